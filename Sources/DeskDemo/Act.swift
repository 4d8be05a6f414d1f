import DeskCore

/// What somebody of the troupe does now. Visitors are named by their keys; the driver does it through the desk's doors.
package enum Act: Sendable, Equatable {
    case arrive(visitor: String, name: String, language: Language, page: String)
    case write(visitor: String, text: String)
    /// The visitor has what the expert wrote before their eyes.
    case read(visitor: String)
    case leave(visitor: String)
    case comeBack(visitor: String, page: String)
    case survey(visitor: String, score: Int, comment: String?)
    /// The colleague answers what was handed to him.
    case reply(ConversationID, text: String)
    case end(ConversationID)
}

/// What one visitor sees of their conversation.
package struct Sight: Sendable, Equatable {
    package let visitor: String
    package var conversation: ConversationID
    package var phase: Phase
    /// All that experts wrote in this conversation, oldest first.
    package var replies: [String]
    package var isSurveyOffered: Bool

    package enum Phase: Sendable, Equatable { case queued, open, snoozed, ended }

    package init(
        visitor: String, conversation: ConversationID, phase: Phase, replies: [String], isSurveyOffered: Bool = false
    ) {
        self.visitor = visitor
        self.conversation = conversation
        self.phase = phase
        self.replies = replies
        self.isSurveyOffered = isSurveyOffered
    }
}

/// A conversation on the colleague's desk.
package struct Handed: Sendable, Equatable {
    package let conversation: ConversationID
    package var language: Language
    /// The visitor waits for an answer.
    package var isWaiting: Bool

    package init(conversation: ConversationID, language: Language, isWaiting: Bool) {
        self.conversation = conversation
        self.language = language
        self.isWaiting = isWaiting
    }
}
