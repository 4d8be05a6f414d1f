/// Who caused something in a conversation.
package enum Author: Sendable, Hashable, Codable {
    case visitor
    case expert(ExpertID)
    /// A rule or a timer.
    case desk

    package var expert: ExpertID? { if case .expert(let id) = self { id } else { nil } }
}

/// One text in a conversation. The log names it by id only; the words can be erased. (desk.md 1)
package struct Message: Sendable, Equatable {
    package let id: MessageID
    package let author: Author
    package let kind: Kind
    package var text: String
    /// When it was committed.
    package let at: Instant
    /// How far an expert's message has got; nil for a visitor's and for notes.
    package var progress: Progress?

    /// What the text is for. Only `spoken` ever reaches a visitor. (2.7)
    package enum Kind: String, Sendable, Codable {
        case spoken, note
        /// Why it was transferred.
        case transferComment
        /// For the record, at the end. (4.3)
        case endNote
        /// The free text of the tag `other`. (4.2)
        case otherTag
        /// Why no survey was offered. (4.4)
        case noSurveyReason
        /// What the visitor added to the survey's score.
        case surveyComment
    }

    /// desk.md 2.4
    package enum Progress: String, Sendable, Codable, Comparable {
        case stored, delivered, seen

        private var rank: Int {
            switch self {
            case .stored: 0
            case .delivered: 1
            case .seen: 2
            }
        }
        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    }

    /// The longest text one message may hold, in UTF-8 bytes.
    package static let limit = 64 * 1024

    package init(
        id: MessageID, author: Author, kind: Kind = .spoken, text: String, at: Instant, progress: Progress? = nil
    ) {
        self.id = id
        self.author = author
        self.kind = kind
        self.text = text
        self.at = at
        self.progress = progress
    }
}
