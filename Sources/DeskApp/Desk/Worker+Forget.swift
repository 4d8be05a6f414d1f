import DeskCore
import DeskStore
import Synchronization

/// An open desk forgets what is no longer needed, as the service does: it may be all that runs. (rules 2.21)
extension Worker {
    /// Steps until the desk is looked at again: so few that a big file's backlog holds up no refresh.
    private static let steps = 20

    /// Some small steps, if it is time. What was typed, and what is shown, come first.
    /// - Returns: whether anything was forgotten.
    func forget(at now: Instant) throws -> Bool {
        guard state.withLock({ $0.isForgettingDue(at: now) }) else { return false }
        // Not in the first moments: the desk is to stand first.
        let isFirst = state.withLock { state in
            defer { state.forgetAt = state.forgetAt ?? now + Self.firstForgetting }
            return state.forgetAt == nil
        }
        if isFirst { return false }
        // Set first: what fails is not tried each second.
        var forgetting = state.withLock { state in
            state.forgetAt = now + Self.forgetting
            return state.forgetting
        }
        defer { state.withLock { $0.forgetting = forgetting } }
        var forgotten = Forgotten()
        for _ in 0..<Self.steps {
            guard state.withLock({ $0.waiting.isEmpty && !$0.isRefreshing }) else { break }
            guard let some = try store.forget(&forgetting) else { return forgotten != Forgotten() }
            forgotten.visitors += some.visitors
            forgotten.conversations += some.conversations
        }
        state.withLock { $0.forgetAt = now }
        return forgotten != Forgotten()
    }
}

extension Worker.State {
    /// At first, and then every minute; a clock that was set back silences nothing.
    func isForgettingDue(at now: Instant) -> Bool {
        forgetAt.map { $0 <= now || $0 > now + Worker.forgetting } ?? true
    }
}
