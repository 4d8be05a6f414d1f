import DeskCore

/// Who gets it. (desk.md 6.6)
package struct TransferDialog: Equatable, Sendable {
    enum Field { case filter, comment }

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
    var error: String?

    init(conversations: [ConversationID], visitorName: String) {
        self.conversations = conversations
        self.visitorName = visitorName
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
    func mustWait(for key: Key) -> Bool { colleagues == nil && [.enter, .up, .down].contains(key) }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .enter: return confirm()
        case .tab, .backTab: field = field == .filter ? .comment : .filter
        case .up: highlighted = max(0, min(highlighted, targets.count - 1) - 1)
        case .down: highlighted = max(0, min(highlighted + 1, targets.count - 1))
        default:
            if field == .comment {
                _ = comment.take(key, isSingleLine: true)
            } else if filter.take(key, isSingleLine: true) {
                highlighted = 0
            }
        }
        return .stay
    }

    private func confirm() -> Dialog.Answer {
        let destination: Command.Destination
        switch target {
        case .expert(let colleague): destination = .expert(colleague.id, group: colleague.group)
        case .group(let id, _): destination = .group(id)
        case nil: return .stay
        }
        let request = TransferRequest(to: destination, comment: comment.isBlank ? nil : comment.text)
        return .act(conversations.map { .transfer($0, request) }, leaving: conversations)
    }
}

extension Model {
    mutating func openTransfer(of ids: [ConversationID]) {
        guard let first = ids.first else { return }
        let name = ids.count == 1 ? visitorName(of: first) : words.transfer.several(ids.count)
        dialogs.append(.transfer(TransferDialog(conversations: ids, visitorName: name)))
        emit(.loadColleagues(first))
    }
}
