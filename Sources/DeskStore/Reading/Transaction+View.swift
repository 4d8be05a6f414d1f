import DeskCore

extension Store {
    /// One conversation with its newest messages, as `expert` sees it.
    package func view(
        of conversation: ConversationID, for expert: ExpertID, limit: Int = ConversationView.limit
    ) throws(StoreError) -> ConversationView {
        try read { try $0.view(of: conversation, for: expert, limit: limit) }
    }

    /// The state alone.
    package func conversation(_ id: ConversationID) throws(StoreError) -> Conversation {
        try read { try $0.conversation(id) }
    }
}

extension Transaction {
    /// - Parameter expert: whose draft and reading mark it shows; nil for nobody's, on the command line.
    package func view(of id: ConversationID, for expert: ExpertID?, limit: Int = ConversationView.limit) throws
        -> ConversationView
    {
        let conversation = try conversation(id)
        let (messages, hasOlder) = try newestMessages(of: id, limit: limit)
        let log = try newestLog(of: id, since: hasOlder ? messages.first?.at : nil, limit: limit)
        let names = try Names(self)
        var view = ConversationView(
            conversation: conversation, visitor: try visitor(conversation.visitor),
            mission: try mission(conversation.mission), groupHandle: names.groups[conversation.group] ?? "",
            messages: messages, hasOlder: hasOlder, log: log, expertNames: try expertNames(), groupNames: names.groups,
            tags: try conversation.tags.map(tag), past: try past(before: conversation))
        if let expert { try fill(&view, for: expert) }
        if case .open(let holding) = conversation.phase {
            view.ownerDeadline = OwnerClock.deadline(
                openSince: holding.since, expert: try self.expert(holding.expert), at: now)
            if view.ownerDeadline != nil {
                view.heir = Routing.heir(of: holding.expert, in: conversation.group, among: try candidates())
            }
        }
        view.block = try block(of: conversation.visitor)
        if case .answered = conversation.survey { view.surveyComment = try surveyComment(of: id) }
        view.mail = try mailState(of: conversation, visitor: view.visitor, mission: view.mission)
        return view
    }

    /// Messages, notes and survey comments, oldest first; those before message number `last` if it is given.
    func newestMessages(
        of id: ConversationID, before last: Int64 = .max, limit: Int, spokenOnly: Bool = false
    ) throws -> ([Message], Bool) {
        let marks = try marks(of: id)
        let kinds = spokenOnly ? " AND kind = 'spoken'" : ""
        let newest = try database.all(
            """
            SELECT \(Message.columns) FROM message WHERE conversation = ? AND seq < ?\(kinds)
            ORDER BY seq DESC LIMIT ?
            """, [id, last, limit + 1]
        ) { try Message(&$0, delivered: marks.delivered, seen: marks.seen) }
        return (newest.prefix(limit).reversed(), newest.count > limit)
    }

    /// What was done, from `since` on, without what was written. Looks at as many events as there can be around `limit`
    /// messages and no more, however long the conversation is.
    private func newestLog(of id: ConversationID, since: Instant?, limit: Int) throws -> [LoggedEvent] {
        let newest = try database.all(
            """
            SELECT \(LoggedEvent.columns) FROM (SELECT * FROM event WHERE conversation = ? ORDER BY seq DESC LIMIT ?)
            WHERE at >= ? AND kind NOT IN ('written', 'noted', 'delivered', 'seen') ORDER BY seq DESC LIMIT ?
            """, [id, 5 * limit, since ?? Instant(milliseconds: .min), limit]
        ) { try LoggedEvent(&$0) }
        return newest.reversed()
    }

    func expertNames() throws -> [ExpertID: String] {
        Dictionary(
            uniqueKeysWithValues: try database.all("SELECT id, name FROM expert") { (try $0.next(), try $0.next()) })
    }

    private func fill(_ view: inout ConversationView, for expert: ExpertID) throws {
        let id = view.conversation.id
        view.draft = try draft(id, expert) ?? ""
        view.pastDraft = try pastDraft(before: view.conversation, of: expert)
        view.readThrough = try database.first(
            """
            SELECT m.id FROM reading_mark r JOIN message m ON m.seq = r.through
            WHERE r.conversation = ? AND r.expert = ?
            """, [id, expert]
        ) { try $0.next() }
    }

    /// What was not sent in a conversation of the same visitor that is over.
    private func pastDraft(before conversation: Conversation, of expert: ExpertID) throws -> String? {
        try database.first(
            """
            SELECT d.text FROM conversation c JOIN draft d ON d.conversation = c.id AND d.expert = ?3
            WHERE c.visitor = ?1 AND c.id <> ?2 AND c.phase = 'ended' AND c.started_at <= ?4
            ORDER BY c.started_at DESC LIMIT 1
            """, [conversation.visitor, conversation.id, expert, conversation.startedAt]
        ) { try $0.next() }
    }

    private func past(before conversation: Conversation) throws -> [PastConversation] {
        let past = try database.all(
            """
            SELECT id, started_at, survey_score FROM conversation
            WHERE visitor = ? AND id <> ? AND started_at <= ? ORDER BY started_at DESC, id LIMIT 20
            """, [conversation.visitor, conversation.id, conversation.startedAt]
        ) { (try $0.next(ConversationID.self), try $0.next(Instant.self), try $0.optional(Int.self)) }
        return try past.map { id, startedAt, score in
            PastConversation(
                id: id, startedAt: startedAt, tags: try tagPaths(of: id), score: score,
                comment: score == nil ? nil : try surveyComment(of: id))
        }
    }

    /// What the visitor wrote with the score, and later; nil for nothing.
    func surveyComment(of id: ConversationID) throws -> String? {
        let texts = try database.all(
            "SELECT text FROM message WHERE conversation = ? AND kind = 'surveyComment' AND text <> '' ORDER BY seq",
            [id]
        ) { try $0.next(String.self) }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    func tagPaths(of id: ConversationID) throws -> [String] {
        try database.all(
            """
            SELECT t.path FROM conversation_tag c JOIN tag t ON t.id = c.tag WHERE c.conversation = ?
            ORDER BY c.position
            """, [id]
        ) { try $0.next() }
    }

    private func mailState(of conversation: Conversation, visitor: Visitor, mission: Mission) throws -> MailState? {
        let newest = try database.first(
            "SELECT state, sent_at, failure, next_at FROM outbox WHERE conversation = ? ORDER BY id DESC LIMIT 1",
            [conversation.id]
        ) {
            (
                try $0.next(MailRecord.State.self), try $0.optional(Instant.self), try $0.optional(String.self),
                try $0.optional(Instant.self)
            )
        }
        if let (state, sentAt, failure, nextAt) = newest {
            if state == .waiting {
                let at = nextAt ?? now
                return failure.map { .retrying(at: at, reason: $0) } ?? .waiting(until: at)
            }
            if state == .failed { return .failed(reason: failure ?? "") }
            if let sentAt, Mailing.due(for: conversation) == nil { return .sent(at: sentAt) }
        }
        guard mission.asynchronous, visitor.email != nil, let due = Mailing.due(for: conversation) else { return nil }
        return .waiting(until: max(due, now))
    }
}
