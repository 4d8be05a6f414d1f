/// Step 3: what trials of the first release asked for. Each part is one concern.
extension Schema {
    static let third: [String] = [sessions, blocks, retention, mail]

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
    /// link in mails stops. `token` is the link's, `mission` and `language` are for the page that it opens.
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
            language TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
