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
    case why
    case rawText = "raw-text"
    case editor
    case undo
    case scrollUp = "scroll-up"
    case scrollDown = "scroll-down"
    case status
    case help
    case hideGuide = "hide-guide"
    case redraw
    case suspend
    case leave
}
