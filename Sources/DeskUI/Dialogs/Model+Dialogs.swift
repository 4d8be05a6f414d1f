import DeskCore

extension Model {
    mutating func pressInDialog(_ key: Key) {
        guard var dialog = dialogs.last else { return }
        if key == .escape || key == .control("c") {
            heldKeys = []
        } else if !heldKeys.isEmpty || dialog.mustWait(for: key) {
            return heldKeys.append(key)
        }
        let context = Dialog.Context(words: words, times: times, now: now, desk: desk, messageID: newMessageID())
        let answer = dialog.take(key, in: context)
        dialogs[dialogs.count - 1] = dialog
        switch answer {
        case .stay: break
        case .cancel:
            way = .closed
            dialogs.removeLast()
            if case .leave(let leaving) = dialog { stay(leaving) }
        case .act(let wanted, let leaving):
            dialogs.removeLast()
            allAtOnce = Set(leaving)
            for effect in wanted { emit(effect) }
            if let last = wanted.last { pending.append((last, dialog)) }
            keepBegun(dialog, for: wanted)
            for id in leaving { moveOn(from: id) }
        case .replace(let next): replaceDialog(with: next)
        case .paste(let text):
            way = .closed
            dialogs.removeLast()
            pane?.composer.insert(text)
        case .insert(let filled, let id):
            way = .closed
            dialogs.removeLast()
            insert(filled, into: id)
        case .leave(let choice): carryOut(choice)
        case .undo: perform(.undo)
        case .quit: emit(.quit)
        }
    }

    /// What a dialog asked for has come: the keys behind the question mean now what they were meant to.
    mutating func pressHeldKeys() {
        let (keys, open) = (heldKeys, dialogs.count)
        heldKeys = []
        for key in keys {
            // What follows the one that closed it was meant for it too.
            guard dialogs.count >= open else { return say(words.notices.notTaken) }
            _ = press(key)
        }
    }

    private mutating func replaceDialog(with dialog: Dialog) {
        dialogs[dialogs.count - 1] = dialog
        if case .end(let end) = dialog, let facts = end.facts { emit(.loadTags(facts.mission.id)) }
    }
}
