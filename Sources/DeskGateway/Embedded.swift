// Made by scripts/embed from the files it names: change those, then run it.

// swift-format-ignore-file
enum Embedded {
    /// Widget/widget.js
    static let widget = ####"""
// Pupitre: the chat on a website's pages. See docs/widget.md. What others wrote becomes text, never markup.
(() => {'use strict';const aA = document.currentScript ?? document.querySelector('script[data-mission][src*="widget.js"]');const bY = Symbol.for('pupitre');if (window[bY]) return;if (!aA?.dataset.mission) return console.warn('Pupitre: the script tag has no data-mission.');const ag = aA.src.replace(/[?#].*/, '').replace(/[^/]*$/, '');const mission = aA.dataset.mission;const bg = aA.dataset;const an = bg.language || document.documentElement.lang || navigator.language || 'en';const language = /^fr\b/i.test(an) ? 'fr' : 'en';const bS = navigator.languages?.find(f => f.startsWith(language)) ?? language;const b = {en: {chat: 'Chat', open: 'Open the chat', close: 'Close the chat', messages: 'Messages',unseen: n => n === 1 ? '1 new message' : `${n} new messages`, newest: 'New messages',hello: 'Hello! How can we help?', write: 'Your message', send: 'Send', you: 'You',connecting: 'Connecting…', available: 'We are here to answer you', busy: 'Busy right now: a short wait',away: 'Nobody is here just now', here: 'Here for you', gone: 'Away for the moment',waiting: 'Somebody will answer soon', over: 'This conversation has ended',writing: name => `${name} is writing…`, somebody: 'Somebody', says: (name, text) => `${name}: ${text}`,sending: 'Sending…', retrying: 'Not sent yet, trying again…', sent: 'Sent', today: 'Today', yesterday: 'Yesterday',offline: 'You are offline. What you write will be sent once you are back.', lost: 'Connection lost. Trying again…',refused: 'This message cannot be sent, perhaps it is too long. It is back below.',blocked: 'Your messages are no longer taken here.',link: 'This link is no longer valid, but you can write to us here.',end: 'End the conversation', endAsk: 'End this conversation?', endYes: 'End it', endNo: 'Not yet',linkAsk: 'This link opens its conversation, in this tab only. What you have here stays.', linkYes: 'Open it', linkNo: 'Not now',again: 'Start a new conversation',survey: 'How was this conversation?', scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],comment: 'A comment (optional)', answer: 'Send my answer', choose: 'Please choose from 1 to 5.', thanks: 'Thank you for your answer!',mail: 'Leave your e-mail, and we will tell you when there is an answer.', address: 'Your e-mail', tell: 'Tell me', no: 'No, thank you',told: 'Done: you will get an e-mail if the answer comes while you are away.', badMail: 'This e-mail address does not look right. Before the @, no accents.', noMail: 'This address wants no e-mails.', failed: 'That did not work. Please try again.'
},fr: {chat: 'Discussion', open: 'Ouvrir la discussion', close: 'Fermer la discussion', messages: 'Messages',unseen: n => n === 1 ? '1 nouveau message' : `${n} nouveaux messages`, newest: 'Nouveaux messages',hello: 'Bonjour ! Comment pouvons-nous vous aider ?', write: 'Votre message', send: 'Envoyer', you: 'Vous',connecting: 'Connexion…', available: 'Nous sommes là pour vous répondre', busy: 'Un peu d’attente en ce moment',away: 'Personne pour le moment', here: 'À votre écoute', gone: 'Pas là pour le moment',waiting: 'Quelqu’un va vous répondre', over: 'Cette conversation est terminée',writing: name => `${name} écrit…`, somebody: 'Quelqu’un', says: (name, text) => `${name} : ${text}`,sending: 'Envoi…', retrying: 'Pas encore envoyé, nouvel essai…', sent: 'Envoyé', today: 'Aujourd’hui', yesterday: 'Hier',offline: 'Vous êtes hors ligne. Vos messages partiront à votre retour.', lost: 'Connexion perdue. Nouvel essai…',refused: 'Ce message ne peut pas être envoyé, peut-être est-il trop long. Le revoici ci-dessous.',blocked: 'Vos messages ne sont plus acceptés ici.',link: 'Ce lien n’est plus valable, mais vous pouvez nous écrire ici.',end: 'Terminer la conversation', endAsk: 'Terminer cette conversation ?', endYes: 'Terminer', endNo: 'Pas encore',linkAsk: 'Ce lien ouvre sa conversation, dans cet onglet seulement. Ce que vous avez ici reste.', linkYes: 'L’ouvrir', linkNo: 'Pas maintenant',again: 'Commencer une nouvelle conversation',survey: 'Comment était cette conversation ?', scores: ['Très mauvaise', 'Mauvaise', 'Correcte', 'Bonne', 'Très bonne'],comment: 'Un commentaire (facultatif)', answer: 'Envoyer mon avis', choose: 'Choisissez une note de 1 à 5.', thanks: 'Merci pour votre réponse !',mail: 'Laissez votre e-mail : nous vous préviendrons de la réponse.', address: 'Votre e-mail', tell: 'Me prévenir', no: 'Non, merci',told: 'C’est noté : vous recevrez un e-mail si la réponse arrive en votre absence.', badMail: 'Cette adresse e-mail semble incorrecte. Avant le @, pas d’accents.', noMail: 'Cette adresse ne veut pas d’e-mails.', failed: 'Cela n’a pas marché. Veuillez réessayer.'
}
}[language];function am(name, part = '') {const prefix = `pupitre ${ag} ${mission} ${part}`;let ad;try { ad = window[name]; } catch {  }
ad ??= { __proto__: null };return {prefix,get: key => ad[prefix + key],set(key, value) { try { ad[prefix + key] = value; } catch {  } },remove(key) { delete ad[prefix + key]; },keys: aD => Object.keys(ad).filter(key => key.startsWith(prefix + aD)).map(key => key.slice(prefix.length))
};}
const K = am('localStorage'); 
const ab = am('sessionStorage'); 
const D = am('sessionStorage', 'link '); 
const aG = (am, text = am.get('token')) => /^[\w-]+$/.test(text ?? '') ? text : undefined;let j = aG(D) ? D : K; 
const aq = () => j === D ? D : ab;let r = true; 
let token = aG(j);let e; 
let conversation = null; 
let ac = null; 
let messages = []; 
let N = true; 
let hasOlder = false;let cursor; 
let ar = false;let P = false;let ax = 0;let V = '';let Z = false;let h; 
const z = () => conversation && conversation.id !== ac ? conversation : null;const ah = () => e?.blocked === true; 
const A = () => z()?.state === 'ended';const aB = () => messages.filter(a => a.rank === 2 || a.conversation === z()?.id);const unseen = () => conversation?.unseen ?? 0;const cF = it => /\{\s*\[G code]\s*}$/.test(it && Function.prototype.toString.call(it));let aZ;function G(name) {const it = window[name];if (cF(it?.stringify ?? it)) return it;if (!aZ?.contentWindow) ak.append(aZ = c('iframe', { hidden: '' }));return aZ.contentWindow?.[name] ?? it;}
const bV = [];const bi = (ms, firm = false) => new (G('Promise'))(done => {setTimeout(done, ms);if (!firm) bV.push(done);});const cl = () => { for (const cM of bV.splice(0)) cM(); };const cr = t => Math.min(30_000, 1000 * 2 ** t) * (0.5 + Math.random() / 2);const bk = (answer, t) => answer?.wait ? bi(answer.wait, true) : bi(cr(t));const ce = header => /^\d+$/.test(header ?? '') ? Math.min(Number(header), 600) * 1000 : undefined;async function call(path, body, method = 'POST') {const headers = {};const text = body && G('JSON').stringify({ __proto__: null, ...body }); 
if (text) headers['Content-Type'] = 'application/json';if (token) headers.Authorization = `Bearer ${token}`;try {const answer = await G('fetch')(ag + path, {method, headers, body: text, credentials: 'omit', cache: 'no-store',keepalive: !!text && text.length < 15_000, signal: AbortSignal.timeout(15_000)
});let data = {};try { data = await answer.json(); } catch {  }
return { status: answer.status, ok: answer.ok, data, wait: ce(answer.headers.get('Retry-After')) };} catch {return { status: 0, ok: false, data: {} };}
}
const bN = (number, digits) => number.toString(16).padStart(digits, '0');function bW(time) {let text = bN(time, 12);for (const cu of crypto.getRandomValues(new Uint8Array(10))) text += bN(cu, 2);return text.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5');}
const S = () => document.visibilityState === 'visible';const page = () => ({ __proto__: null, url: location.href.split('#')[0].slice(0, 2000), title: bB().slice(0, 200) });let link = /^#pupitre=(.+)$/.exec(location.hash)?.[1];if (link) try { history.replaceState(history.state, '', location.pathname + location.search); } catch {  }
let aH;let bC;const aK = () => bC ??= (async () => {await (token ? aD() : bu(K.prefix, {}, aD));bC = undefined;join();})();async function bu(name, how, run) {let bP;try {return await navigator.locks.request(name, how, () => {bP = true;return run();});} catch {  }
if (!bP && !how.signal?.aborted) return run();}
async function aD() {for (let t = 0; r; t++) {const H = token = aG(j) ?? token;cj();const here = S() ? page() : undefined; 
const answer = link
? await call('v1/resume', { mission, link, page: here })
: await call('v1/sessions', { mission, language, name: bg.name, page: here });aH = here?.url;if (answer.ok) {if (link) bT(D);link = undefined;return cO(answer.data);}
if (link && [400, 403, 410, 422].includes(answer.status) && answer.data.code !== 'origin_not_allowed') {link = undefined;V = b.link;} else if (answer.status === 401) {aX(H);} else if (answer.status === 403 || answer.status === 404) {return bl(answer);} else {be();await bk(answer, t);}
}
}
function aX(H) {if (j.get('token') === H) j.remove('token');if (token !== H) return;token = undefined;if (j === D) bL(b.link);}
function bT(to) {for (const key of D.keys('')) D.remove(key);j = to;messages = [];conversation = ac = null;N = true;survey.reset();g.value = aq().get('draft') ?? '';bs();}
function bL(why) {const bt = [...messages.filter(a => a.rank === 2).map(a => a.text), g.value];R();bT(K);token = aG(K);e = undefined;V = why;bK(bt);}
function bl(answer) {close();r = false;J.remove();bG(0);console.warn(`Pupitre: ${ag} does not serve "${mission}" on ${window.origin} (${answer.data?.code ?? answer.status}).`);}
function cO(data) {if (data.token) {token = data.token;j.set('token', token);}
if (bQ !== token) R();cj();e = { mission: data.mission, experts: data.experts, visitor: data.visitor, blocked: data.blocked };conversation = data.conversation;hasOlder = data.hasOlder;cursor = data.cursor;messages = messages.filter(a => a.rank === 2);for (const a of data.messages) ay({ conversation: conversation?.id, ...a, rank: 0 });B = true;for (const a of bH.splice(0)) br(a);p();}
async function X() {if (h === 'link') return;if (!e) await aK();join();aU();}
const ca = bW(0); 
let ae; 
let bQ; 
let ai = false;let aN; 
let ba = 0; 
let E; 
let aC = 0; 
const bH = []; 
function cj() {const name = j.prefix + token;if (E?.name === name) return;E?.close();E = undefined;try {if (token) E = new BroadcastChannel(name);if (E) E.onmessage = event => {const a = event.data;aC = 0;if (a.event === 'who') { if (ai) al({ event: 'up', data: P }); }
else if (e) br(a);else bH.push(a);};} catch {  }
}
const al = a => E?.postMessage(a);async function join(steal) {if (ae || !r || !e) return;const M = ae = new AbortController();bQ = token;aC = 0;al({ event: 'who' });await bu(K.prefix + token, steal ? { steal } : { signal: M.signal }, () => cJ(M.signal));M.abort();if (ae !== M) return;R();join();}
async function cJ(over) {if (over.aborted) return;ai = true;for (let t = 0; !over.aborted && r;) {const bc = aN = new AbortController();over.onabort = () => bc.abort();const H = token;const ct = ba = Date.now();let answer, stayAway;try {const az = await G('fetch')(`${ag}v1/stream?page=${ca}`, {headers: { Authorization: `Bearer ${H}`, 'Last-Event-ID': cursor ?? '' },credentials: 'omit', cache: 'no-store', signal: bc.signal
});if (az.ok) {tell({ event: 'up', data: true });aU();stayAway = await read(az.body.getReader(), over);} else {answer = { status: az.status, wait: ce(az.headers.get('Retry-After')), data: {} };}
} catch {  }
bc.abort();if (over.aborted) return;tell({ event: 'up', data: false });if (Date.now() - ct > 10_000) t = 0;if (answer?.status === 401) {aX(H);await aK();return;} else if (answer?.status === 403) {return bl(answer);} else if (stayAway !== undefined) {await bi(Math.random() * stayAway, true);} else {await bk(answer, t++);}
}
}
async function read(reader, over) {const cy = new TextDecoder();let left = '', event = {};for (;;) {const { done, value } = await reader.read();if (done || over.aborted) return undefined;ba = Date.now();const bR = (left + cy.decode(value, { stream: true })).split('\n');left = bR.pop();for (const text of bR) {const bD = text.indexOf(':');if (text) {event[text.slice(0, bD)] = text.slice(bD + 1).trim();continue;}
event.data = G('JSON').parse(event.data ?? 'null');if (event.event === 'restart') return event.data.after;if (event.event) tell(event);event = {};}
}
}
function tell(a) {al(a);br(a);}
function br({ event, data, id }) {if (event === 'message') cD(data, id);if (event === 'state') cG(data);if (event !== 'up') return;if (!data) return be();P = true;ax = 0;cl();p();}
function cD(k, id) {cursor = id;j.remove(`out ${k.id}`);if (messages.some(a => a.id === k.id && a.rank === 0)) return;const cB = !messages.some(a => a.id === k.id && a.rank < 2);ay({ ...k, rank: 0 });if (cB && k.from !== 'visitor') {ar = false;Z = false;if (o()) bv(b.says(bU(k), k.text));}
p();}
function cG(state) {e.experts = state.experts;e.blocked = state.blocked;const cs = unseen();conversation = state.conversation ?? conversation;if (unseen() > cs && !o()) bv(b.unseen(unseen()));ar = state.typing === true;p();}
function be() {P = false;ar = false;ax ||= Date.now();p();}
function ay(k) {messages = messages.filter(a => a.id !== k.id);const after = messages.findLastIndex(a => a.rank <= k.rank);messages.splice(after + 1, 0, k);N = true;}
let av = 0;function write(text) {av = Math.max(Date.now(), av + 1);const k = { id: bW(av), text: text.toWellFormed?.() ?? text, at: new Date(av).toISOString() };j.set(`out ${k.id}`, G('JSON').stringify({ __proto__: null, ...k }));V = '';Z = false;B = true;cc(k);if (e) aU(); else X();}
function cc(k) {if (!messages.some(a => a.id === k.id)) ay({ ...k, from: 'visitor', rank: 2, home: j, progress: 'sending' });p();}
function bs() {for (const key of j.keys('out ').sort()) {try {const { id, text, at } = G('JSON').parse(j.get(key));if (`out ${id}` === key && text.trim() && new Date(at).toISOString()) cc({ id, text, at });else throw key;} catch { j.remove(key); }
}
}
let aV = false;async function aU() {if (aV || !e) return;aV = true;let t = 0;for (let a; r && (a = messages.find(each => each.rank === 2));) {const H = token;const answer = await call('v1/messages', { id: a.id, text: a.text });if (answer.ok) {co(a, answer.data);t = 0;} else if (answer.status === 401) {aX(H);await aK();} else if (answer.data.code === 'origin_not_allowed') {bl(answer);} else if ([400, 403, 409, 410, 413, 422].includes(answer.status)) {cP(a, answer);} else {a.progress = 'retrying';N = true;p();await bk(answer, t++);}
}
aV = false;}
function co(a, answer) {a.home.remove(`out ${a.id}`);const f = messages.find(each => each.id === a.id);if (a.home !== j || f && f.rank < 2) return; 
const id = answer.conversation;if (!conversation || conversation.state === 'ended' && conversation.id !== id) conversation = { id, state: 'waiting' };ay({ ...a, at: answer.at, conversation: id, rank: 1, progress: undefined, day: undefined });p();}
function cP(a, answer) {if (a.home !== j) return;j.remove(`out ${a.id}`);messages = messages.filter(each => each.id !== a.id);N = true;if (answer.data.code === 'message_id_taken') return write(a.text);if (answer.data.code === 'blocked' && e) e.blocked = true; else V = b.refused;bK([a.text]);}
function bK(bt) {g.value = [...bt, g.value].filter(Boolean).join('\n');au();p();}
function cQ() {const f = z();if (!f?.unseen || !o() || !S() || !aI()) return;const C = aB().findLast(a => a.from !== 'visitor');if (!C) return;f.unseen = 0;if (C.id === bo) return;bo = C.id;call('v1/seen', { through: C.id }).then(answer => { if (!answer.ok) bo = undefined; });}
let bo;let bd = false;async function cK() {const Q = aB()[0];if (bd || !hasOlder || !Q) return;bd = true;const answer = await call(`v1/messages?before=${encodeURIComponent(Q.id)}`, undefined, 'GET');if (answer.ok && Q.conversation === z()?.id) {const cC = u.scrollHeight - u.scrollTop;messages.unshift(...answer.data.messages.filter(a => !messages.some(each => each.id === a.id))
.map(a => ({ conversation: Q.conversation, ...a, rank: 0 })));N = true;hasOlder = answer.data.hasOlder;v();u.scrollTop = u.scrollHeight - cC;}
bd = false;}
const W = CSS.supports('color', 'light-dark(#000, #fff)') ? (light, dark) => `light-dark(${light}, ${dark})` : light => light;const cS = `
:host{all:initial !important;display:block !important;position:fixed !important;inset:0 !important;z-index:var(--pupitre-z,2147483000) !important;pointer-events:none !important;color-scheme:inherit !important;direction:ltr !important}*{box-sizing:border-box;margin:0}[hidden]{display:none !important}section > *{pointer-events:auto}section{--accent:var(--pupitre-accent,#2f5bd0);--on-accent:var(--pupitre-on-accent,#fff);--paper:${W('#fff', '#171b24')}; --ink: ${W('#1a2233', '#e9edf5')}; --soft: ${W('#5a6375', '#a3adbf')}; --line: ${W('#dfe4ec', '#333b4a')}; --tint: ${W('#f1f4f9', '#252c39')};--bad:${W('#b3261e', '#ff9d95')}; --link: ${W('var(--accent)', 'color-mix(in srgb, var(--accent), #fff 55%)')};--edge:max(20px,env(safe-area-inset-right));--foot:max(20px,env(safe-area-inset-bottom));font:15px/1.45 var(--pupitre-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif);color:var(--ink);-webkit-tap-highlight-color:transparent}button,input,textarea{font:inherit;color:inherit}button{cursor:pointer;border:0;background:none;padding:0}svg{display:block;width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}:focus-visible:not(.panel),.scores label:has(:focus-visible){outline:2px solid var(--link);outline-offset:2px}.launcher:focus-visible,header :focus-visible{outline-color:var(--on-accent);outline-offset:-5px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.launcher,.face span,.icon,.scores label,.composer button{display:grid;place-items:center}.launcher,header,.visitor .bubble,.main,.composer button,.scores label:has(:checked){background:var(--accent);color:var(--on-accent)}.launcher{position:fixed;right:var(--pupitre-x,var(--edge));bottom:var(--pupitre-y,var(--foot));width:60px;height:60px;border-radius:50%;box-shadow:0 4px 16px rgb(16 24 48 / .24)}.launcher svg{width:28px;height:28px}.left .launcher,.left .panel{right:auto;left:var(--pupitre-x,var(--edge))}.badge{position:absolute;top:-4px;right:-4px;min-width:24px;height:24px;padding:0 6px;border-radius:12px;background:#c4162f;color:#fff;font-size:13px;font-weight:700;line-height:20px;text-align:center;border:2px solid #fff}.panel{position:fixed;right:var(--pupitre-x,var(--edge));bottom:calc(var(--pupitre-y,var(--foot)) + 74px);outline:none;display:flex;flex-direction:column;width:min(384px,100vw - 40px);height:min(640px,100dvh - 114px);overflow:hidden;background:var(--paper);border-radius:var(--pupitre-radius,18px);box-shadow:0 12px 48px rgb(16 24 48 / .24)}header{display:flex;align-items:center;gap:12px;padding:14px 8px 14px 16px}.face{position:relative;flex:none;width:42px;height:42px}.face span{width:100%;height:100%;overflow:hidden;border-radius:50%;font-size:18px;font-weight:600;background:var(--on-accent);color:var(--accent)}.face i{position:absolute;right:-2px;bottom:-2px;width:14px;height:14px;border-radius:50%;border:2px solid var(--accent);background:#b9c0cc}.face .available{background:#35d07f}.face .busy{background:#ffb020}.who{flex:1;min-width:0}h2{font-size:16px;line-height:22px;font-weight:650;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:isolate}.who p{font-size:13px;line-height:18px}.icon,.composer button{flex:none;width:44px;height:44px;border-radius:50%}.icon + .icon{margin-left:-8px}.strip{padding:8px 16px;font-size:13px;text-align:center;background:var(--tint);border-bottom:1px solid var(--line)}.list{flex:1;min-height:0;contain:strict;overflow:hidden auto;overscroll-behavior:contain;padding:16px}.list:focus-visible,.field:focus-visible,.composer textarea:focus-visible{outline-offset:-2px}ol{list-style:none;padding:0}.hello{width:fit-content}.day{margin:0 0 10px;padding-top:8px;text-align:center;font-size:12px;font-weight:600;color:var(--soft)}.row{display:flex;flex-direction:column;align-items:flex-start;margin-top:3px}.row.first{padding-top:10px}.row.visitor{align-items:flex-end}.author,.meta{max-width:100%;font-size:12px;line-height:18px;color:var(--soft);padding:0 4px}.author{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:isolate}.meta{margin-top:2px}.bubble{max-width:85%;min-width:40px;min-height:38px;padding:8px 13px;overflow:hidden;overflow-wrap:anywhere;white-space:pre-wrap;unicode-bidi:plaintext;background:var(--tint);border-radius:18px;border-bottom-left-radius:6px}.visitor .bubble{border-radius:18px;border-bottom-right-radius:6px}.unsent .bubble{background:color-mix(in srgb,var(--accent),#000 14%)}.bubble a{color:inherit;text-decoration:underline}.typing{display:flex;align-items:center;gap:10px;margin-top:12px;font-size:13px;color:var(--soft)}.dots{flex:none;display:flex;gap:4px;padding:12px 13px;border-radius:18px;border-bottom-left-radius:6px;background:var(--tint)}.dots i{width:6px;height:6px;border-radius:50%;background:var(--soft)}.newest{position:absolute;left:50%;transform:translateX(-50%);bottom:84px;min-height:44px;padding:0 18px;border-radius:22px;font-size:14px;font-weight:600;background:var(--paper);color:var(--link);border:1px solid var(--line);box-shadow:0 4px 16px rgb(16 24 48 / .24)}.card{margin-top:16px;scroll-margin:16px;padding:14px;border:1px solid var(--line);border-radius:14px}.card > * + *{margin-top:10px}.ending{margin-top:18px;text-align:center;font-size:14px;color:var(--soft)}fieldset{min-width:0;padding:0;border:0}legend{padding:0;margin-bottom:10px;font-weight:600}.scores{display:flex;gap:6px}.scores label{position:relative;flex:1;height:46px;border:1px solid var(--soft);border-radius:10px;font-size:17px;font-weight:600;cursor:pointer}.scores input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.scale{display:flex;justify-content:space-between;margin-top:6px;font-size:12px;color:var(--soft)}.field{display:block;width:100%;min-height:44px;margin-top:4px;padding:9px 12px;font-size:16px;line-height:24px;background:var(--paper);border:1px solid var(--soft);border-radius:10px;resize:none}label{display:block;font-size:13px}.error{font-size:13px;color:var(--bad)}.pair{display:flex;flex-wrap:wrap;gap:8px}.main,.plain{min-height:44px;padding:8px 16px;border-radius:10px;font-weight:600}.plain{color:var(--link);border:1px solid var(--line)}.wide{display:block;width:100%}.confirm{padding:12px 16px;border-bottom:1px solid var(--line);background:var(--tint)}.confirm p{font-weight:600;margin-bottom:8px}.composer,.foot{padding:10px 12px max(10px,env(safe-area-inset-bottom));border-top:1px solid var(--line)}.composer{display:flex;align-items:flex-end;gap:8px}.composer textarea{flex:1;min-width:0;field-sizing:content;min-height:44px;max-height:132px;padding:10px 14px;font-size:16px;line-height:22px;background:var(--paper);border:1px solid var(--soft);border-radius:22px;resize:none;overflow-y:auto}textarea::placeholder,input::placeholder{color:var(--soft);opacity:1}.composer button svg{width:20px;height:20px}.composer [aria-disabled=true]{background:var(--tint);color:var(--soft);cursor:default}@media (hover:hover){.launcher:hover,.main:hover,.composer [aria-disabled=false]:hover{background:color-mix(in srgb,var(--accent),#000 12%)}.icon:hover{background:rgb(0 0 0 / .18)}.plain:hover,.newest:hover,.scores label:hover{text-decoration:underline}}@media (prefers-reduced-motion:no-preference){.panel.moving{animation:rise .2s cubic-bezier(.2,.8,.3,1)}.dots i{animation:blink 1.2s infinite}.dots :nth-child(2){animation-delay:.2s}.dots :nth-child(3){animation-delay:.4s}@keyframes rise{from{opacity:0;transform:translateY(10px)}}@keyframes blink{0%,60%,100%{opacity:.35}30%{opacity:1}}}@media (max-width:480px),(max-height:560px){.opened .launcher{display:none}.panel{bottom:12px;height:calc(100dvh - 24px)}}@media (max-width:480px){.panel,.left .panel{inset:var(--top,0) 0 auto;width:auto;height:var(--tall,100dvh);border-radius:0;box-shadow:none}header{padding-top:max(10px,env(safe-area-inset-top));padding-bottom:10px}}@media (forced-colors:active){.panel,.bubble,button,.face span{border:1px solid}.face i,.scores label:has(:checked){forced-color-adjust:none}}`;const cE = {chat: 'M21 11.5a8.4 8.4 0 0 1-12.2 7.5L3 21l2-5.6A8.4 8.4 0 1 1 21 11.5z', down: 'M5 9l7 7 7-7', cross: 'M6 6l12 12M18 6L6 18',send: 'M12 19V5M5 12l7-7 7 7', end: 'M9 4H4v16h5M10 12h11M17 8l4 4-4 4'
};function c(tag, attributes, ...children) {const F = document.createElementNS(`http://www.w3.org/${/^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);for (const name of Object.keys(attributes ?? {})) F.setAttribute(name, attributes[name]);F.append(...children);return F;}
const Y = name => c('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, c('path', { d: cE[name] }));function I(style, label, act, ...children) {const T = c('button', { type: 'button', class: style }, ...(children.length ? children : [label]));if (children.length) T.ariaLabel = T.title = label;T.addEventListener('click', act);return T;}
const l = (F, text) => { if (F.textContent !== text) F.textContent = text; };const q = (F, y) => { if (F.hidden === y) F.hidden = !y; };const aJ = c('span', { class: 'badge', 'aria-hidden': 'true' });const L = I('launcher', b.open, () => o() ? close() : open(), Y('chat'), aJ);L.removeAttribute('title');L.setAttribute('aria-controls', 'panel');const bO = c('span', { 'aria-hidden': 'true' });const aO = c('i');const cm = c('h2', { id: 'who', dir: 'auto' });const status = c('p');const aQ = I('icon', b.end, () => ao('end'), Y('end'));const cv = I('icon', b.close, () => close(), Y('cross'));const aE = c('p', { class: 'strip', role: 'status' });const cb = c('p', { id: 'ask' });const aM = I('main', '', () => h === 'end' ? cA() : aW(true));const aL = I('plain', '', () => h === 'end' ? ao() : aW());const bF = c('div', { class: 'confirm', role: 'group', 'aria-labelledby': 'ask' }, cb, c('div', { class: 'pair' }, aM, aL));const hello = c('p', { class: 'bubble hello' }, b.hello);const rows = c('ol', { role: 'list' });const cn = c('span');const typing = c('div', { class: 'typing' },c('span', { class: 'dots', 'aria-hidden': 'true' }, c('i'), c('i'), c('i')), cn);const aj = c('input', { class: 'field', type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, 'aria-describedby': 'mail-error' });const bf = c('p', { class: 'error', id: 'mail-error', role: 'alert' });const U = c('form', { class: 'card', novalidate: '' }, c('p', null, b.mail), c('label', null, b.address, aj), bf,c('div', { class: 'pair' }, c('button', { class: 'main' }, b.tell), I('plain', b.no, cx)));U.hidden = true;const aR = c('p', { class: 'ending', role: 'status' });const scores = c('div', { class: 'scores' }, ...b.scores.map((label, i) => c('label', null,c('input', { type: 'radio', name: 'score', value: i + 1, 'aria-label': `${i + 1}: ${label}` }), `${i + 1}`)));const comment = c('textarea', { class: 'field', rows: 2, maxlength: 2000 });const aF = c('p', { class: 'error', role: 'alert' });const survey = c('form', { class: 'card' },c('fieldset', null, c('legend', null, b.survey), scores,c('div', { class: 'scale', 'aria-hidden': 'true' }, c('span', null, b.scores[0]), c('span', null, b.scores[4]))),c('label', null, b.comment, comment), aF, c('button', { class: 'main wide' }, b.answer));const u = c('div', { class: 'list', tabindex: 0, role: 'group', 'aria-label': b.messages },hello, rows, typing, U, aR, survey);const newest = I('newest', b.newest, () => bn());const g = c('textarea', { rows: 1, placeholder: b.write, 'aria-label': b.write, enterkeyhint: 'send' });const bp = c('button', { 'aria-label': b.send, title: b.send }, Y('send'));const ap = c('form', { class: 'composer' }, g, bp);const again = I('plain wide', b.again, cR);const bJ = c('div', { class: 'foot' }, again);const m = c('div', { class: 'panel', id: 'panel', role: 'dialog', 'aria-labelledby': 'who', tabindex: -1 },c('header', null, c('div', { class: 'face' }, bO, aO), c('div', { class: 'who' }, cm, status), aQ, cv),aE, bF, u, newest, ap, bJ);m.hidden = true;const aw = c('div', { class: 'sr', role: 'log', 'aria-live': 'polite', 'aria-label': b.messages });const bm = c('section', { lang: language, 'aria-label': b.chat, class: bg.side === 'left' ? 'left' : '' }, L, m, aw);const J = document.createElement('pupitre-chat');const cf = new CSSStyleSheet();cf.replaceSync(cS);const ak = J.attachShadow({ mode: 'open' });ak.adoptedStyleSheets = [cf];ak.append(bm);const bq = new CSSStyleSheet();bq.replaceSync('@media (max-width: 480px) { html { overflow: hidden !important; } }');let B = true; 
let aP = false;function p() {if (aP) return;aP = true;queueMicrotask(() => { aP = false; if (r) v(); });}
const o = () => !m.hidden;const bj = matchMedia('(max-width: 480px)');let aS = [];function as() {const y = o() && bj.matches;if (y) m.setAttribute('aria-modal', true); else m.removeAttribute('aria-modal');for (const a of y ? document.documentElement.children : aS) {if (a === J || y && a.inert) continue;a.inert = y;if (y) aS.push(a);}
if (!y) aS = [];}
bj.addEventListener('change', as);const aI = () => u.scrollHeight - u.scrollTop - u.clientHeight < 60;const bn = () => { u.scrollTop = u.scrollHeight; };const bU = k => k.expert ?? conversation?.expert?.name ?? e?.mission.name ?? b.somebody;function v() {const f = z();const expert = f?.expert?.name;const title = expert ?? e?.mission.name ?? b.chat;l(cm, title);l(bO, [...title][0]?.toUpperCase() ?? '');l(status, cz(f));q(aO, !!e);q(aQ, !!f && !A() && !h);if (h === 'end' && (!f || A())) h = undefined;if (h) {l(cb, b[h + 'Ask']);l(aM, b[h + 'Yes']);l(aL, b[h + 'No']);}
q(bF, !!h);const offline = navigator.onLine === false && !P;const lost = ax && Date.now() - ax > 3000;l(aE, offline ? b.offline : lost ? b.lost : ah() ? b.blocked : V);aO.className = offline || lost ? '' : e?.experts ?? '';q(aE, aE.textContent !== '');const today = [new Date().toDateString(), title, f?.id].join();if (N || by !== today) {N = false;by = today;cq(aB());}
q(hello, !f && !rows.firstChild && !ah());q(typing, ar && !!f && !A());l(cn, b.writing(expert ?? b.somebody));q(U, cN());l(aR, !A() ? '' : f.survey === 'answered' ? b.thanks : `${b.over}.`);q(aR, A());q(survey, A() && f.survey === 'offered');const bM = ak.activeElement;q(ap, !A() && h !== 'link' && !ah());q(bJ, A() && !ah());if (bM && o() && !bM.getClientRects().length) m.focus({ preventScroll: true });bp.setAttribute('aria-disabled', !g.value.trim());if (B) bn();cQ();q(newest, o() && unseen() > 0 && !aI());bG(unseen());if (o() && hasOlder && u.scrollTop < 60) cK();}
function cz(f) {if (!e) return h ? '' : b.connecting;if (A()) return b.over;if (ah()) return '';if (f?.expert) return e.experts === 'away' ? b.gone : b.here;if (f && e.experts === 'available') return b.waiting;return b[e.experts] ?? b.available;}
const T = { __proto__: null }; 
let by; 
let ci, dayFormat;function cq(an) {let here = rows.firstChild, previous, i = 0;const ac = x => {if (x === here) here = here.nextSibling; else rows.insertBefore(x, here);};for (const a of an) a.day ??= (a.when = new Date(a.at)).toDateString();const bw = (a, other) => a.from !== other.from || a.expert !== other.expert || Math.abs(a.when - other.when) > 300_000;for (const a of an) {const bX = an[++i];if (a.day !== previous?.day) ac(cw(a));ac(cL(a, a.day !== previous?.day || bw(a, previous), !bX || bw(a, bX) || a.progress === 'retrying'));previous = a;}
while (here) {const gone = here;here = here.nextSibling;gone.remove();}
}
function cw({ day, when }) {const x = T[day] ??= c('li', { class: 'day' });const O = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(when).setHours(0, 0, 0, 0)) / 86_400_000);dayFormat ??= new Intl.DateTimeFormat(bS, { weekday: 'long', day: 'numeric', month: 'long' });l(x, O === 0 ? b.today : O === 1 ? b.yesterday : dayFormat.format(when));return x;}
function cL(a, Q, C) {const x = T[a.id] ??= c('li', null,c('p', { dir: 'auto' }), c('div', { class: 'bubble', dir: 'auto' }, ...cI(a.text)), c('p', { class: 'meta' }));const M = a.from === 'visitor';const name = M ? b.you : bU(a);const style = `row ${a.from} ${Q ? 'first' : ''} ${a.rank === 2 ? 'unsent' : ''}`;const state = [style, C, name, a.progress, a.at].join();if (x.state === state) return x;x.state = state;x.className = style;const [author, , meta] = x.children;l(author, name);author.className = M || !Q ? 'author sr' : 'author';ci ??= new Intl.DateTimeFormat(bS, { hour: 'numeric', minute: '2-digit' });l(meta, ci.format(a.when) + (M ? ` · ${b[a.progress] ?? b.sent}` : ''));q(meta, C);return x;}
function cI(text) {const bh = [];let done = 0;for (const aY of text.matchAll(/\b(https?:\/\/|mailto:)[^\s<>"]+/gi)) {const address = aY[0].replace(/[.,;:!?'*)\]}»]+$/, '');if (!URL.canParse?.(address)) continue;bh.push(text.slice(done, aY.index), c('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, address));done = aY.index + address.length;}
bh.push(text.slice(done));return bh;}
function bv(text) {aw.append(c('p', null, text));while (aw.childElementCount > 10) aw.firstChild.remove();}
let aa = '';const bB = () => aa && document.title.startsWith(aa) ? document.title.slice(aa.length) : document.title;const cU = new MutationObserver(cd);function cd() {const bA = bB();aa = r && unseen() ? `(${unseen()}) ` : '';if (document.title !== aa + bA) document.title = aa + bA;}
function bG(n) {l(aJ, n > 9 ? '9+' : `${n}`);q(aJ, n > 0 && !o());L.setAttribute('aria-expanded', o());L.setAttribute('aria-label', o() ? b.close : n ? `${b.open} (${b.unseen(n)})` : b.open);cd();}
function open(quietly) {if (!r || o()) return;m.hidden = false;m.classList.toggle('moving', !quietly);bm.classList.add('opened');L.firstChild.replaceWith(Y('down'));ab.set('open', '1');as();document.adoptedStyleSheets = [...document.adoptedStyleSheets, bq];B = true;bI();v();if (!quietly) (ap.hidden || matchMedia('(pointer: coarse)').matches ? m : g).focus({ preventScroll: true });if (!e) X();}
function close() {if (!o()) return;if (h === 'link') aW();h = undefined;m.hidden = true;bm.classList.remove('opened');L.firstChild.replaceWith(Y('chat'));ab.remove('open');as();document.adoptedStyleSheets = document.adoptedStyleSheets.filter(a => a !== bq);Z = true;v();(O?.isConnected ? O : L).focus({ preventScroll: true });O = undefined;}
let O; 
function ch(event) {event.preventDefault();const text = g.value.trim();if (!text) return;g.value = '';au();write(text);g.focus({ preventScroll: true });}
let ck = 0;function cV() {au();if (!g.value.trim() || !e || Date.now() - ck < 4000) return;ck = Date.now();call('v1/typing', {});}
function au() {if (g.value) aq().set('draft', g.value); else aq().remove('draft');bp.setAttribute('aria-disabled', !g.value.trim());bI();}
function bI() {if (CSS.supports('field-sizing', 'content')) return;g.style.setProperty('height', '0');g.style.setProperty('height', `${Math.min(132, Math.max(44, g.scrollHeight + 2))}px`);}
function ao(what) {h = what;v();(what === 'end' ? aM : what ? aL : aQ).focus();}
function aW(y) {h = undefined;if (!y) link = undefined;X();v();m.focus({ preventScroll: true });}
async function cA() {const f = z();if (!f) return;const answer = await call('v1/end', { conversation: f.id });h = undefined;if (answer.ok && z()?.id === f.id) f.state = 'ended';V = answer.ok ? '' : b.failed;B = true;v();m.focus({ preventScroll: true });}
function cR() {if (j === D) bL('');else ac = conversation.id;survey.reset();B = true;v();g.focus({ preventScroll: true });X();}
async function cp(event) {event.preventDefault();const f = z();const score = Number(scores.querySelector(':checked')?.value);l(aF, score ? '' : b.choose);if (!score) return scores.querySelector('input').focus();const answer = await call('v1/survey', { conversation: f.id, score, comment: comment.value.trim() || undefined });if (!answer.ok && answer.status !== 409) return l(aF, b.failed);f.survey = answer.ok ? 'answered' : 'none';survey.reset();B = true;v();again.focus({ preventScroll: true });}
function cN() {const f = z();if (j === D || !e?.mission.asynchronous || e.blocked || e.visitor.email || !f || A() || ab.get('no-mail') === f.id) return false;const C = aB().at(-1);if (C?.from !== 'visitor') return U.contains(ak.activeElement);return !U.hidden || P && (e.experts === 'away' || Z || Date.now() - new Date(C.at) > 60_000);}
function cx() {ab.set('no-mail', z()?.id ?? '');v();g.focus({ preventScroll: true });}
async function cH(event) {event.preventDefault();const answer = await call('v1/email', { address: aj.value.trim() });aj.setAttribute('aria-invalid', answer.status === 422);if (!answer.ok) {l(bf, answer.data.code === 'mail_stopped' ? b.noMail : answer.status === 422 ? b.badMail : b.failed);aj.focus();return U.scrollIntoView(false);}
l(bf, '');aj.value = '';e.visitor.email = true;V = b.told;B = true;v();g.focus({ preventScroll: true });}
ap.addEventListener('submit', ch);survey.addEventListener('submit', cp);scores.addEventListener('change', () => l(aF, ''));U.addEventListener('submit', cH);g.addEventListener('input', cV);u.addEventListener('scroll', () => {B = aI();if (unseen() || hasOlder) p();}, { passive: true });m.addEventListener('keydown', event => {event.stopPropagation(); 
if (event.isComposing || event.keyCode === 229) return;if (event.key === 'Escape') {if (h === 'end') ao(); else close();} else if (event.key === 'Enter' && event.target === g && !event.shiftKey) {ch(event);}
});for (const name of ['keyup', 'keypress']) m.addEventListener(name, event => event.stopPropagation());document.addEventListener('click', event => {const bZ = event.target instanceof Element && event.target.closest('[data-pupitre="open"]');if (!bZ || !r) return;event.preventDefault();if (!o()) O = bZ;open();});document.documentElement.addEventListener('mouseleave', event => {if (event.clientY <= 0 && !Z) { Z = true; p(); }
});function bz() {if (S()) aH = undefined;if (S()) join();p();}
document.addEventListener('visibilitychange', bz);window.addEventListener('focus', bz);window.addEventListener('storage', event => {if (!r || j !== K || !event.key?.startsWith(K.prefix)) return;const key = event.key.slice(K.prefix.length);if (key === 'token' && event.newValue && event.newValue !== token) bE();if (!key.startsWith('out ')) return;if (!event.newValue) messages = messages.filter(a => a.rank < 2 || `out ${a.id}` !== key);N = true;bs();});function R() {ae?.abort();ae = undefined;P = ai = false;}
function bE() {R();e = undefined;X();}
window.addEventListener('pagehide', () => {if (!r || !e) return;R();E?.close();E = undefined;navigator.sendBeacon(`${ag}v1/leave`, G('JSON').stringify({ __proto__: null, token, page: ca }));});window.addEventListener('pageshow', event => { if (event.persisted && r && e) bE(); });window.addEventListener('online', () => {al({ event: 'who' });p();cl();});window.addEventListener('offline', () => {be();aN?.abort();});let bb = 0; 
function cT() {if (!r) return;cg();if (!e) return;if (ai && Date.now() - ba > 40_000) aN.abort();bb = S() ? 0 : bb + 1;if (!navigator.locks && bb > 30) R();if (ae && !ai && S() && ++aC > 5) {al({ event: 'who' });if (aC > 15) {R();join(true);}
}
const now = page();if (P && S() && now.url !== aH) {aH = now.url;call('v1/page', now);}
p(); 
}
const af = window.visualViewport;function aT() {if (af.scale > 1.05) return;m.style.setProperty('--tall', `${af.height}px`);m.style.setProperty('--top', `${af.offsetTop}px`);if (B) bn();}
if (af) {af.addEventListener('resize', aT);af.addEventListener('scroll', aT);aT();}
function cg() {if (!J.isConnected) document.documentElement.append(J);const { left, top, bottom } = J.getBoundingClientRect();if (left || top || Math.abs(bottom - innerHeight) > 1) {J.popover = 'manual';try { J.showPopover(); } catch {  }
}
if (o() && bj.matches) as();}
function bx() {cg();g.value = aq().get('draft') ?? '';cU.observe(document.head, { subtree: true, childList: true, characterData: true });bs();au();v();setInterval(cT, 2000);if (link && token) h = 'link';if (link || ab.get('open')) open(!link);if (h) ao(h);if (!e && (token || messages.length)) X();}
window[bY] = true;if (document.body) bx(); else document.addEventListener('DOMContentLoaded', bx);})();
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
        "widget.js": "H4sIAAAAAAACA5Ra23bbxpJ911e0Eq8DwKYgyXbOZInR4ciSL4ktWbEcO4msYzWApggRBBhcRNMM18pvnLd5mjWe39CfnC-ZXdXduFByPHkhgb5UV1fXZVc1NjfFcTWNy1ztiHKkRDiSpchSIcVMBUVcKqcQU3mhCl-cKCWiLCw2Z3F0oUp_EvniLQ_HxLwQszwrlQhUmE1UIUr1oeyJVF2pXExkPq6m_prremL3H2LhVIUSRZnHYen0wywtSiH3xC5RryYqLf2wynP8n4R5PC3FYND0_FapfH6iEhWWWe46BY84jWQpNyZxUcRZenZa5OHd3a8Ml5fFV2eOZ1YJfsEqJ_NJkCX-kOZP9d4xIB4KdxanUTY7DX4580SuyipPuXld7g18WqKgXetV7ABBhLNE-TOZp67TkaVmTpTyQoxkIdJMtPn0a67QvwsB-ODbz9U0kaFyN08HX5_5dzd7wnG8Vus_N8_u3tGtZrYhp0mscGm3fdHptcvSnODCT2R6UeGIxe-_N3K2D48Txe80iAak8iq-kJB9Z5qjUnuQdfOu2PznMH8XbMZ-qYrSlZDZQDjD3BE77QnBCYbeJFsM_CGOwx2Sxgz9opR5WbyNy5FrR3geaYZ9s9RAbKHSHbEgTcZC-_hzeiKbUqPzEn-1nqM5TLJC0Sj6b3dAhQviAn2H5tHpVWmhiExKPOFnd1ds0562oeczO4W2d35nkS7bjcU52cIMcgDBo1a70xupJMnQ-oz-18WzbCZCHM1MCfRMB-BllsMOMeKXrMrrVXqiUGmE1hP84W2eVXqI04MkUthHnF7QzuqXf__x3xgnr2ScyCAhgm-VkDmtg58yg0IUM1jrnGiIoCrmGPIIfyKPL0Yl9He2A79QjLK8FDMZQ0xyJmnQURZk0VzEhSZ1WRU8GlTonfeGZhicoX2RpdS6h9ncSnKfZKRnTo8Ia85P0MJ0Z3GSWOaKLEvpOOFWMOT1CGtiu3grZElWQIYGgSiIhMTGlFI5UXRidCp4XBKjphMywckUZqXWoiRfOcfxuzSlx-7MaxPZEXcW1Lg879FBGJb1k5Y0HEQ-1-1HWUnHVYq5glPUzTB7Gad6KPXp6aR7ZRaxWF_TPx0t1Ebluu0X--z0suEwiVOjGHyQpsW4Zchaq44WYKA0C1kaKu6jGYEMxz6WgPqXLWWBIKnFF69XWc3VEM47srI32kgam2KPZo2emKp8JKeFiEsSdplloJde-OJ7fqdVMTbJZlg7SLJwzBTb-l0we6meh3Mv5RiWS-qEKdjk2HJAz0SzGXolkzgiBdYiYGNiMUDFq8LS0MbzOI201bd0COJA514xrvtXlGygR_zC3oFGkClQy1FmzhrHrLnUVBpGyQ2RVLoEeyJO9TKlDHBAybx1hCN5ZUwUPnBe8GmBlF6d_RkvT231-mx8fGikVeQ6Ybjkjrr7LKr8SpFWkdOZwXJu3WoRZjktduq8QewV0yzL0eocm_8nMub_p1lGfkgPuqCXM3iiyUSr9p4wz8LNpkRZJh55I7ZqYzliMjcN5JlHmXbNx4lC0DLvYphnEzhdHOU3JIlyJNNxwSLGA8vLuJnckFp3ehN4PAx5oUiS3KU2qI2Wj8jRsn2U8L_aZkY6RkDikAa0RxOi5WQUQRSF1VVNhtjAXGKCSEzIN6f6JAyD2u2VWUIqd8DOjxeiZYFRaA1NSgBukDoaZ6eR1GwUJ43FksslVgIZHep9sXaZ-YZBxHFFJoFwnGVj7b998UhBNjrK_SexKGQY4kRYpdKsTc2SmUl000hNnkcO8WAcADQ0iiNeZ5blY1-Ys4KD0y7Dd9aWvWHeROODuAgrhiatmFxd5XGOQA5irV4bmp-ofKJudv_VAJ1VV0pWtwRp3fHh9ki92tmE60dZekk6sC72jWJPMRgYZAMUC3FFPzKOwHk7hL_JgA5vxvDH6VU2Z7XXYfwNZt8Wxz9g7zfD-BGtVRAX8DLX_0WM5JqB_PrTNEtxlk1A_ymFc65E9O8__iXLEnwreC4RNgHYxPRjuABaUlNLmn4b06__wBq0m-tPYVaVqonrx7LFR3JbaP-xUslvFVioUrjrm7ya8L6vwGE3vuNcYG35JE6vP6k_i_HgCn034ntr5S-GeHFrjKezim9E-GPGHeQp8YfDvP7U06qVCDrsuBPnH-sRrVC_V5Ey0aGMqngl5D-LSTOaaE_KIa7_F6BaAIpRYLmgmP8mK5rgOYXLj_MMWolz0McEZrHEarAnjaJoHVUgcbTKcBPt92utFaQTCsF1KpmN9o6pfcO0FeUGHFKZZ1MT-18QD5BdGIsw3ohADRvpAIDOFrBMQRuYJmRJ8FTT8voTYmcYNwgAXCUx1BdG8S_SDB6L-E-GARchY2OIZJrqo2DLZMUg386EtP29Zo3SXuZzUKAeE97Uyg4isANbmKDRjjYssNyDOYrucgUTRIgCtBgAwUWiCEBWJhkTmIlE2DgZ2hkJNSed6cKDF5BLxu61jRCIG8gGpp9KtngDFLQjC7HFKlVGexP1Ocxg3d71pxJ2_TmpNODhdX79P7RuBc9VkJE7h63n_QwZf8hehFxryg96SsCvbTDxU2rRhKSTdIcyrJISiw47mMJ4VfgfxPCruGijiv1RFhdIkiE7vVkwHylEC9hLF1kcqhzCNT6VDYkdFcJcC1pITUoPMLF4RzSRYIpJVzjrCDZZ0EJQNEunCyzetEg0yOJQaRIq5aM08CKlMAjuamyxb-wA27n-BAa0Y1WhgoLRRi1rRdxmALgij684DugNyKAgPejCDO2MJfNZ77FQE5ga4Gtozs8Xe1dQKnL7wBjkIjjS3AI0uvRwBlfWqdCM2wDHvgLTZOqSh01kHo6uP8HzqQpIChvEhsh7zAmsrS3Xlqe2OHDWH1apzmvkxLh7cpFilwopQCdcO5jC3cUf0HZuykJw__JiiV9TTqFHmrY875NByqhPSGeBB0wyxSMiftYXS-QdZThCp1iuoX8w2MXz-_fTPCuz9--hGxXA37JvqkgLvXYPaHBHjNWcwpCMTg1H96jpDDGodPHQIw9XKbAt7PLdgWCGR3S5EEu48wkiK9GgyZHCJtSN2ZjVwz90UR4QGy-DSxysT02ujDx_GCcITa5hEn_t2kxNSR54nj-R0864JA6VGeInKr0oR563tuwv17T8n1OVauI6iAcyOSmznDCS1xemWwamv1B8GjdHHNw-AJ6Ek682racY6sqJjvo8zYfsXafMkGc6HuOAzX-evpttnN27s6krWDx0MGCVGeiJOzCqCPtJVcQqcUmknroHNOAAvc-bFX-jFZnuJQPTAzNEBjwzR3eZ06Gt0SvzoYldejzA9nRc7C7rkemRYfe9DqW74vTMtB11lxnJ4mVCIHUXZpYUilcKK0C_3BLt9h133iRZyxY_vmFb4sdfO2NGtQg-1hLo7OFvf-u8-8go1iEf7GbQHaiNxlYvRzU1NfANhmDBmu3pYXv1qI-uNyBVhcrTKEdXiSy1R_U4KzWr6JJt0c8pj6OJ96ngKf3uMaCd6ceRLcvqVOTWHQ980wld2jLDwycYijBKavdu8a64--70KSZF6gzPS6uBGABpPTG-zGdnUs6nyi-zkzIHEvVhOQmGeVpn5K-N43vKfq92drRW12dRqTt8gskkJiIWD-fEIlGz1e64NBXxXwckAcof3jINT8ixL6fI6CJXkgKErhMPc8nZ8EKM4ijiZM8RS_BmqMlfu0QGvmZFr1r7heCN1mDzFpNQJwUCQ5xPrKqxkKnC4T51neM8mxCu8Dw3QkrCdw5wnq_jiUKmwm2InIUu-q8TGQ-L-NOqGHGn11_aYwyT-ggXXFpwTfuhyIY0qZiyV9uCjMJDFx5maWeyRdPEQ1mOfEBC98HW-62trZ7Yxq-4C026e1cg5bgr3C3_GzhNHghFi7IJltwU9-t7izG7KwY2PaGzFP028CmrgqUEsennhh5bgQeTQXuYu6QQhi2qzI-UZKMnH_cuqh2caa5dXM34UTUJYAq63-uJv29tEdu8j7YLlMU8DUWtcqyMUxABjkD6RWilHGUULJ3jlyevm8irCZOjWljxGb_MBWDoPE71h5OXR47X6KZ7I572hO_7PGNJrp5OVyd1hv4p5TykbhuvYTQOBUoHOosDZLvcvETC4bBSsPut5_l7FfjO44_W6Z4_UjKHpJAe0kDgAY7E9l6Fize7VKrB0YDzoUIQdjxXXuCQtTwWWhQ9u4SW0I65NgtzBXMpY2g2bAbKzHcVMhwRdE2zjaLkVGKs1FQmgG47Yn2dBQZJ0b-JruI7sf2NVrkCSaIE7NoLsrw84Re_NPagxyASa6dBt0T6JDS8MO96N0bHSFKs7G2YY7EMFSrLigCEHqxfkdWP66Zs3GO6Pb5I2IFWWu21Iudo_IoS7I29IfwwxWRABbvejbW2NH12Bpr2DrZAU9ZqP0LBz01ZlzEkvojLQvsNbqqdqLv9d8-fyogLp64eBwyxBfxQq3bw1iXxQYM5WhtlPeJGGDgst-0sKnIWYT6flhlt7BWb-BvCaIVLTusnJGPf7uW5nLvb8CSeJniPKYZVjxyB2TCfbn0d6PqLb5cefh8uPR9_D-o__G7fX3p0U3hne-PO_Y3_uPNg49s7DzfufINtWImc1M6tvvhDnhQHcRKX85MmVnJjomy0nOr7PT3zNjOscqgawTgOUyMgPvaTONGvHe9068xAQZzZfdI8eKu4pFJW8Mj1On2eMErJAI6uFL822HzX9e95cFzqgwrdZilZjBCGT7d1OKNZnkHJo5isZm6Fx7tzbSPjArpV7TVsk6FyWele01YoSjpWFZ9D7TPmM9i3iOJ5LaFgn-G_q72jCSbanLSjgauVBy5768p97ptcAOrbYxzdB4Hdlpe9zGIyPhyyt-pxMV9nN6Ns1hN5lRoFDY61MdvAy4u3Ll2BngpI5reKwkCLgmE2OLaw0RAAZeag35EDh1OMhRdax3RfO52BL8npqKhGEWb22grzLIMF2w0bFWNLASBa3rtXh4pnxEkbHFO44oZ-eOnaKMfV-11x4lIYI3Vl6TYirFG59dWkKWsDIxiOW87V9iZy08ogGJMC6jJKj2nu6GWW3trO6kSTgRQrU0062uNy5Q5dvttctEWtL59xiM6Ba2FIrMi124QcGsUOXiPT6BvTaDZnv0x4aaeRNyR525l0QKcPKSw83HqAn216un__zEcen1QRnFLHc3s0vkXKJ1zKGN1BULyI0_dpVr7H1rMZEDVp3CpHBOACn5qhMAoeWrQ2pRdhR_NwaxvT5c_uM-9LAx8wDL-l46FXq3mQmKk1tUWgyGj4sIJxC1FxmFiuNbpIPGhZX3YyQ14FXZe-yaZtR4MbWDTP6k9IrLY24mCqOgnEIb5wtWiIh8aQX4OWtQatq5RJI4wc6FTcoYB44LdS-v4lm0a_m_atpItNjlhngrqiB0pUX_D6Fz4XD2jsb_DGvPcol8PS8TQy7AeF2-X1hTsbzWsLDchwT4HEvphJ6QqBaWak1hNm-bP-KywCKTz3-i1zx5u6oVlYvB88d4Oyy1V9-GCM7pJAr8llf7CSwyJPgd77ne94zuvveHQFqL5OKxRkJb5qKkJf0cdSdxY6kfK1OSyFi2mNvQy0wUB4HX1FrD7vcAyDZUvVaseWZnDowoqgaexf-kWjlj3tAq2RBz-yDprZJEn2jSS62h3taGK1c1IfpiovC9Ns3nqCQj9ChGk2b0CrtmjPzTb9Xq6qm3EXTVu_VXHgTvve11WHeo6uQbR0-cva1IZckkxFb9DMQ4ZKKUObmZ2VtJw-G4DeApUSVWBK8saPrJ2sUg-etZO_ABx5_eltce1n1xzpSKMpMnan-4UZgKTB189BwQR4-ZPbQLWQMDhQ55ZnCzO2hhP8aFvibnHmyA6QOpLyy2M7eN80GqN9ZqtEjTpeurVN6-s1OL26wKeVkJh_PPB19-6u0CUGszN0WMN73DFahiKtNIt6CQY_yjMZhbIo90cyTVWiKxZ6EYzys9TeQe0KdUWXDwRO7JGYNja5vtkeRw_fjCXZz0YZRSgdVmJIPYFOcD8yq2rq2NThmFPI5Vodg5Q9Ym7B2XO1gMJqFwPZ85JUOGAdhRimWVGaW2qasqIffNxFqWRi9ETyR3XrOf828tSED4muMhLjdI6S2jxLEhgFvNmPFiBZGXS2SPtnjKFDYAM37ZEiVSROAJsW5onuQRd1AnloUJ1YWnQY_uDaRmDVQ432XH1sUuOEw3oPrxr1vmEnIEQXv0YI9LiKHPus4o01tmDiens8AZa830QkCnry6LMy46lZypMb1B7WO1lBnraSwikf6d0Bkgc_zWauqboZVEHf69A3bp3iwMfbCgPnHGYINyLoyMmA8ODunUUol-cAkCYlplPoFCJ2WnWIZzTSeQHb2XhMR73x_YGzYyq5OmzjwP6fZYX6rCEC_UilAT7OjxqC0q3U7XZDZ8P6Rb7LCqDeMjYXERGqdXAizDtzPX3j36C0Gpa3agkf6zpCUzL4-GflgtUqQNtKW4f7WV37_CbZxwojk-bwxQbpxD_ENpf5PKOZDYAdfA7qtly_WfsG-F2Z--DPQC7NqkVP5ld7Xs_mnUHsdouNd2ttNaXD5ixugGVkYwYurxgwH2_OJ2JO1Kp9ODfG9xoo70ARHsqNtSRqqO_hetanU-mJzbvfmPBC6KqtxqbLjkbh7HhlfR5c8YXjvO1MWzFo1XCNp3hF9s8s3QPTfsSsurxqj7WR7LNWc8-WNd5RAmB2EryCvycg0AIMXM8hzPCqcUp0W8XlHGBH9eHl0HV2bBbBRcsFi-OUh9Q1keDAO7PzdCPo3BPbnl_m8UTvo4xTOEjErjocYkZTQJ3KHDG51UnugVICs7ruacVM-rBA5mUNWVpx1pdkbKvTPL621i0ImM2priRZPIrwrqS_vo6vbQifW_uz1cIYGNPEhxaD9nsqT4QHrh3Y2owexTUeGvNUw-xWP-eyMPAuKNNg3JoZwZi6DGIuvsLEtZiviWIH7pjXx0FbSBtH_TpfPM-qEg57DLS5PNdM1NCWPlSywDbWt1k0jvPvBulueSuQICSMuv4XqHxHaJnhMODuuAN3-RboEY0d-_yx5botACI4EHRqXQg2F33sRF2CwVfIZumzKjf4yR3DB491YkciWhXUU5ePhDTd5hsgyG32va-aqz3TY97t1gtGlnSdppW_nX3oCd1vUrp3isy4nQ7XDXJUvGq2YvrsEOyD968pl_MpfR1dXzqubJBURiyaG9OW5KA_v__e8T8rc3E4FGi_nP-Y29Jx6-qRbbI7I40IGnxPjqaTOH1HM-nJ6zfqo5MaTQWupUe1dQyoCwam4HnFJlBzzJ84WtfFnfr6SH5ohUj6cJHdlWF1zDE-Rh6J1EZeefo-Xl-DIM99CwfxJMsnKhr4rq708f0IfUtK0YQI0zQM_f7kpane0z2BTo47ptb7C3dIY76lNFfajZbXqWAY4nT6Ji1gqKOD5c8rGh66tmD3Rev0TH6qDZIsb6cxO2uh96ksS5XDy54A1xfmmyHzcSID-1UdLNxbq0iXpopEEiKBMBYiZNdAVTqXXi1wjrmrQUSXxqj4pKXxf609W3vbRq7v_RV0L5_IhmQkWXZsabPe1Jtsk42TJk7apq5PQ0qUxUQSFUm2rGj1u87DedtfdnCbG0XJ6X77tUmomeFwBgNgAAwGEIAjuHli2VIfSfH-hD_Nys1LKxcgyMrfFZVrPpgWC-zR0rc-OPYvj7cXQs6fDamVjMxvlTYObVz9il6i9TV6hVYzko43xcHj0rmU5WcgQZMfAvxr2yOCzqbVulN5RqjtxsbPWMgiiRUw2mIjU0zaNgl3Cz8JPcfay8P_YmurJYJuvmOMvg-3G32r5VDbzFw_Vrbmxv5ugzNO6SczJUsYjRXaeySYsP9tzfCmSaV5V0msFlrYZGpBDwESI42VtutEtmtevv5uHBCyTmIlhXCXxKg_INL1EZP6Zi9WGKisMdiBWs6N7WrP2dCgN8d7ZsPDZZt_DUoopf2SKY96QFMBu2sDV9GiQsKsV0aW4Em1Y07D15lTNWwGpaVuFOOW1u8KhuWsuxCqBT0Nqg9bFmjHjlleoz29Rhp9tiO9dPZH3vuD7iIZaZg3PjFg7-hBBBdaEGA6tmTDLkuE4nxUIo7XaNa-4J4vXbZO5m5vZYz1aHBP58Z-rib9Q1EMs2QcxGR1YUUlua4QW18Zax-i92dfucdodyXkliAZ0b_n8m_y1C9Lo2h1SvAgV4kdarerECf5E6e6h36s_aZYcz5VxJQWulFaQDVWdKzzNjKCr2iXuL4atKke0CueD0BuU-z2r2L527OYJ_VmnQzioSabTQs-0e1t20q6_zQgeyWTvqjzyTO8heDR1m788crMQC_69u3gvbUdnKR0defhtyv0Iu9lb18_PS1GE9B0x3P_FaIwyjcWmdX-8fhNrbRPIN692u63plV1OmyOZ100j_2Y0dXPSBe8KSZGUoS1GuT9uY-cwUL5Skm1JABt5ZfBV-ZQaMNc7w5_01gfWKRsHTTYg9PnDTeA4NasqibdPQVUsNZf2XZ_Qfw7P49n15MJCE4gRnWLId-GG-KrUS-ZfvS_Icebb_r9fkDeVD7VIQucfuR7Jlbjb1f0Yx0CK8OCdfDea3tUhk3pQak86LXx_qv2oJjNQXMetvNxjjY9by8f4XCS8bzTy0GKB1ZLLMaumBRAeQjLfn4LrMeqyYHw5u26XfQ5ItNE-yaZ-lEkjhfR57DZaD1oHe2TkcvpG-8UTCPSqWftMRpirGqCUTTrDjKQYPPxIAO-6Y55yndP28P51KpYf79Ki9toln_GqzZpMYXVi6CkM0qmIIe06-sLdi-8XKlplz69nsml1r96369Ko0yu54WqX0URe6qXZsyF4TfN_kHaqwedKCrG1S11eUjrDi0nCSiy7W9Xv_g1LEIc-abxoJE2W7Vg3fGiiG6ycH0jaTb396lJdpz1-gfSZFb056rNQXK4_-CA2iT7SS_tSxu-HMRtev2slXWpzf7-ftpKpA1s57qffqPf6h9Tm-ZBs7t_jG2iKE16Mth0v3nYIOdpGPdx7_jAfEgNmOfOE8abF0wG0Si_9fOxN5tepWiws9owOXgHB98F_Lmsd5W1UUVs1ie3YTa-8WdJHwA-zZKIEDKiu4sBQrJfFPPdbdNiPi9GAVreYKKNg8nt_UbcOvDcNcLKcLaczbNRdJ2HEXoAZhEXhF-fZ1dF5r19-nX4uoD-ivDrF_C3dw485OtwBn9HM0DcfsDoLMtPp_fRIks_5vNonkyiAYyaqZubzYFHzUBnAiCs02sY5TjMx5PreYhbO85gRUMWqpC-5Ze8INaktuBvhwmhXe_gbeor2PXGPcL7ziTp0VW1-np2c7VyOEFnkffmg3azNbntDIjL8TMw6iG_DJoxqCltCcBxiuOQskjeVT8R4brJpE1ftgtR0ODSdbtfdK9nkbiPwRdgr5gk42wYhDHfDPKGSZoN28CVfbdxsAK5jpC6Obn1ZsUQNgkGNvtKSG1U9PvIt6DROh4msDUDzNyeQnFrdUtV95G9jpp8N_qPDvADs-lKM9AkhUFdzzOBacOAFB_R-twH3ajNrKnTHeaTCD3K2oSq_kH9u6CzGIDkGAFedBE2i2kyMXMI4z4Ue1A5DuMcOL8LsRB2QmBvgIueoIda6KspCEbk4hZB76NZG-eTTa2eGR6hOsz34vQ6RTjFeClso-OqlYJuUHINVhbuOYTeqYaqGcTK3Yg6ROYlZnob8m9kEugFR9RdarOUNsgcoA2vxWHdLAY9y6YxTXr59awNsO_QjjJIerBCdQ9IwGscwl_AsfzGoddsea0j774XN1vWkD0kJyGCI4uAjgj10PZvLR7_Jlxf8dxwo6Ejgp2zXMfAga-yCjSbF5N2hMTK3dHjKB9HW0hacwHvcAMAjSYWmaX7pttqHDb7smjIoomD4pabtRv7yCDw54K7f1Cvd4g01OcQwsjHogSvogq-Kf5kqBf7XQtI_uPVB9G46-9CAe-e9wDmrwmY2Zoijv4wg8nAX5GRNmDW16OxoA656R9BB2GjXr9ZgBDYqmNvMlesPsQSrO7dDKC-0eDPlQh-gzJIEAhKK-HOhAvDxhF26GAorhjg5BYUZYJeOZOktXA4QOcKuDUtvcINHLmHnTYUBayJ65jlmWZDELVvMoIZg5Lh1GoafGs11YvEroRGAEDfaY6IzxsQ2iBKC-mOSkh3WK9vgtRi1za_0cyGhpRX0JKQEJEB4xU9y8AtUqLnKu5Rwm2X-dmklR53692ujCXW1_ZtzvnN_kGv_qCv2uBFfae630_rzfo6XgyKFa1DwyL8-nrQXFmAQ2p3qLNZhuRBfWMpiHp1YTaEzWqWzyr2p871OEcFNErzXt7OYfLJPKOReZNViWfYo2gQk-RtrLxxbaCWBf9WJfy5J6B0-nfFekBEvDWiD6F9f7JSaH4kyF1mahU8q4xhKDFrmhVUaWzKIxluEzmoY9byyAzogtccL1hzwLMy7D3aF7CQlc8ozQbJTQ7ILO8ZaiX6xM-U5BvQs7Nhr1yowaxEzC3yjxJwkIiL4Qr7j2bz5TArS5Mxhb4Q6u7nKNrSZZo1KNbLlVLGQA9v1A2PiXDbOqoEtrUazQpqtykaFSAA8bRYrL6Ak9usj1rQ8bWoizSgfYQk9AaQm8Kq2WPFwXOdiEerje4ykGzjhDxxQGbK5glM_jayuF5pZmVC2JyatVu38PPc-eq_TaYyVg0G4tss_FlTODr4zuIvuNnZ-Lx_ZG0gRFn7FeKu-h3haNrJeLlAf3ZnpBPY8DbHCmuL6s3t_A5aVJLMkeEPTJ7EBlQ1UUxJzF3d2QPtDk4XaJQcz00PZmibGq-r8KIRCLbX7wIFaC9ZOdodLyr6mUzZyIVWvCmizFrOl79sX6dlMktrSMrwuwqK6hXzmcWAnS9ht7YkSTIIdfRn12DLWvLnYYMWqd0S2qt33XIvMgkO11OxzdOOgG-S-t0vpiNWxJEafvUj0sGEqR-1XDRvuTK0PUcZUbME4daXSCwiBNorweqsSBSVe8ufUVa6ybRnkzjte7KzCIumIlsEvOvjzmITf8KvoDENtuDvna8R8-TTaKf8zh2gVYmftLHB7rSy5B2zKtoEsh5mV_DRlamRb6sdu765NmtRa1cbOE8Ub-u828ThhpZSDrcDkfl7CYh1F3UeVG1_jrVHD4isRhWoLtbbzhbZW-3OnQJ4bz5ftqs-kABrc6CBgRzz_lJt9G1i3CCgzBcZ8HhrfUvCVbOa2dBqVhqkeIwl6rP6t4nxGPG_RHsbQm-riuk4GtiXLxSAHT-CDHLN-OBOweWygP7TKezdO3gvaPgBKsL5tEKaoQ2T9kXERZJm2SxDO-NqG4vSMu42TLMxn7v6c0wIhPy8l21dvTWezOBN-pW7XRyW94ZtXGbLDiG9Ku3CIhCXxAlQSuQFibgo5mYkdUEZD63HjTutxzJeYlzVoFAf2r41K0HRrOKGPF6hy3WIRNRRh5BdBWHcanFy39Hn66LLd-5SCP8LtEH9WLRhZL4lH6povaNN1shBgcdubPZ2ilab4rDiUo11WVu0jXCWla9Zd0B8kUzzBBSDGaravYd4Hni52iJQbn5dOGMv6yfXw_n6b6OslyeeP6CodPR3sDK2Zipg26l63jYOOkW85FZ_XohsohCJCu9mBygKoOZVRzmgcRQIiavxSDxD-eWac6mr7TKonj3eEgEdNZpmvetu1otGBbUcFxHXYMAoAAuZ9-JRcYMSQDLOR9zhNJ9lIKHMvO51mndhC_mcZ1M_bobxURjvhw0jC5p3UrpG2sC3cmAC4xxVGGrVHs8HUXeQD3t-MzBvwAyQFuGFzXb7Fe1as_XfPmZLilIy83CIK3RRWJk9skJufEcMJFjbr9JIV_XvwkP4g9xQdxHvH6z3rd-NtYGo0bhaR9hl6FuEfYB2a4AnxsjMesay7BxxKmuq4qyWTY7spNpGifthsP3Lsmyu1ZolCqGUYhLWA0AvMlbwq_QoX5NWyXAodtEys6jbMiwNXWyWtuq9kztDg0DrybZgZ6YFC4WYSdQ0ayddlNTM3OSQQx1qGHNlmecpu-HOgw_7W1HSQ0mJ57V-r47p8Vabint61mx4jUZ8kBzFLQ__kJ0kajTjpvcgPni-7zUbw2Z0EB8-Mi3gFU_e-4x3T4oFRtA5O_COhw88-C96gNd3pgX5gJ4deofDRhPYxFnjyDt8fgg6Sy2U-KJnWHH88wG822gO4UV8neMTYu2x1_qxddM4HBycNZDRDBqNs8YD72gIqkUEf2pfrY2fb9efJ1foBzaf5gDMbEZuGERlU7qrytN_4sTzh3WcZxJL_sW5_34wn0_a9-8vFot4sR8X06v7367u_48PzP1feEgW6JBbyRVFjccwEfehlmLHN46Pj-_fDuajYQ3dXrCNfdeCLiMWfTdwmR4tOhGv1kHgPUEX4UeqXIIemHYciSjoPFFRjexJqiv2T7RLyDvvoY5B2vVrOFR0R7rJs8UPxS0MGhccVLVmC8_JaVtgU0lNXSYJ8T2cPL0I69J9LNGQ0BdZg_-pT8a5UI4BPUDz6gV4w0GYGN_ZN2o5Qb8-XdIdJog61B9-H3rxVTcqgsyJp0oA8hf0zUtx9i01Dbw3Mc7rObaBb7-JKagHxlbAkg7U9np0N-15PgO5Bvh_rTvMux9rNAkN0zcaphR66YkVmJWdt56QP5xE8uF7ztTALedSE47pk3S2dHoSGyx6Hy2xB_Xb21uaV5NnDErkFgRIAVyNjuo217OGC0rO2Pz-c3j9qV9TLByjKhJfVxcoC4pSIVdlAcxYh67y7wBAmI0AveafBZ3n4vFocLZGEK5hlYPLPJ4uX3FEX-Ia8UCTBuNlaUJ3TCCR9rnuoTvikkFTeyrT1VIMq4OhN3FzsDpQTseE4ibvxSsGDMo0BBQgMwWTpPDRf7XGYKAn_e2b0msEOX0blcHI0EPeaF5MHqsR2ItIZwXoYV9QMGUeqjX2bmq_RTNNZh9t6JzxeFACrHEMGR7KQLvh1nB9H9HiJr_4dL9Ovy3YQQLbjteTQr2uX02f8Mh6-Y0zI9GZzJxQSpxoPCVyBHE0Xdb0XIAZpGFVX6ilUn1yBn-eBybAynBYVIFTrJxUTy-mfG6gXpwWC0GEYkgvyhjx3MGG-thCUVWo7ttUDZTr6JZrBaWiOLidUENB7vK_-DDWC_VBiAAVGKdzUtowBAPz10xCtyINoCaAUTatYnp_VPTsMpB8mIm2veZBS42zl2EGmVStFLaNyLhgwSntVy0CtwoZW633NEYkw2xqg_st94KirotKybRHQVspqQL7hSuA4Sf5xkyK2s-QwUbYZdVIZFsAxwdokPbDXUjm7leqmgiLUQlvDEI3Fr2k8biAF2_R9_Ot4d-2c-3rShDxlZntdC_CXyWycV1NNs1UBEVyXPVlX84DEQUcgDj4I_iCIjJyTo4JxH3X5KZr28v5CpZFujUKXU_llIWECtfvYeShqXgfGH4pgZppJkopr0RgpE26ZGTjI-qehtc92YVuW5CLA8zswjCmWmXt1diD0CPLroVP3FmgIkuHlasDI7iD2oVD6F6ps4v6ZbCjtgWSTxBW4LhAOFSgxg37yS5s9tCWJigtVx103NBqjCP2iLJuyi65eCdvO3eH2abaDRs-QxyY1zcULhp6b2GUr0NZHfV5NhXwlsTPTGP0qHamdGw2oasKvGI8wisgxsqDI6KbEpsDlWI6EwBpfUBeqnSpzWZ0kw15ttzPjOQHFUqOfiKI3_ncl9lyJ9twUew2tDIAoXRiUnThqpmNmheQlg9rYK1f64E-q15BNEnyTopv6Oxd1Y1ZXhMGrn7IeoOuOyyutmznLIQZNIkaTFusbtuUtTE-WCpGyZcwxpdBZSMOHwJVo1CEOsT1V1BwE4TJY3gZ8P5aZdCAqgkUgew6qubMiy3s1WImzlRBocdJTkBNn2c7UV6vhgBYPLzpMxiGrW0FYyv3gkK31o7Sq3iWqys8aB9BYUwe1Gb4HDgmzHWhPvpsq-6rM85FLNkrFt2X8Ain5-fnqI6dDzIKxtXt63iFy3HX755rhMSbs89i0FeT7uCc7Cr-yhOxAhUIjvLyEfbfYjLPeqZXigvW7V92TMDedKTB9WnLQNJPzkBqm6Ykj21JGGkRNHP4R_sESPRf29cfw5HXOP7DD25E6sTcl9Y670Rf2fzJXNbUd_E_XWfX2VkOwv4chFmVY9DuiJS9aeDdUMhSE1Op0MFe9hSCKjigsDfCW6ZnOE-_tjlRGX5yzoGTzAXTmbkVhJtewZde0w8x9ZfNSHkGbXNUpbTBCiYU959icPCVsNGm4me13Qx7tfROtifys9T55FyBlbD7GV5SWnKUAMxfMaf7gRxMQkpgOks1_OTchEDiyI9UyNBYfwXzrdD3B0B0SLjJTCPyU70Iuy4d0a8upsuYS_VfvEMVPDsdW0Gad93pMTp9ihLvR4pML7EGyqEBTqRcoltBbXaioqXpojRWuWUMAtxsXqTjX_IdwEq3b6XdiLnEDKfyg8g4OkMfOTC9AWjoI8vGC4BUcAlizEk8L94CcU9PEzIqcEhnaKli6HQ_-33YED_5Cby6t5fR4yt8pLupe48Ya_cGbOuxdVG8BA2tAFkeYUAE1FNLsQ0HGAPSR40yvRiAOFp7BErmJX4etUgpewcCNJc912Uvihrdc_zk4z6yh18XSuXsN06myGL8nIoeCpnTeH9SaSgLkmKSWyx1QvRA0V89vLuEn4YdS3WNsFXPbX4fi-gBaGVARppUX9psez8Df30Z0zbxgsOjqdcBNPJ-DTeJ7ESHt-AAip_ow8njDUOWyepJiYGQlvRlebwqjw_qrrwsf4jYlPcuY4mqhfB_gSNIlxIDEDqC9XihuWG69KS404WR_OAHDHIREgUBUIZj97hT5BhUhkBARFESZEI34i2UweXsjkOR6XCYBpkNqVAfIH12X_AbKIUSwgm8-rHSGBAkLB9nZAQBBZDSsnD2LlivG_RceE_IC5084uHx2_ST71nb3cEaUW96x6N4arAV0nGBcEnsbxJqKhjw4lDcPgcQ6TP9FSmju59nWCB8fy89wyAJp8S6XoMUAtuDtpiOYvLJhJ17MqX7aOfErEwYrXRStUmoA0VgpHty31fCK_AAfghIRO_gnV4YpRLGZERWuJM6jxzv8GIYTB3lRMVzocmre5T4qsVbkf8GdAfWuUaMfEVCXujICt5ALS3qSiqpGX3kkbk-7PF68qXVgVVe45jsmmuaOEQmbAxhyiJZMpZgIjL6Gnkd0st067rUXjlj16whyK13ZY1OL_RLl4zF-i0tRrzxqnO7SPTFpUrckdP1d4xnAhzcQOwTpcalMM0StrhEeyFhR14g38457hBvnRjW7pZ2PZziLc0KuwhUR5TrcgxM5jzHM8orESiofzxWm845J6B_y2ndMJphWZrAwSXo4itBrGPKj_jQiuIBUmhQ5k6KuhaUuCDkHNFB6R44FfJPyqkhzMJUSQFUUiyZJJ2p70fSAn8EzNAx6Frl6FXArV_pKvDFvXv5pURl6EmANAVfTPOMUgxI2gsQbIDBw9NzCkhQ3ZYY7QIbqGLgy3vwJV2e_hrw5Ezgiod26Ao81JRXcXiAVJzv0eeFlLETQvN6dratLbYxUW2dQFtdVA56GNuNgLfW_WIYqzcXUHNJq4u2jdw1nCJJaW3qpYrqQ24Hvm9tTsCmfiyupzMMUib_426rW9BCVbbCTBdHh3-0eAWDjqYRGhJ28HQ8H8bYC2bw4Do_PcdhLrLsI2fJwxxzNYkvURuDyDvN8QbsCHbXgaqmYPKI6y85jhbvKLTTtqWsQWU6_Z7XNiSLGcPxyzQTfVx163A_whUQo05LEMar7S6IlTmQLWnuqUml6s2G9fIJC5_9PVXhJ4Jw0zqHXt-cdsUKIMpU99AOxtBxQr2eMSCKa-Sjb1HKV0c5S5JS32M0Hgy7gR1hYqxXlN0bmRYrxmuqtdLmQDX7UUv9e-twiCJYyMHmKZtCQ4tm8DmZOzLOrRXpRMKI6RXRdVwDv20pjT4j374QN36PcpMkGFrvVqtIKJpINQei5V9OZ2cc2QEnx7XejBOc8y8Aav4FaDwAmnDRFrQuMrY3I8o_IaiLY4QVzhUqJsL_7nk-rtd779__C1BPLwzkZNNCsK_fE9xJcOGOTrdg8VMVxksY54CVOkoOwozIZbTvkNNSkCdScR8Nh_7931MfD_lnJ-3f7_9-_194QDAv2sHF__w--8tfv768d_8qD_QXVL5ZQMx3mB7C5LuPw05776T2ffD75frf_4e5uEKSkknAePv6edxNxj9hLKqT2JdeAktvTQespFrxEjmOZPKOwy4ywbDZEvNUtD19YDFPppSOrfZHOgQspnyfQwqUSk45U29ckOfTlB77BYZCYgOfGkdHoKU-hnnRuE4kQNSTq0doGEw6cAK_3OgQawtlvnHOYiTanmwi0IiwWeTaU2DbHKEU401bIoa9b5BVI-HYZ4IAJjsWVIAgpa0LpILYCeCSJLCtD1LPAeUSLfe2Sy2UGeytyBVn13PSwV-mFHB96nd7lgtEt2c07BQTfGHakA4NeeoIuEAR_rcr9RN2PaYACRNqD4BjASWwQOmjoDQ4T9c4C_EPn6Q2PwEdACNLHCMPOL6nMwuzViKVdR1WsPqsHgSdhLPWe9sbqWOHQlRROurGrGg4UVKHAB0o-LyOWzgOOJAI1wEP77niOrkafLrOs_lwqcR2ClZTWGF9LOMta5AjZoFo14Ht8-pqCCNklz_USFR3ndRuB4jv19ibjRwWHNwjaif8eQcbX7HADHydJOUI92TNBKpvYOQiTD2gl6fatgkb4o4WIJF9ujSR_FLQfSgUDE1dQwLUPzVpAIZjCBSHeYwdj3wnqAXKsAfLMAJYXwV3aXVKOyqHCxQPEF4GewU2g8ejH0DHtbyUbewO-FWyii9aAbZN0wrY730Z_HfUuqEriebSTwEFWKQR4zr4L0_ifHbKWmLWA5i-BJg-vxOmLx1YMBd76YSzH0hAWgmsG0tHf2c3X62ySC4nV6_mJWPOK2tiQm8BR6GIWlYETKi9Y7w8wu5HN4hm92dcf-qNvuiOguMV4t9u0GkMIteiaDwqENfHUnBjFSdLvCQwt5AbbvRa4Z18MeDsHzOT_UOHFlNmaWqg8EMyhPwHBguiQJuxPlVDcUMs2a7xHGuG7Ga1wFoREu1wAD9NC9Qcl3jwhYbfmuTv2t0EmKhOedfYb4YmgmmrhdN3zNP3MMLjenLr5vBICtAPEkSyAWUmAU2fsBqfXH-eM0BrKj1BHyCQO14pHHc7_AWN7atNIyua2zcS7fwq3Gx0N_qVg5k92hb_rRTebVvoSj6mL0fs6nMYts7m-J24ZBKEjI25FI2sr2V4lanzZxPJC17SBiVOD2w4-hdO30z8tcI3OyUPypiM5WhkKcVPLKfMcb59J-X_Wpn7YPJl3Mk9USDHBCiR_IzihvLpOpsuz7MhMNBi6teU03INQCwEDFLLE_GgsCxzlBtbVp3qtEpV3TF7shis3Y0fDLMtKCKD0R4UbfWwwf-c2JFuLD8rTZU4HO5RlNNjPQ-et8IZECm1adjFLGNzJnl_nNV2Ljmd6P8ZlHtRTWsqMTCxeXP2Q6gymBaUThzqTORI-iH6e0zOZPSuOpwhw1PKuRHGBacUDywaE6iwUFcK3gjaZdTgYZ2eVEYCl7ffxhKoYOaXzehah9l7a0lTlB_Or7TdQu1vG9ubNiGdoqERhOlDMRTZEL2lfVMkRjXXUPMVOf_6IvrcpM0fv4w2t3JGGczKpHlPPriIjWf1H6p2znxMnnc6rb0Tv7fZLJMAaSRpP_S2BDGFgfwxmxegN8p5Cqdj99rV3fOJF6eAt5gtDVZRvUYD3h2fjufFz3m28DktL8o5NCAEv5o1y0xlzBWC4gComND-T_JVWLdJxZnz7DqVRCeDQFHxrlYTaMXsbsf5NSvDzE7IpPJ2Z58_4vA3GyhXwO7PGIqyogOaof7cCuGBhzVu1HqgF3VGE3gU1RVRbQKSP2WGVeAZVXzgY7YkbSu00ikxiiOSoIQErA1pwFf5dLkWBXR0lUJvXORBVAidnSpMazaPHeVFt2A8fDzrJhM8dlmVDpcD8nMWAVMlj7LCSZf7QU2MA-pSBZtsqO6KNG6ZDEYp_SdlvddaABrIK6-NXCBU2KEOHiZIr7VLPKrbAB9bKTXktgDO0Ze2XYAoZ7NKf9PprGROwF_nybibwQiFu5anzfaAGfC_CyR7FVXq4deou319qYxm6W-cXEqvzxaeZpRQVK3S3zp8LQGTfm51Ltmc4Aj2LBAYkpvMmaVZS_bpeIeZCNhI8hu6EGmVkBDa47XSGsJnJbGd4_AoXaYrW1K5GIs5zvGONTAZbzV5p58xlByl9NtsT2zorkaYSim52pw0W1c-0F76T97oFUqf2HY0lZarHFyZUN8QnJjWVGtlYCMgaCrhFIEGXWBDpdzDFSVW1sD0sUIC-o4ZmuQMKCWwc_oJvC9M3PcXr4lAcGJ4cz4LdEnVsXw546SFAiSzJ9mJzuKUuGkh0ffLSodnq5eP8dXXfjmRJEvlW9cTM3IN2OdTmLFZTSuFAPa7Ne2dcV1Bf9QfsgSW1KT-IiL58iwVkqyNM8d2EzrfWe9ASGw4GxQLByMtngqy2Awbc-40iVFOOODt6rYYo8eLgUplsjkkQUqVs7Mndp4xXXGq1hdmjSUVdJpK5kIjoL3RVjPD1rpXvrG0WagKaFF2CUoTkCpbkrUreaE_SF_iHMKY5x5-3vMa3GcpdzJ5-KV0Ds35NiX5HblX0AfP2Zvi3r3kFJodBFtARe9hi8aBoCmxMUnJpbMLwshhaJzYmN75yfoGVGLiYLZpYxZb4pBSamxBE-ZPUK6S83gmeyGqJbJUwB-vkyHKdGiJsRwdNdSTPkcPwWHH9QPLcFxhbeF7wmxtgRfZ-MJ2lG3ti4luztHK3hQTfsP2dmEvxATdT6DhJoJxrAKUpN8AXvV3yVvU4k3JOnulkeyZbaEMtvtayvnMM6UgrCjZGdIuukXTFWZKq_IMVbQf8Egd6N14CsnS0qVsYDPwluMJIR1EIBrA6NkqheoRJvV4hinI0JvGI6l_DAtY4zSE8DFkAz9xtV9OZc5A3PBZDcit1eGjpHERkd2dMbj7Ni74KMecu6BHOqVUu05BShFBNeTrprgkpiCZglaZTf_uJBikLYEMpagcAE48RVkQBuJ330ha-Y6d71p2NbRDsQ3d1FpaMpu5Az4X2eOoKOLRCILpQDEU0mA5Jy8eD6gNTnZfZdhn-rlI313a6SU0AMgVjuAo8u4OGeXvL8_ET_B5kfA5UXorKeD_HzXiFqrDnQAA",
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
