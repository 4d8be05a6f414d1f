/// Step 3: what trials of the first release asked for. Each part is one concern.
extension Schema {
    static let third: [String] = [sessions, blocks, retention, mail, chains, folded, twins, desks, active, silent]

    /// A session that a mail's link opened has its conversation and its end; `sender` is a digest of the address that
    /// it was last used from. Links made before `revoked_at` open nothing any more.
    private static let sessions = """
        ALTER TABLE session ADD COLUMN conversation INTEGER REFERENCES conversation;
        ALTER TABLE session ADD COLUMN expires_at INTEGER CHECK ((conversation IS NULL) = (expires_at IS NULL));
        ALTER TABLE session ADD COLUMN sender BLOB CHECK (length(sender) = 32);
        ALTER TABLE visitor ADD COLUMN revoked_at INTEGER;
        """

    /// Visitors whose messages are refused, and digests of the addresses that they came from. The log has it in
    /// `conversation`, without the reason.
    private static let blocks = """
        CREATE TABLE block (
            visitor INTEGER PRIMARY KEY NOT NULL REFERENCES visitor,
            conversation INTEGER NOT NULL REFERENCES conversation,
            at INTEGER NOT NULL,
            expert INTEGER NOT NULL REFERENCES expert,
            reason TEXT NOT NULL,
            refused INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0)
        ) STRICT;

        CREATE TABLE blocked_sender (
            sender BLOB NOT NULL CHECK (length(sender) = 32),
            visitor INTEGER NOT NULL REFERENCES block ON DELETE CASCADE,
            PRIMARY KEY (sender, visitor)
        ) STRICT, WITHOUT ROWID;
        """

    /// How far ended conversations' words were forgotten, by the order of their ends; and how much, in all.
    private static let retention = """
        CREATE TABLE forgotten (
            since INTEGER NOT NULL,
            conversation INTEGER NOT NULL,
            conversations INTEGER NOT NULL,
            visitors INTEGER NOT NULL
        ) STRICT;
        INSERT INTO forgotten VALUES (-9223372036854775808, 0, 0, 0);
        """

    /// `address` is an address's digest: of the one that a mail goes to, of one whose owner wants none, and of the one that a
    /// link in mails stops. `token` is the link's, `mission` and `language` are for the page that it opens; what only stops
    /// can't take it back.
    private static let mail = """
        ALTER TABLE outbox ADD COLUMN address BLOB CHECK (length(address) = 32);
        CREATE INDEX outbox_of_address ON outbox (address) WHERE address IS NOT NULL;

        CREATE TABLE mail_stop (
            address BLOB PRIMARY KEY NOT NULL CHECK (length(address) = 32),
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mail_link (
            token BLOB PRIMARY KEY NOT NULL,
            address BLOB NOT NULL CHECK (length(address) = 32),
            mission INTEGER NOT NULL REFERENCES mission,
            language TEXT NOT NULL,
            only_stops INTEGER NOT NULL CHECK (only_stops IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        """

    /// Each row of the log and each message is tied to the one before; a text by a digest that its conversation's key
    /// keeps from telling anything. Older rows have none of it.
    private static let chains = """
        ALTER TABLE event ADD COLUMN chain BLOB CHECK (length(chain) = 16);
        ALTER TABLE message ADD COLUMN digest BLOB CHECK (length(digest) = 16);
        ALTER TABLE message ADD COLUMN chain BLOB CHECK (length(chain) = 16);
        ALTER TABLE conversation ADD COLUMN text_key BLOB CHECK (length(text_key) = 16);
        """

    /// The index has texts as `Folding` makes them, which SQLite can't: it keeps none of its own. It is filled again
    /// from the beginning, in small steps. `erasing` says since when words that were erased may still be in the files.
    private static let folded = """
        DROP TABLE message_text;
        CREATE VIRTUAL TABLE message_text USING fts5 (
            text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        UPDATE indexed SET through = 0;

        CREATE TABLE erasing (since INTEGER NOT NULL) STRICT;
        """

    /// Names that were spelt like others when each got its one spelling, and have a number since.
    private static let twins = """
        CREATE TABLE twin (
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (kind, name)
        ) STRICT, WITHOUT ROWID;
        """

    /// The same conversations by a column that only an end sets: what else changes a phase leaves the index alone.
    private static let active = """
        DROP INDEX conversation_active;
        CREATE UNIQUE INDEX conversation_active ON conversation (visitor) WHERE ended_by IS NULL;
        """

    /// Who never wrote, and sessions, by when they may be forgotten: nobody looks through all of them for that.
    private static let silent = """
        ALTER TABLE visitor ADD COLUMN wrote INTEGER NOT NULL DEFAULT 0 CHECK (wrote IN (0, 1));
        UPDATE visitor SET wrote = 1 WHERE id IN (SELECT visitor FROM conversation);
        CREATE TRIGGER conversation_is_written AFTER INSERT ON conversation
            BEGIN UPDATE visitor SET wrote = 1 WHERE id = NEW.visitor AND wrote = 0; END;
        CREATE INDEX visitor_silent ON visitor (coalesce(seen_at, online_until, -1)) WHERE wrote = 0;
        CREATE INDEX session_expires ON session (expires_at) WHERE expires_at IS NOT NULL;
        CREATE INDEX session_used ON session (used_at) WHERE expires_at IS NULL;
        """

    /// The desks that are open, each with its lease; `expert.lease_until` is the longest of an expert's. `OpenDesk` tells
    /// what the numbers are.
    private static let desks = """
        CREATE TABLE desk (
            expert INTEGER NOT NULL REFERENCES expert,
            space INTEGER NOT NULL,
            process INTEGER NOT NULL,
            number INTEGER NOT NULL,
            until INTEGER NOT NULL,
            PRIMARY KEY (expert, space, process, number)
        ) STRICT, WITHOUT ROWID;
        """
}
