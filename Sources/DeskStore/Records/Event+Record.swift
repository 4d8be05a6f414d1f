import DeskCore
import FoundationEssentials

extension LoggedEvent {
    static let columns = "at, kind, author, expert, message, detail"

    init(_ columns: inout Columns) throws {
        let at: Instant = try columns.next()
        let kind: String = try columns.next()
        let author: String? = try columns.optional()
        let expert: ExpertID? = try columns.optional()
        let message: MessageID? = try columns.optional()
        let detail: String? = try columns.optional()
        if let detail {
            self.init(at: at, event: try JSONDecoder().decode(Event.self, from: Data(detail.utf8)))
        } else if let message, let author = Author(word: author, expert: expert) {
            self.init(at: at, event: .written(message: message, author: author))
        } else {
            throw DatabaseError.corrupt("event \(kind)")
        }
    }
}

extension Store {
    /// Has Swift look up once how events are decoded, which takes milliseconds the first time: for a moment in which one
    /// waits anyway.
    package static func prepareToRead() {
        _ = try? JSONDecoder().decode(Event.self, from: Data(#"{"opened":{"expert":1,"reason":{"routed":{}}}}"#.utf8))
    }
}

extension Event {
    /// The word for it in the log's column `kind`: its case's name.
    var kind: String {
        switch self {
        case .started: "started"
        case .written: "written"
        case .noted: "noted"
        case .delivered: "delivered"
        case .seen: "seen"
        case .queued: "queued"
        case .opened: "opened"
        case .snoozed: "snoozed"
        case .woke: "woke"
        case .transferred: "transferred"
        case .tagged: "tagged"
        case .ended: "ended"
        case .surveyOffered: "surveyOffered"
        case .surveyDeclined: "surveyDeclined"
        case .surveyAnswered: "surveyAnswered"
        case .acknowledged: "acknowledged"
        case .undone: "undone"
        case .mailed: "mailed"
        case .blocked: "blocked"
        case .unblocked: "unblocked"
        case .erased: "erased"
        }
    }
}

/// What the log keeps of a transaction's events. Of those that are alike, such as the hundreds of a batch of snoozes that are
/// over, it is made once: that takes longer than to write the row.
final class EventTexts {
    private var latest: [(event: Event, text: String)] = []

    func text(of event: Event) throws -> String {
        if let known = latest.first(where: { $0.event == event }) { return known.text }
        let text = try Self.made(of: event)
        if latest.count == 4 { latest.removeFirst() }
        latest.append((event, text))
        return text
    }

    static func made(of event: some Encodable) throws -> String {
        String(decoding: try JSONEncoder.sorted.encode(event), as: UTF8.self)
    }
}

extension Transaction {
    func log(_ event: Event, of conversation: ConversationID) throws {
        if case .written(let message, let author) = event {
            try append([now, conversation, "written", author.word, author.expert, message, nil])
        } else {
            try append([now, conversation, event.kind, nil, nil, nil, try texts.text(of: event)])
        }
    }

    func log(_ event: StaffEvent, of expert: ExpertID) throws {
        try append([now, nil, event.kind, nil, expert, nil, try EventTexts.made(of: event)])
    }

    private func append(_ values: [(any Stored)?]) throws {
        let chain = Chain.link(after: try lastLink(of: .event), values.map { $0?.stored ?? .null })
        try database.run(
            "INSERT INTO event (\(Chain.Table.event.columns), chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values + [chain])
    }
}
