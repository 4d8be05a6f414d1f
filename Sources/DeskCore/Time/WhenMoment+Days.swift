/// Which days a moment can mean.
extension WhenMoment {
    /// The nearest first; of what has been if `isBack`, else of what is to come. Some may have passed.
    func candidates(_ context: WhenContext) throws(WhenError) -> [CivilDate] {
        let (today, isBack, language) = (context.today, context.isBack, context.language)
        let monday = today.adding(days: 1 - today.weekday.rawValue)
        switch day {
        case nil: return [today, today.adding(days: isBack ? -1 : 1)]
        case .now: return [today]
        case .fromToday(let days):
            let date = today.adding(days: days)
            if let weekday, date.weekday != weekday { throw .weekdayDisagrees(date, weekday) }
            return [date]
        case .weekday(let weekday, let which):
            return Self.weekdays(weekday, which, today: today, isBack: isBack)
        case .shifted(let base, let days):
            var moment = self
            moment.day = base
            return try moment.candidates(context).map { $0.adding(days: days) }
        case .numbered(let number, let weekday, let month, let offset):
            let starts =
                month.map { Self.starts(of: $0, today, isBack) }
                ?? (offset.map { [$0] } ?? [0, isBack ? -1 : 1]).map { Self.start(of: .month, $0, today: today) }
            let dates = starts.compactMap { Self.numbered(number, weekday, from: $0) }
            if dates.isEmpty { throw .doesNotExist(part: context.text) }
            return dates
        case .month(let month, let year):
            if month == today.month, year == nil || year == today.year { throw .namesNoDay(part: context.text) }
            if let year { return [CivilDate(year: year, month: month, day: 1) ?? today] }
            return Self.starts(of: month, today, isBack)
        case .weekdayNear(let weekday, let days):
            let target = today.adding(days: days)
            let ahead = (weekday.rawValue - target.weekday.rawValue).dividedDown(by: 7).remainder
            return [target.adding(days: ahead > 3 ? ahead - 7 : ahead)]
        case .period(let period, 0) where !isBack && !context.allowPast:
            // What is left of this week.
            let next = Self.workday(1, after: today)
            guard period == .week, next < monday.adding(days: 7) else { throw .namesNoDay(part: context.text) }
            return [next]
        case .weekdayOfWeek(let weekday, let offset):
            return [monday.adding(days: 7 * offset + weekday.rawValue - 1)]
        case .period(let period, let offset): return [Self.start(of: period, offset, today: today)]
        case .weekend(let offset):
            let saturday = monday.adding(days: 7 * offset + 5)
            return [saturday, saturday.adding(days: 1), saturday.adding(days: 7)]
        case .edge(let edge, let period, let offset):
            let offsets = offset.map { [$0] } ?? [0, isBack ? -1 : 1]
            return offsets.map { Self.edge(edge, of: period, $0, today: today) }
        case .edgeOfMonth(let edge, let month):
            return Self.starts(of: month, today, isBack).map { Self.edge(edge, of: .month, 0, today: $0) }
        case .date(let year, let month, let day, let part):
            return try dates(year: year, month: month, day: day, part: part, today: today, isBack: isBack)
        case .slashed(let first, let second, let year, let part):
            let isDayFirst = isFrench || language == .french
            let isMonthFirst = !isDayFirst && second > 12 || isDayFirst && second > 12 && first <= 12
            let (day, month) = isMonthFirst ? (second, first) : (first, second)
            return try dates(year: year, month: month, day: day, part: part, today: today, isBack: isBack)
        case .dayOfMonth(let day, let offset, let part):
            return try days(day, offset: offset, part: part, today: today, isBack: isBack)
        case .dayOrHour(let day, let part):
            return try days(day, offset: nil, part: part, today: today, isBack: isBack)
        case .months(let months): return [today.adding(months: months)]
        case .workdays(let count): return [Self.workday(count, after: today)]
        case .numberedWeek(let number):
            return Self.years(today, isBack).map { year in
                // ISO 8601: the first week has 4 January.
                let fourth = CivilDate(year: year, month: 1, day: 4) ?? today
                let days = 7 * number - 6 - fourth.weekday.rawValue + (weekday?.rawValue ?? 1) - 1
                return fourth.adding(days: days)
            }
        }
    }

    private static func years(_ today: CivilDate, _ isBack: Bool) -> [Int] {
        [today.year, today.year + (isBack ? -1 : 1)]
    }

    private static func starts(of month: Int, _ today: CivilDate, _ isBack: Bool) -> [CivilDate] {
        years(today, isBack).compactMap { CivilDate(year: $0, month: month, day: 1) }
    }

    /// The first, second, or with -1 the last such day of the month that begins there.
    private static func numbered(_ number: Int, _ weekday: Weekday?, from start: CivilDate) -> CivilDate? {
        let days = (0..<31).map { start.adding(days: $0) }.filter { date in
            date.month == start.month && (weekday.map { date.weekday == $0 } ?? (date.weekday.rawValue < 6))
        }
        return number < 0 ? days.last : days.dropFirst(number - 1).first
    }

    private static func weekdays(_ weekday: Weekday, _ which: Int?, today: CivilDate, isBack: Bool) -> [CivilDate] {
        let monday = today.adding(days: 1 - today.weekday.rawValue)
        switch which {
        case .some(let weeks) where weeks > 0: return [monday.adding(days: 7 * weeks + weekday.rawValue - 1)]
        case -1:
            let behind = (today.weekday.rawValue - weekday.rawValue).dividedDown(by: 7).remainder
            return [today.adding(days: -(behind == 0 ? 7 : behind))]
        default:
            let ahead = (weekday.rawValue - today.weekday.rawValue).dividedDown(by: 7).remainder
            let next = today.adding(days: ahead)
            if isBack { return [today.adding(days: ahead == 0 ? 0 : ahead - 7), today.adding(days: ahead - 7)] }
            return [next, next.adding(days: 7)]
        }
    }

    private static func start(of period: WhenPeriod, _ offset: Int, today: CivilDate) -> CivilDate {
        switch period {
        case .week: return today.adding(days: 1 - today.weekday.rawValue + 7 * offset)
        case .weekend: return today.adding(days: 6 - today.weekday.rawValue + 7 * offset)
        case .month: return today.adding(days: 1 - today.day).adding(months: offset)
        case .year: return CivilDate(year: today.year + offset, month: 1, day: 1) ?? today
        }
    }

    private static func edge(
        _ edge: WhenEdge, of period: WhenPeriod, _ offset: Int, today: CivilDate
    ) -> CivilDate {
        let start = start(of: period, offset, today: today)
        switch (edge, period) {
        case (.start, _): return start
        case (.middle, .week), (.middle, .weekend): return start.adding(days: 2)
        case (.middle, .month): return start.adding(days: 14)
        case (.middle, .year): return start.adding(months: 6)
        // The week of work.
        case (.end, .week): return start.adding(days: 4)
        case (.end, .weekend): return start.adding(days: 1)
        case (.end, .month): return start.adding(months: 1).adding(days: -1)
        case (.end, .year): return start.adding(months: 12).adding(days: -1)
        }
    }

    static func workday(_ count: Int, after today: CivilDate) -> CivilDate {
        var (date, left) = (today, count.magnitude)
        while left > 0 {
            date = date.adding(days: count.signum())
            if date.weekday.rawValue < 6 { left -= 1 }
        }
        return date
    }

    /// The days of this month or the next ones, or of one month.
    private func days(
        _ day: Int, offset: Int?, part: String, today: CivilDate, isBack: Bool
    ) throws(WhenError) -> [CivilDate] {
        let first = today.adding(days: 1 - today.day)
        let offsets = offset.map { [$0] } ?? Array(0...11).map { isBack ? -$0 : $0 }
        let dates = offsets.compactMap { offset -> CivilDate? in
            let month = first.adding(months: offset)
            return CivilDate(year: month.year, month: month.month, day: day)
        }
        guard let nearest = dates.first(where: { isBack ? $0 <= today : $0 >= today }) ?? dates.first else {
            throw .doesNotExist(part: part)
        }
        guard let weekday else { return dates }
        let agreeing = dates.prefix(offset == nil ? 3 : 1).filter { $0.weekday == weekday }
        if agreeing.isEmpty { throw .weekdayDisagrees(nearest, weekday) }
        return agreeing
    }

    private func dates(
        year: Int?, month: Int, day: Int, part: String, today: CivilDate, isBack: Bool
    ) throws(WhenError) -> [CivilDate] {
        let years = year.map { [$0] } ?? Self.years(today, isBack)
        let dates = years.compactMap { CivilDate(year: $0, month: month, day: day) }
        // Without a year, 29 February must come within two years.
        guard let last = dates.last, year != nil || isBack || last >= today else { throw .doesNotExist(part: part) }
        guard let weekday else { return dates }
        // Of a date without a year the next one must agree, or one that has just been: it was copied.
        let nearest = dates.first { isBack ? $0 <= today : $0 >= today } ?? last
        if nearest.weekday == weekday { return [nearest] }
        if let first = dates.first, first.weekday == weekday, isBack || today.dayNumber - first.dayNumber < 183 {
            return [first]
        }
        throw .weekdayDisagrees(nearest, weekday)
    }

    /// 3/12 as it is read the other way round, where both are dates and nothing says which.
    func otherOrder(language: Language?) -> WhenMoment? {
        guard case .slashed(let first, let second, let year, let part) = day, !isFrench, language != .french,
            first != second, first <= 12, second <= 12
        else { return nil }
        var other = self
        other.day = .date(year: year, month: first, day: second, part: part)
        return other
    }
}

extension CivilDate {
    /// The same day of another month, or its last one.
    func adding(months: Int) -> CivilDate {
        let (years, month) = (self.month - 1 + months).dividedDown(by: 12)
        let first = Self.dayNumber(year: year + years, month: month + 1)
        let next = Self.dayNumber(
            year: month == 11 ? year + years + 1 : year + years, month: month == 11 ? 1 : month + 2)
        return CivilDate(dayNumber: min(first + day - 1, next - 1))
    }
}
