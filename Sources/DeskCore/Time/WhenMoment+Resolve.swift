extension WhenMoment {
    /// The instant that is meant, with what is to be told about it.
    func resolve(_ context: WhenContext) throws(WhenError) -> WhenExpression.Resolved {
        if day == .now, clock == nil, part == nil { return .init(until: context.now, span: .zero) }
        if let other = otherOrder(language: context.language) { return try eitherOrder(other, context) }
        if case .dayOrHour = day { return try dayOrHour(context) }
        if let date = dottedDate(context) { throw try ambiguity(with: date, context) }
        var moment = self
        if isLater, moment.settleLater(context) { return later(context) }
        moment.settleAfter()
        let hint = moment.settle(context)
        if let part = moment.part, let clock = moment.clock, offset == nil, !part.hours.contains(clock.second / 3_600) {
            throw .unreadable(part: context.text)
        }
        var last: WhenExpression.Resolved?
        var dates = try moment.candidates(context)
        // "tonight at 2" after midnight is of the night that has begun.
        if moment.isThisNight(context) { dates.insert(context.today.adding(days: -1), at: 0) }
        for date in dates {
            var resolved = moment.resolve(on: date, context)
            resolved.hint = hint ?? moment.hint(on: date, context)
            if context.isBack ? resolved.until <= context.now : resolved.until > context.now { return resolved }
            last = resolved
        }
        guard let last else { throw .past }
        if context.isBack { return last }
        if let next = moment.whatIsNext(context) { return next }
        guard context.allowPast else { throw .past }
        return last
    }

    func resolve(on date: CivilDate, _ context: WhenContext) -> WhenExpression.Resolved {
        let time = WallTime(date: date, secondOfDay: second(context))
        if let offset, let instant = offset.instant(showing: time, in: context.zone) {
            return .init(until: instant, span: instant - context.now)
        }
        switch context.zone.instants(showing: time) {
        case .once(let instant):
            return .init(until: instant, span: instant - context.now)
        case .twice(let first, let second):
            if first > context.now {
                return .init(until: first, span: first - context.now, note: .ambiguousFallBackFirst)
            }
            return .init(until: second, span: second - context.now)
        case .never(let moved):
            let to = context.zone.wallClock(at: moved).time
            return .init(until: moved, span: moved - context.now, note: .movedForwardByGap(from: time, to: to))
        }
    }

    /// From midnight on; up to a day and some hours, for "tonight at 2".
    private func second(_ context: WhenContext) -> Int {
        if let clock { return clock.second }
        if let part { return part.second(context.times) }
        if context.isBack { return 0 }
        switch day {
        case .edge(.end, _, _), .edgeOfMonth(.end, _): return context.times.endOfDay
        case .now, .fromToday, .weekday, .weekdayOfWeek, .weekdayNear, .shifted, .numbered, .month, .period, .weekend,
            .edge, .edgeOfMonth, .date, .slashed, .dayOfMonth, .dayOrHour, .months, .workdays, .numberedWeek, nil:
            return context.times.firstThing
        }
    }

    /// Says which half of the day an hour is in: what its part says, else the afternoon for one to six.
    private mutating func settle(_ context: WhenContext) -> WhenExpression.Hint? {
        if isToday, day == nil { day = .fromToday(0) }
        if clock?.isNow == true { settleSameTime(context) }
        guard let read = clock, offset == nil else { return nil }
        if read.isSettled {
            if let part { clock?.second = part.settleWritten(read.second) }
            return nil
        }
        clock?.isSettled = true
        if let part {
            clock?.second = part.settle(read.second)
            return nil
        }
        guard (3_600...21_600).contains(read.second) else { return nil }
        clock?.second += 43_200
        return .afternoon(hour: read.second / 3_600, minute: read.second / 60 % 60)
    }

    private func hint(on date: CivilDate, _ context: WhenContext) -> WhenExpression.Hint? {
        switch day {
        case .weekday(_, which: 1) where date > context.today.adding(days: 7):
            return .nextWeek(date)
        case .fromToday(1) where context.zone.wallClock(at: context.now).hour < 5:
            return .tomorrowAfterMidnight(date, today: context.today)
        case .now, .fromToday, .weekday, .weekdayOfWeek, .weekdayNear, .shifted, .numbered, .month, .period, .weekend,
            .edge, .edgeOfMonth, .date, .slashed, .dayOfMonth, .dayOrHour, .months, .workdays, .numberedWeek, nil:
            return nil
        }
    }

    /// "this afternoon" at 14:30, "ce soir" at 23:00: the latest that is still meant, or the next one.
    private func whatIsNext(_ context: WhenContext) -> WhenExpression.Resolved? {
        guard clock == nil, day == .fromToday(0) else { return nil }
        var next = self
        let part = part ?? .endOfDay
        if part != .night, part != .evening, part != .lateEvening, part != .endOfDay,
            part.latest(context.times) == part.second(context.times)
        {
            return nil
        }
        next.clock = ClockTime(second: part.latest(context.times), isSettled: true)
        var resolved = next.resolve(on: context.today, context)
        resolved.hint = .hasBegun
        if resolved.until > context.now { return resolved }
        guard self.part != nil else { return nil }
        switch part {
        case .endOfDay: next.clock = ClockTime(second: context.times.endOfDay, isSettled: true)
        case .evening, .night, .lateEvening: next.clock = ClockTime(second: context.times.firstThing, isSettled: true)
        case .morning, .lateMorning, .lunch, .afterLunch, .afternoon, .midAfternoon, .lateAfternoon: return nil
        }
        resolved = next.resolve(on: context.today.adding(days: 1), context)
        resolved.hint = .isOver
        return resolved
    }

    /// What `later` says of a day, a part or an hour; true if it stands alone, or for today.
    private mutating func settleLater(_ context: WhenContext) -> Bool {
        // "later tonight", "plus tard lundi matin"
        if let part, clock == nil { clock = ClockTime(second: part.latest(context.times), isSettled: true) }
        switch day {
        case nil, .fromToday(0):
            if part != nil {
                isToday = true
            } else if let read = clock, !read.isSettled, part == nil {
                // "later today at 9", of the two hours the one to come
                let now = context.zone.wallClock(at: context.now).time.secondOfDay
                if read.second < 43_200, read.second <= now { clock?.second += 43_200 }
            }
            return clock == nil && part == nil
        case .period(let period, let offset) where offset > 0:
            day = .edge(.middle, period, offset)
        case .now, .fromToday, .weekday, .weekdayOfWeek, .weekdayNear, .shifted, .numbered, .month, .period, .weekend,
            .edge, .edgeOfMonth, .date, .slashed, .dayOfMonth, .dayOrHour, .months, .workdays, .numberedWeek:
            break
        }
        return false
    }

    /// "after monday" is Tuesday, "after the weekend" Monday; "after monday 9:00" says an hour of Monday.
    private mutating func settleAfter() {
        guard isAfterDay, let named = day else { return }
        switch named {
        case .weekend: day = named.shifted(by: 2)
        case .period(let period, let offset): day = .period(period, offset + 1)
        case .month(let month, year: nil): day = .month(month % 12 + 1, year: nil)
        case .now, .fromToday, .weekday, .weekdayOfWeek, .weekdayNear, .shifted, .numbered, .month, .edge,
            .edgeOfMonth, .date, .slashed, .dayOfMonth, .dayOrHour, .months, .workdays, .numberedWeek:
            if clock == nil || part != nil { day = named.shifted(by: 1) }
        }
    }

    /// "same time next week" is a week from now.
    private mutating func settleSameTime(_ context: WhenContext) {
        let second = context.zone.wallClock(at: context.now).time.secondOfDay
        clock = ClockTime(second: second / 60 * 60, isSettled: true)
        guard case .period(let period, let offset) = day else { return }
        switch period {
        case .week, .weekend: day = .fromToday(7 * offset)
        case .month: day = .months(offset)
        case .year: day = .months(12 * offset)
        }
    }

    private func isThisNight(_ context: WhenContext) -> Bool {
        guard isToday, !context.isBack, day == .fromToday(0), let clock, clock.second > 86_400 else { return false }
        return context.zone.wallClock(at: context.now).hour < 5
    }

    /// `later today`, but still today.
    private func later(_ context: WhenContext) -> WhenExpression.Resolved {
        let midnight = WallTime(date: context.today.adding(days: 1), secondOfDay: -60)
        var last = context.now + context.times.later
        if case .once(let end) = context.zone.instants(showing: midnight), end > context.now { last = min(last, end) }
        return .init(until: last, span: last - context.now)
    }

    /// The one that its weekday agrees with, else none.
    private func eitherOrder(
        _ other: WhenMoment, _ context: WhenContext
    ) throws(WhenError) -> WhenExpression.Resolved {
        guard weekday != nil else { throw try ambiguity(with: other, context) }
        do {
            return try other.resolve(context)
        } catch {
            var dayFirst = self
            dayFirst.isFrench = true
            return try dayFirst.resolve(context)
        }
    }

    /// "lundi 14" is the 14th, if that is a Monday soon, or Monday at 14:00.
    private func dayOrHour(_ context: WhenContext) throws(WhenError) -> WhenExpression.Resolved {
        guard case .dayOrHour(let number, let part) = day, let weekday else { throw .empty }
        var (hour, date) = (self, self)
        hour.day = .weekday(weekday, which: nil)
        hour.weekday = nil
        hour.clock = ClockTime(second: number * 3_600)
        date.day = .dayOfMonth(number, offset: nil, part: part)
        guard (try? date.resolve(context)) != nil else { return try hour.resolve(context) }
        throw try hour.ambiguity(with: date, context)
    }

    /// "01.12" alone is as likely the 1st of December as an hour; nil where it can't be a date that is meant.
    private func dottedDate(_ context: WhenContext) -> WhenMoment? {
        guard day == nil, part == nil, offset == nil, let said = clock?.dottedDate else { return nil }
        var date = self
        (date.day, date.clock) = (said, nil)
        return (try? date.resolve(context)) == nil ? nil : date
    }

    /// Both readings; an error if either is none.
    func ambiguity(with other: WhenMoment, _ context: WhenContext) throws(WhenError) -> WhenError {
        var first = self
        if case .slashed(let day, let month, let year, let part) = first.day {
            first.day = .date(year: year, month: month, day: day, part: part)
        }
        first.clock?.dotted = nil
        let lenient = context.lenient
        let readings = [try first.resolve(lenient).until, try other.resolve(lenient).until]
        return .ambiguous(part: context.text, readings: readings.map { context.zone.wallClock(at: $0).time })
    }
}

extension WhenMoment.Offset {
    /// The instant at which clocks of that offset show `time`; nil if the zone has no such clocks.
    func instant(showing time: WallTime, in zone: Zone) -> Instant? {
        let local = Instant(milliseconds: 0) + .seconds(time.date.dayNumber * 86_400 + time.secondOfDay)
        switch self {
        case .seconds(let seconds): return local - .seconds(seconds)
        case .place(let place):
            switch place.instants(showing: time) {
            case .once(let instant), .twice(let instant, _), .never(let instant): return instant
            }
        case .named(let name):
            // A zone's own name may be another's too: it means its own, where its clocks show it.
            for days in [0, 1, -1, 182, -182] {
                let offset = zone.offset(at: local + .days(days))
                if offset.abbreviation.lowercased() == name { return local - .seconds(offset.seconds) }
            }
            return Self.abbreviations[name].map { local - .seconds($0) }
        }
    }
}
