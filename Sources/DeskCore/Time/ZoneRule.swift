/// A rule for all years, as the POSIX variable `TZ` spells it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule: Sendable, Equatable {
    let standard: ZoneOffset
    private let summer: Summer?

    private struct Summer: Equatable {
        let offset: ZoneOffset
        let start: Turn
        let end: Turn
    }

    init(standard: ZoneOffset) {
        self.standard = standard
        summer = nil
    }

    /// nil if the text is no such rule.
    init?(_ text: String) {
        var scan = RuleScan(text)
        guard let name = scan.name(), let west = scan.time() else { return nil }
        standard = ZoneOffset(seconds: -west, designation: name)
        if scan.isAtEnd {
            summer = nil
            return
        }
        guard let summerName = scan.name() else { return nil }
        var summerSeconds = standard.seconds + 3_600
        if !scan.isAtEnd, !scan.isAt(",") {
            guard let west = scan.time() else { return nil }
            summerSeconds = -west
        }
        // A rule that names a summer time without dates gets those of the United States, as in libc.
        if scan.isAtEnd { scan = RuleScan(",M3.2.0,M11.1.0") }
        guard scan.skip(","), let start = scan.turn(), scan.skip(","), let end = scan.turn(), scan.isAtEnd else {
            return nil
        }
        summer = Summer(
            offset: ZoneOffset(seconds: summerSeconds, designation: summerName), start: start, end: end)
    }

    /// `second` counts UTC seconds since 1970.
    func offset(at second: Int64) -> ZoneOffset {
        guard let summer else { return standard }
        let second = Int(second)
        let localDay = (second + standard.seconds).dividedDown(by: 86_400).quotient
        let year = CivilDate(dayNumber: localDay).year
        let start = summer.start.second(in: year) - standard.seconds
        let end = summer.end.second(in: year) - summer.offset.seconds
        // South of the equator summer spans the new year.
        let isSummer = start < end ? start <= second && second < end : !(end <= second && second < start)
        return isSummer ? summer.offset : standard
    }
}

/// When in a year the clocks change.
private struct Turn: Equatable {
    enum Day: Equatable {
        /// 1 to 365; 29 February is never counted.
        case withoutLeapDay(Int)
        /// 0 to 365.
        case ofYear(Int)
        /// The week is 1 to 5, where 5 is the last; the weekday counts from Sunday, 0.
        case weekday(month: Int, week: Int, weekday: Int)
    }

    let day: Day
    /// By the clock before the change; may lie outside the day.
    let secondOfDay: Int

    /// Seconds of wall-clock time since 1970.
    func second(in year: Int) -> Int {
        dayNumber(in: year) * 86_400 + secondOfDay
    }

    private func dayNumber(in year: Int) -> Int {
        let newYear = CivilDate.dayNumber(year: year, month: 1)
        switch day {
        case .ofYear(let index):
            return newYear + index
        case .withoutLeapDay(let index):
            let isLeap = CivilDate.dayNumber(year: year, month: 3) - newYear == 60
            return newYear + index - (isLeap && index >= 60 ? 0 : 1)
        case .weekday(let month, let week, let weekday):
            let first = CivilDate.dayNumber(year: year, month: month)
            let next =
                month == 12
                ? CivilDate.dayNumber(year: year + 1, month: 1)
                : CivilDate.dayNumber(year: year, month: month + 1)
            // 1970-01-01 was a Thursday: day 4 from Sunday.
            let firstWeekday = (first + 4).dividedDown(by: 7).remainder
            let day = first + (weekday - firstWeekday).dividedDown(by: 7).remainder + (week - 1) * 7
            return day < next ? day : day - 7
        }
    }
}

private struct RuleScan {
    private var rest: Substring

    init(_ text: String) {
        rest = text[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    func isAt(_ character: Character) -> Bool { rest.first == character }

    mutating func skip(_ character: Character) -> Bool {
        guard isAt(character) else { return false }
        rest.removeFirst()
        return true
    }

    /// `CET`, or `<+1030>` in brackets.
    mutating func name() -> String? {
        if skip("<") {
            guard let end = rest.firstIndex(of: ">") else { return nil }
            defer { rest = rest[end...].dropFirst() }
            return String(rest[..<end])
        }
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3 ? String(letters) : nil
    }

    /// `-1`, `2`, `10:30`, in seconds.
    mutating func time() -> Int? {
        let sign = skip("-") ? -1 : 1
        if sign == 1 { _ = skip("+") }
        guard let hours = number(upTo: 167) else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where skip(":") {
            guard let count = number(upTo: 59) else { return nil }
            seconds += count * unit
        }
        return sign * seconds
    }

    mutating func turn() -> Turn? {
        guard let day = turnDay() else { return nil }
        guard skip("/") else { return Turn(day: day, secondOfDay: 2 * 3_600) }
        return time().map { Turn(day: day, secondOfDay: $0) }
    }

    private mutating func turnDay() -> Turn.Day? {
        if skip("J") {
            guard let index = number(upTo: 365), index > 0 else { return nil }
            return .withoutLeapDay(index)
        }
        guard skip("M") else { return number(upTo: 365).map { .ofYear($0) } }
        guard let month = number(upTo: 12), month > 0, skip("."), let week = number(upTo: 5), week > 0, skip("."),
            let weekday = number(upTo: 6)
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
    }

    private mutating func number(upTo limit: Int) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let value = Int(digits), value <= limit else { return nil }
        rest = rest.dropFirst(digits.count)
        return value
    }
}
