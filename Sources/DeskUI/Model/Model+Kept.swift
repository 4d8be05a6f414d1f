import DeskCore

/// Drafts of conversations that have ended or gone elsewhere: they are kept, and named before they are out of sight.
/// (docs/rules.md 2.36)
extension Model {
    /// What must be known before this is done, if anything: said once, and the same key again does it.
    func question(before action: ActionID) -> String? {
        if isPreview { return nil }
        let key = settings.keys.label(of: action, in: place, words: words) ?? ""
        switch action {
        case .dismiss:
            guard let pane, meets(.endedByVisitor) else { return nil }
            if !pane.isDraftHere, row(of: pane.id)?.row.hasDraft ?? false { return words.notices.stillLoading }
            return draft(of: pane.id).isBlank ? nil : words.notices.draftUnsent(key)
        case .leave:
            let names = unsentNames
            if names.isEmpty || desk?.load != 0 { return nil }
            return words.leave.drafts(names.count, names.joined(separator: ", ")) + " " + words.leave.again(key)
        default: return nil
        }
    }

    /// Whose drafts can't be sent any more, as far as this desk knows.
    var unsentNames: [String] {
        let ended = (desk?[.endedByVisitor].rows ?? []).filter(hasDraft).map { ($0.id, $0.visitorName) }
        let all = drafts.keptFor.merging(ended) { $1 }
        return all.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Its author has no use for it.
    mutating func drop(draftOf id: ConversationID) {
        pane?.composer.clear()
        drafts[id].keptFor = nil
        save("", of: id)
    }

    /// Conversations that have left the desk by something else than a key here, with a draft.
    mutating func tellOfKeptDrafts(before: DeskSnapshot?) {
        guard let before, before.isWhole else { return }
        let gone = before.rows.filter { row in
            isDraftThere(row) && self.row(of: row.id) == nil && !wasJustAsked(row.id)
        }
        for row in gone { drafts[row.id].keptFor = row.visitorName }
        guard !gone.isEmpty, notice?.kind != .failure else { return }
        say(words.notices.draftKept(gone.map(\.visitorName).joined(separator: ", ")))
    }

    /// A key here has sent it away: then its dialog has asked about the draft.
    private func wasJustAsked(_ id: ConversationID) -> Bool {
        orders.askedAt[id].map { now - $0 < .seconds(10) } ?? false
    }

    private func isDraftThere(_ row: DeskRow) -> Bool {
        pane?.id == row.id && pane?.isDraftHere == true ? !draft(of: row.id).isBlank : hasDraft(row)
    }

    // MARK: What another desk of the same expert has sent

    /// What has been sent from another desk stands in the conversation now, and no longer at the beginning of the draft.
    mutating func dropWhatWasSent(by next: ConversationView) {
        guard let pane, let before = pane.view, pane.isDraftHere, !orders.isSending(to: pane.id),
            let me = desk?.expert.id,
            !pane.isReadAhead
        else { return }
        let known = Set(before.messages.map(\.id)).union(orders.sentHere)
        let sent = next.messages.filter { message in
            message.author == .expert(me) && message.kind == .spoken && !known.contains(message.id)
        }
        for message in sent {
            let draft = self.pane?.composer.draft ?? ""
            guard let (shared, rest) = shared(with: message.text, in: draft, isCleared: next.draft.isEmpty) else {
                continue
            }
            self.pane?.composer.keep(rest)
            self.pane?.changedAt = now
            drafts[pane.id].wasSentElsewhere(shared)
            say(words.notices.sentElsewhere)
        }
    }

    /// What of the draft both desks had, and what is left without it: all of what was saved last, if the other's send cleared
    /// that; else whole lines or words of what was saved before.
    private func shared(with message: String, in draft: String, isCleared: Bool) -> (shared: String, rest: String)? {
        guard let id = pane?.id else { return nil }
        let saved = drafts[id].saved
        for text in saved.reversed() where !text.isBlank && message.hasPrefix(Self.trimmed(text)) {
            if isCleared, text == saved.last, draft.hasPrefix(text) {
                return (text, String(draft.dropFirst(text.count).drop(while: \.isWhitespace)))
            }
            if let rest = SharedDraft.rest(of: draft, withoutLines: text) { return (text, rest) }
        }
        return nil
    }
}
