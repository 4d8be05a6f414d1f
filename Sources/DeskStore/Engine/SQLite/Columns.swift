import CSQLite

/// A row's columns, read from left to right, where the statement stands.
struct Columns {
    private let statement: OpaquePointer
    private var index: CInt = 0

    init(_ statement: OpaquePointer) { self.statement = statement }

    mutating func next<Value: Stored>(_ type: Value.Type = Value.self) throws -> Value {
        guard let value: Value = try optional() else {
            throw CorruptRow("column \(index) is null")
        }
        return value
    }

    mutating func optional<Value: Stored>(_ type: Value.Type = Value.self) throws -> Value? {
        defer { index += 1 }
        if sqlite3_column_type(statement, index) == SQLITE_NULL { return nil }
        return try Value.restore(Column(statement: statement, index: index))
    }

    /// Whatever is there, as it is kept.
    mutating func value() throws -> Value {
        defer { index += 1 }
        let column = Column(statement: statement, index: index)
        switch sqlite3_column_type(statement, index) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(column.integer)
        case SQLITE_TEXT: return .text(column.text)
        case SQLITE_BLOB: return .bytes(column.bytes)
        case let type: throw DatabaseError(code: SQLITE_MISMATCH, message: "column \(index) is of type \(type)")
        }
    }

    mutating func skip(_ count: Int) { index += CInt(count) }
}

/// One that isn't null. SQLite converts what is of another type, which tables that are STRICT have none of.
struct Column {
    let statement: OpaquePointer
    let index: CInt

    var integer: Int64 { sqlite3_column_int64(statement, index) }

    var text: String {
        let bytes = UnsafeBufferPointer(
            start: sqlite3_column_text(statement, index), count: Int(sqlite3_column_bytes(statement, index)))
        return String(decoding: bytes, as: UTF8.self)
    }

    var bytes: [UInt8] {
        let start = sqlite3_column_blob(statement, index)
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index))))
    }
}
