import DeskCore
import DeskStore
import Glibc

/// A desk that waits as the real one does, and answers each message with its own words, until it is told to stop.
struct WaitingDesk {
    /// As many as a big window has.
    private static let rows = 50
    /// A conversation's messages wait answered one by one: who reads few at a time answers in time.
    private static let newest = 20

    private let store: Store
    private let changes: Changes
    private let expert: ExpertID
    private var answered: [ConversationID: Set<MessageID>] = [:]
    private var renewAt: Instant

    /// - Parameter capacity: how many conversations it holds.
    init(_ path: String, capacity: Int) throws {
        store = try Store.open(path: path, world: .live)
        changes = try Changes(store)
        expert = ExpertID(1)
        renewAt = store.world.now()
        try store.setCapacity(capacity, of: expert)
        try store.setStatus(.available, of: expert)
    }

    mutating func run() throws {
        while true {
            if store.world.now() >= renewAt {
                renewAt = store.world.now() + .seconds(20)
                try store.renewLease(of: expert)
                _ = try store.runOnce()
            }
            if somethingHappened() { try answerAll() }
        }
    }

    /// Waits for the log to be touched, and then until what was announced can be read.
    private func somethingHappened() -> Bool {
        if changes.check() { return true }
        var event = pollfd(fd: changes.descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&event, 1, 1_000) > 0 else { return false }
        changes.drain()
        for pause in [0, 1, 2, 5, 20] as [Int32] {
            if pause > 0 { poll(nil, 0, pause) }
            if changes.check() { return true }
        }
        return false
    }

    /// What comes while answering is seen by the next look.
    private mutating func answerAll() throws {
        for row in try store.desk(of: expert, rows: Self.rows)[.needsReply].rows {
            for message in try store.view(of: row.id, for: expert, limit: Self.newest).messages
            where message.author == .visitor && answered[row.id, default: []].insert(message.id).inserted {
                try store.reply(to: row.id, message.text, by: expert)
            }
        }
    }
}
