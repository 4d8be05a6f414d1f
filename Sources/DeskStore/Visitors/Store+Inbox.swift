import DeskCore

/// What a visitor finds when they open the site: their last conversation, ended or not. (desk.md 2.5, 4.4)
package struct Inbox: Sendable, Equatable {
    package var visitor: Visitor
    package var mission: Mission
    /// The active one, or the last that ended; nil for somebody who never wrote.
    package var conversation: Conversation?
    /// Its newest messages that are for the visitor, oldest first.
    package var messages: [Message]
    package var hasOlder: Bool
    /// The name of the expert who holds it, as visitors see it.
    package var expertName: String?
    /// The survey awaits an answer.
    package var surveyIsOffered: Bool
    /// The names of experts, as visitors see them.
    package var expertNames: [ExpertID: String]
    /// The number of the visitor's newest message of all: what comes after it is new. 0 when there is none.
    package var cursor: Int64
    /// How many messages there are up to it.
    package var place: Int64

    /// The expert's messages that they have not seen.
    package var unseen: Int { conversation?.unseen ?? 0 }
}

extension Store {
    /// - Parameter only: the one conversation that is looked at, as if there were no other. (rules 2.18)
    package func inbox(
        of visitor: VisitorID, only: ConversationID? = nil, limit: Int = ConversationView.limit
    ) throws(StoreError) -> Inbox {
        try read { transaction in
            let newest = try transaction.lastNumber(of: visitor, only: only)
            var inbox = Inbox(
                visitor: try transaction.visitor(visitor), mission: try transaction.missionOf(visitor),
                conversation: try transaction.lastConversation(of: visitor, only: only), messages: [], hasOlder: false,
                expertName: nil, surveyIsOffered: false, expertNames: try transaction.expertNames(),
                cursor: newest, place: try transaction.place(of: newest, for: visitor, only: only))
            guard let conversation = inbox.conversation else { return inbox }
            (inbox.messages, inbox.hasOlder) = try transaction.newestMessages(
                of: conversation.id, limit: limit, spokenOnly: true)
            inbox.expertName = conversation.holder.flatMap { inbox.expertNames[$0] }
            if case .offered(let from) = conversation.survey { inbox.surveyIsOffered = from <= transaction.now }
            return inbox
        }
    }

    /// The visitor's conversation that this message is in.
    ///
    /// - Throws: `notFound` for a message that isn't of their conversations, as for one that isn't at all.
    package func conversation(
        of message: MessageID, by visitor: VisitorID, only: ConversationID? = nil
    ) throws(StoreError) -> ConversationID {
        try read { try $0.spoken(message, to: visitor, only: only).conversation }
    }

    /// The messages of the same conversation before `message`, oldest first, and whether there are older ones still.
    ///
    /// - Throws: `notFound` for a message that isn't of the visitor's conversations.
    package func older(
        before message: MessageID, of visitor: VisitorID, only: ConversationID? = nil,
        limit: Int = ConversationView.limit
    ) throws(StoreError) -> (messages: [Message], hasOlder: Bool) {
        try read { transaction in
            let known = try transaction.spoken(message, to: visitor, only: only)
            return try transaction.newestMessages(
                of: known.conversation, before: known.number, limit: limit, spokenOnly: true)
        }
    }
}

extension Transaction {
    fileprivate func spoken(_ message: MessageID, to visitor: VisitorID, only: ConversationID?) throws -> Known {
        guard let known = try self.message(message), known.kind == .spoken,
            try conversation(known.conversation).visitor == visitor, only == nil || known.conversation == only
        else { throw StoreError.notFound(.message, message.description) }
        return known
    }

    func lastNumber(of visitor: VisitorID, only: ConversationID?) throws -> Int64 {
        try database.first(
            """
            SELECT max((SELECT max(seq) FROM message WHERE conversation = c.id))
            FROM conversation c WHERE c.visitor = ?1 AND (?2 IS NULL OR c.id = ?2)
            """, [visitor, only]
        ) { try $0.optional(Int64.self) ?? 0 } ?? 0
    }

    func lastConversation(of visitor: VisitorID, only: ConversationID?) throws -> Conversation? {
        if let only { return try conversation(only) }
        if let active = try activeConversation(of: visitor) { return active }
        return try database.first(
            """
            SELECT \(Conversation.selection) FROM conversation c WHERE c.visitor = ?
            ORDER BY c.started_at DESC, c.id DESC LIMIT 1
            """, [visitor]
        ) { try Conversation(&$0) }
    }
}
