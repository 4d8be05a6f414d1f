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

    /// The draft that was on disk; once more if it was read ahead and is another one by now.
    mutating func takeDraft(of next: ConversationView) {
        guard let view else { return composer.load(next.draft) }
        guard isReadAhead, view.draft != next.draft, !composer.isDirty else { return }
        composer = Composer()
        composer.load(next.draft)
    }

    struct Anchor: Equatable, Sendable {
        var item: ChatItem.Key
        var hidden: Int
    }
}
