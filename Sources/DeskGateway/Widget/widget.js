// Pupitre: the chat on a website's pages. See docs/widget.md. What others wrote becomes text, never markup.
(() => {
  'use strict';

  const script = document.currentScript ?? document.querySelector('script[data-mission][src*="widget.js"]');
  const once = Symbol.for('pupitre');
  if (window[once]) return;
  if (!script?.dataset.mission) return console.warn('Pupitre: the script tag has no data-mission.');

  const base = script.src.replace(/[?#].*/, '').replace(/[^/]*$/, '');
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
      blocked: 'Your messages are no longer taken here.',
      link: 'This link is no longer valid, but you can write to us here.',
      end: 'End the conversation', endAsk: 'End this conversation?', endYes: 'End it', endNo: 'Not yet',
      linkAsk: 'This link opens its conversation, in this tab only. What you have here stays.', linkYes: 'Open it', linkNo: 'Not now',
      again: 'Start a new conversation',
      survey: 'How was this conversation?', scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
      comment: 'A comment (optional)', answer: 'Send my answer', choose: 'Please choose from 1 to 5.', thanks: 'Thank you for your answer!',
      mail: 'Leave your e-mail, and we will tell you when there is an answer.', address: 'Your e-mail', tell: 'Tell me', no: 'No, thank you',
      told: 'Done: you will get an e-mail if the answer comes while you are away.', badMail: 'This e-mail address does not look right. Before the @, no accents.', noMail: 'This address wants no e-mails.', failed: 'That did not work. Please try again.'
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
      blocked: 'Vos messages ne sont plus acceptés ici.',
      link: 'Ce lien n’est plus valable, mais vous pouvez nous écrire ici.',
      end: 'Terminer la conversation', endAsk: 'Terminer cette conversation ?', endYes: 'Terminer', endNo: 'Pas encore',
      linkAsk: 'Ce lien ouvre sa conversation, dans cet onglet seulement. Ce que vous avez ici reste.', linkYes: 'L’ouvrir', linkNo: 'Pas maintenant',
      again: 'Commencer une nouvelle conversation',
      survey: 'Comment était cette conversation ?', scores: ['Très mauvaise', 'Mauvaise', 'Correcte', 'Bonne', 'Très bonne'],
      comment: 'Un commentaire (facultatif)', answer: 'Envoyer mon avis', choose: 'Choisissez une note de 1 à 5.', thanks: 'Merci pour votre réponse !',
      mail: 'Laissez votre e-mail : nous vous préviendrons de la réponse.', address: 'Votre e-mail', tell: 'Me prévenir', no: 'Non, merci',
      told: 'C’est noté : vous recevrez un e-mail si la réponse arrive en votre absence.', badMail: 'Cette adresse e-mail semble incorrecte. Avant le @, pas d’accents.', noMail: 'Cette adresse ne veut pas d’e-mails.', failed: 'Cela n’a pas marché. Veuillez réessayer.'
    }
  }[language];

  // --- What stays in the browser

  /** A web storage, or else this page's memory. */
  function shelf(name, part = '') {
    const prefix = `pupitre ${base} ${mission} ${part}`;
    let storage;
    try { storage = window[name]; } catch { /* refused */ }
    storage ??= { __proto__: null };
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
  const lent = shelf('sessionStorage', 'link '); // token, out ID and draft of what a mail's link opened: this tab's alone
  const tokenOn = (shelf, text = shelf.get('token')) => /^[\w-]+$/.test(text ?? '') ? text : undefined;
  let kept = tokenOn(lent) ? lent : lasting; // where the session is
  const drafts = () => kept === lent ? lent : passing;

  // --- What is known

  let alive = true; // false: this site may not use the service
  let token = tokenOn(kept);
  let inbox; // {mission, experts, visitor, blocked} of the session
  let conversation = null; // the newest one
  let put = null; // id of the ended one that the visitor has put away
  let messages = []; // by rank: 0 told by the service, 1 acknowledged, 2 not yet
  let touched = true; // since the rows were arranged
  let hasOlder = false;
  let cursor; // of the stream
  let expertTyping = false;
  let connected = false;
  let lostSince = 0;
  let notice = '';
  let leaving = false;
  let asking; // endAsk, linkAsk

  const current = () => conversation && conversation.id !== put ? conversation : null;
  const isBlocked = () => inbox?.blocked === true; // nothing more is taken from this visitor
  const ended = () => current()?.state === 'ended';
  const shown = () => messages.filter(one => one.rank === 2 || one.conversation === current()?.id);
  const unseen = () => conversation?.unseen ?? 0;

  // --- Waiting and calling

  const isNative = it => /\{\s*\[native code]\s*}$/.test(it && Function.prototype.toString.call(it));
  let frame;
  /** What browsers come with: where the page has replaced it, that of an empty frame. */
  function native(name) {
    const it = window[name];
    if (isNative(it?.stringify ?? it)) return it;
    if (!frame?.contentWindow) shadow.append(frame = make('iframe', { hidden: '' }));
    return frame.contentWindow?.[name] ?? it;
  }

  const naps = [];
  /** Waits, until `wake` at most unless it is `firm`. */
  const pause = (ms, firm = false) => new (native('Promise'))(done => {
    setTimeout(done, ms);
    if (!firm) naps.push(done);
  });
  const wake = () => { for (const nap of naps.splice(0)) nap(); };
  const backoff = attempt => Math.min(30_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
  const rest = (answer, attempt) => answer?.wait ? pause(answer.wait, true) : pause(backoff(attempt));
  const seconds = header => /^\d+$/.test(header ?? '') ? Math.min(Number(header), 600) * 1000 : undefined;

  /** One request; `status` is 0 if no answer came. */
  async function call(path, body, method = 'POST') {
    const headers = {};
    const text = body && native('JSON').stringify({ __proto__: null, ...body }); // no toJSON of the page's
    if (text) headers['Content-Type'] = 'application/json';
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      const answer = await native('fetch')(base + path, {
        method, headers, body: text, credentials: 'omit', cache: 'no-store',
        keepalive: !!text && text.length < 15_000, signal: AbortSignal.timeout(15_000)
      });
      let data = {};
      try { data = await answer.json(); } catch { /* none */ }
      return { status: answer.status, ok: answer.ok, data, wait: seconds(answer.headers.get('Retry-After')) };
    } catch {
      return { status: 0, ok: false, data: {} };
    }
  }

  const hex = (number, digits) => number.toString(16).padStart(digits, '0');
  /** UUID v7. */
  function newID(time) {
    let text = hex(time, 12);
    for (const byte of crypto.getRandomValues(new Uint8Array(10))) text += hex(byte, 2);
    return text.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5');
  }

  // --- The session

  const isSeen = () => document.visibilityState === 'visible';
  const page = () => ({ __proto__: null, url: location.href.split('#')[0].slice(0, 2000), title: bareTitle().slice(0, 200) });
  let link = /^#pupitre=(.+)$/.exec(location.hash)?.[1];
  if (link) try { history.replaceState(history.state, '', location.pathname + location.search); } catch { /* a sandbox */ }

  let toldPage;
  let beginning;
  /** One session at a time; without a token one tab at a time, so that two are not two visitors. */
  const begin = () => beginning ??= (async () => {
    await (token ? start() : alone(lasting.prefix, {}, start));
    beginning = undefined;
    join();
  })();

  /** Runs it while no other tab runs one of this name; at once where browsers know no locks, or refuse them. */
  async function alone(name, how, run) {
    let isRunning;
    try {
      return await navigator.locks.request(name, how, () => {
        isRunning = true;
        return run();
      });
    } catch { /* refused, given up, or taken away */ }
    if (!isRunning && !how.signal?.aborted) return run();
  }

  async function start() {
    for (let attempt = 0; alive; attempt++) {
      const used = token = tokenOn(kept) ?? token;
      tune();
      const here = isSeen() ? page() : undefined; // one behind is not where the visitor is
      const answer = link
        ? await call('v1/resume', { mission, link, page: here })
        : await call('v1/sessions', { mission, language, name: options.name, page: here });
      toldPage = here?.url;
      if (answer.ok) {
        if (link) move(lent);
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
    if (kept.get('token') === used) kept.remove('token');
    if (token !== used) return;
    token = undefined;
    if (kept === lent) goHome(words.link);
  }

  /** What was said and is half said in one session is not for another. */
  function move(to) {
    for (const key of lent.keys('')) lent.remove(key);
    kept = to;
    messages = [];
    conversation = put = null;
    touched = true;
    survey.reset();
    box.value = drafts().get('draft') ?? '';
    takeUnsent();
  }

  /** Back to this browser's own session, with what could not be sent in the link's. */
  function goHome(why) {
    const texts = [...messages.filter(one => one.rank === 2).map(one => one.text), box.value];
    hangUp();
    move(lasting);
    token = tokenOn(lasting);
    inbox = undefined;
    notice = why;
    giveBack(texts);
  }

  /** Only the site's owner can help. */
  function retire(answer) {
    close();
    alive = false;
    host.remove();
    count(0);
    console.warn(`Pupitre: ${base} does not serve "${mission}" on ${window.origin} (${answer.data?.code ?? answer.status}).`);
  }

  function receive(data) {
    if (data.token) {
      token = data.token;
      kept.set('token', token);
    }
    if (joined !== token) hangUp();
    tune();
    inbox = { mission: data.mission, experts: data.experts, visitor: data.visitor, blocked: data.blocked };
    conversation = data.conversation;
    hasOlder = data.hasOlder;
    cursor = data.cursor;
    messages = messages.filter(one => one.rank === 2);
    for (const one of data.messages) place({ conversation: conversation?.id, ...one, rank: 0 });
    following = true;
    for (const one of early.splice(0)) take(one);
    changed();
  }

  async function connect() {
    if (asking === 'link') return;
    if (!inbox) await begin();
    join();
    flush();
  }

  // --- The stream

  const pageID = newID(0); // whose stream, whose goodbye
  let turn; // aborts this page's place in the line
  let joined; // its token
  let leads = false;
  let controller; // aborts the stream
  let heard = 0; // last byte
  let channel; // of the pages with this token
  let silence = 0; // ticks since another page told something
  const early = []; // told before the session had begun

  function tune() {
    const name = kept.prefix + token;
    if (channel?.name === name) return;
    channel?.close();
    channel = undefined;
    try {
      if (token) channel = new BroadcastChannel(name);
      if (channel) channel.onmessage = event => {
        const one = event.data;
        silence = 0;
        if (one.event === 'who') { if (leads) share({ event: 'up', data: connected }); }
        else if (inbox) take(one);
        else early.push(one);
      };
    } catch { /* refused */ }
  }
  const share = one => channel?.postMessage(one);

  /** One page of the browser listens for all: the one that has the lock. When it is gone, or says nothing, it is the next one's turn. */
  async function join(steal) {
    if (turn || !alive || !inbox) return;
    const mine = turn = new AbortController();
    joined = token;
    silence = 0;
    share({ event: 'who' });
    await alone(lasting.prefix + token, steal ? { steal } : { signal: mine.signal }, () => listen(mine.signal));
    mine.abort();
    if (turn !== mine) return;
    hangUp();
    join();
  }

  async function listen(over) {
    if (over.aborted) return;
    leads = true;
    for (let attempt = 0; !over.aborted && alive;) {
      const line = controller = new AbortController();
      over.onabort = () => line.abort();
      const used = token;
      const began = heard = Date.now();
      let answer, stayAway;
      try {
        const response = await native('fetch')(`${base}v1/stream?page=${pageID}`, {
          headers: { Authorization: `Bearer ${used}`, 'Last-Event-ID': cursor ?? '' },
          credentials: 'omit', cache: 'no-store', signal: line.signal
        });
        if (response.ok) {
          tell({ event: 'up', data: true });
          flush();
          stayAway = await read(response.body.getReader(), over);
        } else {
          answer = { status: response.status, wait: seconds(response.headers.get('Retry-After')), data: {} };
        }
      } catch { /* the line is gone */ }
      line.abort();
      if (over.aborted) return;
      tell({ event: 'up', data: false });
      if (Date.now() - began > 10_000) attempt = 0;
      if (answer?.status === 401) {
        forget(used);
        await begin();
        return;
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
  async function read(reader, over) {
    const decoder = new TextDecoder();
    let left = '', event = {};
    for (;;) {
      const { done, value } = await reader.read();
      if (done || over.aborted) return undefined;
      heard = Date.now();
      const lines = (left + decoder.decode(value, { stream: true })).split('\n');
      left = lines.pop();
      for (const text of lines) {
        const colon = text.indexOf(':');
        if (text) {
          event[text.slice(0, colon)] = text.slice(colon + 1).trim();
          continue;
        }
        event.data = native('JSON').parse(event.data ?? 'null');
        if (event.event === 'restart') return event.data.after;
        if (event.event) tell(event);
        event = {};
      }
    }
  }

  /** Something new, for all pages. */
  function tell(one) {
    share(one);
    take(one);
  }

  function take({ event, data, id }) {
    if (event === 'message') hear(data, id);
    if (event === 'state') learn(data);
    if (event !== 'up') return;
    if (!data) return lose();
    connected = true;
    lostSince = 0;
    wake();
    changed();
  }

  function hear(message, id) {
    cursor = id;
    kept.remove(`out ${message.id}`);
    if (messages.some(one => one.id === message.id && one.rank === 0)) return;
    const fresh = !messages.some(one => one.id === message.id && one.rank < 2);
    place({ ...message, rank: 0 });
    if (fresh && message.from !== 'visitor') {
      expertTyping = false;
      leaving = false;
      if (isOpen()) announce(words.says(nameOf(message), message.text));
    }
    changed();
  }

  function learn(state) {
    inbox.experts = state.experts;
    inbox.blocked = state.blocked;
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
    const after = messages.findLastIndex(one => one.rank <= message.rank);
    messages.splice(after + 1, 0, message);
    touched = true;
  }

  let lastWritten = 0;
  function write(text) {
    lastWritten = Math.max(Date.now(), lastWritten + 1);
    const message = { id: newID(lastWritten), text: text.toWellFormed?.() ?? text, at: new Date(lastWritten).toISOString() };
    kept.set(`out ${message.id}`, native('JSON').stringify({ __proto__: null, ...message }));
    notice = '';
    leaving = false;
    following = true;
    queue(message);
    if (inbox) flush(); else connect();
  }

  function queue(message) {
    if (!messages.some(one => one.id === message.id)) place({ ...message, from: 'visitor', rank: 2, home: kept, progress: 'sending' });
    changed();
  }

  /** Also what another tab or an earlier page wrote; what can't be read is dropped. Ids sort by time. */
  function takeUnsent() {
    for (const key of kept.keys('out ').sort()) {
      try {
        const { id, text, at } = native('JSON').parse(kept.get(key));
        if (`out ${id}` === key && text.trim() && new Date(at).toISOString()) queue({ id, text, at });
        else throw key;
      } catch { kept.remove(key); }
    }
  }

  let flushing = false;
  /** Sends one after the other, until all is acknowledged. */
  async function flush() {
    if (flushing || !inbox) return;
    flushing = true;
    let attempt = 0;
    for (let one; alive && (one = messages.find(each => each.rank === 2));) {
      const used = token;
      const answer = await call('v1/messages', { id: one.id, text: one.text });
      if (answer.ok) {
        acknowledge(one, answer.data);
        attempt = 0;
      } else if (answer.status === 401) {
        forget(used);
        await begin();
      } else if (answer.data.code === 'origin_not_allowed') {
        retire(answer);
      } else if ([400, 403, 409, 410, 413, 422].includes(answer.status)) {
        refuse(one, answer);
      } else {
        one.progress = 'retrying';
        touched = true;
        changed();
        await rest(answer, attempt++);
      }
    }
    flushing = false;
  }

  function acknowledge(one, answer) {
    one.home.remove(`out ${one.id}`);
    const known = messages.find(each => each.id === one.id);
    if (one.home !== kept || known && known.rank < 2) return; // the stream was quicker
    const id = answer.conversation;
    // Of a new one only the id is known: the next state event tells the rest.
    if (!conversation || conversation.state === 'ended' && conversation.id !== id) conversation = { id, state: 'waiting' };
    place({ ...one, at: answer.at, conversation: id, rank: 1, progress: undefined, day: undefined });
    changed();
  }

  /** What the service will never take is given back. */
  function refuse(one, answer) {
    if (one.home !== kept) return;
    kept.remove(`out ${one.id}`);
    messages = messages.filter(each => each.id !== one.id);
    touched = true;
    if (answer.data.code === 'message_id_taken') return write(one.text);
    if (answer.data.code === 'blocked' && inbox) inbox.blocked = true; else notice = words.refused;
    giveBack([one.text]);
  }
  function giveBack(texts) {
    box.value = [...texts, box.value].filter(Boolean).join('\n');
    keepDraft();
    changed();
  }

  /** Seen: panel open, page visible, end of the list in view. */
  function see() {
    const known = current();
    if (!known?.unseen || !isOpen() || !isSeen() || !atEnd()) return;
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
      messages.unshift(...answer.data.messages.filter(one => !messages.some(each => each.id === one.id))
        .map(one => ({ conversation: first.conversation, ...one, rank: 0 })));
      touched = true;
      hasOlder = answer.data.hasOlder;
      render();
      list.scrollTop = list.scrollHeight - fromEnd;
    }
    loadingOlder = false;
  }

  // --- Building the page's part

  const tone = CSS.supports('color', 'light-dark(#000, #fff)') ? (light, dark) => `light-dark(${light}, ${dark})` : light => light;
  const styles = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 !important; z-index: var(--pupitre-z, 2147483000) !important; pointer-events: none !important; color-scheme: inherit !important; direction: ltr !important; }
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
section > * { pointer-events: auto; }
section {
  --accent: var(--pupitre-accent, #2f5bd0); --on-accent: var(--pupitre-on-accent, #fff);
  --paper: ${tone('#fff', '#171b24')}; --ink: ${tone('#1a2233', '#e9edf5')}; --soft: ${tone('#5a6375', '#a3adbf')}; --line: ${tone('#dfe4ec', '#333b4a')}; --tint: ${tone('#f1f4f9', '#252c39')};
  --bad: ${tone('#b3261e', '#ff9d95')}; --link: ${tone('var(--accent)', 'color-mix(in srgb, var(--accent), #fff 55%)')};
  --edge: max(20px, env(safe-area-inset-right)); --foot: max(20px, env(safe-area-inset-bottom));
  font: 15px/1.45 var(--pupitre-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  color: var(--ink); -webkit-tap-highlight-color: transparent;
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
  position: fixed; right: var(--pupitre-x, var(--edge)); bottom: var(--pupitre-y, var(--foot));
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
  position: fixed; right: var(--pupitre-x, var(--edge)); bottom: calc(var(--pupitre-y, var(--foot)) + 74px);
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
.list { flex: 1; min-height: 0; contain: strict; overflow: hidden auto; overscroll-behavior: contain; padding: 16px; }
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
.composer textarea { flex: 1; min-width: 0; field-sizing: content; min-height: 44px; max-height: 132px; padding: 10px 14px; font-size: 16px; line-height: 22px; background: var(--paper); border: 1px solid var(--soft); border-radius: 22px; resize: none; overflow-y: auto; }
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

  function make(tag, attributes, ...children) {
    const element = document.createElementNS(`http://www.w3.org/${/^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);
    for (const name of Object.keys(attributes ?? {})) element.setAttribute(name, attributes[name]);
    element.append(...children);
    return element;
  }
  const icon = name => make('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, make('path', { d: icons[name] }));
  function button(style, label, act, ...children) {
    const made = make('button', { type: 'button', class: style }, ...(children.length ? children : [label]));
    if (children.length) made.ariaLabel = made.title = label;
    made.addEventListener('click', act);
    return made;
  }
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
  const ender = button('icon', words.end, () => ask('end'), icon('end'));
  const closer = button('icon', words.close, () => close(), icon('cross'));

  const strip = make('p', { class: 'strip', role: 'status' });
  const question = make('p', { id: 'ask' });
  const confirmYes = button('main', '', () => asking === 'end' ? endConversation() : followLink(true));
  const confirmNo = button('plain', '', () => asking === 'end' ? ask() : followLink());
  const confirm = make('div', { class: 'confirm', role: 'group', 'aria-labelledby': 'ask' }, question, make('div', { class: 'pair' }, confirmYes, confirmNo));

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
  const phone = matchMedia('(max-width: 480px)');
  let fenced = [];
  /** On a phone the panel is the screen: nothing behind it can be reached. */
  function fence() {
    const yes = isOpen() && phone.matches;
    if (yes) panel.setAttribute('aria-modal', true); else panel.removeAttribute('aria-modal');
    for (const one of yes ? document.documentElement.children : fenced) {
      if (one === host || yes && one.inert) continue;
      one.inert = yes;
      if (yes) fenced.push(one);
    }
    if (!yes) fenced = [];
  }
  phone.addEventListener('change', fence);
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
    if (asking === 'end' && (!known || ended())) asking = undefined;
    if (asking) {
      say(question, words[asking + 'Ask']);
      say(confirmYes, words[asking + 'Yes']);
      say(confirmNo, words[asking + 'No']);
    }
    reveal(confirm, !!asking);

    const offline = navigator.onLine === false && !connected;
    const lost = lostSince && Date.now() - lostSince > 3000;
    say(strip, offline ? words.offline : lost ? words.lost : isBlocked() ? words.blocked : notice);
    dot.className = offline || lost ? '' : inbox?.experts ?? '';
    reveal(strip, strip.textContent !== '');

    const today = [new Date().toDateString(), title, known?.id].join();
    if (touched || arranged !== today) {
      touched = false;
      arranged = today;
      arrange(shown());
    }
    reveal(hello, !known && !rows.firstChild && !isBlocked());
    reveal(typing, expertTyping && !!known && !ended());
    say(writer, words.writing(expert ?? words.somebody));

    reveal(mailForm, offersMail());
    say(ending, !ended() ? '' : known.survey === 'answered' ? words.thanks : `${words.over}.`);
    reveal(ending, ended());
    reveal(survey, ended() && known.survey === 'offered');

    const hadFocus = shadow.activeElement;
    reveal(composer, !ended() && asking !== 'link' && !isBlocked());
    reveal(foot, ended() && !isBlocked());
    if (hadFocus && isOpen() && !hadFocus.getClientRects().length) panel.focus({ preventScroll: true });
    sender.setAttribute('aria-disabled', !box.value.trim());

    if (following) scrollToEnd();
    see();
    reveal(newest, isOpen() && unseen() > 0 && !atEnd());
    count(unseen());
    if (isOpen() && hasOlder && list.scrollTop < 60) loadOlder();
  }

  function describe(known) {
    if (!inbox) return asking ? '' : words.connecting;
    if (ended()) return words.over;
    if (isBlocked()) return '';
    if (known?.expert) return inbox.experts === 'away' ? words.gone : words.here;
    if (known && inbox.experts === 'available') return words.waiting;
    return words[inbox.experts] ?? words.available;
  }

  const made = { __proto__: null }; // rows by message id and day
  let arranged; // on which day, under whose name
  let timeFormat, dayFormat;

  /** Touches only what differs. */
  function arrange(wanted) {
    let here = rows.firstChild, previous, i = 0;
    const put = row => {
      if (row === here) here = here.nextSibling; else rows.insertBefore(row, here);
    };
    for (const one of wanted) one.day ??= (one.when = new Date(one.at)).toDateString();
    const apart = (one, other) => one.from !== other.from || one.expert !== other.expert || Math.abs(one.when - other.when) > 300_000;
    for (const one of wanted) {
      const next = wanted[++i];
      if (one.day !== previous?.day) put(dayRow(one));
      put(messageRow(one, one.day !== previous?.day || apart(one, previous), !next || apart(one, next) || one.progress === 'retrying'));
      previous = one;
    }
    while (here) {
      const gone = here;
      here = here.nextSibling;
      gone.remove();
    }
  }

  function dayRow({ day, when }) {
    const row = made[day] ??= make('li', { class: 'day' });
    const back = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(when).setHours(0, 0, 0, 0)) / 86_400_000);
    dayFormat ??= new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    say(row, back === 0 ? words.today : back === 1 ? words.yesterday : dayFormat.format(when));
    return row;
  }

  function messageRow(one, first, last) {
    const row = made[one.id] ??= make('li', null,
      make('p', { dir: 'auto' }), make('div', { class: 'bubble', dir: 'auto' }, ...linked(one.text)), make('p', { class: 'meta' }));
    const mine = one.from === 'visitor';
    const name = mine ? words.you : nameOf(one);
    const style = `row ${one.from} ${first ? 'first' : ''} ${one.rank === 2 ? 'unsent' : ''}`;
    const state = [style, last, name, one.progress, one.at].join();
    if (row.state === state) return row;
    row.state = state;
    row.className = style;
    const [author, , meta] = row.children;
    say(author, name);
    author.className = mine || !first ? 'author sr' : 'author';
    timeFormat ??= new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    say(meta, timeFormat.format(one.when) + (mine ? ` · ${words[one.progress] ?? words.sent}` : ''));
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
    fence();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, stillBehind];
    following = true;
    fitBox();
    render();
    if (!quietly) (composer.hidden || matchMedia('(pointer: coarse)').matches ? panel : box).focus({ preventScroll: true });
    if (!inbox) connect();
  }

  function close() {
    if (!isOpen()) return;
    if (asking === 'link') followLink();
    asking = undefined;
    panel.hidden = true;
    root.classList.remove('opened');
    launcher.firstChild.replaceWith(icon('chat'));
    passing.remove('open');
    fence();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== stillBehind);
    leaving = true;
    render();
    (back?.isConnected ? back : launcher).focus({ preventScroll: true });
    back = undefined;
  }
  let back; // what of the page opened it

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
    if (!box.value.trim() || !inbox || Date.now() - typedAt < 4000) return;
    typedAt = Date.now();
    call('v1/typing', {});
  }

  function keepDraft() {
    if (box.value) drafts().set('draft', box.value); else drafts().remove('draft');
    sender.setAttribute('aria-disabled', !box.value.trim());
    fitBox();
  }

  /** Where style can't. */
  function fitBox() {
    if (CSS.supports('field-sizing', 'content')) return;
    box.style.setProperty('height', '0');
    box.style.setProperty('height', `${Math.min(132, Math.max(44, box.scrollHeight + 2))}px`);
  }

  function ask(what) {
    asking = what;
    render();
    (what === 'end' ? confirmYes : what ? confirmNo : ender).focus();
  }

  /** Or stay in the session that this browser has. */
  function followLink(yes) {
    asking = undefined;
    if (!yes) link = undefined;
    connect();
    render();
    panel.focus({ preventScroll: true });
  }

  async function endConversation() {
    const known = current();
    if (!known) return;
    const answer = await call('v1/end', { conversation: known.id });
    asking = undefined;
    if (answer.ok && current()?.id === known.id) known.state = 'ended';
    notice = answer.ok ? '' : words.failed;
    following = true;
    render();
    panel.focus({ preventScroll: true });
  }

  function startAgain() {
    if (kept === lent) goHome('');
    else put = conversation.id;
    survey.reset();
    following = true;
    render();
    box.focus({ preventScroll: true });
    connect();
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
    if (kept === lent || !inbox?.mission.asynchronous || inbox.blocked || inbox.visitor.email || !known || ended() || passing.get('no-mail') === known.id) return false;
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
      say(mailError, answer.data.code === 'mail_stopped' ? words.noMail : answer.status === 422 ? words.badMail : words.failed);
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
      if (asking === 'end') ask(); else close();
    } else if (event.key === 'Enter' && event.target === box && !event.shiftKey) {
      submit(event);
    }
  });
  for (const name of ['keyup', 'keypress']) panel.addEventListener(name, event => event.stopPropagation());

  document.addEventListener('click', event => {
    const opener = event.target instanceof Element && event.target.closest('[data-pupitre="open"]');
    if (!opener || !alive) return;
    event.preventDefault();
    if (!isOpen()) back = opener;
    open();
  });
  document.documentElement.addEventListener('mouseleave', event => {
    if (event.clientY <= 0 && !leaving) { leaving = true; changed(); }
  });
  /** Where the visitor is now. */
  function arrive() {
    if (isSeen()) toldPage = undefined;
    if (isSeen()) join();
    changed();
  }
  document.addEventListener('visibilitychange', arrive);
  window.addEventListener('focus', arrive);

  window.addEventListener('storage', event => {
    if (!alive || kept !== lasting || !event.key?.startsWith(lasting.prefix)) return;
    const key = event.key.slice(lasting.prefix.length);
    if (key === 'token' && event.newValue && event.newValue !== token) comeBack();
    if (!key.startsWith('out ')) return;
    if (!event.newValue) messages = messages.filter(one => one.rank < 2 || `out ${one.id}` !== key);
    touched = true;
    takeUnsent();
  });

  function hangUp() {
    turn?.abort();
    turn = undefined;
    connected = leads = false;
  }
  /** Perhaps as somebody else, if another tab has become so. */
  function comeBack() {
    hangUp();
    inbox = undefined;
    connect();
  }
  window.addEventListener('pagehide', () => {
    if (!alive || !inbox) return;
    hangUp();
    channel?.close();
    channel = undefined;
    navigator.sendBeacon(`${base}v1/leave`, native('JSON').stringify({ __proto__: null, token, page: pageID }));
  });
  window.addEventListener('pageshow', event => { if (event.persisted && alive && inbox) comeBack(); });
  window.addEventListener('online', () => {
    share({ event: 'who' });
    changed();
    wake();
  });
  window.addEventListener('offline', () => {
    lose();
    controller?.abort();
  });

  let hiddenFor = 0; // ticks
  function tick() {
    if (!alive) return;
    stand();
    if (!inbox) return;
    if (leads && Date.now() - heard > 40_000) controller.abort();
    hiddenFor = isSeen() ? 0 : hiddenFor + 1;
    // Without locks each page listens for itself; those that nobody looks at leave the lines to the others.
    if (!navigator.locks && hiddenFor > 30) hangUp();
    if (turn && !leads && isSeen() && ++silence > 5) {
      share({ event: 'who' });
      if (silence > 15) {
        hangUp();
        join(true);
      }
    }
    const now = page();
    if (connected && isSeen() && now.url !== toldPage) {
      toldPage = now.url;
      call('v1/page', now);
    }
    changed(); // minutes and days pass
  }

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

  /** In the corner of the view: over what a page may do to its body, and over what it may do to the whole document. */
  function stand() {
    if (!host.isConnected) document.documentElement.append(host);
    const { left, top, bottom } = host.getBoundingClientRect();
    if (left || top || Math.abs(bottom - innerHeight) > 1) {
      host.popover = 'manual';
      try { host.showPopover(); } catch { /* it is one, or there are none */ }
    }
    if (isOpen() && phone.matches) fence();
  }

  function appear() {
    stand();
    box.value = drafts().get('draft') ?? '';
    titles.observe(document.head, { subtree: true, childList: true, characterData: true });
    takeUnsent();
    keepDraft();
    render();
    setInterval(tick, 2000);
    if (link && token) asking = 'link';
    if (link || passing.get('open')) open(!link);
    if (asking) ask(asking);
    // Who has never talked is nobody to the service.
    if (!inbox && (token || messages.length)) connect();
  }

  window[once] = true;
  if (document.body) appear(); else document.addEventListener('DOMContentLoaded', appear);
})();
