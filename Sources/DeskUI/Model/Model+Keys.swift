import DeskCore
import DeskDrawing

extension Key {
    /// Whoever presses it where nobody is shown is in the list on purpose.
    fileprivate var isOfLists: Bool {
        switch self {
        case .character, .up, .down: true
        default: false
        }
    }
}

extension Model {
    /// A key goes to the leader that waits for it, to the topmost dialog, or to what has the focus.
    /// - Returns: what of the screen is another one then, at most.
    mutating func press(_ key: Key) -> Stale {
        switch key {
        case .focusIn: isTerminalFocused = true
        case .focusOut:
            isTerminalFocused = false
            let last = pane?.view?.messages.last?.id
            pane?.knownThrough = last
        case .resize: break
        case .pasteCut: say(words.notices.pasteCut, .failure, of: pane?.id)
        case .control("l"): emit(.redraw)
        case .control("z"): perform(.suspend)
        case KeyMap.leader where dialogs.isEmpty && leaderSince == nil: leaderSince = now
        default: return take(key)
        }
        return .everything
    }

    /// Does what a key is for, if its person can know what it acts on.
    private mutating func take(_ key: Key) -> Stale {
        renewTimes(forKey: true)
        let wasUnseen = attention.isUnseen
        if isHidden ? !isWritten(key) : holdsBack(key) {
            leaderSince = nil
            return .everything
        }
        let (before, open) = (scene, dialogs.count)
        keysTaken += 1
        way = nil
        let stale = act(on: key)
        attend(to: way, from: before, among: open)
        return wasUnseen ? .everything : stale
    }

    private mutating func act(on key: Key) -> Stale {
        if !dialogs.isEmpty {
            pressInDialog(key)
        } else if leaderSince != nil {
            pressAfterLeader(key)
        } else if focus == .composer {
            return pressInComposer(key)
        } else if let action = settings.keys.action(for: key, in: .list) {
            if key.isOfLists { home = .list }
            perform(action)
            if action == .next || action == .previous { return .selection }
        }
        return .everything
    }

    private mutating func pressAfterLeader(_ key: Key) {
        leaderSince = nil
        switch key {
        case .escape, .control("c"), KeyMap.leader: break
        case .paste: _ = pressInComposer(key)
        default:
            if let action = settings.keys.action(for: key, in: .leader) {
                perform(action)
            } else {
                say(words.notices.unboundKey(KeyMap.leader.label(words) + " " + key.label(words)))
            }
        }
    }

    /// - Returns: as for `press`.
    private mutating func pressInComposer(_ key: Key) -> Stale {
        guard pane != nil else { return .everything }
        if let action = settings.keys.action(for: key, in: .composer) {
            perform(action)
        } else if key == .control("c") {
            say(words.notices.howToLeave(leaveKeys))
        } else if isPreview {
            say(words.notices.preview)
        } else if case .paste(let text) = key {
            paste(text)
        } else if canWrite, var composer = pane?.composer {
            composer.take(key, width: composerWidth, history: sentLines)
            pane?.composer = composer
            return .composer
        } else if case .character = key {
            say(words.notices.nothingToWrite)
        }
        return .everything
    }

    private var leaveKeys: String { settings.keys.label(of: .leave, in: .composer, words: words) ?? "" }

    /// A paste never sends; a long one asks first.
    private mutating func paste(_ text: String) {
        guard canWrite else { return }
        let clean = DisplayText.outgoing(text)
        if ConfirmPaste.isLong(clean), !isHidden {
            dialogs.open(.paste(ConfirmPaste(text: clean)))
        } else {
            pane?.composer.insert(clean)
        }
    }
}
