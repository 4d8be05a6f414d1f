import DeskCore

/// What the program is to do for the desk: values, carried out one after the other in the order they were given.
/// The model hears of each outcome by `UIMessage.done` or `.failed`, with the effect itself; of what is only looked at by
/// what there is to see.
package enum Effect: Equatable, Sendable {
    /// Show this conversation from now on, rather than the one before: answered by `UIMessage.conversation`, at each change.
    /// One that is known, since it was read ahead, is answered by `UIMessage.isCurrent` where that still holds.
    case open(ConversationID, known: Bool = false)
    /// Show none.
    case close
    case loadOlder(ConversationID)
    case loadColleagues(ConversationID)
    case loadTags(MissionID)
    case loadWhy(ConversationID)
    case loadCanned

    /// Store a message and clear the draft.
    case send(ConversationID, Outgoing)
    /// Store a message that was not the draft, which stays.
    case ask(ConversationID, Outgoing)
    case saveDraft(ConversationID, String)
    case markRead(ConversationID, through: MessageID)

    case take(ConversationID)
    case snooze(ConversationID, until: Instant, keep: Bool)
    case wake(ConversationID)
    case end(ConversationID, EndRequest)
    case transfer(ConversationID, TransferRequest)
    case note(ConversationID, Outgoing)
    case tag(ConversationID, TagRequest)
    case acknowledge(ConversationID)
    /// The visitor, for a reason that only experts see.
    case block(ConversationID, reason: String)
    case unblock(ConversationID)
    case undo(ConversationID)
    case setStatus(Expert.Status)
    /// Become unavailable, close the desk and the program; refused while conversations are open.
    case leave
    /// The first run: who is at this desk.
    case createExpert(name: String)

    /// Answered by `UIMessage.edited`.
    case editExternally(ConversationID, String)
    case bell
    /// The window's title tells how many wait.
    case setTitle(waiting: Int)
    case suspend
    case redraw
    case quit
}

extension Effect {
    /// Whether what was read of a conversation may be out of date then.
    var changesConversations: Bool {
        switch self {
        case .open, .close, .markRead, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned: false
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit: false
        default: true
        }
    }
}

/// A message on its way out. Its id is chosen here, so that a retry is the same message.
package struct Outgoing: Equatable, Sendable {
    package let id: MessageID
    package let text: String

    package init(id: MessageID, text: String) {
        self.id = id
        self.text = text
    }
}

/// Tags chosen from the list, and paths of those to be made.
package struct TagRequest: Equatable, Sendable {
    package var tags: [TagID] = []
    package var newTags: [String] = []

    package init(tags: [TagID] = [], newTags: [String] = []) {
        self.tags = tags
        self.newTags = newTags
    }
}

/// What the end dialog gathered.
package struct EndRequest: Equatable, Sendable {
    /// All it shall have; nil keeps those it has.
    package var tags: TagRequest?
    /// The free text of the tag `other`.
    package var other: String?
    package var note: String?
    package var survey: Survey = .offer
    /// To be stored first: without it the visitor would not be told. (desk.md 5.8)
    package var farewell: Outgoing?

    package enum Survey: Equatable, Sendable {
        case offer
        case decline(reason: String?)
    }

    package init(
        tags: TagRequest? = nil, other: String? = nil, note: String? = nil, survey: Survey = .offer,
        farewell: Outgoing? = nil
    ) {
        self.tags = tags
        self.other = other
        self.note = note
        self.survey = survey
        self.farewell = farewell
    }
}

package struct TransferRequest: Equatable, Sendable {
    package var to: Command.Destination
    package var comment: String?

    package init(to: Command.Destination, comment: String? = nil) {
        self.to = to
        self.comment = comment
    }
}
