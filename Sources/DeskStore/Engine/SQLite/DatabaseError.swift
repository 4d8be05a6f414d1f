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

    /// A row that can't be what this program wrote: it is told, and never taken for something else.
    static func corrupt(_ message: String) -> DatabaseError { DatabaseError(code: corruptRow, message: message) }

    /// Whether it is one of those: the file itself is sound.
    var isCorruptRow: Bool { code == Self.corruptRow }
    private static let corruptRow = SQLITE_CORRUPT | 0xFF << 8

    var primaryCode: Int32 { code & 0xFF }
}
