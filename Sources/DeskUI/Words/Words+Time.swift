import DeskCore

extension Words {
    package struct Time: Sendable {
        /// `14:32`
        package let clock: @Sendable (WallClock) -> String
        /// A rule in the chat: `Saturday 21 November 2026`.
        package let day: @Sendable (CivilDate) -> String
        /// `Sunday`
        package let name: @Sendable (Weekday) -> String
        /// `Sun 22 Nov`
        package let shortDay: @Sendable (CivilDate) -> String
        /// Before a clock time of this day.
        package let today: @Sendable (String) -> String
        /// For lists: `30s`, `6m`, `2h58`, `3d`.
        package let short: @Sendable (Duration) -> String
        /// For sentences: `42 h 28 min`.
        package let long: @Sendable (Duration) -> String
        package let language: @Sendable (Language) -> String
    }
}

extension Words.Time {
    static let english = Words.Time(
        clock: clock,
        day: { "\(englishDays[$0.weekday.rawValue - 1]) \($0.day) \(englishMonths[$0.month - 1]) \($0.year)" },
        name: { englishDays[$0.rawValue - 1] },
        shortDay: {
            "\(englishDays[$0.weekday.rawValue - 1].prefix(3)) \($0.day) \(englishMonths[$0.month - 1].prefix(3))"
        },
        today: { "today \($0)" },
        short: { span($0, seconds: "s", minutes: "m", hours: "h", days: "d") },
        long: { longSpan($0, days: "d") },
        language: { language in
            switch language {
            case .english: "English"
            case .french: "French"
            }
        })

    static let french = Words.Time(
        clock: clock,
        day: { "\(frenchDays[$0.weekday.rawValue - 1]) \(frenchDay($0)) \(frenchMonths[$0.month - 1]) \($0.year)" },
        name: { frenchDays[$0.rawValue - 1] },
        shortDay: {
            "\(frenchDays[$0.weekday.rawValue - 1].prefix(3)). \(frenchDay($0)) \(shortFrenchMonths[$0.month - 1])"
        },
        today: { "aujourd’hui \($0)" },
        short: { span($0, seconds: "\u{A0}s", minutes: "\u{A0}min", hours: "h", days: "\u{A0}j") },
        long: { longSpan($0, days: "j") },
        language: { language in
            switch language {
            case .english: "anglais"
            case .french: "français"
            }
        })

    private static func clock(_ clock: WallClock) -> String { two(clock.hour) + ":" + two(clock.minute) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func span(
        _ span: Duration, seconds: String, minutes: String, hours: String, days: String
    ) -> String {
        let total = span.inMilliseconds / 1000
        switch total {
        case ..<60: return "\(max(0, total))\(seconds)"
        case ..<3600: return "\(total / 60)\(minutes)"
        case ..<172_800: return "\(total / 3600)\(hours)" + two(Int(total / 60 % 60))
        default: return "\(total / 86_400)\(days)"
        }
    }

    /// Rounded up to the minute, as a deadline is: never shorter than what was asked for. Two days and more are days and
    /// hours, as in lists.
    private static func longSpan(_ span: Duration, days: String) -> String {
        let seconds = span.inMilliseconds / 1000
        if seconds < 60 { return "\(seconds) s" }
        let minutes = (seconds + 59) / 60
        if minutes < 60 { return "\(minutes) min" }
        let rest = minutes % 60 == 0 ? "" : " \(minutes % 60) min"
        if minutes < 2_880 { return "\(minutes / 60) h\(rest)" }
        let hours = minutes / 60 % 24
        return "\(minutes / 1440) \(days)" + (hours == 0 ? "" : " \(hours) h")
    }

    /// `Thu 3 Dec 2026 10:00`, for each of several readings.
    package func readings(_ times: [WallTime], or: String) -> String {
        times.map { time in
            let clock = Self.two(time.hour) + ":" + Self.two(time.minute)
            return "\(shortDay(time.date)) \(time.date.year) \(clock)"
        }.joined(separator: or)
    }

    private static func frenchDay(_ date: CivilDate) -> String { date.day == 1 ? "1er" : String(date.day) }

    private static let englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let frenchDays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    private static let shortFrenchMonths = [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ]
}

/// `1 message`, `2 messages`.
package func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

/// In French nought is singular too.
package func compte(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count < 2 ? one : many)" }
