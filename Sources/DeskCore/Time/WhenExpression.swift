/// The reading of a time as a person writes it, in English or French: `--for`, `--until`, `--at`, `--since` and the
/// snooze dialog's custom field.
///
/// Both languages are read whatever the screen speaks; case, accents and extra spaces don't matter; what isn't
/// understood to the last word is refused. How doubts are settled (rules.md, 5):
///
/// - `2h30`, `in 2 days` are spans of real time, so `24h` is 24 hours even when the clocks change. `15h30` alone is an
///   hour of this day if it is still to come and no wait is meant by it.
/// - An hour or a weekday alone is the next one after now; from one to six it is in the afternoon unless `03:00`, `am`
///   or `du matin` is written. `next friday` is that of the next week.
/// - A day alone is at 09:00. Names for parts of the day stand for the hours of `DayTimes`.
/// - Digits are day/month in French, or where a French word or hour (`le`, `à`, `9h`) stands by; otherwise a date that
///   can also be month/day is refused.
package enum WhenExpression {
    package enum Kind: Sendable, CaseIterable {
        /// Durations only.
        case duration
        /// A duration or an instant.
        case either
    }

    /// The furthest that anything may lie ahead: a year, and the day that a leap year adds.
    package static let furthest = Duration.days(366)

    package struct Resolved: Sendable, Hashable {
        package let until: Instant
        /// From now until then; negative for a past instant.
        package let span: Duration
        package var note: Note?
        /// What else could have been meant.
        package var hint: Hint?
    }

    /// What the person should be told about what the clocks do.
    package enum Note: Sendable, Hashable {
        /// The clocks skip the time that was asked for.
        case movedForwardByGap(from: WallTime, to: WallTime)
        /// The clocks show that time twice; the first was taken.
        case ambiguousFallBackFirst
    }

    /// What else could have been meant, and is written otherwise.
    package enum Hint: Sendable, Hashable {
        /// Read as an hour of this day; a wait of that length is written with `in`.
        case notAWait(hours: Int, minutes: Int)
        /// Read as a wait; that hour of the day is written with `at`.
        case notAnHour(hour: Int, minute: Int)
        /// Read as in the afternoon; that of the night is written `03:00`.
        case afternoon(hour: Int, minute: Int)
        /// `next friday`, this day of the next week; the nearer one is written without `next`.
        case nextWeek(CivilDate)
        /// `tomorrow` after midnight is the day after this one; the coming morning is written `today 9`.
        case tomorrowAfterMidnight(CivilDate, today: CivilDate)
        /// `15 jours` are two weeks.
        case weeks(Int)
        /// That part of the day has begun: its last hour.
        case hasBegun
        /// That part of the day is over: the next time.
        case isOver
    }

    /// - Parameters:
    ///   - language: what digits such as 3/12 are read in; nil for neither.
    ///   - allowPast: also accept instants before now (`yesterday 9`).
    package static func read(
        _ text: String, as kind: Kind, now: Instant, zone: Zone, language: Language? = nil,
        times: DayTimes = .standard, allowPast: Bool = false
    ) throws(WhenError) -> Resolved {
        var context = WhenContext(now: now, zone: zone, language: language, times: times)
        context.allowPast = allowPast
        let resolved = try resolve(text, as: kind, &context)
        guard allowPast || resolved.until > now else { throw .past }
        guard resolved.span <= furthest else { throw .tooFar(furthest) }
        return resolved
    }

    /// When a period began: so long ago (`30d`), or the last such moment (`monday`, `1 nov`); what can only be yet to come
    /// is itself. A day alone begins at midnight.
    package static func since(
        _ text: String, now: Instant, zone: Zone, language: Language? = nil, times: DayTimes = .standard
    ) throws(WhenError) -> Instant {
        var context = WhenContext(now: now, zone: zone, language: language, times: times)
        context.isBack = true
        return try resolve(text, as: .either, &context).until
    }

    private static func resolve(
        _ text: String, as kind: Kind, _ context: inout WhenContext
    ) throws(WhenError) -> Resolved {
        guard text.utf8.count <= 3 * WhenText.longest, text.unicodeScalars.count <= WhenText.longest else {
            throw .unreadable(part: WhenText.quote(text.unicodeScalars.prefix(40)))
        }
        let words = WhenText(text)
        if words.tokens.isEmpty { throw .empty }
        context.text = words.part(from: 0)
        if kind == .either, let instant = Instant(iso8601: context.text) {
            return Resolved(until: instant, span: instant - context.now)
        }
        var reader = WhenReader(words)
        let hour = reader.hourAlone()
        if kind == .either, !context.isBack, let hour, let resolved = try hour.today(context) { return resolved }
        if let span = reader.whole({ $0.span() }) { return span.resolve(context, hour: kind == .either ? hour : nil) }
        if kind == .duration { throw reader.unreadable }
        return try moment(words, reader, context)
    }

    /// "mar 5" is read as Tuesday and as March.
    private static func moment(
        _ words: WhenText, _ spanReader: WhenReader, _ context: WhenContext
    ) throws(WhenError) -> Resolved {
        var reader = spanReader
        let moment = reader.whole { $0.moment() }
        if words.tokens.contains(.word("mar")), context.language != .french {
            var other = WhenReader(words, marIsMonth: true)
            let inMarch = other.whole { $0.moment() }
            // "mar 28" is in March: a Tuesday's number alone says an hour.
            if let inMarch, case .dayOfMonth = moment?.day { return try inMarch.resolve(context) }
            if let moment, let inMarch, moment != inMarch { throw try moment.ambiguity(with: inMarch, context) }
            if let found = moment ?? inMarch { return try found.resolve(context) }
            throw reader.understood > other.understood ? reader.unreadable : other.unreadable
        }
        guard let moment else { throw reader.unreadable }
        return try moment.resolve(context)
    }
}

/// What a time is read by.
struct WhenContext {
    let now: Instant
    let zone: Zone
    let language: Language?
    let times: DayTimes
    var allowPast = false
    /// The last such moment is meant, rather than the next.
    var isBack = false
    /// What was typed, for errors.
    var text = ""

    init(now: Instant, zone: Zone, language: Language?, times: DayTimes) {
        self.now = now
        self.zone = zone
        self.language = language
        self.times = times
    }

    var today: CivilDate { zone.wallClock(at: now).time.date }

    /// The same, for readings that are only shown.
    var lenient: WhenContext {
        var lenient = self
        lenient.allowPast = true
        return lenient
    }
}

/// Why a text is no time that can be used. Parts are quoted as typed, at most 40 code points, not cleaned for display.
package enum WhenError: Error, Hashable {
    case empty
    /// From here on it makes no sense.
    case unreadable(part: String)
    /// A word, in lower case, that is one letter from one that is known.
    case misspelt(part: String, meant: String)
    /// Can be read in two ways, such as 3/12 or "mar 9", and what each comes to.
    case ambiguous(part: String, readings: [WallTime])
    /// No calendar has that date.
    case doesNotExist(part: String)
    /// That date is another weekday than was written.
    case weekdayDisagrees(CivilDate, Weekday)
    /// Names a week, a month or a year of which no day is plainly meant: `later this month`.
    case namesNoDay(part: String)
    /// Not after now.
    case past
    /// Further ahead than the limit.
    case tooFar(Duration)
}
