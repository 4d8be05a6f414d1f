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
                    "maxLength": 100
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
}
