extension Conversation {
    /// The state after these events, the first of which is `started`; nil when the log doesn't begin so.
    package init?(id: ConversationID, replaying log: [LoggedEvent]) {
        guard let first = log.first, let conversation = Conversation(id: id, starting: first.event, at: first.at) else {
            return nil
        }
        self = conversation
        for entry in log.dropFirst() { apply(entry.event, at: entry.at) }
    }

    /// The state after `started`; nil for any other event.
    package init?(id: ConversationID, starting event: Event, at: Instant) {
        guard case .started(let visitor, let mission, let group, let previous) = event else { return nil }
        self.init(
            id: id, visitor: visitor, mission: mission, previous: previous, group: group,
            phase: .queued(Queued(since: at)), startedAt: at)
    }

    package mutating func apply(_ events: [Event], at: Instant) {
        for event in events { apply(event, at: at) }
    }

    /// The next state. Total: what `decide` allowed always applies.
    package mutating func apply(_ event: Event, at: Instant) {
        switch event {
        case .started, .noted, .delivered, .blocked, .unblocked, .erased:
            break
        case .written(_, let author):
            applyWritten(author, at: at)
        case .seen(_, let left):
            unseen = left
            if left == 0 { untoldSince = nil }
        case .queued(let group, let since, let front, let releasedBy):
            self.group = group
            phase = .queued(Queued(since: since, front: front, releasedBy: releasedBy))
        case .opened(let expert, let reason):
            if reason == .taken { remember(.take, by: expert, at: at) }
            phase = .open(Holding(expert: expert, since: at, reason: reason))
        case .snoozed(let owner, let until, let keep):
            if case .snoozed = phase { undo = nil } else { remember(.snooze, by: owner, at: at) }
            phase = .snoozed(Snooze(owner: owner, since: at, until: until, keep: keep))
            woken = nil
            snoozes.count()
        case .woke(let cause):
            guard case .snoozed(let snooze) = phase else { return }
            woken = Woken(at: at, cause: cause, snooze: snooze)
            undo = nil
        case .transferred(let expert, _, let group):
            remember(.transfer, by: expert, at: at)
            self.group = group
            woken = nil
        case .tagged(let tags):
            self.tags = tags
        case .ended(let author):
            applyEnded(by: author, at: at)
        case .surveyOffered(let from):
            survey = .offered(from: from)
        case .surveyDeclined(let reason):
            survey = .declined(reason: reason)
        case .surveyAnswered(let score, _):
            survey = .answered(score: score, at: at)
        case .acknowledged:
            if case .ended(var ending) = phase {
                ending.unread = false
                phase = .ended(ending)
            }
        case .undone:
            applyUndone(at: at)
        case .mailed:
            lastMailAt = at
            untoldSince = nil
        }
    }

    private mutating func applyWritten(_ author: Author, at: Instant) {
        undo = nil
        switch author {
        case .visitor:
            waitingSince = waitingSince ?? at
            waitingCount.count()
            lastVisitorAt = at
        case .expert, .desk:
            waitingSince = nil
            waitingCount = 0
            lastExpertAt = at
            firstReplyAt = firstReplyAt ?? at
            unseen.count()
            untoldSince = untoldSince ?? at
        }
    }

    private mutating func applyEnded(by author: Author, at: Instant) {
        let holder = holder
        if let expert = author.expert { remember(.end, by: expert, at: at) } else { undo = nil }
        phase = .ended(Ending(at: at, by: author, holder: holder, unread: author == .visitor && holder != nil))
    }

    /// Back to exactly where it was: waits and clocks run on as if nothing had happened.
    private mutating func applyUndone(at: Instant) {
        guard let undo else { return }
        group = undo.group
        woken = undo.woken
        phase = undo.phase
        if undo.action == .snooze { snoozes.count(by: -1) }
        if undo.action == .end { survey = .none }
        self.undo = nil
    }

    private mutating func remember(_ action: Undo.Action, by expert: ExpertID, at: Instant) {
        undo = Undo(action: action, by: expert, until: at + Undo.window, phase: phase, group: group, woken: woken)
    }
}

extension Int {
    /// Counts on. Only a log or a row that was meddled with leads to the end of all numbers: there it stays.
    fileprivate mutating func count(by step: Int = 1) {
        let (sum, overflow) = addingReportingOverflow(step)
        if !overflow { self = sum }
    }
}
