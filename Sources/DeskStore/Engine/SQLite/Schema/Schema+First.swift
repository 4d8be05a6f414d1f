/// Step 1. Instants are UTC milliseconds, truths 0 or 1; names are those of the rules.
extension Schema {
    static let first = [people, conversations, messages, log, around]

    private static let people = """
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

        CREATE TABLE "group" (
            id INTEGER PRIMARY KEY,
            handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
            archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
        ) STRICT;

        CREATE TABLE membership (
            "group" INTEGER NOT NULL REFERENCES "group",
            expert INTEGER NOT NULL REFERENCES expert,
            PRIMARY KEY ("group", expert)
        ) STRICT, WITHOUT ROWID;

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

        CREATE TABLE tag (
            id INTEGER PRIMARY KEY,
            mission INTEGER NOT NULL REFERENCES mission,
            path TEXT NOT NULL CHECK (path <> ''),
            archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
            UNIQUE (mission, path)
        ) STRICT;

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
        """

    /// `since` is the start of the phase: the wait a queued one is ordered by, its coming to the desk, its being put
    /// aside, its end. `delivered_through` and `seen_through` are message numbers; `mailable` says that the visitor
    /// left an address on an asynchronous mission.
    private static let conversations = """
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

        CREATE TABLE conversation_tag (
            conversation INTEGER NOT NULL REFERENCES conversation,
            position INTEGER NOT NULL,
            tag INTEGER NOT NULL REFERENCES tag,
            mission INTEGER NOT NULL REFERENCES mission,
            at INTEGER NOT NULL,
            PRIMARY KEY (conversation, tag)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX conversation_tag_recent ON conversation_tag (mission, at, conversation, tag);

        -- Who wrote in it, for the statistics.
        CREATE TABLE participant (
            conversation INTEGER NOT NULL REFERENCES conversation,
            expert INTEGER NOT NULL REFERENCES expert,
            PRIMARY KEY (conversation, expert)
        ) STRICT, WITHOUT ROWID;
        """

    /// All words that people wrote are here and nowhere else.
    private static let messages = """
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

        CREATE INDEX message_of_conversation ON message (conversation);

        CREATE VIRTUAL TABLE message_text USING fts5 (
            text, content = 'message', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2',
            prefix = '2 3');

        -- How far message_text has been filled.
        CREATE TABLE indexed (through INTEGER NOT NULL) STRICT;
        INSERT INTO indexed VALUES (0);
        """

    /// `written` events have no detail: author, expert and message say it all.
    private static let log = """
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

        CREATE INDEX event_of_conversation ON event (conversation) WHERE conversation IS NOT NULL;
        CREATE INDEX event_of_expert ON event (expert) WHERE conversation IS NULL;

        CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
            BEGIN SELECT RAISE (ABORT, 'the log is never rewritten'); END;
        CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
            BEGIN SELECT RAISE (ABORT, 'the log is never rewritten'); END;
        """

    private static let around = """
        CREATE TABLE draft (
            conversation INTEGER NOT NULL REFERENCES conversation,
            expert INTEGER NOT NULL REFERENCES expert,
            text TEXT NOT NULL CHECK (text <> ''),
            at INTEGER NOT NULL,
            PRIMARY KEY (conversation, expert)
        ) STRICT, WITHOUT ROWID;

        -- The last message an expert had on the screen.
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

        CREATE UNIQUE INDEX outbox_waiting ON outbox (conversation) WHERE state = 'waiting';
        CREATE INDEX outbox_next ON outbox (next_at) WHERE state = 'waiting';
        CREATE INDEX outbox_of_conversation ON outbox (conversation);
        """
}
