import DeskCore

extension Store {
    /// A visitor's message, always taken: into their active conversation, or into a new one that names the one before
    /// it. (desk.md 1, 2.1, 5.2)
    @discardableResult
    package func write(_ text: String, id: MessageID? = nil, by visitor: VisitorID) throws(StoreError) -> Receipt {
        let result = try write([Incoming(text: text, id: id ?? world.newMessageID(), visitor: visitor)])
        guard let first = result.first else { throw .cancelled }
        return try first.get()
    }

    /// The visitor ends it; their expert is told. (4.5)
    package func visitorEnds(_ conversation: ConversationID) throws(StoreError) {
        try write { transaction in
            var state = try transaction.conversation(conversation)
            let offers = try transaction.mission(state.mission).offersSurvey
            try transaction.perform(.visitorEnds(survey: offers ? .offer : .decline(reason: nil)), on: &state)
            try transaction.serveQueues()
        }
    }

    /// One answer to the survey; the same score again adds its comment, if that is another one. (4.4)
    package func answerSurvey(_ conversation: ConversationID, score: Int, comment: String? = nil) throws(StoreError) {
        try write { transaction in
            var state = try transaction.conversation(conversation)
            // Whether it may be answered is asked first.
            let isFirst = try !state.decide(.answerSurvey(score: score, comment: nil), at: transaction.now).isEmpty
            if !isFirst {
                guard let comment, try !transaction.hasSurveyComment(comment, in: conversation) else { return }
                _ = try transaction.store(comment, kind: .surveyComment, by: .visitor, in: conversation)
                return
            }
            let comment = try transaction.store(comment, kind: .surveyComment, by: .visitor, in: conversation)
            try transaction.perform(.answerSurvey(score: score, comment: comment), on: &state)
        }
    }
}

extension Transaction {
    /// Whether it was kept before: a retry. One who goes on and on isn't listened to for ever.
    fileprivate func hasSurveyComment(_ text: String, in conversation: ConversationID) throws -> Bool {
        let known = try database.all(
            "SELECT text FROM message WHERE conversation = ? AND kind = 'surveyComment'", [conversation]
        ) { try $0.next(String.self) }
        return known.contains(text) || known.count >= 10
    }

    /// - Returns: also whether its conversation waits in a queue, which is to be served then.
    func keep(_ incoming: Store.Incoming) throws -> (Receipt, isQueued: Bool) {
        let (id, visitor) = (incoming.id, incoming.visitor)
        let text = try Text.message(incoming.text)
        if let known = try message(id) {
            guard try isVisitor(visitor, of: known), incoming.only == nil || incoming.only == known.conversation else {
                throw Refusal.messageIDTaken
            }
            return (known.receipt(for: id), false)
        }
        if try isBlocked(visitor) { throw Refusal.blocked }
        try mustNotBeErased(visitor)
        var conversation =
            try incoming.only.map(self.conversation) ?? activeConversation(of: visitor) ?? begin(for: visitor)
        let receipt = try store(text, id: id, kind: .spoken, by: .visitor, in: conversation.id)
        try perform(.visitorWrites(id), on: &conversation)
        try database.run(
            "UPDATE visitor SET typing_until = NULL WHERE id = ? AND typing_until IS NOT NULL", [visitor])
        if case .queued = conversation.phase { return (receipt, true) }
        return (receipt, false)
    }

    /// The visitor's conversation that hasn't ended: at most one.
    func activeConversation(of visitor: VisitorID) throws -> Conversation? {
        try database.first(
            "SELECT \(Conversation.selection) FROM conversation c WHERE c.visitor = ? AND c.ended_by IS NULL", [visitor]
        ) { try Conversation(&$0) }
    }

    fileprivate func begin(for visitor: VisitorID) throws -> Conversation {
        let mission = try missionOf(visitor)
        let email = try self.visitor(visitor).email
        let previous = try database.first(
            "SELECT id FROM conversation WHERE visitor = ? ORDER BY started_at DESC, id DESC LIMIT 1", [visitor]
        ) { try $0.next(ConversationID.self) }
        return try start(
            visitor: visitor, mission: mission, previous: previous, mailable: email != nil && mission.asynchronous)
    }

    fileprivate func isVisitor(_ visitor: VisitorID, of known: Known) throws -> Bool {
        guard known.author == .visitor, known.kind == .spoken else { return false }
        return try database.exists(
            "SELECT 1 FROM conversation WHERE id = ? AND visitor = ?", [known.conversation, visitor])
    }
}
