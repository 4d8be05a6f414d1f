import DeskCore

extension Model {
    mutating func pressInDialog(_ key: Key) {
        guard var dialog = dialogs.last else { return }
        if key == .escape || key == .control("c") {
            dialogs.heldKeys = []
        } else if !dialogs.heldKeys.isEmpty || dialog.mustWait(for: key) {
            return dialogs.heldKeys.append(key)
        }
        let context = Dialog.Context(words: words, times: times, now: now, desk: desk, messageID: newMessageID())
        let answer = dialog.take(key, in: context)
        dialogs[dialogs.count - 1] = dialog
        switch answer {
        case .stay: break
        case .cancel:
            way = .closed
            dialogs.closeTopmost()
            if case .leave(let leaving) = dialog { stay(leaving) }
            keepFilledIn(dialog)
        case .act(let wanted, let leaving):
            dialogs.closeTopmost()
            orders.allAtOnce = Set(leaving)
            let wanted = wanted.map { effect in
                effect.behind(effect.leaving.flatMap { orders.lastMessage(to: $0.conversation) })
            }
            for effect in wanted {
                if let leaving = effect.leaving, !leaving.draft.cleared.isEmpty {
                    giveUpDraft(of: leaving.conversation)
                }
                emit(effect)
            }
            if let last = wanted.last { orders.wait(for: last, with: dialog) }
            keepBegun(dialog, for: wanted)
            for id in leaving { moveOn(from: id) }
        case .replace(let next): replaceDialog(with: next)
        case .paste(let text):
            way = .closed
            dialogs.closeTopmost()
            pane?.composer.insert(text)
        case .insert(let filled, let id):
            way = .closed
            dialogs.closeTopmost()
            insert(filled, into: id)
        case .send(let parts, let id):
            way = .closed
            dialogs.closeTopmost()
            guard pane?.id == id, let text = pane?.composer.text.text else { break }
            // What another desk has made of it meanwhile wasn't shown there.
            let isSame = MessageParts.of(Self.trimmed(text)) == parts
            if isSame { send(parts) } else { say(words.notices.textChanged, .failure, of: id) }
        case .leave(let choice): carryOut(choice)
        case .undo: perform(.undo)
        case .quit: emit(.quit)
        }
    }

    /// A dialog that is left keeps what was written in it, for the next time; a key too many must not cost a text.
    private mutating func keepFilledIn(_ dialog: Dialog) {
        for id in dialog.subject.conversations { orders.remember(visitorName(of: id), of: id) }
        switch dialog {
        case .end(let end) where end.purpose == .end && end.isFilledIn: begun.ends[end.conversation] = end.begun
        case .note(let note) where !note.text.isBlank: begun.notes[note.conversation] = note.text.text
        case .transfer(let transfer) where transfer.conversations.count == 1 && !transfer.comment.isBlank:
            begun.comments[transfer.conversations[0]] = transfer.comment.text
        case .end, .note, .transfer, .name, .paste, .parts, .block, .snooze, .farewell, .leave, .why, .help, .canned:
            return
        }
        say(words.notices.kept)
    }

    /// A draft that goes out, or is dropped, with the end or the transfer of its conversation is no draft any more.
    private mutating func giveUpDraft(of id: ConversationID) {
        drafts[id].given = draft(of: id)
        drafts[id].leave()
        if pane?.id == id { pane?.composer.clear() }
    }

    /// What a dialog asked for has come: the keys behind the question mean now what they were meant to.
    mutating func pressHeldKeys() {
        let (keys, open, before) = (dialogs.heldKeys, dialogs.count, scene)
        // They were pressed before: where they lead comes as news does.
        defer { if scene != before { attention.lose(at: now) } }
        dialogs.heldKeys = []
        for key in keys {
            // What follows the one that closed it was meant for it too.
            guard dialogs.count >= open else { return say(words.notices.notTaken) }
            _ = press(key)
        }
    }

    private mutating func replaceDialog(with dialog: Dialog) {
        var dialog = dialog
        if let pane, let view = pane.view, dialog.chooses(draftOf: pane.id) {
            dialog.note(draft: pane.composer.draft, isNews: false)
            if let gone = Gone(view.conversation, me: desk?.expert.id) { dialog.left(gone, pane.id) }
        }
        dialogs[dialogs.count - 1] = dialog
        if case .end(let end) = dialog, let facts = end.facts { emit(.loadTags(facts.mission.id)) }
    }

    /// That the visitor wrote last, and when; nil where they were answered. Who ends or snoozes must not overlook it.
    func unanswered(_ id: ConversationID) -> String? {
        guard let view = pane?.view, view.conversation.id == id,
            let last = view.messages.last(where: { $0.kind == .spoken }), last.author == .visitor
        else { return nil }
        return words.end.unanswered(visitorName(of: id), words.time.long(max(.zero, now - last.at)))
    }
}
