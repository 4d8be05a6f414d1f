extension Connection {
    /// How much of the file a connection keeps in memory, in KiB; and while it changes rows all over it.
    static let (littleMemory, muchMemory) = (8_192, 32_768)

    static func connect(to path: String, isReadOnly: Bool = false) throws -> Connection {
        let connection = try Connection(path: path, isReadOnly: isReadOnly)
        try connection.use { database in
            database.waitForOthers()
            // What a savepoint would bring back is kept in memory: each would make a file of its own.
            try database.execute(
                sql: "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY")
            try database.keepInMemory(kibibytes: littleMemory)
            if isReadOnly { return }
            // Logs of up to 16 MiB: a checkpoint takes milliseconds, and who commits waits for it. What is freed is
            // overwritten, whoever frees it: a merge of the index may free words that another process erased.
            try database.execute(
                sql: """
                    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;
                    PRAGMA secure_delete = ON
                    """)
        }
        return connection
    }
}

extension Database {
    /// Refuses another program's database; takes an empty one.
    func mustBeOurs(path: String) throws {
        let owner = try first("PRAGMA application_id") { try $0.next(Int.self) } ?? 0
        if owner == Int(Schema.applicationID) { return }
        let isEmpty = try !exists("SELECT 1 FROM sqlite_schema")
        guard owner == 0, isEmpty else { throw StoreError.notADatabase(path: path) }
        // Ours from the first byte on: a first start that is cut short leaves nothing that the next one would refuse.
        try execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
}
