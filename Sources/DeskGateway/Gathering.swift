import DeskCore
import DeskStore
import Synchronization

/// Visitors' messages on their way to the disk. While one commit is synced the next messages gather, and are committed
/// together: the more there are at once, the less each costs. Nobody is answered before their message is synced.
final class Gathering: Sendable {
    private struct Waiting {
        let message: Store.Incoming
        let answer: CheckedContinuation<Receipt, any Error>
    }

    /// Messages of one commit: short enough that desks, which write too, hardly wait for it.
    static let most = 50

    private let clerks: Clerks
    private let waiting = Mutex<[Waiting]>([])

    init(_ clerks: Clerks) { self.clerks = clerks }

    func write(_ message: Store.Incoming) async throws -> Receipt {
        try await withCheckedThrowingContinuation { answer in
            let isFirst = waiting.withLock { waiting in
                waiting.append(Waiting(message: message, answer: answer))
                return waiting.count == 1
            }
            if isFirst { commitSoon() }
        }
    }

    private func commitSoon() {
        clerks.submit { [self] store in
            let (some, isAll) = waiting.withLock { waiting in
                let some = waiting.prefix(Self.most)
                waiting.removeFirst(some.count)
                return (some, waiting.isEmpty)
            }
            if !isAll { commitSoon() }
            guard let store else {
                for one in some { one.answer.resume(throwing: StoreError.cancelled) }
                return
            }
            do {
                for (one, result) in zip(some, try store.write(some.map(\.message))) {
                    one.answer.resume(with: result.mapError { $0 as any Error })
                }
            } catch {
                for one in some { one.answer.resume(throwing: error) }
            }
        }
    }
}

/// Visitors whose last page was closed, on their way to the disk, gathered likewise: a proxy that is started anew drops
/// thousands of streams at once. Nobody waits for it.
final class Departures: Sendable {
    /// Visitors of one commit.
    static let most = 500

    private let clerks: Clerks
    private let hub: Hub
    private let waiting = Mutex<[VisitorID]>([])

    init(_ clerks: Clerks, hub: Hub) {
        self.clerks = clerks
        self.hub = hub
    }

    func note(_ visitor: VisitorID) {
        let isFirst = waiting.withLock { waiting in
            waiting.append(visitor)
            return waiting.count == 1
        }
        if isFirst { commitSoon() }
    }

    private func commitSoon() {
        clerks.submit { [self] store in
            let (some, isAll) = waiting.withLock { waiting in
                let some = waiting.prefix(Self.most)
                waiting.removeFirst(some.count)
                return (some, waiting.isEmpty)
            }
            if !isAll { commitSoon() }
            // Who is back by now has not left.
            try? store?.leave(some.filter { !hub.isHere($0) })
        }
    }
}

/// What pages were sent, on its way to the disk, gathered likewise. Nobody waits for it.
final class Deliveries: Sendable {
    private let clerks: Clerks
    private let marks = Mutex<[ConversationID: MessageID]>([:])

    init(_ clerks: Clerks) { self.clerks = clerks }

    /// The later of two marks in one conversation counts: they are told in order.
    func note(_ delivered: [ConversationID: MessageID]) {
        guard !delivered.isEmpty else { return }
        let isFirst = marks.withLock { marks in
            defer { marks.merge(delivered) { $1 } }
            return marks.isEmpty
        }
        guard isFirst else { return }
        clerks.submit { [self] store in
            let some = marks.withLock { marks in
                defer { marks = [:] }
                return marks
            }
            try? store?.delivered(some)
        }
    }
}
