// Made by scripts/embed from the files it names: change those, then run it.

// swift-format-ignore-file
enum Embedded {
    /// Widget/widget.js
    static let widget = ####"""
// Pupitre: the chat on a website's pages. How to use it: docs/widget.md; what it speaks: docs/openapi.json.
// Every word that somebody else wrote is put on the page as text (textContent), never as markup.
(() => {
  'use strict';

  const script = document.currentScript ?? document.querySelector('script[data-mission][src*="widget.js"]');
  const once = Symbol.for('pupitre');
  if (window[once]) return;
  if (!script?.dataset.mission) return console.warn('Pupitre: the script tag has no data-mission.');

  const base = new URL('.', script.src).href;
  const mission = script.dataset.mission;
  const options = script.dataset;

  // ---------------------------------------------------------------- Words

  const wanted = options.language || document.documentElement.lang || navigator.language || 'en';
  const language = /^fr\b/i.test(wanted) ? 'fr' : 'en';
  const locale = navigator.languages?.find(known => known.startsWith(language)) ?? language;

  const words = {
    en: {
      chat: 'Chat', open: 'Open the chat', close: 'Close the chat', messages: 'Messages',
      unseen: n => n === 1 ? '1 new message' : `${n} new messages`, newest: 'New messages',
      hello: 'Hello! How can we help?', write: 'Your message', send: 'Send', you: 'You',
      connecting: 'Connecting…', available: 'We are here to answer you', busy: 'Busy right now: a short wait',
      away: 'Nobody is here, but you can write', here: 'Here for you', gone: 'Away for the moment',
      waiting: 'Somebody will answer soon', over: 'This conversation has ended', closed: 'The chat is closed.',
      writing: name => `${name} is writing…`, somebody: 'Somebody', says: (name, text) => `${name}: ${text}`, from: name => `New message from ${name}`,
      sending: 'Sending…', retrying: 'Not sent yet, trying again…', sent: 'Sent', today: 'Today', yesterday: 'Yesterday',
      offline: 'You are offline. What you write will be sent once you are back.', lost: 'Connection lost. Trying again…',
      refused: 'This message could not be sent: it is back below.', long: 'This message is too long: it is back below.',
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
      away: 'Personne n’est là, mais vous pouvez écrire', here: 'À votre écoute', gone: 'Absent pour le moment',
      waiting: 'Quelqu’un va vous répondre', over: 'Cette conversation est terminée', closed: 'La discussion est fermée.',
      writing: name => `${name} écrit…`, somebody: 'Quelqu’un', says: (name, text) => `${name} : ${text}`, from: name => `Nouveau message de ${name}`,
      sending: 'Envoi…', retrying: 'Pas encore envoyé, nouvel essai…', sent: 'Envoyé', today: 'Aujourd’hui', yesterday: 'Hier',
      offline: 'Vous êtes hors ligne. Vos messages partiront à votre retour.', lost: 'Connexion perdue. Nouvel essai…',
      refused: 'Ce message n’a pas pu être envoyé : le revoici ci-dessous.', long: 'Ce message est trop long : le revoici ci-dessous.',
      link: 'Ce lien n’est plus valable, mais vous pouvez nous écrire ici.',
      end: 'Terminer la conversation', endAsk: 'Terminer cette conversation ?', endYes: 'Terminer', endNo: 'Pas encore',
      again: 'Commencer une nouvelle conversation',
      survey: 'Comment était cette conversation ?', scores: ['Très mauvaise', 'Mauvaise', 'Correcte', 'Bonne', 'Très bonne'],
      comment: 'Un commentaire (facultatif)', answer: 'Envoyer mon avis', choose: 'Choisissez une note de 1 à 5.', thanks: 'Merci pour votre réponse !',
      mail: 'Laissez votre e-mail : nous vous préviendrons de la réponse.', address: 'Votre e-mail', tell: 'Me prévenir', no: 'Non, merci',
      told: 'C’est noté : vous recevrez un e-mail si la réponse arrive en votre absence.', badMail: 'Cette adresse e-mail semble incorrecte.', failed: 'Cela n’a pas marché. Veuillez réessayer.'
    }
  }[language];

  // ---------------------------------------------------------------- What stays in the browser

  /** A web storage, or this page's memory where the browser refuses one. */
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
  const lasting = shelf('localStorage'); // token, and `out ID`: each message until it is acknowledged
  const passing = shelf('sessionStorage'); // of this tab: open, draft, no-mail

  // ---------------------------------------------------------------- What is known

  let alive = true; // false once the service has said that this site may not use it
  let token = lasting.get('token');
  let inbox; // {mission, experts, visitor}, once there is a session
  let conversation = null; // the newest one
  let put = null; // id of the ended conversation that the visitor has put behind them
  let messages = []; // in the order of their cursors; unsent ones last, their cursor is Infinity
  let hasOlder = false;
  let cursor; // the last event that the stream gave
  let expertTyping = false;
  let connected = false;
  let lostSince = 0;
  let notice = ''; // one line for the visitor, until they write again
  let leaving = false; // the visitor is about to turn away from an unanswered question
  let asking = false; // "End this conversation?" is on the screen

  const current = () => conversation && conversation.id !== put ? conversation : null;
  const ended = () => current()?.state === 'ended';
  const shown = () => messages.filter(one => one.cursor === Infinity || one.conversation === current()?.id);
  const unseen = () => conversation?.unseen ?? 0;

  // ---------------------------------------------------------------- Waiting and calling

  const naps = new Set();
  /** Waits, or less if `wake` is called first; a `firm` wait is what the service asked for. */
  const pause = (ms, firm = false) => new Promise(done => {
    const nap = () => { clearTimeout(timer); naps.delete(nap); done(); };
    const timer = setTimeout(nap, ms);
    if (!firm) naps.add(nap);
  });
  const wake = () => { for (const nap of [...naps]) nap(); };
  const backoff = attempt => Math.min(30_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
  const rest = (answer, attempt) => answer?.wait ? pause(answer.wait, true) : pause(backoff(attempt));
  const seconds = header => /^\d+$/.test(header ?? '') ? Math.min(Number(header), 600) * 1000 : undefined;

  /** One request. Its answer has `status` 0 if none came. */
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

  /** UUID v7: the same one for every try of a message. */
  function newID() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const now = Date.now();
    for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 256 ** (5 - i)) % 256;
    bytes[6] = bytes[6] & 0x0f | 0x70;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  // ---------------------------------------------------------------- The session

  const page = () => ({ url: location.href.split('#')[0].slice(0, 2000), title: bareTitle().slice(0, 200) });
  let link = /^#pupitre=(.+)$/.exec(location.hash)?.[1];
  if (link) history.replaceState(history.state, '', location.pathname + location.search);

  let toldPage = ''; // the address that the service knows
  let beginning;
  /** Opens the session, once at a time in this tab, and one tab at a time while there is no token yet. */
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

  /** The service refused this token. By now there may be another. */
  function forget(used) {
    if (lasting.get('token') === used) lasting.remove('token');
    if (token === used) token = undefined;
  }

  /** The site's owner can do something about it, the visitor can't. */
  function retire(answer) {
    alive = false;
    host.remove();
    count(0);
    console.warn(`Pupitre: ${base} does not serve the mission "${mission}" on ${location.origin} (${answer.data?.code ?? answer.status}).`);
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
    toEnd = true;
    changed();
  }

  /** The session, then the stream, then what was written meanwhile. */
  async function connect() {
    if (!inbox) await begin();
    listen();
    flush();
  }

  // ---------------------------------------------------------------- The stream

  let listener; // the loop that holds the stream; none while the page is put away
  let heard = 0; // when the last byte came

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
        const response = await fetch(`${base}v1/stream`, {
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
      } catch { /* the line is gone: said below, tried again */ }
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

  /** Reads events until the stream ends. Answers how long to stay away, if the service said so. */
  async function read(reader) {
    const decoder = new TextDecoder();
    let left = '', event = {};
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      heard = Date.now();
      const lines = (left + decoder.decode(value, { stream: true })).split('\n');
      left = lines.pop();
      for (const raw of lines) {
        const text = raw.replace(/\r$/, '');
        if (text) {
          const [, name, value] = /^([^:]*):? ?(.*)$/s.exec(text);
          event[name] = name === 'data' && event.data !== undefined ? `${event.data}\n${value}` : value;
          continue;
        }
        if (event.data !== undefined) {
          const data = JSON.parse(event.data);
          if (event.event === 'restart') return data.after ?? 5000;
          if (event.event === 'message') hear(data, event.id);
          if (event.event === 'state') learn(data);
        }
        event = {};
      }
    }
  }

  function hear(message, id) {
    cursor = id;
    const fresh = !messages.some(one => one.id === message.id && one.cursor !== Infinity);
    if (message.conversation !== conversation?.id) meet(message.conversation);
    lasting.remove(`out ${message.id}`);
    place({ ...message, cursor: Number(id) });
    if (fresh && message.from !== 'visitor') {
      expertTyping = false;
      leaving = false;
      conversation.unseen++;
      announce(isOpen() ? words.says(nameOf(message), message.text) : words.from(nameOf(message)));
    }
    changed();
  }

  function learn(state) {
    inbox.experts = state.experts;
    conversation = state.conversation ?? conversation;
    expertTyping = state.typing === true;
    changed();
  }

  /** A conversation of which only the id is known yet: the next state event tells the rest. */
  function meet(id) {
    conversation = { id, state: 'waiting', expert: null, endedBy: null, unseen: 0, survey: 'none' };
    hasOlder = false;
    expertTyping = false;
  }

  function lose() {
    connected = false;
    expertTyping = false;
    lostSince ||= Date.now();
    changed();
  }

  // ---------------------------------------------------------------- Messages

  /** Puts a message where its cursor says; one that is there already is replaced. */
  function place(message) {
    messages = messages.filter(one => one.id !== message.id);
    const after = messages.findLastIndex(one => one.cursor <= message.cursor);
    messages.splice(after + 1, 0, message);
  }

  let lastWritten = 0;
  function write(text) {
    lastWritten = Math.max(Date.now(), lastWritten + 1);
    const message = { id: newID(), text: text.toWellFormed?.() ?? text, at: new Date(lastWritten).toISOString() };
    lasting.set(`out ${message.id}`, JSON.stringify(message));
    notice = '';
    leaving = false;
    toEnd = true;
    queue(message);
    if (inbox) flush(); else connect();
  }

  function queue(message) {
    if (!messages.some(one => one.id === message.id)) place({ ...message, from: 'visitor', cursor: Infinity, progress: 'sending' });
    changed();
  }

  /** What is stored but not acknowledged, of this tab or another, in the order it was written. */
  function takeUnsent() {
    for (const key of lasting.keys('out ').sort()) {
      try { queue(JSON.parse(lasting.get(key))); } catch { lasting.remove(key); }
    }
  }

  let flushing = false;
  /** Sends what is unsent, one after the other, until all is acknowledged. */
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
    const id = answer.conversation?.id ?? answer.conversation;
    if (id !== conversation?.id) meet(id);
    place({ ...one, at: answer.at, conversation: id, cursor: Number(answer.cursor), progress: undefined });
    changed();
  }

  /** A message that the service will never take is given back; one whose id is taken gets another id. */
  function refuse(one, answer) {
    lasting.remove(`out ${one.id}`);
    messages = messages.filter(each => each.id !== one.id);
    if (answer.data.code === 'message_id_taken') return write(one.text);
    notice = answer.status === 413 ? words.long : words.refused;
    box.value = [one.text, box.value].filter(Boolean).join('\n');
    keepDraft();
    changed();
  }

  /** Tells that the expert's messages were on the screen: panel open, page visible, end of the list in view. */
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
    loadingOlder = false;
    if (!answer.ok || first.conversation !== current()?.id) return;
    const fromEnd = list.scrollHeight - list.scrollTop;
    const known = new Set(messages.map(one => one.id));
    messages.unshift(...answer.data.messages.filter(one => !known.has(one.id))
      .map(one => ({ conversation: first.conversation, ...one, cursor: 0 })));
    hasOlder = answer.data.hasOlder;
    render();
    list.scrollTop = list.scrollHeight - fromEnd;
  }

  // ---------------------------------------------------------------- Building the page's part

  const styles = `
:host { all: initial !important; display: contents !important; color-scheme: inherit !important; }
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
button { cursor: pointer; border: 0; background: none; padding: 0; touch-action: manipulation; }
svg { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.panel { outline: none; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header :focus-visible { outline-color: var(--on-accent); outline-offset: -4px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher {
  position: fixed; right: var(--pupitre-x, var(--edge)); bottom: var(--pupitre-y, var(--foot)); z-index: var(--pupitre-z, 2147483000);
  display: grid; place-items: center; width: 60px; height: 60px; border-radius: 50%;
  background: var(--accent); color: var(--on-accent); box-shadow: 0 6px 20px rgb(16 24 48 / .25), 0 1px 4px rgb(16 24 48 / .2);
}
.launcher svg { width: 28px; height: 28px; }
.launcher:focus-visible { outline: 3px solid var(--on-accent); outline-offset: -6px; }
.left .launcher, .left .panel { right: auto; left: var(--pupitre-x, var(--edge)); }
.badge {
  position: absolute; top: -4px; right: -4px; min-width: 24px; height: 24px; padding: 0 6px; border-radius: 12px;
  background: #c4162f; color: #fff; font-size: 13px; font-weight: 700; line-height: 20px; text-align: center; border: 2px solid #fff;
}

.panel {
  position: fixed; right: var(--pupitre-x, var(--edge)); bottom: calc(var(--pupitre-y, var(--foot)) + 74px); z-index: var(--pupitre-z, 2147483000);
  display: flex; flex-direction: column; width: min(384px, 100vw - 40px); height: min(640px, 100dvh - 114px); overflow: hidden;
  background: var(--paper); border-radius: var(--pupitre-radius, 18px); box-shadow: 0 16px 48px rgb(16 24 48 / .24), 0 2px 8px rgb(16 24 48 / .12);
}
header { display: flex; align-items: center; gap: 12px; padding: 14px 8px 14px 16px; background: var(--accent); color: var(--on-accent); }
.face { position: relative; flex: none; width: 42px; height: 42px; }
.face span { display: grid; place-items: center; width: 100%; height: 100%; overflow: hidden; border-radius: 50%; font-size: 18px; font-weight: 600; background: var(--on-accent); color: var(--accent); }
.face i { position: absolute; right: -2px; bottom: -2px; width: 14px; height: 14px; border-radius: 50%; border: 2px solid var(--accent); background: #b9c0cc; }
.face .available { background: #35d07f; }
.face .busy { background: #ffb020; }
.who { flex: 1; min-width: 0; }
h2 { font-size: 16px; line-height: 22px; font-weight: 650; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
.who p { font-size: 13px; line-height: 18px; }
.icon { flex: none; display: grid; place-items: center; width: 44px; height: 44px; border-radius: 12px; }
.icon + .icon { margin-left: -8px; }

.strip { padding: 8px 16px; font-size: 13px; text-align: center; background: var(--tint); border-bottom: 1px solid var(--line); }
.list { flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; padding: 16px; }
.list:focus-visible { outline-offset: -3px; }
ol { list-style: none; padding: 0; }
.hello { width: fit-content; }
.day { margin: 14px 0 10px; text-align: center; font-size: 12px; font-weight: 600; color: var(--soft); }
.day:first-child { margin-top: 0; }
.row { display: flex; flex-direction: column; align-items: flex-start; margin-top: 3px; }
.row.first { margin-top: 14px; }
.day + .row.first { margin-top: 0; }
.row.visitor { align-items: flex-end; }
.author, .meta { max-width: 100%; font-size: 12px; line-height: 18px; color: var(--soft); padding: 0 4px; }
.author { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
.meta { margin-top: 2px; }
.bubble {
  max-width: 85%; min-width: 40px; min-height: 38px; padding: 8px 13px; overflow: hidden; overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: plaintext;
  background: var(--tint); border-radius: 18px; border-bottom-left-radius: 6px;
}
.visitor .bubble { background: var(--accent); color: var(--on-accent); border-radius: 18px; border-bottom-right-radius: 6px; }
.unsent .bubble { background: color-mix(in srgb, var(--accent), #000 14%); }
.bubble a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.bubble a:focus-visible { outline-color: currentColor; }
.typing { display: flex; align-items: center; gap: 10px; margin-top: 12px; font-size: 13px; color: var(--soft); }
.dots { flex: none; display: flex; gap: 4px; padding: 12px 13px; border-radius: 18px; border-bottom-left-radius: 6px; background: var(--tint); }
.dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--soft); }
.newest { position: absolute; left: 50%; transform: translateX(-50%); bottom: 84px; min-height: 44px; padding: 0 18px; border-radius: 22px; font-size: 14px; font-weight: 600; background: var(--paper); color: var(--link); border: 1px solid var(--line); box-shadow: 0 4px 14px rgb(16 24 48 / .18); }

.card { margin-top: 16px; padding: 14px; border: 1px solid var(--line); border-radius: 14px; }
.card > * + * { margin-top: 10px; }
.ending { margin-top: 18px; text-align: center; font-size: 14px; color: var(--soft); }
fieldset { min-width: 0; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: 10px; font-weight: 600; }
.scores { display: flex; gap: 6px; }
.scores label { position: relative; flex: 1; display: grid; place-items: center; height: 46px; border: 1px solid var(--soft); border-radius: 10px; font-size: 17px; font-weight: 600; cursor: pointer; }
.scores input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.scores label:has(:checked) { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.scores label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.scale { display: flex; justify-content: space-between; margin-top: 6px; font-size: 12px; color: var(--soft); }
.field { display: block; width: 100%; min-height: 44px; margin-top: 4px; padding: 9px 12px; font-size: 16px; line-height: 24px; background: var(--paper); border: 1px solid var(--soft); border-radius: 10px; resize: none; }
.field:focus-visible { outline-offset: -1px; }
label { display: block; font-size: 13px; }
.error { font-size: 13px; color: var(--bad); }
.pair { display: flex; flex-wrap: wrap; gap: 8px; }
.main, .plain { min-height: 44px; padding: 8px 16px; border-radius: 10px; font-weight: 600; }
.main { background: var(--accent); color: var(--on-accent); }
.plain { color: var(--link); border: 1px solid var(--line); }
.wide { display: block; width: 100%; }

.confirm { padding: 12px 16px; border-bottom: 1px solid var(--line); background: var(--tint); }
.confirm p { font-weight: 600; margin-bottom: 8px; }
.composer, .foot { padding: 10px 12px max(10px, env(safe-area-inset-bottom)); border-top: 1px solid var(--line); }
.composer { display: flex; align-items: flex-end; gap: 8px; }
.composer textarea { flex: 1; min-width: 0; height: 44px; max-height: 132px; padding: 10px 14px; font-size: 16px; line-height: 22px; background: var(--paper); border: 1px solid var(--soft); border-radius: 22px; resize: none; overflow-y: auto; }
.composer textarea:focus-visible { outline-offset: -1px; }
textarea::placeholder, input::placeholder { color: var(--soft); opacity: 1; }
.composer button { flex: none; display: grid; place-items: center; width: 44px; height: 44px; border-radius: 50%; background: var(--accent); color: var(--on-accent); }
.composer button svg { width: 20px; height: 20px; }
.composer button[aria-disabled=true] { background: var(--tint); color: var(--soft); cursor: default; }

@media (hover: hover) {
  .launcher:hover, .main:hover, .composer button:not([aria-disabled=true]):hover { background: color-mix(in srgb, var(--accent), #000 12%); }
  .icon:hover { background: color-mix(in srgb, var(--on-accent), transparent 84%); }
  .plain:hover, .newest:hover { text-decoration: underline; }
  .scores label:not(:has(:checked)):hover { background: var(--tint); }
}
@media (prefers-reduced-motion: no-preference) {
  .panel.moving { animation: rise .2s cubic-bezier(.2, .8, .3, 1); }
  .dots i { animation: blink 1.2s infinite; }
  .dots i:nth-child(2) { animation-delay: .2s; }
  .dots i:nth-child(3) { animation-delay: .4s; }
  .launcher, .main, .icon, .composer button { transition: background-color .15s; }
  @keyframes rise { from { opacity: 0; transform: translateY(10px); } }
  @keyframes blink { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
}
@media (max-height: 560px) {
  .panel { bottom: 12px; height: calc(100dvh - 24px); }
  .opened .launcher { display: none; }
}
@media (max-width: 480px) {
  .panel, .left .panel { inset: var(--top, 0) 0 auto; width: auto; height: var(--tall, 100dvh); border-radius: 0; box-shadow: none; }
  .opened .launcher { display: none; }
  header { padding-top: max(10px, env(safe-area-inset-top)); padding-bottom: 10px; }
}
@media (forced-colors: active) {
  .panel, .bubble, .badge, .main, .plain, .dots, .launcher, .composer button, .face span { border: 1px solid; }
  .face i { forced-color-adjust: none; border-color: Canvas; }
  .scores label:has(:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .dots i { background: CanvasText; }
}
@media print { .launcher, .panel { display: none; } }
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
  const labelled = (text, field) => make('label', null, text, field);
  /** Writes only what is new, so that nothing is read out or laid out twice. */
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
  const mailForm = make('form', { class: 'card', novalidate: '' }, make('p', null, words.mail), labelled(words.address, mailField), mailError,
    make('div', { class: 'pair' }, make('button', { class: 'main' }, words.tell), button('plain', words.no, declineMail)));
  mailForm.hidden = true;

  const ending = make('p', { class: 'ending', role: 'status' });
  const scores = make('div', { class: 'scores' }, ...words.scores.map((label, i) => make('label', { title: label },
    make('input', { type: 'radio', name: 'score', value: i + 1, 'aria-label': `${i + 1}: ${label}` }), `${i + 1}`)));
  const comment = make('textarea', { class: 'field', rows: 2, maxlength: 2000 });
  const surveyError = make('p', { class: 'error', role: 'alert' });
  const survey = make('form', { class: 'card' },
    make('fieldset', null, make('legend', null, words.survey), scores,
      make('div', { class: 'scale', 'aria-hidden': 'true' }, make('span', null, words.scores[0]), make('span', null, words.scores[4]))),
    labelled(words.comment, comment), surveyError, make('button', { class: 'main wide' }, words.answer));

  const list = make('div', { class: 'list', tabindex: 0, role: 'group', 'aria-label': words.messages },
    hello, rows, typing, mailForm, ending, survey);
  const newest = button('newest', words.newest, () => scrollToEnd());
  const box = make('textarea', { rows: 1, placeholder: words.write, 'aria-label': words.write, enterkeyhint: 'send' });
  const sender = make('button', { 'aria-label': words.send, title: words.send }, icon('send'));
  const composer = make('form', { class: 'composer' }, box, sender);
  const again = button('plain wide', words.again, startAgain);
  const foot = make('div', { class: 'foot' }, again);
  const shut = make('div', { class: 'foot' }, words.closed);

  const panel = make('div', { class: 'panel', id: 'panel', role: 'dialog', 'aria-labelledby': 'who', tabindex: -1 },
    make('header', null, make('div', { class: 'face' }, initial, dot), make('div', { class: 'who' }, who, status), ender, closer),
    strip, confirm, list, newest, composer, foot, shut);
  panel.hidden = true;
  const log = make('div', { class: 'sr', role: 'log', 'aria-live': 'polite', 'aria-label': words.messages });

  const root = make('section', { lang: language, 'aria-label': words.chat, class: options.side === 'left' ? 'left' : '' }, launcher, panel, log);
  const host = document.createElement('pupitre-chat');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  const stillBehind = new CSSStyleSheet(); // on a phone, the page behind the open panel does not scroll
  stillBehind.replaceSync('@media (max-width: 480px) { html { overflow: hidden !important; } }');

  // ---------------------------------------------------------------- Showing

  let toEnd = true; // the list follows its end at the next rendering
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
    const follow = toEnd || atEnd();
    toEnd = false;
    const known = current();
    const expert = known?.expert?.name;
    const title = expert ?? inbox?.mission.name ?? words.chat;
    say(who, title);
    say(initial, [...title][0]?.toUpperCase() ?? '');
    say(status, describe(known));
    dot.className = inbox?.experts ?? '';
    reveal(dot, !!inbox);
    reveal(ender, !!known && !ended() && !asking);
    reveal(confirm, asking && !!known && !ended());

    const offline = navigator.onLine === false && !connected;
    const lost = lostSince && Date.now() - lostSince > 3000;
    say(strip, offline ? words.offline : lost ? words.lost : notice);
    reveal(strip, strip.textContent !== '');

    arrange(shown());
    reveal(hello, !known && !shown().length);
    reveal(typing, expertTyping && !!known && !ended());
    say(writer, words.writing(expert ?? words.somebody));

    reveal(mailForm, offersMail());
    say(ending, !ended() ? '' : known.survey === 'answered' ? words.thanks : `${words.over}.`);
    reveal(ending, ended());
    reveal(survey, ended() && known.survey === 'offered');

    const closed = inbox?.mission.closed === true;
    const hadFocus = shadow.activeElement;
    reveal(composer, !ended() && !closed);
    reveal(foot, ended() && !closed);
    reveal(shut, closed);
    if (hadFocus && isOpen() && !hadFocus.getClientRects().length) panel.focus({ preventScroll: true });
    sender.setAttribute('aria-disabled', !box.value.trim());

    if (follow) scrollToEnd();
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

  const made = new Map(); // message id, or day → its row
  let timeFormat, dayFormat;

  /** Brings the list to what it should be, touching only what differs. */
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

  /** Text with its web and mail addresses as links. */
  function linked(text) {
    const parts = [];
    let done = 0;
    for (const found of text.matchAll(/\b(?:https?:\/\/|mailto:)[^\s<>"]+|\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/gi)) {
      const address = found[0].replace(/[.,;:!?'*)\]}»]+$/, '');
      const target = /^(https?|mailto):/i.test(address) ? address : `mailto:${address}`;
      if (!URL.canParse?.(target)) continue;
      parts.push(text.slice(done, found.index), make('a', { href: target, target: '_blank', rel: 'noopener noreferrer nofollow' }, address));
      done = found.index + address.length;
    }
    parts.push(text.slice(done));
    return parts;
  }

  function announce(text) {
    log.append(make('p', null, text));
    while (log.childElementCount > 10) log.firstChild.remove();
  }

  // The count on the button and in the page's title.
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

  // ---------------------------------------------------------------- What the visitor does

  function open({ quietly = false } = {}) {
    if (!alive || isOpen()) return;
    panel.hidden = false;
    panel.classList.toggle('moving', !quietly);
    root.classList.add('opened');
    launcher.firstChild.replaceWith(icon('down'));
    passing.set('open', '1');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, stillBehind];
    toEnd = true;
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
    if (answer.ok && current()?.id === known.id) Object.assign(known, { state: 'ended', endedBy: known.endedBy ?? 'visitor' });
    notice = answer.ok ? '' : words.failed;
    toEnd = true;
    render();
    panel.focus({ preventScroll: true });
  }

  function startAgain() {
    put = conversation.id;
    survey.reset();
    toEnd = true;
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
    toEnd = true;
    render();
    again.focus({ preventScroll: true });
  }

  /** On an asynchronous mission: a question is unanswered, and nobody is there, a minute has passed, or the visitor turns away. */
  function offersMail() {
    const known = current();
    if (!inbox?.mission.asynchronous || inbox.visitor.email || !known || ended() || passing.get('no-mail') === known.id) return false;
    const last = shown().at(-1);
    if (last?.from !== 'visitor') return mailForm.contains(shadow.activeElement);
    return !mailForm.hidden || inbox.experts === 'away' || leaving || Date.now() - new Date(last.at) > 60_000;
  }

  function declineMail() {
    passing.set('no-mail', current()?.id ?? '');
    render();
    box.focus({ preventScroll: true });
  }

  async function leaveMail(event) {
    event.preventDefault();
    const address = mailField.value.trim();
    const good = /^\S+@\S+\.\S+$/.test(address);
    const answer = good ? await call('v1/email', { address }) : { status: 422 };
    mailField.setAttribute('aria-invalid', answer.status === 422);
    if (!answer.ok) {
      say(mailError, answer.status === 422 ? words.badMail : words.failed);
      return mailField.focus();
    }
    say(mailError, '');
    mailField.value = '';
    inbox.visitor.email = true;
    notice = words.told;
    toEnd = true;
    render();
    box.focus({ preventScroll: true });
  }

  // ---------------------------------------------------------------- Events

  composer.addEventListener('submit', submit);
  survey.addEventListener('submit', answerSurvey);
  mailForm.addEventListener('submit', leaveMail);
  box.addEventListener('input', typed);
  list.addEventListener('scroll', () => { if (unseen() || hasOlder && list.scrollTop < 60) changed(); }, { passive: true });
  panel.addEventListener('keydown', event => {
    event.stopPropagation(); // a page's own keyboard shortcuts are not for what is written here
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      if (asking) ask(false); else close();
    } else if (event.key === 'Enter' && event.target === box && !event.shiftKey) {
      submit(event);
    }
  });
  for (const name of ['keyup', 'keypress']) panel.addEventListener(name, event => event.stopPropagation());

  // <a href="#" data-pupitre="open"> anywhere on the page opens the chat.
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
    if (key === 'token' && event.newValue && event.newValue !== token) {
      token = event.newValue;
      if (!inbox) return connect();
      hangUp(); // another tab has become somebody else: so does this one
      inbox = undefined;
      connect();
    }
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
  window.addEventListener('pagehide', () => {
    if (!alive || !inbox) return;
    hangUp();
    navigator.sendBeacon(`${base}v1/leave`, JSON.stringify({ token }));
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted && alive && inbox) { token = lasting.get('token') ?? token; listen(); }
  });
  window.addEventListener('online', () => { changed(); wake(); });
  window.addEventListener('offline', () => { lose(); listener?.hangUp(); });

  setInterval(() => {
    if (!alive || !inbox) return;
    if (connected && Date.now() - heard > 40_000) listener?.hangUp();
    const now = page();
    if (connected && now.url !== toldPage) {
      toldPage = now.url;
      call('v1/page', now);
    }
    changed(); // minutes pass: what was today is yesterday, a wait has become long
  }, 2000);

  const view = window.visualViewport;
  function fitPhone() {
    if (view.scale > 1.05) return;
    panel.style.setProperty('--tall', `${view.height}px`);
    panel.style.setProperty('--top', `${view.offsetTop}px`);
  }
  if (view) {
    view.addEventListener('resize', fitPhone);
    view.addEventListener('scroll', fitPhone);
    fitPhone();
  }

  // ---------------------------------------------------------------- Beginning

  window[once] = true;
  box.value = passing.get('draft') ?? '';
  document.documentElement.append(host);
  titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  takeUnsent();
  if (link) open(); else if (passing.get('open')) open({ quietly: true });
  // Whoever has never talked is nobody to the service: no session, no request.
  if (!inbox && (token || messages.length)) connect();
})();

"""####

    /// docs/openapi.json
    static let openAPI = ####"""
{"openapi":"3.1.0"}

"""####

    /// Site, by name
    static let site: [String: String] = [
        :
    ]
}
