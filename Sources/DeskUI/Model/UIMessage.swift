import DeskCore
import DeskDrawing

/// Everything that can happen to the desk on the screen.
package enum UIMessage: Sendable {
    case key(Key, at: Instant)
    /// At `Model.wakeAt`, and when something else is due.
    case tick(Instant)
    case resized(Size)

    /// The first look, and what it begins with.
    case begun(DeskSnapshot, ConversationView?)
    case desk(DeskSnapshot)
    case conversation(ConversationView)
    /// What was read ahead of a conversation still holds.
    case isCurrent(ConversationID)
    /// The answer to `Model.wantsAhead`.
    case ahead(ReadAhead, [ConversationView])
    case colleagues(ConversationID, [Colleague])
    case tags(MissionID, [TagChoice])
    case why(ConversationID, WhyReport)
    case canned([CannedReply])
    /// The editor was closed; this is the text now.
    case edited(ConversationID, String)

    case done(Effect)
    case failed(Effect, Problem)
    /// This desk has saved a draft, or cleared it.
    case hasDraft(ConversationID, Bool)
    /// Something went wrong that no effect asked for.
    case trouble(Problem)
    case guide(Bool)
    /// Something was stored that no effect asked for.
    case stored
    /// The terminal is gone, or the program is told to end: what is unsaved is saved, then `quit`.
    case hangUp
}

/// `Why`, with the names that its sentences need.
package struct WhyReport: Equatable, Sendable {
    package var why: Why
    package var groupHandle: String
    package var expertNames: [ExpertID: String]

    package init(why: Why, groupHandle: String, expertNames: [ExpertID: String]) {
        self.why = why
        self.groupHandle = groupHandle
        self.expertNames = expertNames
    }
}

/// Why an effect failed. `Words.errors` says what it means and what to do.
package enum Problem: Error, Equatable, Sendable {
    case refused(Refusal)
    case diskFull
    case readOnly
    /// Another process kept the database locked for too long.
    case busy
    case damaged
    /// A file of the database was moved, removed or replaced while it was open: its name, without folders.
    case replaced(file: String)
    /// The conversation, expert, group or tag isn't there any more.
    case missing
    case noEditor
    /// The editor was left by its way of saying that nothing is to be changed.
    case editorLeft
    /// Another desk of the same expert has saved this draft there since.
    case draftElsewhere(String)
    /// Nobody would continue the program after a stop.
    case noShell
    /// In the words of whoever failed.
    case other(String)
}

extension Problem {
    /// Nothing can be stored at present, whatever it is.
    package var isWriteFault: Bool {
        switch self {
        case .diskFull, .readOnly, .busy, .replaced: true
        case .refused, .damaged, .missing, .noEditor, .editorLeft, .draftElsewhere, .noShell, .other: false
        }
    }
}
