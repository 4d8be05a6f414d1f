/// A point in time: whole milliseconds of UTC since 1970, the same on every machine and in every zone.
///
/// Sums that would leave the range of `Int64` stop at its end: a deadline read from a file never traps.
package struct Instant: Sendable, Hashable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static func + (instant: Instant, span: Duration) -> Instant {
        let (sum, overflow) = instant.milliseconds.addingReportingOverflow(span.inMilliseconds)
        if overflow { return Instant(milliseconds: span < .zero ? .min : .max) }
        return Instant(milliseconds: sum)
    }

    package static func - (instant: Instant, span: Duration) -> Instant {
        instant + (.zero - span)
    }

    /// How long `later` comes after `earlier`; negative if it comes before.
    package static func - (later: Instant, earlier: Instant) -> Duration {
        .milliseconds(later.milliseconds) - .milliseconds(earlier.milliseconds)
    }
}

/// Stored and sent as one integer.
extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

extension Duration {
    package static func minutes(_ count: Int) -> Duration { .seconds(60) * count }

    package static func hours(_ count: Int) -> Duration { .seconds(3_600) * count }

    /// Days of 24 hours of real time, whatever the wall clocks do meanwhile.
    package static func days(_ count: Int) -> Duration { .seconds(86_400) * count }

    /// Whole milliseconds, the rest cut off; the end of the range if it doesn't fit.
    package var inMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        let (sum, carry) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        if overflow || carry { return self < .zero ? .min : .max }
        return sum
    }
}
