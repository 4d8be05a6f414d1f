-- A database of the schema's step 2 with a little of everything in it: the one of step 1, brought up to date as that
-- step did it, with a website's origin, a browser's session and the service's own secret. Never changed: later steps are
-- tested on it.
PRAGMA application_id=1886744681;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
CREATE TABLE expert (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    status TEXT NOT NULL CHECK (status IN ('available', 'unavailable')),
    capacity INTEGER NOT NULL CHECK (capacity >= 1),
    lease_until INTEGER,
    away_since INTEGER,
    last_given_at INTEGER,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
INSERT INTO expert VALUES(1,'maya','Maya','available',4,NULL,1795246284358,NULL,0);
INSERT INTO expert VALUES(2,'ben','Ben','available',4,NULL,1795246284758,NULL,0);
CREATE TABLE IF NOT EXISTS "group" (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
INSERT INTO "group" VALUES(1,'desk',0);
CREATE TABLE membership (
    "group" INTEGER NOT NULL REFERENCES "group",
    expert INTEGER NOT NULL REFERENCES expert,
    PRIMARY KEY ("group", expert)
) STRICT, WITHOUT ROWID;
INSERT INTO membership VALUES(1,1);
INSERT INTO membership VALUES(1,2);
CREATE TABLE mission (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    "group" INTEGER NOT NULL REFERENCES "group",
    tag_policy TEXT NOT NULL CHECK (tag_policy IN ('off', 'optional', 'required')),
    experts_may_add_tags INTEGER NOT NULL CHECK (experts_may_add_tags IN (0, 1)),
    offers_survey INTEGER NOT NULL CHECK (offers_survey IN (0, 1)),
    asynchronous INTEGER NOT NULL CHECK (asynchronous IN (0, 1)),
    closing_question_en TEXT NOT NULL,
    closing_question_fr TEXT NOT NULL,
    closing_message_en TEXT NOT NULL,
    closing_message_fr TEXT NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
INSERT INTO mission VALUES(1,'site','Site',1,'optional',1,1,1,'Can I help you with anything else?','Puis-je vous aider pour autre chose ?','I have not heard from you, so I am closing this conversation. Write again whenever you like.','Sans nouvelles de votre part, je ferme cette conversation. Écrivez-nous à nouveau quand vous voulez.',0);
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    mission INTEGER NOT NULL REFERENCES mission,
    path TEXT NOT NULL CHECK (path <> ''),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (mission, path)
) STRICT;
INSERT INTO tag VALUES(1,1,'delivery/late',0);
INSERT INTO tag VALUES(2,1,'billing',0);
CREATE TABLE visitor (
    id INTEGER PRIMARY KEY,
    mission INTEGER NOT NULL REFERENCES mission,
    key TEXT NOT NULL CHECK (key <> ''),
    name TEXT,
    email TEXT CHECK (email <> ''),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    online_until INTEGER,
    seen_at INTEGER,
    page TEXT,
    UNIQUE (mission, key)
) STRICT;
INSERT INTO visitor VALUES(1,1,'ana','Ana','ana@mail.example','en',1795246331070,1795246286070,'https://shop.example/');
INSERT INTO visitor VALUES(2,1,'bo','Bo',NULL,'en',1795246331401,1795246286401,NULL);
INSERT INTO visitor VALUES(3,1,'cy',NULL,NULL,'en',1795246340828,1795246295828,NULL);
INSERT INTO visitor VALUES(4,1,'di',NULL,NULL,'fr',1795246332111,1795246287111,NULL);
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY CHECK (id >= 0),
    visitor INTEGER NOT NULL REFERENCES visitor,
    mission INTEGER NOT NULL REFERENCES mission,
    previous INTEGER REFERENCES conversation,
    started_at INTEGER NOT NULL,

    "group" INTEGER NOT NULL REFERENCES "group",
    phase TEXT NOT NULL CHECK (phase IN ('queued', 'open', 'snoozed', 'ended')),
    since INTEGER NOT NULL,
    holder INTEGER REFERENCES expert,
    front INTEGER CHECK (front IN (0, 1)),
    released_by INTEGER REFERENCES expert,
    reason TEXT CHECK (reason IN ('routed', 'taken', 'woken', 'transferred', 'inherited', 'undone')),
    reason_from INTEGER REFERENCES expert,
    reason_comment BLOB CHECK (length(reason_comment) = 16),
    until INTEGER,
    keep INTEGER CHECK (keep IN (0, 1)),
    ended_by TEXT CHECK (ended_by IN ('visitor', 'expert', 'desk')),
    ended_by_expert INTEGER REFERENCES expert,
    unread INTEGER CHECK (unread IN (0, 1)),

    woken_at INTEGER,
    woken_cause TEXT CHECK (woken_cause IN ('due', 'visitor', 'expert')),
    woken_owner INTEGER REFERENCES expert,
    woken_since INTEGER,
    woken_until INTEGER,
    woken_keep INTEGER CHECK (woken_keep IN (0, 1)),

    waiting_since INTEGER,
    waiting_count INTEGER NOT NULL CHECK (waiting_count >= 0),
    last_visitor_at INTEGER NOT NULL,
    last_expert_at INTEGER,
    first_reply_at INTEGER,
    unseen INTEGER NOT NULL CHECK (unseen >= 0),
    untold_since INTEGER,
    last_mail_at INTEGER,
    snoozes INTEGER NOT NULL CHECK (snoozes >= 0),

    survey TEXT NOT NULL CHECK (survey IN ('none', 'declined', 'offered', 'answered')),
    survey_at INTEGER,
    survey_score INTEGER CHECK (survey_score BETWEEN 1 AND 5),
    survey_reason BLOB CHECK (length(survey_reason) = 16),
    undo TEXT CHECK (undo IS NULL OR json_valid(undo)),

    delivered_through INTEGER NOT NULL DEFAULT 0,
    seen_through INTEGER NOT NULL DEFAULT 0,
    mailable INTEGER NOT NULL DEFAULT 0 CHECK (mailable IN (0, 1)),

    CHECK ((phase = 'queued') = (front IS NOT NULL)),
    CHECK (phase = 'queued' OR released_by IS NULL),
    CHECK ((phase = 'open') = (reason IS NOT NULL)),
    CHECK ((reason_from IS NOT NULL) = (reason IS NOT NULL AND reason IN ('transferred', 'inherited'))),
    CHECK (reason_comment IS NULL OR reason IS NOT NULL AND reason = 'transferred'),
    CHECK ((phase = 'snoozed') = (until IS NOT NULL)),
    CHECK ((phase = 'snoozed') = (keep IS NOT NULL)),
    CHECK ((phase = 'ended') = (ended_by IS NOT NULL)),
    CHECK ((phase = 'ended') = (unread IS NOT NULL)),
    CHECK ((ended_by IS NOT NULL AND ended_by = 'expert') = (ended_by_expert IS NOT NULL)),
    CHECK (phase NOT IN ('open', 'snoozed') OR holder IS NOT NULL),
    CHECK (phase <> 'queued' OR holder IS NULL),
    CHECK ((woken_at IS NULL) = (woken_cause IS NULL)),
    CHECK ((woken_at IS NULL) = (woken_owner IS NULL)),
    CHECK ((woken_at IS NULL) = (woken_since IS NULL)),
    CHECK ((woken_at IS NULL) = (woken_until IS NULL)),
    CHECK ((woken_at IS NULL) = (woken_keep IS NULL)),
    CHECK ((waiting_since IS NULL) = (waiting_count = 0)),
    CHECK ((survey IN ('offered', 'answered')) = (survey_at IS NOT NULL)),
    CHECK ((survey = 'answered') = (survey_score IS NOT NULL)),
    CHECK (survey = 'declined' OR survey_reason IS NULL)
) STRICT;
INSERT INTO conversation VALUES(36409614939617568,3,1,NULL,1795246286835,1,'ended',1795246289351,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'expert',2,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1795246286835,1795246289080,1795246289080,1,1795246289080,NULL,0,'answered',1795246295950,5,NULL,'{"action":"end","by":2,"group":1,"phase":{"open":{"_0":{"expert":2,"reason":{"taken":{}},"since":1795246288828}}},"until":1795246294351}',8,0,0);
INSERT INTO conversation VALUES(4072885851975197171,2,1,NULL,1795246286428,1,'open',1795246288550,1,NULL,NULL,'transferred',2,X'01a1fd046ea67a26ad4aca0233b21aa6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795246286428,1,1795246286428,NULL,NULL,0,NULL,NULL,0,'none',NULL,NULL,NULL,'{"action":"transfer","by":2,"group":1,"phase":{"open":{"_0":{"expert":2,"reason":{"taken":{}},"since":1795246288233}}},"until":1795246293550}',0,0,0);
INSERT INTO conversation VALUES(5075913285927102198,4,1,NULL,1795246287151,1,'queued',1795246287151,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795246287151,1,1795246287151,NULL,NULL,0,NULL,NULL,0,'none',NULL,NULL,NULL,NULL,0,0,0);
INSERT INTO conversation VALUES(9124933294378299398,1,1,NULL,1795246286117,1,'snoozed',1795246287964,1,NULL,NULL,NULL,NULL,NULL,1795257087958,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1795246286117,1795246287419,1795246287419,1,1795246287419,NULL,1,'none',NULL,NULL,NULL,'{"action":"snooze","by":1,"group":1,"phase":{"open":{"_0":{"expert":1,"reason":{"taken":{}},"since":1795246287419}}},"until":1795246292964}',0,0,1);
CREATE TABLE conversation_tag (
    conversation INTEGER NOT NULL REFERENCES conversation,
    position INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag,
    mission INTEGER NOT NULL REFERENCES mission,
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation, tag)
) STRICT, WITHOUT ROWID;
INSERT INTO conversation_tag VALUES(36409614939617568,0,1,1,1795246289351);
CREATE TABLE participant (
    conversation INTEGER NOT NULL REFERENCES conversation,
    expert INTEGER NOT NULL REFERENCES expert,
    PRIMARY KEY (conversation, expert)
) STRICT, WITHOUT ROWID;
INSERT INTO participant VALUES(36409614939617568,2);
INSERT INTO participant VALUES(9124933294378299398,1);
CREATE TABLE message (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    conversation INTEGER NOT NULL REFERENCES conversation,
    author TEXT NOT NULL CHECK (author IN ('visitor', 'expert', 'desk')),
    expert INTEGER REFERENCES expert CHECK ((author = 'expert') = (expert IS NOT NULL)),
    kind TEXT NOT NULL CHECK (kind IN (
        'spoken', 'note', 'transferComment', 'endNote', 'otherTag', 'noSurveyReason', 'surveyComment')),
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO message VALUES(1,X'01a1fd0465257329bd4dc37ddb7ae4f6',9124933294378299398,'visitor',NULL,'spoken',1795246286117,'Où est mon colis ?');
INSERT INTO message VALUES(2,X'01a1fd04665c7a93b6b66e83c09f55a2',4072885851975197171,'visitor',NULL,'spoken',1795246286428,'Hi');
INSERT INTO message VALUES(3,X'01a1fd0467f37eb8aa88de3566e824c5',36409614939617568,'visitor',NULL,'spoken',1795246286835,'The wrong size');
INSERT INTO message VALUES(4,X'01a1fd04693071eebba62b501b589286',5075913285927102198,'visitor',NULL,'spoken',1795246287151,'Bonjour');
INSERT INTO message VALUES(5,X'01a1fd046a3b7dda856fe223646ec711',9124933294378299398,'expert',1,'spoken',1795246287419,'I look.');
INSERT INTO message VALUES(6,X'01a1fd046b487c4daf1f776111e94a7e',9124933294378299398,'expert',1,'note',1795246287688,'Regular.');
INSERT INTO message VALUES(7,X'01a1fd046ea67a26ad4aca0233b21aa6',4072885851975197171,'expert',2,'transferComment',1795246288550,'Knows it');
INSERT INTO message VALUES(8,X'01a1fd0470b87c528fd78daf6f697e58',36409614939617568,'expert',2,'spoken',1795246289080,'Sorry!');
INSERT INTO message VALUES(9,X'01a1fd0471c87dfd982e926180340e4d',36409614939617568,'expert',2,'endNote',1795246289351,'Refunded');
INSERT INTO message VALUES(10,X'01a1fd048b8f7988b18415605cf2e0af',36409614939617568,'visitor',NULL,'surveyComment',1795246295950,'Fast');
CREATE VIRTUAL TABLE message_text USING fts5 (
    text, content = 'message', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3');
CREATE TABLE indexed (through INTEGER NOT NULL) STRICT;
INSERT INTO "indexed" VALUES(0);
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    conversation INTEGER REFERENCES conversation,
    kind TEXT NOT NULL,
    author TEXT CHECK (author IN ('visitor', 'expert', 'desk')),
    expert INTEGER REFERENCES expert,
    message BLOB CHECK (length(message) = 16),
    detail TEXT CHECK (detail IS NULL OR json_valid(detail)),
    CHECK (conversation IS NOT NULL OR expert IS NOT NULL),
    CHECK ((detail IS NULL) = (kind = 'written')),
    CHECK (kind <> 'written' OR author IS NOT NULL AND message IS NOT NULL)
) STRICT;
INSERT INTO event VALUES(1,1795246284358,NULL,'hired',NULL,1,NULL,'{"hired":{"capacity":4,"status":"available"}}');
INSERT INTO event VALUES(2,1795246284358,NULL,'joined',NULL,1,NULL,'{"joined":{"group":1}}');
INSERT INTO event VALUES(3,1795246284758,NULL,'hired',NULL,2,NULL,'{"hired":{"capacity":4,"status":"available"}}');
INSERT INTO event VALUES(4,1795246284758,NULL,'joined',NULL,2,NULL,'{"joined":{"group":1}}');
INSERT INTO event VALUES(5,1795246286117,9124933294378299398,'started',NULL,NULL,NULL,'{"started":{"group":1,"mission":1,"visitor":1}}');
INSERT INTO event VALUES(6,1795246286117,9124933294378299398,'queued',NULL,NULL,NULL,'{"queued":{"front":false,"group":1,"since":1795246286117}}');
INSERT INTO event VALUES(7,1795246286117,9124933294378299398,'written','visitor',NULL,X'01a1fd0465257329bd4dc37ddb7ae4f6',NULL);
INSERT INTO event VALUES(8,1795246286428,4072885851975197171,'started',NULL,NULL,NULL,'{"started":{"group":1,"mission":1,"visitor":2}}');
INSERT INTO event VALUES(9,1795246286428,4072885851975197171,'queued',NULL,NULL,NULL,'{"queued":{"front":false,"group":1,"since":1795246286428}}');
INSERT INTO event VALUES(10,1795246286428,4072885851975197171,'written','visitor',NULL,X'01a1fd04665c7a93b6b66e83c09f55a2',NULL);
INSERT INTO event VALUES(11,1795246286835,36409614939617568,'started',NULL,NULL,NULL,'{"started":{"group":1,"mission":1,"visitor":3}}');
INSERT INTO event VALUES(12,1795246286835,36409614939617568,'queued',NULL,NULL,NULL,'{"queued":{"front":false,"group":1,"since":1795246286835}}');
INSERT INTO event VALUES(13,1795246286835,36409614939617568,'written','visitor',NULL,X'01a1fd0467f37eb8aa88de3566e824c5',NULL);
INSERT INTO event VALUES(14,1795246287151,5075913285927102198,'started',NULL,NULL,NULL,'{"started":{"group":1,"mission":1,"visitor":4}}');
INSERT INTO event VALUES(15,1795246287151,5075913285927102198,'queued',NULL,NULL,NULL,'{"queued":{"front":false,"group":1,"since":1795246287151}}');
INSERT INTO event VALUES(16,1795246287151,5075913285927102198,'written','visitor',NULL,X'01a1fd04693071eebba62b501b589286',NULL);
INSERT INTO event VALUES(17,1795246287419,9124933294378299398,'opened',NULL,NULL,NULL,'{"opened":{"expert":1,"reason":{"taken":{}}}}');
INSERT INTO event VALUES(18,1795246287419,9124933294378299398,'written','expert',1,X'01a1fd046a3b7dda856fe223646ec711',NULL);
INSERT INTO event VALUES(19,1795246287688,9124933294378299398,'noted',NULL,NULL,NULL,'{"noted":{"author":{"expert":{"_0":1}},"kind":"note","message":"01a1fd04-6b48-7c4d-af1f-776111e94a7e"}}');
INSERT INTO event VALUES(20,1795246287964,9124933294378299398,'snoozed',NULL,NULL,NULL,'{"snoozed":{"keep":true,"owner":1,"until":1795257087958}}');
INSERT INTO event VALUES(21,1795246288233,4072885851975197171,'opened',NULL,NULL,NULL,'{"opened":{"expert":2,"reason":{"taken":{}}}}');
INSERT INTO event VALUES(22,1795246288550,4072885851975197171,'noted',NULL,NULL,NULL,'{"noted":{"author":{"expert":{"_0":2}},"kind":"transferComment","message":"01a1fd04-6ea6-7a26-ad4a-ca0233b21aa6"}}');
INSERT INTO event VALUES(23,1795246288550,4072885851975197171,'transferred',NULL,NULL,NULL,'{"transferred":{"by":2,"from":2,"to":1}}');
INSERT INTO event VALUES(24,1795246288550,4072885851975197171,'opened',NULL,NULL,NULL,'{"opened":{"expert":1,"reason":{"transferred":{"comment":"01a1fd04-6ea6-7a26-ad4a-ca0233b21aa6","from":2}}}}');
INSERT INTO event VALUES(25,1795246288828,36409614939617568,'opened',NULL,NULL,NULL,'{"opened":{"expert":2,"reason":{"taken":{}}}}');
INSERT INTO event VALUES(26,1795246289080,36409614939617568,'written','expert',2,X'01a1fd0470b87c528fd78daf6f697e58',NULL);
INSERT INTO event VALUES(27,1795246289351,36409614939617568,'noted',NULL,NULL,NULL,'{"noted":{"author":{"expert":{"_0":2}},"kind":"endNote","message":"01a1fd04-71c8-7dfd-982e-926180340e4d"}}');
INSERT INTO event VALUES(28,1795246289351,36409614939617568,'tagged',NULL,NULL,NULL,'{"tagged":{"tags":[1]}}');
INSERT INTO event VALUES(29,1795246289351,36409614939617568,'ended',NULL,NULL,NULL,'{"ended":{"by":{"expert":{"_0":2}}}}');
INSERT INTO event VALUES(30,1795246289351,36409614939617568,'surveyOffered',NULL,NULL,NULL,'{"surveyOffered":{"from":1795246294351}}');
INSERT INTO event VALUES(31,1795246295901,36409614939617568,'delivered',NULL,NULL,NULL,'{"delivered":{"through":"01a1fd04-70b8-7c52-8fd7-8daf6f697e58"}}');
INSERT INTO event VALUES(32,1795246295950,36409614939617568,'noted',NULL,NULL,NULL,'{"noted":{"author":{"visitor":{}},"kind":"surveyComment","message":"01a1fd04-8b8f-7988-b184-15605cf2e0af"}}');
INSERT INTO event VALUES(33,1795246295950,36409614939617568,'surveyAnswered',NULL,NULL,NULL,'{"surveyAnswered":{"comment":"01a1fd04-8b8f-7988-b184-15605cf2e0af","score":5}}');
CREATE TABLE draft (
    conversation INTEGER NOT NULL REFERENCES conversation,
    expert INTEGER NOT NULL REFERENCES expert,
    text TEXT NOT NULL CHECK (text <> ''),
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation, expert)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading_mark (
    conversation INTEGER NOT NULL REFERENCES conversation,
    expert INTEGER NOT NULL REFERENCES expert,
    through INTEGER NOT NULL REFERENCES message,
    PRIMARY KEY (conversation, expert)
) STRICT, WITHOUT ROWID;
CREATE TABLE canned (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO canned VALUES('hello','Hello {visitor}!');
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'cancelled')),
    created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_at INTEGER CHECK ((state = 'waiting') = (next_at IS NOT NULL)),
    sent_at INTEGER CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    failure TEXT CHECK (state <> 'failed' OR failure IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX conversation_active ON conversation (visitor) WHERE phase <> 'ended';
CREATE INDEX conversation_of_visitor ON conversation (visitor, started_at);
CREATE INDEX conversation_started ON conversation (started_at);
CREATE INDEX conversation_queued ON conversation ("group", front DESC, since, id) WHERE phase = 'queued';
CREATE INDEX conversation_open ON conversation (holder, since) WHERE phase = 'open';
CREATE INDEX conversation_needs_reply ON conversation (holder, waiting_since)
    WHERE phase = 'open' AND waiting_since IS NOT NULL;
CREATE INDEX conversation_quiet ON conversation (holder, coalesce(last_expert_at, since))
    WHERE phase = 'open' AND waiting_since IS NULL;
CREATE INDEX conversation_snoozed ON conversation (holder, until) WHERE phase = 'snoozed';
CREATE INDEX conversation_due ON conversation (until) WHERE phase = 'snoozed';
CREATE INDEX conversation_ended ON conversation (since) WHERE phase = 'ended';
CREATE INDEX conversation_unread ON conversation (holder, since) WHERE phase = 'ended' AND unread = 1;
CREATE INDEX conversation_untold ON conversation (untold_since)
    WHERE mailable = 1 AND untold_since IS NOT NULL;
CREATE INDEX conversation_tag_recent ON conversation_tag (mission, at, conversation, tag);
CREATE INDEX message_of_conversation ON message (conversation);
CREATE INDEX event_of_conversation ON event (conversation) WHERE conversation IS NOT NULL;
CREATE INDEX event_of_expert ON event (expert) WHERE conversation IS NULL;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
    BEGIN SELECT RAISE (ABORT, 'the log is never rewritten'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
    BEGIN SELECT RAISE (ABORT, 'the log is never rewritten'); END;
CREATE UNIQUE INDEX outbox_waiting ON outbox (conversation) WHERE state = 'waiting';
CREATE INDEX outbox_next ON outbox (next_at) WHERE state = 'waiting';
CREATE INDEX outbox_of_conversation ON outbox (conversation);
CREATE TABLE mission_origin (
    mission INTEGER NOT NULL REFERENCES mission,
    origin TEXT NOT NULL CHECK (origin <> ''),
    PRIMARY KEY (mission, origin)
) STRICT, WITHOUT ROWID;

ALTER TABLE mission ADD COLUMN keeps_queries INTEGER NOT NULL DEFAULT 0 CHECK (keeps_queries IN (0, 1));
ALTER TABLE mission ADD COLUMN home TEXT CHECK (home <> '');
ALTER TABLE visitor ADD COLUMN page_title TEXT;
ALTER TABLE visitor ADD COLUMN typing_until INTEGER;

CREATE TABLE session (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    visitor INTEGER NOT NULL REFERENCES visitor,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_of_visitor ON session (visitor);

CREATE TABLE secret (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
    value BLOB NOT NULL CHECK (length(value) > 0)
) STRICT, WITHOUT ROWID;

-- Who is writing now: drafts that lie for long aren't looked at.
CREATE INDEX draft_saved ON draft (at);
INSERT INTO grdb_migrations VALUES('2');
INSERT INTO mission_origin VALUES(1,'https://shop.example');
INSERT INTO session VALUES(X'0102030405060708090A0B0C0D0E0F10',1,X'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F',1795246284358,1795246284358);
INSERT INTO secret VALUES('links',X'FF00FF00FF00FF00FF00FF00FF00FF00');
COMMIT;
