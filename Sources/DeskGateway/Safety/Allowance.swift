import DeskCore
import Synchronization

/// How often something may be done: `count` times in `span`, at once or spread, by each key; or how much of it.
///
/// One instant is kept for each key (the generic cell rate algorithm), and none for those who have been quiet.
final class Allowance<Key: Hashable & Sendable>: Sendable {
    private struct State {
        /// When the key will have all of its allowance again.
        var fullAt: [Key: Instant] = [:]
        var sweepAt = 1_024
    }

    private let span: Duration
    private let interval: Duration
    private let state = Mutex(State())

    init(_ count: Int, in span: Duration) {
        self.span = span
        interval = .milliseconds(max(1, span.inMilliseconds / Int64(max(1, count))))
    }

    /// Takes as many. Nil when there were; else how long until there are, and nothing is taken.
    func take(_ key: Key, _ count: Int = 1, at now: Instant) -> Duration? {
        state.withLock { state in
            var fullAt = max(state.fullAt[key] ?? now, now)
            // A clock that was set back must not lock anybody out.
            if fullAt > now + span { fullAt = now }
            let cost = interval * count
            let wait = fullAt + cost - (now + span)
            if wait > .zero { return wait }
            state.fullAt[key] = fullAt + cost
            if state.fullAt.count >= state.sweepAt {
                state.fullAt = state.fullAt.filter { $0.value > now }
                state.sweepAt = max(1_024, state.fullAt.count * 2)
            }
            return nil
        }
    }
}
