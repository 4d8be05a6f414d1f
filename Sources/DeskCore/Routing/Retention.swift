/// What is forgotten by itself, and when. Nil: never. (rules 2.21)
package struct Retention: Sendable, Equatable {
    /// Visitors who never wrote, as long after they were seen last.
    package var neverWrote: Duration? = .days(30)
    /// What both sides wrote in a conversation, as long after its end.
    package var endedWords: Duration?
    /// Sessions of browsers, as long after they were seen last.
    package var sessions: Duration = .days(180)

    package init() {}
}

/// What was forgotten so far, and what is forgotten next.
package struct Forgotten: Sendable, Equatable {
    /// Visitors who never wrote.
    package var visitors = 0
    /// Conversations whose words are gone.
    package var conversations = 0

    package init(visitors: Int = 0, conversations: Int = 0) {
        self.visitors = visitors
        self.conversations = conversations
    }
}
