import DeskCore

/// A time that can't be used where not every kind of time may be written: the examples are of the kind that may.
struct TimeFault: Error {
    enum Wanted {
        /// A duration.
        case patience
        /// A duration, where an option beside it takes an instant.
        case snooze
        /// A duration, so long ago, or an instant.
        case past
    }

    let cause: WhenError
    let wanted: Wanted

    init(_ cause: WhenError, wanted: Wanted) {
        self.cause = cause
        self.wanted = wanted
    }
}

extension CommandContext {
    /// - Throws: `TimeFault`.
    func duration(_ text: String, wanted: TimeFault.Wanted) throws -> WhenExpression.Resolved {
        do {
            return try times.read(text, as: .duration, now: world.now())
        } catch {
            throw TimeFault(error, wanted: wanted)
        }
    }
}
