import DeskCore

/// What the person was last told outside of the screen.
struct Alerts: Sendable {
    private var waiting: Int?
    private var rang: Instant?

    /// - Returns: whether the title must say it.
    mutating func tell(waiting count: Int) -> Bool {
        defer { waiting = count }
        return waiting != count
    }

    /// - Returns: whether the bell rings: once in two seconds, for all that happens in them.
    mutating func ring(at now: Instant) -> Bool {
        if let rang, now - rang < .seconds(2) { return false }
        rang = now
        return true
    }
}
