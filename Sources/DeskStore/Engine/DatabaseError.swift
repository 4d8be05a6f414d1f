import CSQLite

/// What SQLite refused, in its own words: `StoreError` says what it means for a person.
struct DatabaseError: Error, Equatable, Sendable {
    /// An extended result code. (https://sqlite.org/rescode.html)
    let code: Int32
    let message: String

    init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }

    /// What `database` says of the call that has just failed with `code`.
    init(code: Int32, of database: OpaquePointer?) {
        self.code = code
        message = database.flatMap(sqlite3_errmsg).map { String(cString: $0) } ?? String(cString: sqlite3_errstr(code))
    }

    /// A row that can't be what this program wrote.
    static func corrupt(_ message: String) -> DatabaseError { DatabaseError(code: SQLITE_CORRUPT, message: message) }

    var primaryCode: Int32 { code & 0xFF }
}
