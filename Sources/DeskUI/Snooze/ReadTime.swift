import DeskCore

/// A time in words, and what it came to when it was last read: what is shown is what is taken. (docs/rules.md 5.13)
///
/// As time passes a wait moves with it. An hour of the day stays, until it means another day, or none: that is a leap, and
/// nobody can have seen it yet.
struct ReadTime: Equatable, Sendable {
    private(set) var text: String
    private(set) var result: Result<WhenExpression.Resolved, WhenError>
    private var readAt: Instant
    /// It has leapt since it was written.
    private(set) var hasLeapt = false

    init(_ text: String, by times: TimeReading, at now: Instant) {
        self.text = text
        result = Self.read(text, by: times, at: now)
        readAt = now
    }

    /// Reads it anew, as time has passed or something else is written.
    /// - Parameter isKey: a key has come: it takes what was shown, unless that leaps.
    /// - Returns: whether it has leapt.
    mutating func renew(_ text: String, by times: TimeReading, at now: Instant, isKey: Bool) -> Bool {
        var next = ReadTime(text, by: times, at: now)
        guard text == self.text else {
            self = next
            return false
        }
        let leaps = isLeap(to: next)
        if isKey, !leaps { return false }
        next.hasLeapt = hasLeapt || leaps
        self = next
        return leaps
    }

    var until: Instant? { try? result.get().until }

    private func isLeap(to next: ReadTime) -> Bool {
        guard let until else { return false }
        guard let then = next.until else { return true }
        if then == until { return false }
        let drift = (then - until).inMilliseconds - (next.readAt - readAt).inMilliseconds
        return until <= next.readAt || abs(drift) > Self.rounding.inMilliseconds
    }

    /// What is read to the minute doesn't leap for that.
    private static let rounding = Duration.minutes(1)

    private static func read(
        _ text: String, by times: TimeReading, at now: Instant
    ) -> Result<WhenExpression.Resolved, WhenError> {
        do {
            return .success(try times.read(text, now: now))
        } catch {
            return .failure(error)
        }
    }
}

extension Model {
    /// The times in the dialogs are read anew as time passes. What one means by now must have been seen before a key takes it.
    mutating func renewTimes(forKey isKey: Bool = false) {
        for index in dialogs.indices {
            if dialogs[index].renewTime(by: times, at: now, isKey: isKey) { attention.lose(at: now) }
        }
    }
}

extension Dialog {
    /// - Returns: whether a time in it means something else by now.
    fileprivate mutating func renewTime(by times: TimeReading, at now: Instant, isKey: Bool) -> Bool {
        switch self {
        case .snooze(var dialog):
            defer { self = .snooze(dialog) }
            return dialog.reading.renew(dialog.wording, by: times, at: now, isKey: isKey)
        case .leave(var dialog):
            defer { self = .leave(dialog) }
            return dialog.reading.renew(dialog.until.text, by: times, at: now, isKey: isKey)
        case .name, .paste, .parts, .note, .block, .end, .farewell, .transfer, .why, .help, .canned: return false
        }
    }
}
