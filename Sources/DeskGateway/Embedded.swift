// Made by scripts/embed from the files it names: change those, then run it.

// swift-format-ignore-file
enum Embedded {
    /// Widget/widget.js
    static let widget = ####"""
// Pupitre: the chat on a website's pages. See docs/widget.md. What others wrote becomes text, never markup.
(() => {'use strict';const az = document.currentScript ?? document.querySelector('script[data-mission][src*="widget.js"]');const bX = Symbol.for('pupitre');if (window[bX]) return;if (!az?.dataset.mission) return console.warn('Pupitre: the script tag has no data-mission.');const ag = az.src.replace(/[?#].*/, '').replace(/[^/]*$/, '');const mission = az.dataset.mission;const bf = az.dataset;const am = bf.language || document.documentElement.lang || navigator.language || 'en';const language = /^fr\b/i.test(am) ? 'fr' : 'en';const bR = navigator.languages?.find(e => e.startsWith(language)) ?? language;const b = {en: {chat: 'Chat', open: 'Open the chat', close: 'Close the chat', messages: 'Messages',unseen: n => n === 1 ? '1 new message' : `${n} new messages`, newest: 'New messages',hello: 'Hello! How can we help?', write: 'Your message', send: 'Send', you: 'You',connecting: 'Connecting…', available: 'We are here to answer you', busy: 'Busy right now: a short wait',away: 'Nobody is here just now', here: 'Here for you', gone: 'Away for the moment',waiting: 'Somebody will answer soon', over: 'This conversation has ended',writing: name => `${name} is writing…`, somebody: 'Somebody', says: (name, text) => `${name}: ${text}`,sending: 'Sending…', retrying: 'Not sent yet, trying again…', sent: 'Sent', today: 'Today', yesterday: 'Yesterday',offline: 'You are offline. What you write will be sent once you are back.', lost: 'Connection lost. Trying again…',refused: 'This message cannot be sent, perhaps it is too long. It is back below.',blocked: 'Your messages are no longer taken here.',link: 'This link is no longer valid, but you can write to us here.',end: 'End the conversation', endAsk: 'End this conversation?', endYes: 'End it', endNo: 'Not yet',linkAsk: 'This link opens its conversation, in this tab only. What you have here stays.', linkYes: 'Open it', linkNo: 'Not now',again: 'Start a new conversation',survey: 'How was this conversation?', scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],comment: 'A comment (optional)', answer: 'Send my answer', choose: 'Please choose from 1 to 5.', thanks: 'Thank you for your answer!',mail: 'Leave your e-mail, and we will tell you when there is an answer.', address: 'Your e-mail', tell: 'Tell me', no: 'No, thank you',told: 'Done: you will get an e-mail if the answer comes while you are away.', badMail: 'This e-mail address does not look right. Before the @, no accents.', noMail: 'This address wants no e-mails.', failed: 'That did not work. Please try again.'
},fr: {chat: 'Discussion', open: 'Ouvrir la discussion', close: 'Fermer la discussion', messages: 'Messages',unseen: n => n === 1 ? '1 nouveau message' : `${n} nouveaux messages`, newest: 'Nouveaux messages',hello: 'Bonjour ! Comment pouvons-nous vous aider ?', write: 'Votre message', send: 'Envoyer', you: 'Vous',connecting: 'Connexion…', available: 'Nous sommes là pour vous répondre', busy: 'Un peu d’attente en ce moment',away: 'Personne pour le moment', here: 'À votre écoute', gone: 'Pas là pour le moment',waiting: 'Quelqu’un va vous répondre', over: 'Cette conversation est terminée',writing: name => `${name} écrit…`, somebody: 'Quelqu’un', says: (name, text) => `${name} : ${text}`,sending: 'Envoi…', retrying: 'Pas encore envoyé, nouvel essai…', sent: 'Envoyé', today: 'Aujourd’hui', yesterday: 'Hier',offline: 'Vous êtes hors ligne. Vos messages partiront à votre retour.', lost: 'Connexion perdue. Nouvel essai…',refused: 'Ce message ne peut pas être envoyé, peut-être est-il trop long. Le revoici ci-dessous.',blocked: 'Vos messages ne sont plus acceptés ici.',link: 'Ce lien n’est plus valable, mais vous pouvez nous écrire ici.',end: 'Terminer la conversation', endAsk: 'Terminer cette conversation ?', endYes: 'Terminer', endNo: 'Pas encore',linkAsk: 'Ce lien ouvre sa conversation, dans cet onglet seulement. Ce que vous avez ici reste.', linkYes: 'L’ouvrir', linkNo: 'Pas maintenant',again: 'Commencer une nouvelle conversation',survey: 'Comment était cette conversation ?', scores: ['Très mauvaise', 'Mauvaise', 'Correcte', 'Bonne', 'Très bonne'],comment: 'Un commentaire (facultatif)', answer: 'Envoyer mon avis', choose: 'Choisissez une note de 1 à 5.', thanks: 'Merci pour votre réponse !',mail: 'Laissez votre e-mail : nous vous préviendrons de la réponse.', address: 'Votre e-mail', tell: 'Me prévenir', no: 'Non, merci',told: 'C’est noté : vous recevrez un e-mail si la réponse arrive en votre absence.', badMail: 'Cette adresse e-mail semble incorrecte. Avant le @, pas d’accents.', noMail: 'Cette adresse ne veut pas d’e-mails.', failed: 'Cela n’a pas marché. Veuillez réessayer.'
}
}[language];function al(name, part = '') {const prefix = `pupitre ${ag} ${mission} ${part}`;let ad;try { ad = window[name]; } catch {  }
ad ??= { __proto__: null };return {prefix,get: key => ad[prefix + key],set(key, value) { try { ad[prefix + key] = value; } catch {  } },remove(key) { delete ad[prefix + key]; },keys: aC => Object.keys(ad).filter(key => key.startsWith(prefix + aC)).map(key => key.slice(prefix.length))
};}
const K = al('localStorage'); 
const ab = al('sessionStorage'); 
const D = al('sessionStorage', 'link '); 
const aF = (al, text = al.get('token')) => /^[\w-]+$/.test(text ?? '') ? text : undefined;let j = aF(D) ? D : K; 
const ap = () => j === D ? D : ab;let r = true; 
let token = aF(j);let f; 
let conversation = null; 
let ac = null; 
let messages = []; 
let N = true; 
let hasOlder = false;let cursor; 
let aq = false;let P = false;let aw = 0;let V = '';let Z = false;let h; 
const z = () => conversation && conversation.id !== ac ? conversation : null;const A = () => z()?.state === 'ended';const aA = () => messages.filter(a => a.rank === 2 || a.conversation === z()?.id);const unseen = () => conversation?.unseen ?? 0;const cE = it => /\{\s*\[G code]\s*}$/.test(it && Function.prototype.toString.call(it));let aY;function G(name) {const it = window[name];if (cE(it?.stringify ?? it)) return it;if (!aY?.contentWindow) aj.append(aY = c('iframe', { hidden: '' }));return aY.contentWindow?.[name] ?? it;}
const bU = [];const bh = (ms, firm = false) => new (G('Promise'))(done => {setTimeout(done, ms);if (!firm) bU.push(done);});const ck = () => { for (const cL of bU.splice(0)) cL(); };const cq = t => Math.min(30_000, 1000 * 2 ** t) * (0.5 + Math.random() / 2);const bj = (answer, t) => answer?.wait ? bh(answer.wait, true) : bh(cq(t));const cd = header => /^\d+$/.test(header ?? '') ? Math.min(Number(header), 600) * 1000 : undefined;async function call(path, body, method = 'POST') {const headers = {};const text = body && G('JSON').stringify({ __proto__: null, ...body }); 
if (text) headers['Content-Type'] = 'application/json';if (token) headers.Authorization = `Bearer ${token}`;try {const answer = await G('fetch')(ag + path, {method, headers, body: text, credentials: 'omit', cache: 'no-store',keepalive: !!text && text.length < 15_000, signal: AbortSignal.timeout(15_000)
});let data = {};try { data = await answer.json(); } catch {  }
return { status: answer.status, ok: answer.ok, data, wait: cd(answer.headers.get('Retry-After')) };} catch {return { status: 0, ok: false, data: {} };}
}
const bM = (number, digits) => number.toString(16).padStart(digits, '0');function bV(time) {let text = bM(time, 12);for (const ct of crypto.getRandomValues(new Uint8Array(10))) text += bM(ct, 2);return text.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5');}
const S = () => document.visibilityState === 'visible';const page = () => ({ __proto__: null, url: location.href.split('#')[0].slice(0, 2000), title: bA().slice(0, 200) });let link = /^#pupitre=(.+)$/.exec(location.hash)?.[1];if (link) try { history.replaceState(history.state, '', location.pathname + location.search); } catch {  }
let aG;let bB;const aJ = () => bB ??= (async () => {await (token ? aC() : bt(K.prefix, {}, aC));bB = undefined;join();})();async function bt(name, how, run) {let bO;try {return await navigator.locks.request(name, how, () => {bO = true;return run();});} catch {  }
if (!bO && !how.signal?.aborted) return run();}
async function aC() {for (let t = 0; r; t++) {const H = token = aF(j) ?? token;ci();const here = S() ? page() : undefined; 
const answer = link
? await call('v1/resume', { mission, link, page: here })
: await call('v1/sessions', { mission, language, name: bf.name, page: here });aG = here?.url;if (answer.ok) {if (link) bS(D);link = undefined;return cN(answer.data);}
if (link && [400, 403, 410, 422].includes(answer.status) && answer.data.code !== 'origin_not_allowed') {link = undefined;V = b.link;} else if (answer.status === 401) {aW(H);} else if (answer.status === 403 || answer.status === 404) {return bk(answer);} else {bd();await bj(answer, t);}
}
}
function aW(H) {if (j.get('token') === H) j.remove('token');if (token !== H) return;token = undefined;if (j === D) bK(b.link);}
function bS(to) {for (const key of D.keys('')) D.remove(key);j = to;messages = [];conversation = ac = null;N = true;survey.reset();g.value = ap().get('draft') ?? '';br();}
function bK(why) {const bs = [...messages.filter(a => a.rank === 2).map(a => a.text), g.value];R();bS(K);token = aF(K);f = undefined;V = why;bJ(bs);}
function bk(answer) {close();r = false;J.remove();bF(0);console.warn(`Pupitre: ${ag} does not serve "${mission}" on ${location.origin} (${answer.data?.code ?? answer.status}).`);}
function cN(data) {if (data.token) {token = data.token;j.set('token', token);}
if (bP !== token) R();ci();f = { mission: data.mission, experts: data.experts, visitor: data.visitor };conversation = data.conversation;hasOlder = data.hasOlder;cursor = data.cursor;messages = messages.filter(a => a.rank === 2);for (const a of data.messages) ax({ conversation: conversation?.id, ...a, rank: 0 });B = true;for (const a of bG.splice(0)) bq(a);p();}
async function X() {if (h === 'link') return;if (!f) await aJ();join();aT();}
const bZ = bV(0); 
let ae; 
let bP; 
let ah = false;let aM; 
let aZ = 0; 
let E; 
let aB = 0; 
const bG = []; 
function ci() {const name = j.prefix + token;if (E?.name === name) return;E?.close();E = undefined;try {if (token) E = new BroadcastChannel(name);if (E) E.onmessage = event => {const a = event.data;aB = 0;if (a.event === 'who') { if (ah) ak({ event: 'up', data: P }); }
else if (f) bq(a);else bG.push(a);};} catch {  }
}
const ak = a => E?.postMessage(a);async function join(steal) {if (ae || !r || !f) return;const M = ae = new AbortController();bP = token;aB = 0;ak({ event: 'who' });await bt(K.prefix + token, steal ? { steal } : { signal: M.signal }, () => cI(M.signal));M.abort();if (ae !== M) return;R();join();}
async function cI(over) {if (over.aborted) return;ah = true;for (let t = 0; !over.aborted && r;) {const bb = aM = new AbortController();over.onabort = () => bb.abort();const H = token;const cs = aZ = Date.now();let answer, stayAway;try {const ay = await G('fetch')(`${ag}v1/stream?page=${bZ}`, {headers: { Authorization: `Bearer ${H}`, 'Last-Event-ID': cursor ?? '' },credentials: 'omit', cache: 'no-store', signal: bb.signal
});if (ay.ok) {tell({ event: 'up', data: true });aT();stayAway = await read(ay.body.getReader(), over);} else {answer = { status: ay.status, wait: cd(ay.headers.get('Retry-After')), data: {} };}
} catch {  }
bb.abort();if (over.aborted) return;tell({ event: 'up', data: false });if (Date.now() - cs > 10_000) t = 0;if (answer?.status === 401) {aW(H);await aJ();return;} else if (answer?.status === 403) {return bk(answer);} else if (stayAway !== undefined) {await bh(Math.random() * stayAway, true);} else {await bj(answer, t++);}
}
}
async function read(reader, over) {const cx = new TextDecoder();let left = '', event = {};for (;;) {const { done, value } = await reader.read();if (done || over.aborted) return undefined;aZ = Date.now();const bQ = (left + cx.decode(value, { stream: true })).split('\n');left = bQ.pop();for (const text of bQ) {const bC = text.indexOf(':');if (text) {event[text.slice(0, bC)] = text.slice(bC + 1).trim();continue;}
event.data = G('JSON').parse(event.data ?? 'null');if (event.event === 'restart') return event.data.after;if (event.event) tell(event);event = {};}
}
}
function tell(a) {ak(a);bq(a);}
function bq({ event, data, id }) {if (event === 'message') cC(data, id);if (event === 'state') cF(data);if (event !== 'up') return;if (!data) return bd();P = true;aw = 0;ck();p();}
function cC(k, id) {cursor = id;j.remove(`out ${k.id}`);if (messages.some(a => a.id === k.id && a.rank === 0)) return;const cA = !messages.some(a => a.id === k.id && a.rank < 2);ax({ ...k, rank: 0 });if (cA && k.from !== 'visitor') {aq = false;Z = false;if (o()) bu(b.says(bT(k), k.text));}
p();}
function cF(state) {f.experts = state.experts;const cr = unseen();conversation = state.conversation ?? conversation;if (unseen() > cr && !o()) bu(b.unseen(unseen()));aq = state.typing === true;p();}
function bd() {P = false;aq = false;aw ||= Date.now();p();}
function ax(k) {messages = messages.filter(a => a.id !== k.id);const after = messages.findLastIndex(a => a.rank <= k.rank);messages.splice(after + 1, 0, k);N = true;}
let au = 0;function write(text) {au = Math.max(Date.now(), au + 1);const k = { id: bV(au), text: text.toWellFormed?.() ?? text, at: new Date(au).toISOString() };j.set(`out ${k.id}`, G('JSON').stringify({ __proto__: null, ...k }));V = '';Z = false;B = true;cb(k);if (f) aT(); else X();}
function cb(k) {if (!messages.some(a => a.id === k.id)) ax({ ...k, from: 'visitor', rank: 2, home: j, progress: 'sending' });p();}
function br() {for (const key of j.keys('out ').sort()) {try {const { id, text, at } = G('JSON').parse(j.get(key));if (`out ${id}` === key && text.trim() && new Date(at).toISOString()) cb({ id, text, at });else throw key;} catch { j.remove(key); }
}
}
let aU = false;async function aT() {if (aU || !f) return;aU = true;let t = 0;for (let a; r && (a = messages.find(each => each.rank === 2));) {const H = token;const answer = await call('v1/messages', { id: a.id, text: a.text });if (answer.ok) {cn(a, answer.data);t = 0;} else if (answer.status === 401) {aW(H);await aJ();} else if (answer.data.code === 'origin_not_allowed') {bk(answer);} else if ([400, 403, 409, 410, 413, 422].includes(answer.status)) {cO(a, answer);} else {a.progress = 'retrying';N = true;p();await bj(answer, t++);}
}
aU = false;}
function cn(a, answer) {a.home.remove(`out ${a.id}`);const e = messages.find(each => each.id === a.id);if (a.home !== j || e && e.rank < 2) return; 
const id = answer.conversation;if (!conversation || conversation.state === 'ended' && conversation.id !== id) conversation = { id, state: 'waiting' };ax({ ...a, at: answer.at, conversation: id, rank: 1, progress: undefined, day: undefined });p();}
function cO(a, answer) {if (a.home !== j) return;j.remove(`out ${a.id}`);messages = messages.filter(each => each.id !== a.id);N = true;if (answer.data.code === 'message_id_taken') return write(a.text);V = answer.data.code === 'blocked' ? b.blocked : b.refused;bJ([a.text]);}
function bJ(bs) {g.value = [...bs, g.value].filter(Boolean).join('\n');as();p();}
function cP() {const e = z();if (!e?.unseen || !o() || !S() || !aH()) return;const C = aA().findLast(a => a.from !== 'visitor');if (!C) return;e.unseen = 0;if (C.id === bn) return;bn = C.id;call('v1/seen', { through: C.id }).then(answer => { if (!answer.ok) bn = undefined; });}
let bn;let bc = false;async function cJ() {const Q = aA()[0];if (bc || !hasOlder || !Q) return;bc = true;const answer = await call(`v1/messages?before=${encodeURIComponent(Q.id)}`, undefined, 'GET');if (answer.ok && Q.conversation === z()?.id) {const cB = u.scrollHeight - u.scrollTop;messages.unshift(...answer.data.messages.filter(a => !messages.some(each => each.id === a.id))
.map(a => ({ conversation: Q.conversation, ...a, rank: 0 })));N = true;hasOlder = answer.data.hasOlder;v();u.scrollTop = u.scrollHeight - cB;}
bc = false;}
const W = CSS.supports('color', 'light-dark(#000, #fff)') ? (light, dark) => `light-dark(${light}, ${dark})` : light => light;const cR = `
:host{all:initial !important;display:block !important;position:fixed !important;inset:0 !important;z-index:var(--pupitre-z,2147483000) !important;pointer-events:none !important;color-scheme:inherit !important;direction:ltr !important}*{box-sizing:border-box;margin:0}[hidden]{display:none !important}section > *{pointer-events:auto}section{--accent:var(--pupitre-accent,#2f5bd0);--on-accent:var(--pupitre-on-accent,#fff);--paper:${W('#fff', '#171b24')}; --ink: ${W('#1a2233', '#e9edf5')}; --soft: ${W('#5a6375', '#a3adbf')}; --line: ${W('#dfe4ec', '#333b4a')}; --tint: ${W('#f1f4f9', '#252c39')};--bad:${W('#b3261e', '#ff9d95')}; --link: ${W('var(--accent)', 'color-mix(in srgb, var(--accent), #fff 55%)')};--edge:max(20px,env(safe-area-inset-right));--foot:max(20px,env(safe-area-inset-bottom));font:15px/1.45 var(--pupitre-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif);color:var(--ink);-webkit-tap-highlight-color:transparent}button,input,textarea{font:inherit;color:inherit}button{cursor:pointer;border:0;background:none;padding:0}svg{display:block;width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}:focus-visible:not(.panel),.scores label:has(:focus-visible){outline:2px solid var(--link);outline-offset:2px}.launcher:focus-visible,header :focus-visible{outline-color:var(--on-accent);outline-offset:-5px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.launcher,.face span,.icon,.scores label,.composer button{display:grid;place-items:center}.launcher,header,.visitor .bubble,.main,.composer button,.scores label:has(:checked){background:var(--accent);color:var(--on-accent)}.launcher{position:fixed;right:var(--pupitre-x,var(--edge));bottom:var(--pupitre-y,var(--foot));width:60px;height:60px;border-radius:50%;box-shadow:0 4px 16px rgb(16 24 48 / .24)}.launcher svg{width:28px;height:28px}.left .launcher,.left .panel{right:auto;left:var(--pupitre-x,var(--edge))}.badge{position:absolute;top:-4px;right:-4px;min-width:24px;height:24px;padding:0 6px;border-radius:12px;background:#c4162f;color:#fff;font-size:13px;font-weight:700;line-height:20px;text-align:center;border:2px solid #fff}.panel{position:fixed;right:var(--pupitre-x,var(--edge));bottom:calc(var(--pupitre-y,var(--foot)) + 74px);outline:none;display:flex;flex-direction:column;width:min(384px,100vw - 40px);height:min(640px,100dvh - 114px);overflow:hidden;background:var(--paper);border-radius:var(--pupitre-radius,18px);box-shadow:0 12px 48px rgb(16 24 48 / .24)}header{display:flex;align-items:center;gap:12px;padding:14px 8px 14px 16px}.face{position:relative;flex:none;width:42px;height:42px}.face span{width:100%;height:100%;overflow:hidden;border-radius:50%;font-size:18px;font-weight:600;background:var(--on-accent);color:var(--accent)}.face i{position:absolute;right:-2px;bottom:-2px;width:14px;height:14px;border-radius:50%;border:2px solid var(--accent);background:#b9c0cc}.face .available{background:#35d07f}.face .busy{background:#ffb020}.who{flex:1;min-width:0}h2{font-size:16px;line-height:22px;font-weight:650;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:isolate}.who p{font-size:13px;line-height:18px}.icon,.composer button{flex:none;width:44px;height:44px;border-radius:50%}.icon + .icon{margin-left:-8px}.strip{padding:8px 16px;font-size:13px;text-align:center;background:var(--tint);border-bottom:1px solid var(--line)}.list{flex:1;min-height:0;contain:strict;overflow:hidden auto;overscroll-behavior:contain;padding:16px}.list:focus-visible,.field:focus-visible,.composer textarea:focus-visible{outline-offset:-2px}ol{list-style:none;padding:0}.hello{width:fit-content}.day{margin:0 0 10px;padding-top:8px;text-align:center;font-size:12px;font-weight:600;color:var(--soft)}.row{display:flex;flex-direction:column;align-items:flex-start;margin-top:3px}.row.first{padding-top:10px}.row.visitor{align-items:flex-end}.author,.meta{max-width:100%;font-size:12px;line-height:18px;color:var(--soft);padding:0 4px}.author{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:isolate}.meta{margin-top:2px}.bubble{max-width:85%;min-width:40px;min-height:38px;padding:8px 13px;overflow:hidden;overflow-wrap:anywhere;white-space:pre-wrap;unicode-bidi:plaintext;background:var(--tint);border-radius:18px;border-bottom-left-radius:6px}.visitor .bubble{border-radius:18px;border-bottom-right-radius:6px}.unsent .bubble{background:color-mix(in srgb,var(--accent),#000 14%)}.bubble a{color:inherit;text-decoration:underline}.typing{display:flex;align-items:center;gap:10px;margin-top:12px;font-size:13px;color:var(--soft)}.dots{flex:none;display:flex;gap:4px;padding:12px 13px;border-radius:18px;border-bottom-left-radius:6px;background:var(--tint)}.dots i{width:6px;height:6px;border-radius:50%;background:var(--soft)}.newest{position:absolute;left:50%;transform:translateX(-50%);bottom:84px;min-height:44px;padding:0 18px;border-radius:22px;font-size:14px;font-weight:600;background:var(--paper);color:var(--link);border:1px solid var(--line);box-shadow:0 4px 16px rgb(16 24 48 / .24)}.card{margin-top:16px;scroll-margin:16px;padding:14px;border:1px solid var(--line);border-radius:14px}.card > * + *{margin-top:10px}.ending{margin-top:18px;text-align:center;font-size:14px;color:var(--soft)}fieldset{min-width:0;padding:0;border:0}legend{padding:0;margin-bottom:10px;font-weight:600}.scores{display:flex;gap:6px}.scores label{position:relative;flex:1;height:46px;border:1px solid var(--soft);border-radius:10px;font-size:17px;font-weight:600;cursor:pointer}.scores input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.scale{display:flex;justify-content:space-between;margin-top:6px;font-size:12px;color:var(--soft)}.field{display:block;width:100%;min-height:44px;margin-top:4px;padding:9px 12px;font-size:16px;line-height:24px;background:var(--paper);border:1px solid var(--soft);border-radius:10px;resize:none}label{display:block;font-size:13px}.error{font-size:13px;color:var(--bad)}.pair{display:flex;flex-wrap:wrap;gap:8px}.main,.plain{min-height:44px;padding:8px 16px;border-radius:10px;font-weight:600}.plain{color:var(--link);border:1px solid var(--line)}.wide{display:block;width:100%}.confirm{padding:12px 16px;border-bottom:1px solid var(--line);background:var(--tint)}.confirm p{font-weight:600;margin-bottom:8px}.composer,.foot{padding:10px 12px max(10px,env(safe-area-inset-bottom));border-top:1px solid var(--line)}.composer{display:flex;align-items:flex-end;gap:8px}.composer textarea{flex:1;min-width:0;field-sizing:content;min-height:44px;max-height:132px;padding:10px 14px;font-size:16px;line-height:22px;background:var(--paper);border:1px solid var(--soft);border-radius:22px;resize:none;overflow-y:auto}textarea::placeholder,input::placeholder{color:var(--soft);opacity:1}.composer button svg{width:20px;height:20px}.composer [aria-disabled=true]{background:var(--tint);color:var(--soft);cursor:default}@media (hover:hover){.launcher:hover,.main:hover,.composer [aria-disabled=false]:hover{background:color-mix(in srgb,var(--accent),#000 12%)}.icon:hover{background:rgb(0 0 0 / .18)}.plain:hover,.newest:hover,.scores label:hover{text-decoration:underline}}@media (prefers-reduced-motion:no-preference){.panel.moving{animation:rise .2s cubic-bezier(.2,.8,.3,1)}.dots i{animation:blink 1.2s infinite}.dots :nth-child(2){animation-delay:.2s}.dots :nth-child(3){animation-delay:.4s}@keyframes rise{from{opacity:0;transform:translateY(10px)}}@keyframes blink{0%,60%,100%{opacity:.35}30%{opacity:1}}}@media (max-width:480px),(max-height:560px){.opened .launcher{display:none}.panel{bottom:12px;height:calc(100dvh - 24px)}}@media (max-width:480px){.panel,.left .panel{inset:var(--top,0) 0 auto;width:auto;height:var(--tall,100dvh);border-radius:0;box-shadow:none}header{padding-top:max(10px,env(safe-area-inset-top));padding-bottom:10px}}@media (forced-colors:active){.panel,.bubble,button,.face span{border:1px solid}.face i,.scores label:has(:checked){forced-color-adjust:none}}`;const cD = {chat: 'M21 11.5a8.4 8.4 0 0 1-12.2 7.5L3 21l2-5.6A8.4 8.4 0 1 1 21 11.5z', down: 'M5 9l7 7 7-7', cross: 'M6 6l12 12M18 6L6 18',send: 'M12 19V5M5 12l7-7 7 7', end: 'M9 4H4v16h5M10 12h11M17 8l4 4-4 4'
};function c(tag, attributes, ...children) {const F = document.createElementNS(`http://www.w3.org/${/^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);for (const name of Object.keys(attributes ?? {})) F.setAttribute(name, attributes[name]);F.append(...children);return F;}
const Y = name => c('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, c('path', { d: cD[name] }));function I(style, label, act, ...children) {const T = c('button', { type: 'button', class: style }, ...(children.length ? children : [label]));if (children.length) T.ariaLabel = T.title = label;T.addEventListener('click', act);return T;}
const l = (F, text) => { if (F.textContent !== text) F.textContent = text; };const q = (F, y) => { if (F.hidden === y) F.hidden = !y; };const aI = c('span', { class: 'badge', 'aria-hidden': 'true' });const L = I('launcher', b.open, () => o() ? close() : open(), Y('chat'), aI);L.removeAttribute('title');L.setAttribute('aria-controls', 'panel');const bN = c('span', { 'aria-hidden': 'true' });const aN = c('i');const cl = c('h2', { id: 'who', dir: 'auto' });const status = c('p');const aP = I('icon', b.end, () => an('end'), Y('end'));const cu = I('icon', b.close, () => close(), Y('cross'));const aD = c('p', { class: 'strip', role: 'status' });const ca = c('p', { id: 'ask' });const aL = I('main', '', () => h === 'end' ? cz() : aV(true));const aK = I('plain', '', () => h === 'end' ? an() : aV());const bE = c('div', { class: 'confirm', role: 'group', 'aria-labelledby': 'ask' }, ca, c('div', { class: 'pair' }, aL, aK));const hello = c('p', { class: 'bubble hello' }, b.hello);const rows = c('ol', { role: 'list' });const cm = c('span');const typing = c('div', { class: 'typing' },c('span', { class: 'dots', 'aria-hidden': 'true' }, c('i'), c('i'), c('i')), cm);const ai = c('input', { class: 'field', type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, 'aria-describedby': 'mail-error' });const be = c('p', { class: 'error', id: 'mail-error', role: 'alert' });const U = c('form', { class: 'card', novalidate: '' }, c('p', null, b.mail), c('label', null, b.address, ai), be,c('div', { class: 'pair' }, c('button', { class: 'main' }, b.tell), I('plain', b.no, cw)));U.hidden = true;const aQ = c('p', { class: 'ending', role: 'status' });const scores = c('div', { class: 'scores' }, ...b.scores.map((label, i) => c('label', null,c('input', { type: 'radio', name: 'score', value: i + 1, 'aria-label': `${i + 1}: ${label}` }), `${i + 1}`)));const comment = c('textarea', { class: 'field', rows: 2, maxlength: 2000 });const aE = c('p', { class: 'error', role: 'alert' });const survey = c('form', { class: 'card' },c('fieldset', null, c('legend', null, b.survey), scores,c('div', { class: 'scale', 'aria-hidden': 'true' }, c('span', null, b.scores[0]), c('span', null, b.scores[4]))),c('label', null, b.comment, comment), aE, c('button', { class: 'main wide' }, b.answer));const u = c('div', { class: 'list', tabindex: 0, role: 'group', 'aria-label': b.messages },hello, rows, typing, U, aQ, survey);const newest = I('newest', b.newest, () => bm());const g = c('textarea', { rows: 1, placeholder: b.write, 'aria-label': b.write, enterkeyhint: 'send' });const bo = c('button', { 'aria-label': b.send, title: b.send }, Y('send'));const ao = c('form', { class: 'composer' }, g, bo);const again = I('plain wide', b.again, cQ);const bI = c('div', { class: 'foot' }, again);const m = c('div', { class: 'panel', id: 'panel', role: 'dialog', 'aria-labelledby': 'who', tabindex: -1 },c('header', null, c('div', { class: 'face' }, bN, aN), c('div', { class: 'who' }, cl, status), aP, cu),aD, bE, u, newest, ao, bI);m.hidden = true;const av = c('div', { class: 'sr', role: 'log', 'aria-live': 'polite', 'aria-label': b.messages });const bl = c('section', { lang: language, 'aria-label': b.chat, class: bf.side === 'left' ? 'left' : '' }, L, m, av);const J = document.createElement('pupitre-chat');const ce = new CSSStyleSheet();ce.replaceSync(cR);const aj = J.attachShadow({ mode: 'open' });aj.adoptedStyleSheets = [ce];aj.append(bl);const bp = new CSSStyleSheet();bp.replaceSync('@media (max-width: 480px) { html { overflow: hidden !important; } }');let B = true; 
let aO = false;function p() {if (aO) return;aO = true;queueMicrotask(() => { aO = false; if (r) v(); });}
const o = () => !m.hidden;const bi = matchMedia('(max-width: 480px)');let aR = [];function ar() {const y = o() && bi.matches;if (y) m.setAttribute('aria-modal', true); else m.removeAttribute('aria-modal');for (const a of y ? document.documentElement.children : aR) {if (a === J || y && a.inert) continue;a.inert = y;if (y) aR.push(a);}
if (!y) aR = [];}
bi.addEventListener('change', ar);const aH = () => u.scrollHeight - u.scrollTop - u.clientHeight < 60;const bm = () => { u.scrollTop = u.scrollHeight; };const bT = k => k.expert ?? conversation?.expert?.name ?? f?.mission.name ?? b.somebody;function v() {const e = z();const expert = e?.expert?.name;const title = expert ?? f?.mission.name ?? b.chat;l(cl, title);l(bN, [...title][0]?.toUpperCase() ?? '');l(status, cy(e));q(aN, !!f);q(aP, !!e && !A() && !h);if (h === 'end' && (!e || A())) h = undefined;if (h) {l(ca, b[h + 'Ask']);l(aL, b[h + 'Yes']);l(aK, b[h + 'No']);}
q(bE, !!h);const offline = navigator.onLine === false && !P;const lost = aw && Date.now() - aw > 3000;l(aD, offline ? b.offline : lost ? b.lost : V);aN.className = offline || lost ? '' : f?.experts ?? '';q(aD, aD.textContent !== '');const today = [new Date().toDateString(), title, e?.id].join();if (N || bx !== today) {N = false;bx = today;cp(aA());}
q(hello, !e && !rows.firstChild);q(typing, aq && !!e && !A());l(cm, b.writing(expert ?? b.somebody));q(U, cM());l(aQ, !A() ? '' : e.survey === 'answered' ? b.thanks : `${b.over}.`);q(aQ, A());q(survey, A() && e.survey === 'offered');const bL = aj.activeElement;q(ao, !A() && h !== 'link');q(bI, A());if (bL && o() && !bL.getClientRects().length) m.focus({ preventScroll: true });bo.setAttribute('aria-disabled', !g.value.trim());if (B) bm();cP();q(newest, o() && unseen() > 0 && !aH());bF(unseen());if (o() && hasOlder && u.scrollTop < 60) cJ();}
function cy(e) {if (!f) return h ? '' : b.connecting;if (A()) return b.over;if (e?.expert) return f.experts === 'away' ? b.gone : b.here;if (e && f.experts === 'available') return b.waiting;return b[f.experts] ?? b.available;}
const T = { __proto__: null }; 
let bx; 
let ch, dayFormat;function cp(am) {let here = rows.firstChild, previous, i = 0;const ac = x => {if (x === here) here = here.nextSibling; else rows.insertBefore(x, here);};for (const a of am) a.day ??= (a.when = new Date(a.at)).toDateString();const bv = (a, other) => a.from !== other.from || a.expert !== other.expert || Math.abs(a.when - other.when) > 300_000;for (const a of am) {const bW = am[++i];if (a.day !== previous?.day) ac(cv(a));ac(cK(a, a.day !== previous?.day || bv(a, previous), !bW || bv(a, bW) || a.progress === 'retrying'));previous = a;}
while (here) {const gone = here;here = here.nextSibling;gone.remove();}
}
function cv({ day, when }) {const x = T[day] ??= c('li', { class: 'day' });const O = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(when).setHours(0, 0, 0, 0)) / 86_400_000);dayFormat ??= new Intl.DateTimeFormat(bR, { weekday: 'long', day: 'numeric', month: 'long' });l(x, O === 0 ? b.today : O === 1 ? b.yesterday : dayFormat.format(when));return x;}
function cK(a, Q, C) {const x = T[a.id] ??= c('li', null,c('p', { dir: 'auto' }), c('div', { class: 'bubble', dir: 'auto' }, ...cH(a.text)), c('p', { class: 'meta' }));const M = a.from === 'visitor';const name = M ? b.you : bT(a);const style = `row ${a.from} ${Q ? 'first' : ''} ${a.rank === 2 ? 'unsent' : ''}`;const state = [style, C, name, a.progress, a.at].join();if (x.state === state) return x;x.state = state;x.className = style;const [author, , meta] = x.children;l(author, name);author.className = M || !Q ? 'author sr' : 'author';ch ??= new Intl.DateTimeFormat(bR, { hour: 'numeric', minute: '2-digit' });l(meta, ch.format(a.when) + (M ? ` · ${b[a.progress] ?? b.sent}` : ''));q(meta, C);return x;}
function cH(text) {const bg = [];let done = 0;for (const aX of text.matchAll(/\b(https?:\/\/|mailto:)[^\s<>"]+/gi)) {const address = aX[0].replace(/[.,;:!?'*)\]}»]+$/, '');if (!URL.canParse?.(address)) continue;bg.push(text.slice(done, aX.index), c('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, address));done = aX.index + address.length;}
bg.push(text.slice(done));return bg;}
function bu(text) {av.append(c('p', null, text));while (av.childElementCount > 10) av.firstChild.remove();}
let aa = '';const bA = () => aa && document.title.startsWith(aa) ? document.title.slice(aa.length) : document.title;const cT = new MutationObserver(cc);function cc() {const bz = bA();aa = r && unseen() ? `(${unseen()}) ` : '';if (document.title !== aa + bz) document.title = aa + bz;}
function bF(n) {l(aI, n > 9 ? '9+' : `${n}`);q(aI, n > 0 && !o());L.setAttribute('aria-expanded', o());L.setAttribute('aria-label', o() ? b.close : n ? `${b.open} (${b.unseen(n)})` : b.open);cc();}
function open(quietly) {if (!r || o()) return;m.hidden = false;m.classList.toggle('moving', !quietly);bl.classList.add('opened');L.firstChild.replaceWith(Y('down'));ab.set('open', '1');ar();document.adoptedStyleSheets = [...document.adoptedStyleSheets, bp];B = true;bH();v();if (!quietly) (ao.hidden || matchMedia('(pointer: coarse)').matches ? m : g).focus({ preventScroll: true });if (!f) X();}
function close() {if (!o()) return;if (h === 'link') aV();h = undefined;m.hidden = true;bl.classList.remove('opened');L.firstChild.replaceWith(Y('chat'));ab.remove('open');ar();document.adoptedStyleSheets = document.adoptedStyleSheets.filter(a => a !== bp);Z = true;v();(O?.isConnected ? O : L).focus({ preventScroll: true });O = undefined;}
let O; 
function cg(event) {event.preventDefault();const text = g.value.trim();if (!text) return;g.value = '';as();write(text);g.focus({ preventScroll: true });}
let cj = 0;function cU() {as();if (!g.value.trim() || !f || Date.now() - cj < 4000) return;cj = Date.now();call('v1/typing', {});}
function as() {if (g.value) ap().set('draft', g.value); else ap().remove('draft');bo.setAttribute('aria-disabled', !g.value.trim());bH();}
function bH() {if (CSS.supports('field-sizing', 'content')) return;g.style.setProperty('height', '0');g.style.setProperty('height', `${Math.min(132, Math.max(44, g.scrollHeight + 2))}px`);}
function an(what) {h = what;v();(what === 'end' ? aL : what ? aK : aP).focus();}
function aV(y) {h = undefined;if (!y) link = undefined;X();v();m.focus({ preventScroll: true });}
async function cz() {const e = z();if (!e) return;const answer = await call('v1/end', { conversation: e.id });h = undefined;if (answer.ok && z()?.id === e.id) e.state = 'ended';V = answer.ok ? '' : b.failed;B = true;v();m.focus({ preventScroll: true });}
function cQ() {if (j === D) bK('');else ac = conversation.id;survey.reset();B = true;v();g.focus({ preventScroll: true });X();}
async function co(event) {event.preventDefault();const e = z();const score = Number(scores.querySelector(':checked')?.value);l(aE, score ? '' : b.choose);if (!score) return scores.querySelector('input').focus();const answer = await call('v1/survey', { conversation: e.id, score, comment: comment.value.trim() || undefined });if (!answer.ok && answer.status !== 409) return l(aE, b.failed);e.survey = answer.ok ? 'answered' : 'none';survey.reset();B = true;v();again.focus({ preventScroll: true });}
function cM() {const e = z();if (j === D || !f?.mission.asynchronous || f.visitor.email || !e || A() || ab.get('no-mail') === e.id) return false;const C = aA().at(-1);if (C?.from !== 'visitor') return U.contains(aj.activeElement);return !U.hidden || P && (f.experts === 'away' || Z || Date.now() - new Date(C.at) > 60_000);}
function cw() {ab.set('no-mail', z()?.id ?? '');v();g.focus({ preventScroll: true });}
async function cG(event) {event.preventDefault();const answer = await call('v1/email', { address: ai.value.trim() });ai.setAttribute('aria-invalid', answer.status === 422);if (!answer.ok) {l(be, answer.data.code === 'mail_stopped' ? b.noMail : answer.status === 422 ? b.badMail : b.failed);ai.focus();return U.scrollIntoView(false);}
l(be, '');ai.value = '';f.visitor.email = true;V = b.told;B = true;v();g.focus({ preventScroll: true });}
ao.addEventListener('submit', cg);survey.addEventListener('submit', co);scores.addEventListener('change', () => l(aE, ''));U.addEventListener('submit', cG);g.addEventListener('input', cU);u.addEventListener('scroll', () => {B = aH();if (unseen() || hasOlder) p();}, { passive: true });m.addEventListener('keydown', event => {event.stopPropagation(); 
if (event.isComposing || event.keyCode === 229) return;if (event.key === 'Escape') {if (h === 'end') an(); else close();} else if (event.key === 'Enter' && event.target === g && !event.shiftKey) {cg(event);}
});for (const name of ['keyup', 'keypress']) m.addEventListener(name, event => event.stopPropagation());document.addEventListener('click', event => {const bY = event.target instanceof Element && event.target.closest('[data-pupitre="open"]');if (!bY || !r) return;event.preventDefault();if (!o()) O = bY;open();});document.documentElement.addEventListener('mouseleave', event => {if (event.clientY <= 0 && !Z) { Z = true; p(); }
});function by() {if (S()) aG = undefined;if (S()) join();p();}
document.addEventListener('visibilitychange', by);window.addEventListener('focus', by);window.addEventListener('storage', event => {if (!r || j !== K || !event.key?.startsWith(K.prefix)) return;const key = event.key.slice(K.prefix.length);if (key === 'token' && event.newValue && event.newValue !== token) bD();if (!key.startsWith('out ')) return;if (!event.newValue) messages = messages.filter(a => a.rank < 2 || `out ${a.id}` !== key);N = true;br();});function R() {ae?.abort();ae = undefined;P = ah = false;}
function bD() {R();f = undefined;X();}
window.addEventListener('pagehide', () => {if (!r || !f) return;R();E?.close();E = undefined;navigator.sendBeacon(`${ag}v1/leave`, G('JSON').stringify({ __proto__: null, token, page: bZ }));});window.addEventListener('pageshow', event => { if (event.persisted && r && f) bD(); });window.addEventListener('online', () => {ak({ event: 'who' });p();ck();});window.addEventListener('offline', () => {bd();aM?.abort();});let ba = 0; 
function cS() {if (!r) return;cf();if (!f) return;if (ah && Date.now() - aZ > 40_000) aM.abort();ba = S() ? 0 : ba + 1;if (!navigator.locks && ba > 30) R();if (ae && !ah && S() && ++aB > 5) {ak({ event: 'who' });if (aB > 15) {R();join(true);}
}
const now = page();if (P && S() && now.url !== aG) {aG = now.url;call('v1/page', now);}
p(); 
}
const af = window.visualViewport;function aS() {if (af.scale > 1.05) return;m.style.setProperty('--tall', `${af.height}px`);m.style.setProperty('--top', `${af.offsetTop}px`);if (B) bm();}
if (af) {af.addEventListener('resize', aS);af.addEventListener('scroll', aS);aS();}
function cf() {if (!J.isConnected) document.documentElement.append(J);const { left, top, bottom } = J.getBoundingClientRect();if (left || top || Math.abs(bottom - innerHeight) > 1) {J.popover = 'manual';try { J.showPopover(); } catch {  }
}
if (o() && bi.matches) ar();}
function bw() {cf();g.value = ap().get('draft') ?? '';cT.observe(document.head, { subtree: true, childList: true, characterData: true });br();as();v();setInterval(cS, 2000);if (link && token) h = 'link';if (link || ab.get('open')) open(!link);if (h) an(h);if (!f && (token || messages.length)) X();}
window[bX] = true;if (document.body) bw(); else document.addEventListener('DOMContentLoaded', bw);})();
"""####

    /// docs/openapi.json
    static let openAPI = ####"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Pupitre, the visitors' wire",
    "version": "1",
    "description": "What a website's page and the service say to each other. All JSON is UTF-8, times are ISO 8601 in UTC with milliseconds. Errors are application/problem+json (RFC 9457) with a `code` that is never renamed. Members may be added to any object: pass over what you don't know. Browsers' requests must come from an origin that the mission allows. Cursors are opaque: of one session alone, and good for nothing but to go on from.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/",
      "description": "Where the widget was loaded from."
    }
  ],
  "paths": {
    "/widget.js": {
      "get": {
        "operationId": "widget",
        "summary": "The widget",
        "security": [],
        "responses": {
          "200": {
            "description": "A script. It may be kept for five minutes.",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "text/javascript": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "The one you have."
          }
        }
      }
    },
    "/v1/openapi.json": {
      "get": {
        "operationId": "description",
        "summary": "This description",
        "security": [],
        "responses": {
          "200": {
            "description": "OpenAPI 3.1.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "304": {
            "description": "The one you have."
          }
        }
      }
    },
    "/v1/sessions": {
      "post": {
        "operationId": "openSession",
        "summary": "A page was opened",
        "description": "With a token of the mission: the same visitor. Without, or with one that is not known (any more): a new one. 403 is also blocked: nobody new is taken from an address that several visitors who are blocked came from.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "mission": {
                    "type": "string",
                    "description": "The mission's handle."
                  },
                  "language": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "examples": [
                      "fr",
                      "en-GB"
                    ]
                  },
                  "name": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "One line: what is beyond 80 characters, and controls, are left out."
                  },
                  "page": {
                    "oneOf": [
                      {
                        "$ref": "#/components/schemas/Page"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "required": [
                  "mission"
                ]
              }
            }
          }
        },
        "security": [
          {},
          {
            "token": []
          }
        ],
        "responses": {
          "200": {
            "description": "The visitor of the token is there.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Inbox"
                }
              }
            }
          },
          "201": {
            "description": "A new visitor; keep `token`.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Inbox"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "404": {
            "description": "mission_unknown: there is no such mission.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/resume": {
      "post": {
        "operationId": "resume",
        "summary": "A mail's link was followed",
        "description": "Opens a session that sees and writes in the link's conversation and nothing else, until that ends or the session does. It is the tab's: the page asks before it stands beside a session that is there, and keeps that one's token. 403 is also link_invalid: the link was not made here, or for something else.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "mission": {
                    "type": "string"
                  },
                  "link": {
                    "type": "string",
                    "description": "The token of the link."
                  },
                  "page": {
                    "oneOf": [
                      {
                        "$ref": "#/components/schemas/Page"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "required": [
                  "mission",
                  "link"
                ]
              }
            }
          }
        },
        "security": [],
        "responses": {
          "200": {
            "description": "The same visitor, with a `token` for this tab; `only` names the conversation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Inbox"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "404": {
            "description": "mission_unknown",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "410": {
            "description": "link_expired: too old, or taken back; or conversation_over: it has ended.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/stream": {
      "get": {
        "operationId": "stream",
        "summary": "What happens, as it happens",
        "description": "Each message after the cursor is told once, in order, the visitor's own ones too. Without a cursor only what comes from now on.",
        "parameters": [
          {
            "name": "Last-Event-ID",
            "in": "header",
            "required": false,
            "description": "The cursor: the id of the last event, or an Inbox's `cursor`. One that is none is passed over.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "page",
            "in": "query",
            "required": false,
            "description": "What the page calls itself, at random: its goodbye (`leave`) is then not taken for another tab's. Its first 64 characters count.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "200": {
            "description": "Server-sent events without end. `state` (StreamState) comes first and whenever it is another; `message` (StreamMessage) with an id, the cursor; `restart` ({after: milliseconds}) asks to come back after a random part of that time. A comment is a sign of life, each 15 s.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "description": "full: later.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/messages": {
      "post": {
        "operationId": "write",
        "summary": "The visitor writes",
        "description": "422 is also message_empty. After the end of a conversation it starts a new one; with a session that a link opened it is 410 then. 403 is also blocked: the visitor's messages are refused.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "Chosen by the page (version 7 preferred), the same for each attempt."
                  },
                  "text": {
                    "type": "string",
                    "minLength": 1,
                    "description": "16 KiB of UTF-8 at most. One that shows nothing, of blanks and the like, is refused as empty. NUL is left out."
                  }
                },
                "required": [
                  "id",
                  "text"
                ]
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "201": {
            "description": "Stored: it will not be lost.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Receipt"
                }
              }
            }
          },
          "200": {
            "description": "It was stored already: the same answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Receipt"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "description": "too_large: the body is longer than 64 KiB, or the message than 16 KiB.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "409": {
            "description": "message_id_taken: the id is another message's.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "503": {
            "description": "unavailable: the disk is full or busy; the message was not stored.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "410": {
            "description": "conversation_over: the one that the session sees has ended. Open another session.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      },
      "get": {
        "operationId": "older",
        "summary": "Older messages of the same conversation",
        "parameters": [
          {
            "name": "before",
            "in": "query",
            "required": true,
            "description": "The id of the oldest message that the page has.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "200": {
            "description": "Oldest first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "messages": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Message"
                      }
                    },
                    "hasOlder": {
                      "type": "boolean"
                    }
                  },
                  "required": [
                    "messages",
                    "hasOlder"
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "404": {
            "description": "message_unknown",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/seen": {
      "post": {
        "operationId": "seen",
        "summary": "The expert's messages were visible",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "through": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The last of them."
                  }
                },
                "required": [
                  "through"
                ]
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "404": {
            "description": "message_unknown",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/typing": {
      "post": {
        "operationId": "typing",
        "summary": "The visitor is writing",
        "description": "For 6 s; to be said again, at most each 4 s, while it is so.",
        "requestBody": {
          "required": false,
          "description": "Nothing, or an object that is passed over.",
          "content": {
            "application/json": {
              "schema": {
                "type": "object"
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          }
        }
      }
    },
    "/v1/page": {
      "post": {
        "operationId": "page",
        "summary": "Another page, without loading",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Page"
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/email": {
      "post": {
        "operationId": "email",
        "summary": "Where to tell of answers",
        "description": "422 is also email_invalid, or mail_stopped: the owner of the address wants no mails. Spaces around it are left out, a host beyond ASCII becomes punycode. 403 is also blocked, or session_resumed: whoever came by a link leaves no address.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "address": {
                    "type": "string",
                    "format": "email",
                    "maxLength": 254
                  }
                },
                "required": [
                  "address"
                ]
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/survey": {
      "post": {
        "operationId": "survey",
        "summary": "The visitor's verdict",
        "description": "422 is also score_out_of_range.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "conversation": {
                    "$ref": "#/components/schemas/ConversationID"
                  },
                  "score": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 5
                  },
                  "comment": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "What is beyond 4000 characters is left out."
                  }
                },
                "required": [
                  "conversation",
                  "score"
                ]
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "404": {
            "description": "conversation_unknown",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "409": {
            "description": "survey_not_offered, or survey_answered: another answer was given.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/end": {
      "post": {
        "operationId": "end",
        "summary": "The visitor ends it",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "conversation": {
                    "$ref": "#/components/schemas/ConversationID"
                  }
                },
                "required": [
                  "conversation"
                ]
              }
            }
          }
        },
        "security": [
          {
            "token": []
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "404": {
            "description": "conversation_unknown",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "409": {
            "description": "ended: it has ended already.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          }
        }
      }
    },
    "/v1/leave": {
      "post": {
        "operationId": "leave",
        "summary": "The page goes away",
        "description": "For navigator.sendBeacon, which has no headers of its own: the token is in the body. It is always answered alike.",
        "requestBody": {
          "required": false,
          "description": "JSON: {\"token\": \"...\", \"page\": \"...\"}, page as in the stream's address. Whatever it holds, the answer is the same.",
          "content": {
            "text/plain": {
              "schema": {}
            },
            "application/json": {
              "schema": {}
            }
          }
        },
        "security": [],
        "responses": {
          "204": {
            "description": "Done."
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/unsubscribe": {
      "get": {
        "operationId": "unsubscribePage",
        "summary": "Where the link of a mail leads",
        "description": "The token stands behind #, so that it is in no log. The page's script posts it; without scripts the link can be put into a field. It is the same page for all.",
        "security": [],
        "responses": {
          "200": {
            "description": "In English and French.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      },
      "post": {
        "operationId": "unsubscribeByForm",
        "summary": "What the pages' forms post",
        "description": "The token alone asks: nothing is changed.",
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "type": "object",
                "required": [
                  "token"
                ],
                "properties": {
                  "token": {
                    "type": "string",
                    "description": "That of a mail's link, or the whole link. It can stop the mails to one address, allow them again, and nothing else."
                  },
                  "stop": {
                    "type": "string",
                    "enum": [
                      "1"
                    ],
                    "description": "No more mails."
                  },
                  "again": {
                    "type": "string",
                    "enum": [
                      "1"
                    ],
                    "description": "Takes that back."
                  }
                }
              }
            }
          }
        },
        "security": [],
        "responses": {
          "200": {
            "description": "A page in the mail's language: a question with one button, or what was done.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "403": {
            "description": "link_invalid. Whoever accepts text/html gets a page that asks for the whole link.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              },
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/unsubscribe/{token}": {
      "parameters": [
        {
          "name": "token",
          "in": "path",
          "required": true,
          "description": "It can stop the mails to one address, and nothing else: what stands in a path is in logs. Links of mails that older versions sent work, too.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "get": {
        "operationId": "askUnsubscribe",
        "summary": "A page with one button",
        "security": [],
        "responses": {
          "200": {
            "description": "In the visitor's language. Nothing is changed.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "403": {
            "description": "link_invalid. Whoever accepts text/html gets a page that asks for the whole link.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              },
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      },
      "post": {
        "operationId": "unsubscribe",
        "summary": "No more mails",
        "description": "A mail program's own button (RFC 8058), and the page's.",
        "requestBody": {
          "required": false,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "type": "object",
                "properties": {
                  "List-Unsubscribe": {
                    "type": "string",
                    "enum": [
                      "One-Click"
                    ],
                    "description": "What a mail program says. (RFC 8058)"
                  },
                  "again": {
                    "type": "string",
                    "enum": [
                      "1"
                    ],
                    "description": "Takes it back, where the link of a mail that an older version sent can: else 403."
                  }
                }
              }
            }
          }
        },
        "security": [],
        "responses": {
          "200": {
            "description": "Done; a page that says so.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "403": {
            "description": "link_invalid. Whoever accepts text/html gets a page that asks for the whole link.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              },
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A session's token: 64 letters. The service keeps its hash only."
      }
    },
    "responses": {
      "BadRequest": {
        "description": "bad_json, bad_utf8: The body is no JSON object, or no UTF-8.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "unauthorized: No token, or one that is not known (any more): forget it and open a session anew.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "OriginNotAllowed": {
        "description": "origin_not_allowed: The page's origin is none of the mission's.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "TooLarge": {
        "description": "too_large: The body, or the message, is longer than 64 KiB.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Invalid": {
        "description": "invalid: A member is missing or of another type; `detail` names it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "too_many_requests: Too much; Retry-After says for how many seconds.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "schemas": {
      "Problem": {
        "type": "object",
        "properties": {
          "type": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer"
          },
          "code": {
            "type": "string",
            "description": "Stable."
          },
          "detail": {
            "type": "string"
          }
        },
        "required": [
          "type",
          "title",
          "status",
          "code"
        ]
      },
      "ConversationID": {
        "type": "string",
        "pattern": "^[0-7][0-9a-f]{15}$"
      },
      "Page": {
        "type": "object",
        "properties": {
          "url": {
            "type": "string",
            "description": "http or https. The fragment is dropped, and the query unless the mission keeps it."
          },
          "title": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "url"
        ]
      },
      "Message": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "from": {
            "enum": [
              "visitor",
              "expert",
              "desk"
            ]
          },
          "text": {
            "type": "string",
            "description": "Text, never markup."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "expert": {
            "type": "string",
            "description": "The name of who wrote it."
          }
        },
        "required": [
          "id",
          "from",
          "text",
          "at"
        ]
      },
      "StreamMessage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Message"
          },
          {
            "type": "object",
            "properties": {
              "conversation": {
                "$ref": "#/components/schemas/ConversationID"
              }
            },
            "required": [
              "conversation"
            ]
          }
        ]
      },
      "StreamState": {
        "type": "object",
        "properties": {
          "experts": {
            "$ref": "#/components/schemas/Experts"
          },
          "conversation": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Conversation"
              },
              {
                "type": "null"
              }
            ]
          },
          "typing": {
            "type": "boolean",
            "description": "The expert is writing."
          },
          "blocked": {
            "type": "boolean",
            "description": "What the visitor writes is refused."
          }
        },
        "required": [
          "experts",
          "conversation",
          "typing",
          "blocked"
        ]
      },
      "Experts": {
        "enum": [
          "available",
          "busy",
          "away"
        ],
        "description": "Somebody is there and free; there, with all desks full; nobody is."
      },
      "Conversation": {
        "type": "object",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ConversationID"
          },
          "state": {
            "enum": [
              "waiting",
              "open",
              "ended"
            ]
          },
          "expert": {
            "oneOf": [
              {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string"
                  }
                },
                "required": [
                  "name"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "endedBy": {
            "enum": [
              "visitor",
              "expert",
              null
            ]
          },
          "unseen": {
            "type": "integer",
            "minimum": 0,
            "description": "The expert's messages that were not seen."
          },
          "survey": {
            "enum": [
              "none",
              "offered",
              "answered"
            ]
          }
        },
        "required": [
          "id",
          "state",
          "expert",
          "endedBy",
          "unseen",
          "survey"
        ]
      },
      "Inbox": {
        "type": "object",
        "properties": {
          "token": {
            "type": "string",
            "description": "Of a session that was just opened; to be kept in the browser."
          },
          "mission": {
            "type": "object",
            "properties": {
              "id": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "asynchronous": {
                "type": "boolean",
                "description": "Absent visitors may leave an address."
              },
              "closed": {
                "type": "boolean"
              }
            },
            "required": [
              "id",
              "name",
              "asynchronous",
              "closed"
            ]
          },
          "experts": {
            "$ref": "#/components/schemas/Experts"
          },
          "visitor": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "language": {
                "enum": [
                  "en",
                  "fr"
                ]
              },
              "email": {
                "type": "boolean",
                "description": "An address is known."
              }
            },
            "required": [
              "language",
              "email"
            ]
          },
          "conversation": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Conversation"
              },
              {
                "type": "null"
              }
            ]
          },
          "messages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Message"
            },
            "description": "The newest 50, oldest first."
          },
          "hasOlder": {
            "type": "boolean"
          },
          "cursor": {
            "type": "string",
            "description": "Where the stream goes on from. Of this session alone: it counts nothing but its own messages."
          },
          "only": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ConversationID"
              },
              {
                "type": "null"
              }
            ],
            "description": "The one conversation that the session sees and writes in, where a mail's link opened it. It ends with that conversation."
          },
          "blocked": {
            "type": "boolean",
            "description": "What the visitor writes is refused."
          }
        },
        "required": [
          "mission",
          "experts",
          "visitor",
          "conversation",
          "messages",
          "hasOlder",
          "cursor",
          "only",
          "blocked"
        ]
      },
      "Receipt": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "cursor": {
            "type": "string",
            "description": "The message's place among the session's; no cursor to resume from, since others may have come before it."
          },
          "conversation": {
            "$ref": "#/components/schemas/ConversationID"
          }
        },
        "required": [
          "id",
          "at",
          "cursor",
          "conversation"
        ]
      }
    }
  }
}

"""####

    /// Site, by name
    static let site: [String: String] = [
        "about.html": ####"""
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>About Plume</title>
  <meta name="description" content="What this shop is.">
  <link rel="icon" href="/lamp-sand.svg">
  <link rel="alternate" hreflang="fr" href="/fr/about">
  <link rel="stylesheet" href="/site.css">
  <script src="/widget.js" data-mission="shop" defer></script>
</head>
<body>
  <a class="skip" href="#content">Skip to the content</a>
  <header>
    <div class="wide">
      <a class="brand" href="/">Plume</a>
      <nav aria-label="Pages">
        <a href="/">The lamp</a>
        <a href="/plume">Plume</a>
        <a href="/about" aria-current="page">About</a>
        <a href="/fr/about" lang="fr" hreflang="fr">Français</a>
      </nav>
    </div>
  </header>
  <main id="content">
    <article class="text wide">
      <h1>About</h1>
      <p class="lead">This shop has one lamp, three pages and somebody who answers.</p>
      <p>It is here so that you can see both sides of Pupitre at once: the visitor’s, on these pages, and the expert’s, in a terminal.</p>
      <p>The chat is one script, from the same address as this page. It loads nothing from anybody else, sets no cookie, and until you open it the service does not know that you are here.</p>
    </article>
    <section class="try wide" aria-labelledby="try">
      <h2 id="try">Try it: you are the visitor</h2>
      <ol>
        <li>Open the chat at the bottom right and ask something.</li>
        <li>In the terminal where <code>make site</code> runs, your question comes up in the list, with a green dot: answer it there.</li>
        <li>Change pages, open a second tab, go offline: it stays one conversation.</li>
        <li>Close the tab: after 15 seconds the dot turns red. An answer written meanwhile waits here for you.</li>
      </ol>
      <p>On a desk of your own, start the service with <code>pupitre desk --serve</code>.</p>
    </section>
  </main>
  <footer>
    <p class="wide">Plume is a shop made to try Pupitre. Nothing is sold here.</p>
  </footer>
</body>
</html>

"""####,
        "fr/about.html": ####"""
<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>À propos de Plume</title>
  <meta name="description" content="Ce qu’est cette boutique.">
  <link rel="icon" href="/lamp-sand.svg">
  <link rel="alternate" hreflang="en" href="/about">
  <link rel="stylesheet" href="/site.css">
  <script src="/widget.js" data-mission="shop" defer></script>
</head>
<body>
  <a class="skip" href="#content">Aller au contenu</a>
  <header>
    <div class="wide">
      <a class="brand" href="/fr">Plume</a>
      <nav aria-label="Pages">
        <a href="/fr">La lampe</a>
        <a href="/fr/plume">Plume</a>
        <a href="/fr/about" aria-current="page">À propos</a>
        <a href="/about" lang="en" hreflang="en">English</a>
      </nav>
    </div>
  </header>
  <main id="content">
    <article class="text wide">
      <h1>À propos</h1>
      <p class="lead">Cette boutique a une lampe, trois pages et quelqu’un qui répond.</p>
      <p>Elle est là pour montrer les deux côtés de Pupitre : celui du visiteur, sur ces pages, et celui de l’expert, dans un terminal.</p>
      <p>La discussion est un seul script, à la même adresse que cette page. Il ne charge rien d’ailleurs, ne pose aucun cookie, et tant que vous ne l’ouvrez pas, le service ignore votre visite.</p>
    </article>
    <section class="try wide" aria-labelledby="try">
      <h2 id="try">À vous : vous êtes le visiteur</h2>
      <ol>
        <li>Ouvrez la discussion en bas à droite et posez une question.</li>
        <li>Dans le terminal où tourne <code>make site</code>, votre question apparaît dans la liste, avec un point vert : répondez-y là.</li>
        <li>Changez de page, ouvrez un second onglet, passez hors ligne : c’est toujours une seule conversation.</li>
        <li>Fermez l’onglet : au bout de 15 secondes, le point devient rouge. Une réponse écrite entre-temps vous attend ici.</li>
      </ol>
      <p>Sur votre propre pupitre, lancez le service avec <code>pupitre desk --serve</code>.</p>
    </section>
  </main>
  <footer>
    <p class="wide">Plume est une boutique faite pour essayer Pupitre. Rien n’y est à vendre.</p>
  </footer>
</body>
</html>

"""####,
        "fr/index.html": ####"""
<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>Plume : une lampe pour les longues soirées</title>
  <meta name="description" content="Une lampe de bureau faite pour être réparée.">
  <link rel="icon" href="/lamp-sand.svg">
  <link rel="alternate" hreflang="en" href="/">
  <link rel="stylesheet" href="/site.css">
  <script src="/widget.js" data-mission="shop" defer></script>
</head>
<body>
  <a class="skip" href="#content">Aller au contenu</a>
  <header>
    <div class="wide">
      <a class="brand" href="/fr">Plume</a>
      <nav aria-label="Pages">
        <a href="/fr" aria-current="page">La lampe</a>
        <a href="/fr/plume">Plume</a>
        <a href="/fr/about">À propos</a>
        <a href="/" lang="en" hreflang="en">English</a>
      </nav>
    </div>
  </header>
  <main id="content">
    <section class="hero wide">
      <div>
        <h1>Une lampe pour les longues soirées</h1>
        <p class="lead">Un abat-jour, un bras, une lumière chaude. Plume est faite pour être réparée, puis transmise.</p>
        <p class="acts"><a class="button" href="/fr/plume">Voir la lampe</a> <button type="button" class="button quiet" data-pupitre="open">Poser une question</button></p>
      </div>
      <img src="/lamp-sand.svg" width="400" height="400" alt="">
    </section>
    <section class="three wide">
      <div>
        <h2>Chaude par nature</h2>
        <p>2 700 K, sans scintillement, et l’intensité se règle d’un tour de bouton.</p>
      </div>
      <div>
        <h2>Chaque pièce se vend</h2>
        <p>Cinq vis la tiennent, et un dessin montre comment.</p>
      </div>
      <div>
        <h2>Légère sur la facture</h2>
        <p>Six watts pour un bureau, deux pour une histoire du soir.</p>
      </div>
    </section>
    <section class="try wide" aria-labelledby="try">
      <h2 id="try">À vous : vous êtes le visiteur</h2>
      <ol>
        <li>Ouvrez la discussion en bas à droite et posez une question.</li>
        <li>Dans le terminal où tourne <code>make site</code>, votre question apparaît dans la liste, avec un point vert : répondez-y là.</li>
        <li>Changez de page, ouvrez un second onglet, passez hors ligne : c’est toujours une seule conversation.</li>
        <li>Fermez l’onglet : au bout de 15 secondes, le point devient rouge. Une réponse écrite entre-temps vous attend ici.</li>
      </ol>
      <p>Sur votre propre pupitre, lancez le service avec <code>pupitre desk --serve</code>.</p>
    </section>
  </main>
  <footer>
    <p class="wide">Plume est une boutique faite pour essayer Pupitre. Rien n’y est à vendre.</p>
  </footer>
</body>
</html>

"""####,
        "fr/plume.html": ####"""
<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>La lampe Plume</title>
  <meta name="description" content="La lampe de bureau Plume : sable, sauge, encre.">
  <link rel="icon" href="/lamp-sand.svg">
  <link rel="alternate" hreflang="en" href="/plume">
  <link rel="stylesheet" href="/site.css">
  <script src="/widget.js" data-mission="shop" defer></script>
</head>
<body>
  <a class="skip" href="#content">Aller au contenu</a>
  <header>
    <div class="wide">
      <a class="brand" href="/fr">Plume</a>
      <nav aria-label="Pages">
        <a href="/fr">La lampe</a>
        <a href="/fr/plume" aria-current="page">Plume</a>
        <a href="/fr/about">À propos</a>
        <a href="/plume" lang="en" hreflang="en">English</a>
      </nav>
    </div>
  </header>
  <main id="content">
    <section class="product wide">
      <div class="shots">
        <figure><img src="/lamp-sand.svg" width="400" height="400" alt=""><figcaption>Sable</figcaption></figure>
        <figure><img src="/lamp-sage.svg" width="400" height="400" alt=""><figcaption>Sauge</figcaption></figure>
        <figure><img src="/lamp-ink.svg" width="400" height="400" alt=""><figcaption>Encre</figcaption></figure>
      </div>
      <div>
        <h1>Plume</h1>
        <p class="price">129 €</p>
        <p class="lead">Près du livre, du tricot ou du clavier, elle éclaire ce que vous regardez, pas qui dort à côté.</p>
        <h2>En détail</h2>
        <dl>
          <div><dt>Hauteur</dt><dd>46 cm</dd></div>
          <div><dt>Poids</dt><dd>1,9 kg</dd></div>
          <div><dt>Lumière</dt><dd>6 W, 520 lm, 2 700 K</dd></div>
          <div><dt>Câble</dt><dd>2 m, tressé</dd></div>
          <div><dt>Livraison</dt><dd>3 à 5 jours</dd></div>
        </dl>
        <p class="acts"><button type="button" class="button" data-pupitre="open">Une question sur cette lampe ?</button></p>
      </div>
    </section>
  </main>
  <footer>
    <p class="wide">Plume est une boutique faite pour essayer Pupitre. Rien n’y est à vendre.</p>
  </footer>
</body>
</html>

"""####,
        "index.html": ####"""
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>Plume: a lamp for long evenings</title>
  <meta name="description" content="A desk lamp made to be repaired.">
  <link rel="icon" href="/lamp-sand.svg">
  <link rel="alternate" hreflang="fr" href="/fr">
  <link rel="stylesheet" href="/site.css">
  <script src="/widget.js" data-mission="shop" defer></script>
</head>
<body>
  <a class="skip" href="#content">Skip to the content</a>
  <header>
    <div class="wide">
      <a class="brand" href="/">Plume</a>
      <nav aria-label="Pages">
        <a href="/" aria-current="page">The lamp</a>
        <a href="/plume">Plume</a>
        <a href="/about">About</a>
        <a href="/fr" lang="fr" hreflang="fr">Français</a>
      </nav>
    </div>
  </header>
  <main id="content">
    <section class="hero wide">
      <div>
        <h1>A lamp for long evenings</h1>
        <p class="lead">One shade, one arm, one warm light. Plume is made to be repaired, and to be passed on.</p>
        <p class="acts"><a class="button" href="/plume">See the lamp</a> <button type="button" class="button quiet" data-pupitre="open">Ask a question</button></p>
      </div>
      <img src="/lamp-sand.svg" width="400" height="400" alt="">
    </section>
    <section class="three wide">
      <div>
        <h2>Warm by design</h2>
        <p>2,700 K, without flicker, and dimmed with a turn of the knob.</p>
      </div>
      <div>
        <h2>Every part is sold</h2>
        <p>Five screws hold it together, and a drawing shows how.</p>
      </div>
      <div>
        <h2>Light on the bill</h2>
        <p>Six watts for a desk, two for a story at bedtime.</p>
      </div>
    </section>
    <section class="try wide" aria-labelledby="try">
      <h2 id="try">Try it: you are the visitor</h2>
      <ol>
        <li>Open the chat at the bottom right and ask something.</li>
        <li>In the terminal where <code>make site</code> runs, your question comes up in the list, with a green dot: answer it there.</li>
        <li>Change pages, open a second tab, go offline: it stays one conversation.</li>
        <li>Close the tab: after 15 seconds the dot turns red. An answer written meanwhile waits here for you.</li>
      </ol>
      <p>On a desk of your own, start the service with <code>pupitre desk --serve</code>.</p>
    </section>
  </main>
  <footer>
    <p class="wide">Plume is a shop made to try Pupitre. Nothing is sold here.</p>
  </footer>
</body>
</html>

"""####,
        "lamp-ink.svg": ####"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img">
  <defs>
    <radialGradient id="glow" cx="50%" cy="0%" r="100%">
      <stop offset="0" stop-color="#fff3cf" stop-opacity=".95"/>
      <stop offset="1" stop-color="#fff3cf" stop-opacity="0"/>
    </radialGradient>
    <linearGradient id="shade" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#56657f"/>
      <stop offset="1" stop-color="#2b364b"/>
    </linearGradient>
  </defs>
  <path d="M96 150 L40 372 H336 L252 150 Z" fill="url(#glow)"/>
  <ellipse cx="262" cy="358" rx="78" ry="14" fill="#000" opacity=".10"/>
  <rect x="196" y="338" width="132" height="16" rx="8" fill="#1f2633"/>
  <path d="M262 342 V196 Q262 92 176 88" fill="none" stroke="#1f2633" stroke-width="9" stroke-linecap="round"/>
  <path d="M88 152 Q98 66 176 66 Q252 66 260 152 Z" fill="url(#shade)"/>
  <ellipse cx="174" cy="152" rx="86" ry="11" fill="#fff7e0"/>
  <circle cx="176" cy="62" r="8" fill="#1f2633"/>
</svg>

"""####,
        "lamp-sage.svg": ####"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img">
  <defs>
    <radialGradient id="glow" cx="50%" cy="0%" r="100%">
      <stop offset="0" stop-color="#fff3cf" stop-opacity=".95"/>
      <stop offset="1" stop-color="#fff3cf" stop-opacity="0"/>
    </radialGradient>
    <linearGradient id="shade" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#a9bfa0"/>
      <stop offset="1" stop-color="#6f8c6b"/>
    </linearGradient>
  </defs>
  <path d="M96 150 L40 372 H336 L252 150 Z" fill="url(#glow)"/>
  <ellipse cx="262" cy="358" rx="78" ry="14" fill="#000" opacity=".10"/>
  <rect x="196" y="338" width="132" height="16" rx="8" fill="#3b4439"/>
  <path d="M262 342 V196 Q262 92 176 88" fill="none" stroke="#3b4439" stroke-width="9" stroke-linecap="round"/>
  <path d="M88 152 Q98 66 176 66 Q252 66 260 152 Z" fill="url(#shade)"/>
  <ellipse cx="174" cy="152" rx="86" ry="11" fill="#fff7e0"/>
  <circle cx="176" cy="62" r="8" fill="#3b4439"/>
</svg>

"""####,
        "lamp-sand.svg": ####"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img">
  <defs>
    <radialGradient id="glow" cx="50%" cy="0%" r="100%">
      <stop offset="0" stop-color="#fff3cf" stop-opacity=".95"/>
      <stop offset="1" stop-color="#fff3cf" stop-opacity="0"/>
    </radialGradient>
    <linearGradient id="shade" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#e6c79c"/>
      <stop offset="1" stop-color="#c99b62"/>
    </linearGradient>
  </defs>
  <path d="M96 150 L40 372 H336 L252 150 Z" fill="url(#glow)"/>
  <ellipse cx="262" cy="358" rx="78" ry="14" fill="#000" opacity=".10"/>
  <rect x="196" y="338" width="132" height="16" rx="8" fill="#4a4038"/>
  <path d="M262 342 V196 Q262 92 176 88" fill="none" stroke="#4a4038" stroke-width="9" stroke-linecap="round"/>
  <path d="M88 152 Q98 66 176 66 Q252 66 260 152 Z" fill="url(#shade)"/>
  <ellipse cx="174" cy="152" rx="86" ry="11" fill="#fff7e0"/>
  <circle cx="176" cy="62" r="8" fill="#4a4038"/>
</svg>

"""####,
        "plume.html": ####"""
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>The Plume lamp</title>
  <meta name="description" content="The Plume desk lamp in sand, sage and ink.">
  <link rel="icon" href="/lamp-sand.svg">
  <link rel="alternate" hreflang="fr" href="/fr/plume">
  <link rel="stylesheet" href="/site.css">
  <script src="/widget.js" data-mission="shop" defer></script>
</head>
<body>
  <a class="skip" href="#content">Skip to the content</a>
  <header>
    <div class="wide">
      <a class="brand" href="/">Plume</a>
      <nav aria-label="Pages">
        <a href="/">The lamp</a>
        <a href="/plume" aria-current="page">Plume</a>
        <a href="/about">About</a>
        <a href="/fr/plume" lang="fr" hreflang="fr">Français</a>
      </nav>
    </div>
  </header>
  <main id="content">
    <section class="product wide">
      <div class="shots">
        <figure><img src="/lamp-sand.svg" width="400" height="400" alt=""><figcaption>Sand</figcaption></figure>
        <figure><img src="/lamp-sage.svg" width="400" height="400" alt=""><figcaption>Sage</figcaption></figure>
        <figure><img src="/lamp-ink.svg" width="400" height="400" alt=""><figcaption>Ink</figcaption></figure>
      </div>
      <div>
        <h1>Plume</h1>
        <p class="price">€129</p>
        <p class="lead">It stands by the book, the knitting or the keyboard, and lights what you look at, not who is asleep.</p>
        <h2>In detail</h2>
        <dl>
          <div><dt>Height</dt><dd>46 cm</dd></div>
          <div><dt>Weight</dt><dd>1.9 kg</dd></div>
          <div><dt>Light</dt><dd>6 W, 520 lm, 2,700 K</dd></div>
          <div><dt>Cable</dt><dd>2 m, woven</dd></div>
          <div><dt>Delivery</dt><dd>3 to 5 days</dd></div>
        </dl>
        <p class="acts"><button type="button" class="button" data-pupitre="open">Ask about this lamp</button></p>
      </div>
    </section>
  </main>
  <footer>
    <p class="wide">Plume is a shop made to try Pupitre. Nothing is sold here.</p>
  </footer>
</body>
</html>

"""####,
        "site.css": ####"""
/* The demo shop. */
:root {
  color-scheme: light;
  --paper: #fbf8f3; --ink: #2a2620; --soft: #6a6257; --line: #e7dfd2; --card: #fff; --deep: #2f4a3c;
  --pupitre-accent: #2f4a3c;
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.wide { width: min(1080px, 100% - 48px); margin-inline: auto; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--deep); outline-offset: 3px; border-radius: 4px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 16px; z-index: 1; padding: 8px 16px; background: var(--card); }

header { border-bottom: 1px solid var(--line); }
header .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 24px; padding-block: 16px; }
.brand { font: 600 26px/1.2 Georgia, "Times New Roman", "DejaVu Serif", serif; letter-spacing: .02em; text-decoration: none; }
nav { display: flex; flex-wrap: wrap; gap: 4px 24px; font-size: 15px; }
nav a { padding-block: 8px; text-decoration: none; color: var(--soft); }
nav a:hover, nav a[aria-current] { color: var(--ink); text-decoration: underline; text-underline-offset: 6px; }

h1, h2 { font-family: Georgia, "Times New Roman", "DejaVu Serif", serif; line-height: 1.15; font-weight: 600; }
h1 { font-size: clamp(36px, 6vw, 60px); letter-spacing: -.01em; }
h2 { font-size: 22px; }
.lead { margin-top: 20px; font-size: 20px; line-height: 1.5; color: var(--soft); max-width: 34em; }
.acts { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 32px; }
.button { display: inline-block; padding: 12px 24px; border: 1px solid var(--deep); border-radius: 999px; background: var(--deep); color: #fff; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
.button.quiet { background: none; color: var(--deep); }
.button:hover { filter: brightness(1.12); }

.hero { display: grid; grid-template-columns: 1.1fr .9fr; align-items: center; gap: 32px; padding-block: 56px; }
img { display: block; max-width: 100%; height: auto; }
.three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 32px; padding-block: 40px; border-top: 1px solid var(--line); }
.three p { margin-top: 8px; color: var(--soft); }
.try { margin-block: 24px 72px; padding: 32px; background: var(--card); border: 1px solid var(--line); border-radius: 20px; }
.try ol { margin-top: 16px; padding-inline-start: 1.4em; }
.try li { padding-inline-start: 6px; margin-top: 6px; }
.try p { margin-top: 16px; color: var(--soft); }
code { padding: 2px 7px; border-radius: 6px; background: #f0eae0; color: var(--ink); font: 15px ui-monospace, "DejaVu Sans Mono", monospace; }

.product { display: grid; grid-template-columns: 1fr 1fr; gap: 48px; padding-block: 56px 72px; }
.shots { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-content: start; }
figure { padding: 12px; background: var(--card); border: 1px solid var(--line); border-radius: 20px; }
figure:first-child { grid-column: 1 / -1; }
figcaption { text-align: center; font-size: 15px; color: var(--soft); }
.price { margin-top: 8px; font-size: 24px; }
.product h2 { margin-top: 32px; }
dl { margin-top: 8px; }
dl div { display: flex; justify-content: space-between; gap: 24px; padding-block: 10px; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { text-align: end; }
.text { padding-block: 56px 24px; }
.text p { max-width: 38em; margin-top: 16px; }
footer { border-top: 1px solid var(--line); padding-block: 28px; font-size: 15px; color: var(--soft); }

@media (max-width: 720px) {
  .hero, .three, .product { grid-template-columns: 1fr; }
  .hero { padding-block: 32px; }
  .hero img { order: -1; width: 220px; margin-inline: auto; }
  footer { padding-bottom: 96px; }
}

"""####,
    ]

    /// All of them, by name, gzipped, as `Base64URL` spells it.
    static let packed: [String: String] = [
        "widget.js": "H4sIAAAAAAACA5Ra23bbRrJ911e0Eq8BYFOQZDtzssRoeGTJl8SWrUSOHUdWrAbQFCGCAI2LaJrhWvmNeTtPZx2f39CfzJfMrupuXCg5nryQQF-qq6vrsqsam5viqJrGZa52RDlSIhzJUmSpkGKmgiIulVOIqTxXhS-OlRJRFhabszg6V6U_iXzxmodjYl6IWZ6VSgQqzCaqEKX6UPZEqi5VLiYyH1dTf811PbH7D7FwqkKJoszjsHT6YZYWpZAfxS5RryYqLf2wynP8H4d5PC3FYND0vK9UPj9WiQrLLHedgkecRLKUG5O4KOIsPT0p8vD27leGy4viq1PHM6sEv2CV4_kkyBJ_SPOneu8YEA-FO4vTKJudBL-ceiJXZZWn3LwuPw58WqKgXetV7ABBhLNE-TOZp67TkaVmTpTyXIxkIdJMtPn0a67QvwsB-ODbz9U0kaFyN08GX5_6tzd7wnG8Vutvm6e3b-lWM9uQ0yRWuLTbHnZ67bITtAZDP5HpeYUjFr__3sjZPjxMFL_TIBqQysv4XEL2nWmOSu1B1s27YvO3Yf422Iz9UhWlKyeeGAhnmDtipz0h-AlDr5MtBv4Qx-Eq0hjlF6XMy-J1XI5cO8LzSDPsm6UGYguV7ogFaTIW2sef0xPZlBqdF_ir9RzNYZIVikbRf7sDKlwQF-g7NI9Or0oLRWRS4gk_u7tim_a0DT2f2Sm0vbNbi3TZbizOyBZmkAMIPm-1O72RSpIMrU_of108yWYilCnMT6BnOgAvsxx2iBFvsiqvV-mJQqURWo_xh7d5VukhTg-SSGEfcXpOO6tf_vXH_2KcvJRxIoOECL5WQua0Dn7KTMi0mMFa50RDBFUxx5AH-BN5fD4qob-zHfiFYpTlpZjJGGKSM0mDnmdBFs1FXGhSF1XBo0GF3nlvaIbBGdrnWUqte5jNrST3SUZ65vSIsOb8GC1MdxYniWWuyLKUjhNuBUNejrAmtou3QpZkBWRoEIiCSEhsTCmVE9YiOhU8LolR0wmZ4GQKs1JrUZKvnOP4XZrSY3fmtYnsiFsLalye9eggDMv6SUsaDiKf6_bnWUnHVYq5glPUzTB7Gad6KPXp6aR7ZRaxWF_SPx0t1Ebluu2NfXZ62XCYxKlRDD5I02LcMmStVUcLMFCahSwNFffRjECGYx9LQP3LlrJAkNTii5errOZqCOcdWdkbbSSNTbFHs0ZPTFU-ktNCxCUJu8wy0EvPffE9v9OqGJtkM6wdJFk4Zopt_S6YvVTPw7mXcgzLJXXCFGxybDmgZ6LZDL2USRyRAmsRsDGxGKDiVWFpaON5mEba6ls6BHGgc68Y1_0rSjbQI96wd6ARZArU8jwzZ41j1lxqKg2j5IZIKl2CPRGneplSBjigZN46wpG8NCYKHzgv-LRASq_O_oyXp7Z6fTY-PjTSKnKdMFxyR919FlV-qUiryOnMYDk3brUIs5wWO3FeIfaKaZblaHWOzP8jGfP_4ywjP6QHndPLKTzRZKJVe0-YZ-FmU6IsE4-8EVu1sRwxmZsG8syjTLvmo0QhaJl3McyzCZwujvIbkkQ5kum4YBHjgeVl3ExuSK07vQk8HoY8UyRJ7lIb1EbLR-Ro2T5K-F9tMyMdIyBxSAPaownRcjKKIIrC6qomQ2xgLjFBJCbkm1N9EoZB7fbKLCGVO2DnxwvRssAotIYmJQA3SB2Ns9NIajaKk8ZiyeUSK4GMDvW-WLvMfMMg4rgik0A4zrKx9t--eKAgGx3l_ptYFDIMcSKsUmnWpmbJzCS6aaQmzyOHeDAOABoaxRGvM8vysS_MWcHBaZfhO2vL3jBvovFBXIQVQ5NWTK4u8zhHIAexVq8NzY9UPlHXu_9qgM6qSyWrG4K07vhwc6Re7WzC9YMsvSAdWBf7RrGnGAwMsgGKhbikHxlH4Lwdwl9lQIfXY_jD9DKbs9rrMP4Ks2-K4x-w9-th_DmtVRAX8DJX_0OM5JqB_OrTNEtxlk1A_zmFc65E9K8__inLEnwreC4RNgHYxPQjuABaUlNLmn4b06_-wBq0m6tPYVaVqonrR7LFR3JTaP-xUsn7CixUKdz1dV5NeN9X4LAb33EusLZ8EqdXn9SfxXhwhb5r8b218hdDvLgxxtNZxdci_BHjDvKU-MNhXn3qadVKBB123InzD_WIVqjfq0iZ6FBGVbwS8p_EpBlNtCflEFf_D1AtAMUosJxTzH-VFU3wnMLlx3kGrcQ56GMCs1hiNdiTRlG0jiqQeL7KcBPt92utFaQTCsF1KpmN9o6pfcO0FeUGHFKZZ1MT-58RD5BdGIsw3ohADRvpAIDOFrBMQRuYJmRJ8FTT8uoTYmcYNwgAXCUx1BdG8U_SDB6L-E-GARchY2OIZJrqo2DLZMUg386EtP29ZI3SXuZzUKAeE17Xyg4isANbmKDRjjYssNyDOYrucgUTRIgCtBgAwXmiCEBWJhkTmIlE2DgZ2hkJNSed6cKDZ5BLxu61jRCIG8gGpp9KtngDFLQjC7HFKlVGexP1Ocxg3d7VpxJ2_TmpNODhZX71f7RuBc9VkJE7h63n_QwZf8hehFxryg96SsCvbTDxc2rRhKSTdIcyrJISiw47mMJ4VfgfxPDLuGijiv1RFhdIkiE7vVkwHylEC9hLF1kcqhzCNT6VDYkdFcJcC1pITUoPMLF4RzSRYIpJlzjrCDZZ0EJQNEunCyxetUg0yOJQaRIq5aM08CKlMAjuamyxb-wA27n6BAa0Y1WhgoLRRi1rRdxmALgijy85DugNyKAgPejCDO2MJfNZ77FQE5ga4Gtozs8Xe5dQKnL7wBjkIjjS3AA0uvRwBpfWqdCMmwDHvgLTZOqSh01kHo6uPsHzqQpIChvEhsh7zAmsrS3Xlie2OHDaH1apzmtkYtw9uUixS4UUoBOuHUzh7uIPaDszZSG4f3m-xK8pp9AjTVue9ckgZdQnpLPAAyaZ4hERP-2LJfKOMhyhUyzX0D8Y7OL53btpnpXZu3fQjQrgb9k3VaSFXrsHNLgjxmpOYUhGJ4ajO9R0ihhUunjokYerFNgWdvnuQDDDI7pciCXc-QSRlWjQ5EhhE-rabMzq4R-6KPeJjRfBBQ7WpyZXRp4_jBOEJtcwib92baamJPc9z5_IaWdcEofKDPETlZ6XI89bW_aXa1r-T6lKlbgO4oFMjsssJ4zk9YXploHpLxSfxvURBzcPgCfh5KtN6xGGujLRUZ-n-ZC965QZ8kzHYxyw-dvJ29nG6Z1bm7qCxUMHA1aZgZ64A6OKsJ9URawSF0TqkXtAAw7Q-7RZcUorMt0LBqYHZogMeGaO7jKnQ1ujV-ZDE7vweMDQ9HRc7C7rkemRYfe9DqW74uTUtD3vLjOSxYuEQOouzCwpFK8UVoB-uSX6vtN31HmTM7xu8eMrtiV-_LUzZlSL4GMtgc4e_va3zruPjGId8sFuBt2B2mhMoW-vJvbR9Qakg9Blkqujyz-2yNmMs-KwGizZyPycEjSaeJcqmdLvyhftTD-ObL1V5xg3bmXgm04oyZYZHj7EUMRH0qe3i7fF7bcnjzEpUqd4XlrVwgCI4ZFxUj57iXI-VX6ZHZc5IKYPk0gwzNPKIN80Hu0xO7Tai9FaXWdENezwISaTmIhYPJwTi0TNlrHj0pS63wxIApQYvGYanpAXvpwiVYtc-QakQ9eJh7nkNHchRnEUcRbniCV4M9Tkmy6Rga9Z0avWBh_8rFXTvI1IqJMCHj_OJ1aHWMhUunAfu84Rsn8CDJ7nRsg1-DIBXvFlPFFIQbgNIbHQ1fx1IuNhEX9aFSPu9PpLe4zhuD7CBdcMXNP-TGRDmlRM2V1tQUbhMxeuY2lnkkXwgR7KcuQD67n3tt5tbW31xDZ-xW1o0u3bArnEbeFu-d_AG_JAKFqUTbDkprhbX0hcsB9ixNITOv3QbwOf0iWYQDAy_dzQY-v1YAtoD9-7pBCGLQpCIyXZmsl5vY1qz2Waa99VM_68mgQwBd3v9cTft7aIbd5H27fJYp6GolY5VsYpiAAgIK8iGFKOMmLAOXpx_LIJqZoweaCFFZ9xuFzZhc7jVH84fvHc8RrddK8Fyp7wfZ9nLMmH0-nqbM3QP6FkhtRt4yWMxqEI6EBncYBsl5sXyCQcVgr2q_U8f68C33n80XrTswdK5pAU8j4aiEDPIdb4El2V2aUaDI4GnA8VoqvjufIch6zlsdCi6NkltIR2zH1YmCuYSxlDs2EzUGa-hJDhiDBpmm0UJecIY6WmMgEm2xHr6ywwSIr-TdgU34ntb7TKFcj-JPDUXpDl5TG_-KWxBz0GIVY7Dbr-0SehcYN517sxOkaSYmVv4xcLUqgCWVaEDPRg_Yp0fVw3ZeMe0-3xDcEOtNJqrxU5h9mfKHPe2BvCD1OwBQaw611ba0vTZ2egae9gCzRlrfYjh2RFKesyhsTncVlov8FNtRN1t__u-VMZcUXU1eMADrYADGrVDl65JD5oMIdho6yH3AgDh-W2nUVJziLM59Myo439xCb-isBX4ZLT-hlZ1rd7eS7n7jY8iacJ3mGKIfThbu0y-XTrez7XX3y79PB7f-n5-LtX_-F3--7SoyvAW9sbt-5u_Netexvf3rq_cesbbMNK5Lh2bvWNHhKgOIiTuJwfN7GSGxNlo-VUX9zpmTeZYZVD1QifcZgaAcqxn8SJfu14J1unBuPhzO6S5sFbxSXVqII91-v0ecIoJSMzuiv82oDuXde_48FxqQ8qdJulZDFCGD7Z1uGMZnkG_o5ispq5FR7vzrWNjAvourTXsE2GyvWiO01boSibWFV8DrWPmc_ggUUUP9QSCh4wrne1dzTBRJuTdjRwtXLfZW9duk99A_Khvj0GyH0Q2G152YssJuPDIXurHhfzddoyymY9kVepUdDghTZmG3h58dZtahaOC0jmfUVhoEXBMBu8sHjQEABl5qDfkQOHU4yFF1rHdF87nYEvyemoqEYRZvbaCvMsgwXbDRsVg0YBhFneuVOHiifESRv1Urjihn4YuzbKcVl-Vxy7FMZIXVm6jQhruG19NWnK2sAIhuOWc7m9iaSzMgjG5Ha6PtJjmjt6maW3trM60aQWxcpUk2f2uA65Q7fqNslsUevLxxyicwWgmCesyLXbhBwaxQ6OkUL0jWk0m7OfHDy308gbkrztTDqgk_sUFu5v3cPPNj3dvXvqI0FPqghOqeO5PRrfIuUTLmXw7SAonsfpuzQr32Hr2QyImjRulSNC_YFPzVAYBQ8tWpvSi7Cjub-1jenytfvE-9LAewzDb-i479VqHozN1JraIojIaPiwgosWouIwsVxrdJF40LK-6KR8vAq6LnyTJtuOBjewaJ7U34ZYbW3EwVR1dodDfOpq0RAPjSEfg5a1Bq2rlCIjjBzoHNuhgHjgt3L1_gWbRr-bz63kgU3yV6d4ulQHSlQ48PrnPlcFaOwU3pj3HuVyWDqeRob9IHe7vD51Z6N5baEBrwwk9sVMSqf-ppmRWk-Y5U_7P2ERSOGp12-ZO96G1zQLi_eDH9yg6HJVHz4Yo0si0GsS2B-s5LDII6D3fucDnbP6Ax1d2qnvyQoFWYmvmlLPV_QV1K1FHSC0QSyFi4mNxQy0yUB8HY1FtD7r8AyTZVvVise2ZpDowgqhaexf-EWjmD3tBK2ZB0eshWY2yZK9Iwmvdkg7mljtntSHqcrLwjSbt56g4I8gYZrNm05z2pplPEPT1m9VDbjTvvd15aCeo-sILbX9suK00ZUkq9A7MfOQjH4ALGkzs7OSgdPVP1QUAJSoAj6S431gTWKVevC4necF71240-lNIewX15zdSAMnsmun-5XY0LNQ-gdQMLFcvnQbVBZQZQQAc8uzxRVbhwmObMuoW2A5tO2_6qDJLw9t4wPTaMg_tpWeRu9itzZffUUG_1YX6bS2EfMPB77u3t0VuppgdoYOa2MPO_bJqKOVUVEvId4HeSajUBbl_kimqdLVVu1DH2KUn6X2HmlXqEu6QCAcYo_EtLFt9c32OFD4ZizJfjbKKBjpCDKC1MfQCe5HElVNHZslHHG2uFyrw83QHjG34Oy5MEARtAt37HlJCnasoxDDNCtKc9NMU1b0g4-7KJVMjJ5I_jBuPeffYS1PTZjyFamMxDhzo_w1z5JEkQsOjiwWsjLobJH2z3BCR7sGWdojRVZInAAhLcwT3WUu6lzx0AA4sbRAMPzetY2ApYca2Ln62KSGBIf1Hn5q1PuanYAQXd4aIdDjKkjss4o31thChOvt8YRN8n4TfLj6e_hZmfHULOXJDUAP6p2sgExbNCGvxLZ1gDzBT7OZawpsBkDQNzf0nVqnDjC_qQZwxhGFICLii5wMCPrt3loEvy7PgBVN9kun0Kk57LRKDk9opPMMtrPxkI564_sDZ8dUY3WExoH9hxWE-qwhAv1IVQA-zrlGm3SzdLPd0NmwfpHvsgKot4zNRUSEyhqc8_LOXE_f2jeArEbgrbLBvC4ZNNWB-Z9VBlYT_raVtg73s7r2-U2yjxVGJs3hiw3SiX-Iba7oeUYzG6w6-Byqbbl-s_Y1nLsy996f4VmaVYuezK_2vJ5NMYOR260r3q611VQJm7O4houReBlkvGLAfLw5n4g5Uav24QdjfC8B6A4UAZ_cWEuihvourWd9OlWZ2Lz7jQkvhC7Qahi67GgUzo5X1ufBxV04zpvOtF2VXDFc4yl-JPtnlu6AaT9iVl1etcfaSPZZq7lnKxhvCeubnQQ_wt8TEGgBBi7dEGb4sXFK--RPqHITg6kPL4aus2MTBq5PLlgcJzykLn8E-96pnacbQeeO2Pb8Mo8neh9lnMJBInbV4RAzmlrpVOaIya1Ocg-E_s3quqcVM-njAJmXNWRpxVlfkrGtTvP46lm3IGA2p7qST_EoArYIUQiLOr620fp7a3-2MBhHkLqODy0G7TdRngj3XTuwtRk9iss5NOaRxtOtfk5bYeBdUKZRtzUz0q8jG33M5VU4di3ma6LYvjvm9XHQFtLGUb9ODc-yqoTDHgNtLs80EzW0pY-NLLDFVoltGsepdoN0t7wVSBDSRdX6X6DyHaFlhsOAu-MO3OULnz0aO_b5g8l1W-tDcCDo1LrUay7r2Im6BIMrJK70aZQbvHTH8MFjncORiFYF9cjlI6GE1iYWIMht9t1uMGf8SPdjWsXbOYae0P16pHv7x-zZ6XDQIEfVqIZh02eHgFvepaZczqf0HTOJkc9-ZRukGGLR3G225AMt-f33jpdZmYsjoHD65SzH3GuOW3eJbHndGWlEAOB7cied9Og7mklPXr9REp26aCpwID0qlmNAXQEwFcyKFb3mmD9GtA6KO_V9EHbSbLNH08gpGVbHHMnjaIcSGFl5-uZc32sgbX0NN_AoyycqGviuLt3xhQd99UkxgwjTNAz9_viFKcdT4V_nuh2D6v2FS6ExXzuay-dGl-uELwxwOn0D_hnQ6JD4y4oeB66twH3RBj2ThWqzI_vaaYzL2uFdqrNSKfCiJ8D1ufm6x3xGyPB9VQdz98ay0IUpC5GESCCMeAi_NYCUzqVXC5wj62qo0LUuqiZpaRiBk7j1xtT83609W3fbRs7v_RV02h6RjchIsuzY0qbexmmbpHFuTrpNXW9DUpTFRBIVXXyJVr9rH763_WUfbnOjKDnds6dNQs0MhzMYAANgMIA-Y-JdCH-alZuXVi5AkJW_K4rVfDAtrrBHS6v64Bi0PN5ECDnfGlIrWY3fKJ0b2rhaFL1E62u0B61MxF2PeAMunUtZfgZyMt0ngn9tq0PQXTdDdysP_bQh2HgEC1nEkQJGR4xeihXbNt507Md1zzHf8vC_2HxqCZrr7xgr7oPNVtxqadO2GzcOlfG4ubvdgoxTemGmZImckUJ7j8QP9pStGd40qbTXKrnUQgubTC3oIUAipLHSphzLpszLl23HASHrOFKyBndJjPoDIl2GmJSZHVdhoLK5YAdqOde2qx1nQ4PeHD-XNZeVTZ4wKIeU9kumPOoBDQLsWA1cRQsEMbNeGVmMR8-O0QxfZ07VtBmUlq1RWLuxflcwLGfdhVAt6GlQfdiwQFt2zPIa7eg10uizGemlsz_z3p90a8jIvLzxiUWaNo3qHsQjuYbeF5H8wDO8SPyh0Sh9xt2cuzycjNXe0pja0VyezIz1W83wYVEMs3gcRGRIYd0jnlVIoi-NAQ_7-ywa0k6mnY2QNYIYRP-eyr_xY78sYKKqEuMxrJIx1NZWISHyJ451D1mkvZ5YGT5WlJPom7DdBKuxomudlpEBe0lbwuJi0KF6wKVoPgAhTfHW78WYt2NxysQ9WUH84w0jGfN5bLpp30ifGpC9kkmfNfjcGN5C8GgDNv54ZWaQarFhI-9_b_H-o4Ru1Dz4ZonO3b3s7esnx8VoAsrreO6_QnxFYcaiqdrPP76plTYFpPpXm73OtPZNR8XRLEWL1-OMbmSGuuBNMTFiIazVIO_PfWQDFn5XiqUlaWcjcwy-Mkc6axZ4d_jr9vfAolvr7MAenD5CuAQEt2ZVNen0IaCCtf7KXPsPxL_T02i2mExASgKZKS2GfEltiK-GvXj60f-a3Ga-7vf7AflC-VSH_G76ka9_WI2_WdKPVR34FhasgvfACKgMm9KD0m_wHvP7rzqDYjZfAqZ08nGOZjpvJx_hcOLxvNvLQWQHvko8xa6YFEB5CMt-fg28xqrJgfDmnYZd9Dkka0PnMp76YShuE-HneqvZvt8-2CW7ldM3uvpPQ1KTZ50x2lasaoJROEsHGYir-XiQAZN0xzzlK6Gd4XxqVay-WybFdTjLP-MNmKSYwuqFUNIdxVMQOjqN1Rk7B54v1bRLn17N5K7p9953y9Io48W8UPXLMGQH8tKMubD-dau_l_QaQTcMi3F1S11ep3WHlpMYdNPON8t_-DUsQhz5unm_mbTatWDV9cKQLphwfTNutXZ3qUl2mPX6e9JkVvTnqs1evL97f4_axLtxL-lLG76zw216_aydpdRmd3c3acfSBvZu3U-_2W_3D6lNa6-V7h5imzBM4p4MNtlt7TfJpxnGfdg73DMfUgPmufOE8UIEk0E4yq_9fOzNphcJ2uCsNkwO3t7etwF_LutdZB3UB1uNyXU9G1_6s7gPAJ9mcUgIGdKVwgAh2S-K-fa2STGfF6MAjWkw0ebe5PpeM2rvee4aYWV9djObZ6NwkddD9N_LQi6o3znNLorMe_vkTv11Af0V9TvP4W_vFHjInfoM_g5ngLj9gNFZlp_O3sOrLPmYz8N5PAkHMGqmbm42Bx41AwUJgLBKFjDKcT0fTxbzOm7tOIMlDVmoQvqWX_KCGIg6gr9dJoROo4uXnC9g1xv3CO-7k7hHN8gaq9nlxdLhBN2rvDcfdFrtyXV3QFyOn4FRD_llUINBJ-lIXIxjHIeUhfKu-okIl8aTDn3ZLkRBg0tXnX6RLmahOH_BF2CvmMTjbBjUI76w4w3jJBt2gCv7buNgCUIcIXVrcu3NiiFsEgxs9nSQ2rDo95FvQaNVNIxhawaYuT3VxSnVLVXdh_Y6avJd6z_cww_MpkvNQOMEBrWYZwLTpgEpPqJBuQ-KUIdZUzcd5pMQ_cE6hKr-XuPboHs1ADExBLxIETZX03hi5lCP-lDsQeW4HuXA-V2I1WEnBPYGuOgJeqiFvpiCYEQOaiH0Ppp1cD7Z1OqZ4VHXB_FRskgQThHe1VrruGqloBsUVYOlhXsOoXeroWoGsXQ3oi6ReYmZXtf5NzIJ9GEj6i61uZE2yBygDa_FfsMsBj3LpjGNe_li1gHYd2lHGcQ9WKGGByTgNffhL-BYfnPfa7W99oF3z4tabWvIHpKTEMGBRUAHhHpozrcWj38Tri95brjRkNV_6yxXEXDgi6wCzebFpBMisXJ39DjKx-EGktZcwNtfA0CzhUVm6b5O2839Vl8WDVk0cVDccrNOcxcZBP684u7vNxpdIg31OYQw8rEwxhuigm-KPxnqxX5XApL_evVBNE79bSjg3fXuw_w1ATNbU8TRH2YwGfgrNNIGzHoxGgvqkJP9AXRQbzYal1cgBLYb2JvMFav3sQSre5cDqG82-XMlgl-jDBIEgtJKuDPhwnrzADt0MBRXDHByA4oyQS-dSdJaOBygewHcmpZe4QaO3MNOm4oCVsR1zPJMsyGI2pcZwYxByXBqtwy-tVvqRWJXQiMAoG81R8TnNQitEaWFdAclpNtvNNZBarFrm99oZkNDyitoSUiIyIDxip5l4BYp0XMV9yjhtsv8bNJKDtNGmspYIn2b3uacX-_u9Rr3-6oN3p93qvv9pNFqrKKrQbGkdWhahN9YDVpLC3BI7Q51tsqQ3GusLQVRry7MhrBZzfJZxf7UXYxzVEDDJO_lnRwmH88zGpk3WZZ4hj2KJjFJ3sbKG9caalnwb1fCn3sCSqd_l6wHhMRbQ_oQGvMnS4XmB4LcZaZWwbPKGIYSs6ZZQZXmujyS4TaRgzpmLY_MgK5nzfHeM8chK8Peo30BC1n5DJNsEF_mgMzynqFWok_8TEm-AT07G_bKhRrMSsTcIP8oAQeJuBgusf9wNr8ZZmVpMqKIFELd_RxFW7oKswLF-maplDHQw5sNw2NC3LYOKoFtrUargtptikYFCEA8La6WX8DJbdZHLehEWtRFGtAuQhJ6A8hNYdXsseLguU7Eo-VadxlItlFMzjUgM2XzGCZ_HVpcrzSzMiGsT83ardv4ee58-b8mUxmrBgPxbRb-rCkc7H1r8Rfc7Gx83j2wNhCirN0KcVf9DnE0nXh8c4Xe6M5IJ7DhrY8V1hbVm-v5LbSoJJkDwx-YPIkNqGqimJKYu7y1B9odnC7QKDmemx7M0NY1XlfhRSMQbK_fBgrQXrx0tDteVHQdmbKRC614U0SZlRwmf9m-TstkltaQlOF3FRTVK-YziwE7X8JubUmSZBDq6K-uwYa15M_DBi1SuyW0V--65V5kEhxFp2Kbpx0B3yT1u19MR6yIIzX85oekgwlTP2i7aN52ZWh7jjKiVgnC7S-RWEQItFeC1VmRKCr3lr-irKTxtGeTOO17srMIi6YiWwS87ePOYhN_wq-gMQ224O-crxHz5KNnp_zWHaBdiZ-0scHutLTkHbMq2gSyGmYX8NGlqZFvqx27sb42K1Frl2s4TxRv67ybxOGmllL2NwOR-XsJiA0Xde5XbX-OtUcPiKxGFagu1tvuBtlb7c7dAnhvPr_pVH0gBtbmQAPjK-b9G7XRd4hxg4Ayv8qAx1vrWxKuWtXMhlaz0iDFYyxRn9W_TYyHiP8l2lsTettVTMfRwL58oQDs-BFkkCvGB3cKLpcF9J9OYe_ewntBww9QEc6nFdIMbZi0LyIukjTLZhnaGZebWJSWcTdhmo353NVfY0Ig5Oe9bOPqrfBkBu_BL93tYr-8N2ziMht2COlVaRcWgbgkToBSIi9IxEUxNyNpCMp4aD1u3mo9lvES46oGhfrQ5q1ZCYpmFdfk8Qpdrkskoo46hOwqCONai5O7jj7fEF2-e5tC-D-gDerHog0j893woYrWOzpkjRwUeOzGZm-naLkuDisu1VyVtUXbCGdZ-VoNB8Rn8TSPQTGYoarde4DngefLDQLl-teFM_ayfrwYzld_H2W9PPb8AQWLo7-DpbE1UwHbTtXzpnHQKeI5t_rrQmQLhUhUeNc7QFEANa8GygHNg0BIXI1HwgzKL9ecS11tlkH17PHiB-io4TTrLdKsF44KajkuQq7BOE4AFjLvRaPiEiWAeJyPuMNpPstAQpl56SLJU9hCPufZ1I9a9eigHu3Wm0YWNO8kdAm0iW_lwATGOaow1Kozng_CdJAPe34rMG_ADJAW4YX1drsV7dqz1d8_ZjcUY2Tm4RCX6KKwNHtkhdz4jhhIsLJfpZEuG9_W9-EPckPdRbS7t9q1fjdXBqJG42ofYJd13yLsPbRbAzwxdGXWM5Zl54hTWVMVZ7VscmQn1TZK3A-DzV-WZXOt1ixRCKUUk3ojAPQiYwW_So_yNWkVD4diFy0zi4Ytw9LQxWZpq95buTM0CLSebAt2ZlqwUIiZRE2zTpyipGbmJocc6lDDmCvLPE_ZDbcefNjfCuMeSko8r9V7dUyPQaJUONKTVtNrNqO9-CBqe_iH7CRhsxW1vPvR3rNdr9UctsK9aP8H0wJe8eS9z3idpLjC-Dcne97h8L4H_4X38UbOtCCHz5N9b3_YbAGbOGkeePvP9kFnqdUl7OcJVhz-ugfvNltDeBFf57CBWHvotR-3L5v7g72TJjKaQbN50rzvHQxBtQjhT-2rlXHqTf15fIFOX_NpDsDMZuSGQVQ2pXumPP2fnDD7sI7zTEK8Pz_13w_m80nn3r2rq6voajcqphf3vlne-6cPzP1feEgW6EhY8QUFc8cgD_eglkK6Nw8PD-9dD-ajYQ3dXrCNfX2C7hcWfTeemB4tegwvV0Hg_YT-wD-ocglZYNpxHKGg-5OKSWRPUl2Q_0m7hLzzHujQoKlfw6GiO9Jlnl09LK5h0LjgoKq12nhOTtsCm0pq6n5IHd_DydOLsC7pI4llhI7HGvxPfDLO1eUY0IsxukfVArzhEEqM7-wbdTNBJz5dkg5jRB3qD78PvfiqGxX_5chTJQD5M_rmuXj2lpoG3psI5_UM28C330QUkgMjI2BJF2p7Pbpu9iyfgVwD_L-WDvP0Y40moWH6RsMUe_F_suKlsvPWT-QPJ3F4-I4yNXDLudQEU_oknd04PYkNFr2PbrAH9dvbuTGvxk8YlMgtCJACuBod1a2vZw0XlDyv-f1n8PoTv6ZYOAY7JL6u7kQWFGNCbr8CmLEO_eLfAYAwSQC6yD8Jus_EvdHgbI0gXMMqB5d5PCnfWkTH4RrxQJOd4nlpQrdMIJb2ue4hHXLJoKXdkum2KAbFwYiYuDlYHSgPY0Jxk47iJQMGZRoCCpCZgkk89tFZtcZgoCf97UXpNYKcvmDKYGToIW80L8aP1AjsRaSzAnSnLyjGMQ_VGnsa22_RTOPZRxs6sr4oAdY4AgwPZaB9btHBM_1Mixv_6tOVOf32L_w2CWxbXo_H6nX9avIjj6yXXzozEp3JzAmlxInGUyJHEEeTm5qeC97srFf1hVoq1cfP4M8vgQmPMhwWVeAUKyfV04sJnxuoF6fFlSBCMaQXZYx47mBDfWShqCpUl2uqBsp1dHG1glJRHNxMqHVB7vK_-DDSC5ULEaAC43ROShuGT2D-mklEVaQB1AQw-KVVTO-Pip5dBpIPM9GO19prq3H2MkzskqiVwrYhGRcsOCVZ1SJwqzpjq_Wexoh4mE1tcL_lXlDUdVEpnvYolirlOmAncAUw_CRfj0lQ-xky2Ai7rBoJOAvgyKFBktW3IZm7X6lqIixGJbwECN1Y9JJE4wJevELfz7eGf9vOta8qQcT3YzbTvQh_lcjGdTXZNBMRFMlx1Zd9OQ9EFHAA4uCP4AuKyMg5OaIP912Ty6sdL-f7Vhbp1iiiPJVTchAqXL2HkddNxfvA8EuJn0wzUUp5JQIjbdKNIhsfUfc0vO7Hbei2Abk4PMw2DGOqVdZejT0IPbLsWvjEnQUq4HO9cnVgBLdQu3AI3St1dtY4D7bUtkHyCeoVOC4QritQ44b94zZs9tCWJigt9xp01M9qjCP2iLJuwi65eAFvM3ev4R0Cfe1hxbkEeH3rwkXr3lsY5au6rI76PJsKeEviZ6YxelQ7UzIym9BFBV4xHuF9D2PlwRHRtYj1gUoxnQmAtD4gL1W6wWYzumJNni33MyP5QQWCo58I4nc-92W23GITLordhlbmAgMqmsxZuGpmo-YFpOXDGljrV3qgT6pXEE2SvJPiGzqpVnVjlteEgasfst6g6w6Liw3bOQthBk3CJtMWq9s2Za2ND5aKUfI5jPF5UNmII4Kg6lAXoQ5x_SUULIJ6_AheBrxfqMQWUAVYl4DsOqrmzJcb2KvFTJypgkKPk5yAmj7PtqK8Xg0RVMXDmz6DQdQ6Vii1ci8odGvtKOlHs1zd10H7CApj8qA2QxCNRpgpQ3306UbdVyeCC1myVyxahWg5Pj09RXXsdJBRKK0009EGb8apn77WCImhup5GoK_G6eCU7Cr-0hOxAhUIDtzyAfbfYjLPeqZXiq2VZuddE243GWpwTTYMJJk4A6mtm5I8tiVhnETQzOEf7RMgsXttX3-MEl7jkA4P3UDR8Qt93ULrvBN9P_OFuZmpAwp-WmSL7CQHYX8OwqxK_Wd3RMreNPAuKeCoCZNU6PgtOwpBFRxQ2BvhldITnKdfW5-oDD9-zbGQzG3SqbkVhJtewTdckzyi_rIZKc-gbY6qlDZYwZjC8VNYDb7iOFpX_Ky265Gsbryjzfn1LHU-fq3AStj9FC8p3fDFf0wrMafLgBwfQkpgOjdq-PFrE9WI4zZSIUNj9RXMt0LfHwDRIeHGU43Ij_UibLt0RL9SzGIxl-q_efsq9HUyskIsb7vTY3T6BM0jHylgvIQPKMcBOJJyCVgFtf0jFelMFyWRSvliEOBy_SKd_OLvPPAyt2-l3Yi5xAyn8oPIOLpDHzkwvQFo6CPLxguAVHAOYsxRNC_eAnFPj2MyKnBAZmipwuKkNz7qoJ_8GF7d2enT40t8pIuoOz8w1u4M2NZj66J443mHoqb8gNEPUE8tRSYcYARHHzXK5GwA4mjtB1Ayz_HzqEVK2TsQoLnsF132vKjRPcdPPu4jO_h1oVROSuMkcCzGz6jogZA5jfelyg5ZkBQTX2GpE3UHir738O4Sfhp2LNU1wlY9d_h9LKKHjvcrMNPnEe0Jzzm8mWoLcJDGNdwR-kc6PAXHOvxEX4kfrVmtTGZNSs6DhKOvweMleHxQt-BlreuIOnnvPJKoWAjs5ziC5FqC9UFHAPznmvUl154Ud9OJjzcUGb4iEcpqo8DGvnDHyB4QGZSUGH-iFgYtcMnSUV3kNhydQVhDDoRbIGGmJ_wGSpqEVAKmLFJaAUKCZWB1EZYzonDiLFiTS_ROeE8ICp3QCD75_Db95IvTdnewNNSb3tXQQoPbHR0JCCfE_oq6xvQBrwmH24O65Il8i25zPsMmwsl3kmcY4-CYmNFrkCtmsFzKBjqKyMsS9uLJlG6YnRL7MbGukqKK7asjQmCNO3KDV6Ij8AAeBiR0d_GWLgxOiVcyIitaSYNGSLdyMSylDlKigq7QVNXNSHzV4pbIUQO61epcDEZOIRErdGAEb6AWErUflT2MPvKDuRDs8epx7BxFF7rSiuNCOHAV3_D6Y3Yv6pl8BullHGq5vXKlrlmfkwvqypacnOmXzhk_9VtaCHjjVSdMkXiJ1yobxoBuqmPoEeC_BjoTyjdLIZIlZHCJmOqECXmBXDfnQEC88eG90mvas3CK1zQr7CJQHVECyTFwjdMcTxgvRByg_vFQbDrnRHv-NedKw_CCZVkABxejg64EkI4o6eADK-AGyJBBmd0ourmkpAF1TrwclG5xUyH_pHwWwgZMlRRAJYV9iZOZ-n4oLfBHwOwYo6BVjl5FwMJLt_Ho7O7d_FwCKPQkYpmCL-ZORhkE5ORLEEuAY8PTLxQ7oLotcc5LbKCKgdHuwJd0efKPgCdnYkw8sKNM4JGkvIrDA6TiJIo-L6SMnRCa17O7aW2xjYko60S-gtlgDH3gdgS8le4XefubM6g5p9VFy0Tumj2RpLQu9EIF4CGnAd-3dhtgSY-LxXSGUcPkf9wrdQtaqMpWmGXiYP_PNq9g0NU0QkPCDp6M58MIe8HsGVznJ69xmFdZ9pFTz2HitpqEgqiNQWCd5nh_dQTb5UBVUyB3xPUXHNiK9wraOjtS1qQyndPO6xiSxTTc-GWaiT5sunY4HeEK7DHHJQjjxXQXxMqYx3Yw98yjUnFms3j5fIRP7h6rSBFBfd22hj7bnPLEiujJVPfADqXQdWKvnjAgigXy0Tcoo6uDmBuSMd9j4ByMkIEdYbapV5QyG5kWq7UrqrVS1kA1e0FL_XvraIfiT8ix5DEbMusWzeBzPHeElmsrKInE9dIrouu4Bn7bYhd9Rr59Jk74HuUFiTHW3bVWcFDokGqODMu_nM5OOC4DTo5rvRlnDedfANTBF6DxAGjCRVvQmchU3gop94OgLo4RM8MpVIyF_931fFyv995__g1QT84M5GTTQrCv3hPcSfjhjo43YPFjFXFLGOcFq2SUmIMZkctof0NOS_GYSEH9YTj07_2R-HhEPzvq_HHvj3v_QvP-vOgEZ__8Y_a37--c3713kQf6CyqJKyDmb5iawSSRj-rdzs5R7bvgj_PVf_4PE1xxQnkSJt6-fhal8fglho06inzpJbC0zuSCVUwrgCEHdox_4ziITDBsdMQcER1PHzfM4ynlOKv9mQwBiymJ5pAil5JLzdQbF-S3NKXHfoFRi9g8p8bRFWipj2GyMa4TaQ-13OoRGgaTXDhhWxY6GtqlMr44JykS_k42EWhE2CwS6zGw7TmFDIVN7tISMex9g2wSMYcpEwQwmamgAgQpbRsgncLOqhbHgW07kHqO_RZrGbdTaqGMWG9ErjhZzEmDfpFQsPOpn6aWA0OaGv04wUxdmLKjS0OeOsIsUIT_zVL9hF2PKUDidtoD4LA9MSxQ8jkoDc7TNc5C_ORTYgs_BjEf40IcIg84vKvT9bK-IZUNHQGw-qQdBJ2YU8F7mxupQwM-7ZdTa0w1hhMlRQfQgcK-6xCD44DDgHAd8PDUFc3JUeDTIs_mwxslolOomcIKymOZXlklHDELRKsMbJ8XF0MYITvsofahuusmQ6sdIL5fY180cjdwcI-onfDnHWx8xRWmtevGCceWJ1skUH0T4w5hGFe9PNWWSdgQt7QAiWxyboLuJaDnUCAXmrqGBCh2atIADMeMJ-7uGMwd-U5QC5RZDpZhBLC-CG7T4JQmVI7sJ_4bvAz2CqxHc8dT_K5rNylbyB3wq0QRX7QCbFmmFbDf-zL4b6l1o0wSzSWTgGIh0ohxHfwXR1E-O2aNMOsBTF8ATJ_dCtMXDiyYi71w4stfSIRYiXQbSUeP2ElXqyySR8nVoXnJmPPKmpjAWcBRKB6WFawSam8ZL48w_eDGu0zf4vpTb_RFdxQcWhD_dqNAfwDFu02xdFQYrQ-laMMqypX4OGBeHzcy6EzhnXwx4MwbM5N5QwcGU0ZlaqDwQ7Jz_BfGCaJAm7E-VkNxAyTZju0cKYYMYbXAWhES7XAAL6cFao43eGyFZtua5M7a3gSYqE4319xt1U2w0XYbp-8Yl-9iMMbV5NrNnhGPQT-IEckGlBUENH3CanxyvXGeAVpT6RF68IDc8VLhuNvhr2gqX66bSNFYvpbk5jfhZqPb0a8ciuzzpuhtpeBsm6JM8iF7Od5WxkHUuuvjd6KKSQgxglBGscQyLcOrLJlWEDx4SRuPOOeu4ehfOH0z8VcK3-x0OChjMpajkaUU6rCcrsb59q2U_1tlMoLiy7iTex5AbgVQIrkRxYnk0yKb3pxmQ2CgxdSvKZfjGoBYCBiklh_F_8GywlHCaVl1qtMqVXXH7IdisHY7fjDMNqCIDEb7P3TUwxr_c8I8upH4rBRR4i64QwFJD_U8eN4KZ2CFtdHXxSxjTSZ5f5zVti45ncf_FZQ7qaY1lW2X2Lw5uSFUGUwLytENdX11ITki7y9qrk5TyNaUcH6CccGpuQOLrJTllOS4UrRFUCjDJo_k-KgyGre8_TaSyAIzv2wT12rLzltLgHpJRz6V5lqo_X1tR9NWo2O0LYL8vC-2IRuIV7RVipCo5lrXrEQOrL6IJNfJ8ecvI8eNzFAGszTp0uPcxWU8XM-rNst8TK5yOj28E1231SpjPSkhSVbfECAUB_LnbF6AqiiHI5zW3OtUd8-BRDmVusVfabCK0DUa8Ib4ZDwvfs2zK5-z4KJoQwNC8KtZs5hUxlyhIU7Nhonh_yIrhXUrKg6JZ4tEko1cBIpwt7UqoBVzuC0Hzqz_MgchK8rbrX3-jMNfb6B899K3GDuyogOaof7cEuGBZzFuTHmgF3UEE3gUhhVRbQLCPiViVeAZVXzgY3ZDClbdSmnEKI5IgkIRcDOkAV-lr-ValMnRtwndZzHYMBVCZ8cK01qtQ0df0S0YD3-cpfEET1qWpdPggByTRaZUCZysYM_lflD5oiNkrmArDdVdkJItk8Gwor9Q9ngt-KNNvPKexxlChT3g4GGC9Fo7x5O4NfCxYVJDbgPgHBVp042Fckap5J1OKSVzAv46j8dpBiMU7lqeNpsAZsD_zpDsVRioB3dQXbtzruxk0DUleDJBcqt5mtE7UZtK3nX5HgHm2NzoDbI-wRFsUyAjxJeZM0uzluyE8Q7zBLBd5Hf0-dFaICG0x2ullYIbJaSd4vAoO6UrTlK52Ic5MPGWNTAJZjV5JzcY-w0zgFe0JzZ0WyNMZxRfrE-aDSofaC_9hTdrhdJHtulMpcYqR0Mm1DcEJ9Y01VrZ1AgImko4H59BF9hQKdVvRYmVoi95pJCAvmOGJhH93Xwlbj-B94XJ8_7G2eudCNucbQJ9SHXwXU7waKHAa9rusyOdSYmykhkkwKsgVko6W6N8hK--9st5G1kQ37iemBVrwE6awozNaloB_rHfjannjK8JOpA-zGJYUpN-i4jky3NISMI0TtSa_E5HOqstCIkNZ4PiysFIi6eCLDbDxpy_jA7IBQe8bd0WY_RaMVCpTPiGJEjparb2xA4wpivOjHpi1lgyLyexZA80AtqpNpQZtpb2fWNcs1AV0GLNh-d3kCrbkjkrNlnk6EucshfTyido-G1yn6VUxeSSF9PRMye3lAR05D1BHzxlZ4m7d-OH0Gwv2AAqeg9bNPcETYmNSVosneEPRg5D4zzC9M5L6xtQiXl62Yz9M34JOaSUGvPPhPkTlKsEOZ7JIIjEIUsF_HERD1GmQ-OL5ZmooR73OdwHDjtq7Fm24goDC1_sZQMLvMj2FjadbGpfTHRzDi_2ppjwG7YzC7sNxn2ccL8CwTi4AErSp4BX_W3yFrU4LRlk-xrJntpGyWCzc6QcyTxVCsKSEo4h7U7QGxzvHFPSk6eooj3EU3Sgd-MIJEtLt6iBzcBbjvODdBCCaACjZ0MUqkeYcuMppgFDZxmPpP4xLGCNUwHCx5ANvORqv5w5nIG45mQakB-qw0dJ4yIiuz1Bb_omKvj0xhy1oAs5pTVbJCCliKBa5_uhuCSmIJ6CVplNHzlJ_mhLINsoKgeAE09QFoSB-OmpZHHv2umlZVfDPYHN5qbW0pLZsh3wUcgOhzERF0QQTAeKoZAGywlw8URAbXCy-ypbPtPPWfLbuZ38QQOA_NoIjiLvbpFRHr04EV-_Z0XMR0PJlWRc_3_5ucjDC50AAA",
        "openapi.json": "H4sIAAAAAAACA-1dW3Mbt5J-169A8ZwqxbUUJTl24lBPtuNsadexXJFceXC8EsgBybGGA-4AI5rr0n_f7gYwnBnOjTdZFz4kFueCARqN7q8vaHzfY6wlJyLkE7_VZa2fO8edo1Ybr_rhQMKl7_A3_NK-DgQ-8TGe-DoSbaZHgt34ytcyUvts6keC3oNnb0SkfBni08fumidUP_In2l7_e8Q142wqetCA2FdswoeC8dCjZpWIbvw-_MtnTEsmeH_EJNyIOux1ELD_Oj_7wHzFPl38cfAKOuKPhWI8Euz0_Iy9-uXomPkh3HwLndIjNvaDwFeiL0NPddi7KIL-0tN8Mgn8PscuHU4i2QvE-D--Khmyn_764y377cXLX5-ZFji76ktPXEHfoNfw4VDAEFkEVBsLr8P-FOMeDJmNobs9aNfzhIf95uGMyd5X0dddGJ9STOJrU2xkJmPmyXBfs-tQTjvsTSSnMGogZCT-NxZKQ2ux0qwvx4INIjmGxpiM_CGMjHqBZBr7CunMeBDA2x32No6UG5yccGiny-SAyRAp6h6FX20i9FBKjw1kxEIgrR8OWS_W2OuhhDfomx03eUAmESqRcANcwqHjRL6ewOSIg-eWa-ie74lQ-wNfRLkn6IFb-P8tcRhOM4wZHvpMd5LG4yjANw_nTS6wj4AxIg2mvjcUmk25YoHkSHjT8-RTX-hTE65Has7Nh-a1zleVHhNcSf00CyMi_jj18KvmpaRTOIJ4PObRDG9eJJ3JPCD6ceRrfOLzl9T1SKiJBJKqzAfhxvOjo9ylxdG_ZuZnh51qx3TXYqJpNgf-DXJGGGuhOqmuUEMjASSK1MIX4Na7Cz4suI5jgOkb88J7KBhmE2IEpSNgotbCI7d7Vb9vcx2EVaqBeYo6qMU3ffiV33Az-B_Q172Sfrd-PnpRO2nIH7gSceWP-I3opD8_b9r9Zf61n2kd3hwfWindQRG1DNem-1HGuiDTyh7bBgOfwVBefzxlqG1azTkgLbBzVFiaBYxcfmAsYKV4RmhNpKqef-Sbc_Niyfy_NtoXZSg-LLz0c3nJaxSiltciROWS0kNdo7tBMThc0GH4uIx1G3SX0aU4_kSNSqP-QOOiqhzLSDzrQuOhmOJzHfbi6Gd8jgdKsl4g-9fC68JbPenN6CG4pzl2xGlIUL3AmMp8QaGW5kECUkDzStKNtinW51a5ppmwZRXwG_hInrfxFuAcJKuOYpFhgDK-bcK1VTyb59j24hMAXmDKtS9UGdfbGSq5vSgZ28VPFfCzbRkQ3AhARZDl6RIpb1sLeDiMgfFqe_W58C6r6S2ClDgIWoU3v5SMUHzj40kgVNVXB1H5F0V48J9vSj7ZmDAWW90bouSlNyzhwA8BXE7tQu6JGaBr9uqI9Uc84n0NGMOATFwVkQzwFyy8QAw0A3GwBJNMKhkEpMTZoIIY30uuw6v_jgS-2frXIWBsUGWwdtWhWYfq8CN-teTd2_byH3PLq5z2i5qngmv2GvQpLaw-V8mEvbpPVqjAvYIOZCBD6uHvmU7mhCTpE8IYhc1vDHlczI1Wp72MKkNVgkbFXeORSjY8DXvy2-YwyvOj4wa2BSpWS6ITMCvEhF0Ria4eM2leFPFOYQcS9jt8w72_DFZoVbT789LtnpGZ_0Hq12jXwwIub_14-dYvpHzPo6x4y7X6_PnSrZ6GNzzwq7r6_LdVuvonAENLZFVF5XrwbcXdZRwS5Oya5W5gKFNxf-SgzKpsnnYhbZzdP5rG12L4BgYG0D7OYI9688K-UmZZjLkfADgEvHBNBsZAWqYuNzHQOgTQn_isLJhHHx8giimoFviT_GCEQ66heZgi9CRRt-gp59MSgRJtFofaD0w7IvQUGiPGzWg-4EmhyJdilADYFL19ZawZ45ZU14hxBhL5BbqiOTbSE8r3RL6fTo8Y-IPi01ojMKHQUZKkWcMGh3Dpm_XTTQZFxEIDaczhI6ZF9O7Af0qOxXx0O9ulzqtTan8AmbdgEWVMY_zGDu3eI7RbzglbxcEbBbBpF0s7CVEYkEYSQo_IM9I7YVcyDGZXDC1KI9vSknIH6HaA7tEAuseK2nL8US8hCE-IbxOUhqDrpWQy8Ag8GF9pj_evT_BnWhRcYmiyi-hmBLgDQJLwnjIOBqUv-HiZKIt9oxgGU7R7BEQCYAvAUBk6088KHPwOw94gtxVh0IEWBrX2KcpLQBMmFnBlH6Chj9FhT0SZsDzgTXSuAwnxWZl440Fb2EZQOxgvHgaalfGjw2piWeUAuCQCDaLTwdpCN46LCr_nSh-8u4GpOzj9Pc9HPo3OhCLz91JqfMARu9cqQzMSA5x9L8Fd0AEmsAPE-TxkpF-AIlfmhasOO8uEIkKyBTFMLzwK1C_wfynbViLQ0sVcQjqCgIUUA6EJ7LQWwf52qQNk1_R5ECAvKhEMgC01i8BmkWMUA4rSA3ozwX66CgS_EVfPrGkTklViwy5EWsrMMEYTWlHARX4E1P_lRcobDPwFRtg2SFroIyxzQf4Yp-M55TkcKOBGw5OKQBuuRJC0HXYFFqUWV-yncxIi5_jrmVuRREsyfIH2lHfiE8daugPEsyIief9P89slr4SwLNopyQFvwGg0jzS88Z3kSjeTJHP7zFi8Wpr0E1QYVv5wyyLAP5E2aw0Zyh-LDnuNT49xjD5Z7_6QrKDAH4B8ohSe45dMLaNVKOJPBDtYEMg_POb_osiZWoN_PoU8hnmP_P-rBIHbhZjbxG0vi7qeWw0DsAq7IKB1gYh9QhDDrtrlYvnk_KpIQHKhDeMkq8AWYBIkDijbk0sxnugZrOMEaYBwwhXMs-414wGLtJpH6k-cEZpxhXHjyDIpBVZqAYAlJVIS28-CF0ciih3ClMUqi0ofpbvL99b1SYFWHnMcXSuOfa-h5-rtSCo0DmZzePCTzeNkv7IJUF9EQM5n7XmSB2p_kutca-SdJfxcKNnXHebYD9-LcKhH8Ohxs0Ee_8L-23-DPE2powh5xrDkUlBQjeRUOe9xG5_sBTy8VklqauBfI9xWjh8RzduF8-HTe7xRHeTeiDOrZFYNWe8snrsNMFUfoDwH2YCiAuTJFEALodEezAvO433yZ_0l-gLTFDcYva1HmqcmE1YRjUC2AmjyZqm8LB6q6epq92HQaXuevwcK-I7rMZmW8jJAJ6LhFUqwQ1EmwyFhATAiwJwD2dl2sTPnl6B7Rq52noYL7gE6U3-rd6ZaDOh7l2TaJ_6UuaXppnxfPY2JbmLLxCG_4X7A4cuGYp6vrpFmaOTgUunFanaSWTAurmtkdGfntrakLPBGa5svnWx4ceYFJQPMHdUMMwYSNrUPPSHbst3USS2DrMs1bT6e4b25yWX9qIQa0lOzjlfYpFCs5tzMG3HFzuC5AxiHqnRaTaUcn8A6q7si88g7b289aFflmSEbeR1_8NaM4gSJOvuZJbqs_InUt3gU8Vl5rrQPhm1VO3Xr3bpil0uCKEm5aAHX0iJtMq6elIHgYfGHbxvb6TWGaJrYdZ3ea5Lt8fScsY8yMm_B5COPzDfasCXCpRy89EK5f1d8Q-mXdo1OMYkVXaYwnMfuGtWjSMbD0Q_xj164oLLBF-MtevfcMB-0I69eSvyOW_xaOzfOLjVsp4C2poBAIqIkXEYF2Vfqg4y-ojhj7uHcVPwBD_7C1AlmE_TQngQTjQ-5H7Zd9MXEkF4w1WbTkR8IGylUcoVQ30IKTL47H5LIDiUFGW2UZAGVZv_cmV58WhJ-l0Fxd2pvU-qjgdDJ7WKoFzm5nLfMDiLr1cNH2knaFJZ6ycmd-wZ4l95xsUNzOzT3FNBcAwEicNfgUhLEvFGWfU3FoiTTAoMyAxsFb5oeRU27DXoEHOiC0nIycTlLADJFsqHcFSGZcsz0DCU9rzrsfML7lMwk45DyodIlEQAOsRGiIVtL4fX529NT-GGyQCdxOMMSZIVpU9QnG_W4NNsxPazNIClblIqc9GYuG4uSealXtpuPPqHKjnNzXoM8r2X9ofxbkpX0_OWLrTkJ3Kh2ToKdWtmplYbe2Di6EbPl_LHmlVpjeF8xELaenxFSVVpF9WUkLkHwX8rBZcTD4ePfyJ0JI5dK40rc_DbVxOnvzfNNidr1GsAH6g1FVJFx6o_jcUW-KUh_-8TLxn2zuybuccGnv7NlnkDopgs93VHOa0kSwsIk7xTiTiHuFOIqXvNMBtaT2lXdIEHSAIHLUKLCHoBBac0uc9lYlGh2uSw0c4Wy_Yb-jXjSVYVE6C1nzIdeg_ADVfLx9Q41bQI1bV5F7_TwTg_v9PBOD29YD1PGd7ZQidvn9JRVLLl1l1Ky5o1yNUuJ0kOJDutpJkW2KMIf8ht_yLHit4IpeSM4kJ7C-f0RzVMomT16AJ3kWF7ClWCcl1-1Ff1w75ErxscD-LRiDl3Bb_9abCMtAE8Ugdf_MerjH7j0T6vT6fzTasMfSInUpdu2qwroumyKE-yrxKXO0GJ2tRpGMvCU2TZrQaEtM4i59U3TDKgUwiTgfg0GqT5dYTk8cwf1ztbXs3fvRYxDFfewjz2xTIGg1Gsfy8Pd84NNzN553H2P4QaM23hVEat55cGkPOXIDz32rzZT0ia4aLvMYDUGcthhbpkD55q2GEoNBNUnSaTd3FDzLvV5iIk8E7jnh3jIDRv4IvDS9TNp0witESoQEwSdrZ8ocRqyd-Ew8NWIdmr_EYmwP1q61shIj4N7VWNk69zdbqwvUvz7ZgYyv7LWldtpo_aRBcaKGKsR99IBRVR_ppsUcQW26o_QRX531R--HUyn0wPs-0EcBcBM0hPe5s2_2lRgsmb2Gvhtm6RPW9NoswVPuZ5LKVvoN9kkPAXdZ2ugonhA0YFhc7MfEoPiGJWn-TaKs22OsqIE6yRLMFfNd4kqE_itdccrQnLnlzrfj9fyrH-QdOqJzRBoPjKizf0e2gW_Frb0MRaQahoZuI81V-35OBbtOUa3p5fggTUkh3BjanLETS_WGiGwtOe9oR_QIyjz0FVSg13R6YrWiIVNIgrv9wUhCTcsBpAJiwhNkg2aVHZssCg8HrZh134YE7slD82PxOeH30nn3WYM4-JNyxmh4DYsG42ZGZDZrYzHCWavVyGOxSItTTRhTu_Z03YsugdZhAsHpI2B9IDnwex872OpIlDHtklSzrSv25ZyAqCPBfqmMgIljSVBs4Mo4bwKnluckC-Nd6PDav-UsqWqzybLCta7sCeytcicuO-wD5WodCfUd0J9Z0DWGJAlaz2DhiusRXOqCANOGEbkd8Mqx0YwmLN7Xx29fPWsndRsmyxUrVnZb3ifjMd6i--9r_TBp0J_1VYshrNQHLwFMlyvn27EM3OMJ0GDfptP7iM0lXxjKKHbvMQHaMRpmFXpRqMDoOgSTMAE8Ydsa_1O5UTT-gOnPrcbcKdkd0p2ZzltxnJKTmOftzg_J90t8XMkbLZW8aI3MSHwSOtJRsXT26YCFI-yFagWjzYX7kBZ-kIXCw8GQqPBZiIWeGq83xf2bC2MJY64GtFRBongy1qFRQKplcq2yAwi16Ee9y5xFbQZ_hXrwasu9cKVSAwlw-Ch3UlMDh-4ROVlM4CjeOE1X3QV9amWX2xN64llMkeqqBSnHuyChWTmjqhRf-AziC2QZ7QhCgtOUy23pNQbD8X04RNyIVGmipiSHqZUQ24e76ZDdeZ2cmhF9gzuHMx9kMRKZGMVkVIVS91yzNcmbReXMH34BHIpTFX0SQ4UBGNJjHsm64CYJBwyc_htcnIHiO0TduUJDSDTnRXm60fBSBl1WMdPY3j40lqGCvhKgj0a90cn7C-ho9mBKYxPcBSR1khOGb7B7LEZD5ZeGV1pG0prStdmoa5fME_LzVL3TnPnYgYQaV8Ha7yOZ6zEqvx9t_entAG04ms_366pXY6VYivSWcwaXNEBm3NvFMSVTTsFVC2i1OLg9_KpvPOllksxLmSVBRKhGx2WFJHmfz4fHfz6Bf73Gz8YfPl-_PL2362Fr3zMH4-5EhvGUbDmPCLARSGK_1pUOoj40B1-40W0NXzugKLipiwOA9wWntLWCYbtrMr2nxdcSiVFShc3gX1ZmYuQgBW84Iperj1RBUdh1MxTeSnWLFHxnLPFtku8PC0bBVgkqinHt3gd2OW6gtjZ-S06CmM5dryAJtrMHA415tF1PKngJ65XJ6rHtTjA057Km7ckWXNAsEQQhiBKmY4km0ZSi4VlshTP5gr9GQ5YnIg8qSrYPHPYVpbZAbYvHNTbxJKvKBtbdXRcpau42k1cv71kna0l1dmoFclPFVtJSvZ1lEwPnaW2viQyXK0aOmQccd7ZtyogRQXxS497XmeOWnUutopIRNE-4tumUi5fhy7XtqtXXC8XzFSkis9VyDpbIGXdzyYpjdnjtVKnAK0hmBxrlTNGESELh1mxGt4VMHCRvmsl5xnkPhGrWU444q6Awn1VedArx8J5yzSFNhAWDSIhTsxvd4R1EDBUnObwhBMWSvtWp1UJN7eDM1aUeos2h2iOM6Y8X01xHkkNC9AHbn5pCjPK9PISQmYTEUmbWdMsGLe1jYrUi_oNinckG2ke38y2h0excw37Eoe5ktUlVnJOYM4rYxw1leDpItbkH6ZK1nQyisDt0uWLKl_FpYZa6CUtWFJmE_fiDbfZaFPGUh54GplQtDYLmaJodorIUSH76eTjDXhvCtPHlwP2Z4P8IZGYGPs1xrradEykqxN7LSY62REWyanCiqylLGHN6fLOrYKMSw5irBFSizHLUpG3dEtczcL-KJKhjFV1i8W4pjDg1qP8AStSYE3ymakRh4kGSYm42q71A6mE16xTGzMSCoq3G2pXU66s80tp0o3bAk6ob5SHN8d7Lv-xuLWK_JiWKCnXM4hWUMGtfGnI9Zg_YXEEpxSZ7GyOPROSlQyiIb89HSOx9OCeyuN6Sg_pWeFontsGfikxxROSXh613RlT9rCk0mGVnttTJRlzPEAnt6-pfOd7S82GZbO7GxQx-sI67AwDyVh43UXecSce7bTvy9hUMjWJzz3c-mm2cCcQrmL4mJhxN3xb4IDaLOfWcwdG5DOnZRefXYcWsHMihC7jL7OHbn5sNm2do2I3ZCZTg-lPPHD_h8Nu7VqnSJHZU-EpKTyZar4Yi9bXIt8u62dxp9ne49jHlgMAGxFVF_MsDlgPk4D3YXmMJQif1FLaV-gkYuaDaDeY2sckztpM-SG8RBkOBtWOENRiOWVmziGsDrtVa91VvUNrWY5c1zNtsd_8y2LK397t3v8Diq8nuvynAAA",
        "about.html": "H4sIAAAAAAACA3VWQY7jNhC87ys6ytW2MAsECBaygcUmAfaSGSADBDm2pZbFmCIVkrLXt3wjL8hD8pO8JEVSkuVJchqL6i52V1W3pvrqu-dPr7-8fE9d6PXhXRX_kGZz2hdiingg3BzeEVW9BKa6Y-cl7IsxtNtvi_sLw73si4uS62BdKKi2JohB4FU1ods3clG1bNPDhpRRQbHe-pq17J82NOdtWxX2tb2Iy9BBBS2Hj0c7BnrRYy9VmY_e3NuIr50agrJmdfXPHQcKnfLkOzuQ8ruMqpU5kxO9L1QdEzon7b4oNffD1rNpdv5yehvJOogzHCSHZ4ZatyS3ruRY5ts8H25afCcSllCvguxq73NoLpy8q_EK_Jwk7H71BTUceNsr79ETYNAAzqQVd6jKnANxyqxOdbTNLaFBIc3eI-GshvnGrydGisNPOKVgQYrMNFUlp8yIBHD8xEOjLjMQSpIiH6_xjw5ELS0Vh0kdXiINX4id4q3mYyTihU_iF6AEtSS_opzI_ip_HTBE7H9fsQ7J3OcL69G5pP-AK4vsnv9JW1SjR0GXp8MP6POvP1n5dW8lmpuYKkFV4q-8E1j1rAypZl8sxOdgdkHVWmYOg3wJ9Mhv9zTXi1_z4TAnaFwR2Zod3bEnazJ3G4jqRCg27QnikLe9RGPQtbM48FdxfleVwx338DlgKqgTJ4gGAOblZkeq2ZAH1tGGjjwKxDUtvYyDCohEkDW1fEguuijY2bq_f__Db3Acz_xUxCZVEYPkyyAu5Bgww4RZ6pVh_aac6IM6FqFyX9nnG2qd7ROQx7QTN40Tjx59Hu542Y7QirbceDIoWplTTmJzSxSI9rJBTyG-h_XtWUmubzRB6dS1HQSqhXyRuLiwqLGSEOls7PVOEIOGyNq9ftgjizs9eqnjNlqkdres9GomtDTHW3q10v998k06e0WOCh-WC1d0wx7vlxyrV9bW6vAc-wgzlZwbgpQBfDh16kLqm_05OSSRhT6Q-IDyOWPMSsFE0SVVbRs59HwGRVhjVZmeyY0G0qJQR7-N4nPnAPc0DlHxiKSVh5RXBUsxnWBVA3bRXnbmRHyi9G0pnzqM42KqJBNDIQwX7MXHDZ0s_Nli6cKUwPGBb9lACMG3xHMs6L-AtfWZV8Cgkhbd0tM3E7ZPb1AjhdEZj33e7OijmQu-OhUw3NQLm2unMNZXVmGapta6SMfDnVV5Vwpmf45dYLTOcbYSdfZqNrF49-jBRFkmfphGMKVttzFi1mBtxcl8eS_FZZR-tdaGZcMPj_s97dY4dpw3S49dlj4U8OA09zv6cZqsuH6sbh4moCpn-KrMXyN4NP1L8Q-h5n7aYwgAAA",
        "fr/about.html": "H4sIAAAAAAACA3VWu47bRhTt_RU3TCuKWAMBAoMSEKw3QIAAXuRRpByRV9J4hxx6HvJqK_9GurTrIlWa1PqTfEnOnaEoahNXIjn3ee45d1R_9fbd7S-_3d_RPnRm_aqWHzKq362KrSvkA6t2_Yqo7jgoavbKeQ6rIoZt-W1xOehVx6vioPnjYF0oqLF94B6GH3Ub9quWD7rhMr0sSPc6aGVK3yjDq5sFnf3KrQ6rxh7Y5dBBB8Pr0ycanB2sp5bp3sSO6yqfvEjfsm-cHoK2_ayCW6YP8Z9Pv7MP1HAITBsbg_4QeZmzGN0_kGOzKnQjnnvH21VRGdUNpVd9u_SH3UtLZQK7XgXO5hkxvjgryfHSyYejYb9nDpOd14GXjffZNJdP3jU4Alg7Dsv3vqBWBVV22nt0hjB7O-Abb9mt6yr7YFJVHlW9se0xRcO4jPIeDg96OGf8esSlWH9nDDtScUQq1pVKbhIGkfGIl1YfzlFQDxf58zz4xgGiqR8hzTgiNdn26kDKaVUatREc7tWO_RQqBZu5_6hIoJ9HuDapBknw3zwvrPIIcuImOpfIMCB1cWHUF7xH1-upTm_ru35ntN_PW6zQ4whZBcwSkNUFybpTuifdrooJ_mysXNCN4TOYgR8DXQO9v5mXi7fzwXB2MkhTrG-vqE2KYs8ZyAUFZ7Un6d0TB8iBTZJE7PGsyZ2eBwue19Vwib6-Az9IRGNOf9Bgo6MOtTtwBiQG_eIjNae_wuk56zIOGof0BhoziNlGqFrYHd2CPJwbHitYSAmjESoUZT4O7MICNO89yiZIq9O9Mi8KAjFa7ZuYZJAqg63naChrYEEo1CjqTp87ANA69l60z6PsJfuSfjAEYGSR7Zic5p5alKA0uo0OxeEQSMM_NgjfWPugOZUcVJ-go4ONXsykdBsPjp8QGp6Ay7OTRUd611snlgJJxuHSDHiTpz6-em5kZU0ccMdMgZlmDLebYzqaEeN1IlT6Boakqt7kn9PnALQNTyMAcV5PjtbMOG_0-l3uwVzD29NGeUG0BXmAHhAQXJ4SrwCDl5rRFAJcRXsrQ0Tq8xDJnv6mAPrArW5sy-tOPQApxKyr9L4YcToHJTUMyqnTnyEzAoVBbgFTUAduZOiD1ZgFromAjkf28lN5FKr-T0m3e0gXlbeZAwsap5boA0G2ZKFoBoEwR2lxbx3SYoiJz-PdgR7eow2fABDasWxOFOHVF6D4HhAIsMKTlADRsG9Fo1LLzTdjes7kyV3JVYkFQc5GoeuvSJY7BCdPzyC6zEJ0WAbuBp8HrsBvtKEbfVVGXV1mDQH9DBlmqGWdyE8W7UI2XSOVXhicoM7zGq1QmX-gshSL8-jmpB5pnFef7Lv0tLU2TLfJcH2XpAU-Cnm2urZKekwbBwpWR2yccbss6ScRbA9Aj8kP9DygcTepq67OCesqX4Sgfvpr8y8peQyj6wgAAA",
        "fr/index.html": "H4sIAAAAAAACA5VWTY_bNhC951dM1attbRYtWhSygGKTXhogi7Yp0CMtjWVmKVIhKW-cU_5Gbzlme-i9Z_-T_pK-If252U3bky1p-Djz3pshqy-evbz65bfr57SKvamfVPJDRtluXix9IS9YtfUToqrnqKhZKR84zosxLqffFscPVvU8L9aabwfnY0GNs5EtAm91G1fzlte64Wl6mJC2OmplpqFRhudPJ7RfN13qOG_cmn2Gjjoarq_N2DN9R6NlpNYPTIMbPRkOZJztRvwGp_32jkNV5iX38mo5NF4PUTt7ktqrA17LtBg9q5GWSscd_vaP6JkAOyjBnuWUjLY35NnMC90I2srzcl6UgjMNyrazsO7uRyoT2VsVOYdnevm4-H58iBsUt2KOh5CAtGZNCDk0V0PBN_gEUjuOs9ehoFZFNe11CCgUMCs34B0v2ddVmddA0TJLWi1cu0lokNWoELDgRg_7Hb_c0VTU3xvDnsBNfjNWpUrLBAbI-IuHVq_3KMiHi_z6FHzhwc6hHjFX0nWHlmKtWpPyWk2NWggP16rjcIBKYMflObIZvU9iDogt6hcqK3qCer6sHGTTT_e-F6UWbkTp2_c0eDe48EhkQedaHp7q57YzOqxOqytR3o6tEnQlDssjiVWvtCXdzosD8zk4cCPG3fO4Yu_onOMd2u5p9bR-9V86BXHHRcMe3iChAgCkFipOX2P5BI1HUC9McgeOvd5-RGdgFowtzyi3J4f4meaZ0DDqQBEeCPAnz6pyeGh31UQIfmKaMcaTLjvq9yvKQIlHtanKsRQ3Ax8XnuHQm1FLT6U2GcZBI8d54QYR7NoFuFwKfAOahPCqzKvqk1wPyqUH3Xe7Hjxvf8pDr_jq4gKps-5WcfeASTAv9sKWO2Uf1jmiZv680Jf1VdKAQDImXcQIg6yXp8TWl_TNxQX9OCFkB_UbbaNGQ_cw2IQ4kvn7_e9a_IYJs72jIKJ97AxmIj5A-ChqynxEQzg7e5SLh1IDkzTALA0L7ppt-0l6V9q-wfgPomXUbO0-L2yNqR3QEj3aQezmekn6f2TwYnvXJaeGMXllCXc9RNHP-i3dqhhDtq64PR0GE2Qwvt2_ZFrpEGE7UDOmNnoklX_T1W-yqiejznC72KRPR61Xl2kYpHeYQ2s3BpyB6QfNJR3NQhw6bvSnJVXOnFRndP1yXHt-JwS0OjRjOhyIUaQC0gdqvZOuBeWYc4g7bQFUCIAztGdiI2yNE63XVhly27-SSbCsalzLda9uQDkwqzI943h3IuAelNQAv6rtnxGNaJPyGJURM0KtuRH6BwdHwi8-omKZIc62_G66IbP98EBKcJrtkHlqhA44LlcMJHCPtYTZZxi-GqAAPqycx7a6s3KraOBzGV6oQaZdSAQEHo1YziKJoB6h4gdQIMQCIG8ANByT0imSy9Ovd9szJqfhXVVyE4KNybuxw_CUSZ0rRIds73BGixZi-GnkfghZcJgTzUO60WdpVOVRa_ExfJqplkNLfvKIm8gp1UimUpiXm1imOuu1i5J2u6HpVCL20h0dfmbqqpSzKv1bOhcPl4Dh_ApwPBiEUqFFy0Q4OSXQ4GqDsXudU5jRT-CGLAjdpHWwp0wNfzgvqnK_IaZzur_A-unm-g8FZ8O1ygoAAA",
        "fr/plume.html": "H4sIAAAAAAACA51WzY7cRBC-5ykKc50Zzw5JIMg2QmElJCIxSkCIY4-7xu5su930j6PhFPEW3BCnrMSRN_Cb5Emodns89rKwkNO4uuurn69-erKPvvr2-Xc_7q-hdo0sHmXhByRTVZ4cTRIOkPHiEUDWoGNQ1sxYdHni3XH9WXK5UKzBPOkEvtGtcQmUrXKoSPGN4K7OOXaixPUgrEAo4QSTa1syifnVCs649VG4vGw7NNG0E05i8YJRRI1G2EvfYJbG0zuuOdrSCO1Eq2beJyhHOHiDzEcj8DlYdpC4oh9f0Q-q0uAmepVC3YBBmSeiDNZqg8c8SYOhtWWKb2xX3dVk0qFRzGFUjwziBayD17sg604SbY3oJj0rHG5Ka6NqTAmsKemKyKvQbV7bBDhzbN0IaylbMlO3ms7wiKbI0oihyqWxdNmh5afBGpVPMmsJcCP02ePHI1dJ8aWUaIAYiic-S9kAC2bIMn2SwEV3tkLxxIyGi8n4wRBFUz6hicaysUlXsQ6YEWwt2SHwsGcV2snUYGwGP9dwZmGpMpIbTZbemKH0moz-3fcdJDu0nlLv34I2rW7tP2iODpZVnaTiWlVS2HqeYko5jpSlxNlAZHphMmuYUCB4nkz0R2WLZWjhM5kUFfelgyXXsyJQ7d2CuqOoqM-LTDTV2DfLvoU4kMnj7ZbSQFHVbhSohfMkKYKFkg2DVLwKM5Kls5NBCA7-g8cKP8QjjeMHeqS5-v8Or8Pg_6vDqYBn7meR1FfnDqOvy7G-1I_WXlJc7Z7B-1_-yFJ9n5KktqBONf07C9yDFJ2hjURfjtCtg9YHgZRpTRpaVTSn0N-SLAxCifCTR-hab2mpVMxw_HkFmlk6FsBpqUL_G5T9n66_3SwDqHeUPfD-1jEhKYPd7I7LizBmnXFXfM28Q2-IEkcyLx4_hbIhiRcLlhaYfSu4nRBXq2dwUz0AeeEb0b8LdRlRT-GHFTzZbUE2K9jBp9stfPOAjef970PzjhZ2QEhn0Nr-9iHvVAAmbKsm8CeBwyfwuvXG3gcmUd5XWVaG4cwO3jmaaXfS9FBFIZnW5SgOK117LSjGPGl12Cvfq6G4dtgI1hsqtnM4vmhfZGnEFrOqzuKilyDukrh7wsIZvo5t66Z1rpfLPL6N5BA8uQ67UYTmOjJ6lUBT9nRn2YmeiX2MdAMvBSpQ79_-ehpwxFOHitPNGBVN0-iQ4h1eIuq04b_GXxeNvSJ8CAAA",
        "index.html": "H4sIAAAAAAACA5VW7Y7rNBD9f59iCH_TZncFAl2lkVaXeyUEYlfalRA_3WSamDp2sN2GPhEPwotxbCdtuh8gpEqNnZnxzDlnxim_-uHh0_Nvj5-p872qPpThj5TQ7SZjnYUNFk31gajs2QuqO2Ed-0128LvV99nlhRY9b7Kj5HEw1mdUG-1Zw3CUje82DR9lzau4yElq6aVQK1cLxZvbnGa_1U76TW2ObFNoL73i6lEdev5IAnn1A-2MJWV0S3xkLXXryiKZvcilYVdbOXhp9CKde8L-PkXqRcPkDW2ZLA9CWm7W6Vwl9R57apPJOrh3lnebrAheKyd0s3bH9qWlUJ6tFp6TecJwZ8_OO_vSw_mTYtcx-7ORk57XtXPJNBVAztZ4Bexa9uvfXUaN8GLVS-dQG8J0ZsAe79hWZZF8QFyRmCu3pjnFaGBPCefgsJfDfOLXEzJZ9YTdgIbveIarLET0DJEQHI9YNPI4B0JKnKXtZfytBUTnkrLE3xQrWmpxJGGlWCmxDUA8ipbdOVAMNTsnu_pgbaRvgGVWPSPFwMUi5tJpCOe9PnZpIrbmgJrvw987JoG6axLPq-oLKvz7LyHdsqoCZU0YFQApIldcoCt7ITXJZpOdIU_Gjusg0hm9jq2ha2SnaNOqu63u320FvLxYDnNMhSyy6kEzuQ755GTwKGyfHkY8kZJt59cUQSPp3mqOnMDrtDcgLjdwX5fF8NaRovagdCGKg_eLVpo4emKOgpvZpDLZkT8NfHG6ikF_HGRomdgFw2GQ3sLUDGFe3aO3BQzYBUjLInlUixzP3MSF7Nupva57m9LYyr65uUHKHLCZFmjzTTZTV0zcvc2kR63871TeVb8G8LenMJZki4yxtUCzusu_u7mhn3KE8R3ESjsl6z3bxEUj-x4shHco2x-sJrOLgO612a7fLftVFp8xck8g1frAvTOqeZXJF3mEfGrLo6MOBiQ9tICR1M3ZCGqsGKFDqMxEq_F_pPBzAJkC9Uh_K5V6lcGT_BNa9d5F4Ys4yXPyo5nWzhsUITz02XjZ8zuH_xdriBE5W4woxc32FF9dmOzuYjPHvWf4SP-RTuYAryTpo8QwN3ZZRWnUoiAlqweINg3cDmnjF2s30GxPNuIRcYWoncHV1gFbFAXHqyg_phi4fnqphaIRjDCVtWm46sUerOFWKYu4JnvQLg-J2nObYNz37Ogw4GJO3Sidz2dVtRCxpsagPKHdyDYSH454I5VPHWZkmA4Y6BguoTzwwph4GBxim1NroFBoWONCRxznxcnFIQQTaNCJkNBbgZVxCVeEQSY7VEu3306xXXyDHGMPOAo3Od3rOeHRSo-JSz0LPXZShZEnIaOIU9AO4Lg6sywuTEF4D3pSW-iuCJ0ZdR6St4kyxzZ83yTIEvDTYEpuq1WwmDm46PJKimURboj4tDPGny_c4fq6PU9oEdrs8hUTdPuYDl3TLyaKZW5mmuga0jlzeMzH-HEAjcavv38AvWga9Q4KAAA",
        "lamp-ink.svg": "H4sIAAAAAAACA41TPY-cMBDt71eMvIqUFLcYGwxEcEWapLgU16S4jgMbrPgwMtyx--8z5mu10RZbrGb81u_NzBuTD58NnN5NNxSkHcf-exBM03Sc-NG6JmCU0gBvEPjUcvphTwWhQCGi84-As0YWRL835OkBIK-lGnyCqStrXZqfPshuBF0XpDF2IlChRky_YHJGMYyuICHFZCEidRhtD1apQY54g4A_P1bWWLx5UErxSq2g7ctKj6hzzGIS3BYI7xKgGz0PrjtfUaM7WbqrcYa2rCWBUzg3eV7Cic0Vz8yf7psoFiJO1L3tszcuordLt9eNzVsItjXkfTm2gK3-zgSEMYXniAJPGPziXMAzi9mMvhJQ2piCfDjz9eC39G3Rz6Uxuh_kvDMm2LIzHqe4NEQSHxEIo03gQP2juGwlXG3NnaxGQEqYCTQHNThyJ12PLWIchVupm9aPKxbtdJcMFROcrzr7QNgN8IjBH1SEF3_KcJhEQLozO9tJb56zf-VFZwUe1-LZDngjq7IviLMfXf1_vTRFqxi8ZCkIMRcSvi5CGJmg87_XRs7v45aTYRItTiJnnVasTob72PhME7nZV2lXmY0sFrJfh7ttVO4_2aeHf0alUyTbAwAA",
        "lamp-sage.svg": "H4sIAAAAAAACA41TPXOjMBDt8yt25MnMXREjJBCQgRTX3BW5Is0V6TBIoDkFMYIE-9_fig97fOPChWdXz3pvd9-KfPhq4PhhuqEg7Tj2z0EwTdN-4nvrmoBRSgO8QeBLy-mHPRaEAoWIzj8CzhpZEP3RkJcHgLyWavAJpq6sdWl--iC7EXRdkMbYiUCFGjF9xOSEYhhdQUKKyUJE6jDaHqxSgxzxBgF_fqqssXhzp5TilVpB25eVHlFnn8UkuC0Q3iVAN3oeXHe-okZ3snRX4wxtWUsCx3Bu8rSEI5srnpg_3TdRmR1USe9tX6i0EodLt9eNzVsItjXkfTm2gK3-zgSEMYXXiAJPGPziXMAri9mMvhNQ2piCfDrzbee39H3Rz6Uxuh_kvDMm2LIzHqe4NEQSHxEIo01gR_2juGwlXMfKnaxGQEqYCTQHNThyJ12PLWIchVupm9aPKxbt9CzJD1HEs1XnPBB2Azxi8AcV4c2fMhwmEZCemZ3tpDfP2b_yorMCT2vxC-CNrMq-IM5-dvX_9dIUrWLwlqUgxFxI-LoIYWSCzv9eGzm_j1tOhkm0OImcdVqxOhmex8ZnmsjNvkq7ymxksZD9Otxto3L_yb48_AN406c82wMAAA",
        "lamp-sand.svg": "H4sIAAAAAAACA41TsY6cMBDt7ytGXp2UFLcYAwZOcEWapLgU16RIR4wBKz6MDHfs_n3GBnZFtMUWqxm_9Xsz88YU42cLp3fdjyXppml4DoJ5no9zdDS2DRilNMAbBD6VnL-ZU0koUIip_xGwRsuSqPeWvDwAFLVsRpdgaqtaVfq7C7KfQNUlabWZCQjUSOgjJmcUw2hLElJMFiJSx8kMYJpmlBPeIODOT8JogzcPTdNEollBM1RCTahzzBMS3BYI7xKgG70I9p2vqFa9rOxunLGrakngFPomz0s4MV_xzNzpvokkF2ku7m1f5Pkfzq7d7hvzWwi2NRRDNXWArf7MOYQJhdeYQpQy-BFFHF5Zwjz6m0CjtC7Jh9VfDm5LXxf9QmqthlH6nTGs6ncWJRkuDZHURQTCeBM4UPcorlsJV1sLK8UESAlzjuagRoTcWdVTh1iEwp1UbefG5Yt2dpGMq5ji7WA_EHYDUczgFyrCmzvlOEzKIbswe9NLZ541f-VVZwWe1uL5BXBGimooiTUfff1_vSxDqxi85Rlw7gtxVxchjIxT_-_eSP8-bjkZpvHiJHLWafnqZHgZG59pKjf7hLJCb2S-kN067G2jCvfJvjz8A21XZITbAwAA",
        "plume.html": "H4sIAAAAAAACA51WzY7bNhC-5ymmzNW2vG6SNoAkIEhSNGjRLpAAQY-UNJYYU6JAjrzQtS_TS96ib9In6ZCUZWm77Ta5WBxyvvn5Zjh0-s2bX19_-O32LTTU6vxJ6j-gZVdnAjvhN1BW-ROAtEWSUDbSOqRMDHTcfi-uB51sMRNnhXe9sSSgNB1hx4p3qqImq_CsStwGYQOqU6Sk3rpSasxuNnDBbY-KstKc0UbTpEhj_qFBuNVDixxY26dJ3L3nukJXWtWTMt3C-xXK56eAZ-_gZFdt-LdG4BXvnHbRoeYlWNSZUKU31Fg8ZiLxuK0H7dy5vq8pNaHtJGFUj-Qd7Qw-2qT3IdzHORo1ugaRZlWnCHelc1E1JgTOlnzE1NVIu09OQCVJblvlHOfKZhrT8x4e0eZpEjFctyQWLi1MNQZrXDwtnWPASfUXj08npkT-nneBDBAzNm2miQxIb4mN85KFSp0vhjikmFQ4mO0XlomaUxJ54H-yFTQ7eQZpldxqWXgibrkObjYUTM1gX8BYdfmQQiQ2WisHa0PRe7b3T7dLmCzMwDm_8p9_UZmrBuuCzlL-A-f55x9SuWVuCSc3MZUwVYG_5Epg2kpuP1VlYiY-KjssfeteOOytqYaSYE3xgnuuOq04O6p6sJinqq2njlk3LcSLKJ7t95wIqrqhSeD-zYTIvYVShguUv2dUmiw2guDt_w-HNX6Nwxq_0qG_vF_s7113-k93c_EuvC_iaG4uvcWr63Z_rR2POpH_9fvnm8PLNOkf0tHcESJ_x5ebmGoHxRguXmHMaRNWJx6RpLoajI0yjoWRlqeWH1jaZ-fgrpEEoxlAMw4kbaAz3DONAeVAOo3Y79YBNAdOnYcFSaU5_sPiqNJXYco5rSj_MTDJfBCLVf7sBZQtS1W-omgF-biG3Oxewql-BPPzCvICPm7g-WEPut3AYfPdfg8_PWLgtSw0zgYOwMA7fki6R2BvUCt-bsYZ-a0fgs95xo7uISiL-qGCytJfx7QYiPgW09jzkxQFMc_FSQzjux96RZaVTO_f2Vf8OIWhxMXm2sWJFwH5ooKLYHjUx5ERR4yfK2F1NIbmYd2vR3V8CX1vgH81oOWxFGa-HeE2BrSDXwyHwI3Has7oiq8S704x8DWZzHN04WHhJgp_HP4GCwQoTEkIAAA",
        "site.css": "H4sIAAAAAAACA7VXTXPbNhC961dgkumMnRFkkrJlWbr00JlOD82hSXvp9ACRSxExSaAAaMvJ5L9nFwBlmqJStzO9kOIC2M_3dqGrd-xjBayARjFbKb1g765mG6OUY19mjOWqVobbvIIGNqyW-8ptUcy5FhrMhr0td-W6XG5RItt7_M5EtsoS-raqdChYiVV2c0uCWrao4y3cFmWRkSAXpiAVZUlfBYAmBeW1WObRSKelM8BFnkPrBotfZ-_YF7ZTB27lZ9nuN_jbFGA4irasEWYv2w1DN77Odqp4or0iv98b1bVo8UGYixjB5TaE2AsxCBSViqylt_pwlS5WzD5ZBw3v5JxxoXUNPEjm7M0H2Ctgv__yZs5-UzvlFMre44t9EK1FocUXt2BkSb4sHmUB6Ay-XLVhjWwv0mSd6MOcpUnyA-Pseq0Pl30E6E3ImeicovMCz0Z3ZVuhVkfSTanyzvIHaeWuJvWqc-HcUh-YVbUsYnSUYtQe17kqSwvOb9v2CTSikJ3dsGuSocf2XmpUqZWVTipMqtihxs7BltVABeZ3d3eDvcEZPBFW0xWtOaX7n58xqAIO-LllWhSFLx4GHZdPy0QguST1swoEeujrHmvtnGpQ0yhKis2fiAf6rBfS6lo8bVhZA5qiJ380Al2j55YJhDfmHAuL8RPgwGzZp846WT7xHCHhMWi1yIHvwD0CtFu2p_OYLJb5jMWQ-K5W-X0fM6ZmZ0RboA8BWaskYdnKoytjP4PCYgsEzkfZgGXv4RGx1IgW4fPmJ_gk_ujYB0IQwSkgqQaHznFyxedvkWTQYJrh4LDGuTIi1KpVLZD5Vjy8Iv5RKOQq0QtxlN6EMEgPYXAU5drXeNr4C3ZRS7g8KtpU6gHMnPmPP4WRguedMZjlv55xPqTliQmECRgqd1w7fh-hHfM_q9I5q7JYAF6KRtaYiP-SetJeATVCzMsivYmJeowiLK2HXtrbChnMa9Hoi-WKqL56eMRH4ok-riRfJCmVEjVkLzVkWYRSjajGpdgiPLWyZFSwIBj5ejNdjUYgDEJDWl4H2wuRO_taxKTesaE7y97VXYcMbYeKQkcLwBk0ANIRYRfIfcrq2LtGbSo2n9O2EbfHgMOMCeQ7ds7Tup3DcGcsadFKhqZwDG3xdyfBjcbLBPCjN8dzAfpUYFk7inZnyI0WrL1AUGWh4S3QUTXM3t7IYuufHLsUyhxgY6q7prUejCU2u7vSnGllvlqhNiMC30SayGY_NBerNAAITakt6yHVj6WFqwzAqx01oEG4iyUOvZIG8Hm_rpPBZApD5Fyvjz7oETN8a5ruQQtnnp53R4uEQXY79KV37exkOgfY6NoIsIGZ0bqqR-6GedFnIZLFOmE8gXt20tFaDvrwy42rMR9XA5N60uJ0hnLl5-YxEUTS24m7wsnkflsmICD53t0KJwrrJG9Uq_xEHTRcvDKxX1GOTfe4HPigjSq63L2eEkiItOyhf70-A_1YcLrBVOpl4_sX6kMmA_OebwtUElJdyn1nXmQz_T9gFcxsSmms43klaxoV3v3gNepjV4yncW8uNDU63ONbn3f-uWGc3ADOEEkbmcMU8YYTqb9Q9jX0821qahT1lCovL-TEPeZVN7Tp29mwvfzjbbJw41vJMQNFMcogtEVgHMpO70sec8eE-D2Bls-DeE1UP-UpFg3_mQ0vwd_riiOz2XryWjcd0uzHBgop2MXAq1tC2aX_X-hH05yFrovvZ2ae5wqpjSdPc9JXv98QRlHkAOE1-pAFpJ_5g8TYMT9H_bGudzGBX2ffALsNbN3zDgAA",
    ]
}
