/// A time of day; of twelve hours if nothing has said which half of the day it is in.
struct ClockTime: Equatable {
    /// Up to 86 400, the midnight that ends the day.
    var second: Int
    var isSettled = false
    /// The minutes were written, and are 00, or there are four digits, `1700h`: an hour rather than a wait.
    var hasZeroMinutes = false
    /// `et demie`, `moins le quart`: said of the clock rather than of a wait.
    var isSaid = false
    /// The hour that it is now; `second` means nothing yet.
    var isNow = false
    /// `01.12`: as likely the 1st of December. What was typed.
    var dotted: String?

    /// The date that a dotted hour may be: the month is one to twelve.
    var dottedDate: WhenMoment.Day? {
        let month = second / 60 % 60
        guard let dotted, (1...12).contains(month) else { return nil }
        return .date(year: nil, month: month, day: second / 3_600, part: dotted)
    }

    static let noon = ClockTime(second: 12 * 3_600, isSettled: true)
    static let midnight = ClockTime(second: 24 * 3_600, isSettled: true)
}

extension WhenReader {
    /// `14:30`, `14h30`, `15.30`, `2 pm`, `half past 3`, `midi et quart`.
    ///
    /// - Parameter bare: a number alone is an hour too, as after `at` or a day.
    mutating func clock(bare: Bool) -> ClockTime? {
        sameTime() ?? namedClock() ?? spokenClock() ?? colonClock() ?? hourClock() ?? dottedClock(bare: bare)
            ?? digitsClock(bare: bare) ?? meridiemClock() ?? (bare ? bareClock() : wordsClock())
    }

    private mutating func sameTime() -> ClockTime? {
        term(.sameTime) ? ClockTime(second: 0, isSettled: true, isNow: true) : nil
    }

    /// `noon`, `midi et demi`, `midi trente`, `12 noon`.
    private mutating func namedClock() -> ClockTime? {
        attempt { reader in
            let isTwelve = reader.number(in: 12...12) != nil
            var clock: ClockTime
            if reader.term(.noon) {
                clock = .noon
            } else if reader.term(.midnight) {
                clock = .midnight
            } else {
                return nil
            }
            if !isTwelve, let minutes = reader.minutesSaid() ?? reader.minutesOfMidi() { clock.second += minutes * 60 }
            return clock
        }
    }

    /// `et demie`, `et quart`, `moins le quart`.
    private mutating func minutesSaid() -> Int? {
        let less = attempt { reader -> Int? in
            reader.word("moins") ? reader.number(in: 1...29, digits: 1...2) : nil
        }
        if let less { return -less }
        return term { term in
            switch term {
            case .more(let minutes): minutes
            case .less(let minutes): -minutes
            default: nil
            }
        }
    }

    /// "midi trente", but not "midi 30 novembre".
    private mutating func minutesOfMidi() -> Int? {
        attempt { reader in
            guard
                reader.text.tokens[reader.position - 1] == .word("midi")
                    || reader.text.tokens[reader.position - 1] == .word("minuit"),
                let minutes = reader.count(in: 5...59, digits: 2...2), !reader.canRead({ $0.month() }),
                !reader.canRead({ $0.spanUnit() }), !reader.canRead({ $0.term(.hourSign) ? true : nil }),
                reader.isAtEnd || reader.isWord
            else { return nil }
            return minutes
        }
    }

    /// `half past 3`, `quarter to four`, `ten past nine`, `20 minutes to 5`, `half three`.
    private mutating func spokenClock() -> ClockTime? {
        attempt { reader in
            var minutes: Int
            if reader.link(.half) {
                minutes = 30
            } else if reader.link(.quarter) {
                minutes = 15
            } else {
                guard let count = reader.count(in: 1...29, digits: 1...2) else { return nil }
                minutes = count
                // "9 to 10" are two hours.
                guard reader.term(.unit(.minute)) || count % 5 == 0 || !reader.canRead({ $0.hoursApart() }) else {
                    return nil
                }
            }
            let isTo = !reader.link(.past) && reader.link(.to)
            if isTo {
                minutes = -minutes
            } else if !reader.wasPast, minutes != 30 || !reader.canRead({ $0.count(in: 1...12) }) {
                return nil
            }
            if reader.term(.noon) { return ClockTime(second: 43_200 + minutes * 60, isSettled: true) }
            if reader.term(.midnight) {
                return ClockTime(second: (minutes < 0 ? 86_400 : 0) + minutes * 60, isSettled: true)
            }
            guard let hour = reader.count(in: 1...12, digits: 1...2), reader.spanUnit() == nil else { return nil }
            _ = reader.link(.oclock)
            return reader.meridiem(hour * 3_600 + minutes * 60, hour: hour)
                ?? ClockTime(second: Self.onDial(hour, minutes), isSaid: true)
        }
    }

    /// "to 10"
    private mutating func hoursApart() -> Int? {
        link(.to) ? number(in: 1...12) : nil
    }

    /// A quarter to one is at 12:45.
    private static func onDial(_ hour: Int, _ minutes: Int) -> Int {
        (hour == 1 && minutes < 0 ? 13 : hour) * 3_600 + minutes * 60
    }

    private var wasPast: Bool {
        guard position > 0, case .word(let word) = text.tokens[position - 1] else { return false }
        return word == "past" || word == "after"
    }

    private mutating func colonClock() -> ClockTime? {
        attempt { reader in
            let isPadded = reader.isPadded
            guard let hour = reader.number(in: 0...24, digits: 1...2), reader.sign(":"),
                let minute = reader.number(in: 0...59, digits: 2...2)
            else { return nil }
            var second = hour * 3_600 + minute * 60
            if reader.sign(":") {
                guard let seconds = reader.number(in: 0...59, digits: 2...2) else { return nil }
                second += seconds
                if reader.sign(".") { guard reader.number(in: 0...Int.max) != nil else { return nil } }
            }
            guard second <= 86_400 else { return nil }
            if let clock = reader.meridiem(second, hour: hour) { return clock }
            _ = reader.term(.hourSign)
            return ClockTime(second: second, isSettled: isPadded, hasZeroMinutes: minute == 0)
        }
    }

    /// A nought before the hour: the clock of 24 hours.
    private var isPadded: Bool {
        if case .number(let value, let digits) = next { digits == 2 && value < 10 } else { false }
    }

    /// `9h`, `9 h 30`, `neuf heures et demie`, `10 heures moins le quart`, `9h pile`.
    mutating func hourClock() -> ClockTime? {
        signAfterMinutes()
            ?? attempt { reader in
                let isPadded = reader.isPadded
                let isWord = reader.isWord
                guard let hour = reader.count(in: 0...24, digits: 1...2), reader.term(.hourSign) else { return nil }
                reader.isFrench = true
                var clock = ClockTime(second: hour * 3_600, isSettled: isPadded)
                if let minutes = reader.minutesSaid() {
                    clock.second = Self.onDial(hour, minutes)
                    clock.isSaid = true
                } else if !reader.isArticle, let minute = reader.count(in: 0...59, digits: 1...2) {
                    clock.second += minute * 60
                    clock.hasZeroMinutes = minute == 0
                    clock.isSaid = !reader.term(.unit(.minute)) && isWord
                }
                return (0...86_400).contains(clock.second) ? clock : nil
            }
    }

    /// `20:00 h`, `20.00h`, `1700h`, `15:30 hours`.
    private mutating func signAfterMinutes() -> ClockTime? {
        attempt { reader in
            let isPadded = reader.isPadded
            var isFour = false
            let minutes: Int
            if let (hour, minute) = reader.hourAndMinute() {
                minutes = hour * 60 + minute
            } else if let digits = reader.number(in: 0...2_400, digits: 4...4), digits % 100 < 60 {
                minutes = digits / 100 * 60 + digits % 100
                isFour = true
            } else {
                return nil
            }
            let isFrench = reader.term(.hourSign)
            guard isFrench || reader.term(.unit(.hour)), minutes <= 1_440 else { return nil }
            reader.isFrench = reader.isFrench || isFrench
            return ClockTime(
                second: minutes * 60, isSettled: isPadded || isFour, hasZeroMinutes: isFour || minutes % 60 == 0,
                isSaid: isFour || minutes >= 360)
        }
    }

    /// `15:30`, `20.30` before `h`; quarters after a point are decimals, `1.50 h`, unless the hour is long.
    mutating func hourAndMinute() -> (Int, Int)? {
        attempt { reader in
            guard let hour = reader.number(in: 0...24, digits: 1...2) else { return nil }
            if reader.sign(":"), let minute = reader.number(in: 0...59, digits: 2...2) { return (hour, minute) }
            guard reader.sign("."), let minute = reader.number(in: 0...59, digits: 2...2) else { return nil }
            return minute == 0 || minute % 25 != 0 || hour >= 12 ? (hour, minute) : nil
        }
    }

    /// `15.30`.
    private mutating func dottedClock(bare: Bool) -> ClockTime? {
        attempt { reader in
            let (start, isPadded) = (reader.position, reader.isPadded)
            guard let hour = reader.number(in: 0...23, digits: 1...2), reader.sign("."),
                let minute = reader.number(in: 0...59, digits: 2...2), reader.next != .sign("."),
                !reader.canRead({ $0.spanUnit() })
            else { return nil }
            let second = hour * 3_600 + minute * 60
            if let clock = reader.meridiem(second, hour: hour) { return clock }
            var clock = ClockTime(second: second, isSettled: isPadded, hasZeroMinutes: minute == 0)
            clock.dotted = reader.text.part(start..<reader.position)
            return clock
        }
    }

    /// `1530`; `930` where an hour is expected.
    private mutating func digitsClock(bare: Bool) -> ClockTime? {
        attempt { reader in
            guard case .number(_, let digits) = reader.next,
                let number = reader.number(in: 0...2_400, digits: bare ? 3...4 : 4...4),
                number % 100 < 60, reader.next != .sign("-"), reader.next != .sign("/"),
                !reader.canRead({ $0.spanUnit() })
            else { return nil }
            let second = number / 100 * 3_600 + number % 100 * 60
            return reader.meridiem(second, hour: number / 100)
                ?? ClockTime(
                    second: second, isSettled: digits == 4 && number < 1_000, hasZeroMinutes: number % 100 == 0)
        }
    }

    /// `9am`, `nine pm`, `9 o’clock`.
    private mutating func meridiemClock() -> ClockTime? {
        attempt { reader in
            guard let hour = reader.count(in: 0...23, digits: 1...2) else { return nil }
            let minute = reader.attempt { $0.count(in: 10...59, digits: 2...2) }
            if let clock = reader.meridiem(hour * 3_600 + (minute ?? 0) * 60, hour: hour) { return clock }
            guard minute == nil, reader.link(.oclock) else { return nil }
            return reader.meridiem(hour * 3_600, hour: hour) ?? ClockTime(second: hour * 3_600, isSaid: true)
        }
    }

    /// `9`, `nine`, `nine thirty`, `9 30`.
    private mutating func bareClock() -> ClockTime? {
        attempt { reader in
            let isPadded = reader.isPadded
            let isWord = reader.isWord
            guard let hour = reader.count(in: 0...24, digits: 1...2), !reader.canRead({ $0.spanUnit() }),
                reader.next != .sign("/"), reader.next != .sign(":")
            else { return nil }
            var second = hour * 3_600
            if hour < 24 {
                let minutes = reader.attempt { reader in
                    let minutes = isWord ? reader.countWord(in: 1...59) : reader.number(in: 0...59, digits: 2...2)
                    return reader.isAtEnd || minutes == nil ? minutes : (reader.canRead({ $0.month() }) ? nil : minutes)
                }
                second += (minutes ?? 0) * 60
            }
            return ClockTime(second: second, isSettled: isPadded)
        }
    }

    /// `nine thirty`, and nothing after it.
    private mutating func wordsClock() -> ClockTime? {
        attempt { reader in
            guard let hour = reader.countWord(in: 1...12), let minute = reader.countWord(in: 10...59), reader.isAtEnd
            else { return nil }
            return ClockTime(second: hour * 3_600 + minute * 60)
        }
    }

    /// `am`, `pm`, `p.m.` after an hour from 1 to 12.
    private mutating func meridiem(_ second: Int, hour: Int) -> ClockTime? {
        attempt { reader in
            guard (1...12).contains(hour), case .word(let letters) = reader.next, let first = letters.first,
                first == "a" || first == "p"
            else { return nil }
            reader.advance()
            if letters.count == 1 {
                _ = reader.sign(".")
                guard reader.word("m") else { return nil }
                _ = reader.sign(".")
            } else if letters != "am", letters != "pm" {
                return nil
            }
            // "quarter to 12 am" is a quarter before midnight.
            let second = (second - hour / 12 * 43_200 + 86_400) % 86_400
            return ClockTime(second: first == "p" ? (second + 43_200) % 86_400 : second, isSettled: true)
        }
    }
}
