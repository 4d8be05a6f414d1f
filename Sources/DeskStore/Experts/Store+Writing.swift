import DeskCore

/// What an expert writes. (desk.md 2)
extension Store {
    /// Stores a reply and clears its author's draft, unless it was not the draft that was sent. A queued conversation is
    /// taken, a snoozed one woken. (2.8, 5.5, 6.2)
    @discardableResult
    package func reply(
        to conversation: ConversationID, _ text: String, id: MessageID? = nil, keepingDraft: Bool = false,
        by expert: ExpertID
    ) throws(StoreError) -> Receipt {
        try write { transaction in
            let text = try Text.message(text)
            if let id, let known = try transaction.message(id) {
                try known.mustBe(.spoken, by: .expert(expert), in: conversation)
                return known.receipt(for: id)
            }
            let id = id ?? world.newMessageID()
            var state = try transaction.conversation(conversation)
            let isFirst = state.isFirstReply(by: expert)
            try transaction.perform(.reply(id, by: expert), on: &state)
            let receipt = try transaction.store(text, id: id, kind: .spoken, by: .expert(expert), in: conversation)
            if isFirst {
                try transaction.database.run(
                    "INSERT OR IGNORE INTO participant (conversation, expert) VALUES (?, ?)", [conversation, expert])
            }
            if !keepingDraft { try transaction.clearDraft(conversation, expert) }
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
            let id = id ?? world.newMessageID()
            try transaction.perform(.note(id, by: expert), on: conversation)
            return try transaction.store(text, id: id, kind: .note, by: .expert(expert), in: conversation)
        }
    }

    /// What is being typed; an empty text clears it. (2.8)
    package func saveDraft(_ text: String, for conversation: ConversationID, by expert: ExpertID) throws(StoreError) {
        try write { transaction in
            if text.isEmpty { return try transaction.clearDraft(conversation, expert) }
            if text.utf8.count > Message.limit { throw Refusal.messageTooLong }
            _ = try transaction.marks(of: conversation)
            try transaction.database.run(
                """
                INSERT INTO draft (conversation, expert, text, at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO UPDATE SET text = ?3, at = ?4
                """, [conversation, expert, text, transaction.now])
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
    func clearDraft(_ conversation: ConversationID, _ expert: ExpertID) throws {
        try database.run("DELETE FROM draft WHERE conversation = ? AND expert = ?", [conversation, expert])
    }
}
