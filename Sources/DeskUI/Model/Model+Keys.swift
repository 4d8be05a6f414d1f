import DeskCore

extension Model {
    /// A key goes to the leader that waits for it, to the topmost dialog, or to what has the focus.
    mutating func press(_ key: Key) {
        defer { if dialogs.isEmpty, case .character = key { typedAt = now } }
        switch key {
        case .focusIn: isTerminalFocused = true
        case .focusOut:
            isTerminalFocused = false
            let last = pane?.view?.messages.last?.id
            pane?.knownThrough = last
        case .resize: break
        case .pasteCut: say(words.notices.pasteCut, .failure)
        case .control("l"): emit(.redraw)
        case .control("z"): perform(.suspend)
        default:
            if !dialogs.isEmpty {
                pressInDialog(key)
            } else if leaderSince != nil {
                pressAfterLeader(key)
            } else if key == KeyMap.leader {
                leaderSince = now
            } else if holdsBack(key) {
                return
            } else if focus == .composer {
                isActingInList = false
                pressInComposer(key)
            } else if let action = settings.keys.action(for: key, in: .list) {
                isActingInList = true
                perform(action)
            }
        }
    }

    private mutating func pressAfterLeader(_ key: Key) {
        leaderSince = nil
        switch key {
        case .escape, .control("c"), KeyMap.leader: break
        case .paste: pressInComposer(key)
        default:
            if let action = settings.keys.action(for: key, in: .leader) {
                perform(action)
            } else {
                say(words.notices.unboundKey(KeyMap.leader.label(words) + " " + key.label(words)))
            }
        }
    }

    private mutating func pressInComposer(_ key: Key) {
        guard pane != nil else { return }
        if let action = settings.keys.action(for: key, in: .composer) {
            perform(action)
            return
        }
        if key == .control("c") { return say(words.notices.howToLeave(leaveKeys)) }
        if isPreview { return say(words.notices.preview) }
        if case .paste(let text) = key {
            paste(text)
            return
        }
        guard canWrite else {
            if case .character = key { say(words.notices.nothingToWrite) }
            return
        }
        guard var composer = pane?.composer else { return }
        composer.take(key, width: composerWidth, history: sentLines)
        pane?.composer = composer
    }

    private var leaveKeys: String { settings.keys.label(of: .leave, in: .composer, words: words) ?? "" }

    /// A paste never sends; a long one asks first.
    private mutating func paste(_ text: String) {
        guard canWrite else { return }
        let clean = DisplayText.outgoing(text)
        if ConfirmPaste.isLong(clean) {
            dialogs.append(.paste(ConfirmPaste(text: clean)))
        } else {
            pane?.composer.insert(clean)
        }
    }
}
