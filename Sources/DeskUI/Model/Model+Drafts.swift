import DeskCore

extension Model {
    /// Sends what the composer holds. The text is out of the hands of the person but stays visible until it is stored.
    mutating func send() {
        guard let pane, canWrite else { return }
        let text = Self.trimmed(pane.composer.text.text)
        guard !text.isBlank else { return }
        let variables = CannedReply.variables(in: text)
        guard variables.isEmpty else { return say(words.canned.unfilled(variables), .failure) }
        if pane.view == nil, row(of: pane.id)?.row.hasDraft ?? true { return say(words.notices.stillLoading) }
        var message = Outgoing(id: newMessageID(), text: text)
        if let failed = failedSends[pane.id], failed.text == text { message = failed }
        outgoing.append((pane.id, message))
        self.pane?.composer.clearForSending()
        self.pane?.anchor = nil
        parkedDrafts[pane.id] = nil
        emit(.send(pane.id, message))
    }

    /// On disk within a second of the last key: called at each tick, and before anything that leaves the conversation.
    ///
    /// While a message is on its way its text is still the draft on disk, so what was typed after it waits until it has
    /// arrived, unless the conversation is left.
    mutating func saveDraft(isLeaving: Bool = false) {
        guard let pane, pane.composer.isDirty else { return }
        if !isLeaving, outgoing.contains(where: { $0.conversation == pane.id }) { return }
        let text = pane.composer.text.text
        // Saved now, it would take the place of the draft that it is to stand behind.
        if pane.view == nil, parkedDrafts[pane.id] == nil, row(of: pane.id)?.row.hasDraft ?? true {
            if isLeaving { unreadTexts[pane.id] = text }
            return
        }
        self.pane?.composer.isSaving()
        parkedDrafts[pane.id] = text
        emit(.saveDraft(pane.id, text))
    }

    mutating func takeEdited(_ text: String, of id: ConversationID) {
        var clean = DisplayText.outgoing(text)
        while clean.last == "\n" { clean.removeLast() }
        if pane?.id == id {
            pane?.composer.replace(with: clean)
        } else {
            parkedDrafts[id] = clean
            emit(.saveDraft(id, clean))
        }
    }

    /// All that is not on disk, before the program ends.
    mutating func saveEverything() {
        saveDraft(isLeaving: true)
        for (id, text) in parkedDrafts where id != pane?.id { emit(.saveDraft(id, text)) }
    }

    /// What this expert said in this conversation, newest first.
    var sentLines: [String] {
        guard let me = desk?.expert.id, let messages = pane?.view?.messages else { return [] }
        return messages.reversed().filter { $0.author == .expert(me) && $0.kind == .spoken }.map(\.text)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isNewline == true { text.removeFirst() }
        return String(text)
    }
}
