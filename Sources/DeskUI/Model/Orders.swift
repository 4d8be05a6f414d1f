import DeskCore

/// What was asked of the store: what of it is on its way, and what its outcome needs to know.
struct Orders: Sendable {
    /// Messages that are not stored yet, oldest first.
    private(set) var messages: [(conversation: ConversationID, message: Outgoing)] = []
    /// Sends that failed: the same text sent again is the same message.
    private var failed: [ConversationID: Outgoing] = [:]
    /// Dialogs whose effect is on its way: they come back if it fails.
    private(set) var dialogs: [(effect: Effect, dialog: Dialog)] = []
    /// Texts that an editor outside was opened with.
    var edited: [ConversationID: String] = [:]
    /// Messages from here: another one of this expert's comes from another desk.
    private(set) var sentHere: Set<MessageID> = []
    /// Conversations that were given one order together: they are undone together.
    var allAtOnce: Set<ConversationID> = []
    /// Who the effects on their way are about: by then they may have left the list.
    private(set) var names: [ConversationID: String] = [:]
    /// When they were asked for.
    private(set) var askedAt: [ConversationID: Instant] = [:]

    /// Where the desk went when something was asked for that takes a conversation away.
    struct Departure: Sendable {
        let focus: Model.Focus
        /// How many keys had done something by then.
        let keys: Int
    }

    private var departures: [ConversationID: Departure] = [:]

    mutating func wasLeft(_ id: ConversationID, _ departure: Departure) { departures[id] = departure }

    mutating func takeDeparture(from id: ConversationID) -> Departure? { departures.removeValue(forKey: id) }

    // MARK: Messages

    func lastMessage(to id: ConversationID) -> MessageID? { messages.last { $0.conversation == id }?.message.id }

    /// A message to them is on its way.
    func isSending(to id: ConversationID) -> Bool { messages.contains { $0.conversation == id } }

    /// The message of a text: the one that failed, if it is the same text again.
    func message(_ text: String, to id: ConversationID, orElse new: MessageID) -> Outgoing {
        if let failed = failed[id], failed.text == text { return failed }
        return Outgoing(id: new, text: text)
    }

    mutating func send(_ message: Outgoing, to id: ConversationID) { messages.append((id, message)) }

    mutating func wasSent(_ message: Outgoing, to id: ConversationID) {
        messages.removeAll { $0.message.id == message.id }
        failed[id] = nil
    }

    /// - Returns: the drafts on disk that it and those behind it stand for.
    mutating func wasNotSent(_ message: Outgoing, to id: ConversationID) -> [String] {
        messages.removeAll { $0.message.id == message.id }
        failed[id] = message
        return message.drafts + messages.filter { $0.conversation == id }.flatMap(\.message.drafts)
    }

    // MARK: All of them

    mutating func note(_ effect: Effect) {
        switch effect {
        case .send(_, let message), .ask(_, let message): sentHere.insert(message.id)
        case .end(_, let request):
            sentHere.formUnion((request.draft.sent + [request.farewell].compactMap { $0 }).map(\.id))
        case .transfer(_, let request): sentHere.formUnion(request.draft.sent.map(\.id))
        case .open, .close, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .saveDraft, .markRead, .take,
            .snooze, .wake, .note, .tag, .acknowledge, .block, .unblock, .undo, .setStatus, .leave, .createExpert,
            .editExternally, .bell, .setTitle, .suspend, .redraw, .quit:
            break
        }
    }

    mutating func remember(_ name: String, of id: ConversationID) { names[id] = name }

    mutating func wasAsked(about id: ConversationID, _ name: String, at now: Instant) {
        names[id] = name
        askedAt[id] = now
    }

    /// What takes it away is on its way.
    func isLeaving(_ id: ConversationID) -> Bool { dialogs.contains { $0.effect.takesAway == id } }

    mutating func wait(for effect: Effect, with dialog: Dialog) { dialogs.append((effect, dialog)) }

    /// - Returns: the dialog that asked for it.
    @discardableResult
    mutating func isOver(_ effect: Effect) -> Dialog? {
        guard let index = dialogs.firstIndex(where: { $0.effect == effect }) else { return nil }
        return dialogs.remove(at: index).dialog
    }
}

/// What was begun in dialogs that were left, for the next time.
struct Begun: Sendable {
    /// Ends that wait for the answer to the closing question, or were left half filled in.
    var ends: [ConversationID: EndDialog] = [:]
    var notes: [ConversationID: String] = [:]
    /// Of transfers.
    var comments: [ConversationID: String] = [:]

    /// All that somebody wrote there.
    var texts: [(ConversationID, String)] {
        (notes.sorted { $0.key < $1.key } + comments.sorted { $0.key < $1.key }).map { ($0.key, $0.value) }
            + ends.sorted { $0.key < $1.key }.flatMap { Dialog.end($0.value).typed }
    }

    mutating func forget(_ id: ConversationID) { (notes[id], comments[id], ends[id]) = (nil, nil, nil) }
}
