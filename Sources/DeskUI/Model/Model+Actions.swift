import DeskCore

extension Model {
    /// Whether an action makes sense now; footer and which-key box show only those that do.
    func applies(_ id: ActionID) -> Bool {
        guard let need = need(of: id), !(isPreview && id.writes) else { return false }
        return meets(need)
    }

    private func need(of id: ActionID) -> Action.Need? { settings.keys.actions.first { $0.id == id }?.need }

    func meets(_ need: Action.Need) -> Bool {
        switch need {
        case .nothing: true
        case .conversation: pane != nil
        case .live: canWrite
        case .mine: isMine
        case .queued: isQueued
        case .snoozed: if case .snoozed = phase { isMine } else { false }
        case .woken: isMine && freshlyWoken != nil
        case .silent: isMine && freshlyWoken?.cause == .due && !isVisitorWaiting
        case .endedByVisitor: isEndedByVisitor
        case .taggable: isMine || isEndedByVisitor
        case .undo: undo != nil
        case .guide: guide != nil
        }
    }

    /// Writing makes sense until the end; writing to a queued conversation takes it, to a snoozed one wakes it.
    var canWrite: Bool {
        if isPreview { return false }
        return switch phase {
        case nil, .ended: false
        case .queued: true
        case .open, .snoozed: isMine
        }
    }

    /// The conversation shown is in the queue: opening it takes it.
    var isQueued: Bool { if case .queued = phase { true } else { false } }

    private var isMine: Bool {
        guard let me = desk?.expert.id else { return false }
        switch phase {
        case .open(let holding): return holding.expert == me
        case .snoozed(let snooze): return snooze.owner == me
        default: return false
        }
    }

    private var isEndedByVisitor: Bool { if case .ended(let ending) = phase { ending.unread } else { false } }

    private var isVisitorWaiting: Bool { pane?.view?.conversation.waitingSince != nil }

    /// The snooze that ended and after which the expert hasn't written to the conversation shown.
    var freshlyWoken: Woken? {
        guard let pane else { return nil }
        guard let conversation = pane.view?.conversation else { return row(of: pane.id)?.row.freshlyWoken }
        guard case .open = conversation.phase, let woken = conversation.woken else { return nil }
        return (conversation.lastExpertAt ?? conversation.startedAt) <= woken.at ? woken : nil
    }

    mutating func perform(_ action: ActionID) {
        if isPreview, action.writes { return say(words.notices.preview) }
        // What has been written elsewhere since wasn't asked about.
        let drafts = action == .leave ? unsentNames.joined(separator: "\n") : pane?.composer.draft ?? ""
        let isAgain = askedOnce.map { $0 == (action, pane?.id, drafts) } ?? false
        askedOnce = nil
        if !isAgain, let question = question(before: action) {
            askedOnce = (action, pane?.id, drafts)
            way = .refused
            return say(question, .failure, of: action == .leave ? nil : pane?.id)
        }
        let need = need(of: action) ?? .nothing
        let open = dialogs.count
        // What was to be typed in its dialog comes all the same.
        defer { if action.asks, dialogs.count == open { way = .refused } }
        guard meets(need) else { return say(words.notices.lacking(need)) }
        if action.goes { way = .went }
        // What is done now answers what was said before; a move redraws no footer.
        if action != .next, action != .previous, notice?.kind == .info { notice = nil }
        switch action {
        case .send: send()
        case .newLine: pane?.composer.insert("\n")
        case .nextReply: selectNextReply()
        case .previous: step(-1)
        case .next: step(1)
        case .open: openSelected()
        case .list: go(to: .list)
        case .scrollUp: scroll(up: true)
        case .scrollDown: scroll(up: false)
        case .rawText: pane?.isRaw.toggle()
        case .help: dialogs.open(.help(HelpDialog()))
        case .hideGuide: guide = nil
        case .redraw: emit(.redraw)
        case .suspend:
            saveDraft(isLeaving: true)
            emit(.suspend)
        case .leave: if isPreview { emit(.quit) } else { leave() }
        case .undo:
            undoneBy = attention.heard
            guard let index = undos.lastIndex(where: { !$0.isAsked }) else { break }
            undos[index].isAsked = true
            for id in undos[index].conversations { emit(.undo(id)) }
        case .status: emit(.setStatus(desk?.expert.status == .available ? .unavailable : .available))
        case .take, .end, .informAndEnd, .snooze, .snoozeAgain, .wake, .transfer, .tags, .note, .dismiss, .block, .why,
            .canned, .editor:
            if let pane { perform(action, on: pane.id) }
        }
    }

    /// What is done to the conversation that is shown.
    private mutating func perform(_ action: ActionID, on id: ConversationID) {
        switch action {
        case .take:
            emit(.take(id))
            go(to: .composer)
        case .end: openEnd(of: id)
        case .informAndEnd: openFarewell()
        case .snooze: openSnooze(of: id)
        case .snoozeAgain: snoozeAgain()
        case .wake: emit(.wake(id))
        case .transfer: openTransfer(of: [id])
        case .tags: openTags(of: id)
        case .note:
            let begun = self.begun.notes.removeValue(forKey: id) ?? ""
            dialogs.open(.note(NoteDialog(conversation: id, visitorName: visitorName(of: id), text: begun)))
        case .dismiss:
            if draft(of: id).isEmpty == false { drop(draftOf: id) }
            emit(.acknowledge(id))
            moveOn(from: id)
        case .block:
            let isErased = pane?.view?.visitor.isErased ?? false
            dialogs.open(
                .block(
                    BlockDialog(
                        conversation: id, visitorName: visitorName(of: id), isBlocked: isBlocked, isErased: isErased)))
        case .why:
            dialogs.open(.why(WhyDialog(conversation: id, visitorName: visitorName(of: id))))
            emit(.loadWhy(id))
        case .canned: openCanned(for: id)
        case .editor:
            let text = pane?.composer.text.text ?? ""
            orders.edited[id] = text
            emit(.editExternally(id, text))
        case .send, .newLine, .nextReply, .previous, .next, .open, .list, .rawText, .undo, .scrollUp, .scrollDown,
            .status, .help, .hideGuide, .redraw, .suspend, .leave:
            break
        }
    }

    /// Enter in the list: to the composer; what is queued is taken.
    private mutating func openSelected() {
        if isQueued, let pane, !isPreview { emit(.take(pane.id)) }
        go(to: .composer)
    }

    /// Where the person wants to be.
    mutating func go(to place: Focus) {
        (focus, home) = (place, place)
    }
}
