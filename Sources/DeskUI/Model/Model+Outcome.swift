import DeskCore

/// What became of the effects.
extension Model {
    mutating func succeeded(_ effect: Effect) {
        orders.isOver(effect)
        if let id = effect.takesAway { _ = orders.takeDeparture(from: id) }
        if case .saveDraft = effect {
            writingWorks(isByItself: true)
        } else if effect.changesConversations {
            writingWorks()
            if notice?.conversation != nil, notice?.isFollowed == true { notice = nil }
        }
        if let (id, draft) = effect.leaving, !draft.sent.isEmpty { drafts[id].given = nil }
        switch effect {
        case .send(let id, let message):
            orders.wasSent(message, to: id)
            drafts[id].wasSent(at: now)
            if pane?.id == id {
                pane?.composer.wasSent()
                saveDraft()
            }
            guide?.note(.answer, at: now)
        case .saveDraft(let id, let text, _): wasSaved(text, of: id)
        case .end(let id, _): offerUndo(.end, of: id)
        case .snooze(let id, _, _): offerUndo(.snooze, of: id)
        case .transfer(let id, _): offerUndo(.transfer, of: id)
        case .take(let id): offerUndo(.take, of: id)
        case .undo(let id):
            withdrawUndo(of: id)
            say(words.notices.undone, .success)
            comeBack(to: id)
            if let draft = takeGiven(of: id) { takeBack(draft, to: id) }
        case .note: say(words.notices.noted, .success)
        case .tag(let id, _):
            say(words.notices.tagged, .success)
            guard pane?.id == id, !canWrite, !draft(of: id).isBlank else { break }
            drafts[id].keptFor = visitorName(of: id)
            say(words.notices.tagged + " " + words.notices.draftKept(visitorName(of: id)), .success)
        case .block(let id, _): say(words.notices.blocked(visitorName(of: id)), .success)
        case .unblock(let id): say(words.notices.unblocked(visitorName(of: id)), .success)
        case .setStatus(.available) where desk?.isFull == true:
            say(words.notices.availableButFull(desk?.load ?? 0, desk?.expert.capacity ?? 0), .success)
        case .setStatus(let status): say(words.notices.status(status), .success)
        case .leave: emit(.quit)
        case .open, .close, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .ask, .markRead, .wake,
            .acknowledge, .createExpert, .editExternally, .bell, .setTitle, .suspend, .redraw, .quit:
            break
        }
    }

    /// A save of a draft shows nowhere but at the composer, unless it says that the desk works again.
    func isQuiet(_ effect: Effect) -> Bool {
        guard case .saveDraft(let id, _, _) = effect else { return false }
        return id == pane?.id && writeFault == nil && notice == nil
    }

    /// To what was taken back, unless its person has gone on meanwhile.
    private mutating func comeBack(to id: ConversationID) {
        guard dialogs.isEmpty, undoneBy == attention.heard, pane?.id != id else { return }
        select(id)
        focus = home
    }

    /// To whom should have left the desk and has not, unless its person has gone on meanwhile: what failed is told where it
    /// failed. (docs/rules.md 2.35)
    private mutating func comeBack(fromLeaving id: ConversationID) {
        guard let departure = orders.takeDeparture(from: id), departure.keys == keysTaken, dialogs.isEmpty else {
            return
        }
        select(id)
        focus = departure.focus
    }

    /// A text is never lost: what could not be sent is in the composer again, a dialog is open again.
    mutating func failed(_ effect: Effect, _ problem: Problem) {
        let text = words.errors.problem(problem)
        tell(problem, isRefusedToAll(effect, problem) ? words.leave.endEach : text, of: effect.concerned)
        switch effect {
        case .send(let id, let message):
            takeBack(message.text, to: id, over: orders.wasNotSent(message, to: id))
        case .saveDraft(let id, let text, let known): wasNotSaved(text, of: id, over: known, problem)
        case .undo(let id): withdrawUndo(of: id)
        case .loadOlder: pane?.isLoadingOlder = false
        case .open, .close, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .ask, .markRead, .take, .snooze, .wake,
            .end, .transfer, .note, .tag, .acknowledge, .block, .unblock, .setStatus, .leave, .createExpert,
            .editExternally, .bell, .setTitle, .suspend, .redraw, .quit:
            break
        }
        // A draft that should have been sent or dropped with an end or a transfer.
        if let (id, end) = effect.leaving, let draft = takeGiven(of: id) {
            takeBack(draft, to: id, over: end.cleared)
        }
        if let id = effect.takesAway, problem != .missing { comeBack(fromLeaving: id) }
        guard var dialog = orders.isOver(effect) else { return }
        dialog.error = text
        dialog.refused(problem)
        dialogs.open(dialog)
    }

    /// Says what went wrong, until something is stored again if it is the storing.
    mutating func tell(_ problem: Problem, _ text: String, of conversation: ConversationID? = nil) {
        say(text, .failure, of: problem.isWriteFault ? nil : conversation)
        guard problem.isWriteFault else { return }
        notice?.isWriteFault = true
        writeFault = problem
    }

    /// Something was stored: that nothing can be is out of date.
    /// - Parameter isByItself: no key asked for it. Then what another program held up for a moment is told for as long as
    ///   any failure is: it has failed, and nothing else says so.
    mutating func writingWorks(isByItself: Bool = false) {
        let wasHeldUp = writeFault == .busy
        writeFault = nil
        if isByItself, wasHeldUp { notice?.isWriteFault = false }
        if notice?.isWriteFault == true { notice = nil }
    }

    /// In the leave list one key for all asks for no tags.
    private func isRefusedToAll(_ effect: Effect, _ problem: Problem) -> Bool {
        guard case .end = effect, case .leave = dialogs.last else { return false }
        return problem == .refused(.tagRequired)
    }

    private mutating func offerUndo(_ action: Undo.Action, of id: ConversationID) {
        var offer = UndoOffer(
            conversations: [], action: action, visitorNames: [], since: orders.askedAt[id] ?? now,
            until: now + Undo.window)
        // Of one conversation only what was done last can be taken back.
        withdrawUndo(of: id)
        if let last = undos.last, !last.isAsked, last.action == action,
            orders.allAtOnce.isSuperset(of: last.conversations + [id])
        {
            offer = last
            undos.removeLast()
        }
        offer.conversations.append(id)
        offer.visitorNames.append(visitorName(of: id))
        undos.append(offer)
        // What is said beside the offer is said of what comes after.
        if notice?.kind != .failure { notice = nil }
        switch action {
        case .end: guide?.note(.end, at: now)
        case .snooze: guide?.note(.snooze, at: now)
        case .transfer, .take: break
        }
    }

    /// A snooze that is over already, since its visitor has written, is neither told of nor undone any more.
    mutating func withdrawUndo() {
        for offer in undos where offer.action == .snooze && !offer.isAsked {
            for id in offer.conversations {
                guard let row = row(of: id)?.row, case .open = row.phase, let woken = row.woken, woken.at >= offer.since
                else { continue }
                withdrawUndo(of: id)
            }
        }
    }

    /// It has been taken back, or can't be any more.
    private mutating func withdrawUndo(of id: ConversationID) {
        for index in undos.indices {
            guard let place = undos[index].conversations.firstIndex(of: id) else { continue }
            undos[index].conversations.remove(at: place)
            undos[index].visitorNames.remove(at: place)
        }
        undos.removeAll(where: \.conversations.isEmpty)
    }

    private mutating func takeGiven(of id: ConversationID) -> String? {
        defer { drafts[id].given = nil }
        return drafts[id].given
    }

    /// In front of what was typed since, but behind what came back before it.
    /// - Parameter saved: drafts on disk that it stands for.
    private mutating func takeBack(_ text: String, to id: ConversationID, over saved: [String] = []) {
        let returned = drafts[id].takeBack(text, over: saved, isHere: pane?.id == id)
        if pane?.id == id {
            pane?.composer.takeBack(text, after: returned)
        } else {
            save(Composer.inFront(text, after: returned, of: drafts[id].parked ?? ""), of: id)
            let isFault = notice?.isWriteFault ?? false
            say(words.notices.notSent(visitorName(of: id)) + " " + (notice?.text ?? ""), .failure)
            notice?.isWriteFault = isFault
        }
    }
}
