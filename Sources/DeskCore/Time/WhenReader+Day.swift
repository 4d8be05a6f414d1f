extension WhenReader {
    /// A day by its name: `tomorrow`, `next monday`, `fin du mois`, `ce week-end`.
    mutating func day() -> WhenMoment.Day? {
        if let day = beside() ?? feast() ?? numberedDay() { return day }
        if let days = term({ if case .day(let days) = $0 { days } else { nil } }) {
            return .fromToday(days + weeksLater())
        }
        if term(.now) { return .now }
        return edge() ?? weekday() ?? nextWorkday() ?? periodAlone() ?? numberedWeek()
    }

    /// `the day after monday`, `la veille de noël`.
    private mutating func beside() -> WhenMoment.Day? {
        attempt { reader in
            guard let days = reader.term({ if case .beside(let days) = $0 { days } else { nil } }) else { return nil }
            while reader.link(.on) || reader.link(.filler) {}
            return (reader.date() ?? reader.day())?.shifted(by: days)
        }
    }

    /// `christmas`, `jour de l’an`.
    private mutating func feast() -> WhenMoment.Day? {
        let start = position
        return term { term in
            if case .feast(let month, let day) = term { (month, day) } else { nil }
        }.map { month, day in
            .date(year: yearAfterMonth(), month: month, day: day, part: text.part(start..<position))
        }
    }

    /// `last friday of the month`, `premier lundi de décembre`, `first working day of next month`.
    private mutating func numberedDay() -> WhenMoment.Day? {
        attempt { reader in
            while reader.link(.on) {}
            guard let number = reader.term(.which(-1)) ? -1 : reader.ordinal(), number <= 5 else { return nil }
            let weekday = reader.weekdayName()
            guard weekday != nil || reader.term(.unit(.workday)) else { return nil }
            while reader.link(.filler) || reader.link(.on) || reader.link(.within) {}
            if let month = reader.month() { return .numbered(number, weekday, month: month, offset: nil) }
            if let (period, offset) = reader.period(), period == .month {
                return .numbered(number, weekday, month: nil, offset: offset)
            }
            return reader.term(.period(.month)) ? .numbered(number, weekday, month: nil, offset: nil) : nil
        }
    }

    mutating func weekdayName() -> Weekday? {
        term { if case .weekday(let weekday) = $0 { weekday } else { nil } }
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
            case .day: return reader.counted(sign * few, isWeeks: false)
            case .week: return reader.counted(sign * 7 * few, isWeeks: true)
            case .fortnight: return reader.counted(sign * 14 * few, isWeeks: true)
            case .workday: return .workdays(sign * min(few, 1_000))
            case .month: return .months(sign * few)
            case .year: return .months(sign * 12 * few)
            }
        }
    }

    /// `a week from tomorrow`, `two weeks on monday`, `2 jours avant noël`; else from today.
    private mutating func counted(_ days: Int, isWeeks: Bool) -> WhenMoment.Day {
        attempt { reader -> WhenMoment.Day? in
            // French weeks are counted from today: "dans deux semaines lundi".
            let isEnglish = isWeeks && !["semaine", "semaines", "sem"].contains(reader.lastWord)
            let sign = reader.word("before", "avant") ? -1 : 1
            let isFrom = sign < 0 || reader.word("from", "after", "apres")
            guard isFrom || isEnglish, days <= 366 else { return nil }
            while reader.link(.on) {}
            return (isFrom ? reader.date() ?? reader.day() : reader.dayByName())?.shifted(by: sign * days)
        } ?? .fromToday(days)
    }

    private var lastWord: String? {
        if position > 0, case .word(let word) = text.tokens[position - 1] { word } else { nil }
    }

    /// `monday`, `tomorrow`.
    private mutating func dayByName() -> WhenMoment.Day? {
        term({ if case .day(let days) = $0 { .fromToday(days) } else { nil } }) ?? weekday()
    }

    /// `next friday`, `vendredi prochain`, `monday week`, `lundi en huit`, `lun.`.
    private mutating func weekday() -> WhenMoment.Day? {
        attempt { reader in
            var which = reader.which()
            while which == nil, reader.link(.on) { which = reader.which() }
            if reader.marIsMonth, reader.next == .word("mar") { return nil }
            guard let weekday = reader.weekdayName() else { return nil }
            if reader.next == .sign("."), reader.token(at: 1) != .sign(".") { reader.advance() }
            // "monday next week" is Monday, of the next week.
            let after = reader.attempt { reader -> Int? in
                guard !reader.canRead({ $0.link(.latest) ? true : nil }), let which = reader.which(),
                    !reader.canRead({ $0.term(Self.period) })
                else { return nil }
                return which
            }
            return WhenMoment.Day.weekday(weekday, which: which ?? after).shifted(by: reader.weeksLater())
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
            if let period = reader.term({ if case .endOf(let period) = $0 { period } else { nil } }) {
                let said = reader.period()
                if let said, said.0 != period { return nil }
                return .edge(.end, period, said?.1)
            }
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
