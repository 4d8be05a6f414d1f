/// How long, as it was written.
struct WhenSpan: Equatable {
    var seconds = 0
    /// Months of the calendar.
    var months = 0
    /// Whole days that end at the hour a day begins: `a fortnight`, `dans 15 jours`.
    var days = 0
    /// Monday to Friday.
    var workdays = 0
    /// "15 jours" are two weeks, as they are said.
    var saidAsWeeks: Int?
    var isBack = false

    static func + (left: WhenSpan, right: WhenSpan) -> WhenSpan {
        WhenSpan(
            seconds: left.seconds + right.seconds, months: left.months + right.months, days: left.days + right.days,
            workdays: left.workdays + right.workdays, saidAsWeeks: left.saidAsWeeks ?? right.saidAsWeeks,
            isBack: left.isBack || right.isBack)
    }
}

extension WhenReader {
    /// `45m`, `2h30`, `1 h 30 min`, `in 20 min`, `une heure et demie`, `half an hour`, `3 days ago`.
    mutating func span() -> WhenSpan? {
        attempt { reader in
            let isBack = reader.sign("-") || reader.link(.ago)
            _ = reader.sign("+")
            if reader.link(.latest) { guard reader.canRead({ $0.isWithin() ? true : nil }) else { return nil } }
            var isLast = false
            while reader.isWithin() || reader.isRoughly() || reader.ofThose(&isLast) {}
            let isHour = reader.position == 0 && reader.canRead { $0.hourClock() }
            guard var span = reader.plainSpan() else { return nil }
            span.isBack = span.isBack || isBack || isLast
            if reader.link(.ago) { span.isBack = true }
            _ = reader.link(.fromNow)
            while reader.link(.about) {}
            // "10h au plus tard" is an hour.
            if !isHour, reader.link(.latest) { while reader.link(.about) {} }
            return span
        }
    }

    private mutating func isRoughly() -> Bool {
        link(.about) || attempt { $0.word("about", "around") && !$0.canRead { $0.hourClock() } ? true : nil } ?? false
    }

    /// "a", "une": no number of its own, "à peu près" begins so too.
    var isArticle: Bool { ["a", "an", "un", "une"].contains { next == .word($0) } }

    private mutating func isWithin() -> Bool { withinWhich() || link(.within) }

    /// `d’ici`, before how long or before a day.
    mutating func withinWhich() -> Bool {
        if word("dici") { return true }
        guard next == .word("d'"), token(at: 1) == .word("ici") else { return false }
        advance(2)
        return true
    }

    /// `the last` 30 days, `les` 30 `derniers` jours.
    private mutating func ofThose(_ isLast: inout Bool) -> Bool {
        attempt { reader -> Bool? in
            // "next hour" is a name.
            if reader.canRead({ $0.term { if case .span = $0 { true } else { nil } } }) { return nil }
            let isPlural = reader.link(.on)
            if let which = reader.which() {
                isLast = which == -1
                return true
            }
            guard isPlural, case .number = reader.next else { return nil }
            return true
        } ?? false
    }

    private mutating func plainSpan() -> WhenSpan? {
        guard let first = spanPart(below: .max) else { return nil }
        var (span, last) = first
        while let (further, unit) = furtherSpanPart(after: last) {
            span = span + further
            last = unit
        }
        return span
    }

    /// `2h`, `1.5 hours`, `deux jours`, `half an hour`: the unit smaller than the one before it.
    private mutating func spanPart(below limit: Int) -> (WhenSpan, unit: Int)? {
        attempt { reader in
            if let minutes = reader.term({ if case .span(let minutes) = $0 { minutes } else { nil } }) {
                return limit > 3_600 ? (WhenSpan(seconds: minutes * 60), 60) : nil
            }
            // The longest count first: "une quinzaine" is one fortnight, "une quinzaine de jours" fifteen days.
            if let part = reader.fortnights(below: limit) ?? reader.hoursAndMinutes(below: limit) { return part }
            guard let count = reader.quantity() else { return nil }
            let which = reader.which()
            _ = reader.word("more", "extra", "autre", "autres", "bonnes", "petites")
            guard let unit = reader.spanUnit(), unit.rawValue < limit else { return nil }
            let more = unit == .hour || unit == .day || unit == .minute ? reader.more() : reader.half()
            var span = reader.span(count, unit, more: more)
            span.isBack = which == -1
            return (span, unit.rawValue)
        }
    }

    /// `1:30h`.
    private mutating func hoursAndMinutes(below limit: Int) -> (WhenSpan, unit: Int)? {
        attempt { reader in
            guard limit > 3_600, let (hours, minutes) = reader.hourAndMinute(),
                reader.term(.hourSign) || reader.term(.unit(.hour))
            else { return nil }
            return (WhenSpan(seconds: hours * 3_600 + minutes * 60), 60)
        }
    }

    private mutating func fortnights(below limit: Int) -> (WhenSpan, unit: Int)? {
        attempt { reader in
            let count = reader.count(in: 0...1_000_000) ?? 1
            let weeks = reader.term(.unit(.fortnight)) ? 2 : reader.word("huitaine", "huitaines") ? 1 : nil
            guard let weeks, limit == .max else { return nil }
            if reader.term(.link(.filler)) { guard reader.word("jours") else { return nil } }
            return (WhenSpan(days: 7 * weeks * count), WhenUnit.week.rawValue)
        }
    }

    private func span(_ count: Quantity, _ unit: WhenUnit, more: Int) -> WhenSpan {
        let few = min(count.whole, 1_000_000)
        // A half of a month is fifteen days, of a year six months.
        let half = more > 0 || count.thousandths == 500
        switch unit {
        case .month: return WhenSpan(months: few, days: half ? 15 : 0)
        case .year: return WhenSpan(months: 12 * few + (half ? 6 : 0))
        case .workday: return WhenSpan(workdays: min(few, 1_000))
        case .day where count.isIdiom && more == 0:
            return WhenSpan(days: count.whole / 7 * 7, saidAsWeeks: count.whole / 7)
        // Of a day of work, as "half a day" is.
        case .day where count.whole == 0 && count.thousandths == 500 && more == 0: return WhenSpan(seconds: 14_400)
        case .second, .minute, .hour, .day, .week, .fortnight:
            let seconds = unit.rawValue
            return WhenSpan(
                seconds: count.whole * seconds + count.thousandths * seconds / 1_000 + more * seconds / 60)
        }
    }

    mutating func spanUnit() -> WhenUnit? {
        // 30'
        if position > 0, case .number = text.tokens[position - 1], sign("'") { return .minute }
        return term { if case .unit(let unit) = $0 { unit } else { nil } }
    }

    /// Sixtieths of the unit: `et demie`, `and a quarter`.
    private mutating func more() -> Int {
        if let minutes = term({ if case .more(let minutes) = $0 { minutes } else { nil } }) { return minutes }
        return attempt { reader in
            _ = reader.link(.and)
            return reader.fraction().map { $0 * 60 / 1_000 }
        } ?? 0
    }

    private mutating func half() -> Int { term(.more(30)) ? 30 : 0 }

    private mutating func furtherSpanPart(after last: Int) -> (WhenSpan, unit: Int)? {
        attempt { reader in
            let isJoined = reader.link(.and) || reader.sign(",")
            if let part = reader.spanPart(below: last) { return part }
            // 2h30, une heure trente
            guard last == 3_600, !isJoined || reader.isWord, !reader.isArticle else { return nil }
            guard let minutes = reader.count(in: 0...59, digits: 1...2) else { return nil }
            return (WhenSpan(seconds: minutes * 60), 60)
        }
    }

    var isWord: Bool { if case .word = next { true } else { false } }

    struct Quantity {
        let whole: Int
        var thousandths = 0
        /// Said so in French: eight days are a week, fifteen are two.
        var isIdiom = false
    }

    /// How many: `2`, `1.5`, `1,5`, `1/2`, `deux`, `one and a half`.
    private mutating func quantity() -> Quantity? {
        attempt { reader in
            if let part = reader.fraction() {
                while reader.word("d'", "of", "an", "a") {}
                return Quantity(whole: 0, thousandths: part)
            }
            // "une 1/2 heure"
            if reader.isArticle, let part = reader.fractionAfterArticle() {
                return Quantity(whole: 0, thousandths: part)
            }
            guard let whole = reader.count(in: 0...Int.max, digits: 1...WhenText.longest) else {
                return reader.link(.half) ? Quantity(whole: 0, thousandths: 500) : nil
            }
            if let decimals = reader.decimals() ?? reader.fraction() {
                return Quantity(whole: whole, thousandths: decimals)
            }
            if reader.term(.more(30)) { return Quantity(whole: whole, thousandths: 500) }
            if reader.word("quart", "quarts", "quarter", "quarters") {
                while reader.word("d'", "of", "an") {}
                return reader.next == .word("heure") || reader.next == .word("hour")
                    ? Quantity(whole: 0, thousandths: min(whole, 100) * 250) : nil
            }
            let isIdiom = (whole == 8 || whole == 15) && reader.isFrenchDays
            return Quantity(whole: whole, isIdiom: isIdiom)
        }
    }

    /// `15 jours`, `dans 15j`; a span that is printed, `15 j`, is as long as it says.
    private var isFrenchDays: Bool {
        let isWord = next == .word("jours") || next == .word("jrs")
        let isLetter = next == .word("j") && (token(at: -2) == .word("dans") || token(at: -2) == .word("sous"))
        return (isWord || isLetter) && !["ouvres", "ouvrables"].contains { token(at: 1) == .word($0) }
    }

    /// `½`, `1/2`, `3/4`, in thousandths.
    private mutating func fraction() -> Int? {
        if sign("½") { return 500 }
        if sign("¼") { return 250 }
        if sign("¾") { return 750 }
        return attempt { reader in
            guard let part = reader.number(in: 1...3), reader.sign("/"), let whole = reader.number(in: 2...4),
                part < whole, whole != 3
            else { return nil }
            return part * 1_000 / whole
        }
    }

    private mutating func fractionAfterArticle() -> Int? {
        attempt { reader in
            reader.advance()
            return reader.fraction()
        }
    }

    private mutating func decimals() -> Int? {
        attempt { reader in
            guard reader.sign(".") || reader.sign(","), case .number(let value, let digits) = reader.next,
                digits <= 3
            else { return nil }
            reader.advance()
            return value * [1, 100, 10, 1][digits]
        }
    }
}
