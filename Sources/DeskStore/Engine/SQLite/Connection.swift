import CSQLite
import Synchronization

/// One connection to a database file, used by one thread at a time: others wait.
final class Connection: Sendable {
    /// What SQLite handed out: pointers, which only `use` follows, and only while it holds the lock.
    private struct Handles: Sendable {
        var database: UInt
        var statements: [String: UInt] = [:]
    }

    private let handles: Mutex<Handles>

    /// Once, before the first connection.
    private static let isPrepared: Bool = {
        desk_prepare_sqlite()
        return true
    }()

    /// - Parameter path: a file, which is made if there is none and it is not only read; `:memory:` for none.
    init(path: String, isReadOnly: Bool = false) throws {
        _ = Self.isPrepared
        var database: OpaquePointer?
        let access = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        let code = sqlite3_open_v2(path, &database, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let database else {
            defer { sqlite3_close_v2(database) }
            throw DatabaseError(code: code, of: database)
        }
        handles = Mutex(Handles(database: UInt(bitPattern: database)))
    }

    deinit {
        handles.withLock { handles in
            for statement in handles.statements.values { sqlite3_finalize(OpaquePointer(bitPattern: statement)) }
            sqlite3_close_v2(OpaquePointer(bitPattern: handles.database))
        }
    }

    /// Lends the database to `body`, which must not use this connection by another way meanwhile.
    func use<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var outcome: Result<Value, any Error>?
        handles.withLock { handles in
            guard let handle = OpaquePointer(bitPattern: handles.database) else { return }
            var statements: [String: UInt] = [:]
            swap(&statements, &handles.statements)
            let database = Database(handle: handle, statements: statements)
            statements = [:]
            outcome = Result { try body(database) }
            handles.statements = database.statements
        }
        guard let outcome else { throw DatabaseError(code: SQLITE_MISUSE, of: nil) }
        return try outcome.get()
    }

    /// One consistent state, and nothing of what `body` does is kept.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try use { database in try database.transaction("BEGIN DEFERRED", keeps: false) { try body(database) } }
    }

    /// All or nothing. Waits for the write lock before it begins.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try use { database in try database.transaction("BEGIN IMMEDIATE", keeps: true) { try body(database) } }
    }
}
