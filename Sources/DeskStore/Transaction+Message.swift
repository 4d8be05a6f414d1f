import DeskCore

/// What became of a message that was handed in.
package struct Receipt: Sendable, Equatable {
    package let conversation: ConversationID
    package let message: MessageID
    /// False when it had been stored before: a retry. (desk.md 2.1)
    package let isNew: Bool
    /// Its place in the order of commits, and when that was.
    package let number: Int64
    package let at: Instant
}

extension Transaction {
    /// A message that is stored already, and whose.
    struct Known {
        let conversation: ConversationID
        let author: Author
        let kind: Message.Kind
        let number: Int64
        let at: Instant

        /// What its author is told when it is handed in again.
        func receipt(for id: MessageID) -> Receipt {
            Receipt(conversation: conversation, message: id, isNew: false, number: number, at: at)
        }

        /// Whether it can be the one that is being handed in again.
        func mustBe(_ kind: Message.Kind, by author: Author, in conversation: ConversationID) throws(Refusal) {
            guard self.conversation == conversation, self.author == author, self.kind == kind else {
                throw .messageIDTaken
            }
        }
    }

    func message(_ id: MessageID) throws -> Known? {
        try database.first("SELECT conversation, author, expert, kind, seq, at FROM message WHERE id = ?", [id]) {
            Known(
                conversation: try $0.next(), author: try Author(&$0), kind: try $0.next(), number: try $0.next(),
                at: try $0.next())
        }
    }

    /// Keeps words; the log names them by id.
    @discardableResult
    func store(_ text: String, id: MessageID, kind: Message.Kind, by author: Author, in conversation: ConversationID)
        throws -> Receipt
    {
        // As it will be read.
        let text = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        let digest = Chain.digest(of: text, key: try textKey(of: conversation))
        let values: [(any Stored)?] = [id, conversation, author.word, author.expert, kind, now, digest]
        let chain = Chain.link(after: try lastLink(of: .message), values.map { $0?.stored ?? .null })
        try database.run(
            "INSERT INTO message (\(Chain.Table.message.columns), text, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values + [text, chain])
        return Receipt(
            conversation: conversation, message: id, isNew: true, number: database.lastInsertedRowID, at: now)
    }

    /// Keeps a text that isn't for the visitor, and logs it; nothing when there is none.
    func store(
        _ text: String?, kind: Message.Kind, by author: Author, in conversation: ConversationID
    ) throws -> MessageID? {
        guard let text = try text.flatMap(Text.optional) else { return nil }
        try mustNotBeErased(conversation)
        let id = world.newMessageID()
        try store(text, id: id, kind: kind, by: author, in: conversation)
        try log(.noted(message: id, author: author, kind: kind), of: conversation)
        return id
    }
}

/// What people may write.
enum Text {
    /// The text as it is kept.
    static func message(_ text: String) throws(Refusal) -> String {
        if text.isBlank { throw .emptyMessage }
        if text.utf8.count > Message.limit { throw .messageTooLong }
        return text
    }

    /// A text that may be left out: nil when it says nothing.
    static func optional(_ text: String) throws(Refusal) -> String? {
        if text.utf8.count > Message.limit { throw .messageTooLong }
        return text.isBlank ? nil : text
    }
}
