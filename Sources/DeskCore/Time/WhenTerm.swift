/// What a word or a phrase can mean where a time is written. Many have several meanings: "mar" is Tuesday or March.
enum WhenTerm: Equatable {
    /// How many, in words: `two`, `une quinzaine`, `a couple of`.
    case count(Int)
    case ordinal(Int)
    case unit(WhenUnit)
    /// `h` and `heures` say how long, and what the clock shows.
    case hourSign
    case weekday(Weekday)
    case month(Int)
    /// Days after today.
    case day(Int)
    case part(DayPart)
    /// A part of this day: `tonight`.
    case partOfToday(DayPart)
    /// Some hours from now, or what is left of a day or a week: `later`.
    case later
    /// The hour that it is now: `same time`.
    case sameTime
    /// A day of each year: `christmas`.
    case feast(month: Int, day: Int)
    /// Days from the one that is named next: `the day after`.
    case beside(Int)
    /// `eow`, `eom`.
    case endOf(WhenPeriod)
    /// `am` and `pm` after a day.
    case halfOfDay(DayPart)
    case noon, midnight
    case period(WhenPeriod)
    case edge(WhenEdge)
    /// Last, this, next: -1, 0, 1.
    case which(Int)
    /// Minutes of a span that is an expression of its own: `half an hour`.
    case span(Int)
    /// Minutes added to an hour: `et demie`, `et quart`, `and a half`.
    case more(Int)
    /// Minutes taken from an hour: `moins le quart`.
    case less(Int)
    case link(WhenLink)
    case now
}

enum WhenUnit: Int {
    case second = 1
    case minute = 60
    case hour = 3_600
    case day = 86_400
    case workday = 86_401
    case week = 604_800
    case fortnight = 1_209_600
    case month = 2_592_000
    case year = 31_536_000
}

enum WhenPeriod { case week, weekend, month, year }
enum WhenEdge { case start, middle, end }

/// The small words between.
enum WhenLink {
    /// Before an hour: `at`, `à`, `vers`.
    case at
    /// Before a day: `on`, `le`.
    case on
    /// Before how long: `in`, `dans`, `sous`.
    case within
    /// `until`, `by`, `avant`, `d’ici`.
    case by
    /// `of`, `du`, `the`: says nothing.
    case filler
    /// `au plus tard`, before or after a time.
    case latest
    /// `or so`, `pile`, before or after a time: says nothing.
    case about
    /// `half past`, `quarter to`.
    case past, to
    case half, quarter
    case and
    case oclock
    /// After a span: `from now`, `plus tard`; or back: `ago`. Before it, back: `il y a`.
    case fromNow, ago
    /// `en huit`, `week` after a weekday.
    case weekLater, fortnightLater
}

/// Morning, evening: an hour to begin with, and the half of the day that `tonight at 9` means.
enum DayPart: Equatable {
    case morning, lateMorning, lunch, afterLunch, afternoon, midAfternoon, lateAfternoon, endOfDay
    case evening, night, lateEvening

    /// When it begins.
    func second(_ times: DayTimes) -> Int {
        switch self {
        case .morning: times.firstThing
        case .lateMorning: times.lunchtime - 3_600
        case .lunch: times.lunchtime
        case .afterLunch, .afternoon: times.afterLunch
        case .midAfternoon: (times.afterLunch + times.lateAfternoon) / 2 / 1_800 * 1_800
        case .lateAfternoon: times.lateAfternoon
        case .endOfDay: times.endOfDay
        case .evening, .night: times.evening
        case .lateEvening: times.lateEvening
        }
    }

    /// What is meant by it once it has begun: the latest that it can still mean.
    func latest(_ times: DayTimes) -> Int {
        switch self {
        case .morning: times.lunchtime - 3_600
        case .afterLunch, .afternoon, .midAfternoon: times.lateAfternoon
        case .evening, .night: times.lateEvening
        case .lateMorning, .lunch, .lateAfternoon, .endOfDay, .lateEvening: second(times)
        }
    }

    /// The hours that can be meant in it, on to the next day: "tomorrow morning 3pm" is refused.
    var hours: ClosedRange<Int> {
        switch self {
        case .morning, .lateMorning: 0...12
        case .lunch: 10...15
        case .afterLunch, .afternoon, .midAfternoon, .lateAfternoon: 12...20
        case .endOfDay: 12...24
        case .evening, .night, .lateEvening: 16...31
        }
    }

    /// The second of the day that an hour on a dial of twelve means in it.
    func settle(_ second: Int) -> Int {
        let hour = second / 3_600
        switch self {
        case .morning, .lateMorning: return hour == 12 ? second - 43_200 : second
        case .lunch, .afterLunch, .afternoon, .midAfternoon, .lateAfternoon, .endOfDay:
            return (1..<12).contains(hour) && self != .lunch || (1..<4).contains(hour) ? second + 43_200 : second
        case .evening, .night, .lateEvening:
            // 2 at night comes after midnight, as 12 does; 5 in the night too.
            if hour < (self == .night ? 7 : 4) { return second + 86_400 }
            return hour <= 12 ? second + 43_200 : second
        }
    }

    /// The same of an hour whose half of the day was written: `tonight 1am` comes after midnight.
    func settleWritten(_ second: Int) -> Int {
        switch self {
        case .evening, .night, .lateEvening: second < 21_600 ? second + 86_400 : second
        case .morning, .lateMorning, .lunch, .afterLunch, .afternoon, .midAfternoon, .lateAfternoon, .endOfDay: second
        }
    }
}

/// The hours that names for parts of the day stand for, in seconds of the day; settings.
package struct DayTimes: Sendable, Hashable {
    package var firstThing = 9 * 3_600
    package var lunchtime = 12 * 3_600
    /// The afternoon too.
    package var afterLunch = 14 * 3_600
    package var lateAfternoon = 17 * 3_600
    package var endOfDay = 18 * 3_600
    package var evening = 20 * 3_600
    package var lateEvening = 22 * 3_600
    /// `later today`: so long from now.
    package var later: Duration = .hours(3)

    package init() {}
    package static let standard = DayTimes()

    /// `9:00`, `14h30`; nil for anything else.
    package static func second(_ text: String) -> Int? {
        var reader = WhenReader(WhenText(text))
        let clock = reader.whole { $0.clock(bare: true) }
        return clock.flatMap { $0.second < 86_400 ? $0.second : nil }
    }

    /// `14:30`.
    package static func written(_ second: Int) -> String {
        let minute = second / 60 % 60
        return "\(second / 3_600):" + (minute < 10 ? "0" : "") + "\(minute)"
    }
}
