/// One value as the database keeps it.
enum Value: Equatable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    init(_ stored: (some Stored)?) { self = stored?.stored ?? .null }
}

extension Value: CustomStringConvertible {
    /// As SQL spells it, but for the quotes of a text.
    var description: String {
        switch self {
        case .null: "NULL"
        case .integer(let number): String(number)
        case .text(let text): text
        case .bytes(let bytes): bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        }
    }
}
