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
    /// It was told to stop while more was due: to be called again soon.
    package var isCut = false

    package init() {}

    package var isNothing: Bool { woken.isEmpty && inherited.isEmpty && given.isEmpty && mailed.isEmpty }
}

package enum Waker {
    /// What `runOnce` is about to do more of.
    package enum Step: Sendable {
        /// What is due.
        case due
        /// What nobody waits for: erasures that were held up, and the full-text index.
        case upkeep
    }

    /// How much one transaction does while others write: short enough that nobody waits for it.
    static let batch = 500
    /// How many snoozes it wakes while nobody else writes.
    static let lonely = 2_500
    /// How many snoozes that are over are known at a time, by their ids alone.
    static let known = 100_000
    /// Messages, and bytes of them, that are put into the index at once.
    static let indexed = (messages: 100, bytes: 200_000)

    /// Leaves the write lock to others between two batches: this program's own try for it each millisecond, others less often,
    /// and find it free as long as it was held.
    static func pause(_ held: Duration = .zero) {
        usleep(UInt32(min(max(1_500, held.inMilliseconds * 1_000), 100_000)))
    }
}

extension Store {
    /// Does all that is due, once, however many processes ask for it at the same time. Idle, it only reads.
    ///
    /// - Parameter goesOn: is asked between two short steps; what is left then is done by the next call.
    @discardableResult
    package func runOnce(whileTrue goesOn: (Waker.Step) -> Bool = { _ in true }) throws(StoreError) -> Woke {
        var woke = Woke()
        var snoozes = left.take()
        while try read({ try $0.prepareWaking(&snoozes) }) {
            if snoozes.areMany, !snoozes.haveRoom {
                try keepInMemory(kibibytes: Connection.muchMemory)
                snoozes.haveRoom = true
            }
            let before = woke
            let held = try runDue(&snoozes, into: &woke)
            // Snoozes that were known may have been woken by others.
            if woke == before, snoozes.isEmpty { break }
            if !goesOn(.due) {
                left.put(snoozes)
                woke.isCut = true
                return woke
            }
            Waker.pause(snoozes.othersWrite ? held : .zero)
        }
        if snoozes.haveRoom {
            try keepInMemory(kibibytes: Connection.littleMemory)
        }
        try finishErasing(waiting: false) { goesOn(.upkeep) }
        woke.indexed = try index { goesOn(.upkeep) }
        return woke
    }

    /// One transaction.
    /// - Returns: for how long it kept others from writing.
    private func runDue(_ snoozes: inout ManySnoozes, into woke: inout Woke) throws(StoreError) -> Duration {
        let begun = try write { transaction in
            var transaction = transaction
            let begun = transaction.now
            try transaction.wakeSnoozes(&snoozes, into: &woke)
            try transaction.runDue(limit: Waker.batch, into: &woke)
            return begun
        }
        return world.now() - begun
    }

    /// When something falls due next; nil when nothing will by itself.
    package func nextDue() throws(StoreError) -> Instant? {
        let next = try read { try $0.nextDue() }
        guard try erasingSince() != nil else { return next }
        return min(next ?? .init(milliseconds: .max), world.now() + .seconds(1))
    }
}
