import DeskCore

#if canImport(Glibc)
    import Glibc
#endif

/// What one look at the clock brought about.
package struct Woke: Sendable, Equatable {
    /// Snoozes that were over. (desk.md 5.6)
    package var woken: [ConversationID] = []
    /// Taken from experts who had been away for 24 h. (6.5)
    package var inherited: [ConversationID] = []
    /// Given out from the queue.
    package var given: [ConversationID] = []
    /// Visitors who are told by mail. (2.6)
    package var mailed: [ConversationID] = []
    /// How late the latest of the snoozes was woken: nothing may have run when it fell due.
    package var latest: Duration = .zero
    /// Messages put into the full-text index.
    package var indexed = 0

    package init() {}

    package var isNothing: Bool { woken.isEmpty && inherited.isEmpty && given.isEmpty && mailed.isEmpty }
}

enum Waker {
    /// How much one transaction does: short enough that nobody waits for it.
    static let batch = 200

    /// Leaves the write lock to others between two batches.
    static func pause() { usleep(3_000) }
}

extension Store {
    /// Does all that is due, once, however many processes ask for it at the same time. Idle, it only reads.
    @discardableResult
    package func runOnce() throws(StoreError) -> Woke {
        var woke = Woke()
        while try read({ try $0.isAnythingDue() }) {
            let before = woke
            woke = try write { transaction in
                var woke = before
                try transaction.runDue(limit: Waker.batch, into: &woke)
                return woke
            }
            if woke == before { break }
            Waker.pause()
        }
        woke.indexed = try index()
        return woke
    }

    /// When something falls due next; nil when nothing will by itself.
    package func nextDue() throws(StoreError) -> Instant? {
        try read { try $0.nextDue() }
    }
}
