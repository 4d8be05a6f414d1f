extension WhenReader {
    /// A day, a part of the day, an hour and a zone, each once, in any order.
    mutating func moment() -> WhenMoment? {
        var moment = WhenMoment()
        let first = position
        while !isAtEnd {
            let start = position
            let links = links()
            if isAtEnd, links.isLatest, moment.isSomething { break }
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
        /// `until`, `by`, `after`: an hour may stand alone after it.
        var isBy = false
        /// `after`: a day after it is not meant itself.
        var isAfter = false
        /// `in`, `dans la`: a month, a week or a year may stand alone after it.
        var isIn = false
        /// `au plus tard`, `or so`: may stand last.
        var isLatest = false
    }

    /// The small words before a part.
    private mutating func links() -> Links {
        var links = Links()
        let start = position
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
                let last = text.tokens[position - 1]
                links.isLatest = kind == .latest || kind == .about
                if kind == .at {
                    links.isAt = true
                    if last == .word("a") { isFrench = true }
                }
                if kind == .on { links.isOn = true }
                if kind == .within, [.word("after"), .word("apres"), .word("passe")].contains(last) {
                    links.isAfter = true
                }
                if kind == .by || kind == .latest || links.isAfter { links.isBy = true }
                if kind == .by || text.tokens[start..<position].contains(where: Self.saysIn) { links.isIn = true }
            } else {
                break
            }
        }
        return links
    }

    private static func saysIn(_ token: WhenText.Token) -> Bool {
        ["in", "within", "during", "en", "dans", "sous", "courant", "mois"].contains { token == .word($0) }
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
            case .part, .partOfToday, .later, .sameTime, .day, .beside, .feast, .noon, .midnight: true
            default: nil
            }
        }
    }

    private static func isSmall(_ link: WhenLink) -> Bool {
        switch link {
        case .at, .on, .within, .by, .filler, .and, .latest, .about: true
        case .past, .to, .half, .quarter, .oclock, .fromNow, .ago, .weekLater, .fortnightLater: false
        }
    }

    private mutating func readPart(of moment: inout WhenMoment, after links: Links) -> Bool {
        // The longest reading first: "three days from now" before "three", "3 dec" before "3".
        if moment.clock != nil, moment.offset == nil, let offset = zone() {
            moment.offset = offset
            return true
        }
        if let day = daysAhead() ?? (links.isAt ? nil : date()) ?? day() ?? monthAlone(after: links)
            ?? periodAround(links)
        {
            // "2h before monday" is no hour of Monday.
            if moment.clock != nil, links.isBy, !links.isLatest { return false }
            if links.isAfter { moment.isAfterDay = true }
            return moment.add(day)
        }
        if term(.later) {
            defer { moment.isLater = true }
            return !moment.isLater
        }
        if let (part, isToday) = part() ?? halfOfDay(moment), moment.part == nil || moment.part == part {
            moment.part = part
            if isToday { moment.isToday = true }
            return true
        }
        if !links.isAt, let day = dayOfMonth(of: moment, links) {
            if links.isAfter { moment.isAfterDay = true }
            return moment.add(day)
        }
        guard moment.clock == nil else { return false }
        let isExpected =
            links.isAt || links.isBy || moment.hasDay || moment.part != nil || canRead { $0.hourBeforeDay() }
        guard var clock = clock(bare: isExpected) else { return false }
        // "at 2.30" is an hour, "le 5.12" a date.
        if links.isAt { clock.dotted = nil }
        if links.isOn, let date = clock.dottedDate { return moment.add(date) }
        moment.clock = clock
        return true
    }

    /// "mon am", "demain pm": the half of a day.
    private mutating func halfOfDay(_ moment: WhenMoment) -> (DayPart, isToday: Bool)? {
        guard moment.hasDay, moment.clock == nil else { return nil }
        return halfOfDay().map { ($0, false) }
    }

    private mutating func halfOfDay() -> DayPart? {
        term { if case .halfOfDay(let part) = $0 { part } else { nil } }
    }

    /// `dans la semaine`, `within the month`.
    private mutating func periodAround(_ links: Links) -> WhenMoment.Day? {
        guard links.isIn, !links.isBy else { return nil }
        return term { if case .period(let period) = $0 { .period(period, 0) } else { nil } }
    }

    /// `in january`, `en janvier 2027`, `next march`, and nothing after it.
    private mutating func monthAlone(after links: Links) -> WhenMoment.Day? {
        attempt { reader in
            let isAlone = reader.position == 0
            let before = reader.which()
            guard reader.countWord(in: 0...99) == nil, reader.next != .word("mar"), let month = reader.month() else {
                return nil
            }
            let year = reader.yearAfterMonth()
            let isNext = before == 1 || reader.which() == 1
            guard isAlone || links.isIn || isNext || year != nil else { return nil }
            while reader.link(.latest) || reader.link(.about) {}
            return reader.isAtEnd ? .month(month, year: year) : nil
        }
    }

    /// "9 tomorrow", "neuf demain", "8 tonight", "9 sharp".
    private mutating func hourBeforeDay() -> Bool? {
        guard count(in: 0...24, digits: 1...2) != nil else { return nil }
        if word("ish", "sharp", "pile", "precises") { return true }
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
                let part = reader.term({ if case .part(let part) = $0 { part } else { nil } }) ?? reader.halfOfDay()
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
            guard let day = ordinal ?? (reader.isArticle ? nil : reader.count(in: 0...99, digits: 1...2)) else {
                return nil
            }
            let isFollowed =
                reader.isAtEnd
                || reader.canRead { reader in
                    let links = reader.links()
                    return reader.clock(bare: links.isAt) != nil || reader.part() != nil ? true : nil
                }
            if reader.next == .sign(":") || reader.next == .sign("/") || reader.next == .sign(".")
                || reader.canRead({ $0.spanUnit() }) || reader.canRead({ $0.clockSign() })
                || ordinal != nil && reader.canRead({ $0.weekdayName() })
            {
                return nil
            }
            let part = reader.text.part(start..<reader.position)
            if reader.ofAnyMonth() { return .dayOfMonth(day, offset: nil, part: part) }
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

    /// `du mois`, `of the month`, and no word of which.
    private mutating func ofAnyMonth() -> Bool {
        attempt { reader -> Bool? in
            while reader.link(.filler) || reader.link(.on) {}
            return reader.term(.period(.month)) && reader.which() == nil ? true : nil
        } ?? false
    }

    /// `CET`, `UTC+1`, `Z`, `+01:00` after an hour.
    private mutating func zone() -> WhenMoment.Offset? {
        attempt { reader in
            if case .word(let word) = reader.next, let known = WhenMoment.Offset(word) {
                reader.advance()
                guard known == .seconds(0), let further = reader.signedOffset(isNamed: true) else { return known }
                return .seconds(further)
            }
            return reader.place() ?? reader.signedOffset(isNamed: false).map { .seconds($0) }
        }
    }

    /// `Europe/Paris`, `america/new_york`: a zone that this system has.
    private mutating func place() -> WhenMoment.Offset? {
        attempt { reader in
            let start = reader.position
            while reader.isWord || reader.next == .sign("/") || reader.next == .sign("_") { reader.advance() }
            let name = reader.text.part(start..<reader.position)
            guard name.contains("/") else { return nil }
            let parts = name.split(separator: "/").map { part in
                part.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
                    .joined(separator: "_")
            }
            let zone = (try? Zone(named: name)) ?? (try? Zone(named: parts.joined(separator: "/")))
            return zone.map { .place($0) }
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
