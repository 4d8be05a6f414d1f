/// An instant as it was written: a day, a time of day, or both.
struct WhenMoment: Equatable {
    enum Day: Equatable {
        /// Days after today.
        case fromToday(Int)
        /// The next one, today included unless `afterToday`.
        case weekday(Weekday, afterToday: Bool)
        /// Monday of the week after this one.
        case nextWeek
        /// The next such date if the year is left out. `part` is what was typed.
        case date(year: Int?, month: Int, day: Int, part: String)
        /// Digits in either order, such as 21/12.
        case slashed(Int, Int, year: Int?, part: String)
    }

    /// nil for today, or tomorrow if the time is past.
    var day: Day?
    /// Up to 86 400, the midnight that ends the day; nil for this very moment.
    var secondOfDay: Int?
    /// A French word or hour stands by: 3/12 is 3 December.
    var isFrench = false

    func resolve(now: Instant, zone: Zone, allowPast: Bool) throws(WhenError) -> WhenExpression.Resolved {
        guard let secondOfDay else { return .init(until: now, span: .zero) }
        var last: WhenExpression.Resolved?
        for date in try candidates(from: zone.wallClock(at: now).time.date) {
            let resolved = Self.resolve(
                WallTime(date: date, secondOfDay: secondOfDay), now: now, zone: zone)
            if resolved.until > now { return resolved }
            last = resolved
        }
        guard allowPast, let last else { throw .past }
        return last
    }

    /// The days that could be meant, the nearest first.
    private func candidates(from today: CivilDate) throws(WhenError) -> [CivilDate] {
        switch day {
        case nil:
            return [today, today.adding(days: 1)]
        case .fromToday(let days):
            return [today.adding(days: days)]
        case .weekday(let weekday, let afterToday):
            let ahead = (weekday.rawValue - today.weekday.rawValue).dividedDown(by: 7).remainder
            let next = today.adding(days: ahead)
            return ahead == 0 && afterToday ? [next.adding(days: 7)] : [next, next.adding(days: 7)]
        case .nextWeek:
            return [today.adding(days: 8 - today.weekday.rawValue)]
        case .date(let year, let month, let day, let part):
            return try Self.dates(year: year, month: month, day: day, part: part, today: today)
        case .slashed(let first, let second, let year, let part):
            if !isFrench, first != second, first <= 12, second <= 12 { throw .ambiguous(part: part) }
            let (day, month) = second > 12 && first <= 12 ? (second, first) : (first, second)
            return try Self.dates(year: year, month: month, day: day, part: part, today: today)
        }
    }

    private static func dates(
        year: Int?, month: Int, day: Int, part: String, today: CivilDate
    ) throws(WhenError) -> [CivilDate] {
        let years = year.map { [$0] } ?? [today.year, today.year + 1]
        let dates = years.compactMap { CivilDate(year: $0, month: month, day: day) }
        // Without a year, 29 February must come within two years.
        guard let latest = dates.last, year != nil || latest >= today else { throw .doesNotExist(part: part) }
        return dates
    }

    private static func resolve(_ time: WallTime, now: Instant, zone: Zone) -> WhenExpression.Resolved {
        switch zone.instants(showing: time) {
        case .once(let instant):
            return .init(until: instant, span: instant - now)
        case .twice(let first, let second):
            if first > now { return .init(until: first, span: first - now, note: .ambiguousFallBackFirst) }
            return .init(until: second, span: second - now)
        case .never(let moved):
            let note = WhenExpression.Note.movedForwardByGap(from: time, to: zone.wallClock(at: moved).time)
            return .init(until: moved, span: moved - now, note: note)
        }
    }
}
