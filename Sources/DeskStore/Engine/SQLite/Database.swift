import CSQLite

#if canImport(Glibc)
    import Glibc
#endif

/// SQLite as it is used within one transaction. It never leaves the closure that it was handed to.
///
/// Every statement is prepared once a connection and kept; arguments are bound in the order of their question marks.
final class Database {
    let handle: OpaquePointer
    /// Pointers to the statements that have been prepared, by their SQL.
    private(set) var statements: [String: UInt]

    init(handle: OpaquePointer, statements: [String: UInt]) {
        self.handle = handle
        self.statements = statements
    }

    func run(_ sql: String, _ arguments: [(any Stored)?] = []) throws {
        let statement = try bound(sql, arguments)
        defer { sqlite3_reset(statement) }
        while try step(statement) {}
    }

    /// The same with values as they are kept, for what is written by the hundred thousand.
    func run(_ sql: String, values: [Value]) throws {
        let statement = try prepared(sql)
        for (index, value) in zip(Int32(1)..., values) { try bind(value, to: statement, at: index) }
        defer { sqlite3_reset(statement) }
        while try step(statement) {}
    }

    func first<Value>(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Value
    ) throws -> Value? {
        let statement = try bound(sql, arguments)
        defer { sqlite3_reset(statement) }
        guard try step(statement) else { return nil }
        var columns = Columns(statement)
        return try read(&columns)
    }

    func all<Value>(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try forEach(sql, arguments) { columns in values.append(try read(&columns)) }
        return values
    }

    func forEach(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Void
    ) throws {
        let statement = try bound(sql, arguments)
        defer { sqlite3_reset(statement) }
        while try step(statement) {
            var columns = Columns(statement)
            try read(&columns)
        }
    }

    func exists(_ sql: String, _ arguments: [(any Stored)?] = []) throws -> Bool {
        let statement = try bound(sql, arguments)
        defer { sqlite3_reset(statement) }
        return try step(statement)
    }

    /// Several statements, without arguments and without rows.
    func execute(sql script: String) throws {
        try check(sqlite3_exec(handle, script, nil, nil, nil))
    }

    /// Of the statement that ran last.
    var changesCount: Int { Int(sqlite3_changes64(handle)) }
    /// Since the connection was opened, those of triggers and of the full-text index's own tables included.
    var totalChangesCount: Int { Int(sqlite3_total_changes64(handle)) }
    var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Another number whenever somebody else has committed; what this connection commits leaves it as it is.
    var othersVersion: Int64 {
        get throws { try first("PRAGMA data_version") { try $0.next() } ?? 0 }
    }

    /// Another one whenever anything that this transaction sees was changed, by anybody.
    var version: Version {
        get throws { Version(others: try othersVersion, own: totalChangesCount) }
    }

    struct Version: Equatable, Sendable {
        let others: Int64
        let own: Int
    }

    /// Of the file's pages so much.
    func keepInMemory(kibibytes: Int) throws {
        let before = try first("PRAGMA cache_size") { -(try $0.next(Int.self)) } ?? 0
        try execute(sql: "PRAGMA cache_size = -\(kibibytes)")
        if kibibytes < before { desk_give_memory_back() }
    }

    /// Waits for others' locks for up to 5 s: five tries a millisecond at first, then one. A commit takes about that
    /// long, and SQLite's own waits, which grow to 100 ms, miss the gaps between others' writes.
    func waitForOthers() {
        sqlite3_busy_handler(
            handle,
            { _, tries in
                usleep(tries < 100 ? 200 : 1_000)
                return tries < 5_080 ? 1 : 0
            }, nil)
    }

    /// All of `body` or nothing of it, whatever becomes of the transaction around it.
    func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
        try run("SAVEPOINT part")
        do {
            let value = try body()
            try run("RELEASE part")
            return value
        } catch {
            // A full disk may have ended the whole transaction by itself.
            if isInTransaction {
                try run("ROLLBACK TO part")
                try run("RELEASE part")
            }
            throw error
        }
    }

    /// Begins with `beginning`, and ends with COMMIT, or with ROLLBACK when `body` or the commit fails.
    func transaction<Value>(_ beginning: String, keeps: Bool, _ body: () throws -> Value) throws -> Value {
        try run(beginning)
        do {
            let value = try body()
            try run(keeps ? "COMMIT" : "ROLLBACK")
            return value
        } catch {
            if isInTransaction { try run("ROLLBACK") }
            throw error
        }
    }

    /// Moves what was committed from the write-ahead log into the file.
    ///
    /// - Parameters:
    ///   - truncating: also empties the log, which nobody may be reading.
    ///   - waiting: for those who are.
    func checkpoint(truncating: Bool = false, waiting: Bool = true) throws {
        if !waiting { sqlite3_busy_handler(handle, nil, nil) }
        defer { if !waiting { waitForOthers() } }
        let mode = truncating ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
        try check(sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil))
    }

    private func bound(_ sql: String, _ arguments: [(any Stored)?]) throws -> OpaquePointer {
        let statement = try prepared(sql)
        for (index, argument) in zip(Int32(1)..., arguments) {
            try bind(argument?.stored ?? .null, to: statement, at: index)
        }
        return statement
    }

    private func prepared(_ sql: String) throws -> OpaquePointer {
        if let known = statements[sql].flatMap(OpaquePointer.init(bitPattern:)) { return known }
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
        guard let statement else { throw DatabaseError(code: SQLITE_MISUSE, message: "an empty statement") }
        statements[sql] = UInt(bitPattern: statement)
        return statement
    }

    private func bind(_ value: Value, to statement: OpaquePointer, at index: Int32) throws {
        switch value {
        case .null: try check(sqlite3_bind_null(statement, index))
        case .integer(let number): try check(sqlite3_bind_int64(statement, index, number))
        case .text(var text):
            try check(
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) {
                        desk_bind_text(statement, index, $0.baseAddress, Int32($0.count))
                    }
                })
        case .bytes(let bytes): try check(desk_bind_blob(statement, index, bytes, Int32(bytes.count)))
        }
    }

    /// - Returns: whether the statement stands at a row.
    private func step(_ statement: OpaquePointer) throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw DatabaseError(code: code, of: handle)
        }
    }

    private func check(_ code: Int32) throws {
        if code != SQLITE_OK { throw DatabaseError(code: code, of: handle) }
    }
}
