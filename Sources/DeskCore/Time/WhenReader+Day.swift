extension WhenReader {
    /// A day and a time in either order, or one of them.
    mutating func moment() -> WhenMoment? {
        attempt { reader in
            _ = reader.word("until", "till", "til", "jusqu'a", "jusqu'au", "jusque")
            if reader.word("now", "maintenant") { return WhenMoment() }
            return reader.dayThenClock() ?? reader.clockThenDay() ?? reader.clockAlone()
        }
    }

    private mutating func dayThenClock() -> WhenMoment? {
        attempt { reader in
            guard let day = reader.dayOrPart() else { return nil }
            _ = reader.sign(",")
            let part = day.part ?? reader.partOfDay()
            let clock = reader.clock(bare: true)
            let whichHalf = part ?? (clock == nil ? nil : reader.partOfDay())
            let second = clock?.within(whichHalf) ?? (part ?? .morning).secondOfDay
            return WhenMoment(day: day.day, secondOfDay: second, isFrench: reader.isFrench)
        }
    }

    private mutating func clockThenDay() -> WhenMoment? {
        attempt { reader in
            if let part = reader.partOfDay() {
                guard let day = reader.day() else { return nil }
                return WhenMoment(day: day, secondOfDay: part.secondOfDay, isFrench: reader.isFrench)
            }
            guard let clock = reader.clock(bare: false) else { return nil }
            let part = reader.partOfDay()
            _ = reader.sign(",")
            guard let day = reader.dayOrPart() else { return nil }
            return WhenMoment(
                day: day.day, secondOfDay: clock.within(part ?? day.part), isFrench: reader.isFrench)
        }
    }

    /// The next such time, but the end of this day.
    private mutating func clockAlone() -> WhenMoment? {
        attempt { reader in
            if let part = reader.partOfDay() {
                let second = reader.clock(bare: true)?.within(part) ?? part.secondOfDay
                return WhenMoment(day: part == .endOfDay ? .fromToday(0) : nil, secondOfDay: second)
            }
            guard let clock = reader.clock(bare: false) else { return nil }
            return WhenMoment(day: nil, secondOfDay: clock.within(reader.partOfDay()))
        }
    }

    /// A day, or a part of today: `tonight`, `this afternoon`, `ce soir`.
    private mutating func dayOrPart() -> (day: WhenMoment.Day, part: PartOfDay?)? {
        if word("tonight") { return (.fromToday(0), .evening) }
        let ofToday = attempt { reader -> PartOfDay? in
            guard reader.word("this", "ce", "cet", "cette") else { return nil }
            return reader.partOfDay()
        }
        if let ofToday { return (.fromToday(0), ofToday) }
        return day().map { ($0, nil) }
    }

    private mutating func day() -> WhenMoment.Day? {
        relativeDay() ?? nextWeek() ?? weekday() ?? date()
    }

    private mutating func relativeDay() -> WhenMoment.Day? {
        if word("today", "aujourd'hui") { return .fromToday(0) }
        if word("tomorrow", "tmr", "tmrw", "demain") { return .fromToday(1) }
        if word("yesterday", "hier") { return .fromToday(-1) }
        if phrase("the day after tomorrow", "day after tomorrow", "apres demain") { return .fromToday(2) }
        return attempt { reader in
            guard reader.word("in", "dans") else { return nil }
            guard
                let count = reader.number(in: 0...Int.max, digits: 1...WhenText.longest)
                    ?? reader.word(in: WhenVocabulary.counts),
                let unit = reader.word(in: WhenVocabulary.units), unit >= 86_400
            else { return nil }
            return .fromToday(count * (unit / 86_400))
        }
    }

    private mutating func nextWeek() -> WhenMoment.Day? {
        phrase("next week", "semaine prochaine", "la semaine prochaine") ? .nextWeek : nil
    }

    private mutating func weekday() -> WhenMoment.Day? {
        attempt { reader in
            let isNext = reader.word("next")
            if !isNext { reader.article(or: "this", "ce") }
            if reader.marIsMonth, reader.next == .word("mar") { return nil }
            guard let weekday = reader.word(in: WhenVocabulary.weekdays) else { return nil }
            _ = reader.sign(".")
            return .weekday(weekday, afterToday: reader.word("prochain") || isNext)
        }
    }

    /// `on`, `the`, `le`, or one of `others`, if there is one.
    mutating func article(or others: String...) {
        if word("le") {
            isFrench = true
        } else if case .word(let word) = next, word == "on" || word == "the" || others.contains(word) {
            advance()
        }
    }
}
