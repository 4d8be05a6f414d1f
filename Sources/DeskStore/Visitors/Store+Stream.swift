import DeskCore

/// What is new to one open page.
package struct VisitorNews: Sendable, Equatable {
    /// The messages of all the visitor's conversations after the page's cursor, in their order; spoken ones only.
    package var messages: [NumberedMessage]
    package var state: VisitorState
}

/// What a visitor's page shows around the messages.
package struct VisitorState: Sendable, Equatable {
    /// The active one, or the last that ended; nil for somebody who never wrote.
    package var conversation: Conversation?
    /// The name of the expert who holds it, as visitors see it.
    package var expertName: String?
    package var surveyIsOffered: Bool
    /// From when the survey is to be offered, if that is still to come.
    package var surveyOfferedAt: Instant?
    package var expertIsTyping: Bool
    /// Until when, unless the expert goes on.
    package var typingUntil: Instant?
    /// What they write is refused.
    package var isBlocked = false
}

/// An open page, and how much it has.
package struct VisitorPage: Sendable, Equatable {
    package let visitor: VisitorID
    /// The one conversation that it sees; nil for all of the visitor's.
    package let only: ConversationID?
    /// The number of the last message that it has.
    package let cursor: Int64

    package init(visitor: VisitorID, only: ConversationID? = nil, cursor: Int64) {
        self.visitor = visitor
        self.only = only
        self.cursor = cursor
    }
}

/// Whom a stretch of the log is about.
package struct LogChanges: Sendable, Equatable {
    /// The last entry that was looked at.
    package var through: Int64
    /// Each once.
    package var conversations: [Changed]
    /// Something happened to an expert: whether somebody is there may be another answer now.
    package var staffChanged: Bool

    package struct Changed: Sendable, Hashable {
        package let conversation: ConversationID
        package let visitor: VisitorID
    }
}

/// What a visitor's open page is told. All of it is found by index, however long the history.
extension Store {
    /// Whether somebody is there to answer on a mission.
    package func staffing(of mission: MissionID) throws(StoreError) -> Staffing {
        try read { transaction in
            let group = try transaction.mission(mission).group
            return Routing.staffing(of: group, among: try transaction.candidates())
        }
    }

    /// What is new to each of these pages, in their order, all of it of one state: many pages cost one transaction.
    ///
    /// - Parameter limit: of each page's messages.
    package func news(for pages: [VisitorPage], limit: Int) throws(StoreError) -> [VisitorNews] {
        try read { transaction in
            try pages.map { page in
                VisitorNews(
                    messages: try transaction.messages(after: page, limit: limit),
                    state: try transaction.state(of: page)
                )
            }
        }
    }

    /// The last entry of the log.
    package func logTail() throws(StoreError) -> Int64 {
        try read { transaction in
            try transaction.database.first("SELECT max(seq) FROM event") { try $0.optional(Int64.self) ?? 0 } ?? 0
        }
    }

    /// What the entries after number `number` are about: at most `limit` of them. That something was delivered is
    /// news to experts only.
    package func changedSince(_ number: Int64, limit: Int) throws(StoreError) -> LogChanges {
        try read { transaction in
            var changes = LogChanges(through: number, conversations: [], staffChanged: false)
            var known: Set<LogChanges.Changed> = []
            try transaction.database.forEach(
                """
                SELECT e.seq, c.id, c.visitor, e.kind FROM event e LEFT JOIN conversation c ON c.id = e.conversation
                WHERE e.seq > ? ORDER BY e.seq LIMIT ?
                """, [number, limit]
            ) { columns in
                changes.through = try columns.next()
                guard let conversation: ConversationID = try columns.optional() else {
                    changes.staffChanged = true
                    return
                }
                let changed = LogChanges.Changed(conversation: conversation, visitor: try columns.next())
                if try columns.next(String.self) == "delivered" { return }
                if known.insert(changed).inserted { changes.conversations.append(changed) }
            }
            return changes
        }
    }

    /// In whose conversations an expert's draft was saved since then.
    package func drafting(since instant: Instant) throws(StoreError) -> [VisitorID] {
        try read { transaction in
            // The new drafts first: asked otherwise, SQLite goes through all conversations that haven't ended.
            try transaction.database.all(
                """
                SELECT DISTINCT c.visitor FROM draft d CROSS JOIN conversation c ON c.id = d.conversation
                WHERE d.at >= ? AND c.phase <> 'ended'
                """, [instant]
            ) { try $0.next() }
        }
    }
}

extension Transaction {
    fileprivate func messages(after page: VisitorPage, limit: Int) throws -> [NumberedMessage] {
        try database.all(
            """
            SELECT \(NumberedMessage.columns) FROM \(NumberedMessage.tables)
            WHERE c.visitor = ?1 AND (?2 IS NULL OR c.id = ?2) AND m.seq > ?3 AND m.kind = 'spoken'
            ORDER BY m.seq LIMIT ?4
            """, [page.visitor, page.only, page.cursor, limit]
        ) { try NumberedMessage(&$0) }
    }

    fileprivate func state(of page: VisitorPage) throws -> VisitorState {
        var state = VisitorState(surveyIsOffered: false, expertIsTyping: false)
        state.isBlocked = try isBlocked(page.visitor)
        state.conversation = try lastConversation(of: page.visitor, only: page.only)
        guard let conversation = state.conversation else { return state }
        state.expertName = try conversation.holder.map { try expert($0).name }
        if case .offered(let from) = conversation.survey {
            state.surveyIsOffered = from <= now
            state.surveyOfferedAt = state.surveyIsOffered ? nil : from
        }
        state.typingUntil = try typingUntil(in: conversation)
        state.expertIsTyping = state.typingUntil != nil
        return state
    }

    /// Until when an expert's last saved draft counts as writing; nil when nobody writes.
    fileprivate func typingUntil(in conversation: Conversation) throws -> Instant? {
        if case .ended = conversation.phase { return nil }
        let saved = try database.first("SELECT max(at) FROM draft WHERE conversation = ?", [conversation.id]) {
            try $0.optional(Instant.self)
        }
        guard let until = saved.flatMap({ $0 }).map({ $0 + Typing.expert }), until > now else { return nil }
        return until
    }
}
