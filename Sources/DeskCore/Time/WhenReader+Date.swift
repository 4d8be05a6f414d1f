extension WhenReader {
    /// `2026-12-01`, `21/12`, `3.12.2026`, `1er décembre 2026`, `Dec 1st`.
    mutating func date() -> WhenMoment.Day? {
        isoDate() ?? digitsDate() ?? dayMonth() ?? monthDay()
    }

    private mutating func isoDate() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            guard let year = reader.year(), let separator = reader.separator("-", "/", "."),
                let month = reader.number(in: 0...99, digits: 1...2), reader.sign(separator),
                let day = reader.number(in: 0...99, digits: 1...2)
            else { return nil }
            let part = reader.text.part(start..<reader.position)
            _ = reader.word("t")
            return .date(year: year, month: month, day: day, part: part)
        }
    }

    private mutating func separator(_ signs: Character...) -> Character? { signs.first { sign($0) } }

    /// `21/12`, `21/12/26`, `3.12.2026`, `3-12-2026`: in either order.
    private mutating func digitsDate() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            guard let first = reader.number(in: 0...99, digits: 1...2),
                let separator = reader.separator("/", ".", "-"),
                let second = reader.number(in: 0...99, digits: 1...2)
            else { return nil }
            var year: Int?
            if reader.sign(separator) {
                year = reader.year() ?? reader.shortYear()
                // "3.12. 9h"
                if year == nil, separator != "." || reader.isAtEnd { return nil }
            } else if separator == "-" {
                return nil
            } else if separator == ".", !reader.isFollowedByClock, first < 25 || !reader.isAtEnd {
                return nil
            }
            return .slashed(first, second, year: year, part: reader.text.part(start..<reader.position))
        }
    }

    /// `26`, but not the hour of "25.12. 10:00".
    private mutating func shortYear() -> Int? {
        attempt { reader in
            guard let year = reader.number(in: 0...99, digits: 2...2), reader.next != .sign(":"),
                !reader.canRead({ $0.term(.hourSign) ? true : nil })
            else { return nil }
            return 2_000 + year
        }
    }

    /// "3.12 10:00" is a day and an hour, "3.12" an hour.
    private var isFollowedByClock: Bool {
        canRead { reader -> ClockTime? in
            _ = reader.term(.link(.at))
            return reader.isAtEnd ? nil : reader.clock(bare: true)
        }
    }

    private mutating func dayMonth() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            guard let day = reader.dayOfMonth() else { return nil }
            _ = reader.word("of", "de", "d'")
            guard let month = reader.month() else { return nil }
            let year = reader.yearAfterMonth()
            _ = reader.word("prochain")
            return .date(year: year, month: month, day: day, part: reader.text.part(start..<reader.position))
        }
    }

    private mutating func monthDay() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            if !reader.marIsMonth, reader.next == .word("mar") { return nil }
            guard let month = reader.month() else { return nil }
            _ = reader.word("the")
            guard let day = reader.dayOfMonth(), reader.next != .sign(":"),
                !reader.canRead({ $0.term(.hourSign) ? true : nil })
            else { return nil }
            let year = reader.yearAfterMonth()
            return .date(year: year, month: month, day: day, part: reader.text.part(start..<reader.position))
        }
    }

    mutating func yearAfterMonth() -> Int? {
        attempt { reader in
            _ = reader.sign(",") || reader.sign("-")
            guard let year = reader.number(in: 1_970...2_999, digits: 4...4), reader.next != .sign(":") else {
                return nil
            }
            return year
        }
    }

    mutating func month() -> Int? {
        guard let month = term({ if case .month(let month) = $0 { month } else { nil } }) else { return nil }
        _ = sign(".")
        return month
    }

    /// `1`, `1er`, `2nd`, `third`, `trois`.
    private mutating func dayOfMonth() -> Int? {
        if let day = ordinal() { return day }
        return count(in: 0...99, digits: 1...2)
    }

    /// `1er`, `2nd`, `3e`, `third`, `premier`.
    mutating func ordinal() -> Int? {
        if let day = term({ if case .ordinal(let day) = $0 { day } else { nil } }) { return day }
        return attempt { reader in
            guard let day = reader.number(in: 0...99, digits: 1...2),
                reader.word("er", "st", "nd", "rd", "th", "e", "eme", "ieme", "re", "ere")
            else { return nil }
            // "1e3h" is no third hour of the first.
            if case .number = reader.next, reader.text.isGlued(reader.position) { return nil }
            return day
        }
    }

    private mutating func year() -> Int? {
        number(in: 1_000...9_999, digits: 4...4)
    }
}
