/// One conversation as its expert sees it: the state, the newest messages and what surrounds them.
package struct ConversationView: Sendable, Equatable {
    package var conversation: Conversation
    package var visitor: Visitor
    package var mission: Mission
    package var groupHandle: String
    /// Messages, notes and survey comments, oldest first: the newest `limit`, or as many as were asked for.
    package var messages: [Message]
    /// Whether there are older ones.
    package var hasOlder: Bool
    /// What was done, to be shown between the messages: the newest `limit`.
    package var log: [LoggedEvent]
    /// The names of all experts and groups in `log` and `messages`.
    package var expertNames: [ExpertID: String]
    package var groupNames: [GroupID: String]
    /// Paths of the conversation's tags.
    package var tags: [Tag]
    /// The last message that its expert had on the screen when they last left it; what follows is new.
    package var readThrough: MessageID?
    package var draft: String
    /// The same visitor's earlier conversations on the mission, newest first, 20 at most.
    package var past: [PastConversation]
    package var ownerDeadline: Instant?
    /// Who would get it at the owner deadline, as things are; nil: the front of the queue.
    package var heir: ExpertID?
    package var mail: MailState?
    /// The visitor's messages are refused.
    package var block: Block?
    /// What the visitor wrote with the survey's score; nil for nothing.
    package var surveyComment: String?
    /// What the expert wrote and did not send in the visitor's last conversation that had such a draft; nil for nothing.
    package var pastDraft: String?

    package static let limit = 200

    package init(
        conversation: Conversation, visitor: Visitor, mission: Mission, groupHandle: String, messages: [Message],
        hasOlder: Bool = false, log: [LoggedEvent] = [], expertNames: [ExpertID: String] = [:],
        groupNames: [GroupID: String] = [:], tags: [Tag] = [], readThrough: MessageID? = nil, draft: String = "",
        past: [PastConversation] = [], ownerDeadline: Instant? = nil, heir: ExpertID? = nil,
        mail: MailState? = nil, block: Block? = nil
    ) {
        self.conversation = conversation
        self.visitor = visitor
        self.mission = mission
        self.groupHandle = groupHandle
        self.messages = messages
        self.hasOlder = hasOlder
        self.log = log
        self.expertNames = expertNames
        self.groupNames = groupNames
        self.tags = tags
        self.readThrough = readThrough
        self.draft = draft
        self.past = past
        self.ownerDeadline = ownerDeadline
        self.heir = heir
        self.mail = mail
        self.block = block
    }

    package var closingQuestionWasAsked: Bool {
        ClosingQuestion.wasAsked(in: messages, question: mission.closingQuestion)
    }
}

package struct PastConversation: Sendable, Equatable {
    package let id: ConversationID
    package var startedAt: Instant
    package var tags: [String]
    package var score: Int?
    /// What the visitor wrote with it.
    package var comment: String?

    package init(id: ConversationID, startedAt: Instant, tags: [String], score: Int?, comment: String? = nil) {
        self.comment = comment
        self.id = id
        self.startedAt = startedAt
        self.tags = tags
        self.score = score
    }
}

/// How far telling an absent visitor by mail has got. (desk.md 2.6)
package enum MailState: Sendable, Equatable {
    case waiting(until: Instant)
    /// It was tried, and will be again.
    case retrying(at: Instant, reason: String)
    case sent(at: Instant)
    case failed(reason: String)
}

/// A colleague as the transfer dialog lists them, available first. (desk.md 6.6)
package struct Colleague: Sendable, Equatable {
    package let id: ExpertID
    package var handle: String
    package var name: String
    package var group: GroupID
    package var groupHandle: String
    package var load: Int
    package var capacity: Int
    package var unavailableSince: Instant?

    package init(
        id: ExpertID, handle: String, name: String, group: GroupID, groupHandle: String, load: Int, capacity: Int,
        unavailableSince: Instant?
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.group = group
        self.groupHandle = groupHandle
        self.load = load
        self.capacity = capacity
        self.unavailableSince = unavailableSince
    }

    package var isAvailable: Bool { unavailableSince == nil }
    package var isBusy: Bool { load >= capacity }
}

/// A tag as the end dialog lists it: likely ones first. (desk.md 4.2)
package struct TagChoice: Sendable, Equatable {
    package let tag: Tag
    /// Uses among the mission's last 200 tagged conversations.
    package var recentUses: Int
    package var lastUsedAt: Instant?

    package init(tag: Tag, recentUses: Int = 0, lastUsedAt: Instant? = nil) {
        self.tag = tag
        self.recentUses = recentUses
        self.lastUsedAt = lastUsedAt
    }
}
