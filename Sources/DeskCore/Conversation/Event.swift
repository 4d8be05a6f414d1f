/// What happened to a conversation, as the log keeps it: no personal text, messages by id. (desk.md 1)
///
/// The case names and labels are the log's format: they may be added to, never renamed.
package enum Event: Sendable, Equatable, Codable {
    case started(visitor: VisitorID, mission: MissionID, group: GroupID, previous: ConversationID?)
    /// A spoken message was stored.
    case written(message: MessageID, author: Author)
    /// A text for experts was stored.
    case noted(message: MessageID, author: Author, kind: Message.Kind)
    /// The visitor's page has the expert's messages up to this one.
    case delivered(through: MessageID)
    /// They were visible; `left` messages after it were not.
    case seen(through: MessageID, left: Int)
    case queued(group: GroupID, since: Instant, front: Bool, releasedBy: ExpertID?)
    case opened(expert: ExpertID, reason: Holding.Reason)
    case snoozed(owner: ExpertID, until: Instant, keep: Bool)
    case woke(cause: Woken.Cause)
    case transferred(by: ExpertID, from: ExpertID?, to: GroupID)
    case tagged(tags: [TagID])
    case ended(by: Author)
    case surveyOffered(from: Instant)
    case surveyDeclined(reason: MessageID?)
    case surveyAnswered(score: Int, comment: MessageID?)
    case acknowledged
    case undone
    /// A mail was put in the outbox for what the visitor hasn't seen. (2.6)
    case mailed
    /// The visitor's messages are refused from now on. (2.20)
    case blocked(by: ExpertID)
    case unblocked(by: ExpertID)
    /// All texts that were there then were emptied. (1.5)
    case erased
}

/// An event and when it was committed.
package struct LoggedEvent: Sendable, Equatable {
    package let at: Instant
    package let event: Event

    package init(at: Instant, event: Event) {
        self.at = at
        self.event = event
    }
}
