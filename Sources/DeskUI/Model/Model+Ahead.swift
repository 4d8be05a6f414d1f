import DeskCore

/// What to read before it is asked for.
package struct ReadAhead: Equatable, Sendable {
    package let conversations: [ConversationID]
    /// Of what the model knew when it asked: what was read for an older one may be out of date.
    let version: Int
}

/// The conversations beside the selection, so that a move shows list and chat in one frame.
///
/// They are as old as the list: a fresh list, or anything on its way to the store, throws them away. The conversation is
/// read again when it is opened, and counts as opened only then.
extension Model {
    package var wantsAhead: ReadAhead? {
        guard focus == .list, dialogs.isEmpty, pane?.view != nil else { return nil }
        let missing = neighbours.filter { ahead[$0] == nil }
        return missing.isEmpty ? nil : ReadAhead(conversations: missing, version: aheadVersion)
    }

    private var neighbours: [ConversationID] {
        guard let pane, let index = inbox.order.firstIndex(of: pane.id) else { return [] }
        return [index + 1, index - 1].filter(inbox.order.indices.contains).map { inbox.order[$0] }
    }

    mutating func keep(_ views: [ConversationView], for request: ReadAhead) {
        guard request.version == aheadVersion else { return }
        let wanted = neighbours
        ahead = ahead.filter { wanted.contains($0.key) }
        for view in views where wanted.contains(view.conversation.id) { ahead[view.conversation.id] = view }
    }

    mutating func forgetAhead() {
        ahead = [:]
        aheadVersion += 1
    }
}
