/// An instant as it was written: a day, a part of the day, an hour, a zone, or some of them.
struct WhenMoment: Equatable {
    indirect enum Day: Equatable {
        /// This very moment.
        case now
        /// Days after today.
        case fromToday(Int)
        /// The next one; of last, this, next week or the one after if -1, 0, 1 or 2 says so.
        case weekday(Weekday, which: Int?)
        /// So many days after another day: `monday week`, `the day after monday`.
        case shifted(Day, by: Int)
        /// The first, or with -1 the last such day of a month, from Monday to Friday without a weekday; without a month
        /// of that so many after this one, or of the one that comes.
        case numbered(Int, Weekday?, month: Int?, offset: Int?)
        /// `in january`.
        case month(Int, year: Int?)
        /// A weekday of the week so many after this one.
        case weekdayOfWeek(Weekday, Int)
        /// The weekday that is nearest to so many days after today.
        case weekdayNear(Weekday, Int)
        /// The first day of the week, month or year so many after this one.
        case period(WhenPeriod, Int)
        case weekend(Int)
        /// Start, middle or end of a period; without a count, of the one that comes.
        case edge(WhenEdge, WhenPeriod, Int?)
        case edgeOfMonth(WhenEdge, Int)
        /// The next such date if the year is left out. `part` is what was typed.
        case date(year: Int?, month: Int, day: Int, part: String)
        /// Digits in either order, such as 21/12.
        case slashed(Int, Int, year: Int?, part: String)
        /// `le 3`; of the month so many after this one.
        case dayOfMonth(Int, offset: Int?, part: String)
        /// After a weekday: `lundi 14` is a date or an hour.
        case dayOrHour(Int, part: String)
        case months(Int)
        /// Monday to Friday.
        case workdays(Int)
        case numberedWeek(Int)
    }

    /// The zone that was written with an hour.
    enum Offset: Equatable {
        /// East of UTC.
        case seconds(Int)
        /// As this zone's own clocks call it: "CET".
        case named(String)
        /// `Europe/Paris`.
        case place(Zone)
    }

    var day: Day?
    /// Said beside a date: it must agree.
    var weekday: Weekday?
    var part: DayPart?
    var clock: ClockTime?
    var offset: Offset?
    /// `tonight`, `this afternoon`.
    var isToday = false
    /// `later`: alone, or said of a day, a part of it, or a week.
    var isLater = false
    /// `after` stands before the day.
    var isAfterDay = false
    /// A French word or hour stands by: 3/12 is 3 December.
    var isFrench = false

    var hasDay: Bool { day != nil }
    var isSomething: Bool { day != nil || part != nil || clock != nil || isLater }

    /// "lundi", with no more said of which.
    var isWeekdayAlone: Bool {
        if case .weekday(_, nil) = day { weekday == nil } else { false }
    }

    /// Whole weeks, as they are said: fifteen days are two.
    private static func weeks(_ days: Int) -> Int {
        days == 8 || days == 15 ? days / 7 : days >= 7 && days % 7 == 0 ? days / 7 : 0
    }

    /// Puts a further day to what was read, or says that both can't be.
    mutating func add(_ new: Day) -> Bool {
        switch (day, new) {
        case (nil, _):
            day = new
        case (.weekday(let said, nil), .fromToday(let days)) where Self.weeks(days) > 0,
            (.fromToday(let days), .weekday(let said, nil)) where Self.weeks(days) > 0:
            // "lundi dans deux semaines" is the Monday nearest to that day.
            day = .weekdayNear(said, 7 * Self.weeks(days))
        case (.weekday(let said, nil), .dayOrHour), (.weekday(let said, nil), .date),
            (.weekday(let said, nil), .slashed), (.weekday(let said, nil), .dayOfMonth),
            (.weekday(let said, nil), .fromToday):
            guard weekday == nil else { return false }
            (day, weekday) = (new, said)
        case (.date, .weekday(let said, nil)), (.slashed, .weekday(let said, nil)),
            (.dayOfMonth, .weekday(let said, nil)), (.fromToday, .weekday(let said, nil)):
            guard weekday == nil else { return false }
            weekday = said
        case (.weekday(let said, nil), .period(.week, let offset)),
            (.period(.week, let offset), .weekday(let said, nil)):
            day = .weekdayOfWeek(said, offset)
        case (.numberedWeek(let number), .weekday(let said, nil)),
            (.weekday(let said, nil), .numberedWeek(let number)):
            guard weekday == nil else { return false }
            (day, weekday) = (.numberedWeek(number), said)
        default:
            return false
        }
        return true
    }
}

extension WhenMoment.Day {
    func shifted(by days: Int) -> WhenMoment.Day {
        if case .fromToday(let own) = self { return .fromToday(own + days) }
        return days == 0 ? self : .shifted(self, by: days)
    }
}

extension WhenMoment.Offset {
    /// What a word after an hour names; nil for any other word.
    init?(_ word: String) {
        switch word {
        case "z", "utc", "gmt": self = .seconds(0)
        case let name where (3...5).contains(name.count) && Self.abbreviations[name] != nil: self = .named(name)
        default: return nil
        }
    }

    /// Those of the zones that people write; a zone's own clocks go before.
    static let abbreviations = [
        "wet": 0, "west": 3_600, "cet": 3_600, "cest": 7_200, "eet": 7_200, "eest": 10_800, "msk": 10_800,
        "bst": 3_600, "ist": 19_800, "est": -18_000, "edt": -14_400, "cst": -21_600, "cdt": -18_000, "mst": -25_200,
        "mdt": -21_600, "pst": -28_800, "pdt": -25_200, "akst": -32_400, "akdt": -28_800, "hst": -36_000,
        "nst": -12_600, "ndt": -9_000, "ast": -14_400, "adt": -10_800, "aest": 36_000, "aedt": 39_600,
        "acst": 34_200, "acdt": 37_800, "awst": 28_800, "nzst": 43_200, "nzdt": 46_800, "jst": 32_400, "kst": 32_400,
        "hkt": 28_800, "sast": 7_200, "wat": 3_600, "cat": 7_200, "eat": 10_800, "pkt": 18_000, "sst": -39_600,
        "chst": 36_000, "hdt": -32_400, "met": 3_600, "mest": 7_200, "wib": 25_200, "wita": 28_800, "wit": 32_400,
        "idt": 10_800,
    ]
}
