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
            throw CorruptRow("event \(kind)")
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

/// What a transaction makes once and needs again, such as for the hundreds of a batch of snoozes that are over.
final class TransactionMemory {
    private var texts: [(event: Event, text: String)] = []
    private var updates: [(columns: [String], sql: String)] = []
    /// The last link of the log, once this transaction has added one.
    fileprivate var lastEvent: [UInt8]?

    /// To be called when a part of the transaction is taken back.
    func forgetLastEvent() { lastEvent = nil }

    /// What the log keeps of an event: to make it takes longer than to write the row.
    func text(of event: Event) throws -> String {
        if let known = texts.first(where: { $0.event == event }) { return known.text }
        let text = try Self.made(of: event)
        if texts.count == 4 { texts.removeFirst() }
        texts.append((event, text))
        return text
    }

    static func made(of event: some Encodable) throws -> String {
        String(decoding: try JSONEncoder.sorted.encode(event), as: UTF8.self)
    }

    /// The statement that sets these columns of a conversation.
    func update(of columns: [String]) -> String {
        if let known = updates.first(where: { $0.columns == columns }) { return known.sql }
        let sql = "UPDATE conversation SET \(columns.map { $0 + " = ?" }.joined(separator: ", ")) WHERE id = ?"
        if updates.count == 4 { updates.removeFirst() }
        updates.append((columns, sql))
        return sql
    }
}

extension Transaction {
    /// How many rows one statement adds where there are many: a row takes less than half the time then.
    private static let together = 64
    private static let insertTogether = insert(together)
    private static let insertOne = insert(1)

    private static func insert(_ rows: Int) -> String {
        let marks = Array(repeating: "(?, ?, ?, ?, ?, ?, ?, ?)", count: rows).joined(separator: ", ")
        return "INSERT INTO event (\(Chain.Table.event.columns), chain) VALUES \(marks)"
    }

    func log(_ event: Event, of conversation: ConversationID) throws {
        try append([try row(event, of: conversation)])
    }

    /// Many, in their order.
    func log(_ events: [(event: Event, conversation: ConversationID)]) throws {
        try append(try events.map { try row($0.event, of: $0.conversation) })
    }

    func log(_ event: StaffEvent, of expert: ExpertID) throws {
        try append([
            [
                now.stored, .null, .text(event.kind), .null, expert.stored, .null,
                .text(try TransactionMemory.made(of: event)),
            ]
        ])
    }

    private func row(_ event: Event, of conversation: ConversationID) throws -> [Value] {
        let (at, id, kind) = (now.stored, conversation.stored, Value.text(event.kind))
        return if case .written(let message, let author) = event {
            [at, id, kind, .text(author.word), Value(author.expert), message.stored, .null]
        } else {
            [at, id, kind, .null, .null, .null, .text(try memory.text(of: event))]
        }
    }

    private func append(_ rows: [[Value]]) throws {
        var chain = try memory.lastEvent ?? lastLink(of: .event)
        var rest = rows[...]
        while !rest.isEmpty {
            let isFull = rest.count >= Self.together
            var values: [Value] = []
            for row in rest.prefix(isFull ? Self.together : 1) {
                chain = Chain.link(after: chain, row)
                values += row
                values.append(.bytes(chain))
            }
            try database.run(isFull ? Self.insertTogether : Self.insertOne, values: values)
            rest = rest.dropFirst(isFull ? Self.together : 1)
        }
        memory.lastEvent = chain
    }
}
