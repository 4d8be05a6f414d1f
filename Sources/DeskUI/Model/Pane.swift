import DeskCore

/// The conversation that is shown, and where the person is in it.
package struct Pane: Sendable {
    package let id: ConversationID
    /// nil until it has been read.
    package internal(set) var view: ConversationView?
    /// `view` was read before the conversation was opened.
    var isReadAhead = false
    /// The composer has all of the draft: what is on disk is nothing else, or older.
    var isDraftHere = false
    package internal(set) var composer = Composer()
    /// When something else than a key that was seen has changed its text; nil once that has been shown.
    var changedAt: Instant?
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

    /// The draft that is on disk: when it is read first, and what another desk of the same expert has saved since, where
    /// nothing is unsaved here.
    /// - Parameter rest: what of it hasn't been sent from here meanwhile.
    /// - Returns: whether it is in the composer now.
    mutating func takeDraft(_ draft: String, rest: String) -> Bool {
        if !isDraftHere {
            composer.load(draft)
            isDraftHere = true
            return true
        }
        if composer.isDirty { return false }
        if composer.draft != rest { composer.adopt(rest, isWhole: rest == draft) }
        return true
    }

    struct Anchor: Equatable, Sendable {
        var item: ChatItem.Key
        var hidden: Int
    }
}
