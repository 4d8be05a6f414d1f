extension WhenSpan {
    /// - Parameter hour: what it could have been as an hour of the day.
    func resolve(_ context: WhenContext, hour: ClockTime?) -> WhenExpression.Resolved {
        let back = context.isBack || isBack
        let sign = back ? -1 : 1
        guard months > 0 || days > 0 || workdays > 0 else {
            let until = context.now + .seconds(sign * seconds)
            var resolved = WhenExpression.Resolved(until: until, span: until - context.now)
            if let hour, !back, hour.second >= WhenExpression.shortestHour, hour.second < 86_400 {
                resolved.hint = .notAnHour(hour: hour.second / 3_600, minute: hour.second / 60 % 60)
            }
            return resolved
        }
        // Whole days end at the hour a day begins; with hours, at the hour it is.
        let wall = context.zone.wallClock(at: context.now).time
        let wholeDays = seconds / 86_400
        var date = wall.date.adding(months: sign * months).adding(days: sign * (days + wholeDays))
        if workdays > 0 { date = WhenMoment.workday(sign * workdays, after: date) }
        let isWhole = seconds % 86_400 == 0 && !back
        var moment = WhenMoment()
        moment.clock = ClockTime(second: isWhole ? context.times.firstThing : wall.secondOfDay, isSettled: true)
        var resolved = moment.resolve(on: date, context)
        let rest = Duration.seconds(sign * (seconds - wholeDays * 86_400))
        resolved = .init(until: resolved.until + rest, span: resolved.span + rest, note: resolved.note)
        resolved.hint = saidAsWeeks.map { .weeks($0) }
        return resolved
    }
}

extension WhenExpression {
    /// From this hour of the day on, in seconds, `9h` is no wait while that hour is still to come.
    static let shortestHour = 6 * 3_600
}

extension WhenReader {
    /// `15h30`, `pour 15h`, and nothing else: an hour or a wait.
    mutating func hourAlone() -> ClockTime? {
        var copy = self
        return copy.whole { reader in
            while reader.link(.latest) || reader.link(.about) {}
            let isAfter = reader.word("apres", "after", "passe", "past")
            if !isAfter { _ = reader.word("pour") || reader.withinWhich() }
            guard var clock = reader.hourClock(), !reader.isAfterMinutes else { return nil }
            if isAfter { clock.isSaid = true }
            while reader.link(.latest) || reader.link(.about) {}
            return clock
        }
    }

    /// `15h30m` has its unit: it is a wait.
    private var isAfterMinutes: Bool {
        guard position > 0, case .word(let word) = text.tokens[position - 1] else { return false }
        return ["m", "mn", "min", "mins", "minute", "minutes"].contains(word)
    }
}

extension ClockTime {
    /// As an hour of this day, if it is still to come and too long to be meant as a wait, or has minutes `00`; what is
    /// said of clocks alone, `neuf heures et quart`, of the next day too. Else nil.
    func today(_ context: WhenContext) throws(WhenError) -> WhenExpression.Resolved? {
        guard second < 86_400, second >= WhenExpression.shortestHour || hasZeroMinutes && second > 0 else { return nil }
        var moment = WhenMoment()
        moment.clock = self
        if !isSaid { moment.day = .fromToday(0) }
        guard var resolved = try? moment.resolve(context), resolved.until > context.now else { return nil }
        resolved.hint = .notAWait(hours: second / 3_600, minutes: second / 60 % 60)
        return resolved
    }
}
