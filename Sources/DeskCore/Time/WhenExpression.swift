/// The reading of a time as a person writes it, in English or French: `--for`, `--until`, `--at` and the snooze
/// dialog's custom field.
///
/// Both languages are read whatever the screen speaks; case, accents and extra spaces don't matter; what isn't
/// understood to the last word is refused. How doubts are settled:
///
/// - `2h30`, `9h`, `in 2 days` are durations: real time, so `24h` is 24 hours even when the clocks change.
///   An hour of the day takes a colon, am or pm, `at`/`à`, or a day: `14:30`, `à 9h`, `demain 9h`.
/// - An hour or a weekday alone is the next one after now. `next monday` is never today.
/// - A day alone is at 09:00, `noon` 12:00, `afternoon` 14:00, `eod` 18:00, `tonight` 20:00; `midnight` ends the day
///   that it is said of.
/// - Digits are day/month where a French word or hour (`le`, `à`, `9h`) stands by; otherwise a date that can also be
///   month/day is refused.
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
    }

    /// What the person should be told about how the text was read.
    package enum Note: Sendable, Hashable {
        /// The clocks skip the time that was asked for.
        case movedForwardByGap(from: WallTime, to: WallTime)
        /// The clocks show that time twice; the first was taken.
        case ambiguousFallBackFirst
    }

    /// - Parameter allowPast: also accept instants before now (`yesterday 9`), as `--at` does.
    package static func read(
        _ text: String, as kind: Kind, now: Instant, zone: Zone, allowPast: Bool = false
    ) throws(WhenError) -> Resolved {
        let resolved = try resolve(text, as: kind, now: now, zone: zone, allowPast: allowPast)
        guard allowPast || resolved.until > now else { throw .past }
        guard resolved.span <= furthest else { throw .tooFar(furthest) }
        return resolved
    }

    private static func resolve(
        _ text: String, as kind: Kind, now: Instant, zone: Zone, allowPast: Bool
    ) throws(WhenError) -> Resolved {
        guard text.utf8.count <= 3 * WhenText.longest, text.unicodeScalars.count <= WhenText.longest else {
            throw .unreadable(part: WhenText.quote(text.unicodeScalars.prefix(40)))
        }
        let words = WhenText(text)
        if words.tokens.isEmpty { throw .empty }
        if kind == .either, let instant = Instant(iso8601: words.part(from: 0)) {
            return Resolved(until: instant, span: instant - now)
        }
        switch try WhenReader.read(words, as: kind) {
        case .span(let span):
            return Resolved(until: now + span, span: span)
        case .moment(let moment):
            return try moment.resolve(now: now, zone: zone, allowPast: allowPast)
        }
    }
}

/// Why a text is no time that can be used. Parts are quoted as typed, at most 40 code points, not cleaned for display.
package enum WhenError: Error, Hashable {
    case empty
    /// From here on it makes no sense.
    case unreadable(part: String)
    /// Can be read in two ways, such as 3/12 or "mar 9": the month must be written out, or the hour.
    case ambiguous(part: String)
    /// No calendar has that date.
    case doesNotExist(part: String)
    /// Not after now.
    case past
    /// Further ahead than the limit.
    case tooFar(Duration)
}
