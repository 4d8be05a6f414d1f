import DeskCore
import DeskStore
import Synchronization

/// What many tell at the same time, on its way to the disk. While one commit is synced the next items gather, and are
/// committed together: the more there are at once, the less each costs.
final class Gathering<Item: Sendable, Answer: Sendable>: Sendable {
    /// Writes all of them in one transaction, and answers each.
    typealias Commit = @Sendable (Store, [Item]) throws -> [Result<Answer, StoreError>]

    private struct Waiting {
        let item: Item
        /// Nil when nobody waits for it.
        let answer: CheckedContinuation<Answer, any Error>?
    }

    /// Items of one commit: so few that desks, which write too, hardly wait for it.
    private let most: Int
    private let clerks: Clerks
    private let commit: Commit
    private let waiting = Mutex<[Waiting]>([])

    init(_ clerks: Clerks, most: Int, commit: @escaping Commit) {
        self.clerks = clerks
        self.most = most
        self.commit = commit
    }

    /// Nobody is answered before what they told is synced.
    func write(_ item: Item) async throws -> Answer {
        try await withCheckedThrowingContinuation { add(Waiting(item: item, answer: $0)) }
    }

    /// Nobody waits for it.
    func note(_ item: Item) { add(Waiting(item: item, answer: nil)) }

    private func add(_ one: Waiting) {
        let isFirst = waiting.withLock { waiting in
            waiting.append(one)
            return waiting.count == 1
        }
        if isFirst { commitSoon() }
    }

    private func commitSoon() {
        clerks.submit { [self] store in
            let (some, isAll) = waiting.withLock { waiting in
                let some = waiting.prefix(most)
                waiting.removeFirst(some.count)
                return (some, waiting.isEmpty)
            }
            if !isAll { commitSoon() }
            do {
                guard let store else { throw StoreError.cancelled }
                for (one, result) in zip(some, try commit(store, some.map(\.item))) {
                    one.answer?.resume(with: result.mapError { $0 as any Error })
                }
            } catch {
                for one in some { one.answer?.resume(throwing: error) }
            }
        }
    }
}

extension Gathering<VisitorID, Void> {
    /// Visitors whose last page was closed: a proxy that is started anew drops thousands of streams at once.
    convenience init(departuresTo clerks: Clerks, from hub: Hub) {
        self.init(clerks, most: 500) { store, visitors in
            // Who is back by now has not left.
            try store.leave(visitors.filter { !hub.isHere($0) })
            return visitors.map { _ in .success(()) }
        }
    }
}
