import DeskCore

/// After somebody was ended, put aside or given away the desk shows another visitor by itself. What is still being
/// typed then was meant for the one before, or for the dialog: it must not reach the next one.
struct Hold: Equatable, Sendable {
    /// Typing that goes on with no longer pause than this began before its writer can have seen who is next.
    static let pause = Duration.seconds(1)

    /// When the keyboard was last heard.
    var since: Instant
    /// Something was typed and not taken: from then on only a key that says so begins to write.
    var isLocked = false
}

extension Model {
    /// The composer waits to be entered on purpose, since what was typed ahead was not taken.
    var isComposerLocked: Bool { hold?.isLocked == true && focus == .composer }

    /// Keeps typing that goes on from reaching a visitor whom the desk chose.
    /// - Returns: whether the key goes no further.
    mutating func holdsBack(_ key: Key) -> Bool {
        guard let held = hold else { return false }
        let isRunningOn = now - held.since < Hold.pause
        switch focus {
        case .list:
            guard isRunningOn, pane == nil, case .character = key, settings.keys.action(for: key, in: .list) != .undo
            else { return false }
        case .composer:
            let action = settings.keys.action(for: key, in: .composer)
            if let action, action != .send, action != .newLine {
                hold = nil
                return action == .nextReply && isChosenToAnswer && (isRunningOn || held.isLocked)
            }
            guard isRunningOn || held.isLocked else {
                hold = nil
                return false
            }
            if action == .send, !isRunningOn {
                hold = nil
                return true
            }
        }
        let isSpeaking = held.isLocked || isText(key)
        hold = Hold(since: now, isLocked: isSpeaking)
        return true
    }

    /// The next that needs a reply is here already: asking for it is to agree.
    private var isChosenToAnswer: Bool { pane.map { row(of: $0.id)?.section == .needsReply } ?? false }

    private func isText(_ key: Key) -> Bool {
        switch key {
        case .character, .paste: true
        default: false
        }
    }
}
