import DeskCore
import DeskJSON

/// Why a line is no dialogue.
enum DialogueFault: Error, Equatable {
    case notJSON
    /// Missing, or of the wrong kind.
    case field(String)
    /// The turns go back in time.
    case order
    /// A turn's text is too long, empty, or holds a NUL.
    case text
    /// The visitor never speaks.
    case empty

    func sentence(_ words: DialogueFaultWords) -> String {
        switch self {
        case .notJSON: words.notJSON
        case .field(let name): words.field(name)
        case .order: words.order
        case .text: words.textTooLong
        case .empty: words.empty
        }
    }
}

extension Dialogue {
    /// Reads a line; fields that aren't known are passed over.
    init(line: [UInt8]) throws(DialogueFault) {
        let json: JSON
        do { json = try JSON.read(line) } catch { throw .notJSON }
        guard case .object = json else { throw .notJSON }
        id = try Self.text("id", of: json)
        expert = try Self.text("expert", of: json)
        visitor = try Self.text("visitor", of: json)
        guard let seconds = json["started_at"]?.seconds else { throw .field("started_at") }
        startedAt = Instant(milliseconds: 0) + seconds
        topic = try Self.topic(of: json)
        visitorLeft = json["outcome"]?.text == "visitor_left"
        answers = (json["survey"]?.list ?? []).compactMap { $0["answer"]?.bool }
        guard let turns = json["turns"]?.list else { throw .field("turns") }
        self.turns = try Self.turns(turns)
    }

    private static func text(_ key: String, of json: JSON) throws(DialogueFault) -> String {
        guard let text = json[key]?.text, !text.isEmpty, text.utf8.count <= 200, !text.contains("\0") else {
            throw .field(key)
        }
        return text
    }

    private static func topic(of json: JSON) throws(DialogueFault) -> String? {
        guard let value = json["topic"], !value.isNull else { return nil }
        guard let path = value.text.flatMap(Tag.normalise) else { throw .field("topic") }
        return path
    }

    private static func turns(_ list: [JSON]) throws(DialogueFault) -> [Turn] {
        var turns: [Turn] = []
        for json in list {
            guard let at = json["at"]?.seconds else { throw .field("turns.at") }
            guard at >= turns.last?.at ?? .zero else { throw .order }
            guard let from = json["from"]?.text, from == "visitor" || from == "expert" else {
                throw .field("turns.from")
            }
            guard let text = json["text"]?.text else { throw .field("turns.text") }
            guard !text.isBlank, text.utf8.count <= Message.limit, !text.contains("\0") else { throw .text }
            turns.append(Turn(at: at, isVisitors: from == "visitor", text: text))
        }
        guard turns.contains(where: \.isVisitors) else { throw .empty }
        return turns
    }
}

extension JSON {
    var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

    /// A span of so many seconds, whole or not, less than 10,000 years.
    var seconds: Duration? {
        switch self {
        case .integer(let seconds) where abs(seconds) < 315_360_000_000: .seconds(seconds)
        case .number(let seconds) where abs(seconds) < 315_360_000_000: .milliseconds(Int64(seconds * 1_000))
        default: nil
        }
    }
}
