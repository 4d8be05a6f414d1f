import DeskCore

/// After somebody was ended, put aside or given away the desk shows another visitor by itself. What is still being
/// typed then was meant for the one before, or for the dialog: it must neither reach the next one nor act in the list.
/// The same holds for what follows a key whose dialog was refused.
struct Hold: Equatable, Sendable {
    /// Typing that goes on with no longer pause than this began before its writer can have seen who is next.
    static let pause = Duration.seconds(1)

    /// When the keyboard was last heard.
    var since: Instant
    /// Something was typed and not taken: from then on only a key that says so begins to write.
    var isLocked = false
    /// A dialog was asked for and refused: an Enter that follows was meant for it too.
    var isRefusal = false
}

extension Model {
    /// The composer waits to be entered on purpose, since what was typed ahead was not taken.
    var isComposerLocked: Bool { hold?.isLocked == true && focus == .composer }

    /// Keeps typing that goes on from reaching a visitor whom the desk chose, and from acting in the list.
    /// - Returns: whether the key goes no further.
    mutating func holdsBack(_ key: Key) -> Bool {
        guard let held = hold else { return false }
        let isRunningOn = now - held.since < Hold.pause
        switch focus {
        case .list:
            guard isRunningOn, isTypedAhead(key, held) else {
                hold = nil
                return false
            }
            say(words.notices.notTaken)
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
        hold = Hold(since: now, isLocked: isSpeaking, isRefusal: held.isRefusal)
        return true
    }

    /// In the list: letters, and the Enter behind them; but not the key that takes the end back, before any other.
    private func isTypedAhead(_ key: Key, _ held: Hold) -> Bool {
        if !held.isLocked, settings.keys.action(for: key, in: .list) == .undo { return false }
        return isText(key) || (key == .enter && (held.isLocked || held.isRefusal))
    }

    /// Does what a key asks for that no text is made of; where its dialog is refused, what was to be typed there waits.
    mutating func performOpening(_ action: ActionID) {
        perform(action)
        guard action.asks, dialogs.isEmpty, focus == .list || canWrite else { return }
        hold = Hold(since: now, isRefusal: true)
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
