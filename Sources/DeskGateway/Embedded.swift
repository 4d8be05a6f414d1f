// Made by scripts/embed from the files it names: change those, then run it.

// swift-format-ignore-file
enum Embedded {
    /// Widget/widget.js
    static let widget = ####"""
// Pupitre: the chat on a website's pages. See docs/widget.md. What others wrote becomes text, never markup.
(() => {
  'use strict';

  const script = document.currentScript ?? document.querySelector('script[data-mission][src*="widget.js"]');
  const once = Symbol.for('pupitre');
  if (window[once]) return;
  if (!script?.dataset.mission) return console.warn('Pupitre: the script tag has no data-mission.');

  const base = new URL('.', script.src).href;
  const mission = script.dataset.mission;
  const options = script.dataset;


  const wanted = options.language || document.documentElement.lang || navigator.language || 'en';
  const language = /^fr\b/i.test(wanted) ? 'fr' : 'en';
  const locale = navigator.languages?.find(known => known.startsWith(language)) ?? language;

  const words = {
    en: {
      chat: 'Chat', open: 'Open the chat', close: 'Close the chat', messages: 'Messages',
      unseen: n => n === 1 ? '1 new message' : `${n} new messages`, newest: 'New messages',
      hello: 'Hello! How can we help?', write: 'Your message', send: 'Send', you: 'You',
      connecting: 'Connecting…', available: 'We are here to answer you', busy: 'Busy right now: a short wait',
      away: 'Nobody is here just now', here: 'Here for you', gone: 'Away for the moment',
      waiting: 'Somebody will answer soon', over: 'This conversation has ended',
      writing: name => `${name} is writing…`, somebody: 'Somebody', says: (name, text) => `${name}: ${text}`,
      sending: 'Sending…', retrying: 'Not sent yet, trying again…', sent: 'Sent', today: 'Today', yesterday: 'Yesterday',
      offline: 'You are offline. What you write will be sent once you are back.', lost: 'Connection lost. Trying again…',
      refused: 'This message cannot be sent, perhaps it is too long. It is back below.',
      link: 'This link is no longer valid, but you can write to us here.',
      end: 'End the conversation', endAsk: 'End this conversation?', endYes: 'End it', endNo: 'Not yet',
      again: 'Start a new conversation',
      survey: 'How was this conversation?', scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
      comment: 'A comment (optional)', answer: 'Send my answer', choose: 'Please choose from 1 to 5.', thanks: 'Thank you for your answer!',
      mail: 'Leave your e-mail, and we will tell you when there is an answer.', address: 'Your e-mail', tell: 'Tell me', no: 'No, thank you',
      told: 'Done: you will get an e-mail if the answer comes while you are away.', badMail: 'This e-mail address does not look right.', failed: 'That did not work. Please try again.'
    },
    fr: {
      chat: 'Discussion', open: 'Ouvrir la discussion', close: 'Fermer la discussion', messages: 'Messages',
      unseen: n => n === 1 ? '1 nouveau message' : `${n} nouveaux messages`, newest: 'Nouveaux messages',
      hello: 'Bonjour ! Comment pouvons-nous vous aider ?', write: 'Votre message', send: 'Envoyer', you: 'Vous',
      connecting: 'Connexion…', available: 'Nous sommes là pour vous répondre', busy: 'Un peu d’attente en ce moment',
      away: 'Personne pour le moment', here: 'À votre écoute', gone: 'Pas là pour le moment',
      waiting: 'Quelqu’un va vous répondre', over: 'Cette conversation est terminée',
      writing: name => `${name} écrit…`, somebody: 'Quelqu’un', says: (name, text) => `${name} : ${text}`,
      sending: 'Envoi…', retrying: 'Pas encore envoyé, nouvel essai…', sent: 'Envoyé', today: 'Aujourd’hui', yesterday: 'Hier',
      offline: 'Vous êtes hors ligne. Vos messages partiront à votre retour.', lost: 'Connexion perdue. Nouvel essai…',
      refused: 'Ce message ne peut pas être envoyé, peut-être est-il trop long. Le revoici ci-dessous.',
      link: 'Ce lien n’est plus valable, mais vous pouvez nous écrire ici.',
      end: 'Terminer la conversation', endAsk: 'Terminer cette conversation ?', endYes: 'Terminer', endNo: 'Pas encore',
      again: 'Commencer une nouvelle conversation',
      survey: 'Comment était cette conversation ?', scores: ['Très mauvaise', 'Mauvaise', 'Correcte', 'Bonne', 'Très bonne'],
      comment: 'Un commentaire (facultatif)', answer: 'Envoyer mon avis', choose: 'Choisissez une note de 1 à 5.', thanks: 'Merci pour votre réponse !',
      mail: 'Laissez votre e-mail : nous vous préviendrons de la réponse.', address: 'Votre e-mail', tell: 'Me prévenir', no: 'Non, merci',
      told: 'C’est noté : vous recevrez un e-mail si la réponse arrive en votre absence.', badMail: 'Cette adresse e-mail semble incorrecte.', failed: 'Cela n’a pas marché. Veuillez réessayer.'
    }
  }[language];


  function shelf(name) {
    const prefix = `pupitre ${base} ${mission} `;
    let storage;
    try { storage = window[name]; } catch { /* refused */ }
    storage ??= {};
    return {
      prefix,
      get: key => storage[prefix + key],
      set(key, value) { try { storage[prefix + key] = value; } catch { /* full */ } },
      remove(key) { delete storage[prefix + key]; },
      keys: start => Object.keys(storage).filter(key => key.startsWith(prefix + start)).map(key => key.slice(prefix.length))
    };
  }
  const lasting = shelf('localStorage'); // token, out ID: a message not acknowledged
  const passing = shelf('sessionStorage'); // open, draft, no-mail


  let alive = true; // false: this site may not use the service
  let token = lasting.get('token');
  let inbox; // {mission, experts, visitor} of the session
  let conversation = null; // the newest one
  let put = null; // id of the ended one that the visitor has put away
  let messages = []; // by cursor; Infinity: not acknowledged
  let hasOlder = false;
  let cursor; // of the stream
  let expertTyping = false;
  let connected = false;
  let lostSince = 0;
  let notice = '';
  let leaving = false;
  let asking = false; // about the end

  const current = () => conversation && conversation.id !== put ? conversation : null;
  const ended = () => current()?.state === 'ended';
  const shown = () => messages.filter(one => one.cursor === Infinity || one.conversation === current()?.id);
  const unseen = () => conversation?.unseen ?? 0;


  const naps = new Set();
  const pause = (ms, firm = false) => new Promise(done => {
    const nap = () => { clearTimeout(timer); naps.delete(nap); done(); };
    const timer = setTimeout(nap, ms);
    if (!firm) naps.add(nap);
  });
  const wake = () => { for (const nap of [...naps]) nap(); };
  const backoff = attempt => Math.min(30_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
  const rest = (answer, attempt) => answer?.wait ? pause(answer.wait, true) : pause(backoff(attempt));
  const seconds = header => /^\d+$/.test(header ?? '') ? Math.min(Number(header), 600) * 1000 : undefined;

  async function call(path, body, method = 'POST') {
    const headers = {};
    const text = body && JSON.stringify(body);
    if (text) headers['Content-Type'] = 'application/json';
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      const answer = await fetch(base + path, {
        method, headers, body: text, credentials: 'omit', cache: 'no-store',
        keepalive: !!text && text.length < 15_000, signal: AbortSignal.timeout(15_000)
      });
      const data = await answer.json().catch(() => ({}));
      return { status: answer.status, ok: answer.ok, data, wait: seconds(answer.headers.get('Retry-After')) };
    } catch {
      return { status: 0, ok: false, data: {} };
    }
  }

  function newID(time) {
    const chance = Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => byte.toString(16).padStart(2, '0'));
    return (time.toString(16).padStart(12, '0') + chance.join(''))
      .replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5');
  }


  const page = () => ({ url: location.href.split('#')[0].slice(0, 2000), title: bareTitle().slice(0, 200) });
  let link = /^#pupitre=(.+)$/.exec(location.hash)?.[1];
  if (link) history.replaceState(history.state, '', location.pathname + location.search);

  let toldPage = '';
  let beginning;
  function begin() {
    const locked = token || !navigator.locks ? begin => begin() : begin => navigator.locks.request(lasting.prefix, begin);
    return beginning ??= locked(start).finally(() => { beginning = undefined; });
  }

  async function start() {
    for (let attempt = 0; alive; attempt++) {
      const used = token = lasting.get('token') ?? token;
      const here = page();
      const answer = link
        ? await call('v1/resume', { mission, link, page: here })
        : await call('v1/sessions', { mission, language, name: options.name, page: here });
      toldPage = here.url;
      if (answer.ok) {
        link = undefined;
        return receive(answer.data);
      }
      if (link && [400, 403, 410, 422].includes(answer.status) && answer.data.code !== 'origin_not_allowed') {
        link = undefined;
        notice = words.link;
      } else if (answer.status === 401) {
        forget(used);
      } else if (answer.status === 403 || answer.status === 404) {
        return retire(answer);
      } else {
        lose();
        await rest(answer, attempt);
      }
    }
  }

  function forget(used) {
    if (lasting.get('token') === used) lasting.remove('token');
    if (token === used) token = undefined;
  }

  function retire(answer) {
    close();
    alive = false;
    host.remove();
    count(0);
    console.warn(`Pupitre: ${base} does not serve "${mission}" on ${location.origin} (${answer.data?.code ?? answer.status}).`);
  }

  function receive(data) {
    if (data.token) {
      token = data.token;
      lasting.set('token', token);
    }
    inbox = { mission: data.mission, experts: data.experts, visitor: data.visitor };
    conversation = data.conversation;
    hasOlder = data.hasOlder;
    cursor = data.cursor;
    messages = messages.filter(one => one.cursor === Infinity);
    for (const one of data.messages) place({ conversation: conversation?.id, ...one, cursor: 0 });
    following = true;
    changed();
  }

  async function connect() {
    if (!inbox) await begin();
    listen();
    flush();
  }


  const pageID = newID(0); // whose stream, whose goodbye
  let listener; // the loop that runs
  let heard = 0; // last byte

  async function listen() {
    if (listener || !alive || !inbox) return;
    const own = listener = { hangUp() {} };
    for (let attempt = 0; listener === own && alive;) {
      const controller = new AbortController();
      own.hangUp = () => controller.abort();
      const used = token;
      const began = heard = Date.now();
      let answer, stayAway;
      try {
        const response = await fetch(`${base}v1/stream?page=${pageID}`, {
          headers: { Authorization: `Bearer ${used}`, Accept: 'text/event-stream', 'Last-Event-ID': cursor ?? '' },
          credentials: 'omit', cache: 'no-store', signal: controller.signal
        });
        if (response.ok) {
          connected = true;
          lostSince = 0;
          wake();
          flush();
          changed();
          stayAway = await read(response.body.getReader());
        } else {
          answer = { status: response.status, wait: seconds(response.headers.get('Retry-After')) };
        }
      } catch { /* the line is gone */ }
      controller.abort();
      if (listener !== own) return;
      lose();
      if (Date.now() - began > 10_000) attempt = 0;
      if (answer?.status === 401) {
        forget(used);
        await begin();
      } else if (answer?.status === 403) {
        return retire(answer);
      } else if (stayAway !== undefined) {
        await pause(Math.random() * stayAway, true);
      } else {
        await rest(answer, attempt++);
      }
    }
  }

  async function read(reader) {
    const decoder = new TextDecoder();
    let left = '', event = {};
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      heard = Date.now();
      const lines = (left + decoder.decode(value, { stream: true })).split('\n');
      left = lines.pop();
      for (const text of lines) {
        const colon = text.indexOf(':');
        if (text) {
          event[text.slice(0, colon)] = text.slice(colon + 1).trim();
          continue;
        }
        const data = JSON.parse(event.data ?? 'null');
        if (event.event === 'restart') return data.after;
        if (event.event === 'message') hear(data, event.id);
        if (event.event === 'state') learn(data);
        event = {};
      }
    }
  }

  function hear(message, id) {
    cursor = id;
    const fresh = !messages.some(one => one.id === message.id && one.cursor !== Infinity);
    lasting.remove(`out ${message.id}`);
    place({ ...message, cursor: Number(id) });
    if (fresh && message.from !== 'visitor') {
      expertTyping = false;
      leaving = false;
      if (isOpen()) announce(words.says(nameOf(message), message.text));
    }
    changed();
  }

  function learn(state) {
    inbox.experts = state.experts;
    const before = unseen();
    conversation = state.conversation ?? conversation;
    if (unseen() > before && !isOpen()) announce(words.unseen(unseen()));
    expertTyping = state.typing === true;
    changed();
  }

  function lose() {
    connected = false;
    expertTyping = false;
    lostSince ||= Date.now();
    changed();
  }


  function place(message) {
    messages = messages.filter(one => one.id !== message.id);
    const after = messages.findLastIndex(one => one.cursor <= message.cursor);
    messages.splice(after + 1, 0, message);
  }

  let lastWritten = 0;
  function write(text) {
    lastWritten = Math.max(Date.now(), lastWritten + 1);
    const message = { id: newID(lastWritten), text: text.toWellFormed?.() ?? text, at: new Date(lastWritten).toISOString() };
    lasting.set(`out ${message.id}`, JSON.stringify(message));
    notice = '';
    leaving = false;
    following = true;
    queue(message);
    if (inbox) flush(); else connect();
  }

  function queue(message) {
    if (!messages.some(one => one.id === message.id)) place({ ...message, from: 'visitor', cursor: Infinity, progress: 'sending' });
    changed();
  }

  function takeUnsent() {
    for (const key of lasting.keys('out ').sort()) {
      try { queue(JSON.parse(lasting.get(key))); } catch { lasting.remove(key); }
    }
  }

  let flushing = false;
  async function flush() {
    if (flushing || !inbox) return;
    flushing = true;
    let attempt = 0;
    for (let one; alive && (one = messages.find(each => each.cursor === Infinity));) {
      const used = token;
      const answer = await call('v1/messages', { id: one.id, text: one.text });
      if (answer.ok) {
        acknowledge(one, answer.data);
        attempt = 0;
      } else if (answer.status === 401) {
        forget(used);
        await begin();
      } else if ([400, 409, 413, 422].includes(answer.status)) {
        refuse(one, answer);
      } else if (answer.status === 403) {
        retire(answer);
      } else {
        one.progress = 'retrying';
        changed();
        await rest(answer, attempt++);
      }
    }
    flushing = false;
  }

  function acknowledge(one, answer) {
    lasting.remove(`out ${one.id}`);
    const known = messages.find(each => each.id === one.id);
    if (known && known.cursor !== Infinity) return; // the stream was quicker
    const id = answer.conversation;
    if (!conversation || conversation.state === 'ended' && conversation.id !== id) conversation = { id, state: 'waiting' };
    place({ ...one, at: answer.at, conversation: id, cursor: Number(answer.cursor), progress: undefined });
    changed();
  }

  function refuse(one, answer) {
    lasting.remove(`out ${one.id}`);
    messages = messages.filter(each => each.id !== one.id);
    if (answer.data.code === 'message_id_taken') return write(one.text);
    notice = words.refused;
    box.value = [one.text, box.value].filter(Boolean).join('\n');
    keepDraft();
    changed();
  }

  function see() {
    const known = current();
    if (!known?.unseen || !isOpen() || document.visibilityState !== 'visible' || !atEnd()) return;
    const last = shown().findLast(one => one.from !== 'visitor');
    if (!last) return;
    known.unseen = 0;
    if (last.id === seen) return;
    seen = last.id;
    call('v1/seen', { through: last.id }).then(answer => { if (!answer.ok) seen = undefined; });
  }
  let seen;

  let loadingOlder = false;
  async function loadOlder() {
    const first = shown()[0];
    if (loadingOlder || !hasOlder || !first) return;
    loadingOlder = true;
    const answer = await call(`v1/messages?before=${encodeURIComponent(first.id)}`, undefined, 'GET');
    if (answer.ok && first.conversation === current()?.id) {
      const fromEnd = list.scrollHeight - list.scrollTop;
      const known = new Set(messages.map(one => one.id));
      messages.unshift(...answer.data.messages.filter(one => !known.has(one.id))
        .map(one => ({ conversation: first.conversation, ...one, cursor: 0 })));
      hasOlder = answer.data.hasOlder;
      render();
      list.scrollTop = list.scrollHeight - fromEnd;
    }
    loadingOlder = false;
  }


  const styles = `
:host { all: initial !important; display: block !important; position: fixed !important; color-scheme: inherit !important; direction: ltr !important; }
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
section {
  --accent: var(--pupitre-accent, #2f5bd0); --on-accent: var(--pupitre-on-accent, #fff);
  --paper: #fff; --ink: #1a2233; --soft: #5a6375; --line: #dfe4ec; --tint: #f1f4f9; --bad: #b3261e; --link: var(--accent);
  --edge: max(20px, env(safe-area-inset-right)); --foot: max(20px, env(safe-area-inset-bottom));
  font: 15px/1.45 var(--pupitre-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  color: var(--ink); -webkit-tap-highlight-color: transparent;
}
@supports (color: light-dark(#000, #fff)) {
  section {
    --paper: light-dark(#fff, #171b24); --ink: light-dark(#1a2233, #e9edf5); --soft: light-dark(#5a6375, #a3adbf);
    --line: light-dark(#dfe4ec, #333b4a); --tint: light-dark(#f1f4f9, #252c39); --bad: light-dark(#b3261e, #ff9d95);
    --link: light-dark(var(--accent), color-mix(in srgb, var(--accent), #fff 55%));
  }
}
button, input, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
svg { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
:focus-visible:not(.panel), .scores label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.launcher:focus-visible, header :focus-visible { outline-color: var(--on-accent); outline-offset: -5px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.launcher, .face span, .icon, .scores label, .composer button { display: grid; place-items: center; }
.launcher, header, .visitor .bubble, .main, .composer button, .scores label:has(:checked) { background: var(--accent); color: var(--on-accent); }

.launcher {
  position: fixed; right: var(--pupitre-x, var(--edge)); bottom: var(--pupitre-y, var(--foot)); z-index: var(--pupitre-z, 2147483000);
  width: 60px; height: 60px; border-radius: 50%;
  box-shadow: 0 4px 16px rgb(16 24 48 / .24);
}
.launcher svg { width: 28px; height: 28px; }
.left .launcher, .left .panel { right: auto; left: var(--pupitre-x, var(--edge)); }
.badge {
  position: absolute; top: -4px; right: -4px; min-width: 24px; height: 24px; padding: 0 6px; border-radius: 12px;
  background: #c4162f; color: #fff; font-size: 13px; font-weight: 700; line-height: 20px; text-align: center; border: 2px solid #fff;
}

.panel {
  position: fixed; right: var(--pupitre-x, var(--edge)); bottom: calc(var(--pupitre-y, var(--foot)) + 74px); z-index: var(--pupitre-z, 2147483000);
  outline: none; display: flex; flex-direction: column; width: min(384px, 100vw - 40px); height: min(640px, 100dvh - 114px); overflow: hidden;
  background: var(--paper); border-radius: var(--pupitre-radius, 18px); box-shadow: 0 12px 48px rgb(16 24 48 / .24);
}
header { display: flex; align-items: center; gap: 12px; padding: 14px 8px 14px 16px; }
.face { position: relative; flex: none; width: 42px; height: 42px; }
.face span { width: 100%; height: 100%; overflow: hidden; border-radius: 50%; font-size: 18px; font-weight: 600; background: var(--on-accent); color: var(--accent); }
.face i { position: absolute; right: -2px; bottom: -2px; width: 14px; height: 14px; border-radius: 50%; border: 2px solid var(--accent); background: #b9c0cc; }
.face .available { background: #35d07f; }
.face .busy { background: #ffb020; }
.who { flex: 1; min-width: 0; }
h2 { font-size: 16px; line-height: 22px; font-weight: 650; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
.who p { font-size: 13px; line-height: 18px; }
.icon, .composer button { flex: none; width: 44px; height: 44px; border-radius: 50%; }
.icon + .icon { margin-left: -8px; }

.strip { padding: 8px 16px; font-size: 13px; text-align: center; background: var(--tint); border-bottom: 1px solid var(--line); }
.list { flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; padding: 16px; }
.list:focus-visible, .field:focus-visible, .composer textarea:focus-visible { outline-offset: -2px; }
ol { list-style: none; padding: 0; }
.hello { width: fit-content; }
.day { margin: 0 0 10px; padding-top: 8px; text-align: center; font-size: 12px; font-weight: 600; color: var(--soft); }
.row { display: flex; flex-direction: column; align-items: flex-start; margin-top: 3px; }
.row.first { padding-top: 10px; }
.row.visitor { align-items: flex-end; }
.author, .meta { max-width: 100%; font-size: 12px; line-height: 18px; color: var(--soft); padding: 0 4px; }
.author { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
.meta { margin-top: 2px; }
.bubble {
  max-width: 85%; min-width: 40px; min-height: 38px; padding: 8px 13px; overflow: hidden; overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: plaintext;
  background: var(--tint); border-radius: 18px; border-bottom-left-radius: 6px;
}
.visitor .bubble { border-radius: 18px; border-bottom-right-radius: 6px; }
.unsent .bubble { background: color-mix(in srgb, var(--accent), #000 14%); }
.bubble a { color: inherit; text-decoration: underline; }
.typing { display: flex; align-items: center; gap: 10px; margin-top: 12px; font-size: 13px; color: var(--soft); }
.dots { flex: none; display: flex; gap: 4px; padding: 12px 13px; border-radius: 18px; border-bottom-left-radius: 6px; background: var(--tint); }
.dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--soft); }
.newest { position: absolute; left: 50%; transform: translateX(-50%); bottom: 84px; min-height: 44px; padding: 0 18px; border-radius: 22px; font-size: 14px; font-weight: 600; background: var(--paper); color: var(--link); border: 1px solid var(--line); box-shadow: 0 4px 16px rgb(16 24 48 / .24); }

.card { margin-top: 16px; scroll-margin: 16px; padding: 14px; border: 1px solid var(--line); border-radius: 14px; }
.card > * + * { margin-top: 10px; }
.ending { margin-top: 18px; text-align: center; font-size: 14px; color: var(--soft); }
fieldset { min-width: 0; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: 10px; font-weight: 600; }
.scores { display: flex; gap: 6px; }
.scores label { position: relative; flex: 1; height: 46px; border: 1px solid var(--soft); border-radius: 10px; font-size: 17px; font-weight: 600; cursor: pointer; }
.scores input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.scale { display: flex; justify-content: space-between; margin-top: 6px; font-size: 12px; color: var(--soft); }
.field { display: block; width: 100%; min-height: 44px; margin-top: 4px; padding: 9px 12px; font-size: 16px; line-height: 24px; background: var(--paper); border: 1px solid var(--soft); border-radius: 10px; resize: none; }
label { display: block; font-size: 13px; }
.error { font-size: 13px; color: var(--bad); }
.pair { display: flex; flex-wrap: wrap; gap: 8px; }
.main, .plain { min-height: 44px; padding: 8px 16px; border-radius: 10px; font-weight: 600; }
.plain { color: var(--link); border: 1px solid var(--line); }
.wide { display: block; width: 100%; }

.confirm { padding: 12px 16px; border-bottom: 1px solid var(--line); background: var(--tint); }
.confirm p { font-weight: 600; margin-bottom: 8px; }
.composer, .foot { padding: 10px 12px max(10px, env(safe-area-inset-bottom)); border-top: 1px solid var(--line); }
.composer { display: flex; align-items: flex-end; gap: 8px; }
.composer textarea { flex: 1; min-width: 0; height: 44px; max-height: 132px; padding: 10px 14px; font-size: 16px; line-height: 22px; background: var(--paper); border: 1px solid var(--soft); border-radius: 22px; resize: none; overflow-y: auto; }
textarea::placeholder, input::placeholder { color: var(--soft); opacity: 1; }
.composer button svg { width: 20px; height: 20px; }
.composer [aria-disabled=true] { background: var(--tint); color: var(--soft); cursor: default; }

@media (hover: hover) {
  .launcher:hover, .main:hover, .composer [aria-disabled=false]:hover { background: color-mix(in srgb, var(--accent), #000 12%); }
  .icon:hover { background: rgb(0 0 0 / .18); }
  .plain:hover, .newest:hover, .scores label:hover { text-decoration: underline; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel.moving { animation: rise .2s cubic-bezier(.2, .8, .3, 1); }
  .dots i { animation: blink 1.2s infinite; }
  .dots :nth-child(2) { animation-delay: .2s; }
  .dots :nth-child(3) { animation-delay: .4s; }
  @keyframes rise { from { opacity: 0; transform: translateY(10px); } }
  @keyframes blink { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
}
@media (max-width: 480px), (max-height: 560px) {
  .opened .launcher { display: none; }
  .panel { bottom: 12px; height: calc(100dvh - 24px); }
}
@media (max-width: 480px) {
  .panel, .left .panel { inset: var(--top, 0) 0 auto; width: auto; height: var(--tall, 100dvh); border-radius: 0; box-shadow: none; }
  header { padding-top: max(10px, env(safe-area-inset-top)); padding-bottom: 10px; }
}
@media (forced-colors: active) {
  .panel, .bubble, button, .face span { border: 1px solid; }
  .face i, .scores label:has(:checked) { forced-color-adjust: none; }
}
`;

  const icons = {
    chat: 'M21 11.5a8.4 8.4 0 0 1-12.2 7.5L3 21l2-5.6A8.4 8.4 0 1 1 21 11.5z', down: 'M5 9l7 7 7-7', cross: 'M6 6l12 12M18 6L6 18',
    send: 'M12 19V5M5 12l7-7 7 7', end: 'M9 4H4v16h5M10 12h11M17 8l4 4-4 4'
  };

  function icon(name) {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS(space, 'path'));
    svg.firstChild.setAttribute('d', icons[name]);
    return svg;
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }
  const button = (style, label, act, ...children) => {
    const made = make('button', { type: 'button', class: style, ...(children.length && { 'aria-label': label, title: label }) });
    made.append(...(children.length ? children : [label]));
    made.addEventListener('click', act);
    return made;
  };
  const say = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const reveal = (element, yes) => { if (element.hidden === yes) element.hidden = !yes; };

  const badge = make('span', { class: 'badge', 'aria-hidden': 'true' });
  const launcher = button('launcher', words.open, () => isOpen() ? close() : open(), icon('chat'), badge);
  launcher.removeAttribute('title');
  launcher.setAttribute('aria-controls', 'panel');

  const initial = make('span', { 'aria-hidden': 'true' });
  const dot = make('i');
  const who = make('h2', { id: 'who', dir: 'auto' });
  const status = make('p');
  const ender = button('icon', words.end, () => ask(true), icon('end'));
  const closer = button('icon', words.close, () => close(), icon('cross'));

  const strip = make('p', { class: 'strip', role: 'status' });
  const confirmYes = button('main', words.endYes, endConversation);
  const confirm = make('div', { class: 'confirm', role: 'group', 'aria-labelledby': 'ask' },
    make('p', { id: 'ask' }, words.endAsk),
    make('div', { class: 'pair' }, confirmYes, button('plain', words.endNo, () => ask(false))));

  const hello = make('p', { class: 'bubble hello' }, words.hello);
  const rows = make('ol', { role: 'list' });
  const writer = make('span');
  const typing = make('div', { class: 'typing' },
    make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i')), writer);

  const mailField = make('input', { class: 'field', type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, 'aria-describedby': 'mail-error' });
  const mailError = make('p', { class: 'error', id: 'mail-error', role: 'alert' });
  const mailForm = make('form', { class: 'card', novalidate: '' }, make('p', null, words.mail), make('label', null, words.address, mailField), mailError,
    make('div', { class: 'pair' }, make('button', { class: 'main' }, words.tell), button('plain', words.no, declineMail)));
  mailForm.hidden = true;

  const ending = make('p', { class: 'ending', role: 'status' });
  const scores = make('div', { class: 'scores' }, ...words.scores.map((label, i) => make('label', null,
    make('input', { type: 'radio', name: 'score', value: i + 1, 'aria-label': `${i + 1}: ${label}` }), `${i + 1}`)));
  const comment = make('textarea', { class: 'field', rows: 2, maxlength: 2000 });
  const surveyError = make('p', { class: 'error', role: 'alert' });
  const survey = make('form', { class: 'card' },
    make('fieldset', null, make('legend', null, words.survey), scores,
      make('div', { class: 'scale', 'aria-hidden': 'true' }, make('span', null, words.scores[0]), make('span', null, words.scores[4]))),
    make('label', null, words.comment, comment), surveyError, make('button', { class: 'main wide' }, words.answer));

  const list = make('div', { class: 'list', tabindex: 0, role: 'group', 'aria-label': words.messages },
    hello, rows, typing, mailForm, ending, survey);
  const newest = button('newest', words.newest, () => scrollToEnd());
  const box = make('textarea', { rows: 1, placeholder: words.write, 'aria-label': words.write, enterkeyhint: 'send' });
  const sender = make('button', { 'aria-label': words.send, title: words.send }, icon('send'));
  const composer = make('form', { class: 'composer' }, box, sender);
  const again = button('plain wide', words.again, startAgain);
  const foot = make('div', { class: 'foot' }, again);

  const panel = make('div', { class: 'panel', id: 'panel', role: 'dialog', 'aria-labelledby': 'who', tabindex: -1 },
    make('header', null, make('div', { class: 'face' }, initial, dot), make('div', { class: 'who' }, who, status), ender, closer),
    strip, confirm, list, newest, composer, foot);
  panel.hidden = true;
  const log = make('div', { class: 'sr', role: 'log', 'aria-live': 'polite', 'aria-label': words.messages });

  const root = make('section', { lang: language, 'aria-label': words.chat, class: options.side === 'left' ? 'left' : '' }, launcher, panel, log);
  const host = document.createElement('pupitre-chat');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  const stillBehind = new CSSStyleSheet();
  stillBehind.replaceSync('@media (max-width: 480px) { html { overflow: hidden !important; } }');


  let following = true; // the list stays at its end
  let due = false;
  function changed() {
    if (due) return;
    due = true;
    queueMicrotask(() => { due = false; if (alive) render(); });
  }

  const isOpen = () => !panel.hidden;
  const atEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  const scrollToEnd = () => { list.scrollTop = list.scrollHeight; };
  const nameOf = message => message.expert ?? conversation?.expert?.name ?? inbox?.mission.name ?? words.somebody;

  function render() {
    const known = current();
    const expert = known?.expert?.name;
    const title = expert ?? inbox?.mission.name ?? words.chat;
    say(who, title);
    say(initial, [...title][0]?.toUpperCase() ?? '');
    say(status, describe(known));
    reveal(dot, !!inbox);
    reveal(ender, !!known && !ended() && !asking);
    reveal(confirm, asking && !!known && !ended());

    const offline = navigator.onLine === false && !connected;
    const lost = lostSince && Date.now() - lostSince > 3000;
    say(strip, offline ? words.offline : lost ? words.lost : notice);
    dot.className = offline || lost ? '' : inbox?.experts ?? '';
    reveal(strip, strip.textContent !== '');

    arrange(shown());
    reveal(hello, !known && !shown().length);
    reveal(typing, expertTyping && !!known && !ended());
    say(writer, words.writing(expert ?? words.somebody));

    reveal(mailForm, offersMail());
    say(ending, !ended() ? '' : known.survey === 'answered' ? words.thanks : `${words.over}.`);
    reveal(ending, ended());
    reveal(survey, ended() && known.survey === 'offered');

    const hadFocus = shadow.activeElement;
    reveal(composer, !ended());
    reveal(foot, ended());
    if (hadFocus && isOpen() && !hadFocus.getClientRects().length) panel.focus({ preventScroll: true });
    sender.setAttribute('aria-disabled', !box.value.trim());

    if (following) scrollToEnd();
    see();
    reveal(newest, isOpen() && unseen() > 0 && !atEnd());
    count(unseen());
    if (isOpen() && hasOlder && list.scrollTop < 60) loadOlder();
  }

  function describe(known) {
    if (!inbox) return words.connecting;
    if (ended()) return words.over;
    if (known?.expert) return inbox.experts === 'away' ? words.gone : words.here;
    if (known && inbox.experts === 'available') return words.waiting;
    return words[inbox.experts] ?? words.available;
  }

  const made = new Map(); // rows by message id and day
  let timeFormat, dayFormat;

  function arrange(wantedMessages) {
    const order = [];
    let previous;
    for (const [i, one] of wantedMessages.entries()) {
      const at = new Date(one.at);
      const day = at.toDateString();
      if (day !== previous?.day) order.push(dayRow(at, day));
      const first = day !== previous?.day || previous.from !== one.from || previous.name !== one.expert || at - previous.at > 300_000;
      const next = wantedMessages[i + 1];
      const last = !next || next.from !== one.from || next.expert !== one.expert || new Date(next.at) - at > 300_000;
      order.push(messageRow(one, at, first, last || one.progress === 'retrying'));
      previous = { day, from: one.from, name: one.expert, at };
    }
    let here = rows.firstChild;
    for (const row of order) {
      if (row === here) here = here.nextSibling; else rows.insertBefore(row, here);
    }
    while (here) {
      const next = here.nextSibling;
      here.remove();
      here = next;
    }
  }

  function dayRow(at, day) {
    let row = made.get(day);
    if (!row) made.set(day, row = make('li', { class: 'day' }));
    const back = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
    dayFormat ??= new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    say(row, back === 0 ? words.today : back === 1 ? words.yesterday : dayFormat.format(at));
    return row;
  }

  function messageRow(one, at, first, last) {
    let row = made.get(one.id);
    if (!row) {
      const bubble = make('div', { class: 'bubble', dir: 'auto' }, ...linked(one.text));
      row = make('li', null, make('p', { class: 'author', dir: 'auto' }), bubble, make('p', { class: 'meta' }));
      made.set(one.id, row);
    }
    const [author, , meta] = row.children;
    row.className = `row ${one.from} ${first ? 'first' : ''} ${one.cursor === Infinity ? 'unsent' : ''}`;
    const mine = one.from === 'visitor';
    say(author, mine ? words.you : nameOf(one));
    author.classList.toggle('sr', mine || !first);
    timeFormat ??= new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    say(meta, timeFormat.format(at) + (mine ? ` · ${words[one.progress] ?? words.sent}` : ''));
    reveal(meta, last);
    return row;
  }

  function linked(text) {
    const parts = [];
    let done = 0;
    for (const found of text.matchAll(/\b(https?:\/\/|mailto:)[^\s<>"]+/gi)) {
      const address = found[0].replace(/[.,;:!?'*)\]}»]+$/, '');
      if (!URL.canParse?.(address)) continue;
      parts.push(text.slice(done, found.index), make('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, address));
      done = found.index + address.length;
    }
    parts.push(text.slice(done));
    return parts;
  }

  function announce(text) {
    log.append(make('p', null, text));
    while (log.childElementCount > 10) log.firstChild.remove();
  }

  let mark = '';
  const bareTitle = () => mark && document.title.startsWith(mark) ? document.title.slice(mark.length) : document.title;
  const titles = new MutationObserver(retitle);
  function retitle() {
    const bare = bareTitle();
    mark = alive && unseen() ? `(${unseen()}) ` : '';
    if (document.title !== mark + bare) document.title = mark + bare;
  }
  function count(n) {
    say(badge, n > 9 ? '9+' : `${n}`);
    reveal(badge, n > 0 && !isOpen());
    launcher.setAttribute('aria-expanded', isOpen());
    launcher.setAttribute('aria-label', isOpen() ? words.close : n ? `${words.open} (${words.unseen(n)})` : words.open);
    retitle();
  }


  function open(quietly) {
    if (!alive || isOpen()) return;
    panel.hidden = false;
    panel.classList.toggle('moving', !quietly);
    root.classList.add('opened');
    launcher.firstChild.replaceWith(icon('down'));
    passing.set('open', '1');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, stillBehind];
    following = true;
    fitBox();
    render();
    if (!quietly) (composer.hidden || matchMedia('(pointer: coarse)').matches ? panel : box).focus({ preventScroll: true });
    if (!inbox) connect();
  }

  function close() {
    if (!isOpen()) return;
    asking = false;
    panel.hidden = true;
    root.classList.remove('opened');
    launcher.firstChild.replaceWith(icon('chat'));
    passing.remove('open');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== stillBehind);
    leaving = true;
    render();
    launcher.focus({ preventScroll: true });
  }

  function submit(event) {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    box.value = '';
    keepDraft();
    write(text);
    box.focus({ preventScroll: true });
  }

  let typedAt = 0;
  function typed() {
    keepDraft();
    changed();
    if (!box.value.trim() || !inbox || Date.now() - typedAt < 4000) return;
    typedAt = Date.now();
    call('v1/typing', {});
  }

  function keepDraft() {
    if (box.value) passing.set('draft', box.value); else passing.remove('draft');
    fitBox();
  }

  function fitBox() {
    box.style.setProperty('height', '0');
    box.style.setProperty('height', `${Math.min(132, Math.max(44, box.scrollHeight + 2))}px`);
  }

  function ask(yes) {
    asking = yes;
    render();
    (yes ? confirmYes : ender).focus();
  }

  async function endConversation() {
    const known = current();
    if (!known) return;
    const answer = await call('v1/end', { conversation: known.id });
    asking = false;
    if (answer.ok && current()?.id === known.id) known.state = 'ended';
    notice = answer.ok ? '' : words.failed;
    following = true;
    render();
    panel.focus({ preventScroll: true });
  }

  function startAgain() {
    put = conversation.id;
    survey.reset();
    following = true;
    render();
    box.focus({ preventScroll: true });
  }

  async function answerSurvey(event) {
    event.preventDefault();
    const known = current();
    const score = Number(scores.querySelector(':checked')?.value);
    say(surveyError, score ? '' : words.choose);
    if (!score) return scores.querySelector('input').focus();
    const answer = await call('v1/survey', { conversation: known.id, score, comment: comment.value.trim() || undefined });
    if (!answer.ok && answer.status !== 409) return say(surveyError, words.failed);
    known.survey = answer.ok ? 'answered' : 'none';
    survey.reset();
    following = true;
    render();
    again.focus({ preventScroll: true });
  }

  function offersMail() {
    const known = current();
    if (!inbox?.mission.asynchronous || inbox.visitor.email || !known || ended() || passing.get('no-mail') === known.id) return false;
    const last = shown().at(-1);
    if (last?.from !== 'visitor') return mailForm.contains(shadow.activeElement);
    return !mailForm.hidden || connected && (inbox.experts === 'away' || leaving || Date.now() - new Date(last.at) > 60_000);
  }

  function declineMail() {
    passing.set('no-mail', current()?.id ?? '');
    render();
    box.focus({ preventScroll: true });
  }

  async function leaveMail(event) {
    event.preventDefault();
    const answer = await call('v1/email', { address: mailField.value.trim() });
    mailField.setAttribute('aria-invalid', answer.status === 422);
    if (!answer.ok) {
      say(mailError, answer.status === 422 ? words.badMail : words.failed);
      mailField.focus();
      return mailForm.scrollIntoView(false);
    }
    say(mailError, '');
    mailField.value = '';
    inbox.visitor.email = true;
    notice = words.told;
    following = true;
    render();
    box.focus({ preventScroll: true });
  }


  composer.addEventListener('submit', submit);
  survey.addEventListener('submit', answerSurvey);
  scores.addEventListener('change', () => say(surveyError, ''));
  mailForm.addEventListener('submit', leaveMail);
  box.addEventListener('input', typed);
  list.addEventListener('scroll', () => {
    following = atEnd();
    if (unseen() || hasOlder) changed();
  }, { passive: true });
  panel.addEventListener('keydown', event => {
    event.stopPropagation(); // not for the page's shortcuts
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      if (asking) ask(false); else close();
    } else if (event.key === 'Enter' && event.target === box && !event.shiftKey) {
      submit(event);
    }
  });
  for (const name of ['keyup', 'keypress']) panel.addEventListener(name, event => event.stopPropagation());

  document.addEventListener('click', event => {
    const opener = event.target instanceof Element && event.target.closest('[data-pupitre="open"]');
    if (!opener || !alive) return;
    event.preventDefault();
    open();
  });
  document.documentElement.addEventListener('mouseleave', event => {
    if (event.clientY <= 0 && !leaving) { leaving = true; changed(); }
  });
  document.addEventListener('visibilitychange', changed);

  window.addEventListener('storage', event => {
    if (!alive || !event.key?.startsWith(lasting.prefix)) return;
    const key = event.key.slice(lasting.prefix.length);
    if (key === 'token' && event.newValue && event.newValue !== token) comeBack();
    if (!key.startsWith('out ')) return;
    if (!event.newValue) messages = messages.filter(one => one.cursor !== Infinity || `out ${one.id}` !== key);
    takeUnsent();
  });

  function hangUp() {
    const held = listener;
    listener = undefined;
    held?.hangUp();
    connected = false;
  }
  function comeBack() {
    hangUp();
    if (lasting.get('token') !== token) inbox = undefined;
    connect();
  }
  window.addEventListener('pagehide', () => {
    if (!alive || !inbox) return;
    hangUp();
    navigator.sendBeacon(`${base}v1/leave`, JSON.stringify({ token, page: pageID }));
  });
  window.addEventListener('pageshow', event => { if (event.persisted && alive && inbox) comeBack(); });
  window.addEventListener('online', () => { changed(); wake(); });
  window.addEventListener('offline', () => { lose(); listener?.hangUp(); });

  setInterval(() => {
    if (alive && !host.isConnected) document.body.append(host); // pages that swap their body
    if (!alive || !inbox) return;
    if (Date.now() - heard > 40_000) listener?.hangUp();
    const now = page();
    if (connected && now.url !== toldPage) {
      toldPage = now.url;
      call('v1/page', now);
    }
    changed(); // minutes and days pass
  }, 2000);

  const view = window.visualViewport;
  function fitPhone() {
    if (view.scale > 1.05) return;
    panel.style.setProperty('--tall', `${view.height}px`);
    panel.style.setProperty('--top', `${view.offsetTop}px`);
    if (following) scrollToEnd();
  }
  if (view) {
    view.addEventListener('resize', fitPhone);
    view.addEventListener('scroll', fitPhone);
    fitPhone();
  }


  window[once] = true;
  box.value = passing.get('draft') ?? '';
  document.body.append(host);
  titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  takeUnsent();
  render();
  if (link) open(); else if (passing.get('open')) open(true);
  if (!inbox && (token || messages.length)) connect();
})();

"""####

    /// docs/openapi.json
    static let openAPI = ####"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Pupitre, the visitors' wire",
    "version": "1",
    "description": "What a website's page and the service say to each other. All JSON is UTF-8, times are ISO 8601 in UTC with milliseconds. Errors are application/problem+json (RFC 9457) with a `code` that is never renamed. Members may be added to any object: pass over what you don't know. Browsers' requests must come from an origin that the mission allows.",
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
        "description": "With a token of the mission: the same visitor. Without, or with one that is not known: a new one.",
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
        "description": "403 is also link_invalid: the link was not made here, or for something else.",
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
            "description": "The same visitor, with a `token` for this browser.",
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
            "description": "link_expired, or conversation_over: it has ended.",
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
        "description": "422 is also message_empty. After the end of a conversation it starts a new one.",
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
            "$ref": "#/components/responses/TooLarge"
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
        "description": "422 is also email_invalid.",
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
          }
        },
        "required": [
          "experts",
          "conversation",
          "typing"
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
            "description": "Where the stream goes on from."
          }
        },
        "required": [
          "mission",
          "experts",
          "visitor",
          "conversation",
          "messages",
          "hasOlder",
          "cursor"
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
            "description": "The message's place in the order; no cursor to resume from, since others may have come before it."
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
        "widget.js": "H4sIAAAAAAACA6Rb3XIbN5a-91NAGdWw26Zaku3MZqlRVI7tbLwV_2wkO5VSNFGTDYptkd1M_4jmKKzKa8zdXm2t9zX0JvMk-51zADS6ScnOri5ENho4OMD5-84BuLur3tTztCr0QFUTrUaTuFJ5pmK10MMyrXSvVPP4QpeROtZaJfmo3F2kyYWuolkSqR-5OwYWpVoUeaXVUI_ymS5VpT9UfZXpK12oWVxc1vPoXhCE6vBrdX1PqV5dalVWRTqqegf30DDKs7JS5ahI55U6pInqmc6qaFQXBT6P5cXRUfPm11oXy2M91aMqL4KeDD1N4iremaVlmebZ2WlZjO4ffmEYfl9-cdYLD9xkeTbSmOp4ORvm02hMROayF9IrHatgkWZJvjilrmehKnRVF5l9tyVTHkU0Z0k7ItPafjxNPtXRIi6yoNfaZ7PQKr5Qk7hUWa58xiNiwPE5BHHwmemFevvD90Ev6vXN-AjrC6NJocfNqgwJDDB9Otx5659XeC7XemJq12cRZ5VO0MV0jqZxdlFDIdRvvzWisF-eTzU_UyfqkMVX6UUM8bSG9XTWa7hwbw7V7t_Gxc_D3TSqdFkFMnWojlRvXPTUoDsuH8VT3pe1ScqjaAy5BZdZvshI4_hLVFZxUZU_ptUksD3DkFTKPnl7vsiLhHaGdFUpnQ3MN8UWAl6e4gNyyOf0rvcaH85-0Dya5qWmXvTpv4BplMQh3r00X3t9Q7nOSk3UmGX8OzxU-7T6fRa9GUkbcb59na38xvKcTG2BXQPdV167oz3R02mOl9_R55b6Ll-oUZzByOnN_AicLQpYO3r8lNeFmwyKprMErcf4wNMyr6WLI4ztymCBaXZBy3UP__z9v9A9vorTaTycEt0ftYoLmg7_qlzFWbmAa1gSKTWsyyW6fIMPVaQXkwoGsRjACZWTvCAlTCs3YbyIqe-rfJgnS5WWQvF9XfIgEKNnXimaYdRmios8o9YnGM2tJJNZTtrqKNM0so5jvGDyi3Q6tayWeZ6RxOHR0OVkgqmxeDyVMZkG2zF2SScNwcIQzOKZJqGS4PB1RWybl9goCK80E3pz097HSyhKQEP67FBDn8hAbV9T4-rczkeyMguQbyIFeKNiKe2v8op6VWqp4Z2lWcUXcZpJV3onw0lZqzzhvT6hT5I-FEwX0vaT_e5Wm4_H0zQzKsSyNi0mTEAOomSyq0MtnLAXXpoRw3h0Se4NZlN5-oTdpZZInXQ5NnPDAyKgJFYuRn1JxTOs2EzVV3NdTOJ5qdKKJFDlOchmF5F6wc80OfpO80XkCIP_S0uVvlO_TIZBJa7iaZqQ-srq2KJ4hVDwWjSzISWG9DxLxB94qoMF4-WT8tK97-jWkfT4if0G9SB7oJZXuREq5NlYCO0OSZH8HYyIHEV7OqsvdXGlSZjkDhZQ340Tl6O8oIlPe-8QcNU8zwu09t6Yz2_jlD__Lc_JQ0inC3o4a3zEbCaK9cR-V4EElHgakp9gCzN6q2ZL00COdJKLJ30z1RQG5VmNi3wG54ht_pLUpZrE2WXJcsIXloWx_MKQ2nKLnsEloef3Or7S0kPvUBtxkZBDZO2s4CdFYyfi2aGc2BsIWOjRrHGSYGNK6zOFDHGDscQLkZiRD81ESoZPcUiGmyqfklY8Y-_E89HsQCs0lVAkrEEaY9yQwKvFJJ02ZkM-kTgaxslLWR4rrBlv-ES41qS8FDrzS_GzNGiMPsZ0YKVJmnAfBMDLSJldh6MQrYp6zPdK2B8Xa2HxWVqOasYZXnCsr4q0QJQFce-tjZHf6mKm11__HyNlXl_puN4QLeXFh80hs_tyLW5-k2fvSchb6qlR4DnGACrsgHCpruhfnCZYhx9L3-UAfOvB9Hl2lS9ZvSWevsPoOwLqB2zIejx9RVOWxAw8081_Ej-F8FHcfJznGWTeRNa3GXxfrZJ__v6PuKrAvob3UKO1EGiC6xvYP80sRKdNNxtcb37HVLS2m4-jvK50E2DfxB470zti7H_UevprDYbqDH50nXMTZ59q8NsOtJAZbKyYpdnNR_0ZwRY84t1aoPUY-GSsVXcFWxJnuhZq3zAcIN-JD8j75mNflHCqSB_SVsB9Lj28mPukJn0jgU3qtBN7v0tJedbCLqmRuvkfgGcF2ETx6oKC77vcBUTK5YoqLXLoL2QkIgTPmKkbdUnpKF4mNUi86vK9FnafOjVXpDYaEXEeMzf--ql9x7SV1Q58U1XkcxOEvydWsJOjVI3SnQTUsJ61SIyJpil0FxbxD1KE-ZTML2ar6JNzN8ZI5qn_rtg6WQHIgY_Sbjg-YT0S93NbSHZ9Ruu62IrMtqMXmxstWAvP4khGoFtjy0Q1pvoTkdp6n5uPFSzpNo6akH1S3Pw3xB_X8BwlmVXvpff9aY7kesTmSx4u4y8yZMiPG0L428w-xLSnwTge1dMKc49bkdz4ONg_QuZVWvqx_OkkT0tko5CPLB1rSDRcOHSyHc9f6gLqYFwbKyt7CISk9YAeC0XpZ0LfQDXueY6xV1CdpKCkF_NB5JZcO5y_80g08fylFhI6Y8BjgnpGkQpMdiP6U6OfWNzNR_Ah_k2P9FXBy7YclqnPB6J5kV6xc5Z1xMOSdKQd3MUnxsyuW2qpZzABlZKysVBbsf2pxixkMzHb5SwuRpObj3AOugbgAEfggOx3SdBGYjz-r05tanwmRYFxnQkcLxEYx-wtQwMBJG-ewyWkH5A4n5tSCvwm1S9W-DQFiJU6P-ARU6CcEnk7Z968dYAZ17YJNEzxhWY5O1Ar4OtqNEGP3fvW86j7u8yocqOOjpC0r4SeKcNYiCK8WTkBYw3UpV6SmzeDTw33D6j9rHH0VYDnPnmZmpbb5rM9CFxztw674xqojni10ImYmyHEEWUimWjsht5M86AZhEcoKBcyiO_Xw_eQdEStgRkaRuN0ikgRmKXhwy98OMLcFobRLJ63uk7TkTa9oqnOLqpJGIo-0J6uvLJNSeGWikesCj2uxxwLE73wQO3uwhQuNewDAEG9eEbpvAsRAJhItpCvQzsvdOKoQjfLFtVSs8606RKu7KukiMdUYsxZ_1k9SaOQkl2R8lQFSQG9x_G05KobQgNVNKH8S-agNqWZUhdXWLUZz0xjvFlgBD0JetwoVUHqk2bD_AMTt0oNj_8B0bIqoSbwbWB3hchsyHMPM7Tlqw9VBsWQvZpog0eREVte5nXl9wE0NzS5zkAdyVVW3GSm5TIEjSMoZ8i46H-oTs-Y0nCpRjUwXnGgXmTjNEur5WCTVGg0CL6eErI9lK20m2AJkEDMSmHv8cy8lv04Wc5Fnu2hgnG5sNh6QQjkOJW67J5tBF8pt_R6rh-ytw104_LSbyXW4iGpn9mzpr5nysroKjXpllj-_OfWc4R930KKQbt61O45EOE4siIXR1QmCcIjMkFoHiUqPakRNWPKCVcpzRgrK2vGJGM04yOSDWciVmhUTuVXLa1CB2_qNPFq3pI5bVz2UWReHh3R3jd7lVHJROrPxzAGj9o8rrk0Hcyg9-O0mNmtZ-I04A0SdYCNIDHr8GMF6DpGrpEO6rg4SWca8goqfBYwdpo6Et-IYDNHCxECC8q4eKHE3clp6MpSQG9E5jKUblyuJwZDIYlYL_TIp3kLWsSX2uOJighBwyzU_DSKIqJwxoQcI7ZQP7oEHAcBSrJmc_bRL-NqEgEWBo_2ftnb2-urffxX99VDdf--7RfiOdiLvoRf5u5FjMA3Axe76qHHXUHeAdwJyOo3ozGNtB1FlGBBS1kypiO39dkhhtBYeWV4DSwNb5pS45Or3xMds-F_rXb_9nPyYHtXKvOmGXrS61F93i3xVT0bQmflfdhXf9nbo6XxigfQvQRhJdMJ19njcpmNGkCB4DEN5iAEoIP8jFBVNcnJlnpvXh-f9NowQ2bgAn1bEZCioZFrt7Difz9-_SqiU6bsIh0vA2r2FEKyPEPqlNIeyox34LIAfGnieD5HOGTj2H2PhLjnjaWA4AZHT2owW6R_t279_BsoM7YISSN1XJ17AKfJ88vKFnUOyV1DcGMNyBDwgc8DJbth-yuzI307qWzUwJy0jQqdgPsU1ge4B6PjY4h4NCHAjRhJ8KDJQQhJ6DmHyoHa2uJtw37Rp4n66q9q_0tR2BJ5ZAzc-WSYF_DO9BBVxsykT2jIrszu2tXRgZJbm1FG2sggjBgcmQPB4HoVupEWtBFCqWosxoyTR6CJS9eUX_Z5ij6XFQZWca3aW-FwBP-BMvOdJ2P41F4YWvfhQNptk-_JhOzUZLIBVM4NZ0jk42L4vBfP2H21FXaEjIZj2JOiiJcR1S-DUbGcVzmx9wPb-zsCjmXA53xpVn3FXYP9vRCWNFxW7D_pM6ryY9bpYP8vYTSPEy70Bg-Ru-317EaalTArtwzYNyOgasJe9D6HEcOmrTyjQs-nMQDhbhBdf7UK8f_xKozw8ch94P_-w1W4C1rb-zvbD3f-ZfvRzlfbj3e2vxTAtPJCyVyAvRW7qgvoFSFHjrN0kBmVsDnI60-98HTvzOBRSOEhqRmcWFpR9WsI6zqhr9Akv0toVJAxApXr6VDxTyYVOQyiByF8mP6gR0EzaVxOECVP98_suS4NhGmnZDJLuwXHFMAD28jhHCvmookhRObKtacHTVupKdGSw1wBl9PkjexBA2aG-iLNMojnwNckbg3aWgS6l4wvBKQi-G95p594WcIb80DWFUNh0DR1emNxv9bk0S3YNSmSDGhrkuOSUyzhJJAsgk5b4b6X9nzf63voeX0jm9UG78903GI57DKes2EUgESA_YFte_Ag7LhSzgcP78TvFLL4a9tNcXX_kJUz6Hgw559JKZzzPDIujYNW72p_F5G55lL_tXIJAY3oM9GBzLAKHYFBl4BJEsoOCZN997moOXCH8FKlbJE-8MoPRsP4-AkWZl-RbjvPGXqBxViKF5_tGyN7qltg8-1ocoNuwpVHnQkhjpw-prjxeO8R_u3Tt4cPzyLA-mmdaOeexcWG1N-jCyibaIbbPQRUqNEvgP-_YJvyBVDz53HtEgY-xY-oo-NWaXhyfyuEDQbNj_f2_QmghqQ8pFfhZ45_RDa56cVjn7Db1Sot7KZ2Z_DWmZeeWiqjOYQF14BgWybr0clfkZmBxbbJVIhv6Whfm4qFnwx7YMgbYE2wJZo2J-21WyfnL9Xm8S7BU2pCZ8CGi9DCvhpZzl7YgEB34ebcXbixJSh3AEYZv1ZfNCWpL-jO0_a189uieisVbF97unkkygkn0hIxQuF5uGmJYjRsLd5us5Yb_HjtrFZ2rHlnRWk3v2xk05fuYYNBlFQkCA5b5zEQWt3yhGnuFitMs60hNJjar1UY82zajFSa-gD3sM-GhklazWipGdwTOOuqEn8s6TUL95Iz6o_kTFZsaIVKoMt1axmDTspLx_dI6UCgb1gF5nPudJyT35E4xvWke-aoM7tA8Ls1mpnyRuBLfYslFBrrNaHZ1EEBKrR7Gk_rchJsRE4vnkkaDoS5J5WwxSQvbd2lb57o7H241A4FEXFduCLTNM_nUjUqkO_bGg9wSiJhFt1I5xhpblibZdZ3H2YKxiNitvTNLLi5M-funXG5w40ipaUdfTsnqg5bbwYBzSgoBBGi6MHAoAsH8L8qID-egTA1py9PXWvjUulumDDg10VMtyimYV1Y4GON9htINs4kdeYdfQagGGX5oqHAazKOGw5kSVeSXPT2EkQv65ezgXaSeG68GoEHlv8Rqcjh9rVoyurcTx2VTRqRvahWsjrwclVaFY17MhrpOZ31UD64q68oK5Y56Hzoe2jHznNufPGsN7AWztWAplLN_H9eTuoSTG_XpcnRWnnxj1TO7kkHyKhWZbGxWBdI28VF-0dVHz_CtozQUfat3v5Z-TnZYJOShjtK0Dm_480PQm_sWphXDdZs0k9HyWa_7UTXvf6MVNfHaq2zCXYKiNJ0v4UO8ZszFXWHHbQMf0uMsW3sXeRCIxprUDvGVL5W-1wYC1uGvgZZj_4gUFObPO0G_Nah--iP4jSi5LSA9sGBHp-S8CKVt3aF777TIVOhuxUH3o77kAvdgvw6zttoJ1fnWollognZWE95ArN_Ji0uRnHRfVxx4go0cSXF82vfWR-s-eBrLteakzOsyLcSqBSz09IP6u6uT68h-9t9qkmP0ZngRMCcPrCriuQzYC76bF3kywa833Atoa05_OxQrbKLZZLRPJ83c3m4g-tmAB7cK1zz3KN8ysCJy2opVvPh9TjoDXodZyZ1SN8T8Pae8jBX3WBi4ZklJ-0ywwO1H0ZVkc46HgvGm2a-D1x1GDT1OS6TzuMCyskzM9hlh06nG112pYvRAMrTSCWRvvec4BiHxeR_PjHS3oziQmoRSC1PeqXJp6blGgyG0rlBFrRyUrWmoLfnRDyzYaSvUme2DrimiQ9exljtBK1bDrPSlSIfsaYJ82fe0yMwigdlt9ahbCfDOqcjKyQnjsLq3HS0kBaQ1bFsYaspvtMKVl5yJgyDBUuO705ygm3gvpdV33ZoJxaxduZm50hLugCP-Kbowi12VgeSetOtKr4lAMU384fual_Eit9KY9ahdQM8WcwsdAc-CWHaXIaOf-ilffaFNtTjnEs8csLVJI-t_EaGty_TtM_7ml21hNTXljh2eOvWfTDd7Si76M52CwOVeTy8O-doNoajbOPO109W75JrA4p--23ds3an9ecVXbRSNfN_XlJnDlQbBQ99abHnaBPIEkKdL8iFbkgO_9qQkpawnWGyfwevQhjesk91fcu521GOcZjmxyKlO5IWh7gF863Olrdu95ZjsPiDh3L6rS7kp_2F2usQhPjSZGBSO29EKFcR5YwnqvIf9XT6bV7MdHIUBVLN5MMfunpLgZsmbo3HmBfHr03x30FBv6awwdf0u-dmdqcM853z-Fs8w-bc-dda143SNPZkkkWLuwX7uDx6XenbdPw8-_P9chhu9KfkHweNc2wcrHXafTUv8gtzV8xcA-05n3uHpVbIM95mJZ_L-6Vu0Qa6hUNYwgiHL_X0SDo9ABTG3l69iG8gySZ40dsv5NHFojD07yF1ogx1OOiGRbIBFkJHnh0gaeTk7bsbdEvq7xFttKGb3rcTfwjNVP3JuYoo204h0EgmSb70ubFUFB7cdUxwcNdZrKvNN5fCjZ2KNlnbpCcGgqvwk5V273pNwMh4U0VdbcqE_r-F60_nQ7Zo_69UtH90d9G-nSXRVTx_OZ9dLe8kW59TDafdtuanGHzKjetes9ANmfofzJ3URhtoG_MtovRDwzqkE81xcM4YvvxM8S7VNr5LhntuU4bCOuQXjpsQprVCW_-T5Id_7vNrnY4udeGxQvNYndwMfLZa-AjG3roptXbN6ba7VIRSO_CLbKsvGAh-1fxQoGdjluepZbcrdw0gpusPrRovEerAYrsowQe-C3dp5ue48A3K_kcEfgc86sp7a5O81w7K_DTqlzT5hUJM1mRiAlmsh-rGb8Gm5iqtvCNALdn6oTq14_pN85ll95s8R9gHwpA7A03qTBdLntHVzODTuwk03Dnhtrbg7q95msfv3C01jjMGb7d-jEyBe5gioV_ymX2T6gynuic16uo5DCzcVJvm0veh3MkLQoc8fRyxIX_ymCQCbcJimu7i3d5B69zNmja9bY8z_U0nw2RzXswHQdcw6SKvLyYD2w9KHMHMs8BGMzqPZ868gGRIbziaN7eyNcVGdyczJoSzdge0ezCAbtynI9FxWvhberp35m2AT5ok486S6IFHtvekw4uXH90awc-9CH4kudrh9jX9JiPRb3948TSfzSFVqBpPR-ZGCNhtDf2y8flJb90Gcz7plkGfuH7ZQSCkQPQjTjkDicoRVVi_0_y75x2_7SSftxGKtQ57FdP5ELrF3YK6TanZ9YEGTlKYJTyo70ZuSdPE2ugwL7AUXTT1p1s7X1vfkc0nbA2H3gGiz1j7HJEAQpb4xzbtjbplN81e-zWG2_TZP20rq-WUvfT5vQGdOsOGYvoRCIXUNJ7C80BriirOqgP61SKC03KghnQppvVqnsNBmF35gADjv6PSXbFTjiaabnak2UTDV3cIF_LjZxh3VbRere7dp2s2-f_W9mzLjVtHvusrII8nJGKSQ1KURqIyVuyJU3GtJ-vyxKl1jbUZkARFlCiCAaCbFX3XPuxbvmz7em4AKI2Trd14RODgXPr0_fTpvuuX2S9032wGvDwt-hSXfpUUF3jFaIgNP6yyxSLdnKMzVme6wc3z-yvlnjWiar-fzOd02-cmKbr9vsRPydNe9GK8PJwt8Aiy3883LY3NC2i_XC5p2-BtssXrQfgEv6Y7XS9GyXh8cIC_y3wJHb04TI4OXh_iA77a9mKxTCfpHB-AjMUWy9FysjzBB7MENPIXs4Px0SiVLy51LjwBGRo1tWmE9vl4uL3DK1o33TJZwrJAIYKZgDXcp0uxMS1smefVU81neVXlV4zJyxwnNjrc3r0aDSaHATTwLSg39yUonf3rrBf1Mbg07fOTXvTZ-_QiT6Mfv_2sF_2QQ785PPsz_BO9B5r4DO8nbsp-CTiylEjdNRISD4LxajDl23R2mVX9Ktn2V7CONa6lLw2rAr4HIxHAcbr3uPf78nqLm19GXWnArRdJcdl9QVGftGnMulzccDbR_QQawyej16PZeBKbnXVb8CZDo_QkXSwPY7vdbiveeWiVHCSL2VKIXfHAbckoAS0PDg5mkyS2yOHNi_AEUfZwPD84iQ3GuI0YeWjJJ4uTQ3dQfxEeVvWEhK-yu24GukxxMetFQQuES3R4-DIW8fq4N7sGlAGWmG221xWbkIhQFGyOkxdGcKo7bH7rpxgqL2x0C6oXOtmF-IngMa77AlQCvN24IQt6myz4oiqxg_LmwuUExLNOo9tsUYEOMZ5sgX2siHnqLxALa-0KbAcwm6cq3t7iFPVpX_swD3DP5sl2GtF0vMeoNJrnj3vTJShvZV-UtCkoqN3BNtmkawDhgC8zgn4zS9dTlEd-a7w9Bbo2I8h4exeV-RrUIN6INZOGvO_ny2WJ177GuLDHvcE6Ae0F4Ov3qBHWkf_YjtP3qM8wuoaB-ocyUlnA51YcJDOY5XWVGsiPXMDTD7z_vFxjGhRm4IAR62zbxyhTxAr03R0OX8KYtyvQ8ftA3PMU9-m2SLbe4gCES3gXQQsUxdmcJLILVfg5RzUI2EtkkMygyEUB2ifbX30Y6QpMJlwt4p03CgMN-tIoosHsekbgBH0h29QHadxb6AsjS3FXXVT2-XnUugEgxM2UiF8FIviU8x6EwupOKReFBPJ_5uxhs3tthsIBm_3Sp2O9sN0vvWg8mryeHB_gwTaSvmzz0dDdZ_4lkrsArQSP_GFT8QOS7atkgQgwjIASo9ER_AeYTHd0BKQZTY6jV9EAue2esw0R07fS4rFHz8eK9ni26eIHPyCKg48FQsl1lZ_SOeiT0II-galepAHELZZXObCBPvET6Z1_XGWb_g7eY1lXdNQAqhHSMcLKQZQX88noaLw0KMKaBvJWVJWAQkYHxNXwwa0M9npIkUVAt2Z42hlkzv0Er9FblFdWazkNjbCHiCcA_NexDgyXeXcn6kVfRK8BRJ-CgoZJMi839L1cpwgQ-G_f0TgBfNdXG8Of6ALT8QQVodFweHMLqvVkSOMryLDF0WQoLRY3K2gyGvEca7ws2DSZOqoVcW2X_XXxUxjjmHr2yQQRAgijnU6EsT-Eq6dNDrnbBcouwjGLiLigCAcYKUkS9hODdRl8ka7B9sF4dRxAYS7AnIxdVJ-M3U6QS1sCBki-dOQC_aoLhgYO4mH8cQ3jj4aBqlDnpB6LdfgrTzNrEWdK3WMmV0Zn_qVL8uicfzUtoE5owVQ8qp-dzIfzuZ3fwKRKCQTJi4PDxfD10mmJKVLCRsvlbDgmfWlwu8pROaNdHHkci96vxqK6KbAJJXxmMq7D_3DYtJHEcOzjdA0Sv8zKFhl_vcnQidGfZYsMVAIAUoJbIHPeBvM6qM1rpPJAVIK6DtCEu972TVq3T7oFPsX_PohV2meB0pex9-iYEedqSOzYEFZt-o0MuYbFaAVYNqJIOKqrhikjNPoNwi3WBTZskwhGfMzOhv4sXSU3GVILhtyAruMyDGUROEqoZw6WWbpe1J6ajVDroFURNXqm8JAc5TeO1CcPRrMJMKCkRpbJLDM0E-nyI71eJPdmu5CrAl8dOkywT8L8uG0_3E0bNzMej7WgDcj7UOS3dc7cJpc8jk2NKAhJnR88yQOBPfQ8YD_kg78KXpi0UL31oaHzlA2VQUKxs6jSplVCULrre7y6tvwGkmtav6PqTGROPBbu9v8bozCrsDBTacTKO2kzziKPD196PHAyVDVOl3hw7AlMouaDZoNGn_Rxmnicc3-Ld5aCVWxB6jetA7AEzd-7qlmb8LmAURmPHYbFrIE4kmmA5IoKdWDEkLftyZ5I-nldISSv6cjf7cmZ7DN8CHh7ejR5GbvbgrsWeggIKTDWsRBXLDqxC8Q_-lLiij5F9-HNdZDDoWiXL7cQ9CKvykCKBGPTML6qTzocd_tr9q4dE3RCmeV8R5411qqJ1Hq0S5SUHc3KEIs66oP8b8u8uBJXHFLgf3X7bMGriDqehMQ0Cc0gDwY6y3FtVybP1fhU5_Z2ULwmqoG1SM5PsFBJ0M8xeNfnNSwcRYqqwOGHnsb9jLn4mKIslMb8MvotqCG_DcdW1s8BPOHbZ8m3STvyk2QH2Uw3slyV0ZXFjt_ucW-dXmD2ywevhczJKDHD5o1FDxO7Uh4aSUxZketv2WmvjBwd72jXBsiCww0Yhhj5ukUVCF2ZdpLkIW2hLPJ_EYB2GErOMUgOooRy3LQOmRBnDmCHWYWz5b1qR9OIRBLoe9UtnpB6GFPTWMc7OCNhR7sfVuZfYwTueD5nOEHyq7GBBltk0swjfdv707YZNouGYw4PiCzYFS6uJjaQ-IqCVJzdImWWLBhu2yQrWnRE1iFYUSCcV-tGnI-kLgg1trBXa3m0o3NIdtrtr2CgaKhli_QpNCDemW8ovc5DKCePaiKxnUfuEIzavzEavWUGTEgBq2YK2jF5XnmTGwo-0gHa6OkDNF0DM99WeBnLaLcWY1V2DxNqdlW7YR_S3Z1V4Q8Cj9BQvEGnz3ID_LtIj3vzSc_o0_fqvX3cMybklDz4q3xNTnpirt6zEIdlWMM5Rz4IxUfgu5s97_Z4GIL9Q1JkCRhzJfplFm8weuO80c8viNk0H-Xei3SZXK_JYN37_VW6yJKou-KcsfQPn1zaEx56KEcR5kfbzCgm4Jyb_Up9ffxSgmvJ_dHYFWpKQ7KvQU0aHWt74ihmipKjWH_6BybS6W7F_9HAB7N7pEXZL9LF9Txd9K9ybr7J-_wKU00K4MiXPbjKb1g3SjbZlXReZGUKal0JWzHL5iAMf8nSojsYw-yO4X8HPYxy56UYfdv5fEZ5G0bYQcYxiqnberqpVv35KlsvuuPY_RIWSOQOH7a0P2huP5H2v79M75dFgvmSaQkPnEX8wVMOmvT0n4iBUSh10A-v5SEavsRcVy_J8_3S7XFwcIifHfhPR9yV3RjHwJ4c41g9fqakdIgnRbIxmPwwXUTOKZcf16FYJIc5Rih4Pmc6YDBu-jF76XfOyMGK2oGRaGNCu_m2Fw1jwGpmQdIL_9DxpWmyXutpQZ3DDX0Tw67NOPE9V85uQQNNYutlCfRpd-Gw90gaROaYfGqOWnGwej3XNMeYrue-xsZlQ9ht_tSZpzt8P1mgAmqX_rj30SlRgnzFliiR_OvvxqNoNBocJseDSYT_I_ddfzQejKPXg8PvDqLxaD3uHw6OvrIt4JNIvvul04sA3Jif-N1hdLJ-HcH_9V_jLYgipwsP746io_VoDAj1bnQcHX13BLaS5BWT9Obv8O3JXw-hg9F4DV9jH5wTGd-eRJM_TW5GR6vDdyNklKvR6N3odXS8BouxD__D9LOPp16cKC61IdksaeMYBL6qqu301avb29vB7cEgLy5eYbqoVyCcOm54IAort7QQoEeVSs2aP7_vUne9qIOfSQwI_Im3ZL6qqiKD3U67nZssvf06v8OL8AhaMHPHk_bWJFbY3YVfoMRzGydbIOZF98kZ4aG_yeyFH5Iz8y1yvWBALMFAiMFZc_0UTvBlPQb3Ci-_V8kFRcRzNyVF7BFTLWyWEslwyZNrhSN2VU_Q8YEzFnEIMd5ykcy18EGR4e0CMzReasJ0cDqQvz6nG71CJ80ElO68vbVLOz-JrSgxb_AK9z1StIRDANUHIAhSV14lC7qMgrDrcC8cjXu_xeB182S-TkpK2Eu9Q49d7VLT7P3mN_AZ4wkN3pnqJCTVGVtTj_ZSJ47tLLfW41mkT6Jp9IE-P4-9bxcLSt_wnVzf73bm62x-2aF1-1DD9qd7kZvksqRsB12Bp5Mrn8OMdT_wsWRUpGBpbtb0lt95iTSL9CZN1t4w93jBujaKnMhgyC01CJ9H-_D4VNiJJulcXNi9Q6ZNOyc71aHXSKsu6U6FdL1coUYAvxE86nb0EZaAoNh6zlTMOUVMsPqZJjqKppTKGK8JEofrUJGouMdz5ER20qNcK3AondCj4zdqYD6SwQEvL3VIfnmlxTSetQaOp5cP2pf5LHPLquHho75Yjc2lqQ48R-GSYXZ41Ab87vRikHy4dXukwF8HzAgsA2J4qRBOyssu5VBQeGLRKjezKcG9tSd6q33JFpmdQelHfTkzxoNLO2EXi-gd1oPIqVYHL85fsJjcP1GYsc4HrRN3ZT8hL4Z_3zrh1PU-zCQW2Y03DXlvJ4Kmx9ZgN_EGsHdm97jFAD2Tv8VdE22evLQz-6q8jN224dDoqaEv7Dp7Zplk4rjrxOI4dg85hXDsQZvPLJuhLWci1MSZJf120-fmtxbB8jV1IXDBI1N_e-jmTOEThvNaL2m3rJ5fB-Cs8Ro0YNpZTc8SV_OfsRSaKVw4YS70P5J30RAnmvreuOR9xDRiLK1SqXOARIkWMWZbdh7T91f5wn0GyjZLGzDzDye6hEWKhQRnilDYtk8OPh-0-Pwb8vs1byd_0mPEczoxWJys06Kq94k3o02XaMP5tJAUCyrbQEW7-JKZA2WcAma7UOTBDg2wWTL7DaRcRM9CPO7ZpT2LNGrqg7YgNmARGQtQxG3UswHSAdsfrX0sDyH3KhQeVhLyXRmXp7oIHOwA32neyb_EjGmjAH5NiwAlRbJB0DO6PdIVJSfjpOd1KDvwswgsCIsWIsoSTorJQ3VELZxGGd_w93Wqj58_0HOqmkcPHz_Ccnr2xcfYkxRSZ0WXp260RjpCxgKE4JMFeoE8eFEJl-fgfTuWcx9P4LjPdPQcymCvwJoOmwKU5u5jrR9jC6w0bzBM8GnuJUzPG4Z6_zA8j59uNAHV1ZMzTaQom9XTXcMVWGg_QWfooEgdYpNbnS5PpQChNkQn0QG8NJlJHOZwl7QFCAl_0ZugslskrBiVeiJdeoaKe0Kuui4HJeQA2qoQ_MCyB_qp0lWvS_H9RydzPSWPbEB1Rm0gJ8dTrEsg4dO8OnlFR6aX6f2K7mVQroQAoVW1q21RU68l6XpiF9lHuHespZU1hU8dvO0kIy0IAwAMPZmT0wkVbHIgzEc-hDYGaS7okIlCkL7Cv53P6WykDXvwJQ2dyFdOwkd0rr1plSEbIgOSkfpD0G4BGn1-0aLlsRZusbU_8vkFO9cCblGbNeACzVrsB_QZVXFbaxyS6GuV90TPj3us1EsVwEJInNRmozL2iPC0TF8vsudNFAONEGYvdSDjbLbsdgWtdBitB6zsJkUwbfN1VqVP0q67YYW7z3JlisbELM5TJ5dzU5do-Rl3gaZ5LjO94Y3-1g5WOOQ_VHWxIfzimoSlOJhHNxdbHTVa7LrPVqdbkCRNK7ll-vb9-_fovHiPz_juJb02adHvN3N2npReD-izxSyYmLE3qapkvnpPz7oPkaiSaPkqM-D2oFLBytOFHZAq1tB4524z9n0UigRqjmXr9dcpsJrFjrnbRt4KOjv83tGqulo3ROH5FyijRzKsNYVKmPzGZF_N2Na9L6MEzO-KSgbLR4trL9-xTSerF-jdJMLXqX8zmj8OEu28y4DfV2hSaWZ2dwy-zbwm_7a5XOsmaRcfAfktTGrUfZfmHCZZ8ZVmbvT0xWZ9MMdqfpU0-l10NHQ1TCOsnJosT1_79VxJnHzM5ltwauxIprAwydeZPD-jNOv4ltLZnGkuZfNYJJBUlDwN8kRs6lfhW5IbiELOk3kTSZoDdxJ-rZuKyp7bye-cHhK3-I2T-y6xYOohtg8NE8fiNvTyHJSzs0GV_wiUVrxNyFfF1V7sV5qRVI0-zkViy0-gB68LYqEX7Us-IO-NsP_9fZPCZJ8yhnQpIfw-V3LyPzFiQco8Ybv658ySTa5hro7plYnPN9_RozdCCPS1SZzmZYNgBmpzpEFLL4WpffNlhBdtXPCQKNPxdTv095T71sf0YyqZOWTVALsBCYQ_U0FT09U__qHfdlASyO5rFjzaJg9sMhP6p-aW7XQUXklRIJvpSp4GH_SinTrQ1gwZUiPOa63qq5d1rnW3DG6SL6PnaJCYtMyiuU9uZp9lTKsqA5yAlNEW9rpXDdqgmcCP8xyoZYUgYQsAk9fooFyPkmsJyz4Cu3gcfKzhNK_bW5tuA41gXtqkPe7QNHesc-AhMYi9P-IFAMqiwSKQjiW_sWcaDpGokrTfOA1UncIZohwwY8C8jKcaN0pfYFKxt8SsfwA6Ke3WixJGVxRAvG8Lyr35nhiyybF6ag4Im93UGnoBCtO-STYjOU0VGJRmTAVr7NsyJmVK11-u6o7ukpzcjUNmNpW1h7SkgEnV6OSoc_owOSvg70AioRCL3XQo9TO3gGc2pInX_D1i32pJaDsZ3UG_JaJlkB1KWYNpGWTNJIy_Te4ttlMS6KlxohZpQ76ppk70xlUnmJSkcvIOlujNB6-Xc0vkpqtAFZFjN1Tu3nH1NVCryK07uzcCPltQJfeFKX-IJZCQNaCGDU_5T19cK_O7BWUuXbwzJQRc6U3n-lxC0SSvQ2TP8uuyfuCZ9TATC511-p2aM884zAuTqNJNaRwx60pS1QpqUapxzAWJjTSxo5dCWfJQ69TO8D5PzLMfbDFtH_z-AeSXgCMOhtB8PY39oPDRBzYRksmK5L4lNUTfChfH4iioCppG8IsE59-M7LR-Dark5sPuA7nqzoOsz5yyaZ--gBHw3-a50RuZSn1mBvLUDEAPE22anwNJQTmEpiQl6zH8OO-nVme0-ereuBnrLOQVHpQFbYGpwDkJpU7e1P8xE8ax3CpkWsaBstwiRTghAjXkxItWgJe0EIuElFcfrbY3XDoo1u6ojhAC5X2GAU8Xkp2TRsHomqL6mtIq4ddcId7L6XsLc0hBwFCXD02bXBvA5PuG5369l0gntZGLP00pnQME1wRtKa_8DZ-CY4ZEfOvk7oK3Mb8s-WXPfECux8w_vUGe-Rh7SjyG92kmWIry63YNWsXY65_y66LEdN7y_4hkpgXgXGMbrAN5fPS3CeOhqofKyageF_bx7aZaD7CjvxiGR2XO1pT0_DZNL7l8PJZb7xBosAzD9VVaZHM80wG1cKWvrcgG1Yn2lZcGuDG0ahHWqsfyYvpqZF6ZcvXR1M50sORJJVVQpQ4GaAhM2U1cO7a1ljaPd9bHPTk0bHMQ8evwwJoOMzDoD2SvyapnSxeGyOL60HxfP9_tq52H9yKNLWv6CG_rOSgXWVzVjKS4Ti-fNgsjvbVIVTWTc2YRJrpFtgKfOObGR1wNJzBEFoQFvFk0nOHBR1GKG-pR2jQVp4WWfPdNmn70kh-zWWb48xs3o57FPZ36lWtF3efXaC1xXnEsGaA1o6gxLwOjWwBDLy7W6I5DUF-J9SSJ5aQkp6GVZ9LRCqjTp5tsc02niWPQYi-yyqcdBHjPGcWhAZBlXVnWx-if_xOJbfHBFRmOUoSAfPxIkAx0eh6DiOJpshLsddNYq8OZs6i7-g2X7fUy86pTG5gb1X1GYXmFGYa_Wq-7r36edTEYrzyb_vzq51f_QKusyqfxh__-ufzdl5-df_HqIqvrPXySin4p7BXLPpq6kx8GvdPp_lnnt_HP54___N_zLz7HQpMdT-PZ__GH7wbzZPM95kA-G3SlvziuVUCgJbLodooocI0KGpurNBhPNp-BYFnKaWTOe6ukoNrxnb_N1mAWoh85XVNBGwrNLcCKp2Dqgv5kg4Vd_DovnY5A1xkZUEJaiXXlEnP77AN2Sg0bMtZqTnovhXluwhDDg3CXuYkQx9bENsT0fIu2EpVwiaknJy7RldsmtfRVUlyaxOEqMqWUpy2BjY3AxjB-a_JJuVXssQUa8GELAgi-NLbpNGjjRHDgT61r_e66It_ff86oNFzRxWzE6iXzitZRzVGPbnABeDpkS5JqrB2t1SSwNmYnkHv38wf9-RhHTNRWXPlT5lT52NkXNEgcLCny3mqAo1OMDM1ZY2QiT6LwMthl2LgTZNInX3TYt7F5DDwaTsuhX-FAM8m3R56BoppQDmBrfT_jKz3fdaLlnOgs5PoIP-OGgTZUpc8rs7ABoH40Fiy2sfRhdygoZ0CReH-_ztJqfe9Z5Kaima3u4DregyMoJwM-v6kLI75UgZ4OHU4lsHr8qDnWKO9wtH8nBJxHZ8QqiS74FBTjt42I2EJ3pn4gnbkA_xx1jI9RMKn56AWUnR0teu5xyvmurP_LrPo6v7OuGTeRJ8HYwN34rxSiAHeSLu_wfKbb6cqtTbyIg-w-7sQsfTByWM5MMRnmXfwsh5TrctlRbWDu1djgjxqRQTzTDWhQO6Os7beW1_w1W85HeMGWux0-b8N3vK1X8SC-5GBAHBaDcFbq7bhd0pM7FKSLvp5dZRVXAtLN4LJA0sMf-FKYf7BiasL7XkUHAVgeuvvopsFWzlxLbO3UA7FfPXNN5Je636aLr6panRF6brBtdz5tWUG4OFuFAf_yjix01N9FE6q65i7bzqhWCEYTT0tkYw-D9Os75EzWIRYzu9hnRwts2XGyi2vhjxCDuWFcZyZBeVt5I0Njt3Q0jaN9X-ToN7nHCAc8JOxw7fPTZ7UEecPFXbJNd3Qw7tlSL5MJT9876_wiGsfx4_auqSosHsbeW9eiYRgYp95AK9g2OnODhaccOaH8rbUIaRA1_Kl51puSo7cVyOBIsjARNJ9uZDatfhNzrCXU9jJnk1Go_cR6XsI1BrTCQJDT3nYm5zusBCzBEEkXu2SUD_fnnmkEDMrE_xhwYw6DN2EJBDEP6eAHkLxMzQY8Z26fwGYCnGDgvKdxP5WN7jy8pmg9eCnFFiTQ8-_XaXH_Pl2DVM2LbkfvuXVgb90rPHRc6sbrcW_e_s1XOYhgF0upkTlpaB6RI0c9UnkKl3kiO9BZpmeCDaf6R40B1wtL-Hn4ncrncvthn8qinNhVhZBxkTl2ywuYyFAP_-1JJtmnm7Tzr2EeBal9MlW4B7LPZkJBUAMh8qrIN-glR12cTo7EXTSgsHSSedwl_KXHrHgkIdKEiqNu8j7FsMcBbxGIO6ypsSBEUnX7o9gv4XDWWFLP3KCSQGxJDVd2m45wfft9P4ze5jIrUtgNayG1nuFhcIAoYKHg9wqE0fnGl9GR9SiHJ5QmotyyMld2Kxx7Acd2w0T-XWwLV8RT-USe1SqwZOoP6m2Z2ih-n4ztpTt93WCzZhu6U9DpRQ1VjsbjRuK3TjDyEpp7A81dGCsYDHIERCDXHIewTtNjeVENG1lf-XZT5X_N0lu5ceM6m4JZmT0N4OTox00k6bKSoOxMla8X_w8yj_w7YkLWLzqyBYElp-kPjglkZrijsSs2-ROWNg0XKUk375hw65B_q-vW7MOOUQ3Wx5IPuqGxXo0gxZ3vAorrIOyVgGUm9lADvMRANFS4BD6i0Q5xUMynR5fwgSvcpN4-sPZUn8Vlek_OCVNA-EuPlMsq36L2DWKGVVY63we8Ic8zhk9ibfNOidy4qObXVbnnV4fNSirnUgr744cw6FstlTQen_iKrf32UmNwvinnyTbt-AejEo_mXE_TGoVukWun3lnYKTotqBoWv2AnMr1DI40iohgGWKPlP9J7hz-4Vq9z5ClVJ4xLng7c82X0AcHM9w7gjy2yt8553LYnfKPabEfLRnAIjuMeaLtBHOyrRE6wX_yNv3aQhVWymacwZZGCIXjY51eCtPmAFWE0B_Sbz7DDz869uksyBpV30pBWu827RAVfwT01IDWr1D--0SvmtVVfgTaSEp3Wl26RgENcf8IypexEFQmNscWBt8ShL2eTd8DdFrsyrEe64C0D6ubI6hpDACadXLTM2_o89w0en7kOeC12hmljsrvGSlqE-pYExTnvf-hHD1KAkRIM1Wd0CAa0l7-SwKk_oevl2Bx9eFfp18n80rdncXQ7d6mpWecD-36_8TOL2TYU3UPIBQXg6P1lqr5etxSoop5XlRr28MdtoC-v-FrnWjZRvGnyy6vnpVeKFmcD7em0vT5wcF6gIJSx_Q5U6TUKNW9U7O4CO55q8wkcrDuQE9n8iu_XuPIqQM2GKqP-XG3ILwYefp0m6Cv9-PnDLCnTR1ADiXLr5W4feB09kjZT-u-3f9Bj90cp57Bj5mgreHTl8AJQ2EtsTGq8ORoyHmiDvU-Nk29QPbfwcRnHLZ7jPaMLjid2-hBRZlDKQR5FUNB-v0VRBspfN9was5x9uvaBwliQzTmywthdPXDEZizjCWwg4ZMqKm-TLcr6rIiw7TM3Hlt41g6WdcfUnxO2cJrW5FDWhiI3cBYunns2FzQZXBdrwfP14nun8HBknuB5Ijc0QWpqdGyZ3W7CEA27cQAIDiYoNYKxJPWKVa0xW2rmABMz0aA2zfsLguA6WaMyj3dSTgO36Pcr4EOeTxa_lrSXX0ajwfCw6VSrwSfKWZvYJ0p9sJPUeDt3f5pvnS85eflf8q3z8VMxvggznb4uhzqr4zfnxuv0zPpliJbmRkMOmlvoWQuDYf4hB-3l3DFa3FMDz-kg_msbnL-DHPYiOZoe5HwYbY-D8W4eqtygEYIaJCp3j9O94ELsg6RIAG8LoIjEU8xDseMaWcTZMXGlakRWmfUWw8dJ0orSbejXcuKADgrioHR4p4JTRL13zvYY43__DxY6wnGEsgAA",
        "openapi.json": "H4sIAAAAAAACA-1dWXPbOBJ-969AaafKya4s27kmsZ-cmcyWd2fiVOypeUi8NiRCEmKS0BKgFG3K_327AZDifehIfOglsUgABBqN7g_djca3HUI6YsJ8OuGdI9J53jvsHXS6-JT7QwGPvsHf8Etx5TIs8SGccBWwLlFjRqZcciUCuUtmPGC6HpSdskBy4WPpw-iZw-Qg4BNln_81popQMmN9aIDtSjKhI0ao7-hmJQumfAD_0zlRgjA6GBMBL4IeOXFd8q_zs_eES_LnxW97r6Ej3GOS0ICR0_Mz8vrVwSHhPrz8BTqlxsTjrsslGwjfkT3yLgigv7o0nUxcPqDYpf1JIPou8_7xRQqfPPn42y_kzYuXPz81LVByPRAOu4a-Qa_hwz6DIZIAqOYxp0f-YF4fhkw86G4f2nUc5mC_qT8nov-FDdQRjE9KIrDaDBuZi5A4wt9V5MYXsx55G4gZjBoIGbD_hkwqaC2UigyEx8gwEB40RkTARzAy3Qskk8cl0plQ14XavYjUMCjmSxbPHTzCjiLZTyZASrb3zM6xfscd5is-5CzIlNAFbuHfW80POCnQQyj0Sb-JGw8DF2vuL5rMTTYDcmOPZ9wZMUVmVBJXUCQTjq23-NSl_tSEqrFc8N6-qdb7IpNjgieJn4aNAz2bpw5-1VSKO4UjCD2PBnN8eRF3JlWADcKAKyzx6TLxPGByIoCkMvVBePHs4CDzKD_6E2J-9sipiljkhk0UGYqADPkU59EPFYsnMG5ozIBEgcx9AV69u6Cjguc4Bpg-jxa-w2U8n2hGkCrg_qiTK3K7U_X7NtNBWFMKmKeog4p9Vftf6JSawf-Avu6U9Lvz_OBF7aQhfwif6XU6plPWS35-0XT0l_nffqazPz3ctzK1hwKlDdcm-1HGuiCByoptgoHPYCgnH04J6oZOcw5IitcMFVqzgJGi94wFgNwonlNCayJk9fwj35ybiiXzf2J0JcpQLMycZLms5DXqS4kbBupjmNQaR0bTgmKItHiPYHERqi5oGqP5cPyx0hNGWUFNChpwhi-T_NCxmuutcOZZNsNXABBwhCoIWWouylioCQNVsU-Webr5EqD1gfqKM1nGgJZYJa_zQqpbXKqAtWzLAH3GAHvcNHuVCFzbmkv9UQg8sGqv2FfqTVy2UOkFZYZBSW2s7-_9822n8O1l48FYaLJO8p4B17rcZ0cGawHv9tkc4B95fUAGYxrQgQK12tVwE7kvEC7-AozisqEisAJ6ZV_y6NffmT9SY_jO64PGg5xUztZPARtiv_-2D3AP5DSsBrlvOFvuf8CqRR_aafDp5ML7VMXfO3UTWCFZdwo6kNJEicLfUp3MLHgtprTqKmx-bQrtYrFziYSikZDAKbjLYN9bzVUywKnfF1_Xp_qeHRw2gKwo3y2JjgGtsgm51iS6fsikeVHEO4UdiNlv_y11Phq916lo93nrds_0Xu-9UCe4uYMFXN76YfvWL4T4nQZpwZJp9dmz1q2e-lPq8qquPnuzTFf_gI20JbKsonI9prPi7ir0LZLRy92gGyLDwThSy8uyedKOsHZ2_2AaX4nhG-BWoH2Y0sn1qNVWKQOsHuUuAB3QyTcatw6FZepy5AprBqeFulLoelfcMJeBrXFLCEo92CUTnEeNW3FXLYXH1BgAA2Gu3ILU2p10KdAEMm8A-qa2I_iNFtj3ziOpckJuFGOtFRwld4Xd2AZqAIBeYAptEH1js9wigi0ieDCI4KGq_Qx_1IsBrXPZ1wmKPK1XgRJo_tfjvUJHxhHhioxBBzPfYc5jBkygABn12lh5bY1ivKR9Y2MgEvPRLCENnfXPCsD0Dp1kHpNSO9KGigVavYKGkDB7uLMVrkOEPwCYxNGX5LAg5cQDgAYLAK16WFbE1kAQ_bYR4btzY1JBt5Q0filYNSSNl0FHB6BAVNJZVLjfj7xSv1Op9t5NYer2Tn_N8hHXozOukOy7hE4eAlJk3VrNZkZiQCR3YgwCHSAMO6BZnfpE6xGgyLWpkN_2lnJlHSxC5xaQRvfoP58O9t5c_v2nTrOFW0I-DYkKqQYCElhqJaL9FTkbtdF5QF0X-VEydwisqUhAfUd4KAokGQnh9OeMPLl2GZ2y66fWnuJrlK4ogr6hJq_25cKT_q5cI2GTtrlXLxqs6MsG9qofY6E6177WPQkcafhSahSGqxGkbY9cS0UVuyZPzrUgOcdfT6NVyQPgZrRtzoD22lPNtRHU0v2YXFsxEdf_w_yO3N0-LI1uQnpADRiNooGCGt-0bDlKudVvn4KYukGxYRzWfTq4sTKIWhYB_gmUWW_IUNxjPXKCpT0cI_aOSD7SuwKXD0FGaaf_4Usi22gW7XXUBNvLCeUf7nd8UWR5q8E6f_o0hHkP-P8qAd9m4eQmMdrLoq5nVsMwdN0jENJq-c3GQ4AZdtW28yfOQKixiiCIyA6uy1XhC4D_sUHG9uSKeRM1h3Ucow0QTriCaQotovjR0kM-Ischd1Y1nICq9CiOrhOG3GloXvllLEBpkP58obOf2HAs8jOZABezAMj5tLvw_qJK1sIWcQlMaAtjDIrblaxOa7G8lBDH9O67ObY2ARTqPTXnsHaZo7diM1DIGmn1AdCCWLhTdpmPbMAwDGiNbqx6FHVqIs2kphFILgAEzjwR90B9Obtj9qu102lzFqx7Cma2tjFL5Tf1tjGr5rlzpXdv8bZ5sZmIoMCu7D0K01kTuBr6dEq5S-HLhmIOlzdIM8SxaF_oh3J-bGKxrL0mcmUZUfWIQG63qcVMuGn7TxLHnuG7iJYyMupoEZ_EoauYqPoMYNKSVpYscC22TC2sUThU2MFHvKFSFpgxXafJJIMx77XN5MyQTZs_fnCcarHnsm7PQGKJW14i8S0aBHReHpwH2zmvqp269W5tQp2S6reFz29LdinAtXqRNhlXXwiXUb_4w7eN9yY1u4Ykses6vdMkvvHxWYUepDvQQp4H7g5sFL3O_FaWJl2h3NDEvqL025ULPT3D0Cu0P8FwHro5SI0DEY7GP8QmdBF5uAy-8HqbM8VEw7zXVpd6KfGrtmBu99zbPfdWAW1MAYFEREnYRgXZKvXeDtiMo8MjUzgzFb9BwVdEHqNbs4_7Sdii0RHlvvZ8ewJjBtBu_oLILpmNucuso1WKJdwbOV_8d1Noj0s0b32wDddfJtK2fvVl4lBSIeDWWohFunEoAx4BzyzBu4b9WgcUb4HNFtg8BmDTQIAwPPbRSoKYGmVRkTqJhCCKoRV9aL13TUMWdNPRIZIHH31AHQemUa5vu5mdmdLAu2cvX2xsdxmNaru73ArhrRBuaMYLgymbtzPkmSq1u6hdSaYscHhKSFXJYDkQAbsC5HclhlcB9UcPPwws5X9c7tjaL4kmTn9tHpylqV2vAThQb8SCUtnOfe6FGEd7WC79bYmXjftm435X1U9JxQNi8WBjmqfEjZyj9lYzbTXTVjMtY_dMHS97VIfxGgRiGY185QvUnEMWHcmzj81GCKNAo6As80RHFY34lD3qbAbMd9rtQX2ngQEZSuE5qC18WQd8Wb-K3urhrR7e6uGtHl6zHtYn3dPn3qNjBY9Zxerjvq2UrKlRrmZ1qOtIYFrnWSrIschH69MpH1FMYClhSt4yCqTXDtnBWM-TL4jNpItmYzypHKV-WqR902mVGemD8tZ5erXJAj4tSYSu4De_2azBQp9enbiUL63rS7fLWbphCm1o6bNRWZ_h0edOr9f73OnCH0j9xKPbTqukwHci3Moq4jXnQ5qsIelm-pR6swiuk5hBzanmXUmsLXyTsVyahnchadHqgOj7211DX4Z97GOf7X_TpLxNScji8wepgUdnD8xEpAZkDh5gmvT08yqxkz05yEe-VWYD6uPJk4k5kkK5q0_yY-7fOAcUphPAzWVRTrXy9Vyx0PI0vGx8FoTKmz8X5K1JkxylMe6HSn2HZNmnfianSpSst0feW_qBbhmM0frttE5tMFaee7dSGjxvlknIOl4fB5LcuLTpNgZaYe06eS-IJwK77iuQVgTLgKXNUjKpcnQ9AhM0CrRewhRC-v6M1wcvXz_9fnFwX_dms9keOqz3wsBlPl7Y4dydwLi1yRfUdMdA9kl8NEwiSk2HHG5lyVaWtEMu8S0vixYX969EjHyOo0znH8kD7Zg_xkpNUjJH1zaHKWmQPsyZvzKFRdnx9RcQKhOXYeIs2SMXiSuCMDe1zkiFW72xTlEWA8E0Kitadp2E2Ss1iEyH-tS5QobpEvwrVMPXR7oXuF-02YP1pURGcGjJCI_0_UQpEVjMo835s-KoZ3u-bHo0N2XCq6JSmCh4BHDHzJ2mRuFFEuQJ3pCE2ufpEaYhwauBuEldhTdbYEooZm848tns_hMyZ7GsIqa57En7fKgpbljO6mB7F5QmJ9A2fbdH-jT-_SRWbICtIpIS4srFUovlqNktcba-izRyBcBtfAw7HZAk_-Zv7z-BIltyFX3ipNknQA68pAyJoZkE9iHm9oM4Gx-I7WNy7TAFgO6a4OYT5eqDYKSUOqzjJw8KX0W3sAFfCQDI4WB8TD4yFcz3TLIrDbowc9JYzAjWINENc_eVXildaRtKasqozUJdn7PVldvoojrNLQUpQBTdQ7hkdcybGMry-lE0VGkDuK-o_Xy3JmcTpgapMFeZNbikNSWz4Sqw8Jl2CqhaRKn84HeylsDFUsv4egtZJUeiXEJUuje8_Hb46jZOi7r4wIesAXYpDjQXFq4yhYhtUX7i_xaQDgM6inJZOvDpCQZpRBda6hQhJPRd0Empqxsj-NpbJ8e3YgYkRsWURmkgViZ6QUK8GpqXJydJEwjTEOfbZr6OScyatjvWMpfPhWIOqOefw9Rncvdfls9VUUK8dqx1AU107Q2jHg1uwkkFb1C1PFEdqtgeJmItb96SZMUBAbsjmkCwMRsLMguEYjmWb8Wzmc2_4YD8RGRJVcHmqTy4aWYH9H02rI77aJtIpfISrCr3V7Xrqz5cZ5VQnWqvX4U3qSI0pyROpmR6dJrj1SWR4WrZ0K4SEeedrVWBDCqI34HWclyUn_12c5SboW594xHB_NB1q2e4QsplT2Zn2o4y-NTLBTMViePYKwiFaFrLJ6VoEBVM966AT4rUSidO95b-AqZ5y8ggDGYoDAfLQkThsci2ZK6oQiQxDBg7Nr-jW1lcF6-CvTG55Y6JL2ytXqcSnG1GnS8pXPIInTVX5zOaPca_cIT4BUoeY3aaavMy9ddiLa8jmKHVDZkbCwfQvaiPBvhOIkjP49v55mAfdq5hX0I_kyupZE-ZEYeLkzUHTQVlMnuStqbqFEo6cSTDKO_yRZU9BVZDLbQpFiwpE3uefxHFSDVR7svgOyMTitZmIVMUzU4ROSpkv7lHanVbR2EcUjv8fDZMGMLNrFNJvoSY0Enf_xwlKNGXykeBbNHdXKUsUXZp3EoAtCTreY2QygmNcpHXuiUq5_5gHAhfhLK6xWLUUuie6uuLOaxIgTVJ50RHNOLVGWWBWfmuDVwhmdOsU2vD4gVZwwy1qylX1vlWmnTtkDsS6mvl4fXxXuU93WWy174rPmU4DJZQwZ1sIobVmD9mcQSn2o_XWx97xiQrGURDfns8e7HSjLGVeWJLs8MukRP2toH5h80wNe_Lg26U3Nhm6S0dVmnC2CrJmOEBfXfRisrXZh2JI29NUDooYjQ5rbBZLbottHgHWwRcK7a1hUltF-QsolAFDIquI7jD1t8Nm0DXwkUXC3c0QPiJSwcsAmr6Hj7cuEeX7AGWM7cpaxbrEsl9KK19tAZpjBFomGu2dFLyau9BtSRcdse-EpqnqpANy7udZ9BF0NLO7c7_AfXb6TjEjAAA",
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
