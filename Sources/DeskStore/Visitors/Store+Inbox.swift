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

    /// The expert's messages that they have not seen.
    package var unseen: Int { conversation?.unseen ?? 0 }
}

extension Store {
    package func inbox(of visitor: VisitorID, limit: Int = ConversationView.limit) throws(StoreError) -> Inbox {
        try read { transaction in
            var inbox = Inbox(
                visitor: try transaction.visitor(visitor), mission: try transaction.missionOf(visitor),
                conversation: try transaction.lastConversation(of: visitor), messages: [], hasOlder: false,
                expertName: nil, surveyIsOffered: false)
            guard let conversation = inbox.conversation else { return inbox }
            (inbox.messages, inbox.hasOlder) = try transaction.newestMessages(
                of: conversation.id, limit: limit, spokenOnly: true)
            inbox.expertName = try conversation.holder.map { try transaction.expert($0).name }
            if case .offered(let from) = conversation.survey { inbox.surveyIsOffered = from <= transaction.now }
            return inbox
        }
    }
}

extension Transaction {
    fileprivate func lastConversation(of visitor: VisitorID) throws -> Conversation? {
        if let active = try activeConversation(of: visitor) { return active }
        return try database.first(
            """
            SELECT \(Conversation.selection) FROM conversation c WHERE c.visitor = ?
            ORDER BY c.started_at DESC, c.id DESC LIMIT 1
            """, [visitor]
        ) { try Conversation(&$0) }
    }
}
