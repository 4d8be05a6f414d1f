import DeskCore

/// When what the screen says of time becomes another word: each second while a time is told in seconds, and at the instant
/// at which a visitor goes, stops writing or has waited for too long. What is told in minutes follows with the clock.
struct TimesShown: Equatable {
    /// Each begins with a change, and until its end there is one each second.
    private var spans: [Range<Instant>] = []

    private static let inSeconds = Duration.minutes(1)

    /// - Parameter now: what is over by then is left out.
    init(_ desk: DeskSnapshot?, lateAfter: Duration, at now: Instant) {
        for row in (desk?.sections.values.flatMap(\.rows) ?? []) {
            add(row.presence)
            add(age: row.waitingSince ?? row.quietSince)
            add(change: row.waitingSince.map { $0 + lateAfter })
            add(countdown: row.ownerDeadline)
            switch row.phase {
            case .ended(let ending): add(age: ending.at)
            case .snoozed(let snooze): add(countdown: snooze.until)
            case .queued, .open: break
            }
        }
        spans.removeAll { $0.upperBound <= now }
    }

    /// What stands above the chat.
    init(_ pane: Pane) {
        guard let view = pane.view else { return }
        add(view.visitor.presence)
        add(countdown: view.ownerDeadline)
        if case .snoozed(let snooze) = view.conversation.phase { add(countdown: snooze.until) }
    }

    private mutating func add(_ presence: Presence) {
        add(change: presence.onlineUntil)
        add(change: presence.typingUntil)
        // Since when they are away is told once they are.
        guard let seen = presence.seenAt, let gone = presence.onlineUntil, gone < seen + Self.inSeconds else { return }
        spans.append(max(seen, gone)..<seen + Self.inSeconds)
    }

    private mutating func add(age since: Instant?) {
        if let since { spans.append(since..<since + Self.inSeconds) }
    }

    private mutating func add(countdown end: Instant?) {
        if let end { spans.append(end - Self.inSeconds..<end) }
    }

    private mutating func add(change at: Instant?) {
        if let at { spans.append(at..<at) }
    }

    func next(after now: Instant) -> Instant? {
        spans.lazy.compactMap { span in
            span.lowerBound > now ? span.lowerBound : span.upperBound > now ? now.nextSecond : nil
        }.min()
    }
}

extension Instant {
    /// The next whole second, or minute, of the clock.
    package var nextSecond: Instant { next(1_000) }
    package var nextMinute: Instant { next(60_000) }

    private func next(_ step: Int64) -> Instant {
        let past = milliseconds % step
        return self + .milliseconds(step - (past < 0 ? past + step : past))
    }
}

extension Model {
    mutating func setWake() {
        let shown = screenUntil > now ? screenUntil : now.nextSecond
        let isBusy = drafts.hasParked || pane?.composer.isDirty == true
        wakeAt = isBusy ? min(shown, now.nextSecond) : shown
    }

    /// When what the screen shows now is out of date by time alone. The clock's minute at the latest.
    var nextChange: Instant {
        var next = now.nextMinute
        func add(_ instant: Instant?) {
            if let instant, instant > now { next = min(next, instant) }
        }
        add(leaderSince.map { $0 + Self.whichKeyAfter })
        add(attention.wakeAt)
        add(notice?.until)
        add(guide?.overAt)
        add(rowTimes.next(after: now))
        add(pane.flatMap { TimesShown($0).next(after: now) })
        if undo != nil || !dialogs.isEmpty { add(now.nextSecond) }
        return next
    }
}
