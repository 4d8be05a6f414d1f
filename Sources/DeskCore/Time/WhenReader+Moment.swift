extension WhenReader {
    /// A day, a part of the day, an hour and a zone, each once, in any order.
    mutating func moment() -> WhenMoment? {
        var moment = WhenMoment()
        let first = position
        while !isAtEnd {
            let start = position
            let links = links()
            if isAtEnd || !readPart(of: &moment, after: links) {
                goBack(to: start)
                break
            }
            understood = max(understood, position)
        }
        moment.isFrench = isFrench
        return position > first && moment.isSomething ? moment : nil
    }

    struct Links {
        var isAt = false
        var isOn = false
        /// `until`, `by`: an hour may stand alone after it.
        var isBy = false
    }

    /// The small words before a part.
    private mutating func links() -> Links {
        var links = Links()
        while true {
            if sign(",") || sign(":") || sign("(") {
                // Says nothing.
            } else if sign("@") || sign("~") {
                links.isAt = true
            } else if isPartAhead {
                break
            } else if word("le") {
                isFrench = true
                links.isOn = true
            } else if let kind = term({ if case .link(let kind) = $0 { Self.isSmall(kind) ? kind : nil } else { nil } })
            {
                if kind == .at {
                    links.isAt = true
                    if text.tokens[position - 1] == .word("a") { isFrench = true }
                }
                if kind == .on { links.isOn = true }
                if kind == .by { links.isBy = true }
            } else {
                break
            }
        }
        return links
    }

    /// "after lunch", "the day after tomorrow": begins like a small word, but is a name.
    private var isPartAhead: Bool {
        canRead { reader -> Bool? in
            let start = reader.position
            guard reader.name() != nil else { return nil }
            return reader.position - start > 1 ? true : nil
        } || canRead { $0.daysAhead() }
    }

    private mutating func name() -> Bool? {
        term { term in
            switch term {
            case .part, .partOfToday, .day, .noon, .midnight: true
            default: nil
            }
        }
    }

    private static func isSmall(_ link: WhenLink) -> Bool {
        switch link {
        case .at, .on, .within, .by, .filler, .and: true
        case .past, .to, .half, .quarter, .oclock, .fromNow, .ago, .weekLater, .fortnightLater: false
        }
    }

    private mutating func readPart(of moment: inout WhenMoment, after links: Links) -> Bool {
        // The longest reading first: "three days from now" before "three", "3 dec" before "3".
        if moment.clock != nil, moment.offset == nil, let offset = zone() {
            moment.offset = offset
            return true
        }
        if let day = daysAhead() ?? (links.isAt ? nil : date()) { return moment.add(day) }
        if let day = day() { return moment.add(day) }
        if let (part, isToday) = part(), moment.part == nil || moment.part == part {
            moment.part = part
            if isToday { moment.isToday = true }
            return true
        }
        if !links.isAt, let day = dayOfMonth(of: moment, links) { return moment.add(day) }
        guard moment.clock == nil else { return false }
        let isExpected =
            links.isAt || links.isBy || moment.hasDay || moment.part != nil || canRead { $0.hourBeforeDay() }
        guard let clock = clock(bare: isExpected) else { return false }
        moment.clock = clock
        _ = word("pile", "precises", "sharp", "exactly", "environ", "ish")
        return true
    }

    /// "9 tomorrow", "neuf demain", "8 tonight".
    private mutating func hourBeforeDay() -> Bool? {
        guard count(in: 0...24, digits: 1...2) != nil else { return nil }
        _ = links()
        return day() != nil || date() != nil || part() != nil ? true : nil
    }

    /// `morning`, `this evening`, `tonight`, `demain soir`'s second word.
    private mutating func part() -> (DayPart, isToday: Bool)? {
        attempt { reader in
            let found = reader.term { term -> (DayPart, Bool)? in
                switch term {
                case .partOfToday(let part): (part, true)
                case .part(let part): (part, false)
                default: nil
                }
            }
            if let found { return found }
            guard reader.term(.which(0)),
                let part = reader.term({ if case .part(let part) = $0 { part } else { nil } })
            else { return nil }
            return (part, true)
        }
    }

    /// `le 3`, `the 3rd`, `on the third`; after a weekday a number alone, `lundi 30`.
    private mutating func dayOfMonth(of moment: WhenMoment, _ links: Links) -> WhenMoment.Day? {
        attempt { reader in
            let start = reader.position
            let isAfterWeekday = moment.isWeekdayAlone
            let ordinal = reader.ordinal()
            guard let day = ordinal ?? reader.count(in: 0...99, digits: 1...2) else { return nil }
            let isFollowed =
                reader.isAtEnd
                || reader.canRead { reader in
                    let links = reader.links()
                    return reader.clock(bare: links.isAt) != nil || reader.part() != nil ? true : nil
                }
            if reader.next == .sign(":") || reader.next == .sign("/") || reader.next == .sign(".")
                || reader.canRead({ $0.spanUnit() }) || reader.canRead({ $0.clockSign() })
            {
                return nil
            }
            let part = reader.text.part(start..<reader.position)
            if let offset = reader.ofMonth() { return .dayOfMonth(day, offset: offset, part: part) }
            if ordinal != nil || links.isOn { return .dayOfMonth(day, offset: nil, part: part) }
            guard isAfterWeekday, isFollowed else { return nil }
            if day > 24 || !reader.isAtEnd { return .dayOfMonth(day, offset: nil, part: part) }
            return .dayOrHour(day, part: reader.text.part(from: 0))
        }
    }

    private mutating func clockSign() -> Bool? {
        word("am", "pm") || link(.oclock) ? true : nil
    }

    /// `of next month`, `du mois prochain`, `de ce mois`.
    private mutating func ofMonth() -> Int? {
        attempt { reader in
            while reader.link(.filler) || reader.link(.on) {}
            guard let (period, offset) = reader.period(), period == .month else { return nil }
            return offset
        }
    }

    /// `CET`, `UTC+1`, `Z`, `+01:00` after an hour.
    private mutating func zone() -> WhenMoment.Offset? {
        attempt { reader in
            if case .word(let word) = reader.next, let known = WhenMoment.Offset(word) {
                reader.advance()
                guard known == .seconds(0), let further = reader.signedOffset(isNamed: true) else { return known }
                return .seconds(further)
            }
            return reader.signedOffset(isNamed: false).map { .seconds($0) }
        }
    }

    /// `+01:00`, `+0100`; `+1` after `UTC` alone, for "9 - 11" is no zone.
    private mutating func signedOffset(isNamed: Bool) -> Int? {
        attempt { reader in
            let isWest = reader.next == .sign("-")
            guard reader.sign("+") || reader.sign("-"), case .number(let value, let digits) = reader.next, value < 2_400
            else { return nil }
            reader.advance()
            var seconds = digits > 2 ? value / 100 * 3_600 + value % 100 * 60 : value * 3_600
            if digits <= 2, reader.sign(":") {
                guard let minutes = reader.number(in: 0...59, digits: 2...2) else { return nil }
                seconds += minutes * 60
            } else if digits <= 2, !isNamed {
                return nil
            }
            return seconds < 86_400 ? (isWest ? -seconds : seconds) : nil
        }
    }
}
