// Made by scripts/embed from the files it names: change those, then run it.

// swift-format-ignore-file
enum Embedded {
    /// Widget/widget.js
    static let widget = ####"""
// Pupitre: the chat on a website's pages. See docs/widget.md. What others wrote becomes text, never markup.
(() => {'use strict';const az = document.currentScript ?? document.querySelector('script[data-mission][src*="widget.js"]');const bX = Symbol.for('pupitre');if (window[bX]) return;if (!az?.dataset.mission) return console.warn('Pupitre: the script tag has no data-mission.');const ag = az.src.replace(/[?#].*/, '').replace(/[^/]*$/, '');const mission = az.dataset.mission;const bf = az.dataset;const am = bf.language || document.documentElement.lang || navigator.language || 'en';const language = /^fr\b/i.test(am) ? 'fr' : 'en';const bR = navigator.languages?.find(e => e.startsWith(language)) ?? language;const b = {en: {chat: 'Chat', open: 'Open the chat', close: 'Close the chat', messages: 'Messages',unseen: n => n === 1 ? '1 new message' : `${n} new messages`, newest: 'New messages',hello: 'Hello! How can we help?', write: 'Your message', send: 'Send', you: 'You',connecting: 'Connecting…', available: 'We are here to answer you', busy: 'Busy right now: a short wait',away: 'Nobody is here just now', here: 'Here for you', gone: 'Away for the moment',waiting: 'Somebody will answer soon', over: 'This conversation has ended',writing: name => `${name} is writing…`, somebody: 'Somebody', says: (name, text) => `${name}: ${text}`,sending: 'Sending…', retrying: 'Not sent yet, trying again…', sent: 'Sent', today: 'Today', yesterday: 'Yesterday',offline: 'You are offline. What you write will be sent once you are back.', lost: 'Connection lost. Trying again…',refused: 'This message cannot be sent, perhaps it is too long. It is back below.',link: 'This link is no longer valid, but you can write to us here.',end: 'End the conversation', endAsk: 'End this conversation?', endYes: 'End it', endNo: 'Not yet',linkAsk: 'This link opens another conversation, in this tab only. Yours stays.', linkYes: 'Open it', linkNo: 'Not now',again: 'Start a new conversation',survey: 'How was this conversation?', scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],comment: 'A comment (optional)', answer: 'Send my answer', choose: 'Please choose from 1 to 5.', thanks: 'Thank you for your answer!',mail: 'Leave your e-mail, and we will tell you when there is an answer.', address: 'Your e-mail', tell: 'Tell me', no: 'No, thank you',told: 'Done: you will get an e-mail if the answer comes while you are away.', badMail: 'This e-mail address does not look right. Before the @, no accents.', noMail: 'This address wants no e-mails.', failed: 'That did not work. Please try again.'
},fr: {chat: 'Discussion', open: 'Ouvrir la discussion', close: 'Fermer la discussion', messages: 'Messages',unseen: n => n === 1 ? '1 nouveau message' : `${n} nouveaux messages`, newest: 'Nouveaux messages',hello: 'Bonjour ! Comment pouvons-nous vous aider ?', write: 'Votre message', send: 'Envoyer', you: 'Vous',connecting: 'Connexion…', available: 'Nous sommes là pour vous répondre', busy: 'Un peu d’attente en ce moment',away: 'Personne pour le moment', here: 'À votre écoute', gone: 'Pas là pour le moment',waiting: 'Quelqu’un va vous répondre', over: 'Cette conversation est terminée',writing: name => `${name} écrit…`, somebody: 'Quelqu’un', says: (name, text) => `${name} : ${text}`,sending: 'Envoi…', retrying: 'Pas encore envoyé, nouvel essai…', sent: 'Envoyé', today: 'Aujourd’hui', yesterday: 'Hier',offline: 'Vous êtes hors ligne. Vos messages partiront à votre retour.', lost: 'Connexion perdue. Nouvel essai…',refused: 'Ce message ne peut pas être envoyé, peut-être est-il trop long. Le revoici ci-dessous.',link: 'Ce lien n’est plus valable, mais vous pouvez nous écrire ici.',end: 'Terminer la conversation', endAsk: 'Terminer cette conversation ?', endYes: 'Terminer', endNo: 'Pas encore',linkAsk: 'Ce lien ouvre une autre conversation, dans cet onglet seulement. La vôtre reste.', linkYes: 'L’ouvrir', linkNo: 'Pas maintenant',again: 'Commencer une nouvelle conversation',survey: 'Comment était cette conversation ?', scores: ['Très mauvaise', 'Mauvaise', 'Correcte', 'Bonne', 'Très bonne'],comment: 'Un commentaire (facultatif)', answer: 'Envoyer mon avis', choose: 'Choisissez une note de 1 à 5.', thanks: 'Merci pour votre réponse !',mail: 'Laissez votre e-mail : nous vous préviendrons de la réponse.', address: 'Votre e-mail', tell: 'Me prévenir', no: 'Non, merci',told: 'C’est noté : vous recevrez un e-mail si la réponse arrive en votre absence.', badMail: 'Cette adresse e-mail semble incorrecte. Avant le @, pas d’accents.', noMail: 'Cette adresse ne veut pas d’e-mails.', failed: 'Cela n’a pas marché. Veuillez réessayer.'
}
}[language];function al(name, part = '') {const prefix = `pupitre ${ag} ${mission} ${part}`;let ad;try { ad = window[name]; } catch {  }
ad ??= { __proto__: null };return {prefix,get: key => ad[prefix + key],set(key, value) { try { ad[prefix + key] = value; } catch {  } },remove(key) { delete ad[prefix + key]; },keys: aC => Object.keys(ad).filter(key => key.startsWith(prefix + aC)).map(key => key.slice(prefix.length))
};}
const K = al('localStorage'); 
const ab = al('sessionStorage'); 
const F = al('sessionStorage', 'link '); 
const aF = (al, text = al.get('token')) => /^[\w-]+$/.test(text ?? '') ? text : undefined;let j = aF(F) ? F : K; 
const ap = () => j === F ? F : ab;let r = true; 
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
: await call('v1/sessions', { mission, language, name: bf.name, page: here });aG = here?.url;if (answer.ok) {if (link) bS(F);link = undefined;return cN(answer.data);}
if (link && [400, 403, 410, 422].includes(answer.status) && answer.data.code !== 'origin_not_allowed') {link = undefined;V = b.link;} else if (answer.status === 401) {aW(H);} else if (answer.status === 403 || answer.status === 404) {return bk(answer);} else {bd();await bj(answer, t);}
}
}
function aW(H) {if (j.get('token') === H) j.remove('token');if (token !== H) return;token = undefined;if (j === F) bK(b.link);}
function bS(to) {for (const key of F.keys('')) F.remove(key);j = to;messages = [];conversation = ac = null;N = true;survey.reset();g.value = ap().get('draft') ?? '';br();}
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
let D; 
let aB = 0; 
const bG = []; 
function ci() {const name = j.prefix + token;if (D?.name === name) return;D?.close();D = undefined;try {if (token) D = new BroadcastChannel(name);if (D) D.onmessage = event => {const a = event.data;aB = 0;if (a.event === 'who') { if (ah) ak({ event: 'up', data: P }); }
else if (f) bq(a);else bG.push(a);};} catch {  }
}
const ak = a => D?.postMessage(a);async function join(steal) {if (ae || !r || !f) return;const M = ae = new AbortController();bP = token;aB = 0;ak({ event: 'who' });await bt(K.prefix + token, steal ? { steal } : { signal: M.signal }, () => cI(M.signal));M.abort();if (ae !== M) return;R();join();}
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
function cO(a, answer) {if (a.home !== j) return;j.remove(`out ${a.id}`);messages = messages.filter(each => each.id !== a.id);N = true;if (answer.data.code === 'message_id_taken') return write(a.text);V = b.refused;bJ([a.text]);}
function bJ(bs) {g.value = [...bs, g.value].filter(Boolean).join('\n');as();p();}
function cP() {const e = z();if (!e?.unseen || !o() || !S() || !aH()) return;const C = aA().findLast(a => a.from !== 'visitor');if (!C) return;e.unseen = 0;if (C.id === bn) return;bn = C.id;call('v1/seen', { through: C.id }).then(answer => { if (!answer.ok) bn = undefined; });}
let bn;let bc = false;async function cJ() {const Q = aA()[0];if (bc || !hasOlder || !Q) return;bc = true;const answer = await call(`v1/messages?before=${encodeURIComponent(Q.id)}`, undefined, 'GET');if (answer.ok && Q.conversation === z()?.id) {const cB = u.scrollHeight - u.scrollTop;messages.unshift(...answer.data.messages.filter(a => !messages.some(each => each.id === a.id))
.map(a => ({ conversation: Q.conversation, ...a, rank: 0 })));N = true;hasOlder = answer.data.hasOlder;v();u.scrollTop = u.scrollHeight - cB;}
bc = false;}
const W = CSS.supports('color', 'light-dark(#000, #fff)') ? (light, dark) => `light-dark(${light}, ${dark})` : light => light;const cR = `
:host{all:initial !important;display:block !important;position:fixed !important;inset:0 !important;z-index:var(--pupitre-z,2147483000) !important;pointer-events:none !important;color-scheme:inherit !important;direction:ltr !important}*{box-sizing:border-box;margin:0}[hidden]{display:none !important}section > *{pointer-events:auto}section{--accent:var(--pupitre-accent,#2f5bd0);--on-accent:var(--pupitre-on-accent,#fff);--paper:${W('#fff', '#171b24')}; --ink: ${W('#1a2233', '#e9edf5')}; --soft: ${W('#5a6375', '#a3adbf')}; --line: ${W('#dfe4ec', '#333b4a')}; --tint: ${W('#f1f4f9', '#252c39')};--bad:${W('#b3261e', '#ff9d95')}; --link: ${W('var(--accent)', 'color-mix(in srgb, var(--accent), #fff 55%)')};--edge:max(20px,env(safe-area-inset-right));--foot:max(20px,env(safe-area-inset-bottom));font:15px/1.45 var(--pupitre-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif);color:var(--ink);-webkit-tap-highlight-color:transparent}button,input,textarea{font:inherit;color:inherit}button{cursor:pointer;border:0;background:none;padding:0}svg{display:block;width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}:focus-visible:not(.panel),.scores label:has(:focus-visible){outline:2px solid var(--link);outline-offset:2px}.launcher:focus-visible,header :focus-visible{outline-color:var(--on-accent);outline-offset:-5px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.launcher,.face span,.icon,.scores label,.composer button{display:grid;place-items:center}.launcher,header,.visitor .bubble,.main,.composer button,.scores label:has(:checked){background:var(--accent);color:var(--on-accent)}.launcher{position:fixed;right:var(--pupitre-x,var(--edge));bottom:var(--pupitre-y,var(--foot));width:60px;height:60px;border-radius:50%;box-shadow:0 4px 16px rgb(16 24 48 / .24)}.launcher svg{width:28px;height:28px}.left .launcher,.left .panel{right:auto;left:var(--pupitre-x,var(--edge))}.badge{position:absolute;top:-4px;right:-4px;min-width:24px;height:24px;padding:0 6px;border-radius:12px;background:#c4162f;color:#fff;font-size:13px;font-weight:700;line-height:20px;text-align:center;border:2px solid #fff}.panel{position:fixed;right:var(--pupitre-x,var(--edge));bottom:calc(var(--pupitre-y,var(--foot)) + 74px);outline:none;display:flex;flex-direction:column;width:min(384px,100vw - 40px);height:min(640px,100dvh - 114px);overflow:hidden;background:var(--paper);border-radius:var(--pupitre-radius,18px);box-shadow:0 12px 48px rgb(16 24 48 / .24)}header{display:flex;align-items:center;gap:12px;padding:14px 8px 14px 16px}.face{position:relative;flex:none;width:42px;height:42px}.face span{width:100%;height:100%;overflow:hidden;border-radius:50%;font-size:18px;font-weight:600;background:var(--on-accent);color:var(--accent)}.face i{position:absolute;right:-2px;bottom:-2px;width:14px;height:14px;border-radius:50%;border:2px solid var(--accent);background:#b9c0cc}.face .available{background:#35d07f}.face .busy{background:#ffb020}.who{flex:1;min-width:0}h2{font-size:16px;line-height:22px;font-weight:650;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:isolate}.who p{font-size:13px;line-height:18px}.icon,.composer button{flex:none;width:44px;height:44px;border-radius:50%}.icon + .icon{margin-left:-8px}.strip{padding:8px 16px;font-size:13px;text-align:center;background:var(--tint);border-bottom:1px solid var(--line)}.list{flex:1;min-height:0;overflow:hidden auto;overscroll-behavior:contain;padding:16px}.list:focus-visible,.field:focus-visible,.composer textarea:focus-visible{outline-offset:-2px}ol{list-style:none;padding:0}.hello{width:fit-content}.day{margin:0 0 10px;padding-top:8px;text-align:center;font-size:12px;font-weight:600;color:var(--soft)}.row{display:flex;flex-direction:column;align-items:flex-start;margin-top:3px}.row.first{padding-top:10px}.row.visitor{align-items:flex-end}.author,.meta{max-width:100%;font-size:12px;line-height:18px;color:var(--soft);padding:0 4px}.author{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:isolate}.meta{margin-top:2px}.bubble{max-width:85%;min-width:40px;min-height:38px;padding:8px 13px;overflow:hidden;overflow-wrap:anywhere;white-space:pre-wrap;unicode-bidi:plaintext;background:var(--tint);border-radius:18px;border-bottom-left-radius:6px}.visitor .bubble{border-radius:18px;border-bottom-right-radius:6px}.unsent .bubble{background:color-mix(in srgb,var(--accent),#000 14%)}.bubble a{color:inherit;text-decoration:underline}.typing{display:flex;align-items:center;gap:10px;margin-top:12px;font-size:13px;color:var(--soft)}.dots{flex:none;display:flex;gap:4px;padding:12px 13px;border-radius:18px;border-bottom-left-radius:6px;background:var(--tint)}.dots i{width:6px;height:6px;border-radius:50%;background:var(--soft)}.newest{position:absolute;left:50%;transform:translateX(-50%);bottom:84px;min-height:44px;padding:0 18px;border-radius:22px;font-size:14px;font-weight:600;background:var(--paper);color:var(--link);border:1px solid var(--line);box-shadow:0 4px 16px rgb(16 24 48 / .24)}.card{margin-top:16px;scroll-margin:16px;padding:14px;border:1px solid var(--line);border-radius:14px}.card > * + *{margin-top:10px}.ending{margin-top:18px;text-align:center;font-size:14px;color:var(--soft)}fieldset{min-width:0;padding:0;border:0}legend{padding:0;margin-bottom:10px;font-weight:600}.scores{display:flex;gap:6px}.scores label{position:relative;flex:1;height:46px;border:1px solid var(--soft);border-radius:10px;font-size:17px;font-weight:600;cursor:pointer}.scores input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.scale{display:flex;justify-content:space-between;margin-top:6px;font-size:12px;color:var(--soft)}.field{display:block;width:100%;min-height:44px;margin-top:4px;padding:9px 12px;font-size:16px;line-height:24px;background:var(--paper);border:1px solid var(--soft);border-radius:10px;resize:none}label{display:block;font-size:13px}.error{font-size:13px;color:var(--bad)}.pair{display:flex;flex-wrap:wrap;gap:8px}.main,.plain{min-height:44px;padding:8px 16px;border-radius:10px;font-weight:600}.plain{color:var(--link);border:1px solid var(--line)}.wide{display:block;width:100%}.confirm{padding:12px 16px;border-bottom:1px solid var(--line);background:var(--tint)}.confirm p{font-weight:600;margin-bottom:8px}.composer,.foot{padding:10px 12px max(10px,env(safe-area-inset-bottom));border-top:1px solid var(--line)}.composer{display:flex;align-items:flex-end;gap:8px}.composer textarea{flex:1;min-width:0;field-sizing:content;min-height:44px;max-height:132px;padding:10px 14px;font-size:16px;line-height:22px;background:var(--paper);border:1px solid var(--soft);border-radius:22px;resize:none;overflow-y:auto}textarea::placeholder,input::placeholder{color:var(--soft);opacity:1}.composer button svg{width:20px;height:20px}.composer [aria-disabled=true]{background:var(--tint);color:var(--soft);cursor:default}@media (hover:hover){.launcher:hover,.main:hover,.composer [aria-disabled=false]:hover{background:color-mix(in srgb,var(--accent),#000 12%)}.icon:hover{background:rgb(0 0 0 / .18)}.plain:hover,.newest:hover,.scores label:hover{text-decoration:underline}}@media (prefers-reduced-motion:no-preference){.panel.moving{animation:rise .2s cubic-bezier(.2,.8,.3,1)}.dots i{animation:blink 1.2s infinite}.dots :nth-child(2){animation-delay:.2s}.dots :nth-child(3){animation-delay:.4s}@keyframes rise{from{opacity:0;transform:translateY(10px)}}@keyframes blink{0%,60%,100%{opacity:.35}30%{opacity:1}}}@media (max-width:480px),(max-height:560px){.opened .launcher{display:none}.panel{bottom:12px;height:calc(100dvh - 24px)}}@media (max-width:480px){.panel,.left .panel{inset:var(--top,0) 0 auto;width:auto;height:var(--tall,100dvh);border-radius:0;box-shadow:none}header{padding-top:max(10px,env(safe-area-inset-top));padding-bottom:10px}}@media (forced-colors:active){.panel,.bubble,button,.face span{border:1px solid}.face i,.scores label:has(:checked){forced-color-adjust:none}}`;const cD = {chat: 'M21 11.5a8.4 8.4 0 0 1-12.2 7.5L3 21l2-5.6A8.4 8.4 0 1 1 21 11.5z', down: 'M5 9l7 7 7-7', cross: 'M6 6l12 12M18 6L6 18',send: 'M12 19V5M5 12l7-7 7 7', end: 'M9 4H4v16h5M10 12h11M17 8l4 4-4 4'
};function c(tag, attributes, ...children) {const E = document.createElementNS(`http://www.w3.org/${/^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);for (const name of Object.keys(attributes ?? {})) E.setAttribute(name, attributes[name]);E.append(...children);return E;}
const Y = name => c('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, c('path', { d: cD[name] }));function I(style, label, act, ...children) {const T = c('button', { type: 'button', class: style }, ...(children.length ? children : [label]));if (children.length) T.ariaLabel = T.title = label;T.addEventListener('click', act);return T;}
const l = (E, text) => { if (E.textContent !== text) E.textContent = text; };const q = (E, y) => { if (E.hidden === y) E.hidden = !y; };const aI = c('span', { class: 'badge', 'aria-hidden': 'true' });const L = I('launcher', b.open, () => o() ? close() : open(), Y('chat'), aI);L.removeAttribute('title');L.setAttribute('aria-controls', 'panel');const bN = c('span', { 'aria-hidden': 'true' });const aN = c('i');const cl = c('h2', { id: 'who', dir: 'auto' });const status = c('p');const aP = I('icon', b.end, () => an('end'), Y('end'));const cu = I('icon', b.close, () => close(), Y('cross'));const aD = c('p', { class: 'strip', role: 'status' });const ca = c('p', { id: 'ask' });const aL = I('main', '', () => h === 'end' ? cz() : aV(true));const aK = I('plain', '', () => h === 'end' ? an() : aV());const bE = c('div', { class: 'confirm', role: 'group', 'aria-labelledby': 'ask' }, ca, c('div', { class: 'pair' }, aL, aK));const hello = c('p', { class: 'bubble hello' }, b.hello);const rows = c('ol', { role: 'list' });const cm = c('span');const typing = c('div', { class: 'typing' },c('span', { class: 'dots', 'aria-hidden': 'true' }, c('i'), c('i'), c('i')), cm);const ai = c('input', { class: 'field', type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, 'aria-describedby': 'mail-error' });const be = c('p', { class: 'error', id: 'mail-error', role: 'alert' });const U = c('form', { class: 'card', novalidate: '' }, c('p', null, b.mail), c('label', null, b.address, ai), be,c('div', { class: 'pair' }, c('button', { class: 'main' }, b.tell), I('plain', b.no, cw)));U.hidden = true;const aQ = c('p', { class: 'ending', role: 'status' });const scores = c('div', { class: 'scores' }, ...b.scores.map((label, i) => c('label', null,c('input', { type: 'radio', name: 'score', value: i + 1, 'aria-label': `${i + 1}: ${label}` }), `${i + 1}`)));const comment = c('textarea', { class: 'field', rows: 2, maxlength: 2000 });const aE = c('p', { class: 'error', role: 'alert' });const survey = c('form', { class: 'card' },c('fieldset', null, c('legend', null, b.survey), scores,c('div', { class: 'scale', 'aria-hidden': 'true' }, c('span', null, b.scores[0]), c('span', null, b.scores[4]))),c('label', null, b.comment, comment), aE, c('button', { class: 'main wide' }, b.answer));const u = c('div', { class: 'list', tabindex: 0, role: 'group', 'aria-label': b.messages },hello, rows, typing, U, aQ, survey);const newest = I('newest', b.newest, () => bm());const g = c('textarea', { rows: 1, placeholder: b.write, 'aria-label': b.write, enterkeyhint: 'send' });const bo = c('button', { 'aria-label': b.send, title: b.send }, Y('send'));const ao = c('form', { class: 'composer' }, g, bo);const again = I('plain wide', b.again, cQ);const bI = c('div', { class: 'foot' }, again);const m = c('div', { class: 'panel', id: 'panel', role: 'dialog', 'aria-labelledby': 'who', tabindex: -1 },c('header', null, c('div', { class: 'face' }, bN, aN), c('div', { class: 'who' }, cl, status), aP, cu),aD, bE, u, newest, ao, bI);m.hidden = true;const av = c('div', { class: 'sr', role: 'log', 'aria-live': 'polite', 'aria-label': b.messages });const bl = c('section', { lang: language, 'aria-label': b.chat, class: bf.side === 'left' ? 'left' : '' }, L, m, av);const J = document.createElement('pupitre-chat');const ce = new CSSStyleSheet();ce.replaceSync(cR);const aj = J.attachShadow({ mode: 'open' });aj.adoptedStyleSheets = [ce];aj.append(bl);const bp = new CSSStyleSheet();bp.replaceSync('@media (max-width: 480px) { html { overflow: hidden !important; } }');let B = true; 
let aO = false;function p() {if (aO) return;aO = true;queueMicrotask(() => { aO = false; if (r) v(); });}
const o = () => !m.hidden;const bi = matchMedia('(max-width: 480px)');let aR = [];function ar() {const y = o() && bi.matches;if (y) m.setAttribute('aria-modal', true); else m.removeAttribute('aria-modal');for (const a of y ? document.documentElement.children : aR) {if (a === J || y && a.inert) continue;a.inert = y;if (y) aR.push(a);}
if (!y) aR = [];}
bi.addEventListener('change', ar);const aH = () => u.scrollHeight - u.scrollTop - u.clientHeight < 60;const bm = () => { u.scrollTop = u.scrollHeight; };const bT = k => k.expert ?? conversation?.expert?.name ?? f?.mission.name ?? b.somebody;function v() {const e = z();const expert = e?.expert?.name;const title = expert ?? f?.mission.name ?? b.chat;l(cl, title);l(bN, [...title][0]?.toUpperCase() ?? '');l(status, cy(e));q(aN, !!f);q(aP, !!e && !A() && !h);if (h === 'end' && (!e || A())) h = undefined;if (h) {l(ca, b[h + 'Ask']);l(aL, b[h + 'Yes']);l(aK, b[h + 'No']);}
q(bE, !!h);const offline = navigator.onLine === false && !P;const lost = aw && Date.now() - aw > 3000;l(aD, offline ? b.offline : lost ? b.lost : V);aN.className = offline || lost ? '' : f?.experts ?? '';q(aD, aD.textContent !== '');const today = [new Date().toDateString(), title, e?.id].join();if (N || bx !== today) {N = false;bx = today;cp(aA());}
q(hello, !e && !rows.firstChild);q(typing, aq && !!e && !A());l(cm, b.writing(expert ?? b.somebody));q(U, cM());l(aQ, !A() ? '' : e.survey === 'answered' ? b.thanks : `${b.over}.`);q(aQ, A());q(survey, A() && e.survey === 'offered');const bL = aj.activeElement;q(ao, !A() && h !== 'link');q(bI, A());if (bL && o() && !bL.getClientRects().length) m.focus({ preventScroll: true });bo.setAttribute('aria-disabled', !g.value.trim());if (B) bm();cP();q(newest, o() && unseen() > 0 && !aH());bF(unseen());if (o() && hasOlder && u.scrollTop < 60) cJ();}
function cy(e) {if (!f) return b.connecting;if (A()) return b.over;if (e?.expert) return f.experts === 'away' ? b.gone : b.here;if (e && f.experts === 'available') return b.waiting;return b[f.experts] ?? b.available;}
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
function cQ() {if (j === F) bK('');else ac = conversation.id;survey.reset();B = true;v();g.focus({ preventScroll: true });X();}
async function co(event) {event.preventDefault();const e = z();const score = Number(scores.querySelector(':checked')?.value);l(aE, score ? '' : b.choose);if (!score) return scores.querySelector('input').focus();const answer = await call('v1/survey', { conversation: e.id, score, comment: comment.value.trim() || undefined });if (!answer.ok && answer.status !== 409) return l(aE, b.failed);e.survey = answer.ok ? 'answered' : 'none';survey.reset();B = true;v();again.focus({ preventScroll: true });}
function cM() {const e = z();if (!f?.mission.asynchronous || f.visitor.email || !e || A() || ab.get('no-mail') === e.id) return false;const C = aA().at(-1);if (C?.from !== 'visitor') return U.contains(aj.activeElement);return !U.hidden || P && (f.experts === 'away' || Z || Date.now() - new Date(C.at) > 60_000);}
function cw() {ab.set('no-mail', z()?.id ?? '');v();g.focus({ preventScroll: true });}
async function cG(event) {event.preventDefault();const answer = await call('v1/email', { address: ai.value.trim() });ai.setAttribute('aria-invalid', answer.status === 422);if (!answer.ok) {l(be, answer.data.code === 'mail_stopped' ? b.noMail : answer.status === 422 ? b.badMail : b.failed);ai.focus();return U.scrollIntoView(false);}
l(be, '');ai.value = '';f.visitor.email = true;V = b.told;B = true;v();g.focus({ preventScroll: true });}
ao.addEventListener('submit', cg);survey.addEventListener('submit', co);scores.addEventListener('change', () => l(aE, ''));U.addEventListener('submit', cG);g.addEventListener('input', cU);u.addEventListener('scroll', () => {B = aH();if (unseen() || hasOlder) p();}, { passive: true });m.addEventListener('keydown', event => {event.stopPropagation(); 
if (event.isComposing || event.keyCode === 229) return;if (event.key === 'Escape') {if (h === 'end') an(); else close();} else if (event.key === 'Enter' && event.target === g && !event.shiftKey) {cg(event);}
});for (const name of ['keyup', 'keypress']) m.addEventListener(name, event => event.stopPropagation());document.addEventListener('click', event => {const bY = event.target instanceof Element && event.target.closest('[data-pupitre="open"]');if (!bY || !r) return;event.preventDefault();if (!o()) O = bY;open();});document.documentElement.addEventListener('mouseleave', event => {if (event.clientY <= 0 && !Z) { Z = true; p(); }
});function by() {if (S()) aG = undefined;if (S()) join();p();}
document.addEventListener('visibilitychange', by);window.addEventListener('focus', by);window.addEventListener('storage', event => {if (!r || j !== K || !event.key?.startsWith(K.prefix)) return;const key = event.key.slice(K.prefix.length);if (key === 'token' && event.newValue && event.newValue !== token) bD();if (!key.startsWith('out ')) return;if (!event.newValue) messages = messages.filter(a => a.rank < 2 || `out ${a.id}` !== key);N = true;br();});function R() {ae?.abort();ae = undefined;P = ah = false;}
function bD() {R();f = undefined;X();}
window.addEventListener('pagehide', () => {if (!r || !f) return;R();D?.close();D = undefined;navigator.sendBeacon(`${ag}v1/leave`, G('JSON').stringify({ __proto__: null, token, page: bZ }));});window.addEventListener('pageshow', event => { if (event.persisted && r && f) bD(); });window.addEventListener('online', () => {ak({ event: 'who' });p();ck();});window.addEventListener('offline', () => {bd();aM?.abort();});let ba = 0; 
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
                    "type": "string",
                    "examples": [
                      "fr",
                      "en-GB"
                    ]
                  },
                  "name": {
                    "type": "string",
                    "description": "One line: what is beyond 80 characters, and controls, are left out.",
                    "maxLength": 80
                  },
                  "page": {
                    "$ref": "#/components/schemas/Page"
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
                    "$ref": "#/components/schemas/Page"
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
            "description": "The cursor: the id of the last event, or an Inbox's `cursor`.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]*$"
            }
          },
          {
            "name": "page",
            "in": "query",
            "required": false,
            "description": "What the page calls itself, at random: its goodbye (`leave`) is then not taken for another tab's.",
            "schema": {
              "type": "string",
              "maxLength": 64
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
                    "type": "string"
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
        "description": "422 is also email_invalid. 403 is also blocked, or session_resumed: whoever came by a link leaves no address.",
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
                    "type": "string",
                    "maxLength": 4000
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
          "required": true,
          "content": {
            "text/plain": {
              "schema": {
                "type": "string",
                "description": "JSON: {\"token\": \"...\", \"page\": \"...\"}"
              }
            },
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "token": {
                    "type": "string"
                  },
                  "page": {
                    "type": "string",
                    "maxLength": 64,
                    "description": "As in the stream's address."
                  }
                },
                "required": [
                  "token"
                ]
              }
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
    "/v1/unsubscribe/{token}": {
      "parameters": [
        {
          "name": "token",
          "in": "path",
          "required": true,
          "description": "Signed: it can stop the mails to one visitor, and nothing else.",
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
            "description": "link_invalid",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
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
        "description": "The page's button, or a mail program's own (RFC 8058).",
        "requestBody": {
          "required": false,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "type": "object"
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
            "description": "link_invalid",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
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
        "pattern": "^[0-9a-f]{16}$"
      },
      "Page": {
        "type": "object",
        "properties": {
          "url": {
            "type": "string",
            "description": "http or https. The fragment is dropped, and the query unless the mission keeps it."
          },
          "title": {
            "type": "string"
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
        "widget.js": "H4sIAAAAAAACA5Ra3XbbRpK-11O0Ep8BYFOQZDuzOWI0HFm27MSWrUSOHUdWrAbQFCGCAI0f0TTDc_Iac7dXe9Z7vW-gN5kn2a-qu_FDyfHmhgS6q6ur67-qsbkpjqppXOZqR5QjJcKRLEWWCilmKijiUjmFmMpzVfjiWCkRZWGxOYujc1X6k8gXrxkcC_NCzPKsVCJQYTZRhSjVh7InUnWpcjGR-bia-muu64ndf4iFUxVKFGUeh6XTD7O0KIX8KHYJezVRaemHVZ7j_zjM42kpBoNm5n2l8vmxSlRYZrnrFAxxEslSbkziooiz9PSkyMPbu18ZKi-Kr04dz-wS_IJdjueTIEv8Ia2f6rMDIB4KdxanUTY7CX459USuyipPeXhdfhz4tEVBp9a7WABBiLNE-TOZp67T4aUmTpTyXIxkIdJMtOn0a6owvwsG-KDbz9U0kaFyN08GX5_6tzd7wnG81uhvm6e3b-lRs9qg0yhWqLTHHnZm7bYTjAZDP5HpeQURi99_b_hsHx4lit8JiABSeRmfS_C-s8xRqRVkPbwrNn8b5m-DzdgvVVG6cuKJgXCGuSN22guCnwB6HW0x8IcQh6tIY5RflDIvi9dxOXIthOeRZtg3iw3IFirdEQvSZGy0jz-nJ7IpDTov8FfrOYbDJCsUQdF_ewIqXBAVmDs0j06vSgtFaFKiCT-7u2KbzrQNPZ_ZJXS8s1uLdNkeLM7IFmbgAxA-b407vZFKkgyjT-h_XTzJZiKUKcxPYGY6AC2zHHYIiDdZlde79ESh0gijx_jD2zyrNIjTAydS2EecntPJ6pd___FfgJOXMk5kkBDC10rInPbBT5kJmRYzWOuccIigKuYAeYA_kcfnoxL6O9uBXyhGWV6KmYzBJjmTBPQ8C7JoLuJCo7qoCoYGFnrns2EYBmdwn2cpje5hNY8S3ycZ6ZnTI8Sa8mOMMN5ZnCSWuCLLUhIn3ApAXo6wJ46Lt0KWZAVkaGCIAkuIbYwplRPWIpIKHpdEqJkETyCZwuzU2pT4K-cQv0tLeuzOvDaSHXFrQYPLsx4JwpCsnzSn4SDyuR5_npUkrlLMFZyiHobZyzjVoDSnl5PulVnEbH1J_yRaqI3K9dgb--z0suEwiVOjGCxIM2LcMnitVUczMFCahCwNFc_RikCGYx9bQP3LlrKAkTTii5erpOZqCOcdWd4bbSSNTXFGs0dPTFU-ktNCxCUxu8wy4EvPffE9v9OugE2yGfYGxWOLjp4JINXwkPelTOKItFGfhy2DzwR9rbS-AYe2hEdppE24pRA4Gyb3inE9v6IxAw3xhk2dIEivaeR5ZgQHmWkqNZaGUPIpBRST418HaU_Eqd6qlAE4nsx9QdZbIOpBq5jjwKA3ZZ_Eu9JYvS0bEDOeNIPcH4yPXEr3eEWVXyrSDHIcM2j_jScswiynzU6cV4ifYpplOUadI_N_IGP-f5xl5Es00Dm9nMKbTCZaPfeEeRZuNiXMMvHIo7BlGu0Xk7kZIO86yrR7PUoUAo95F8M8m8BxQoLfECfKkUzHBXMWDyxm4ypyg2rd6U3gtQDyTMlLpafUBo3R9hE5S9bxEj5U6_1I-3moeEwiMohoOxlFYEVh_alGQ2RgLRFBKCbkX1MtCUOgdl1llpCmPWQHxhvRtsgzaA-NSiBlIC00DktnQ7NRnDRWR26TSAlkdKjPxUpl1hsCEYsVWQJCapaNtQ_2xQMF3uhI9U8iUcgwhERYpdKsjc2imUlME6RGz5BDPBgjhqOI4oj3mWX52BdGVnBS2ux9Z23ZG-ZNRH0YF2HF6UUrrlaXeZwjGANZa9aG1wOVT9T16b8aZLPqUsnqhkCrJz7cHG1XJ5uQ-yBLL0gH1sW-UewpgJFHbABjIS7pR8YRKG-H4VcZMrzrcfhRepnNWe11KH6F1TfF4g84-_VQ_Jz2KogKOJer_yRCck1AfvVpmqWQZROUf07hYCsR_fuPf8myBN0KDkuETRA1cfkILoC21NiSZt7G5as_sAed5upTmFWlamLzkWzRkdwUnn-sVPK-AglVCi99nVYTovcVKOzGaMgF1pZP4vTqk_qzOA2qMHctRrd2_mKYFjfGaZJVfC1KH3HuQJ4SfxDm1aeeVq1EkLDjTqx-pCFa4XqvImUioYyqeCVsP4lJM5qITcohrv4HibFAOkXx5Jzi9qusDqlUduVlnGfQSshBiwnEYovVgE0aRRE3qoDi-SrBTcTer7VWkE4oxNSpZDLaJ6bxDTNWlBtwSGWeTU38fkY0gHdhLMJ4IwI2HKQJ4tghiaGKUPB_kZSnCZmRZCWHucvYGBWZmfoo2MpYyOSnw7iO5C9ZO7TH-Fw0r2HC6xrWCeoWsBXWG0m3I7ulHsSBngo8khWxoRvZIzh22hNh_TxRlNdVpkYSz2AGV_-rBQXZd8P8M_AkYzfZjvRECfgCE04lW64J-NohhTge0aG1MFGfi_3WfV19KmGfn-NIkwS8zK_-m_at4IEKMlbnsPW8n6H6DtkbkItM-UEvCfi1nRT8nNqsQJIU3aEMq6TEpsNObmC8I_wIYvFlXLSzg_1RFhcoWKER-rAgPlLw-tD7boZwqHJonvGNzGd2OAhXrRRBalQawMTUHdF49CkWXULOEWyroI2gZBZPN0F41ULRZAiHSqNQKYvSpAkphTNQV-cI-8YGcJyrTyBAO0gVKigXHdSSVsRtApAf5PEl-3N9ABkUpAfddEE7Vcl01mcs1ARmhswzNPLzxd4llIrcN3IFMnWOGDckDF18kMGldQ604qbEYV-BaDJzyWATmYejq0_wYKpCRoQD4kDka-aUdK0t15YntlA_7Q-rVNcYMjFum1wdCnfH8ZBlcB0_hduKP2DszLRo4Mbl-RK_prVBj7RsedYnK5RRnzKWBR6wyDRyCPlpXyxRNpThCJNiuYb5wWAXz-_eTfOszN69g25USOKWfdPRWei9e8jqdsRYzSmcyOjEUHSHhk4RS0oXDz3ybpUC2cJu3wUEMQzRpUIs4ZYniJCEgxZHCodQ11ZjVQ__0EW5T2S8CC4gWJ-GXBl5_jBOEGJcQyT-2n2SGpPc9zx_IqcduCQOlQHxE5WelyPPW1v2l2ua_0-pY5S4TpKFMjkus5xyHa8vzLQMzHyhWBrXIQ5uBoAn4dqpjYtAXZno6M3LfPDedcpsrFLH43i--dvJ29nG6Z1bm7qbxKCDAavMQC_cgVFFOE-qIlaJC0J14B4QwAFmnzY7TmlHxnvBCeaBAZEBr8wxXeYktDV6ZTo0sguPAYZmpuNid1mPzIwMu-91VN8VJ6dm7Hl3m5EsXiSUbO7CzJJC8U4hisYst0jfd-aOOm9yhtctfnzFtsSPv3ZgRjULPtYc6Jzhb3_rvPuoDNbBH5xm0AXURmOabns1so-uNyAdhC4TXx3dirENxwbOssNqsGQj83MqtGjhXeoqSr_LX4wz_jiyvU9dK9x4lIFvJqEkWwY8fARQxEfSp7eLt8XttyePsShSp3heWtUCANhwYJyUz16inE-VX2bHZY5U0YdJJADztDLIN41He8wOrfZitFfXGVE_OXyExcQmQhYP50QiYbMt5bg0bec3A-IAJfivGYcn5IUvpyi5Ile-AerQdeJhLrlcXYhRHEVcjTliCdoMNvmmi2Tga1L0rrXBBz9r1TRvI2LqpIDHj_OJ1SFmMrUg3Meuc4QqnhIGz3Mj1Azc2IdXfBlPFEoJHkNILHRnfZ3QeNjEn1bFiCe9_tKKMRzXIlxw7e-a8WciG9KiYsruags8Cp-5cB1Lu5IsggV6KMuRjzzPvbf1bmtrqye28StuQ5Nu3xaoCW4Ld8v_Bt6QAaFoUTbBlpvibn05cMF-iDOWntBlhH4b-FT2wASCkZnngR5brwdbwHj43iWFMGRREBopydZMzuttVHsuM1z7rprw59UkgCnoea8n_r61RWTzOdq-TRbzNBS1yrEyToEECQLqI0pDylFGBDhHL45fNiFVIyYPtLDsMw6Xu6zQeUj1h-MXzx2v0U33WqDsCd_3ecWSfDhJV1ddBv8JFSWkbhsvYTQORUAHOgsBsl1uXqAkdVgp2K_W6_y9CnTn8UfrTc8eKJmDU6jfCBCBnkOs8SW6u7JLvRSIBpQPFaKr47nyHELW_FhoVvTsFppDO-ZuKswVzKWModmwGSgzXwjIcEQ5aZptFCXXB2OlpjJBTrYj1teZYeAU_ZuwKb4T299olStQxUnkU3tBlpfH_OKXxh40DEKsdhp0FaMlofMG865PY3SMOMXK3s5fbJJCncSyosxAA-tXlN3jeigb9xhvj7v1O9BKq72W5Rxmf6IKeGNvCD9MwRY5gN3v2l5bGj87A417B0egJWu1HzkkK0pZlwESn8dlof0GD9VO1N3-u-dPZcSdTVfDITnYQmJQq3bwyiX2QYM5DBtlPeRBGDgst-0sSnIWYT6flhkd7Cc28VeUfBUuOa2fUWV9u5fncu5uw5N4GuEdxhhCH-7WLpOlW9-5uf7i26WH3_tLz8ffvfoPv9t3lx5dx93a3rh1d-M_bt3b-PbW_Y1b3-AYliPHtXOrb9dQAMVBnMTl_LiJlTyYKBstp_oSTa-8yQyrHKpG-RmHqRFSOfaTkOjXjneydWpyPMjsLmkevFVcUq8p2HO9zpwnjFJyZkb3dl-bpHvX9e94cFzqgwrdZitZjBCGT7Z1OKNVnkl_RzFZzdwyj0_n2kHOC-jqsteQTYbKfZ87zVihqJpYVXwOtY-ZzuCBzSh-qDkUPOC83tXe0QQTbU7a0cDVyn2XvXXpPvVNkg_17XGC3AeC3ZaXvchiMj4I2Vv1uFivy5ZRNuuJvEqNggYvtDHbwMubt242s3BcgDPvKwoDLQyG2OCFzQcNAmBmCvodPnA4BSy80DqW-9rpDHxJTkdFdRZhVq-tEM88WLDdsFFx0iiQYZZ37tSh4glR0s56KVzxQD-MXRvluL2-K45dCmOkrszdhoV1um19NWnK2sAwhuOWc7m9iaKzMhmMqe10f6THOHf0NktvbWd1oSktipWlps7scT9xh264bZHZwtaXjzlE5wqJYp6wItduE3xoFDs4RgnRN6bRHM5e_z-3y8gbEr_tShLQyX0KC_e37uFnm57u3j31UaAnVQSn1PHcHsG3UPmUl3Ly7SAonsfpuzQr3-Ho2QwZNWncKkWU9Qc-DUNhFDy0aB1Kb8KO5v7WNpbL1-4T70uA9zgNv2HivlereTA2S2tsiyAio2FhBRetjIrDxHKt0UWiQfP6olPy8S6YuvBNmWwnmryBWfOk_k7DamvDDsaqqzsI8amrWUM0NIZ8DFzWGrSuUomMMHKga2yHAuKB36rV-xdsGv1uPbdSBzbFX13i6VYdMFHjwOuf-9wVINgpvDGfPcrlsHQ8nRn2g9zt0vrUnY3mtYUGvDMysS9WUrr0N8OcqfWE2f60_xM2AReeev2WueNteE2zsHk_-MENii5VtfBBGF32AF9TwP5gOYdNDpC99zsfy5zVH8vo1k5931Uo8Ep81bR6vqIvkm4t6gChDWIpXCxsLGagTQbs62gsovVZh2aYLNuqVjy2NZOJLiwTmsH-hV80itnTTtCaeXDEWmhWEy_ZOxLzaoe0o5HV7kl9mKq8LMyweesJCv4IEmbYvOkyp61ZxjM0Y_1W14An7Xtfdw7qNbqP0FLbLytOO7uSZBX6JGYditEPSEvaxOysVOB0cw8VRQJKWJE-kuN9YE1iFXvwuF3nBe9duNPpTSHsF9fIbqQTJ7Jrp_vF1tCzqfQPwGBiuXzpNllZQJ0RJJhbnm2u2D5McGRHRt0Gy6Ed_1UHTX55aAcfmEGD_rHt9DR6F7u1-eqrLvi3ukmntY2Ifzjw9fTurtDdBHMyTFgbe9ixT846WhUVzVLG-yDPZBTKotwfyTRVutuqfehDQPlZau-DdoW6pAsEykOsSMwY21bfHI8DhW9gifezUUbBSEeQEbg-hk7wPIqoaurYKuGIq8XlWh1uhlbEPALZc2OAImg33bHykhTsWEfBhmlWlObGmJas6AeLuyiVTIyeSP5IbT3n32HNT42Y6hWpDMe4cqP6Nc-SRJELDo5sLmR50DkinZ_TCR3tmszSihRVIVGCDGlhnuhOclHXiocmgRNLmwiG37t2EGnpoU7sXC02qVOCw_oMPzXqfc1OgIguYQ0T6HE1SeyzijfW2MoI19vwlJvk_Sb4cPf38LM846VZyoubBD2oT7KSZNqmCXkltq2HqBP8NJu5psFmEgj6doa-Gev0AeY39QDOOKJQioj4IicDSv12by2CX5dnyBVN9UtS6PQcdlothycE6TyD7Ww8IlFvfP_Q2THdWB2hIbD_ZwehljVYoB-pC8DinOtsk26WbrYbkg3rF_kuy4D6yDhcREiorcE1L5_M9fTte5OQ1Rl4q20wr1sGTXdg_medgdWCv22lLeF-Vtc-f0j2scLwpBG-2CCd-IfY5o6eZzSzyVUHn8tqW67f7H0tz11Ze-_P8llaVbOezK_2vJ4tMYOR2-0r3q611XQJG1lcy4tReJnMeMWAWbw5S8RI1Kp9-MEY30skdA8VJT65sZZEDfVdWs_6dOoysXn3GxNeCN2g1WnosqNRkB3vrOXBzV04zptk2u5Krhiu8RQ_kv0zSXdAtB8xqS7v2mNtJPus1dyzHYy3lOubkwQ_wt9TItBKGLh1QznDj41T2id_Qp2bGER9eDF0nR1bMHB_csHsOGGQuv0R7Hundp0eBJ47Ytvzyzye6HOUcQoHidhVh0OsaHqlU5kjJrcmyT1Q9m921zOtmEkfB8i8rFOWVpz1JRnb6jKPr571CAJmI9WVeoqhKLFFiEJY1PG1na2_t_ZnG4NxBK7r-NAi0H7b5Ilw37WArcNoKG7nEMyBzqdb81y2wsC7SZnOuq2ZkX4d2ehjLq_CsWtzviaK7btj3h-CtiltHPXr0vAsq0o47DGyzeWZJqJObemjIZvY4qhENsFxqd1kulveSkoQ0kXV-l_A8h1ly5wOI90dd9JdvvDZI9ixzx8-rtteH4IDpU6tS73mso6dqEtpcIXClT5xcoOX7hg-eKxrOGLRKqMOXBYJFbS2sABCHrPv9oA55490P6ZVvF1j6AXdr0e6t39Mnl0OBw101I1qCDZzFgTU8ik15nI-pW-KiY0s-5VjkGKIRXO32eIPtOT33zteZmUtREDh9MtVjrnXHLfuEtnyuivSiBKA78mddMqj72glPXn9Rkl06aKxwIH0qFkOgLoDYDqYFSt6TTF_VGgdFE_q-yCcpDlmj5aRUzKkjjmSx9EOFTCy8vTNub7XQNn6Gm7gIMsnKhr4rm7d8YUHfb1JMYMQ0zKAfn_8wrTjqfGva92OQfX-wqXQmK8dzeVzo8t1wRcGkE7fJP-c0OiQ-MuKHgeu7cB90QY9U4VqsyP72mmMy9rhXeqzUivwoidA9bn5usd8Dsjp-6oO5u6NbaEL0xYiDhFDOOOh_K1JSEkuvZrhHFlXQ4XudVE3SXPDMJzYrQ-m5vUdk45C9NpIrlyRnEcsW93XFFblKM9mhLFVVV10GlpCBxFWzv9r7cm22zaSfc9XQFkOgRiASYqSJXIcTSz7xnYsb7IzcRRNDICgiJgkaJLazOF33Yf7Nl92a-sNBGlnzpzENtjdaHRXV1VXVVdXvTWkVrEav1E6N7RxtSh6idbXaA9amUh6HvEGXDqXsvwc5GS62wP_2laHoLduhu7VHvppQ7Dx7BWySGIFjK4YvRQrtm282cRPQs8x3_Lwv9h8agma6-8YK-79zVbcemnTths3D5XxuLW73YKMU3phpmSJnLFCe4_ED_Z4bRjeNK211yq51EILm0wt6CFAYqSxyqacyKbMy5dvxwEh6yRWsgZ3SYz6T0S6HDEpNzuuwkBlc8EO1HKubVc7zoYGvTl-LmsuK5s8YVAOqeyXTHnUAxoE2EEauIoWCBJmvTKyBI-eHaMZvs6cqmUzKC1bo7B2a_2uYVjOuguhWtDToPpzwwJt2TGra7Sj10ijz2akl87-KPp_LBI27Yv8xxufWKTl7EJcldHOfMY15y5bJvuztzTWc7SAp3Nj0FaDflCWozyZBDHZRlidSOY1wuVLY5PD_j6J0rOTa_8h5HYg2dC_p_Jv8tivyoyofSR4sqrEBrVb1Qh9_Ilj3UMea0cm1m-PFTGk-qJpL8VqrOhZB2Bkk14Sl7-8GHapHtAjXgxB7lLs8gexz-1YzC91D0sQpXgPSCd8xJpt2gqypwZkr2TSZ00-Coa3EDzaJo0_XpkZZFoS2MjO31vs_Cilyy73v12ir3Y_f_v6yXE5noI-Oln4rxAFUT6xyKTx06M3jQqfR0J-tdmRTCvUdPobzzM0Yj3O6cJjpAvelFMj6cFaDYvBwkfKtpC-VtKsCDAb-V3wlTmlWTOqu8NfN6kHFilaxwH24PSpwBUguDWruklnDwAVrPVXFth_IP6dnsbzy-kUBB8Qg7JyxPfHRvhq1E9mH_xvyBPmm8FgEJB7k091yMJmH_hmhtX42yX9WIXAirBgFbz3uh6VYVN6UCoLXhN-_1V3WM4XS8CUbjEp0PLm7RRjHE4yWfT6BUjhwCpTPGq3K6YlUB7CclDcAP-0agogvEW3aRd9isiA0L1KZn4UiSdE9Clstzr3Oge7ZIpy-kbv_VlEmu-8O0FziVVNMIrm2TAHCbSYDHPge-6YZ3zjsjtazKyK1ffLtLyJ5sUnvJySljNYvQhKeuNkBnJEt7k6Y3-_86WaduXTq7lc5fzB-35ZGWVyuShV_TKK2Ce8MmMuDL9pD_bSfjPoRVE5qW-py0Nad2g5TUDd7H67_IffwCLEkW9a91ppu9MIVj0viui-CNe3knZ7d5ea5Id5f7AnTeblYKHa7CX7u_f2qE2ym_TTgbTh6zTcpj_IO3lGbXZ3d9NOIm1gO9b9DFqDzuCQ2rT32tnuIbaJojTpy2DT3fZ-i9yUYdyH_cM98yE1YJ47TxjvODAZROPixi8m3nx2kaJZzWrD5ODt7X0X8Ofy_kXeRRWv3ZzehPnkyp8nAwD4LE8iQsiIbvsFCMlBWS62t03LxaIcB2gfg4m29qY3d1txZ89z1wgrw_ntfJGPo8sijNAlL4-4IPz6NL8oc-_tk6_D1yX0V4ZfP4e_vVPgIV-Hc_g7mgPiDgJGZ1l-Ok6PrvP0Q7GIFsk0GsKombq52QJ41Bx0HgDCKr2EUU7CYjK9XIS4teMMljRkoQrpW37JC2Lz6Qr-9pgQus0e3iG-gF1v0ie8702TPl3uaq7mVxdLhxP0rov-Ythtd6Y3vSFxOX4GRj3il0GzBTWjK2EnjnEcUhbJu-onIlyWTLv0ZbsQBQ0uXXUHZXY5j8SfC74Ae8U0meSjIIz5Do43StJ81AWu7LuNgyXIZYTU7emNNy9HsEkwsNl5QWqjcjBAvgWNVvEoga0ZYOb2FIqfqVuquo_sddTku9Z_tIcfmM-WmoEmKQzqcpELTFsGpPiINuIB6DZdZk29bFRMI3Tx6hKq-nvN74Le9RAkvwjwIkPYXM-SqZlDGA-g2IPKSRgXwPldiIWwEwJ7A1z0BD3UQl_MQDAin7MIeh_PuziffGb1zPAI9dl6nF6mCKcYr1-tdVy3UtBN9iHvB0sL9xxC79VD1Qxi6W5EPSLzCjO9Cfk3Mgl0SyPqrrS5lTbIHKANr8V-0ywGPcumMUv6xeW8C7Dv0Y4yTPqwQk0PSMBr7cNfwLH81r7X7nidA--uF7c71pA9JCchggOLgA4I9dBCby0e_yZcX_LccKMhQ_7WWa5i4MAXeQ2aLcppN0Ji5e7ocVxMog0krbmAt78GgFYbi8zSfZN1WvvtgSwasmjioLjl5t3WLjII_HnN3d9rNntEGupzCGHkY1GClzcF3xR_MtSL_a4EJP_x6oNonPnbUMC7492D-WsCZramiGMwymEy8FdkpA2Y9eV4IqhDfvMH0EHYajavrkEI7DSxN5krVu9jCVb3r4ZQ32rx5yoEv0YZJAgElZVwZ8KFYesAO3QwFFcMcHIDijJBL51J0lo4HKB3Adyall7hBo7cw05bigJWxHXM8szyEYjaVznBjEHJcOq0Db512upFYldCIwCg7zRHxOc1CK0RpYV0BxWk228210FqsWub32hmQ0MqamhJSIjIgPGKnmXgFinRcx33qOC2y_xs0koPs2aWyVhifdHd5pzf7O71m_cGqg1ebXeqB4O02W6u4uthuaR1aFmE31wN20sLcEjtDnW2q5Dca64tBVGvLsxHsFnNi3nN_tS7nBSogEZp0S-6BUw-WeQ0Mm-6rPAMexQtYpK8jVU3rjXUsuDfqYU_9wSUTv8uWQ-IiLdG9CG0z0-XCs0PBLmrTK2GZ1UxDCVmTbOCKq11eSTHbaIAdcxaHpnBGrA92giwkLXNKM2HyVUB2IsHrLADG_IkgsR-KwINKNb5qF8t1HBVMuUGgUdJNEi15WiJ_Ufzxe0or4qPMUWHEHIeFCjL0nWWFWjSt0ulfYHi3WoaphLhPnVQC10L_O0a8rZJGDUegOmsvF5-Aeu2eR21oFNl0Q9pQLsISegNIDeDZbLHioPnOpGHlmvd5SDKxgk5yICQlC8SmPxNZLG5ysyqmL8-NWt77uDnufPlf5suZawaDMSoWdqzpnCw953FUHB3sxF498DaMYiUdmvkW_U7wtF0k8ntNXqUOyOdwg63PlZYW9RnbhafIT4luhwYhsD0SHSvqoliKnLt8rM90HbgdIFWyMnC9GCGtq7iuhouWn1gP_0uUID2kqWjzvGiovvHjK1aaLabIcqs5ED4yzZyWiaztIakDIOroah-uZhbHNf5EnZri44kdFBHf3UNNqwlfx52ZBHTLSm9fput9iKT4Ig2Nfs6bQH4Junbg3I2Zs0bqeFXPyKlS7j4QcdF844rNNtzlBG1KxDufImIIlKfvRKsv4oIUbuZ_BXtJEtmfZvEaaOTnUVYNBXZMt_nPu4sNvEn_Apaz2DP_d75GjFPPj52yj-7A3Rq8ZM2NtidlpaAY1ZF2zxWo_wCPro0NfJttUU319dmJXrscg3nieJtJXeT_NvSYsn-ZiAyf68Asemizr267c8x7-gBkZmoBtXFXNvbIGyr3blXAu8tFrfdug8kwNocaGC8wmJwqzb6LjFuEFAW1znweGt9K9JUu57Z0GrWWqB4jBXqs_q3ifEQ8b9Ce2tSbqeO6Tgq15cvFIAdP4IMcsX44E7B5bKA_rMZ7N1beC-o9AFqvsWsRpqhDZP2RcRFEl_ZDkM743ITi9JC7SZMszGfu_prTAik-qKfb1y9FR7F4F32pbtd7Ff3hk1cZsMOIb0qdcIiEJfECVBK5AWJGJR_M5KmoIyH5uLWZ83FMl5iXPWgUB_avDUrQdGs4po8XqO89YhE1NmGkF0NYdxocXLXUeCborz3PqcB_hdog_qxaMPIfLd8iqL1ji6ZH4clnrOxndspWq6Lw4pLtVZV9dC2ullmvXbTAfFZMisSUAzmqFv37-MB4Plyg0C5_nXhjP18kFyOFqu_j_N-kXj-kAK30d_B0hiXqYCNpep50zjo2PCcW_11IbKNQiRquOsdoCiAmlcT5YDWQSAkrsYjIf_kl2u_pa42y6B69nh5A3TUaJb3L7O8H41LajkpI67BWEwAFrLnxePyCiWAZFKMucNZMc9BQpl72WVaZLCFfCrymR-3w_ggjHfDlpEFzTspXeRs4VsFMIFJgSoMtepOFsMoGxajvt8OzBswA6RFeGG93W5Nu8589fcP-S3FCZl7OMQl-iQszR5ZIze-IwYSrOxXaaTL5nfhPvxBbqi7iHf3VrvW79bKQNRoXJ0D7DL0LcLeQ0M1wBPDSOZ9Y0p2zjSV-VRxVssIR4ZRbZTE_TDY_GVZNtdMzRKFUEo5DZsBoBcZK_hVepSvSatkNBJDaJVZNG0ZloYuRkpb9d7KnaFBoPVkW7Az04KFQswkapp3kwwlNTM3OdVQpxjGPlnlecpQuPWkw_5WlPRRUuJ5rd6rc3m8bKZCg560W16rFe8lB3HHwz9kJ4la7bjt3Yv3nu167daoHe3F-z-aFvCKJ-99wish5TXGsDnZ8w5H9zz4L7qHt2pmJTltnux7-6NWG9jESevA23-2DzpLI5QQnCdYcfjLHrzbao_gRXydw_5h7aHXedy5au0P905ayGiGrdZJ6553MALVIoI_ja9WxjE38xfJBTpuLWYFADOfk98FUdmM7ory9B85YethHRe5hEx_fuq_Hy4W0-7du9fX1_H1blzOLu5-u7z7Tx-Y-7_wVCzQ0aySCwqOjoEa7kIthUhvHR4e3r0ZLsajBvq5YBv7CgTdESwHbkwwPVr0-l2ugsB7hD69P6pyCTtg2nEsoKD3SMUVsiepLrk_0j4g77z7Okxn5jdwqOh_dFXk1w_KGxg0Ljioau0OHozTtsCmkoa64xHiezh5ehHWJXso8YjQeViD_4lPxrlQzv28BCN01C3AGw6DxPjOzlC3U3TE0yXZKEHUof7w-9CLr7pRMVyOPFUCkD-jb56Ld26laeC9iXFez7ANfPtNTGE1MLoBlvSgtt-nK2PPijnINcD_G9moyD40aBIapm80TLEX_5EVu5S9tR6RA5zE0uF7xtTALedSExDpo3R26_QkNlh0N7rFHtRvb-fWvJo8YVAityBACuAadDa3vp4NXFDynub3n8HrT_yGYuEYsJD4urrXWFKcCLnBCmDGOvRtfwcAwqD76Ob-JOg9ExdFg7MNgnADqxxc5vFkfPMQnX8bxANNtofnlQl9ZgKJtC90D9mIS4Zt7VpMNz4xsA1GtcTNwepAeQkTipv0Di8ZMCjTEFCAzBRMkomPDqcNBgM96W9fVl4jyOlLogxGhh7yRvNi8lCNwF5EOhxAl_iS4g3zUK2xZ4n9Fs00mX-woSPrixJgg6O48FCG2m-2gev7iRY3-cWna2_67Z_5bRLYtryeTNTr-tX0EY-sX1w5MxKdycwJpcSpxlMiRxBH09uGngvezgzr-kItleqTZ_Dn58CEOBmNyjpwipWT6unFlM8N1Iuz8loQoRzRizJGPHewoT62UFQVqgsydQPlOrp8WkOpKA5uJtRQkLv6Lz6M9UIVQgSowDidk9KGIRCYv-YSFRVpADUBDGBpFdP747Jvl4Hkw0y067X3Omqc_RwTpaRqpbBtRMYFC05pXrcI3CpkbLXe0xiRjPKZDe633AuKui4qJbM-xUOldAPsyK0Ahp_kKy4paj8jBhthl1UjQWMBHAU0SPNwG5K5-5WqJsJiVMKLfNCNRS9pPCnhxWt09nxr-LftTfuqFkR8x2Uz3YvwV4tsXNeQTTMVQZE8VX3Zl4tARAEHIA7-CL6giIyck6PycN8NuYDa9Qq-M2WRboOiu1M5JdugwtV7GHloKt4Hhl9KDGSaiVLKaxEYaZNuBdn4iLqn4XWPtqHbBuTiEC_bMIypVll7NfYg9Miya-ETdxaooM1h7erACD5D7cIhdK_U2VnzPNhS2wHJJwhrcFwgHCpQ44b9aBs2e2hLE5SWuwk6cmc9xhF7RFk3ZR9cvES3mbvDbFPtdw2fIQ7M6xsKFw29tzDKV6Gsjvo8mwp4S-JnpjF6VDtTOjab0EUNXjEe4Z0NY-XBEdHVhvWBSjGdCYC0PiS3VLqFZjO6ck2erfYzJ_lBBXOjnwjidz73ZbbcchMuit2GVuYCgyKaTFS4amaj5gWk5cMaWOtXeqBP6lcQTZK8k-IbOklVfWOW14SBqx-y3qDrjsqLDds5C2EGTaIW0xar2zZlrY0PlopR8jmM8XlQ24ijeqDqEIpQh7j-EgougzB5CC8D3l-qJBNQBViXguw6rufMVxvYq8VMnKmCQo-TnIKavsi3orxeDRFUxaWbPoOB0LpWOLRqLyh0a-0oHcTzQt3aQfsICmPyoDZDEI3GmLVCffTpRt1XJ1aLWLJXLFqFWTk-PT1Fdex0mFM4rCzXEQNvJ5mfvdYIieG2nsagrybZ8JTsKv7SE7ECFQgOvvIn7L_ldJH3Ta8UHyvLz3smZG460uCabhhIOnUG0lg3JXlsS8JYh6CZwz_aJ0Di79rO_Rjpu8FhGR64wZ6TF_p-hdZ5p_qO5Qtzu1IHBfx4mV_mJwUI-wsQZlUqPbsjUvZmgXdFQUNNqKNSx2DZUQiq4IDC3hivhZ7gPP3G-kRl-MlrjmdkboTOzDUg3PRKvqWaFjH1l89JeQZtc1yntMEKJhRSn0Jj8DXF8briZ7Vdj0Z16x1tzldnqfPJawVWwu6neCvpli_vY1qIBV3o4xgPUgLTuVXDT16byEQce5EKGRqrr2C-Nfr-EIgOCTeZaUR-rBdh2y0j-pVhFoqFVP_N21fhq9OxFSZ52yUeo9OnaB75QEHfJQRA9S7_kZRL0CmoHRypaGW6KI1V-hWDAFfrN-fkF3_nvpe7fSvtRswlZji1H0TG0Rv5yIHpDUBDH1k23vijgnMQY47iRfkWiHt2nJBRgYMqQ0sV2ia79VEH_egn8OrOzoAeX-IjXSbd-ZGxdmfIth5bF8VbyzsU-eRHjGCAemoluuAQozD6qFGmZ0MQRxs_gpJ5jp9HLVLK3oEAzWU_67LnZYMuNn70cR_Zwa8LpXKCGCchYjl5RkX3hcxpvC9VtsWSpJjkGkudyDlQ9IOHl5Xw07Bjqa4Rtuq5y-9jET10vV-AmT6PaU94ziHKVFuAgzRu4I4wONIhJjhe4Uf6SvJwzWplMlVSohwkHH2VHS-y44O6yS5rHSLqFP3zWCJbIbCf4wjSGwm4Bx0B8J9r1pfeeFLcy6Y-Xklk-IpEKKuNAhv7wh0je0BkUFJi8pFaGLTAJcvGochtODqDsIYcCLdAwsxO-A2UNAmpBEx5rLQChATLwDkZOkDJo6wmnMQK1uQKvRPeE4JCJzSCjz6_TT_58rPdHSwN9aZ3NbTQ4HZHRwLCCbG_MtSYPuQ14ZB5UJc-kW_R9c1n2EQ4-U76DOMUHBMzeg1yxRyWS9lAxzF5WcJePJ3RlbJTYj8mXlVa1rF9dUQIrHFHruxKhAMewIOAhO4eXsuFwSnxSkZkRRxp0gjpGi6GltSBRlTgFJqqugqJr1rcEjlqQNdYnZvAyCkk6sTARKmJTQIv6vtHc_HX40XjsDeKHHSlFYKFlv46ueVlxwRbGIQ4JldBehlHWG2vXKYb1ufkbrkyIadn-qVzRkv9lt7733j1uU4k1OGNSmQxpEvmGDUE2K4BypTStlJ0Y4n2W6GhkBCgKJHZFhzDh_c7vD96Q1sVTvGGZoVdBKojSt04AWZxWuDB4oVIAdQ_noXNFpzrzr_hdGUYGbAqAuDgEvTLldjPMeX9u2_FygDRMahyGUUuVxTvP-T8xUHltjYV8k9KRSHUb6qkACopYkuSztX3I2mBPwLmwhjArHb0KngVXq5Nxmd37hTnEvugL8HGFHwxBTGKHiAeX4E0Aowann6ma__1bYlhXmEDVQz8dQe-pMvTfwQ8ORMe4r4dIAJPIuVVHB4gFecx9HkhZeyE0LyevU1ri21MMFgnaBXMBsPfA5Mj4K10v8jS35xBzTmtLhokCtfaiSSlVaAXKnYO-Qr4vrXJACd6jNk3MeCX_I9bpG5BC1XbChNEHOz_0eEVDHqaRmhI2MGTyWIUYy-Y-ILr_PQ1DvM6zz9w9jfMndaQKA6NCcipswLvqY5hlxyqaorBjrj-gmNS8RZBO2ZXylpUptPKeV1DspjNGr9MM9FnTDcOgyNcga3luAJhvIDugljZ8Nj85R511OrLbA2vHovwgd1jFeQhCNdNauiqzdlKrGCcTHX37ZAJPSds6gkDorxEPvoGRXN1_nJLouV7jHmDwS2wI0wU9YoyTyPTYm12RbVWthmoZudnqX9vnehQnAk5jTxm-2Vo0Qw-JwtHVrmx4olISC69IrqOa-C3LW3RZ-TbZ-J771FKjwTD1N1ovQZlDanmoK78y-nshOMv4OS41ptz8m3-BUAdfgEaD4EmXLQFVYks5O2I0jYI6uIYMambQsVE-N8dz8f1eu_9-38B6umZgZxsWgj21XuCO8k83NHxBix-rIJlCeO8YE2McmowI3IZ7a_IaSmUEumlP45G_t3fUx9P5udH3d_v_n73X2jVX5Td4Oyfv8__9sPX53fuXhSB_oLKowqI-StmVTC52OOw1905anwf_H6--vf_YW4qzstOMsTb18_iLJm8xIhPR7EvvQSWsplesGZpxR7kmIzJrxzCkAmGbY2Y3qHr6VOGRTKj9GSNP9IRYDHlsRxR0FHypJl5k5LclWb0OCgx4BBb5dQ4egIt9THME8Z1IuShcls_QsNg0gsnPMulDmR2pWwuzgGKRK6TTQQaETaLoHoMbHtB0T5hk7uyRAx73yBTRMIRxgQBTFIpqABBSpsESJWwE6IlSWCbDKSew7YlWrTtVloo29UbkStOLhekOL9IKU75zM8yy28hy4xanGKSLcy20aMhzxwZFijC_3apfsKuxxQgITftAXDEnQQWKP0UVAbn6RpnIf7Hp5wUfgLSPcZ_OEQecHhHZ8xlNUMqmzp4X_0BOwg6CWdU9zY3UmcFfMgvh9WYJQwnSvoNoANFbNfRAScBh_vgOuDhmSuRk3_Ax8siX4xulWROIWVKK_iOZXFlTXDMLBCNMbB9XlyMYITsp4dKh-qul46sdoD4foNd0MjLwME9onbCn3ew8ZXXmJGul6QcFp5MkED1LYwvhBFY9fLUGyRhQ9zSAiSy6bmJl5eCekMBW2jqGhKgz6lJAzAc6514uWMcduQ7QSNQ1jhYhjHA-iL4nOKmFKBqUD5x2-BlsFdgPRA7Ht73XHNJ1TDugF_lePiiFWCDMq2A_d6XwX9LrRsgkmgunQYUxpBGjOvgvziKi_kxa4R5H2D6AmD67LMwfeHAgrnYCyc0_IUEd5UgtbF09JB9c7XKIimQXNWZl4w5r6yJCZAFHIXiXllxJqH2M-PlEWZ_uqEqs7e4_tQbfdEdBUcFxL_dAM5_gr7doZg5KlzWn5VAwSqalbg2YEoeN6jnXOGdfDHgpBlzkzRDBwBTtmRqoPBDEmv8BzYJokCbsT5WQ3EDIdn-7BwRhuxfjcBaERLtcAAvZyVqjrd4WoXW2oakvdreBJiozhTX2m2HJk5op4PTd2zKdzCO4mp64ya-SCagHySIZENK6AGaPmE1PrlOOM8Aran0CB13QO54qXDc7fAXtJAv1y2jaCNfy0_zq3Cz8efRrxpy7NOmKG2VIGybAkTy2Xo1rlbOwdJ66-N3oodJqDCCUE4xw3Itw6sEl7-YeFvwkhj_0pjT5RqO_oXTNxN_pfDNzmSDMiZjORpZKlEKq5lmnG9_lvJ_rc0jUH4Zd3KPAcibAEokraH4jny8zGe3p_kIGGg58xvK07gBIBYCBqnlkbg9GEByrmhZdarTKlV9x-x-YrB2O34wzDagiAxGuz101cMa_3MiNLoR96zsTuIluEOxRA_1PHjeCmdghbWt18UsY0QmeX-SN7YuOR3D_xWUO9lAa9YpDeHHcFZSTm2Y90BdPo7J04u2AnVyQgamlPMJTEpOpR1YtKTMpSS8VUIpghYZtfjzx0e10bPl7bexRBGY-1X7t9ZVdt5aUtNLOt6ptdFC7W9r25g2FR2jQRGE5n0xCNmQu6b9USRDNddQ8w85nPoiOlynwZ--jAY3ckAZzNKkN08KF4HxIL2o2yGLCbnF6XTuTjTcdruK6qR5pHnobQgJCgP5Y74oQT-UgxBOQ-5167unJpL63GKqNFhF3RoNeBd8MlmUvxT5tc9Za1GeoQEh-NWsWTaqYq4QDocjxUTuf5F_wrqVNQfC88tUkoNcBIpat7UqoRWztS2Hy6z0Mtsg08nbrX3-hMNfb6D89LK3GBiypgOaof7cEuGB5y5uDHigF3XcEngUYxVRbQoSPiVOVeAZ13zgQ35LWlVopSBiFEckQUkIWBjSgK_SzXItCuLox4SushgcmAqhs2OFae32oaOk6BaMh4_mWTLF45Vl5eQ3ICdkESRVwiUrOHO1H9S46LiYK9g0Q3UXpFnLZDBm6M-U7V1L-2gIr73TcYZQYW83eJgivTbO8dRtDXxsjdSQ2wA4Ry_adDuhmgEqfadTQMmcgL8ukkmWwwiFu1anzXr_HPjfGZK9ivF0_2vU0b4-V8Yx6JoSMpkIuPU8zSibqEKl73p8ZwBzYm70_Fif4Bi2KRAMkqvcmaVZS3a4eIdx_dkY8hv692jVjxDa47XSmsCtksxOcXiUTdKVIalcjMIcdXjLGpiEsJq801sM7IYZu2vaExv6XCNMP5RcrE-arSh_0l76M2_WCqWPbHuZSmVVDXVMqG8ITkxoqrUypBEQNJVw_jyDLrChUmremhIrpV76UCEBfccMTSLwu_lF3H4C7wuT3f2Ns807EbE5OwT6i-rIupyQ0UKB17Td50c68xFlETNIgNc-rBRythr5EF997VfzLLL0vXE9MYvVkB0yhRmb1bQC8mO_G1PFGb8SdBZ9kCewpCZdFhHJl-d8kARnnFg1_Y3OcVZbEBIbzofltYORFk8FWWyOjTnfGJ2KCw5427otJ-ihYqBSm6ANSZDSy2ztiZ1dTFecyfTErLFkSk4TyfZnBLRTbR0zbC0b-MaiZqEqoMWav85vIFV2JNNVYrK-0Zc4xS6mgU_R2tviPiuphcn9LqHzZk5GKQnjyFOCPnjKjhF37iQPoNlesAFU9B62aO0JmhIbkzRWOiMfjByGxnl_6Z2X1jegEvPqsu36J_wSckgpNTafKfMnKFcJbTyT8Q-JQ5YK-ONlMkKZDi0ulheihnoy4NAeOOy4uWcZiGusKnyJl60q8CIbWdhesql9OdXNOZTYm3LKb9iOK-wimAxwwoMaBONAAihJnwJeDbbJW9TitGKFHWgke2pbIoPNjpByDvNUKQhLShCGtDtFz2-8X0xJSp6iivYAj86B3o3Tjywt3ZgGNgNvOR4P0kEEogGMnq1PqB5hioynmLYLPWQ8kvonsIANyXb_NEY28JKr11LcMxDXHEoD8jl1-ChpXERkn0-om72JSz6yMecr6C5OacguU5BSRFAN-S4oLokpSGagVeazh05SPtoSyCCKygHgxBOUBWEgfnYqWdd7djpo2dVwT2Bbuam1tGQ2Zwd8_rHDIUvE3RAE06FiKKTBcsJaPAZQG5zsvsqAz_Rzlv56bidr0AAgHzaCo8i7W2SUhy9OxK_vWZnweVB6LRnS_x_kYLPvR5wAAA",
        "openapi.json": "H4sIAAAAAAACA-1d3XPbNhJ_91-B0XUmyZ0s24mTpvaT89Eb37VxpnanD63PhkRIQkwROgK0osv4f7_dBUGRFL_0lcS2HtpYJAACi8XuD7uLxZcdxlpqLAI-lq0j1nrROejst9r4VAZ9BY--wN_wy0jjCyzxMRpLE4o2M0PBbqWWRoX6CZvIUFA9KHsrQi1VgKUP3DNP6F4oxyZ-_seQG8bZRHShAfFEszEfCMYDj5rVIryVPfiXT5lRTPDekCl4EXbYie-zf52ffWBSs98vft59DR2RI6EZDwU7PT9jr1_tHzAZwMu30CkzZCPp-1KLngo83WHvwxD6S6X5eOzLHscu7Y1D1fXF6B-ftArY099-fst-Onz54zPbAmfXPeWJa-gb9Bo-HAgYIguBaiPhddivYtSFIbMRdLcL7Xqe8LDfPJgy1f0keuYIxqc1U1htgo1MVcQ8FTwx7CZQkw57E6oJjBoIGYr_RkIbaC3ShvXUSLB-qEbQGFOhHMDIqBdIppHUSGfGfR9qd9jbKNRucGrMoZ0jpvpMBUhRVxR-tYnQA6U81lchC4C0MhiwbmSw1wMFNeibHTd5QCYRaJFwAzzCoeNEnoxhcsTu85hr6J30RGBkX4owV4IK3MH_74jDcJphzFDoT3qTNB6FPtbcmzU5xz4Cxog0mEhvIAybcM18xZHwtufJpy7pU2NuhnrGzXu2WueTTo8JnqR-2oUREn-cevhVWynpFI4gGo14OMWXF0lnMgVELwqlwRJ_Xqaeh0KPFZBUZz4IL57v7-cezY_-hNmfHXZqHNPdiLGh2ezLW-SMIDJCd1JdoYaGAkgU6rkvwKv3F3xQ8BzHANM34oXvUDBMx8QI2oTARK25Inc7Vb_vch2EVWqAeYo6aMRns_eJ33I7-G_Q152Sfrde7B_WThryB65EXPlDfis66c_PmnZ_2X_jz7T2bg_2YindQRG1CNem-1HGuiDTyoptgoHPYCgnH08ZaptWcw5IC-wcFRZmASuX7xkLxFI8I7TGSlfPP_LNua1YMv8nVvuiDMXCwkuXy0teqxCNuhEBKpeUHjqyuhsUg8MFHYbFVWTaoLusLsXxJ2pUWfUHGhdV5UiF4tkRNB6ICZbrsMP9F1iO-1qxrq96N8I7glpd5U2pELwzHDviNCSoXmBMbb-gUUtzPwEpoHkV6ca4KdbjsXJNM2ErVsBv4CN53sZXgHOQrCaMRIYByvi2CddW8WyeY9vzJQC8wJQbKXQZ18czVPJ6XjK2i0sV8HPcMiC4IYAKP8vTJVI-bs3nwSACxlu1V-IzH419McMRBWX6YUltrB_s_vNNq_DtZePBxHhoneQ9g6XiywBA3CReMF0xBRTLXu-z3pCHvGdAl1swh9wXKh9_AYP7om8YLLtO2ZdG_PMvIhiYIXzn9X7jQY4rZ-uHUPSx33_bA9QKygFWg96znK33PmLVog_tNPh0euH9WcXfO3UTWCHOdwo6kFF_qcJfMp3MLXiSjaQvC5tfmxa9mG3AnCS2YhnFIgLkr61bKxngNOiqz-vTt8_3DxrgZFQSMYmOASKLMbsmEl0_ZNIcFvFOYQcS9tt7w73frN5rVbT7YuF2z2jL-kGZE9yjwgIub_1g8dYvlPqFh1nBkmv1-fOFWz0Nbrkvq7r6_KdluvorgJyYyLqKyvVAMhZ3V1FA8OnILncLqZiOekOnlpdl87Q5ZO3s_tE2vhLDNwDLQPsoo5ProXJcpQwlj7j0AeiATr4hsNxXMVOXw2Xc6QCATewvMTBFexVo7QmoFviTbDqk62-geZgitIpQt6iUs88IX4s2iwIjfduOCDyNwNqazOwHPAXbfrQLWCUA-Lj7RFtkbk1s-gZxRF8hv0BXDMdGukJLT-T76fSIhRgoPmNkDRMKHSVJmgXpOIQradfPUTIoIhaC_RGHj9gW0VIB_2k1ErPRbXF4nYWiFEsDmTeA7jPbPPzGAvD-uweL5YTcKIxcK_5L77bbibXaYhxaYGZIm-TuMbtWgT-9ZrhRsaIhLWi2eGiLhx4MHnqooCfHH_USgtSx-DxGaQiqUimmfI90rzWbdXnv5hh_pkXBFXqpjhAcDEFtA8YQ3mOGkaAzBR8tYnCPaxSjSHJ8DoFIgAsBV2lLZ_pZASPfowcU5LYmCNc3woK-Hjn8CKfBxAIs6wGykugo9ESY8dACXEM7K5AQy6rEMAvaIm4EtYM1NKHPUVuTKqwmllUOoNZD0CAm7bcrtII4B-EvXJvd97cwdbun7_J8JGl01iuVf5dS432O0LdWGdqRWNwpvQS2QAeYwA4Q5_OAkX4BilzbCvPGgFKurENS6GcE0lCP_vPn_u5Pl3__odVsQZeQj1BUIdVAcAJLrUS0P5wnmbYGPe77yI9a-H1gTcNCgP1qhKJAk7e4OxXs6bUv-K24fhbvDgIC9rEVnshLjnq771gjYdMWy1eHDVb0ZQMr3rex252T23tXA0davtQE3HA1grTtsGvYlBlxzZ6ekyA5x1_P3KqUIXAz7R2B9hSGIGmjFtMdYF4sJpL6v9rfLpYhgKXRTkkPqAGjMTw0UOMLyZajTMzE3TO7aTTKRiOg0ohlEI9ZBPgnNHa9IUPJkeiwEyw9wjFK2gDLAW0kfNkHGUURHQcvmV5Es5ADmAi2OyeUv7kL-LDIHlmDgX4PeATzHsr_VQLBzcLMTWK3l0Vdz62GfuT7RyCkgZ8eM8yIV-1irl2yH1XEozjvgLUzVeAL2BYkNpy4J1diNDZTWMcJ2gDhhCuYZy1U1ogUGj1z3B67jWjGmsStLch6mGOpBSCWlEiJqzcLYByJyMUFUxbpLDJ9kBYj6a1q1gGtPOI4ulYUSa-h8eftUGncIExn8OBpHNbHfmRjoL4IgZzP2jOfP2p_kusIgYB3FjAVoWRfySa2FrtQCXFs776aZ3ETmKTeVXYOSwxXHCzLCeh-AnVdwM4ggb4r09Bvoicw-GuNfsR6wHZq4ws10QhEFGAPb5qKduGBniyvve4HnTZnRLunuOmgHtrARvvKR3uc5RUKW5IYpxoMSKUCFn91yP4t37SdF8dt8endwSt813kc1qx7aJf8qd4uGUMp6V3RDjkxTcw2bG7Kn-jHMdFNtgRRwG-59Dl82VLMk_oGaYZ7BVwq3UhPjzMLxnkYrYzubC3AMSkLDLsmjkJNjhE4lE5u6ZnNl6HvOmHTuNAj2qK1m9p7lZ-1XqZ3YWf4brZziU2ShBrSU7OKgdU685ezEeb3QsV21ZktFYeqTVpNpeyHwDprNPjlti332uJ3ZslGxrtvHPBe7Kqv24ayRJeVl0h9i4chn5YH3ErYH1a1U7feY4tmq6T6XeHzu5KNL3AtLdIm4-oq5QseFH_4rvF2t2YjmiZ2Xad3msQsPz6b5oN0csdg8oE7uRsdgxHBQnZSqlBuJhWfUfqlLYwTDKdEyyMM56FbGM0wVNFg-E3MjBfOP2vxxaizOeueG-a9NuTVS4l3eHCqtTXjbKOstgpoYwoIJCJKwkVUUFyl3lcnNbnrcoVzU_EzFHzF9DE65bu4n4QtGh9wGVDcxkhhxAu6Yg6ZbrPJUPoidrhptYTHbC6S5KsptMclmrcRBA3XXy60vH715aKoMsc6YgMXFmkngTiYSyK3BL837LdwBP0W2GyBzWMANg0EiMCjXAtJEFujLKaXstEoZgT6J_qxQ7hpwA017U5NFUbCkH8wtsBf2UNqHp4KVxQASGkMulMXYEPxmXQSMM6G8OBjZOJxrm8Hm5_s0kjU5y8PN7ZhdaPabli3cn0r1xtaBqPwVkwXsw3aKrUbsyeagbD1ZEZIVYl13VOhuAIweaX6VyEPBg__eGvGpbnc0c-3qSZO3zUPISRq12sACdQbiLBUtstAjiIMLD8ol_5xiZeN-xYHwq-qn9KKB8Ti_sY0T4lneo7aW8201UxbzbSMKTUTlvOoTq02iJqzGvkqUKg5-7C1ivc_9rHdW-H-x4Um2ScUAjaQt-JRJz0RgbfYtjbwGtikKdGINFv4sg74sn4VvdXDWz281cNbPbxmPUxhwNlEEO7wy2NWsWRfXUjJ2hrlapaiZwcKTzZOMnGTRW7fgN_KAcfkuhqm5I3gQHry8faGNE-BYnGWb7RE49F9lyFulh0yTjiGB1JcrjDuw6c1c-gKfsubzRos6Dj32OdyaV1ful3O0w0vDICW_rIq6y949Fer0-n81WrDH0j91KO71kIJy7-LCK5YEa85p9h4Dbl5s2kbmgWFnSQMao_5P9EzT8bmwsOIht9D4q_VAdHXt7tGgY662Meu2PtCpLzLSMjiIw2ZgbvjDHYiMgOyZxnwCofs8yqxkz_fKgdBrMx6PMBjQmN7fohLn1Jb4ImYJI9aPutiVt2VreeKhTZPw8vGx0u4vvl9Rt6aFO4uxXo3MuYrJPI_DXJn9F1O7w77ENMPdEtviNZvb-FcH0Mz8r-vHB8vmqXcin25j-Tk5qalTbsx0Ipq18kHRdcM2HVfgbQcLAOWtkvJ5o6iegwmaBCSXqK7C_C2oNf7L18_-3qhdZ93J5PJLjqsd6PQFwFeT-R9P7F2a5Mv7yibCLfCzebORZSajWLcypKtLFkMuSQ3UM1anN0N5Rj5HEeZTcgzD7QT_hgaM87IHKptz2fyMHs-dP46J-Eu0aAvIFRmvsBMcrrDLlIXotkczLipg63ekHL2JUAwi8qKll0rZfbKDCLXoS73rpBh2gz_ikz_9RH1wiUwgC0mXcFmBQdJRnhEt7FlRGAxjzbnz4rTo4vzZdPTvhkTXhWVolTBI4A7du6IGvWX3IDoxmvLpM3lpuik9eyStkBM7j8h5yyWVcS0V9uRz4fb4pblYh0c33xH5ATaZu8dyqZOuJ_ESgywVURK5RNxyzGfOaRdnGDk_hPI2ZKr6JMknj8BcuCVjEgMYhLYh9hLUpL0lCC2j9m1JwwAOpcUW5oHwUgZdVjHTyMofOXunAS-UgCQo97wmP0mTDjdtdnfCHRhfq-hmjCswdx9mveVXhldGTeU1pSuzUJdP2erK7fRuTrNLQUZQORuXV2yOiYSjXR5fRcNVdoA7itqP9-uySyGeVwqzFV2DS5pTcltuAosfLadAqoWUWp-8Dt5S-BsqeV8vYWsMkeiuQzBfLd_-eXg1V2SJ3j2gY95A-xSHGgvU11lChHbovzEf2NA2g_5wCV39eDTYwzScNf3UtYRFgW-vYpvdlGtg6-ddXL8QsyAxKiYUpdZYmWiF6RtrKF5eb6TLIEwL_d82yKgmMS8absVW-bm06vYM-_zz2Hqc_dfXJbPVVHaxsVY6wKaaMf3KY94eBONK3iDm-WJ6nEjdjEzcXnzMUlWHBCwO6IJBBt43-QkVEbMsfxCPJvb_FsOmJ-IPKkq2DyTGDrL7IC-z_rVcR-L5mapvCuvyv1V7fqqD9dZJVSn2utX4U2qCM0piZMpmR7K-726JLJcrRvaVRxx3se1KpBBBfFb0NocF83P_mJzNDdD7frGHcGCyPerZ7hCyuUPe-fadkmB6uWCnYrUCe8KWRef_Fr1s0mG_2wqaOxDkkF5acHkWKucMYoIWTjMitXwvoCBi_RdK0kamPtEpKc54YhRFoVxannsqkbCGb3sFXsIcfqhEMfuZjSb6dr38f7sG5uh8NhdUSxnDuti1LgZnLGk1JvfOojmOGPC8ykLZh6aoAB9YDBRU5hRppcXEDLriLJY6IbfjcUpUC_qwxS-kmykeXwz3Rwexc417EsU5PJClWx2cwJzduRnv6kET2eKIjMvpYui9KMCw8_LF1X-eFoNtdDYWbCkbFD8_AsXvNUEdSwDPK1MKFqbhUxRNDtF5KiQ_fYmuNWNMIUBUosB-7N-_kIDPHDwKcLkVXSlgUvGciPGJomwC9VEY2rwUpYouxFyJWRccmlAjZCaExrlIm_hlrieBr1hqAIV6eoWi3FNod-sS1foxCIF1iSf2sPveMlNWcTYfNd6vtLCa9aptW0SCjKkWWpXU66s8wtp0rXvBZxQXysPr4_3XExScWslsjd-V3z8sR8uoYJb-aQTqzF_wuIITsnB2FkfeyYkKxlEQ357PJvE0uy4lTlxSzPhLpH_9q6BXUpMMA3xy_22S-QcZyQuHVZpctwqyZjjAbplbEXlG2dYSUKCbbQ8KGK0hXXYWd_ec5s40H2gmA32VBHer-aCObuRcSHxCYSrGD7GV3wdvi0wQK2Xc-u5Ax3rmZudihPEZ-4tx4MHtC3O3I2eXPFEhwvo8CBtk429XTJ96_C9tn8UXSRdbBQp2vZUWEoK0z_PFmPR-prn20XtLO7KmO_Y97FhB8BaRNXFLBgD1sPY5z1YHiMFwie1lJ5oNBK5q1dh32CTOpE4azMtA6hEgQoW1Q4R1NrLFynZf7ULrVrrLmsdWmnnyE090xbbzS_nI_d27nb-D2ib2XK3lAAA",
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
