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

  // --- Events

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
  /** Perhaps as somebody else, if another tab has become so. */
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
