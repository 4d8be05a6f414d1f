import DeskCore

extension Model {
    /// The row of a conversation, if it is listed, and its part of the list.
    func row(of id: ConversationID) -> (row: DeskRow, section: Section)? {
        guard let desk, let line = inbox.line(of: id), case .row(let section, let index) = inbox.lines[line],
            let row = desk.sections[section]?.rows[index]
        else { return nil }
        return (row, section)
    }

    /// A draft is on disk, or none is any more: known here, so that the desk need not be read for it.
    /// - Returns: whether the list is another one then.
    mutating func list(draftOf id: ConversationID, isThere: Bool) -> Bool {
        guard let line = inbox.line(of: id), case .row(let section, let index) = inbox.lines[line],
            desk?.sections[section]?.rows[index].hasDraft == !isThere
        else { return false }
        desk?.sections[section]?.rows[index].hasDraft = isThere
        return true
    }

    /// What is known of a visitor's name, whether the conversation has been read or not.
    func visitorName(of id: ConversationID) -> String {
        if let view = pane?.view, view.conversation.id == id { return view.visitor.displayName }
        return row(of: id)?.row.visitorName ?? orders.names[id] ?? id.short
    }

    /// Whether and where the visitor is, as far as it is known.
    func presence(of id: ConversationID) -> Presence? {
        if let view = pane?.view, view.conversation.id == id { return view.visitor.presence }
        return row(of: id)?.row.presence
    }

    /// The phase of the conversation that is shown.
    var phase: Phase? {
        guard let pane else { return nil }
        return pane.view?.conversation.phase ?? row(of: pane.id)?.row.phase
    }

    /// Shows a conversation; what was typed in the one before is saved, and it counts as read.
    mutating func select(_ id: ConversationID) {
        guard pane?.id != id else { return }
        let known = ahead[id]
        leavePane()
        keepPane()
        pane = Pane(id: id)
        // What is on disk has been sent or saved anew from here. Else nothing of it is here until it has been read again,
        // and what is typed before that must not take its place.
        let isDraftHere = drafts[id].parked != nil || orders.isSending(to: id)
        pane?.isDraftHere = isDraftHere
        if !isDraftHere { drafts[id].willBeRead() }
        if let parked = drafts[id].parked { pane?.composer.restore(parked) }
        if let known {
            show(known.view, isReadAhead: true)
            pane?.page = known.page
        }
        rememberIndex()
        if let about = notice?.conversation, about != id { notice = nil }
        emit(.open(id, known: known != nil))
    }

    mutating func closePane() {
        guard pane != nil else { return }
        leavePane()
        pane = nil
        focus = .list
        emit(.close)
    }

    /// Draft saved, messages read.
    mutating func leavePane() {
        guard let pane else { return }
        saveDraft(isLeaving: true)
        if !pane.isReadAhead, let last = pane.view?.messages.last?.id, last != pane.view?.readThrough {
            emit(.markRead(pane.id, through: last))
            self.pane?.view?.readThrough = last
        }
    }

    /// Steps along the list; from a conversation that left it, the row now at its place.
    mutating func step(_ distance: Int) {
        let order = inbox.order
        guard !order.isEmpty else { return }
        let current = pane.flatMap { order.firstIndex(of: $0.id) }
        let target = current.map { $0 + distance } ?? (distance > 0 ? listed.index : listed.index - 1)
        select(order[min(max(0, target), order.count - 1)])
    }

    /// The next that needs a reply, longest wait first, round and round.
    mutating func selectNextReply() {
        let waiting = (desk?[.needsReply].rows ?? []).filter { !orders.isLeaving($0.id) }
        if waiting.isEmpty { return say(words.notices.nobodyWaits) }
        let others = waiting.filter { $0.id != pane?.id }
        if others.isEmpty { return say(words.notices.nobodyElseWaits) }
        listed.passOver(waiting.count > others.count ? pane?.id : nil)
        let next = others.first { !listed.passedOver.contains($0.id) } ?? others[0]
        if listed.passedOver.contains(next.id) { listed.passOver(nil) }
        select(next.id)
        go(to: .composer)
        guide?.note(.move, at: now)
    }

    /// After a conversation was ended, put aside or given away: on to who waits for an answer, else to who was answered.
    /// Who was in the list stays there.
    mutating func moveOn(from id: ConversationID) {
        guard pane?.id == id, let desk else { return }
        orders.wasLeft(id, Orders.Departure(focus: focus, keys: keysTaken))
        let others = (desk[.needsReply].rows + desk[.waitingForVisitor].rows).filter { $0.id != id }
        if let next = others.first {
            select(next.id)
        } else {
            closePane()
        }
    }

    /// Shows something where nothing is shown; the person stays where they were.
    mutating func selectFirst() {
        guard pane == nil, let (row, section) = desk?.first else { return }
        select(row.id)
        let isToAnswer = section == .needsReply || section == .waitingForVisitor
        focus = isToAnswer ? home : .list
    }

    mutating func rememberIndex() {
        if let pane, let index = inbox.order.firstIndex(of: pane.id) { listed.index = index }
    }
}
