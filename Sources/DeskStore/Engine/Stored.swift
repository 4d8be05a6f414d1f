import DeskCore

/// A value of the rules that is one column of the database.
protocol Stored {
    var stored: Value { get }
    /// Reads a column that isn't null.
    static func restore(_ column: Column) throws -> Self
}

extension Int64: Stored {
    var stored: Value { .integer(self) }
    static func restore(_ column: Column) throws -> Int64 { column.integer }
}

extension Int: Stored {
    var stored: Value { .integer(Int64(self)) }
    static func restore(_ column: Column) throws -> Int { Int(column.integer) }
}

extension Bool: Stored {
    var stored: Value { .integer(self ? 1 : 0) }
    static func restore(_ column: Column) throws -> Bool { column.integer != 0 }
}

extension String: Stored {
    /// A NUL would end the text for SQLite's functions; it becomes U+FFFD.
    var stored: Value {
        .text(utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self)
    }
    static func restore(_ column: Column) -> String { column.text }
}

extension [UInt8]: Stored {
    var stored: Value { .bytes(self) }
    static func restore(_ column: Column) throws -> [UInt8] { column.bytes }
}

extension RowID: Stored {
    var stored: Value { .integer(number) }
    static func restore(_ column: Column) throws -> Self { Self(column.integer) }
}

extension ConversationID: Stored {
    var stored: Value { .integer(number) }
    static func restore(_ column: Column) throws -> Self { Self(column.integer) }
}

extension Instant: Stored {
    var stored: Value { .integer(milliseconds) }
    static func restore(_ column: Column) throws -> Instant { Instant(milliseconds: column.integer) }
}

extension MessageID: Stored {
    /// Its 16 bytes, so that newer ids sort after older ones.
    var stored: Value {
        .bytes(withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) })
    }

    static func restore(_ column: Column) throws -> MessageID {
        let bytes = column.bytes
        func half(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        return MessageID(high: half(bytes.prefix(8)), low: half(bytes.dropFirst(8)))
    }
}

/// The rules' words, stored as they are spelt.
extension Stored where Self: RawRepresentable, RawValue == String {
    var stored: Value { .text(rawValue) }
    static func restore(_ column: Column) throws -> Self {
        let word = column.text
        guard let value = Self(rawValue: word) else {
            throw CorruptRow("\(Self.self) \(word)")
        }
        return value
    }
}

extension Expert.Status: Stored {}
extension TagPolicy: Stored {}
extension Language: Stored {}
extension Message.Kind: Stored {}
extension Woken.Cause: Stored {}
extension MailRecord.State: Stored {}
