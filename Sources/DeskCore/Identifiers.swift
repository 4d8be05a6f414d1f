/// A row number given by the store. The phantom `Subject` keeps an expert's number from being taken for a group's.
package struct RowID<Subject>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) { self.number = number }

    package init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
    package var description: String { String(number) }
}

package typealias ExpertID = RowID<Expert>
package typealias GroupID = RowID<Group>
package typealias MissionID = RowID<Mission>
package typealias TagID = RowID<Tag>
package typealias VisitorID = RowID<Visitor>

/// 63 random bits, shown as 16 hexadecimal digits. People and scripts may shorten it to any unique prefix.
///
/// Random rather than sequential so that short prefixes are unique, and an integer so that it is the table's own key.
package struct ConversationID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) { self.number = number }

    package init?(_ text: String) {
        // Swift reads a sign too, which no id has.
        guard text.utf8.count == 16, text.first?.isHexDigit == true, let number = Int64(text, radix: 16) else {
            return nil
        }
        self.number = number
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = ConversationID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a conversation id: \(text)"))
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    package var description: String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    }

    /// What the screen and lists show: enough digits to be unique on any desk.
    package var short: String { String(description.prefix(8)) }

    /// The ids that start with these hexadecimal digits, as one range of keys; nil when `prefix` is not such digits.
    package static func range(ofPrefix prefix: String) -> ClosedRange<Int64>? {
        let digits = prefix.lowercased()
        guard !digits.isEmpty, digits.utf8.count <= 16, digits.utf8.allSatisfy({ hexadecimal.contains($0) }) else {
            return nil
        }
        let missing = 16 - digits.utf8.count
        let low = digits + String(repeating: "0", count: missing)
        let high = digits + String(repeating: "f", count: missing)
        guard let first = Int64(low, radix: 16) else { return nil }
        return first...(Int64(high, radix: 16) ?? .max)
    }

    private static let hexadecimal = Set("0123456789abcdef".utf8)
}

/// A UUID, version 7, chosen by the message's author so that a retry is the same message. (desk.md 2.1)
package struct MessageID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Any UUID text is taken, whatever its version: adapters may bring their own.
    package init?(_ text: String) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var digits = 0
        for (position, byte) in text.utf8.enumerated() {
            if byte == UInt8(ascii: "-") {
                guard [8, 13, 18, 23].contains(position) else { return nil }
                continue
            }
            guard let value = Character(UnicodeScalar(byte)).hexDigitValue, digits < 32 else { return nil }
            if digits < 16 { high = high << 4 | UInt64(value) } else { low = low << 4 | UInt64(value) }
            digits += 1
        }
        guard digits == 32, text.utf8.count == 36 || text.utf8.count == 32 else { return nil }
        self.init(high: high, low: low)
    }

    /// RFC 9562: 48 bits of milliseconds, version, 12 random bits, variant, 62 random bits.
    package init(at instant: Instant, random: (UInt64, UInt64)) {
        let milliseconds = UInt64(clamping: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        high = milliseconds << 16 | 0x7000 | random.0 & 0x0FFF
        low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = MessageID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a UUID: \(text)"))
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }

    package var description: String {
        let digits = [high, low].map { half in
            let text = String(half, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let all = Array(digits.joined())
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(all[$0]) }.joined(separator: "-")
    }
}
