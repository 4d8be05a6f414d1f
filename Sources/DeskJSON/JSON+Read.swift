/// Why bytes are no JSON that is accepted.
package enum JSONFault: Error, Equatable {
    case notUTF8
    /// What stands at this byte, counted from 1, can't stand there.
    case unexpected(at: Int)
    case endsEarly
    /// Lists and objects nested deeper than `JSONReader.deepest`.
    case tooDeep
}

extension JSON {
    /// Reads one value (RFC 8259) that fills the bytes but for blanks.
    package static func read(_ bytes: some Collection<UInt8>) throws(JSONFault) -> JSON {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        var reader = JSONReader(Array(text.utf8))
        return try reader.whole()
    }
}

/// Walks over bytes that are valid UTF-8. It recurses no deeper than `deepest`, whatever it is given.
struct JSONReader {
    static let deepest = 64

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func whole() throws(JSONFault) -> JSON {
        let value = try value(depth: 0)
        skipBlanks()
        guard position == bytes.count else { throw unexpected }
        return value
    }

    private var unexpected: JSONFault { position < bytes.count ? .unexpected(at: position + 1) : .endsEarly }
    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSON {
        if depth > Self.deepest { throw .tooDeep }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
        for byte in word.utf8 {
            guard next == byte else { throw unexpected }
            position += 1
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSON {
        position += 1
        var members: [(key: String, value: JSON)] = []
        skipBlanks()
        if skip("}") { return .object([]) }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw unexpected }
            let key = try text()
            skipBlanks()
            guard skip(":") else { throw unexpected }
            members.append((key, try value(depth: depth + 1)))
            skipBlanks()
            if skip("}") { return .object(members) }
            guard skip(",") else { throw unexpected }
        }
    }

    private mutating func list(depth: Int) throws(JSONFault) -> JSON {
        position += 1
        var values: [JSON] = []
        skipBlanks()
        if skip("]") { return .list([]) }
        while true {
            values.append(try value(depth: depth + 1))
            skipBlanks()
            if skip("]") { return .list(values) }
            guard skip(",") else { throw unexpected }
        }
    }

    private mutating func number() throws(JSONFault) -> JSON {
        let start = position
        while let byte = next, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        let unsigned = digits.drop { $0 == "-" }
        let isNumber =
            digits.first != "+" && unsigned.first?.isNumber == true && digits.last?.isNumber == true
            && !(unsigned.hasPrefix("0") && unsigned.dropFirst().first?.isNumber == true)
        guard isNumber, let value = Double(digits) else {
            if start == position { throw unexpected }
            throw .unexpected(at: start + 1)
        }
        if let integer = Int64(digits) { return .integer(integer) }
        return .number(value)
    }

    private mutating func text() throws(JSONFault) -> String {
        position += 1
        var units: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                units += try escape().utf8
            case 0..<0x20:
                throw unexpected
            default:
                units.append(byte)
                position += 1
            }
        }
        throw .endsEarly
    }

    private mutating func escape() throws(JSONFault) -> String {
        guard let byte = next else { throw .endsEarly }
        let simple: [UInt8: String] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
            UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        if let character = simple[byte] {
            position += 1
            return character
        }
        guard skip("u") else { throw unexpected }
        let unit = try hexadecimal()
        // Half of a surrogate pair without the other stands for nothing.
        guard UTF16.isLeadSurrogate(unit) else { return String(decoding: [unit], as: UTF16.self) }
        let mark = position
        if skip("\\"), skip("u") {
            let low = try hexadecimal()
            if UTF16.isTrailSurrogate(low) { return String(decoding: [unit, low], as: UTF16.self) }
        }
        position = mark
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(UnicodeScalar(byte)).hexDigitValue else { throw unexpected }
            value = value << 4 | UInt16(digit)
            position += 1
        }
        return value
    }
}
