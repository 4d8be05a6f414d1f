import DeskCore
import FoundationEssentials

extension Transaction {
    func verifyConversations(into result: inout Verification, progress: (Int, Int) -> Bool) throws {
        let total: Int = try database.first("SELECT count(*) FROM conversation") { try $0.next() } ?? 0
        try database.forEach("SELECT \(Conversation.selection) FROM conversation c ORDER BY c.id") { columns in
            if result.conversations % 100 == 0, !progress(result.conversations, total) { throw StoreError.cancelled }
            var ahead = columns
            let id: ConversationID = try ahead.next()
            result.conversations += 1
            do {
                var stored = try Conversation(&columns)
                stored.forgetExpiredUndo(at: now)
                result.differences += try differences(of: stored, events: &result.events)
            } catch let error as CorruptRow {
                result.differences.append(
                    Verification.Difference(
                        subject: .conversation(id), field: "row", stored: error.message, rebuilt: ""))
            }
        }
        _ = progress(total, total)
    }

    private func differences(of stored: Conversation, events: inout Int) throws -> [Verification.Difference] {
        func difference(_ field: String, _ stored_: String, _ rebuilt: String) -> Verification.Difference {
            Verification.Difference(
                subject: .conversation(stored.id), field: field, stored: stored_, rebuilt: rebuilt)
        }
        let log: [LoggedEvent]
        do {
            log = try database.all(
                "SELECT \(LoggedEvent.columns) FROM event WHERE conversation = ? ORDER BY seq", [stored.id]
            ) { try LoggedEvent(&$0) }
        } catch is DecodingError {
            return [difference("log", "", "unreadable")]
        } catch let error as CorruptRow {
            return [difference("log", error.message, "unreadable")]
        }
        events += log.count
        guard var rebuilt = Conversation(id: stored.id, replaying: log) else {
            return [difference("log", "", "\(log.count)")]
        }
        rebuilt.forgetExpiredUndo(at: now)
        let columns = Conversation.fixedColumns + Conversation.columns
        let pairs = zip(stored.fixedValues + (try stored.values()), rebuilt.fixedValues + (try rebuilt.values()))
        var differences = zip(columns, pairs).compactMap { column, pair in
            pair.0 == pair.1 ? nil : difference(column, "\(pair.0)", "\(pair.1)")
        }
        if stored.tags != rebuilt.tags { differences.append(difference("tags", "\(stored.tags)", "\(rebuilt.tags)")) }
        let messages = try StoredMessage.all(of: stored.id, in: database)
        let logged = log.count { $0.event.namesNewMessage }
        if messages.count != logged { differences.append(difference("messages", "\(messages.count)", "\(logged)")) }
        let (marks, told) = (try marks(of: stored.id), LoggedMarks(log, messages))
        for (field, mark, rebuilt) in [
            ("delivered_through", marks.delivered, told.delivered), ("seen_through", marks.seen, told.seen),
        ] where mark != rebuilt { differences.append(difference(field, "\(mark)", "\(rebuilt)")) }
        let key = try database.first("SELECT text_key FROM conversation WHERE id = ?", [stored.id]) {
            try $0.optional([UInt8].self)
        }.flatMap { $0 }
        return differences + StoredMessage.differences(of: messages, from: log, key: key)
    }

    func verifyExperts(into result: inout Verification) throws {
        for expert in try database.all("SELECT \(Expert.columns) FROM expert", [], { try Expert(&$0) }) {
            let log = try database.all(
                "SELECT detail FROM event WHERE expert = ? AND conversation IS NULL ORDER BY seq", [expert.id]
            ) { try JSONDecoder().decode(StaffEvent.self, from: Data(try $0.next(String.self).utf8)) }
            let rebuilt = Standing(replaying: log)
            let stored = Standing(
                status: expert.status, capacity: expert.capacity, archived: expert.archived,
                groups: Set(try groups(of: expert.id)))
            result.experts += 1
            result.events += log.count
            for (field, values) in stored.differences(from: rebuilt) {
                result.differences.append(
                    Verification.Difference(
                        subject: .expert(expert.id), field: field, stored: values.0, rebuilt: values.1))
            }
        }
    }
}

extension Conversation {
    /// What can't be taken back any more is of no account: rows and logs from before taking could be undone agree too.
    fileprivate mutating func forgetExpiredUndo(at now: Instant) {
        if let undo, undo.until <= now { self.undo = nil }
    }
}

extension Event {
    fileprivate var namesNewMessage: Bool {
        switch self {
        case .written, .noted: true
        default: false
        }
    }
}

/// What the log tells of an expert.
private struct Standing {
    var status: Expert.Status?
    var capacity = 0
    var archived = false
    var groups: Set<GroupID> = []

    init(status: Expert.Status, capacity: Int, archived: Bool, groups: Set<GroupID>) {
        self.status = status
        self.capacity = capacity
        self.archived = archived
        self.groups = groups
    }

    init(replaying log: [StaffEvent]) {
        for event in log {
            switch event {
            case .hired(let status, let capacity): (self.status, self.capacity) = (status, capacity)
            case .status(let status): self.status = status
            case .capacity(let capacity): self.capacity = capacity
            case .joined(let group): groups.insert(group)
            case .left(let group): groups.remove(group)
            case .archived(let archived): self.archived = archived
            case .deskOpened, .deskClosed: break
            }
        }
    }

    func differences(from other: Standing) -> [(String, (String, String))] {
        let fields = [
            ("status", (status?.rawValue ?? "", other.status?.rawValue ?? "")),
            ("capacity", ("\(capacity)", "\(other.capacity)")), ("archived", ("\(archived)", "\(other.archived)")),
            ("groups", ("\(groups.sorted())", "\(other.groups.sorted())")),
        ]
        return fields.filter { $0.1.0 != $0.1.1 }
    }
}
