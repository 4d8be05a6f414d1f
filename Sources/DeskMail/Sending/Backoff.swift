import DeskCore

/// When a mail is tried again: soon at first, then each three hours, and no more after a day. (desk.md 2.6)
enum Backoff {
    private static let waits: [Duration] =
        [.minutes(1), .minutes(5), .minutes(15), .hours(1)] + Array(repeating: .hours(3), count: 7)

    /// The wait after the `attempts`-th failure; nil after the twelfth, 22 hours after the first: given up.
    static func wait(after attempts: Int) -> Duration? {
        let place = max(attempts, 1) - 1
        return place < waits.count ? waits[place] : nil
    }
}
