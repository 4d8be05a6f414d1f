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

  // --- Words

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
      away: 'Personne pour le moment', here: 'À votre écoute', gone: 'Absent pour le moment',
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

  // --- What stays in the browser

  /** A web storage, or else this page's memory. */
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

  // --- What is known

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

  // --- Waiting and calling

  const naps = new Set();
  /** Waits, until `wake` at most unless it is `firm`. */
  const pause = (ms, firm = false) => new Promise(done => {
    const nap = () => { clearTimeout(timer); naps.delete(nap); done(); };
    const timer = setTimeout(nap, ms);
    if (!firm) naps.add(nap);
  });
  const wake = () => { for (const nap of [...naps]) nap(); };
  const backoff = attempt => Math.min(30_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
  const rest = (answer, attempt) => answer?.wait ? pause(answer.wait, true) : pause(backoff(attempt));
  const seconds = header => /^\d+$/.test(header ?? '') ? Math.min(Number(header), 600) * 1000 : undefined;

  /** One request; `status` is 0 if no answer came. */
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

  /** UUID v7. */
  function newID(time) {
    const chance = Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => byte.toString(16).padStart(2, '0'));
    return (time.toString(16).padStart(12, '0') + chance.join(''))
      .replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5');
  }

  // --- The session

  const page = () => ({ url: location.href.split('#')[0].slice(0, 2000), title: bareTitle().slice(0, 200) });
  let link = /^#pupitre=(.+)$/.exec(location.hash)?.[1];
  if (link) history.replaceState(history.state, '', location.pathname + location.search);

  let toldPage = '';
  let beginning;
  /** One session at a time; without a token one tab at a time, so that two are not two visitors. */
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

  /** By now there may be another token than the refused one. */
  function forget(used) {
    if (lasting.get('token') === used) lasting.remove('token');
    if (token === used) token = undefined;
  }

  /** Only the site's owner can help. */
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

  // --- The stream

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

  /** Reads events to the end; answers how long to stay away, if told. */
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

  // --- Messages

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

  /** Also what another tab or an earlier page wrote. Ids sort by time. */
  function takeUnsent() {
    for (const key of lasting.keys('out ').sort()) {
      try { queue(JSON.parse(lasting.get(key))); } catch { lasting.remove(key); }
    }
  }

  let flushing = false;
  /** Sends one after the other, until all is acknowledged. */
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
    // Of a new one only the id is known: the next state event tells the rest.
    if (!conversation || conversation.state === 'ended' && conversation.id !== id) conversation = { id, state: 'waiting' };
    place({ ...one, at: answer.at, conversation: id, cursor: Number(answer.cursor), progress: undefined });
    changed();
  }

  /** What the service will never take is given back. */
  function refuse(one, answer) {
    lasting.remove(`out ${one.id}`);
    messages = messages.filter(each => each.id !== one.id);
    if (answer.data.code === 'message_id_taken') return write(one.text);
    notice = words.refused;
    box.value = [one.text, box.value].filter(Boolean).join('\n');
    keepDraft();
    changed();
  }

  /** Seen: panel open, page visible, end of the list in view. */
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

  // --- Building the page's part

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

.card { margin-top: 16px; padding: 14px; border: 1px solid var(--line); border-radius: 14px; }
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

  // --- Showing

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

  /** Touches only what differs. */
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

  /** Web and mail addresses become links. */
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

  // --- What the visitor does

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

  /** A question is unanswered, and nobody is there, a minute passed, or the visitor turns away. */
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
      return mailField.focus();
    }
    say(mailError, '');
    mailField.value = '';
    inbox.visitor.email = true;
    notice = words.told;
    following = true;
    render();
    box.focus({ preventScroll: true });
  }

  // --- Events

  composer.addEventListener('submit', submit);
  survey.addEventListener('submit', answerSurvey);
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
  /** Perhaps as somebody else, if another tab has become so. */
  function comeBack() {
    hangUp();
    if (lasting.get('token') !== token) inbox = undefined;
    connect();
  }
  window.addEventListener('pagehide', () => {
    if (!alive || !inbox) return;
    hangUp();
    navigator.sendBeacon(`${base}v1/leave`, JSON.stringify({ token }));
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

  // --- Beginning

  window[once] = true;
  box.value = passing.get('draft') ?? '';
  document.body.append(host);
  titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  takeUnsent();
  render();
  if (link) open(); else if (passing.get('open')) open(true);
  // Who has never talked is nobody to the service.
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
                "description": "JSON: {\"token\": \"...\"}"
              }
            },
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "token": {
                    "type": "string"
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
        "widget.js": "H4sIAAAAAAACA6Rb3XLbRpa-z1O0Mq4hYFOQZDszWWoUlWMnE2_FPxvZcaU0mggkmiIsEGDwI5qjsCqvMXd7tbXe1_CbzJPsd87pbjRASnZ2dSESje7Tp_v8fed0c29PvWwWaV3qkapnWk1mca2KXMVqqcdVWutBpRbxha4idaK1SopJtbdMkwtdR_MkUm-4OwaWlVqWRa3VWE-Kua5Urd_VQ5XrK12qeVxeNovosyAI1dFX6vozpQZNpVVVl-mkHhx-hoZJkVe1qiZluqjVEU3UzHVeR5OmLPF5Ii-Oj9s3vzS6XJ3oTE_qogwGMvQ0iet4d55WVVrkZ6dVObl79Llh-G31-dkgPHSTFflEY6qT1XxcZNGUiCxkL6RXOlXBMs2TYnlKXc9CVeq6KXP7bkemPI5ozop2RKa1_XiaItPRMi7zYNDZZ7PQOr5Qs7hSeaF8xiNiwPE5BnHwmeulev3D98EgGgzN-AjrC6NZqaftqgwJDDB9etx561_UeK42evLUe3tqd3dXvSnKpGpZWcZ5rROMMGOjLM4vGuiH-vXXVjL2yzeZ5mfqRB3y-Cq9iCGtzrCBzgctU-7Nkdr7-7T823gvjWpd1YFMHapjNZiWAzXqjysmccbbtDFJdRxNIcbgMi-WOSkgf4mqOi7r6k1azwLbMwxJw-yTJ4IlbQOIk-oqpfOR-abYYMDLY3xALMWC3g1e4MOZE5onWVFp6kWf_gtYSkUc4t0z83UwNJSbvNJEjVnGv6MjdUCrP2BNMCNpI87vXOdrv7E6J8tbYtdA97nX7mjPdJYVePkdfe6o74qlmsQ5bJ7eLI7B2bKE8aPHT0VTusmgdzpP0HqCDzytika6OMLYrhwGmeYXtFz38K_f_gvd46s4zeJxRnTfaBWXNB3-1YWK82oJT7EiUmrcVCt0-RofqkwvZjXsYzmCT6pmRUlKmNZuwngZU9_nxbhIViqthOLbpuJBIEbPvFI0w8bNFBdFTq2PMJpbSSbzgrTVUaZpZB0neMHkl2mWWVaroshJ4nBw6PJqhqmxeDxVMZkGmzV2SSctwdIQzOO5JqGS4PB1TWybl9goCK8yE3pz097HKyhKQEOG7F9Dn8hI3bmmxvW5nY9kZRYg30QKcE7lStqfFzX1qtVKw1lLs4ov4jSXrvROhpOy1kXCe_2KPkn6UDBdSttP9rtbbTGdZmluVIhlbVpM1IAcRMlkV8daOGGnvDIjxvHkkrwdzKb29Am7Sy2RetXn2MwNh4j4kli5GPUlFc-xYjPVUC10OYsXlUprkkBdFCCbX0TqKT_T5OibFcvIEQb_l5Yqfad-uQyDSlzFWZqQ-srq2KJ4hVDwRjSzJSWG9E2eiD_wVAcLxstH1aV739OtY-nxE_sN6kH2QC3PCyNUyLO1ENodkiL5OxgROYrudFZfmvJKkzDJHSyhvlsnriZFSROfDn5E_FWLoijROnhpPr-NU_78a1GQh5BOF_Rw1vqI-VwU65H9rgIJKHEWkp9gCzN6q-Yr00COdFaIJ32ZaYqK8qymZTGHc8Q2f0HqUs_i_LJiOeELy8JYfmlI7bhFz-GS0PN7HV9p6aF3qY24SMghsnbW8JOisTPx7FBO7A0ELPRo1jhJsDGV9ZlChrjBWOKFSMzJh-YiJcOnOCTDTV1kpBVP2DvxfDQ7wAtNJRQJepDGGDckaGs5S7PWbMgnEkfjOHkmy2OFNeMNnwjXmpSXQmdxKX6WBk3Rx5gOrDRJE-6DAHgZKbPrcBSiVdGA-V4L-9NyIyw-SatJw7DDC47NVZmWiLIg7r21MfJbXc715uv_Y6QsmisdN1uipbx4tz1k9l9uxM2vi_wtCXlHPTYKvMAYQIVdEK7UFf2L0wTr8GPpjwXw32Yw_Sa_Klas3hJPf8ToWwLqO2zIZjx9TlNWxAw804f_JH5K4aP88H5R5JB5G1lf5_B9jUr-9ds_47oG-xreQ002QqAJri9h_zSzEM3abja4fvgNU9HaPryfFE2tvQA7rszudAZuhNj_aHT2SwN-mhxudJNxE2Yfa7DbjbMQGUysnKf5h_f6E2ItWMS7jTjrMfDRUKtui7UkzXQj0r5kNECuEx8Q94f3Q9HBTJE6pJ14-4308ELuo4bUjeQ1a9Je6P0uJd3ZiLqkRerD_wA7K6AmClcXFHt_LFw8pMyurNOygICgMSJB8IyZ-kGXdI7CZdKAxPM-3xtR97HTckVaoxEQFzFz46-f2ndNW1XvwjXVZbEwMfh7YgU7OUnVJN1NQA3r2QjEmChLobowiH-SIiwysr6YjWJIvt3YIlmn_odi42QFIP89SfvR-BXrkXifmyKy6zPZ1MVOYLYdvdDcasFGdBY_MgHdBlsmqpHpjwRq63w-vK9hSTdx1EbsV-WH_4b44waOoyKzGjzzvj8ukGpP2HrJweX8RYaM-XFLBH-d24eY9jSYxpMmqzH3tBPIjYuD_SNiXqWVH8ofz4q0Qm4K-cjSsYZEw4NDJ7vh_JkuoQ7Gs7GysodARNqM57FQlH4m8o1U650XGHsF1UlKSoExH0RuyXWj-Y8eiTacP9NCQueMd0xMzylQgcl-QH9s9BOL-_AefIh_0xN9VfKyLYdV6vOBYF6mV-ybZR0xedOJ7sZ28Ykxs-uWWuk5TEClpGws1E5of6wxC9lMzHY5j8vJ7MN7OAfdAG-AI3BA9rsiZCMhHv_XpzYzPuuUCAgnIJleAUhL1jsui2WlS-5z9656RLUk9ChKDIUrBzbKOA1OpbY0II80L8pVpO7uYcy0yQXkVwi3U3bCoQEWko0v4GnSd0jHz029Bu6YiiRrfJoqx1qdH_KITNd2amkg8HJtm0DDVHholrNDtQZqrycz9Ni7ax0auOL1Kzfq-PhIXa-Fnqn1WOAjvFnxA7mN1KVeUfQwg08N9_eo_ayNH3WA5yE5r4aW2-WzOwhcc7ceu9MGWJF4tYCMmJsjchJlIplo7IbeTvOwHYRH6D2XR4jvF-O3UKCIWgMzNIymaYYAFJil4cMvpzjC3BaG0TxedLpm6USbXlGm84t6FoaiZrSna68YVFEUpwoVq8KAqzwnwsQgPCQVrItLDbMD7FBPn1CRwEUewFakcHmxhNJf6MRRhcpXHaqVZp3p0iW0OlRJGU-pjlmwWfW1HgrMtSRqJ0VD_ndFOlWXJBz0nMZZxRU_9KRqKkxtxYw1pg4EM7nCZpjxvBaMN-uOoD7BgBulIkl90nxcvGPiVtcRX94hNtcVtAeeFKtYAwcY8tzDDO1EhiOVQ19kC2fagF-k35aXRVP7fZAHGJpc1KCO5JhrbjLTcs2DxhFuNGQc1jhSp2dMabxSkwaAsjxUT_Npmqf1arRNWDQaBF9kBKOPZCvtJlgCJCezUriBeG5ey368Wi1EzN2hAqi5itl5QXjnJJWa8L5tBF8ptwwGrh9SxS104-rSbyXW4jFppdmztphoStroKvXwjlj--MfOc4R930E-Q7t63O05EuE4siIXR1QmCcJjskxoHmVFAylItWOqGZdEzRgrK2vdJGM04yOSDWciVmhUu-VXHa1CB2_qNPHq7ZKmbV32cWReHh_T3ntmJhkCJ-MwfcC-i3YjcyreSGH8BJbCU1HAoUEwhiavEQnPl_GlPlfQ1HnBTGSU_ErJ53yalvNzE3asc2i42h7MQYFeW4kyzzTVy7KA4ekgMdvjRyZw5NZ3jZRWx-WrdK6hBkGNzxKuhZiOxBMjtC3QQoTAvDIBRShxd3JRurYU0BvwogqlG59AEIOhkARgEXrkQb1dp-V7PFEhJGiZhfWcRlFEFM6YkGPEnj1MLpFTgAAlivMFR4RncT2LgG2DB_s_7-_vD9UB_qu76r7C5pt-IZ6D_egLRAHuXkKCxRxc7Kn7HnclOR1wJ0hx2I7GNNJ2HFGWCOVnyZiO3DZkPxvCEOSV4TWwNLxpKo1PruDPdMz-5Cu19_e_Jffu7MnpgmmG-g0GdMbglvi8mY9hCvI-HKo_7e_T0njFI2hTgiCW6-TQgp0XOSUuvzQgeqjOyfSa6px0bZ8klrtK9wR4wyheXK3ySYt6SM2DBeYHyENuSoiynhVk2YOXL05eDbpYSBjjs4mu_iA9RSOXreFT_v3kxfOIztvyi3S6CqjZ0yPJcA2pU0r5qCiwCwcK0E8Tx4sFYjab6t7bqpCDFzOWwpMbHD1qwGyZ_sMGmfOvYQNYLxJm6rg-91BYW-KoarsvRxQ8IO-pBq4J-OjrnpLdsP2V2ZGhnVQ2amTOHCelTsB9CqMF1IWt8glMPJlRsoFAThimzb8I7ugFB-6R2tnhbcN-0aeBJuov6uAL0fMKOXQMzP1oXJSIFfQQ1cY6pU9oyK7N7trV0dGaW5vRYdrIIIwYwZmj0eB6HbqRFlkq0aKRHSePgDyXrqm4HPIUQy6pjKy-W2uxwmE88QNVJXYfTeHhB2FovY5DkjdNvi8Tsi-UyUZQOTeccZuxgdevnz5RV3_uw3k4z6dP2A92VXiC_I5j7KOyjFcRFXODSbla1AUx_AM7jh8J71YBn4Gmef0ldw0O9kOY5HhVsyOmz6guTljLg4M_hdEiTrjqHdxHJrs_sFtr1sas3DDgwIyA8gl70dsC3gDOwUo4KvUii4Fj94Lo-st1iP8P12GEjwfuA_8P7q_DPdC6c7B75_7un-882P3yzsPdO18IoFt7oe6Vh9e8cHTReu_gWjUl1I9QMIMDOvmNKpgmxPqHQXi6f2awNYR1n7QRLjKtqT44hhG-oq9QOL9LaDSVgQ0daNCx6x9MWnUURPdCeEj9Tk-CdtK4miG0nx6c2YNwGggPkJJlrey-nBDqCGwjYxBsA9eVDCGyai7P3WvbKk25qJx-CyLOkpeyBy0CG-uLNM8hs0PP6Zqto0Afc_Q8RGoHN9HwMwNrxqzxuO1CFUCDYpcFl84Jh9J3g2irvg7z1EFXf8H8JSMvmQWwaMc7hMbLCgGFB7KWGgqjtqnXOzLxI7BpgMkpZUBXh91WcE4qnASSdtGhN0LJyt668PoeeYHLKABrYi8SMR23WEYOjHQtEgBUk5Tn0Lbduxf23Don0Ee3ZjYUdflr12XyIcsRW0DQ86YuVpDmOUd-bNwrB9DB1cEewEXDJy7XyqVKNGLIREcywzp0BEZ9Akanqh4JUwUZcnF55O5CSLW4Q_rQKwMZNeZTQJixfUUG5Lx46AU5Y44exLBvjOypfoTNt6PJJbsJ1x51JoSYdvqQYtjD_Qf4d0Df7t8_i5DwZE2iXagQdx9Sf48uQH6iOREZILhDjX6GofyMbSqWyCc-jWuXSvFliog6Om6lIuRthbDB6cTD_QN_AqghKQ_pVfiJ4x-QTW578dAn7Ha1Tku7qf0ZvHUWlaeWymgOwdkNLNuVSSdSfk3VgKU5UKTawJgO9vhClTEZKn5yCmmLUZRy9ZySvyWGRZb7NlujhUtH-9rUiPw6g4fsvAHWhjuyXbfAN1tJJi63xpBYMszN-UpJn-XuLlt36m-qraW4JFupGR36G3ZDC3aR5QX7YQt93YWrc3fhylYH3YknVV20-rytFn5Od97uXLswJEq-VsGda88KjsUM4K46yoRwf976UG-JYp5sl55Y2J4Mar52_kG2tn1nlcZKqWqFOJTuYYu8lFSFKAmwbmoktPolItPcLxiZZlvHaTMJv15kHEHbZqTS1mi4h302NEzhwIyWus1nAuJdZej3FR7Mwr1Mlvojk5UVG1qhEnh23VnGqFd2oPsayH9BYGhYBdJ1jntakIeTiMk1vc_M2XZ-gTB7Y9w0JabAl_oOSyg0fsKAAFOiBkbS7mmaNdUs2I4Opcbl4BoN06Ur4WVFsRA0UzZ5ZStoAFSJhGp0I21inLyFa8uG70HMFIxpxCDpm1lKexvS3SjkYpIbRepIe_V6QVRdrrAdSLSjIGoiRBGIwUUfUuB_XUIyPANlBJyOPXatrVuma37CgF91Mt2imIb1oYWPV7pvILM4lwoC7-gTINoI3rulwGsyzp8OROh2mUMAXsLrFT_knKeb9J4bf0UAhCV-7ue-yma9SL9UJ9seeck2LWONcY8mE72ggzpKaPf0FaX1QpQO976HOux-w41PnwxG1li5CtKeBzDDn5ZUuwzZ22ZpcrTWXtAkHbOb0EM_qlOobY3PRd9urdb-UbXLD8sde3KUfQO2f1ZgThjYpKTljioMnI7y5gehN3YDG6gWoLb5s6Nk0_dupu5ef0Ku7gO8zgkQewFEZqo30QWM9uRK3aL4HUvfEevrWncf7tCIVv3VrrGNr9QBFwTDjmVv4Nzj34nu1DanuQX09eg--L3gjig5LaB9cEDHpyS8SMWxW9m863TIVCZvBI83g0UkULfARVK-SrEV031Fe7RwaPSNbnos-f4EvSRm-CRmyFfGkIFsrzcaPef6ZievTTTBHetkX8GBPJEWF7j4NGRac3I-FL68QiT7-cMN933NBW9z0om98e0NysnsdDSNurs79RuJxc3u2GTn6EwYI2BO79lVRfIZMBdDtlPyiiOWHJxUaOsqf3OYWNnFMsloUSzauTwwwiVEoBHuFW44_UmRMZriCmOK1bx7MQ0Go0HPLUpJ1vcpvL2nPMxVcJhYeGbJSbvMcE8dhFFdpvOe74MbSHPfm657DJpSJVeMF3EJNeeZGQFzaKBjpz670sVoAKWJpNxxWQ-c4BicxeTJPjLS3o_jmnIZSFlTeqXJx6blOhOG0slLHnRSYrWhoBs25myCZzaMwHycA3BoNk183DPFamdo3XFAlm6W-TA2TZg_854eAW88fLuziW97-dk5VbKQsTgK63PT0eJc4FjHssWy5viCVrD2UjthGCxYcnyDlvN7kwN4Sf1Np6liERuHoXaOtKKfQSBSKrp2jZ3VgWT-dLmOb3VA8c38obvgGbHid3KbTbzdYlYWMwvd4VYCpzbBoQM0emmffaGN9bTgCpMcPbYZZSfpkeHdO1Xdg9h2Vy0h9ZUljh3euXEfTHc7yi66t93CQG0ej25PRNqN4XjduvPNI-_b5NrCq19_3fSsm9OaHMVezO1wItpp5Ww4-rTcz5x9tyof-vJjX9IlkCeEaJ-SU92SQ_6lJSUtYTcRZY8PXoUw_OeQDj0s526xHPUwzZsypbuzFuO4BfNt347_7vaWo8X4nYeghp0u5Ln9hdoLLYQm02RkzlG8EaHcUZUDsKgu3ugs-7Yo5zo5jgIpr_LJGF3JplBOE3fGY8zTkxfmHMTBTL_0sMX7DPuHinanDPO9qxM3-IrtKfYvjW5apWktzGSeFtMLrnLp9qYZdOn46fine-ow3OphyWOOWnfZulzrxodqURYX5hKhuR88cF54ixHRVbmsKtSSUnhXBYzHdGOOrv_HZZaihY-E-MeWkXqa0KXvknJ6PtDol9lqpEOv84pvY_hlfFEsupJFQMXImW94DUjQA6AfThG8ChVfR5P99KCBX2OkW2Zh6F9K64Uw6nDYj7lkTizPnmrQdtDvPyqu7ohNEt7lbbGXO-Is499heDeHtoNcozGeBrg5b6hoeDy1etmvWnTrGWDUHIiQ4xel6rqnQCNlJk2jz621rfDwthOUw9uOzN2xRfuzBeMxRK-tl6AnBqnr8KOHEN7OBozatx02qG353v-3pv_xrM-eZ_wbnWc8uP08o5sLUiXdX84nHyT0UspPOSig3baOQDEwlh8FDNqFbqlH_M4MUW01oa4vvEGUfpDahJuiOQ5qGr8hP6S9TbWNF5XhngOXobAO-Q3uNvRrrdCWNSUx4x-k_dKkk0tdeqzQPFYnN0EZKLyYmp-8cY3YnlFgmL27OTLXH9_VArVMlkDXvCtz8FLVURs4OlAQvqNzW2_jqt1N9_kIkPeQJpnqUHhAwDA_jRnYYOyFIBFe7S5_xHTppVPjJkK9DMDukQAfPza5jPojsemNve1p7qzKb9PkF_4UZ7joBN-Xy882Nw58Nozu9yjeLYCxr3c72_Ru4yzTTzV_TpOfaQV5m60KiLOeso9oBL-bEzl5R0mHVDSO1KkdN2ybzyy7XxcFgBAwl1woacsLdA_pCV03Dm4Vwwn_1G0R5zozd5QZEBAO4R-90E8mzZ1YKurRnfyrVC837tZr3bvGYK3aXd_839qebbtx48h3fQXk8YSETXJIitJoqMiKZ9Y58VlP1sdjJ-sz1mZAEhRxRBEMAI0ka_Vd-7Bv-bKtW3dXNwBK42TPbjwi0OhLdd26qrpKxRnSOxukSRJTTjXexX-aRLYGKqboD3eghJl12IlQfQOsIm5yHpBv4pRDUrux1ea1btZwSlWTxA78jpnJ2LjT4YnnGzVMCt_630l7aSSTdEEB5IO7BxAX-fXFamraAf0MAOybrpHLGHRBM1OiVbpuiL-QuwopSnkbkpyg1lgLgQ49N9CM2gQ7uswKDdL3w3MFAN017ox14-EP-tKHSTAXdQpt1UU-KF3kjE_Ep5_f4wWoRfrTD9--ya-2sKuAajQcEiyeKixo8BbxNz926lScUzgDf_RI9HGgSyEC4YVpdlINyjlaxP-UUo6Bvn72Y771dS1DHSbY2HIhvNvgHR-ca8C2AQxcZUDYwLw1I2o5-jK1oR-1a3q0eoEerubarEOk2bnpZqh8t3pivgsXVZ3NQvvVfEC1QFNgrS05bfisjQivr7M1NiIOJteD8J6iShJT3a1JEnzYm2JIAFBZgneyUH3IkjXwJsCroko21QneIQbJeTeNZhgb5b3a5sBCBG63IP30OzShFv1yvkoxwCfbwJEDkNrvuOBUBED-VeG9etj7AqOt8tt-mf1K1z9nIC_Sok8XN66S4gJv_A2x4ftVtlikm3M0ipuZbnB7_f5KyXqAyNzvJ_M5Xb77mBTdfl9i9eRpL3o2Xh7OFkM4aPX7-aalsX0B7ZfLJW0svE22eFsPn-DXdMXy2SgZjw8O8HeZL6GjZ4fJ0cHLQ3zAN02fLZbpJJ3jA5Dj2GI5Wk6Wr_DBLIHTx7PZwfholMoXl2YuPAEZGrXSaYRWkfFwe4tS7GO3TJawLFD-YCZlWvXpinpMC1vmefVY81leVfkV4_oyx4mNDre3L0aDyWEADXwLmtddCQp2_zrrRX2Md077_KQXffYuvcjT6KdvP-tFP-TQbw7P_gz_RO-Aaj7D68Kbsg9qUbaUmPM1khoPgrGRMOWbdHaZVf0q2fZXsI41rqUvDasCvgccB3Cc7D3s_aG83uLml1FXGnDrRVJcdp9RIDJtGjM3jRtqE_Un0Bg-Gb0czcaT2O6sbsGbDI3SV-lieRi77dateOehVXKQLGZLYQcGD3RLRgloeXBwMJsksUMOb16EJ4iyh-P5wavYYoxuxMhDS361eHWoB_UX4WFVT0j4KrvtggZUFhezXhS0QLhEh4fPYxHAD3uza0AZYJrZZntd8XEZEYquTeDkhRGcmB22v82neOlDGO0W1Dt0dgjxE8GjYnwBSgNeNt6QtWCbLPjeOLGD8uOF5gTEszCMdVGBljGebIF9rIi9ml8gONamKzgn5Zfp1AjANzhF87Rv-rAPcM_myXYa0XS8x6iY2ucPe9MlqHdlX9S4KSjB3QGpnwDCAd8tBg1olq6nKLH81njrEPR5RpDx9jYq8zUoSrwRayYNed_Pl8sSr0uOcWEPe4N1AvoNwNfv0QT9R_5jN07foz7L6BoG6h_KSGUBnztxkMxgltdVaiE_0oCnH5iOYLnGpETMwAEj1tm2jxHNiBVoMT0cPocxb1ZwjugDcc9T3KebItl6iwMQLuFdBC1QWGdzktkaqvBzjooSsJfIIplFkYsC9FM-HPZhpCs4z-FqEe-8URho0JcJ8RrMrmcETtAosk19kMa9hb4wwBh3VaOyz8-j1g0AMW-nRPwqEMEnnIUkFFa3hnJRSCD_Z84eNrszzVA4YLNf--ReDdv92ovGo8nLyfEBhiog6cs2Hw31PvMvkdwF6C0YxAGbih-QbF8lC0SAYQSUGI2O4D_AZLqjIyDNaHIcvYgGyG331DZETN-GFo89ej42aI8-Zo0f_IAPfPcGQsl1lZ-QP_pRaEGfwFQv0gDiDsurHNhAn_iJ9M4_rrJNfwfvcawrOmoA1QjpGGGlEOXZfDI6Gi8tirCmgbwVVSWgkNEBcTV8cCODvRxScBjQrR2edgaZcz_BrBYO5Q2rdZyGRthDxBMA_vNYB0ebeXcn6kVfRi8BRJ-CgpZJMi-39L1cpwgQ-G9faZwAvuurjeVPdBXveIKK0Gg4_HgDyvdkSOMbkGGLo8lQWiw-rqDJaMRzrPGyYNNk6qhWxLVd9tfFT2GMY-rZJxNECCCMdjoRxn4frp42OeRuFyi7CMccIuKCIhxgZEiSsJ8YrGbwRbqG0xFeW8ABDMwFmJOxRvXJWHeCXNoRMEDyuZIL9KsuGBo4iIfxxzWMPxoGqkKdk3osVvFXnmbWIs4MdY-ZXBmd-ZdZkkfn_KtpAXVCC6biUf3s1Xw4n7v5DWziokCQPDs4XAxfLlVLTFgUNlouZ8Mx6UuDm1WOyhnt4sjjWPR-NRbVzQCbUMJnJuM6_A-HTRtJDMc9Ttcg8cusbJHx15sMzRz9WbbIQCUAICW4BTLnbTCvg9q8RkYeiEpQ1wGacNfbvknr9km3wKf433s5lfZZoPRl7D1y7uJcLYkdW8KqTb-RIdewGE8Bjo0YJBzVVcOUEZpsmMEWmwU2bJMIRnzM5oj-LF0lHzOkFgx9Al1HMwzDInCUUM8cLLN0vag9tRthTgetiqjVM4WH5Ci_caQ-WTCajwADSjHmmMwyw2Mi3cel14vkzm4XclXgq0PFBPskzI_b9kNv2riZ8XisBc-AvA9FflPnzG1yyePY1IiCwYzxgyd5ILCHngdsqbz3V8ELkxZGb71v6Dzlg8ogoWhoVGnTKiEo3fY9Xl1bfgPJNa1fqToTmROPhbv9_8Yo7CoczIw0YuWdtBm1yOPD5x4PnAyNGmeWeHDsCUyi5oPmA4150sdpoq_p7gZvKQWr2ILUb1oHYAkef2-rZm3C5wJWZTxWDItZA3Ek2wDJFRXq4BBD1rZHeyLp53WFkLym6Ajdk5rsE2wImAdgNHke623BXQstBIQUGHNaiLEWzdwF4h99KfFdn6L78OYq5FAUrflyC0Ev8qoMpEgwNg3jq_qkw3G3v2Xv2jHBTChznO_IO421aiK1Ht0SJadNszLEoo76IPvbMi-uxBSHFPif3T6f4I2IOp6ExDQJj0EeDMwsx7VdmTxV4zM6t7eDYjUxGliL5PyEEyoJ-jkGUfu8hoWjp1w_YVgfKQy3pO6_ir4AjeOLcBjD5TlCKnz7JFE2acdzEuIghulmnNYOtdhVJrqHvXV6gT7Ue6-FzMnqK8PmPURjEltN7hupyXAdbVrZeTQZKXXuaNcGyILDDRiGyPeyReqHVks3STKGthARmboIQDvORMrjkYPUoHxPrUMmxIQD2GE672x5ZxShaUTSB1S76gbdpR7G1JTT8Q4mSNjRbnKV-ddoXo_nM4FXSGk1im84dkya2aF_zP60bYbNouGYmQMiC3aFi6tJCCS-oiBtZrf0mCULhts2yYoWdZDVBdYJCOfNQUbsjKQZCDW2cFJ3yGhH55DsTLe_gVfimSxbpI-hAbHJfEM5oe5DkXhUk37tPHKHDDT92_Oht8yACRnAmhMJHlnyvPImNxR8JF_Z6HFfmVkDM99WeNlD0G6FxWnnHibUjlDtZ_iQ7m6dtn4QGH-GYvg5edKJ_19FetybT3pWdb4zhtqHPXtanJKxfpWvyR5PzNV7FuKwDGs558gHoZgDfMuyZ8geD0Owv0-KLIFzW4kmmMUphnKcN5r0BTGb5mO49yJdJtdrOpvu_eEqXWRJ1F1xtmb6h52UzplDD8XrYH-0zYwCBM652W9UzcfPJeSYLB2NXaFSNKSjNGhEo2PTnjiKnaIkBzc_fd-IdLpbx3-w8MF8LmlR9ot0cT1PF_2rnJtv8j6_wiSvAjgyWw-u8o-sGyWb7Eo6L7IyBQ2uhK2YZXMQhr9madEdjGF2x_C_gx5eI-ClWNVafT6jTB0j7CDj0MtUt55uqlV_vsrWi-441l_CAonc4cOW9gfN7SfS_g-X6d2ySDBROS3hntP333vKQZNK_jMxMAowD_rhtdxHw-eYoO05Gbmf6x4HB4f42YH_dMRduY1RZ-nJMY7V42eGlA7RKSQbg7F36SJSDi0_hMNgkfhtrFDwzMvkS7AW-TEb5HfOSGFFzTck2pjQbr7tRcMYsJpZkPTCP8z40jRZr41joM7hhv5pwq3N2us9q81uQQNNYmdQCfRpvXDYeyQNInNMfTZHrThYvXFhWo-lNtLX2LhsCFvIH3Nv6uH7yQIVULf0h70PqjYQ8hVXG0gKH7wdj6LRaHCYHA8mEf6PLHX90Xgwjl4ODr87iMaj9bh_ODj62rWATyL57tdOL1pQdHLn7WH0av0ygv_rv8RrJkVON0reHkVH69EYEOrt6Dg6-u4IzkqS1U7qCrzFt6_-cggdjMZr-Br74Gzk-PZVNPnT5OPoaHX4doSMcjUavR29jI7XcDjsw_8w8fPDiRdCjkttyMdM2jjGtq-qajt98eLm5mZwczDIi4sXmIXsBQinjo4VRGGlS3wBelSpFIv687suddeLOviZhHvAn3gN6euqKjLY7bTbwZjW1_ktZjFA0MKJdjxpb01ihS1b-AVKPN042QIxL7qPzgj9-zaLHH5Idss3yPWCAbH2CSEGJ5b2k3bBl_Xw_CvMXFAlFxToz92UFL5HTLVw2WIk2ytPrhWO2FU9Ucp7zlHFEckYJizJneGDIsNLE3ZovDWGyQjNQP76VDfm1qI0E1DqeXtrl3Z-nmdRYk7x_v0dUrREPgDVByAI8q1eJQu6Y4Ow63AvHJp7t8Ugevtkvk5KymlNvUOPXdOlSfL4u9_BZ4wnNHhnaiYhGfT4NPXg7tHi2Gq5tR7PIvMkmkbv6fPz2Pt2saDcG99J7oVuZ77O5pcdWrcPNWx_shfpzKwlparoCjxVlQqOOTb7gY8lnydFTnOzprf8zsv-WqQf02TtDXOHd9pro4jzBeNvqUH4PNqHxyfCTkxm2cWF2ztk2rRzslMdeo20qkl3KqTrJbi1AvhU8KjbMY-w9gqF6nOgPGeAsZHrZybhVDSlSHq8h0kcrkPV2eIez5HzI0qPcktBUTqhR8dv1MB8JP0G3snqkPzySvyZ0NUaOB5fPmhf9rNMlzdEP6N5sRrbu2AdeI7CJcO6DKgN-N2Z-07y4Vb3SFHACswILAtieGkgnJSXXUqAYeCJ1eJ0Ol6Ce2tP9Nb0JVtkdwalH_WlZow-SjdhjUX0Diux5FQkhxfnL1iO3D9TRLGZD55O9Mp-Rl4M_75RsdX1PuwkFtlHbxry3k0Ejx5bi93EG-C8M7vDLQbo2eQ7ek20efLSzezr8jLWbcOh0VJDX7h19uwy6Yij14lVqdwect7r2IM2uyeboS3uD2qiZkm_dc7n_MYhWL6mLgQu6B31t4cu4hQ-YajX5l58y-r5dQDOGq_BA0w7q-k54mr-M5YKT4WGE5YL-CNZFy1x4lHfG5esj5jOjaVVKhVGkCjxRIwpwtVj-v4qX-hnoGyztIFj_uHELGGRYkHPmUEobNsnA58PWnz-Ddn9mreTP-kx4qlOLBYn67So6n3i1XPbJZ7hfFpIigUVTKFqeXzZTUEZp4AJRgzyYIcW2CyZ_QZSqKXnIB733NKeRBo19cG0IDbgEBnvBMZt1LMB0oGzP572sTCLXLIw8HCSkC_OaJ6qETjYAb40vpN_yTGmjQL4NS0ClBRJwEHP6CpJV5ScjAsA1KGs4OcQWBAWT4goSzgNKg_VEbVwGmWcQsHXqT58fk_PqVwlPXz4AMvpuRcfYk9SSIUjszxjRmukI2QsQAg-WaAVyIMXFU96Ct63Yzn38QiO-0zH-KEs9gqsydkUoDR3H5vKTa60UfMGwwQf517C9LxhqPf3w_P48UYTUF09OdNEirJZPbNruAIH7UfoDA0UqSI2uSSqeSrFArUhOomOHuZLkJDL4S5pCxAS_mIulspukbBiVOqJdOlZKu4JuZp1KZQQX7NTIfiBYw_000hXc3eKL0OqcguUxLMB1Rm1gZyUpdgsgYRP8-rkFblML9O7FV3BoGQUAUIb1a62RU29lqTrybnIPcK9Yy2trCl8xsDbTjLSgjAAwNCTOalOqFSagjC7fAhtLNJckJOJoo2-xr_V5-QbacMefElDJ_KVysCOxrXTVhmyITIgGWl-CNotQKPPL1q0PNbCHbb2Rz6_YONawC1qswZcoFnL-QFtRlXc1hqHJPpa5T3R8-MeK_VSfrMQEie12aqMPSI8Ux-zFzl_E4U7I4TZSh3IOJcfvV1BKxWj9YCVfUwRTNt8nVXpo7SrN6zQ-yy3o2hMzNs9Vdm7m7rEk581F5jE3mVmLoyjvbWDpUX5D6O6uGh9MU3CUhTm0SXFVkONKTrf51OnLs6TppVcOX3z7t07NF68w2d8EZNe22z7d5s5G09Krwe02WLOUsycnFRVMl-9o2fd-0hUSTz5GmbA7UGlgpWnCzcgVW-i8c51M7Z9FAYJzHEsW69fp8BqFjvm7hp5K-jssHtHq-pq3RBw59-VjB7kYC3XSd-tKLuQzTQTphuyyXOz0lSxw8JeFRXvlo8W114iapfn11zQ19mdr1P_3jR_HKQ2epuBAKjwjGWS8-sx-K7zmgze9uqtztMvRgMyZNjMtvuaCBXXrPjCMzd6_NqzeTDHwpqVNPp9dDTUKqeVXqqy0OOXgj3bEieAc_kcVAEqydYWJlo7k-dnlGkf31LanjOT5No-FpEkxV1Pgqzcm_pF-ZbUB6Kh82ROI0mCoCfhV2wCeQjN3OR3Tg-pXQzJyV2XeDL1ELuHlqtjiSZ6eQ7a2tmgyn8C0iveJGS84ppF7iuTX9acAjnnirE8goAYEHv7MxXGNXM0-fKoM2N6RONfFz7oRfuSIcl7I5Jjf98mddmnpCddqh6wzwXR_E-sRJFqadiu_jkTsE0qzSVtkZnYOhn55jt6dCokQ1_bNHdeVgnmvS6jHbT0Ute6N19FeB1HA5KkoBnfbJz5PeW-zWP6MZUcIf6qpSP6p2aQ7XTMcpOiQH7SlXQNfh-ilypgmUQZUkDRa20UVy_FXyuwLRKSFaOndEfMB-fw2acru00yplOSAUJAs3gK9ro3urPFEkozPZUsHeZMhSBh3R_T55hBuQYsl--WbQC-8DD4UENJXre3NrMNNIJ96bIQ6aFp7ljTwsNBEHh_xCh_SqbBwo8ckt84b4bCcaMe7TdOA5WmcIbI8O0YMC9ro8aNMi8wydob4so_AJqXbutF_aJ7CCDYtwWlMHpHnNcmtD2xrsFmA7UJugBVad9mrZEEsgYYlDfNSNDYP8XYzCldf7lGa9RLUokyh8wrKncSMkUdbF5Mlf5P9WFTV8DfgehBaRXrrCh1b1vAHBsS9ZtEQHKyNVXY3WTMDvotES2DdFeGu9qWQYpSwvib5M5hO-XunlrzaZE2JNBq6sRcq-oEk5JkUp5Lid6893o5d0Ruuwp0DnG4oVr3losFgv5EBt3ZnZXk2YLqNS5sEVBMTYisAXVreMp_2pJ5P-bXoDyXnJ2Lkh8uMuIgYc4iwyBvQNVLF29toQctysnrz8VGbcY-JIgsvy7r7tCsh0lbyBPqd2o9onGYQiYxKjll0cQELUlVK_ZGWeQxFSc2Mnk1vZzWkmLcTO0ML_bEPPvBFnMVwu8fQEQJyOJgCJPap7EfTOFjHricSTaBkn5LOol5K5wei-WgXmgbwS-SjX-z4tFZPajKoA-792TIOw_ScHN2p336AkbAf5vnRm9kKvWZWchTMwA9TLRpfgqSgpYITUmd1mP4cdpVU8fUJek71Wn6HOQNPChX2wLzqnMOUDN5Ww_KThjH0hXyTEkOSjuMVKMCCGrIiTeuAC9pIQ4JqWQCnulOuZRUbLqjulIIlHcZhkNdSHJUGgVjb4rqNWVgwq97_Kme2A3MIQUhRF3eN21ybQCbgB2e-1V5IjOpjdwAasqxHSC4yQaX8spP2UeOaSHxrUrzBW9jflnyy579gAyTme_bQb76EHsaPQb_mUS8FAPY7Vq0irHXP-XXRYn51eX_EclsC8C5xjZY2vT46G8TxkOjbhtuR_XZsI9vN9V6gB39aJki1dZbUxb6mzS9XGAIWQfT-HcINFhh4_oqLbI5enxAdVyZ106sg3pF-8pLA9wYOtUpR5Ywda9G9tUdSOa04Nd2poMlTyqpgnqJMEBD2Mpu4tqxrbUcfbyzPu6JS7HNfMSvQ3c2uTowJBDks03h58pqhsiiLWy-J4Av-dW85b3IRJ41fYTX9hTKRQ5XTRpWXKeX4JyFkbm-SBVfk3NmETb2RbYCn6jj2wdcDWdLRBb0AH-zaDhDt0hRipHqQdo0lXGGlnwJTpp-8HJP88nL8udTnXzP4Z6Z-pU-KN3l13gg4kTvWMPBVPaixrwMjH0BDL24WKOxDkFNXbgcdFIu1tLKE-loBdTp0022uSZf4xg03Yus8mkHAd5ToygaAFnWlWV9iP7xP5GcP95rkaEUJwTkwweCZKD38xhEFK1kRXk20xmpT3ieisS7iTGuKRwsqLzLZU0xElzXOceN8ZqT4GttiOtWe8mLjYH8WnJHomi9whzOX6_X3Re_zLoY2FeeTX958cuL_8Z5Vfk0fv9fv5S__-qz8y9fXGR1LYnnjSYt7BUrk9p6qe8HvZPp_lnni_iX84d__O_5l59jgdSOpx_t__TDd4N5svkes0yfDbrSXxzXCljQElnQqxoYXGKExuYiG9Yqzv4UrJw6jazvuEowATFs2t9mazhook06XVNlIwrzLeBYT4HZBf3JRyB2F5h5mekIdNXIgEDSSs5rmvTbZx8wX2rYkNTXlBTw8s3nNqQxdKprVigiH1sTk5HD7Bs8fVEtn5h6UjGOWsrb5N1XSXFps7wbASvVZl1peWwEpxZrAydz1oAcNeVfswq0NGiBJoGwBQEEX9rT7jRoo6JB8KcpCf_2uiKz4X_MqNxf0cWEzcbA5hUipLK4Ht3gAtDT5Krmmrg9WqvN8W0PssAcup_fm58PccQswAk3f8pc1wA7-5IGiYMlRd5bEyypCszhAdkeW5GDUaga7DJs3Ctk6a--7LC1ZPMQ2EhUy6FfoMKk_W-PYgO1NqG8xu48_4SvjK9YRd6pSC-UEQg_a9iBNlR50auSsQGgfrBnYmzj6MPtkE4kafMVm9viWP7RIx4K-vv7dZZW6zvPBGBL3bnaHdqkH3i7VDUDflOXbHx_A00rZjgjzo05lpoDn-h2-GJBJ4SrR4bESYls2OGKoeJW3myhO1syktw7wF5HHWsAFkRr9vKA5rSjRU97bs53VXBYZtXr_NbZgnQCUYKxhbs1mBmIAtxJ-LxFV1C305ULonjnB6VB3IlZOGGQsrhnMcXmbfwkC5i28eyoHDH3KqjwR43IIJbsBjSouUNr-21Kr_6WLWdvYbDlusOnbfiOt_WKLMS2FAbEYWEPtVJvx92SHt0hfxvK69lVVnGdJ7MZXPRJevg3vn_mu2wqPrGGZkyFACwu9T7qBN6GcddScqvaLu6rJ66JDGF323TxdVWrGUPPLbbtzgQuKwgX5-pY4F-ei8OM-vtoQtX59LLdjGplfkzCawmi7OF9gPoOqckqYrGzi312tMCWHZUX3RRxCTGYG8Z1ZuKPbt7I0NgtecFxtO-LHI0wdxhMge5HuivSURu3qyWIIy7Uk226o4Nxz5XtmUx4-p4X9ctoHMcP29umQsDo5r1zdkrLMDAkvoFWsG10puOSpxykYfhba93ZIED5U_O7NyVlbysxwkFrYQJqdqdkrpJAE3OsJfL2MnbTCdP0ExsHDZdVMEUVgmz8rjNxKLGOsIRzSrrYJaN8uD_ViRIwKBtqZMGN6RJOw6oPctYkTxMgeZnaDXjK3D6BzQQ4wcB5R-N-Khvd6RanwEB4KfUlJKb079dpcfcuXYNUzYtux1yp68De6ttC5F7VoYHcm7d_81UOIlhjKTWyro3mETlI1SOVx3CZJ7IDnWV6Nq5xav6oMeB6LQ0__z8VNfYKy-xTYZlXblUhZDQyx7qsgQ1C9fDfuU7p-LpJO_8c5lE83FNxj0pYYYRLydcFSwCImVCPjBqbHF3H-IZq3sNDscyQAMBWeeEp7QiUksqYhkYP7WV-MqMLQjKIWFZFvkGzPur75A6TsQcUZU9ylbuEv4zvGH0oIrGoUO8m71NIfhzwL9lVxf4ai10kVbc_iv3yFGeNRRnthTCJK5ekdmW3yS_tmxD2w2B0rl4jpQGxYlWrYxJaGiUvVC68gnLkkPkqOnIm8NDtagPkHbvU-oGBYy-QCjrI5V_FGnFFPJVP5IutQlGmfm8MPlN3KcFnFe4OoXndcGzONnRFotOLGmpRjceNDMbZ4cisaa9BNHdhD-KzZIGACGSnM5krpKPZetz1Ya9hPLtbAQSUdt1EbJoRBeV2sILx_4vEFHsB3cUs2dUtB9L6DU0-j2Chc_qDgxmZte5orIWwfy1kx0cWPWNJOd3Q2FzJIC2e7yCKHSHsldbeMfHn9zU4SgRGQzFTIHgTaxEHNYl6dPkfyPdj6oGVVan6LC7TO7JU2FrRX3k0V1b5FlVxkDmsv1J0AaABWalVPRBgm0U1v4bd8gsBZyXVlCmFT_FDGPSNqfg0Hr_ytVz37aWJAPqmnCfbtOO7XCWYTV2LM8UndWV0VT4u7BQtGFQNjF-wwZne4YmN4rEYBlgo5t_TO0XI-gisnKlS2MKa78mVny-j9whmvu8Af2yRD3XO47Y94ZvcdjtaNoIDgJStoO3mcrCvEpPBNvRTf-0gtKpkM09hyiKuQvCwfbAEsfAey9KYNNOnn2GHn517xZ9kDKoxZSJn3Tbv4ul89ffEgtSu0vzxjbnaXlv1FagNKdFpfekOCTiS9mesP8sGVxGlGNMcmE4UfalN3gF3V3GLv0TByV3wlgF1c0R3jSEAz00uWubtDKD7Fo_PtLHe1GzDdDXZbWM5L0J9R4JiyPc_9GMXKbzJEAyVu1QEA2rGX0h-1J_QtXZsjga9q_R1Mr_0D7c4upu7VDit84F9v9_4iVWKG2oYIuSCOnb0_jI1hl9dmNWgnleAHPbwp22g2K74OulaNlFMa_LLKypmrjItzgamp5P2UtAPorp_nxarZAvaNhaV5SBPYmg9BI8uSAvywPgjyzzUy90eyOT9GRj11qrOvNOx3kY2Y9UWFJhrd2A3yokVXwzSAi_A7Yaqr_5cXcAxxk2-ThO0vH74_H6WlOkDKHxE-vVCyPe8DhMD8CBFJnbMFc8BHikq9gHKeImNSUW3nidrwbYI_9g4-QZVbwcRzWtu0E34hC449Fn1IdLPYqHCN4PToNl-i9IP1L9uuBl2Oft0QwXlt-Cn8oghHhp_JjZjtYDABkpBUkXlTbJF9SArImz7xK3GFt5JZpVyltIJn16a1qSIcUNhJDgLjdneeQqaDK6LtWD2evG9KkId2SforuSGNmLOHCi2zKE3YbyI2zgABJ-fSxNyWZJGxtrZmE9h1j-KSXNQn-b9Bdlxnaz_As_w-sxJYFb9fgWsy7PpUhlJztD5VTQaDA-bvGINNlVOMMU2VeqDjazWWrr703yrvuSU6j_mW_XxY0HJCDMzfbMc6qyO35zGr9Oz65chWppbpTpo7qBXK26HxYw3ch-Jt-F9DjrQuTrJaEeEZ2MQk7i7o7GDQvYicYYPcnZ_Owc03ixExR30SlCmRHHvcbIaXJt7kBQJoHIBRJJ46n0ovPTJi9g7pt00epVTib3FsIdKWlGykBMG019XOckXU1h2fZlSsV6xHFW5rkE72NN2HbJhMOtFH6IR2aJkeO6-hxj_-3-eueSw_rYAAA",
        "openapi.json": "H4sIAAAAAAACA-1dWXPbOBJ-969Aabcqya4kHzkmsZ_sTGbLuzNxKvbUPiReGxIhETFJaAlQijbl_77dAEnxPnQ4PvQSRyQAAo1G99fdQOPHDiEdMWEenfDOIem87O_39zpdfMq9kYBHP-D_8Etx5TAs8SmYcOWzLlE2I1MuuRK-fEZm3Ge6HpSdMl9y4WHp_eiZxeTQ5xMVPv-3TRWhZMYG0AB7JsmEjhmhnqWblcyf8iH8pXOiBGF0aBMBL_w-OXYc8s_zs4-ES_LnxW-9t9AR7jJJqM_I6fkZeftmb59wD16-h04pm7jccbhkQ-FZsk8--D70V5emk4nDhxS7tDvxxcBh7t-_SeGR559_e0_evXr9ywvTAiXXQ2Gxa-gb9Bo-7DEYIvGBai6z-uQP5g5gyMSF7g6gXctiFvabenMiBt_YUB3C-KQkAqvNsJG5CIglvGeK3Hhi1icnvpjBqIGQPvtvwKSC1gKpyFC4jIx84UJjRPh8DCPTvUAyuVwinQl1HKjdj0gNg2KeZPHcwSPsKJL9eAKkZL2DcI71O24xT_ERZ36mhC5wC__ean7ASYEeQqEv-k3ceOA7WHN30WRushmQG3s849aYKTKjkjiCIplwbP3Fpy71pyZU2XLBe7umWv-bTI4JniR-Gjb29WyeWvhVUynuFI4gcF3qz_HlRdyZVAE2DHyusMSXy8Rzn8mJAJLK1AfhxcHeXuZRfvTHxPzsk1MVscgNmygyEj4Z8SnOoxcoFk9g3JDNgES-zH0BXn24oOOC5zgGmD6XFr7DZTyfaEaQyufeuJMrcrtT9fs200FYUwqYp6iDin1Xu9_olJrB_4S-7pT0u_Ny71XtpCF_CI_pdWrTKesnP79oOvqf-Rt-prM73d8NZWofBUobrk32o4x1QQKVFdsEA5_BUI4_nRLUDZ3mHJAUrxkqtGYBI0UfGAsAuVE8p4TWRMjq-Ue-OTcVS-b_2OhKlKFYmFnJclnJa9SXEjcM1McoqTUOjaYFxRBp8T7B4iJQXdA0RvPh-GOlJ4yygpoUNOAMXyb5oRNqrhNhzbNshq8AIOAIlR-w1FyUsVATBqpinyzzdPMlQOsD9RVnsowBQ2KVvM4LqW5xqQLWClsG6GMD7HHS7FUicMPWHOqNA-CBVXvFvlN34rCFSi8oM_JLamN9r_ePk07h28vGgwmhyTrJewZc63CPHRqsBbw7YHOAf-TtHhna1KdDBWq1q-Emcp8vHPwFGMVhI0VgBfTLvuTS778zb6xs-M7bvcaDnFTO1l99NsJ-_2UX4B7IaVgNctdwttz9hFWLPrTT4NPJhfelir936iawQrLuFHQgpYkShX-kOplZ8FpMadVV2PzaFNrFwnKJhKKRkMApaGWwu1ZzlQxw6g3E9_WpvoO9_QaQFeV7SKIjQKtsQq41ia4fM2leFfFOYQdi9ts9odZno_c6Fe2-bN3umbb1Pgp1jMYdLODy1vfbt34hxO_UTwuWTKsHB61bPfWm1OFVXT14t0xX_wBDOiSyrKJyPaYLxd1V4IVIRi93g26IDIZ2pJaXZfOkH2Ht7P7JNL4SwzfArUD7IKWT61FrWKUMsLqUOwB0QCffaNw6EiFTlyNXWDM4LdSRQte74oa5DGyNW0JQ6oKVTHAeNW5Fq1oKlykbAANhjtyC1FpLuhRoApk3AH1T5gh-owX2vfdIqpyQG8VYawVHSauwG_tADQDQC0yhD2JgfJZbRLBFBI8GETxWtZ_hj3oxoHUu-z5Bkaf1KlAC3f96vFcYyDgkXBEbdDDzLGY9ZcAECpBRt42XN6xRjJd0bMwGIjEP3RLS0Fn_rABMHzBI5jIpdSBtpJiv1StoCAmzh5atcCwivCHAJI6xJIv5qSAeADRYAOjVw7Ii9gaC6A8bEZ4zNy4VDEtJE5eCVUPSeBl0tA8KRCWDRYX2fhSV-p1K1fswhanrnf6a5SOuR2dCIdl3CZ08AqTIurWazYzEgEhuxRgEOkAYdkCzOvWI1iNAkWtTIW_2lnJlHSzC4BaQRvfoP1_2eu8u__bXTgP2u2zgXPk57pRzHRjsSSCfIaLUkAFZB0RDn1xLRRW7Js_PNdef468XEQtxH0iPjriZzUxYlWuPHfV0wPeIXIc8Hdf_w_yOYrMezGM3wepQA0ajqK-gxg-9EA5TMeDbF7CmbpDHTXR1QIc34YKhxIeuAFMDByvDHBhq5S7rk2Ms7eIYsXdE8rGGsA4fwYLSEer910S2EYM6RKYJ1stJkJ8eJHtV5CaqUcx_ejSAeff5_yrRyWaxzyYBxeuirmdWwyhwnEOQKGp5ZPwYdGK4atsFv2Yg1FhFxD5y2upyVcoQsGrsPQh7csXciZrDOo5VIwgnXME0BW1Q_GjpIZ9QlItbq1r5YBS6FEfXCQJuNfQFvLcFKA0ymOvp0FHN5-HeIfILmQAXMx_I-aK7CFWi8amFLSpRmNAWngMUtyu5SNbiJighjundnUVhNgEU6sMK57B2maXthhkoZO28GwD6ArFwr5wIn9mQ4Z6VNcZc6lHUqdkWJTWNQHIBILDmiSA99eTsnjlb1k6nzblbHiiY2TpyQiq_q3fkhGqeW1eKgjyLbbyFMRFBgWey_yT8PE3gauDRKeUOhS8billc3iDNEMeiMTwI5PzIbBwKnQtR3MWIqicEcrtN3TvCSTsrkjj2DN9FtJSRB0KL-CQOXcWfMmAAk1ixIwWWGvSj3I-SBa7FbpSF6wSHChZ8xBvx3mSN5mwq1-g4yWDMB-0zOTNk0-6Pn7ypsjjMVmczkFjilpdIfIv6Pp2X7yQDc86taqduvYc-oU5J9dvC57clVgpwrV6kTcY1EMJh1Cv-8G1j26TGakgSu67TO0024z09r9CjjF2FkOeRx64abbVmXitPk65Q7mhi31H6PZMLPT3DfULof4LhPHZ3kLJ9EYztn-ITuojCMQZfuP3NuWKiYT5or0u9lPhVezC3NvfW5t4qoI0pIJCIKAnbqKCwSn20A4xxDHhkCmem4jco-IbIIwxrDtCeBBONjin3ugQsMldggBv95q-I7JKZzR0WBlqlWCK8kYu235lCe1qieRuDbbj-MttC61efrlCyXzn0FmKRbryVAc8rZ5bgfcN-rXe_boHNFtg8BWDTQIAwPKPQSoKYGmVb-HTGA0EUQy_6KIzeNd2yoJuOTjw8-t0H1LJgGuX6zM3szKQdaYkTnAevX23MuoxGtbUut0J4K4QbuvECf8rm7Rx5pkqtFfVMkinzLZ4SUlUyWA6Fz64A-V2J0ZVPvfHj3waWij8ud8bqfaKJ01-bb87S1K7XAByoN2Z-qWznHncD3Ee7Xy79wxKvG_ct3Pe7qn5KKh4Qi3sb0zwlYeQctbeaaauZtpppGb9n6izUkzo51mAjltHIV55AzTli0fmx8LExhHAXaLQpyzzRu4rGfMqe9NF75lntbFDPauBAhlJ4iGwLX9YBX9avord6eKuHt3p4q4fXrIf1sez0Ie3oWMFTVrEOo9N2oSJTo1zN6q2uY4E5iGepTY5FMVqPTvmYYrZFCVNywiiQXgdkh7aeJ0-QMO0ruo250oeyD9M5ynQOYEYGoLx1UlntsoBPSxKhK_jNbzbrsNCnVycO5Uvr-lJzOUs3zPcMLX01KusrPPra6ff7Xzu3nVbpau_F3qpQ6_7kY2imG_chI83qAOLu_ZSBJ4MB9nHAdn9oUt6mJErxfv3UwKO9-mYiUgMyG_UxB3b6edUyzZ6042MvFP5D6uFJjYk5wkG5o0--Y2LXOMEPHr9HY6woYVb5kqjg1TwNLxufnaDy5s8FeWty4EY5ageBUneQCfnUyyTMiDKx9snHkH4gi4c2eout1qkAbOU69ysFwMtmaWLCQOXTQF4blzbdxsAkqF0nHwVxhR-u-wpkEsEYYGmzlEweFF2PwASNQaCF-WH05Qhv916_fXF3-8a-92azWQ8DvL3Ad5iHtzFY92cj2drkC2q6IyD7JD5KJRHVpbfobWXJVpa0Qy7xFR6LFheXa0SMfI6jTOfryGPVmD9spSYpmaNrm8OH1E8ffszfh8Gi1Of6C4fkzSviMMyKJPvkInH_CyYeltoIAtPI1vmnYiCYRmVFy66TcBOlBpHp0IBaV8gwXYL_C9To7aHuBdpXYWpYfeOMERxaMsIjfflMSgQW82hz_qw4GtmeL5seZU25vKqoFCQKHgLcMXOnqVF4SwB5jtffoPZ5cYhpO_DeF25SPeG1BZhCiYXX13hs9vAJmfPwVRHT3OSjYyTUFDcsF-rg8KIfTU6gbfrihvTp9YdJrNhhWUUkJcSVg6UWy1GzW-Isehdp5AiA2_gYLB2QJP_iJw-fQJHvtYo-cUbkYyAH3kCFxNBMAnaISW0fxdhQbB-Ra4spAHTXBI1PlKuPgpFS6rCOn1wofBVdsQV8JQAgB0P7iHxmyp_3THIoDbow05AtZgRrkOj6sIdKr5SuDBtKasqozUJdn3N3lbu5ojrNPQUpQBRdMrdkdcwzGMjy-tHuodIG0K6o_Xy3JscRptKocFeZNbikNyVjcBV4-Ew7BVQtolR-8DtZT-BiqWVio4WskiNRLtsl7Y0uf-y_uY1zXi4-8Cmb2nspDjS30a0yhYhtUX7i3xCQjnw6jnI_WvDpCW5qiG4r1Ck1SOA5oJNS9_JF8LW_To5vxQxIjIopjdImrEz0ggRyNTQvT-aRJhDmmM23zTy9hy_r2u6Enrl87hBzoDv_HKY-k5j9snyuihLItWOtC2iiG14f6VL_JphU8AZVyxPVoor1MHFpefMhSVYcELA7ogkEGzNbkJkvFMuxfCuezRj_hgPyE5ElVQWbp_LGppkd0PfZqHqfRNvEI5U3HFVFkKqjR_XbW1bZ2lIdOKuIJlVsZSnZV1IyPTot8OqSyHC1bOhXiYjzIaxVgQwqiN-B1nJclJ_9dnOUm6FufeMRwbzAcapnuELKZU8yZ9qOMt7UywUzFYnjyysIhWhayyelaBAVTPehgE-K1EonTo-W_gKmRcvIIAz-F26fykJE4bLIt2TuH0IkMfIZOzK_oys3HAfv-bwxudiOiCfCWv1OJTjbjDpfUrjkETprrs5nNHvsfREI8QqUPO5xaarNy9Rfi7W8jv0Ara4_3Nh2AN2L-t0AdySC9DyezDcH-7BzDfsSeJncQiU2ZUYcLk6i7DUVlMlsQ9qbqlMO6USLDHdFly-q7KmpGmqhT7FgSZm92vkX0Z6iJsp9GXxnZELR2ixkiqLZKSJHhew3lwSt7uso3MrTDj-fjRKOcDPrVJJvePW7udw3SuihbwyPNn5FFy-VskTZjWArAdCSLOE1QionNMpFXuuWqJx7Q9sXnghkdYvFqKUwPDXQF1mEIkXqG9v1DkC8aiI81Nuv79rQEZJZzTq1NixekGXLULuacmWdb6VJ1w65I6G-Vh5eH-9VXsJcJnvDd8Wn8kb-Eiq4k01csBrzxyyO4FTH8frrY8-YZCWDaMhvT8cWK82wWplXtTSb6hI5VG8buH_YDFPZvt7rRsmAw6y2pcMqTbBaJRkzPKDv-llR-YZZOnDDgXZBmE3coIjR5bSCsVp0FWSxBVsEXCvM2sIksAtyFlGoAgZF6fvvsfd3wy7QtXDRxSIcDRB-4tAhi4CavmQNDffoBjXAcuaqXM1iXSK5B6V1jNYgDRuBhrmWSifxro4eVEvCZS32ldA8VYVsWN7tPIMuNi3t3O78H9Jb5oOhigAA",
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
