import DeskCore

/// Who gets it. (desk.md 6.6)
package struct TransferDialog: Equatable, Sendable {
    enum Field { case filter, comment, draft }

    enum Target: Equatable {
        case expert(Colleague)
        case group(GroupID, handle: String)
    }

    /// One, or all that are open when the expert leaves.
    let conversations: [ConversationID]
    let visitorName: String
    /// nil until they have been read.
    var colleagues: [Colleague]?
    private(set) var filter = EditableText()
    private(set) var highlighted = 0
    private(set) var comment = EditableText()
    private(set) var field = Field.filter
    /// What the visitor has been written and not been sent.
    private(set) var draft: DraftChoice?
    /// It has left the desk while the dialog was open: the comment can still be kept.
    var gone: Gone? { didSet { if gone != nil { field = .comment } } }
    var error: String?

    /// - Parameter comment: what was typed before, in a dialog that was left.
    init(conversations: [ConversationID], visitorName: String, comment: String = "") {
        self.conversations = conversations
        self.visitorName = visitorName
        self.comment = EditableText(comment)
    }

    /// The draft as it is now.
    /// - Parameter isNews: it was another one until now, or none.
    mutating func note(draft text: String, isNews: Bool = false) {
        draft = isNews ? DraftChoice.other(text) : DraftChoice(text)
        if draft == nil, field == .draft { field = .comment }
    }

    /// Colleagues as the store orders them, then the queues of their groups.
    var targets: [Target] {
        guard let colleagues else { return [] }
        var groups: [Target] = []
        for colleague in colleagues {
            let group = Target.group(colleague.group, handle: colleague.groupHandle)
            if !groups.contains(group) { groups.append(group) }
        }
        return Fuzzy.filter(colleagues.map(Target.expert) + groups, by: filter.text, name: Self.name)
    }

    private static func name(of target: Target) -> String {
        switch target {
        case .expert(let colleague): "\(colleague.name) \(colleague.handle) \(colleague.groupHandle)"
        case .group(_, let handle): handle
        }
    }

    var target: Target? { targets.indices.contains(highlighted) ? targets[highlighted] : targets.last }

    /// Whether a key can't mean yet what it will once the colleagues have been read.
    func mustWait(for key: Key) -> Bool { gone == nil && colleagues == nil && [.enter, .up, .down].contains(key) }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .enter: return confirm(context)
        case .tab: step(1)
        case .backTab: step(-1)
        case .up where gone == nil: highlighted = max(0, min(highlighted, targets.count - 1) - 1)
        case .down where gone == nil: highlighted = max(0, min(highlighted + 1, targets.count - 1))
        default:
            switch field {
            case .comment: _ = comment.take(key, isSingleLine: true)
            case .filter: if filter.take(key, isSingleLine: true) { highlighted = 0 }
            case .draft: _ = draft?.take(key)
            }
        }
        return .stay
    }

    private mutating func step(_ distance: Int) {
        if gone != nil { return field = .comment }
        let ring: [Field] = draft == nil ? [.filter, .comment] : [.filter, .comment, .draft]
        let index = ring.firstIndex(of: field) ?? 0
        field = ring[(index + distance + ring.count) % ring.count]
    }

    private mutating func confirm(_ context: Dialog.Context) -> Dialog.Answer {
        if comment.text.utf8.count > Message.limit {
            error = context.words.end.tooLong(context.words.transfer.comment)
            field = .comment
            return .stay
        }
        if gone != nil {
            guard !comment.isBlank else { return .cancel }
            return .act(conversations.map { .note($0, Outgoing(id: context.messageID, text: comment.text)) })
        }
        if let obstacle = draft?.obstacle(context.words) {
            error = obstacle
            field = .draft
            return .stay
        }
        let destination: Command.Destination
        switch target {
        case .expert(let colleague): destination = .expert(colleague.id, group: colleague.group)
        case .group(let id, _): destination = .group(id)
        case nil: return .stay
        }
        let request = TransferRequest(
            to: destination, comment: comment.isBlank ? nil : comment.text,
            draft: draft?.end(context.messageID) ?? DraftEnd())
        return .act(conversations.map { .transfer($0, request) }, leaving: conversations)
    }
}

extension Model {
    mutating func openTransfer(of ids: [ConversationID]) {
        guard let first = ids.first else { return }
        let name = ids.count == 1 ? visitorName(of: first) : words.transfer.several(ids.count)
        let begun = ids.count == 1 ? self.begun.comments.removeValue(forKey: first) ?? "" : ""
        var dialog = TransferDialog(conversations: ids, visitorName: name, comment: begun)
        if ids.count == 1 {
            saveDraft(isLeaving: true)
            dialog.note(draft: draft(of: first))
        }
        dialogs.open(.transfer(dialog))
        emit(.loadColleagues(first))
    }
}
