extension WhenReader {
    /// `2026-12-01`, `21/12`, `1er décembre 2026`, `Dec 1st`.
    mutating func date() -> WhenMoment.Day? {
        attempt { reader in
            reader.article()
            return reader.isoDate() ?? reader.slashedDate() ?? reader.dayMonth() ?? reader.monthDay()
        }
    }

    private mutating func isoDate() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            guard let year = reader.year(), let separator = reader.isoSeparator(),
                let month = reader.number(in: 0...99, digits: 1...2), reader.sign(separator),
                let day = reader.number(in: 0...99, digits: 1...2)
            else { return nil }
            let part = reader.text.part(start..<reader.position)
            _ = reader.word("t")
            return .date(year: year, month: month, day: day, part: part)
        }
    }

    private mutating func isoSeparator() -> Character? {
        if sign("-") { return "-" }
        return sign("/") ? "/" : nil
    }

    private mutating func slashedDate() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            guard let first = reader.number(in: 0...99, digits: 1...2), reader.sign("/"),
                let second = reader.number(in: 0...99, digits: 1...2)
            else { return nil }
            var year: Int?
            if reader.sign("/") {
                year = reader.year() ?? reader.number(in: 0...99, digits: 2...2).map { 2_000 + $0 }
                if year == nil { return nil }
            }
            return .slashed(first, second, year: year, part: reader.text.part(start..<reader.position))
        }
    }

    private mutating func dayMonth() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            guard let day = reader.ordinal() else { return nil }
            _ = reader.word("of")
            guard let month = reader.month() else { return nil }
            let year = reader.year()
            return .date(year: year, month: month, day: day, part: reader.text.part(start..<reader.position))
        }
    }

    private mutating func monthDay() -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            if !reader.marIsMonth, reader.next == .word("mar") { return nil }
            guard let month = reader.month(), let day = reader.ordinal() else { return nil }
            let year = reader.attempt { reader in
                _ = reader.sign(",")
                return reader.year()
            }
            return .date(year: year, month: month, day: day, part: reader.text.part(start..<reader.position))
        }
    }

    private mutating func month() -> Int? {
        guard let month = word(in: WhenVocabulary.months) else { return nil }
        _ = sign(".")
        return month
    }

    /// `1`, `1er`, `2nd`.
    private mutating func ordinal() -> Int? {
        guard let day = number(in: 0...99, digits: 1...2) else { return nil }
        _ = word("er", "st", "nd", "rd", "th")
        return day
    }

    private mutating func year() -> Int? {
        number(in: 1_000...9_999, digits: 4...4)
    }
}
