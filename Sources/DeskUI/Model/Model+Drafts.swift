import DeskCore
import DeskDrawing

extension Model {
    /// Sends what the composer holds. The text is out of the hands of the person but stays visible until it is stored.
    mutating func send() {
        guard let pane, canWrite else { return }
        let text = Self.trimmed(pane.composer.text.text)
        guard !text.isBlank else { return }
        let variables = CannedReply.variables(in: text)
        guard variables.isEmpty else { return say(words.canned.unfilled(variables), .failure, of: pane.id) }
        if !pane.isDraftHere, row(of: pane.id)?.row.hasDraft ?? true { return say(words.notices.stillLoading) }
        // What came into the text since the last frame nobody has seen.
        if let at = pane.changedAt, now >= at, now - at < Attention.pause { return say(words.notices.textChanged) }
        if text.utf8.count > Message.limit {
            return dialogs.open(.parts(PartsDialog(conversation: pane.id, text: text)))
        }
        send([text])
    }

    /// Sends one text as messages that follow one another; the last of them clears the draft.
    mutating func send(_ texts: [String]) {
        guard let pane else { return }
        self.pane?.composer.clearForSending()
        self.pane?.anchor = nil
        drafts[pane.id].leave()
        // What is there again was not sent with it: that draft stays on disk.
        let cleared = self.pane?.composer.draft.isEmpty == true ? drafts[pane.id].replaceable : []
        drafts[pane.id].send(texts.joined(separator: "\n"), over: cleared, at: now)
        for (index, text) in texts.enumerated() {
            var message = orders.message(text, to: pane.id, orElse: newMessageID())
            message.drafts = index == texts.count - 1 ? cleared : []
            message.after = orders.lastMessage(to: pane.id)
            orders.send(message, to: pane.id)
            emit(.send(pane.id, message))
        }
    }

    /// On disk within a second of the last key: called at each tick, and before anything that leaves the conversation.
    ///
    /// While a message is on its way its text is still the draft on disk, so what was typed after it waits until it has
    /// arrived, unless the conversation is left.
    mutating func saveDraft(isLeaving: Bool = false) {
        guard let pane, pane.composer.isDirty else { return }
        if !isLeaving {
            if drafts[pane.id].isSaving || orders.isSending(to: pane.id) { return }
            // The draft that it is to stand behind hasn't been read yet. Who leaves first saves it all the same, until it
            // is saved: the store hands back what it doesn't replace.
            if !pane.isDraftHere, drafts[pane.id].parked == nil, row(of: pane.id)?.row.hasDraft ?? true { return }
        }
        self.pane?.composer.isSaving()
        save(pane.composer.draft, of: pane.id)
    }

    /// What could not be saved is tried again until it is: at each tick.
    mutating func saveParked() {
        for (id, text) in drafts.parked
        where !drafts[id].isSaving && !(id == pane?.id && pane?.composer.isDirty == true) {
            save(text, of: id)
        }
    }

    mutating func save(_ text: String, of id: ConversationID) {
        emit(.saveDraft(id, text, over: drafts[id].save(text)))
    }

    /// Whether what is on disk is what this desk last put there, or found.
    func isDraftSettled(_ id: ConversationID) -> Bool {
        drafts[id].parked == nil && !drafts[id].isSaving && !orders.isSending(to: id)
    }

    mutating func wasSaved(_ text: String, of id: ConversationID) {
        drafts[id].wasSaved(text)
        if pane?.id == id {
            pane?.composer.wasSaved(text, at: now)
            pane?.isDraftHere = true
        }
    }

    /// It stays parked, and is tried again; but what can't be any more is given up, and what another desk has written is
    /// put together with it.
    mutating func wasNotSaved(_ text: String, of id: ConversationID, over known: [String], _ problem: Problem) {
        drafts[id].wasNotSaved(text)
        switch problem {
        case .draftElsewhere(let other): putTogether(id, with: other, over: known)
        case .refused(.erased), .missing:
            drafts[id].giveUp()
            if problem != .missing { forgetBegun(about: id) }
            if pane?.id == id { pane?.composer.clear() }
        default:
            if pane?.id == id { pane?.composer.wasNotSaved() }
        }
    }

    /// Another desk has saved this. Of several saves that were under way the first one to be refused has put both together;
    /// and what has been sent or dropped meanwhile is no draft any more.
    mutating func putTogether(_ id: ConversationID, with other: String, over known: [String]) {
        let known = known + drafts[id].replaceable
        let unsent = drafts[id].withoutSent(other, at: now, isSending: orders.isSending(to: id))
        if drafts[id].meet(other, unsent: unsent) { return }
        // What both begin with was there before both went on, if this desk had it when it was typed on; and so was what
        // was on disk and the other one has only the end of, since it has sent the beginning.
        let saved = drafts[id].saved
        let base = known.last { unsent.hasPrefix($0) } ?? saved.last { SharedDraft.isEnd(unsent, of: $0) } ?? ""
        if pane?.id == id {
            pane?.composer.merge(unsent, since: base)
            pane?.isDraftHere = true
            pane?.changedAt = now
        } else if let parked = drafts[id].parked {
            save(Composer.both(unsent, parked, since: base), of: id)
        }
    }

    mutating func takeEdited(_ text: String, of id: ConversationID) {
        var clean = DisplayText.outgoing(text)
        while clean.last == "\n" { clean.removeLast() }
        let before = orders.edited.removeValue(forKey: id) ?? ""
        if let text = pane?.composer.text.text, pane?.id == id {
            // What another desk has written meanwhile stays.
            let isOther = text != before && !text.isBlank
            pane?.composer.replace(with: isOther ? Composer.both(text, clean, since: before) : clean)
            if isOther { pane?.changedAt = now }
        } else {
            save(clean, of: id)
        }
    }

    /// All that is not on disk, before the program ends.
    mutating func saveEverything() {
        saveDraft(isLeaving: true)
        for (id, text) in drafts.parked where id != pane?.id { save(text, of: id) }
    }

    /// What this expert said in this conversation, newest first; before that what they did not send in the one before.
    var sentLines: [String] {
        guard let me = desk?.expert.id, let messages = pane?.view?.messages else { return [] }
        let past = [pane?.view?.pastDraft].compactMap { $0 }
        return past + messages.reversed().filter { $0.author == .expert(me) && $0.kind == .spoken }.map(\.text)
    }

    static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isNewline == true { text.removeFirst() }
        return String(text)
    }
}
