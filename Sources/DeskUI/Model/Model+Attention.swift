import DeskCore

extension Model {
    /// What keys act on.
    enum Scene: Equatable {
        /// `isTaken`: where Enter in the list would take it from the queue.
        case desk(ConversationID?, Focus, isTaken: Bool)
        case dialog(Dialog.Subject)

        /// The same dialog, or the same visitor.
        func isSame(as other: Scene) -> Bool {
            guard case .desk(let id, _, _) = self, case .desk(id, _, _) = other else { return self == other }
            return true
        }

        var conversation: ConversationID? { if case .desk(let id, _, _) = self { id } else { nil } }
    }

    /// What the key that is being pressed says about where the person wants to be.
    enum Way { case went, closed, refused }

    var scene: Scene {
        if let dialog = dialogs.last { return .dialog(dialog.subject) }
        return .desk(pane?.id, focus, isTaken: focus == .list && isQueued)
    }

    /// The composer waits to be entered on purpose.
    var isComposerLocked: Bool { attention.isLocked && focus == .composer }
    /// Keys do nothing, since nobody can have seen yet what they would act on.
    var isBlind: Bool { attention.isBlind(at: now) }

    /// The window shows nothing but that it is too small.
    var isHidden: Bool { !Layout.fits(size) }

    /// It only writes, into the message of whoever was shown: that goes on while nothing else is done. (rules.md 2.34)
    func isWritten(_ key: Key) -> Bool {
        guard dialogs.isEmpty, focus == .composer, leaderSince == nil, !attention.isLocked, !attention.isUnseen else {
            return false
        }
        switch sense(of: key) {
        case .text, .edit: return true
        case .move, .undo, .close, .confirm, .other: return false
        }
    }

    /// - Returns: whether the key goes no further.
    mutating func holdsBack(_ key: Key) -> Bool {
        let sense = sense(of: key)
        let mustAgree = isBlind || attention.isLocked
        let isComposer = dialogs.isEmpty && leaderSince == nil && focus == .composer
        switch attention.judge(sense, isComposer: isComposer, at: now) {
        case .act:
            // The next that needs a reply is here already: asking for it is to agree.
            let agrees = mustAgree && sense == .move && focus == .composer && action(for: key) == .nextReply
            guard agrees, isChosenToAnswer else { return false }
            attention.go()
            return true
        case .enter: return true
        case .hold:
            sayHeld(sense)
            return true
        }
    }

    /// A key has done what it does: where that led, and whether its person knows.
    mutating func attend(to way: Way?, from before: Scene, among open: Int) {
        dialogs.tell(behind: before)
        if way == .refused { return attention.lose(at: now) }
        let after = scene
        if dialogs.count > open || (way == .went && after != before) { return attention.go() }
        guard dialogs.count < open else {
            if dialogs.isEmpty, after != before { attention.lose(at: now) }
            return
        }
        let expected = dialogs.forgetClosed()
        if way == .closed, let expected, after.isSame(as: expected) { return attention.close(at: now) }
        let isOther = way == .closed
        attention.lose(at: now, mustEnter: isOther && focus == .composer)
    }

    /// Something other than a key happened.
    /// - Parameter isOwn: it was asked for here.
    mutating func attend(from before: Scene, isFirst: Bool, isOwn: Bool) {
        let after = scene
        guard after != before || dialogs.areNew else { return }
        dialogs.tell(behind: attention.isUnseen ? nil : before)
        dialogs.forgetClosed()
        dialogs.heldKeys = []
        if isFirst, attention.heard == 0 { return }
        let isOther = after.conversation != before.conversation
        attention.lose(at: now, mustEnter: isOther && focus == .composer && dialogs.isEmpty && !isOwn && !isFirst)
    }

    private mutating func sayHeld(_ sense: Attention.Sense) {
        if focus == .list || !dialogs.isEmpty { return say(words.notices.notTaken) }
        // The composer itself says that nothing was written.
        let isTold = attention.isLocked && (sense == .text || sense == .confirm || sense == .edit)
        if !isTold { say(words.notices.notDone) }
    }

    private func action(for key: Key) -> ActionID? {
        guard dialogs.isEmpty else { return nil }
        return settings.keys.action(for: key, in: leaderSince == nil ? place : .leader)
    }

    private func sense(of key: Key) -> Attention.Sense {
        let action = action(for: key)
        let isPlain = dialogs.isEmpty && leaderSince == nil
        switch action {
        case .undo: return .undo(isLetter: leaderSince == nil)
        case .nextReply, .previous, .next: if key.movesOnly || leaderSince != nil { return .move }
        case .send: return .confirm
        case .newLine: return .edit
        default: break
        }
        if case .leave(let dialog) = dialogs.last, dialog.field == .list, key == .character(LeaveDialog.undoKey) {
            return .undo(isLetter: true)
        }
        switch key {
        case .character, .paste: return leaderSince == nil ? .text : .other
        case .enter: return .confirm
        case .escape, .control("c"): return .close
        default: return isPlain && focus == .composer && action == nil ? .edit : .other
        }
    }

    private var isChosenToAnswer: Bool { pane.map { row(of: $0.id)?.section == .needsReply } ?? false }
}

extension Key {
    /// Neither a text nor an answer to a dialog is made of it.
    fileprivate var movesOnly: Bool {
        switch self {
        case .control, .alt, .controlUp, .controlDown, .function: true
        default: false
        }
    }
}

extension Dialog {
    /// Which question it is, and about whom: what its keys act on.
    struct Subject: Equatable {
        var kind: Kind
        var conversations: [ConversationID]
    }

    enum Kind {
        case name, paste, parts, note, block, unblock, snooze, end, tags, farewell, transfer, canned, leave, why, help
    }

    var subject: Subject {
        switch self {
        case .name: Subject(kind: .name, conversations: [])
        case .paste: Subject(kind: .paste, conversations: [])
        case .parts(let dialog): Subject(kind: .parts, conversations: [dialog.conversation])
        case .note(let dialog): Subject(kind: .note, conversations: [dialog.conversation])
        case .block(let dialog):
            Subject(kind: dialog.isBlocked ? .unblock : .block, conversations: [dialog.conversation])
        case .snooze(let dialog): Subject(kind: .snooze, conversations: [dialog.conversation])
        case .end(let dialog):
            Subject(kind: dialog.purpose == .end ? .end : .tags, conversations: [dialog.conversation])
        case .farewell(let dialog): Subject(kind: .farewell, conversations: [dialog.view.conversation.id])
        case .transfer(let dialog): Subject(kind: .transfer, conversations: dialog.conversations)
        case .canned(let dialog): Subject(kind: .canned, conversations: [dialog.conversation])
        case .leave(let dialog):
            Subject(kind: .leave, conversations: dialog.highlighted.map { [$0] + dialog.listed } ?? [])
        case .why(let dialog): Subject(kind: .why, conversations: [dialog.conversation])
        case .help: Subject(kind: .help, conversations: [])
        }
    }
}
