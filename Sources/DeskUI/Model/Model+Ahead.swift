import DeskCore
import DeskDrawing

/// What to read before it is asked for.
package struct ReadAhead: Equatable, Sendable {
    package let conversations: [ConversationID]
    /// Of what the model knew when it asked: what was read for an older one may be out of date.
    let version: Int
}

/// The conversations beside the selection, so that a move shows list and chat in one frame.
///
/// They are as old as the list: a fresh list, or anything on its way to the store that changes one, throws them away.
/// Whether it still holds is asked again when the conversation is opened, which counts as opened only then.
extension Model {
    var wanted: ReadAhead? {
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
        for view in views { ahead[view.conversation.id] = (view, firstPage(of: view)) }
        forgetFar()
    }

    /// What is left may soon be come back to.
    mutating func keepPane() {
        guard let pane, var view = pane.view, !pane.isReadAhead, drafts[pane.id].parked == nil else { return }
        view.draft = pane.composer.draft
        ahead[pane.id] = (view, pane.page)
        forgetFar()
    }

    /// Few are kept: those that one or two moves lead to.
    private mutating func forgetFar() {
        guard let pane, let index = inbox.order.firstIndex(of: pane.id) else { return ahead = [:] }
        let near = inbox.order[max(0, index - 2)..<min(inbox.order.count, index + 3)]
        ahead = ahead.filter { near.contains($0.key) }
    }

    /// Its draft is another one; what is being read may have the old one.
    mutating func forgetAhead(of id: ConversationID) {
        ahead[id] = nil
        aheadVersion += 1
    }

    mutating func forgetAhead() {
        ahead = [:]
        aheadVersion += 1
    }
}
