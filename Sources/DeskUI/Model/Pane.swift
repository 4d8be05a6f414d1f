import DeskCore

/// The conversation that is shown, and where the person is in it.
package struct Pane: Sendable {
    package let id: ConversationID
    /// nil until it has been read.
    package internal(set) var view: ConversationView?
    /// `view` was read before the conversation was opened.
    var isReadAhead = false
    package internal(set) var composer = Composer()
    /// The first message that was new when the conversation was opened; the rule above it stays while it is shown.
    var firstNew: MessageID?
    /// Escaped rather than in its display form.
    var isRaw = false
    /// The item at the bottom, and how many of its lines are below the edge; nil at the newest.
    var anchor: Anchor?
    var isLoadingOlder = false
    /// The lines that were drawn last.
    var page: ChatPage?
    /// The last message that was known when the conversation was opened or the terminal lost the focus.
    var knownThrough: MessageID?

    /// The draft that is on disk: when it is read first; once more if it was read ahead and is another one by now; and
    /// what another desk of the same expert has saved since, where nothing is unsaved here.
    /// - Returns: whether it is in the composer now.
    mutating func takeDraft(of next: ConversationView) -> Bool {
        guard let view else {
            composer.load(next.draft)
            return true
        }
        guard !composer.isDirty else { return false }
        if isReadAhead, view.draft != next.draft {
            composer = Composer()
            composer.load(next.draft)
        } else if composer.draft != next.draft {
            composer.adopt(next.draft)
        }
        return true
    }

    struct Anchor: Equatable, Sendable {
        var item: ChatItem.Key
        var hidden: Int
    }
}
