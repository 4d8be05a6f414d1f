import DeskCore

/// What the store has to show.
extension Model {
    /// A fresh list. The selection stays with its conversation, wherever that has gone.
    /// - Parameter view: a conversation that was read with it.
    mutating func show(_ snapshot: DeskSnapshot, ahead view: ConversationView? = nil) {
        let before = desk
        desk = snapshot
        if !snapshot.rows.isEmpty { hasHadVisitors = true }
        if before == nil { sayUnavailable() }
        forgetAhead()
        if let view { ahead[view.conversation.id] = (view, firstPage(of: view)) }
        rememberIndex()
        withdrawUndo()
        giveWay()
        settleLeaving()
        // While an end or a snooze is on its way the list may still have what it takes away.
        if pane == nil, orders.dialogs.isEmpty, !dialogs.contains(where: \.isFirstRun) { selectFirst() }
        tellOfKeptDrafts(before: before)
        alert(before: before, after: snapshot)
        tellOfTransfers(before: before, after: snapshot)
        leaveIfEmpty()
    }

    /// Whoever opens the desk and is unavailable since the last time would wait for nothing.
    private mutating func sayUnavailable() {
        guard desk?.expert.status == .unavailable, !isPreview else { return }
        say(words.list.emptyUnavailable(settings.keys.label(of: .status, in: .composer, words: words) ?? ""))
    }

    /// What has ended and left the list stays to be read, until somebody waits.
    private mutating func giveWay() {
        guard let pane, case .ended = phase, row(of: pane.id) == nil, dialogs.isEmpty, pane.composer.draft.isEmpty,
            desk?[.needsReply].rows.isEmpty == false
        else { return }
        closePane()
    }

    /// The conversation that is shown, as it is now; or as it was when it was read ahead, until it has been read again.
    mutating func show(_ view: ConversationView, isReadAhead: Bool = false) {
        guard pane?.id == view.conversation.id else { return }
        dropWhatWasSent(by: view)
        guard var pane else { return }
        let isFirst = pane.view == nil || pane.isReadAhead
        let draft = pane.composer.draft
        if isDraftSettled(pane.id) {
            let rest = drafts[pane.id].withoutSent(view.draft, at: now, isSending: false)
            if pane.takeDraft(view.draft, rest: rest) {
                drafts[pane.id].wasRead(view.draft, unsent: rest)
            } else if pane.view == nil, !view.draft.isEmpty {
                // It was written on here before it was read.
                putTogether(pane.id, with: view.draft, over: drafts[pane.id].replaceable)
                pane = self.pane ?? pane
            }
        }
        if pane.composer.draft != draft, !pane.composer.draft.isEmpty { pane.changedAt = now }
        pane.view = view
        pane.isReadAhead = isReadAhead
        pane.isLoadingOlder = false
        if isFirst {
            pane.knownThrough = view.readThrough
            pane.firstNew = Self.firstNew(in: view, after: view.readThrough)
        } else if !isTerminalFocused {
            pane.firstNew = Self.firstNew(in: view, after: pane.knownThrough) ?? pane.firstNew
        }
        self.pane = pane
        if view.log.contains(where: { $0.event == .erased }) { forgetBegun(about: pane.id) }
        tellDialogs(of: view)
    }

    /// The visitor's first message after one that was read.
    static func firstNew(in view: ConversationView, after read: MessageID?) -> MessageID? {
        guard let read, let index = view.messages.lastIndex(where: { $0.id == read }) else { return nil }
        return view.messages[(index + 1)...].first { $0.author == .visitor }?.id
    }

    /// The title tells how many wait; the bell rings once for all that has begun to.
    private mutating func alert(before: DeskSnapshot?, after: DeskSnapshot) {
        let waiting = after[.needsReply]
        if alerts.tell(waiting: waiting.count) { emit(.setTitle(waiting: waiting.count)) }
        guard settings.bell, let before, before.isWhole else { return }
        let known = Dictionary(before[.needsReply].rows.map { ($0.id, $0.waitingCount) }, uniquingKeysWith: max)
        let isMore = waiting.rows.contains { !isInFront($0) && $0.waitingCount > known[$0.id] ?? 0 }
        let isGiven = given(before: before, after: after).contains { !isInFront($0) }
        if isMore || isGiven, alerts.ring(at: now) { emit(.bell) }
    }

    private func isInFront(_ row: DeskRow) -> Bool { row.id == pane?.id && isTerminalFocused && dialogs.isEmpty }

    /// What a colleague, or a colleague's long absence, brought to this desk since.
    private func given(before: DeskSnapshot, after: DeskSnapshot) -> [DeskRow] {
        func fresh(_ desk: DeskSnapshot) -> [DeskRow] {
            (desk[.needsReply].rows + desk[.waitingForVisitor].rows).filter(\.isFreshlyGiven)
        }
        let rows = fresh(after)
        if rows.isEmpty { return [] }
        let known = Set(fresh(before).map(\.id))
        return rows.filter { !known.contains($0.id) }
    }

    /// What comes from a colleague is told as an arrival is. (docs/rules.md 6.6)
    private mutating func tellOfTransfers(before: DeskSnapshot?, after: DeskSnapshot) {
        guard let before, before.isWhole, notice?.kind != .failure else { return }
        let names = given(before: before, after: after).map(\.visitorName)
        if !names.isEmpty { say(words.notices.cameToYou(names.joined(separator: ", "))) }
    }
}
