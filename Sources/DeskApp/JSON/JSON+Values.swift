import DeskCore
import DeskJSON

/// The forms that the desk's values take in JSON: ids and instants are texts, and what isn't there is null.
extension JSON {
    static func of(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
    static func of(_ number: Int) -> JSON { .integer(Int64(number)) }
    static func of(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }
    static func of(_ flag: Bool) -> JSON { .bool(flag) }
    static func of(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }
    static func of(_ id: ConversationID) -> JSON { .text(id.description) }
    static func of(_ id: ConversationID?) -> JSON { of(id?.description) }
    static func of(_ id: MessageID) -> JSON { .text(id.description) }
    /// UTC with milliseconds: `2026-11-21T14:32:05.123Z`.
    static func of(_ instant: Instant) -> JSON { .text(instant.iso8601) }
    static func of(_ instant: Instant?) -> JSON { of(instant?.iso8601) }
    /// Seconds, with milliseconds as the fraction.
    static func of(_ duration: Duration?) -> JSON {
        duration.map { .number(Double($0.inMilliseconds) / 1_000) } ?? .null
    }

    /// The same object with more members behind.
    func adding(_ more: JSON) -> JSON {
        guard case .object(let members) = self, case .object(let others) = more else { return self }
        return .object(members + others)
    }
}
