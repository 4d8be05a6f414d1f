import DeskCore
import DeskStore
import Foundation
import Synchronization

/// Notices what any process commits, and reads what is new for the streams that it concerns. One for all of them, on its
/// own thread and connection: what happens to many at once is read at once.
///
/// What changed is read from the log's tail: nothing is read for a stream that nothing happened to.
final class Watcher: Sendable {
    /// Streams that are read for in one transaction.
    static let together = 50
    /// Entries that one reading of the log's tail brings.
    static let batch = 1_000
    /// What nobody tells of, leases that run out and commits that were missed, is looked for this often.
    static let safety: Duration = .seconds(1)
    /// How long after its instant a draft may be committed: its writer reads the clock before the disk is done.
    static let commit: Duration = .seconds(2)

    private struct Orders {
        var isOver = false
        /// Streams that asked.
        var looks: [VisitorStream] = []
        /// Visitors whose state will be another one by itself: a survey is offered, an expert stops writing.
        var later: [VisitorID: Instant] = [:]
    }

    /// For reading only.
    private let store: Store
    private let hub: Hub
    private let changes: Changes
    private let bell = Bell()
    private let orders = Mutex(Orders())
    private let failed: @Sendable (any Error) -> Void

    init(_ store: Store, hub: Hub, failed: @escaping @Sendable (any Error) -> Void) throws {
        self.store = try store.reader()
        self.hub = hub
        self.failed = failed
        changes = try Changes(store)
    }

    func start() throws {
        let start = Reading(tail: try store.logTail(), at: store.world.now())
        let thread = Thread { [self] in
            var reading = start
            while !orders.withLock(\.isOver) { turn(&reading) }
        }
        thread.name = "watcher"
        thread.start()
    }

    func stop() {
        orders.withLock { $0.isOver = true }
        bell.ring()
    }

    /// The stream is new, or has more to read.
    func look(for stream: VisitorStream) {
        let isFirst = orders.withLock { orders in
            orders.looks.append(stream)
            return orders.looks.count == 1
        }
        if isFirst { bell.ring() }
    }

    // MARK: The thread

    /// How far the thread has read.
    private struct Reading {
        var tail: Int64
        var draftsSince: Instant
        var safetyAt: Instant

        init(tail: Int64, at now: Instant) {
            self.tail = tail
            draftsSince = now
            safetyAt = now
        }
    }

    /// Waits for something, and does what it asks for.
    private func turn(_ reading: inout Reading) {
        let next = min(reading.safetyAt, orders.withLock { $0.later.values.min() } ?? reading.safetyAt)
        let wait = max(0, (next - store.world.now()).inMilliseconds)
        var descriptors = [bell.descriptor, changes.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: min(wait, Self.safety.inMilliseconds)))
        let now = store.world.now()
        if descriptors[0].revents != 0 { bell.hush() }
        let isCommit = descriptors[1].revents != 0 && changes.read().isCommit
        tell(asked(at: now))
        let isSafety = reading.safetyAt <= now || reading.safetyAt > now + Self.safety
        do {
            if isCommit || isSafety, changes.check() { try follow(&reading, at: now) }
            if isSafety {
                reading.safetyAt = now + Self.safety
                for mission in hub.missions { hub.set(try store.staffing(of: mission), of: mission) }
            }
        } catch {
            failed(error)
        }
    }

    /// Reads the log on from where it was read to. A draft is no entry of it.
    private func follow(_ reading: inout Reading, at now: Instant) throws {
        var isAll = false
        while !isAll {
            let news = try store.changedSince(reading.tail, limit: Self.batch)
            tell(hub.streams(of: Set(news.conversations.map(\.visitor))))
            isAll = news.through < reading.tail + Int64(Self.batch)
            reading.tail = news.through
        }
        tell(hub.streams(of: try store.drafting(since: reading.draftsSince)))
        reading.draftsSince = now - Self.commit
    }

    /// Streams that asked, and those of visitors whose time has come.
    private func asked(at now: Instant) -> [VisitorStream] {
        let (streams, visitors) = orders.withLock { orders in
            let due = orders.later.filter { $0.value <= now }.map(\.key)
            for visitor in due { orders.later[visitor] = nil }
            defer { orders.looks = [] }
            return (orders.looks, due)
        }
        return streams + hub.streams(of: visitors)
    }

    /// Reads what is new for each of them. One that can't be read for is closed: its page comes back.
    private func tell(_ streams: [VisitorStream]) {
        var left = streams[...]
        while !left.isEmpty {
            let some = left.prefix(Self.together).compactMap { stream in stream.place().map { (stream, $0) } }
            left = left.dropFirst(Self.together)
            do {
                let pages = some.map { VisitorPage(visitor: $0.visitor, only: $0.only, cursor: $1.number) }
                let found = try store.news(for: pages, limit: News.batch)
                for ((stream, cursor), found) in zip(some, found) {
                    let news = News(found, after: cursor)
                    if let instant = news.lookAt {
                        orders.withLock { $0.later[stream.visitor] = min(instant, $0.later[stream.visitor] ?? instant) }
                    }
                    stream.hear(news)
                }
            } catch {
                failed(error)
                for (stream, _) in some { stream.close() }
            }
        }
    }
}
