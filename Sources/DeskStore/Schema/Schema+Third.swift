/// Step 3: what trials of the first release asked for. Each part is one concern.
extension Schema {
    static let third: [String] = [sessions, blocks, retention]

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
}
