import DeskCore

/// How far the expert's messages have got. (desk.md 2.4, 2.5)
extension Store {
    /// The visitor's page has the expert's messages up to this one.
    package func delivered(_ conversation: ConversationID, through message: MessageID) throws(StoreError) {
        try write { try $0.deliver(through: message, in: conversation) }
    }

    /// They were visible up to this one; nil for all there are.
    package func seen(_ conversation: ConversationID, through message: MessageID? = nil) throws(StoreError) {
        try write { transaction in
            guard let message = try message ?? transaction.lastFromDesk(in: conversation) else { return }
            let number = try transaction.number(of: message, in: conversation)
            let marks = try transaction.marks(of: conversation)
            guard try transaction.countFromDesk(after: marks.seen, through: number, in: conversation) > 0 else {
                return
            }
            let left = try transaction.countFromDesk(after: number, in: conversation)
            let state = try transaction.perform(.see(through: message, left: left), on: conversation)
            try transaction.database.run(
                "UPDATE conversation SET seen_through = ?, delivered_through = ? WHERE id = ?",
                [number, max(number, marks.delivered), conversation])
            if state.unseen == 0 {
                try transaction.database.run(
                    """
                    UPDATE outbox SET state = 'cancelled', next_at = NULL
                    WHERE conversation = ? AND state = 'waiting'
                    """, [conversation])
            }
        }
    }
}

extension Transaction {
    func deliver(through message: MessageID, in conversation: ConversationID) throws {
        let number = try number(of: message, in: conversation)
        let before = try marks(of: conversation).delivered
        guard try countFromDesk(after: before, through: number, in: conversation) > 0 else { return }
        try perform(.deliver(through: message), on: conversation)
        try database.run("UPDATE conversation SET delivered_through = ? WHERE id = ?", [number, conversation])
    }

    /// The message's place in the order of commits.
    func number(of message: MessageID, in conversation: ConversationID) throws -> Int64 {
        guard let known = try self.message(message), known.conversation == conversation else {
            throw StoreError.notFound(.message, message.description)
        }
        return known.number
    }

    func marks(of conversation: ConversationID) throws -> (delivered: Int64, seen: Int64) {
        let marks = try database.first(
            "SELECT delivered_through, seen_through FROM conversation WHERE id = ?", [conversation]
        ) { (try $0.next(Int64.self), try $0.next(Int64.self)) }
        guard let marks else { throw StoreError.notFound(.conversation, conversation.description) }
        return marks
    }

    fileprivate func lastFromDesk(in conversation: ConversationID) throws -> MessageID? {
        try database.first(
            """
            SELECT id FROM message WHERE conversation = ? AND kind = 'spoken' AND author <> 'visitor'
            ORDER BY seq DESC LIMIT 1
            """, [conversation]
        ) { try $0.next() }
    }

    fileprivate func countFromDesk(
        after number: Int64, through last: Int64 = .max, in conversation: ConversationID
    ) throws -> Int {
        try database.first(
            """
            SELECT count(*) FROM message
            WHERE conversation = ? AND seq > ? AND seq <= ? AND kind = 'spoken' AND author <> 'visitor'
            """, [conversation, number, last]
        ) { try $0.next() } ?? 0
    }
}
