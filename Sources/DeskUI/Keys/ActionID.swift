/// Everything that a key can do on the desk, by the name that the config knows it by.
package enum ActionID: String, CaseIterable, Hashable, Sendable {
    case send
    case newLine = "new-line"
    case nextReply = "next-reply"
    case previous
    case next
    case open
    case list
    case take
    case end
    case informAndEnd = "inform-and-end"
    case snooze
    case snoozeAgain = "snooze-again"
    case wake
    case transfer
    case tags
    case note
    case dismiss
    case block
    case why
    case rawText = "raw-text"
    case editor
    case canned
    case undo
    case scrollUp = "scroll-up"
    case scrollDown = "scroll-down"
    case status
    case help
    case hideGuide = "hide-guide"
    case redraw
    case suspend
    case leave

    /// Opens a dialog that is typed in.
    var asks: Bool {
        switch self {
        case .end, .informAndEnd, .snooze, .transfer, .tags, .note, .block, .canned: true
        case .send, .newLine, .take, .snoozeAgain, .wake, .dismiss, .editor, .undo, .status, .nextReply, .previous,
            .next, .open, .list, .why, .rawText, .scrollUp, .scrollDown, .help, .hideGuide, .redraw, .suspend, .leave:
            false
        }
    }

    /// Whoever presses its key knows where they are afterwards.
    var goes: Bool {
        switch self {
        case .nextReply, .previous, .next, .open, .list, .take: true
        case .send, .newLine, .end, .informAndEnd, .snooze, .snoozeAgain, .wake, .transfer, .tags, .note, .dismiss,
            .block, .editor, .canned, .undo, .status, .why, .rawText, .scrollUp, .scrollDown, .help, .hideGuide,
            .redraw, .suspend, .leave:
            false
        }
    }

    /// Changes what is stored, or asks for what would.
    var writes: Bool {
        switch self {
        case .send, .newLine, .take, .end, .informAndEnd, .snooze, .snoozeAgain, .wake, .transfer, .tags, .note,
            .dismiss, .block, .editor, .canned, .undo, .status:
            true
        case .nextReply, .previous, .next, .open, .list, .why, .rawText, .scrollUp, .scrollDown, .help, .hideGuide,
            .redraw, .suspend, .leave:
            false
        }
    }
}
