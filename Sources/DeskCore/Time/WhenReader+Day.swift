extension WhenReader {
    /// A day by its name: `tomorrow`, `next monday`, `fin du mois`, `ce week-end`.
    mutating func day() -> WhenMoment.Day? {
        if let days = term({ if case .day(let days) = $0 { days } else { nil } }) {
            if weeksLater() == 7 { return .fromToday(days + 7) }
            return .fromToday(days)
        }
        if term(.now) { return .now }
        return edge() ?? weekday() ?? nextWorkday() ?? periodAlone() ?? numberedWeek()
    }

    /// `next working day`, `le prochain jour ouvré`.
    private mutating func nextWorkday() -> WhenMoment.Day? {
        attempt { reader in
            while reader.link(.on) {}
            return reader.term(.which(1)) && reader.term(.unit(.workday)) ? .workdays(1) : nil
        }
    }

    /// `in 3 days`, `dans deux semaines`, `3 days from now`, where an hour comes with it.
    mutating func daysAhead() -> WhenMoment.Day? {
        attempt { reader in
            let isBack = reader.link(.ago)
            guard let count = reader.count(in: 0...Int.max, digits: 1...WhenText.longest), let unit = reader.spanUnit()
            else { return nil }
            _ = reader.link(.fromNow)
            let sign = reader.link(.ago) || isBack ? -1 : 1
            let few = min(count, 1_000_000)
            switch unit {
            case .second, .minute, .hour: return nil
            case .day: return reader.later(.fromToday(sign * count))
            case .week: return reader.later(.fromToday(sign * 7 * count))
            case .fortnight: return reader.later(.fromToday(sign * 14 * count))
            case .workday: return .workdays(sign * min(few, 1_000))
            case .month: return .months(sign * few)
            case .year: return .months(sign * 12 * few)
            }
        }
    }

    /// `a week from tomorrow`, `two weeks from monday`.
    private mutating func later(_ day: WhenMoment.Day) -> WhenMoment.Day {
        guard case .fromToday(let days) = day else { return day }
        return attempt { reader -> WhenMoment.Day? in
            guard reader.word("from", "after") else { return nil }
            if let base = reader.term({ if case .day(let base) = $0 { base } else { nil } }) {
                return .fromToday(days + base)
            }
            guard days <= 366, case .weekday(let weekday, nil, 0) = reader.weekday() else { return nil }
            return .weekday(weekday, which: nil, later: days)
        } ?? day
    }

    /// `next friday`, `vendredi prochain`, `monday week`, `lundi en huit`, `lun.`.
    private mutating func weekday() -> WhenMoment.Day? {
        attempt { reader in
            var which = reader.which()
            while which == nil, reader.link(.on) { which = reader.which() }
            if reader.marIsMonth, reader.next == .word("mar") { return nil }
            guard let weekday = reader.term({ if case .weekday(let weekday) = $0 { weekday } else { nil } }) else {
                return nil
            }
            if reader.next == .sign("."), reader.token(at: 1) != .sign(".") { reader.advance() }
            // "monday next week" is Monday, of the next week.
            let after = reader.attempt { reader -> Int? in
                guard let which = reader.which(), !reader.canRead({ $0.term(Self.period) }) else { return nil }
                return which
            }
            return .weekday(weekday, which: which ?? after, later: reader.weeksLater())
        }
    }

    /// Days that `en huit` and `en quinze` add.
    private mutating func weeksLater() -> Int {
        if link(.weekLater) { return 7 }
        return link(.fortnightLater) ? 14 : 0
    }

    /// Last, this, next.
    mutating func which() -> Int? {
        term { if case .which(let which) = $0 { which } else { nil } }
    }

    private static func period(_ term: WhenTerm) -> WhenPeriod? {
        if case .period(let period) = term { period } else { nil }
    }

    /// A week, month or year, and how many after this one: `next week`, `le mois prochain`, `cette semaine`.
    mutating func period() -> (WhenPeriod, Int)? {
        attempt { reader in
            while reader.link(.on) || reader.link(.filler) {}
            let before = reader.which()
            guard let period = reader.term(Self.period) else { return nil }
            let after = reader.which()
            if before == 0, let after { return (period, after) }
            guard let offset = before ?? after else { return nil }
            return (period, offset)
        }
    }

    private mutating func periodAlone() -> WhenMoment.Day? {
        if let (period, offset) = period() {
            return period == .weekend ? .weekend(offset) : .period(period, offset)
        }
        return attempt { reader in
            while reader.link(.on) {}
            return reader.term(.period(.weekend)) ? .weekend(0) : nil
        }
    }

    /// `end of the month`, `fin novembre`, `early next week`, `mid-december`, `début de semaine prochaine`.
    private mutating func edge() -> WhenMoment.Day? {
        attempt { reader in
            while reader.link(.on) || reader.link(.filler) {}
            guard let edge = reader.term({ if case .edge(let edge) = $0 { edge } else { nil } }) else { return nil }
            while reader.link(.filler) || reader.link(.on) {}
            if let (period, offset) = reader.period() { return .edge(edge, period, offset) }
            if let period = reader.term(Self.period), period != .weekend { return .edge(edge, period, nil) }
            guard let month = reader.month() else { return nil }
            return .edgeOfMonth(edge, month)
        }
    }

    /// `week 49`, `semaine 49`.
    private mutating func numberedWeek() -> WhenMoment.Day? {
        attempt { reader in
            guard reader.word("week", "semaine", "sem") else { return nil }
            guard let number = reader.number(in: 1...53, digits: 1...2) else { return nil }
            return .numberedWeek(number)
        }
    }
}
