/// Step 2: websites. A session is a browser's secret, kept as its hash; a secret is the service's own.
extension Schema {
    static let second = """
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
        """
}
