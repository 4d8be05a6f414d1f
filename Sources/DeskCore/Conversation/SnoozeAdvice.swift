/// One line of advice in the snooze dialog, or two: never a wall. (desk.md 5.4)
package enum SnoozeAdvice: Sendable, Equatable {
    /// Longer than 24 h: the visitor may wait too long.
    case overADay
    /// An hour or more, while the visitor is there.
    case longWhileOnline
    /// Less than an hour, though the visitor is away.
    case shortWhileAway
    /// Keep, by an expert who declared not to be available.
    case keptByUnavailable

    private static let hour: Duration = .hours(1)

    /// What there is to say, the most important thing first; two at most.
    package static func advice(
        until: Instant, keep: Bool, visitorOnline: Bool, status: Expert.Status, at now: Instant
    ) -> [SnoozeAdvice] {
        let span = until - now
        if keep, status == .unavailable { return [.keptByUnavailable] }
        if !visitorOnline, span < hour { return [.shortWhileAway] }
        let waits: SnoozeAdvice? = visitorOnline && span >= hour ? .longWhileOnline : nil
        return [waits, span > .hours(24) ? .overADay : nil].compactMap { $0 }
    }
}
