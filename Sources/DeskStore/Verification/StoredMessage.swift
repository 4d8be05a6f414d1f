import DeskCore

/// A message as its row has it, to be compared with what the log tells of it.
struct StoredMessage {
    let number: Int64
    let id: MessageID
    let author: Author
    let kind: Message.Kind
    let at: Instant
    let text: String
    /// Nil of one that is older than digests.
    let digest: [UInt8]?

    static func all(of conversation: ConversationID, in database: Database) throws -> [StoredMessage] {
        try database.all(
            """
            SELECT seq, id, author, expert, kind, at, text, digest FROM message WHERE conversation = ? ORDER BY seq
            """, [conversation]
        ) { columns in
            StoredMessage(
                number: try columns.next(), id: try columns.next(), author: try Author(&columns),
                kind: try columns.next(), at: try columns.next(), text: try columns.next(),
                digest: try columns.optional())
        }
    }

    /// What isn't as the log tells it. A text may be gone where the log says that it was erased, and else must be the
    /// one that its digest was made of.
    static func differences(
        of messages: [StoredMessage], from log: [LoggedEvent], key: [UInt8]?
    ) -> [Verification.Difference] {
        var told: [MessageID: (author: Author, kind: Message.Kind, at: Instant)] = [:]
        var erasedAt: Instant?
        for entry in log {
            switch entry.event {
            case .written(let id, let author): told[id] = (author, .spoken, entry.at)
            case .noted(let id, let author, let kind): told[id] = (author, kind, entry.at)
            case .erased: erasedAt = entry.at
            case .started, .delivered, .seen, .queued, .opened, .snoozed, .woke, .transferred, .tagged, .ended,
                .surveyOffered,
                .surveyDeclined, .surveyAnswered, .acknowledged, .undone, .mailed, .blocked, .unblocked:
                break
            }
        }
        return messages.flatMap { message -> [Verification.Difference] in
            func difference(_ field: String, _ stored: String, _ rebuilt: String) -> Verification.Difference {
                Verification.Difference(subject: .message(message.id), field: field, stored: stored, rebuilt: rebuilt)
            }
            guard let logged = told[message.id] else { return [difference("id", "\(message.id)", "NULL")] }
            var found: [Verification.Difference] = []
            if message.author != logged.author {
                found.append(difference("author", "\(message.author)", "\(logged.author)"))
            }
            if message.kind != logged.kind { found.append(difference("kind", "\(message.kind)", "\(logged.kind)")) }
            if message.at != logged.at {
                found.append(difference("at", "\(message.at.milliseconds)", "\(logged.at.milliseconds)"))
            }
            let mayBeGone = message.text.isEmpty && erasedAt.map { message.at <= $0 } ?? false
            if let digest = message.digest, !mayBeGone {
                let now = key.map { Chain.digest(of: message.text, key: $0) }
                if now != digest {
                    found.append(
                        difference("text", now.map { "\(Value.bytes($0))" } ?? "NULL", "\(Value.bytes(digest))"))
                }
            }
            return found
        }
    }
}

/// How far messages got, as the log tells it.
struct LoggedMarks {
    private(set) var delivered: Int64 = 0
    private(set) var seen: Int64 = 0

    init(_ log: [LoggedEvent], _ messages: [StoredMessage]) {
        let numbers = Dictionary(messages.map { ($0.id, $0.number) }) { first, _ in first }
        for entry in log {
            switch entry.event {
            case .delivered(let through): delivered = max(delivered, numbers[through] ?? 0)
            case .seen(let through, _):
                seen = max(seen, numbers[through] ?? 0)
                delivered = max(delivered, seen)
            case .started, .written, .noted, .queued, .opened, .snoozed, .woke, .transferred, .tagged, .ended,
                .surveyOffered,
                .surveyDeclined, .surveyAnswered, .acknowledged, .undone, .mailed, .blocked, .unblocked, .erased:
                break
            }
        }
    }
}

extension Transaction {
    /// Counts the links of a table's rows anew, from the first one that has any.
    func verifyChain(of table: Chain.Table, into result: inout Verification) throws {
        var before: [UInt8]?
        let count = table.columns.split(separator: ",").count
        var broken: [Verification.Difference] = []
        try database.forEach("SELECT seq, chain, \(table.columns) FROM \(table.rawValue) ORDER BY seq") { columns in
            let number: Int64 = try columns.next()
            let chain: [UInt8]? = try columns.optional()
            if before == nil, chain == nil { return }
            let values = try (0..<count).map { _ in try columns.value() }
            let link = Chain.link(after: before ?? [], values)
            if link != chain {
                broken.append(
                    Verification.Difference(
                        subject: .link(table, number), field: "chain",
                        stored: chain.map { "\(Value.bytes($0))" } ?? "NULL", rebuilt: "\(Value.bytes(link))"))
            }
            before = chain ?? link
        }
        result.differences += broken
    }
}
