/// One visitor's exchange on one mission, from the first message to its end, as the rules see it.
///
/// A value: `decide` says what a command would change, `apply` makes the change, and nothing else does. All of it can
/// be rebuilt from its events. Words live elsewhere, named by their message's id.
package struct Conversation: Sendable, Equatable {
    package let id: ConversationID
    package let visitor: VisitorID
    package let mission: MissionID
    /// The ended conversation of the same visitor that this one follows. (desk.md 1)
    package let previous: ConversationID?
    package let startedAt: Instant
    package var group: GroupID
    package var phase: Phase

    /// Since when the visitor waits for an answer; nil when the expert spoke last.
    package var waitingSince: Instant?
    /// The visitor's messages since the expert's last.
    package var waitingCount = 0
    package var lastVisitorAt: Instant
    package var lastExpertAt: Instant?
    package var firstReplyAt: Instant?

    /// The expert's messages that the visitor has not seen: the badge on the chat button. (2.5)
    package var unseen = 0
    /// The first of them that no mail has told of; nil when there is none. (2.6)
    package var untoldSince: Instant?
    package var lastMailAt: Instant?

    /// The snooze that was over last, until the next snooze, transfer or end.
    package var woken: Woken?
    package var snoozes = 0
    package var tags: [TagID] = []
    package var survey: Survey = .none
    package var undo: Undo?

    package init(
        id: ConversationID, visitor: VisitorID, mission: MissionID, previous: ConversationID? = nil, group: GroupID,
        phase: Phase, startedAt: Instant
    ) {
        self.id = id
        self.visitor = visitor
        self.mission = mission
        self.previous = previous
        self.group = group
        self.phase = phase
        self.startedAt = startedAt
        lastVisitorAt = startedAt
    }

    /// The expert on whose desk it is, or who snoozed it, or who held it when it ended.
    package var holder: ExpertID? {
        switch phase {
        case .queued: nil
        case .open(let holding): holding.expert
        case .snoozed(let snooze): snooze.owner
        case .ended(let ending): ending.holder
        }
    }
}

/// Where a conversation is. (desk.md 1)
package enum Phase: Sendable, Equatable, Codable {
    case queued(Queued)
    case open(Holding)
    case snoozed(Snooze)
    case ended(Ending)
}

/// Held by no expert, in its group's queue.
package struct Queued: Sendable, Equatable, Codable {
    /// The wait it is ordered by: the visitor's, or from its coming here when the visitor isn't waiting. (6.2)
    package var since: Instant
    /// Before all others: it has been on an absent expert's desk for 24 h. (6.5)
    package var front: Bool
    /// Offered to others first. (5.6)
    package var releasedBy: ExpertID?

    package init(since: Instant, front: Bool = false, releasedBy: ExpertID? = nil) {
        self.since = since
        self.front = front
        self.releasedBy = releasedBy
    }
}

/// Open on one expert's desk.
package struct Holding: Sendable, Equatable, Codable {
    package var expert: ExpertID
    /// When it came to this desk.
    package var since: Instant
    package var reason: Reason

    /// Why it is on this desk.
    package enum Reason: Sendable, Equatable, Codable {
        /// Given by the rules of section 6.
        case routed
        case taken
        /// A snooze was over, or was ended; `Conversation.woken` tells how.
        case woken
        case transferred(from: ExpertID, comment: MessageID?)
        /// Its expert was away for 24 h.
        case inherited(from: ExpertID)
        case undone
    }

    package init(expert: ExpertID, since: Instant, reason: Reason) {
        self.expert = expert
        self.since = since
        self.reason = reason
    }
}

/// Put aside until an instant, or until the visitor writes. (desk.md 5)
package struct Snooze: Sendable, Equatable, Codable {
    package var owner: ExpertID
    package var since: Instant
    package var until: Instant
    /// It returns to its owner rather than to the group.
    package var keep: Bool

    package init(owner: ExpertID, since: Instant, until: Instant, keep: Bool) {
        self.owner = owner
        self.since = since
        self.until = until
        self.keep = keep
    }
}

/// How the last snooze ended.
package struct Woken: Sendable, Equatable, Codable {
    package var at: Instant
    package var cause: Cause
    package var snooze: Snooze

    package enum Cause: String, Sendable, Codable {
        /// Its instant came.
        case due
        /// The visitor wrote. (5.2)
        case visitor
        /// Its owner woke it, or replied to it.
        case expert
    }

    package init(at: Instant, cause: Cause, snooze: Snooze) {
        self.at = at
        self.cause = cause
        self.snooze = snooze
    }
}

/// Final. A visitor who writes again starts a new conversation.
package struct Ending: Sendable, Equatable, Codable {
    package var at: Instant
    package var by: Author
    package var holder: ExpertID?
    /// The visitor ended it and its expert hasn't taken note yet. (4.5)
    package var unread: Bool

    package init(at: Instant, by: Author, holder: ExpertID?, unread: Bool) {
        self.at = at
        self.by = by
        self.holder = holder
        self.unread = unread
    }
}

/// The visitor's verdict. (desk.md 4.4)
package enum Survey: Sendable, Equatable, Codable {
    case none
    /// Not offered, by the expert's choice.
    case declined(reason: MessageID?)
    /// Offered from this instant: until then the end can be undone. (4.6)
    case offered(from: Instant)
    case answered(score: Int, at: Instant)

    package static let scores = 1...5
}

/// What one key can take back, for five seconds. (desk.md 4.6)
package struct Undo: Sendable, Equatable, Codable {
    package var action: Action
    package var by: ExpertID
    package var until: Instant
    /// What it returns to.
    package var phase: Phase
    package var group: GroupID
    package var woken: Woken?

    package enum Action: String, Sendable, Codable { case end, snooze, transfer, take }
    package static let window: Duration = .seconds(5)
}
