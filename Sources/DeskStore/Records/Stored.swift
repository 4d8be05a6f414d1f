import DeskCore
import Foundation
import GRDB

/// A value of the rules that is one column of the database.
protocol Stored {
    var stored: DatabaseValue { get }
    /// Reads a column that isn't null.
    static func restore(_ row: Row, _ index: Int) throws -> Self
}

extension Int64: Stored {
    var stored: DatabaseValue { databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Int64 { try row.decode(Int64.self, atIndex: index) }
}

extension Int: Stored {
    var stored: DatabaseValue { databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Int { try row.decode(Int.self, atIndex: index) }
}

extension Bool: Stored {
    var stored: DatabaseValue { databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Bool { try row.decode(Bool.self, atIndex: index) }
}

extension String: Stored {
    /// A NUL would end the text for SQLite's functions; it becomes U+FFFD.
    var stored: DatabaseValue {
        utf8.contains(0) ? replacing("\0", with: "\u{FFFD}").databaseValue : databaseValue
    }
    static func restore(_ row: Row, _ index: Int) throws -> String { try row.decode(String.self, atIndex: index) }
}

extension [UInt8]: Stored {
    var stored: DatabaseValue { Data(self).databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> [UInt8] {
        [UInt8](try row.decode(Data.self, atIndex: index))
    }
}

extension RowID: Stored {
    var stored: DatabaseValue { number.databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Self { Self(try Int64.restore(row, index)) }
}

extension ConversationID: Stored {
    var stored: DatabaseValue { number.databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Self { Self(try Int64.restore(row, index)) }
}

extension Instant: Stored {
    var stored: DatabaseValue { milliseconds.databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Instant {
        Instant(milliseconds: try Int64.restore(row, index))
    }
}

extension MessageID: Stored {
    /// Its 16 bytes, so that newer ids sort after older ones.
    var stored: DatabaseValue {
        var data = Data(capacity: 16)
        for half in [high, low] {
            withUnsafeBytes(of: half.bigEndian) { data.append(contentsOf: $0) }
        }
        return data.databaseValue
    }

    static func restore(_ row: Row, _ index: Int) throws -> MessageID {
        let bytes = try row.decode(Data.self, atIndex: index)
        func half(_ bytes: Data) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        return MessageID(high: half(bytes.prefix(8)), low: half(bytes.dropFirst(8)))
    }
}

/// The rules' words, stored as they are spelt.
extension Stored where Self: RawRepresentable, RawValue == String {
    var stored: DatabaseValue { rawValue.databaseValue }
    static func restore(_ row: Row, _ index: Int) throws -> Self {
        let word = try String.restore(row, index)
        guard let value = Self(rawValue: word) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(Self.self) \(word)")
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
