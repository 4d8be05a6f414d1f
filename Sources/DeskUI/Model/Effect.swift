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
    /// - Parameter over: what may be on disk, as far as this desk knows: another text there is another desk's, and is
    ///   answered by `Problem.draftElsewhere`.
    case saveDraft(ConversationID, String, over: [String] = [])
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
    package var changesConversations: Bool {
        switch self {
        case .open, .close, .markRead, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned: false
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit: false
        case .send, .ask, .saveDraft, .note, .tag, .block, .unblock, .acknowledge: true
        case .take, .snooze, .wake, .end, .transfer, .undo, .setStatus, .leave, .createExpert: true
        }
    }

    /// A key asked for it: that it is done says that the desk works again.
    var isAskedFor: Bool { if case .saveDraft = self { false } else { changesConversations } }

    /// The conversation that it changes, for which it can fail.
    var concerned: ConversationID? {
        switch self {
        case .send(let id, _), .ask(let id, _), .take(let id), .snooze(let id, _, _), .wake(let id), .end(let id, _),
            .transfer(let id, _), .note(let id, _), .tag(let id, _), .acknowledge(let id), .undo(let id),
            .block(let id, _), .unblock(let id), .saveDraft(let id, _, _):
            id
        case .open, .close, .markRead, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned: nil
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit, .setStatus, .leave, .createExpert: nil
        }
    }

    /// Whom it takes out of sight.
    var takesAway: ConversationID? {
        switch self {
        case .end(let id, _), .transfer(let id, _), .snooze(let id, _, _), .acknowledge(let id): id
        case .open, .close, .markRead, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned: nil
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit: nil
        case .send, .ask, .saveDraft, .note, .tag, .block, .unblock: nil
        case .take, .wake, .undo, .setStatus, .leave, .createExpert: nil
        }
    }

    /// Nobody is ended or handed on before the last message to them has arrived.
    func behind(_ message: MessageID?) -> Effect {
        if case .end(let id, var request) = self {
            request.after = message
            return .end(id, request)
        }
        if case .transfer(let id, var request) = self {
            request.after = message
            return .transfer(id, request)
        }
        return self
    }

    /// Who is ended or handed on, and what becomes of their draft.
    var leaving: (conversation: ConversationID, draft: DraftEnd)? {
        switch self {
        case .end(let id, let request): (id, request.draft)
        case .transfer(let id, let request): (id, request.draft)
        case .open, .close, .markRead, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned: nil
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit: nil
        case .send, .ask, .saveDraft, .note, .tag, .block, .unblock, .acknowledge: nil
        case .take, .snooze, .wake, .undo, .setStatus, .leave, .createExpert: nil
        }
    }
}

/// A message on its way out. Its id is chosen here, so that a retry is the same message.
package struct Outgoing: Equatable, Sendable {
    package let id: MessageID
    package let text: String
    /// The drafts on disk that it stands for, as far as this desk knows: another desk's stays.
    package var drafts: [String] = []
    /// The message that was on its way to the same visitor already: if that one fails, so does this, and both come back
    /// in their order.
    package var after: MessageID?

    package init(id: MessageID, text: String, drafts: [String] = [], after: MessageID? = nil) {
        self.id = id
        self.text = text
        self.drafts = drafts
        self.after = after
    }
}

/// Tags chosen from the list, and paths of those to be made.
package struct TagRequest: Equatable, Sendable {
    package var tags: [TagID] = []
    package var newTags: [String] = []
    /// What was filled in for an end that the visitor came before.
    package var other: String?
    package var note: String?

    package init(tags: [TagID] = [], newTags: [String] = [], other: String? = nil, note: String? = nil) {
        self.tags = tags
        self.newTags = newTags
        self.other = other
        self.note = note
    }
}

/// What becomes of the draft when its conversation leaves the desk.
package struct DraftEnd: Equatable, Sendable {
    /// The draft as messages, to be sent first: one, or several where one can't hold it.
    package var sent: [Outgoing] = []
    /// The draft on disk, which is sent or dropped; empty: it is kept.
    package var cleared: [String] = []

    package init(sent: [Outgoing] = [], cleared: [String] = []) {
        self.sent = sent
        self.cleared = cleared
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
    package var draft = DraftEnd()
    /// The message that was on its way to the same visitor already: if that one fails, so does this.
    package var after: MessageID?

    package enum Survey: Equatable, Sendable {
        case offer
        case decline(reason: String?)
    }

    package init(
        tags: TagRequest? = nil, other: String? = nil, note: String? = nil, survey: Survey = .offer,
        farewell: Outgoing? = nil, draft: DraftEnd = DraftEnd()
    ) {
        self.draft = draft
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
    package var draft = DraftEnd()
    /// As for an end.
    package var after: MessageID?

    package init(to: Command.Destination, comment: String? = nil, draft: DraftEnd = DraftEnd()) {
        self.draft = draft
        self.to = to
        self.comment = comment
    }
}
