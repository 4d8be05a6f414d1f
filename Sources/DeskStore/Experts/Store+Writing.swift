import DeskCore

/// What an expert writes. (desk.md 2)
extension Store {
    /// Stores a reply and clears its author's draft, unless it was not the draft that was sent. A queued conversation is
    /// taken, a snoozed one woken. (2.8, 5.5, 6.2)
    ///
    /// - Parameter drafts: what the sender knows of the draft on disk: another one, of another desk of theirs, stays, but
    ///   for one that says what was sent, and for its beginning where that is what the sender knows. nil clears any.
    @discardableResult
    package func reply(
        to conversation: ConversationID, _ text: String, id: MessageID? = nil, keepingDraft: Bool = false,
        over drafts: [String]? = nil, by expert: ExpertID
    ) throws(StoreError) -> Receipt {
        try write { transaction in
            let text = try Text.message(text)
            if let id, let known = try transaction.message(id) {
                try known.mustBe(.spoken, by: .expert(expert), in: conversation)
                return known.receipt(for: id)
            }
            let receipt = try transaction.reply(text, id: id ?? world.newMessageID(), in: conversation, by: expert)
            if !keepingDraft { try transaction.clearDraft(conversation, expert, over: drafts, saying: text) }
            return receipt
        }
    }

    /// For experts only. (2.7)
    @discardableResult
    package func note(
        _ text: String, on conversation: ConversationID, id: MessageID? = nil, by expert: ExpertID
    ) throws(StoreError) -> Receipt {
        try write { transaction in
            let text = try Text.message(text)
            _ = try transaction.expert(expert)
            if let id, let known = try transaction.message(id) {
                try known.mustBe(.note, by: .expert(expert), in: conversation)
                return known.receipt(for: id)
            }
            try transaction.mustNotBeErased(conversation)
            let id = id ?? world.newMessageID()
            try transaction.perform(.note(id, by: expert), on: conversation)
            return try transaction.store(text, id: id, kind: .note, by: .expert(expert), in: conversation)
        }
    }

    /// What is being typed, however long; an empty text clears it. (2.8)
    ///
    /// - Parameter known: what the writer knows of the draft on disk; nil replaces any.
    /// - Returns: the draft on disk where it is another one, which another desk of the same expert has saved since: nothing
    ///   is changed then, and the writer puts both together.
    @discardableResult
    package func saveDraft(
        _ text: String, for conversation: ConversationID, over known: [String]? = nil, by expert: ExpertID
    ) throws(StoreError) -> String? {
        try write { transaction -> String? in
            if let known, let other = try transaction.draft(conversation, expert), other != text,
                !known.contains(other)
            {
                return other
            }
            try transaction.saveDraft(text, conversation, expert)
            return nil
        }
    }

    /// The last message that the expert had on the screen. It never goes back.
    package func markRead(_ conversation: ConversationID, through message: MessageID, by expert: ExpertID)
        throws(StoreError)
    {
        try write { transaction in
            let number = try transaction.number(of: message, in: conversation)
            try transaction.database.run(
                """
                INSERT INTO reading_mark (conversation, expert, through) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET through = ?3 WHERE through < ?3
                """, [conversation, expert, number])
        }
    }
}

extension Conversation {
    /// Whether `expert` may not have written since it came to their desk: then only is the list of writers looked at.
    fileprivate func isFirstReply(by expert: ExpertID) -> Bool {
        guard case .open(let holding) = phase, holding.expert == expert, let lastExpertAt else { return true }
        return lastExpertAt <= holding.since
    }
}

extension Transaction {
    /// Takes from the queue, wakes, and keeps the words.
    func reply(_ text: String, id: MessageID, in conversation: ConversationID, by expert: ExpertID) throws -> Receipt {
        var state = try self.conversation(conversation)
        let isFirst = state.isFirstReply(by: expert)
        try perform(.reply(id, by: expert), on: &state)
        let receipt = try store(text, id: id, kind: .spoken, by: .expert(expert), in: conversation)
        if isFirst {
            try database.run(
                "INSERT INTO participant (conversation, expert) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [conversation, expert])
        }
        return receipt
    }

    func draft(_ conversation: ConversationID, _ expert: ExpertID) throws -> String? {
        try database.first("SELECT text FROM draft WHERE conversation = ? AND expert = ?", [conversation, expert]) {
            try $0.next()
        }
    }

    fileprivate func saveDraft(_ text: String, _ conversation: ConversationID, _ expert: ExpertID) throws {
        if text.isEmpty { return try clearDraft(conversation, expert) }
        try mustNotBeErased(conversation)
        _ = try marks(of: conversation)
        try database.run(
            """
            INSERT INTO draft (conversation, expert, text, at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET text = ?3, at = ?4
            """, [conversation, expert, text, now])
    }

    /// - Parameters:
    ///   - known: clears it only if it is one of these, and what it begins with if that is one of these; nil clears any.
    ///   - text: what is said, which is cleared too.
    func clearDraft(
        _ conversation: ConversationID, _ expert: ExpertID, over known: [String]? = nil, saying text: String? = nil
    ) throws {
        if let known, let other = try draft(conversation, expert), !known.contains(other), other != text {
            guard let rest = SharedDraft.rest(of: other, without: known) else { return }
            if !rest.isEmpty {
                return try database.run(
                    "UPDATE draft SET text = ?3 WHERE conversation = ?1 AND expert = ?2", [conversation, expert, rest])
            }
        }
        try database.run("DELETE FROM draft WHERE conversation = ? AND expert = ?", [conversation, expert])
    }
}
