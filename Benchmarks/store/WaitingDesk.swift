import DeskCore
import DeskStore
import Glibc

/// Desks that wait as the real one does, and answer each message with its own words, until they are told to stop.
struct WaitingDesk {
    /// As many as a big window has.
    private static let rows = 50
    /// A conversation's messages wait answered one by one: who reads few at a time answers in time.
    private static let newest = 20

    /// Between two readings of a desk's list: as long as between two frames.
    private static let frame: Duration = .milliseconds(33)

    /// No desk is given more by routing.
    private static let most = Expert.capacities.upperBound

    private let store: Store
    private let changes: Changes
    private let experts: [ExpertID]
    private var answered: [ConversationID: Set<MessageID>] = [:]
    private var renewAt: Instant
    private var readAt: [ExpertID: Instant] = [:]
    /// The log's last entry that was looked at.
    private var tail: Int64

    /// - Parameter capacity: how many conversations they hold together.
    init(_ path: String, capacity: Int) throws {
        let store = try Store.open(path: path, world: .live)
        let group = try store.groups()[0].id
        let others = try (1..<max(2, capacity / Self.most + 1)).map { number in
            try store.addExpert("desk-\(number)", capacity: Self.most, groups: [group]).id
        }
        try store.setCapacity(Self.most, of: ExpertID(1))
        self.store = store
        changes = try Changes(store)
        experts = [ExpertID(1)] + others
        renewAt = store.world.now()
        tail = try store.logTail()
    }

    mutating func run() throws {
        while true {
            if store.world.now() >= renewAt {
                renewAt = store.world.now() + .seconds(20)
                for expert in experts { try store.renewLease(of: expert) }
                _ = try store.runOnce()
            }
            if somethingHappened() { try answerAll() }
        }
    }

    /// Waits for the bell, or for a second.
    private func somethingHappened() -> Bool {
        if changes.check() { return true }
        var event = pollfd(fd: changes.descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&event, 1, 1_000) > 0 else { return false }
        _ = changes.read()
        return changes.check()
    }

    /// Reads the lists of the desks that the commits concern, as each of them would by itself, and answers what is new
    /// there. What comes while answering is seen by the next look.
    private mutating func answerAll() throws {
        let news = try store.changedSince(tail, limit: .max)
        tail = news.through
        var concerned: [ExpertID: [ConversationID]] = [:]
        for changed in news.conversations {
            guard let holder = try store.conversation(changed.conversation).holder else { continue }
            concerned[holder, default: []].append(changed.conversation)
        }
        for (expert, conversations) in concerned {
            try readList(of: expert)
            for id in conversations {
                for message in try store.view(of: id, for: expert, limit: Self.newest).messages
                where message.author == .visitor && answered[id, default: []].insert(message.id).inserted {
                    try store.reply(to: id, message.text, by: expert)
                }
            }
        }
    }

    private mutating func readList(of expert: ExpertID) throws {
        let now = store.world.now()
        if let last = readAt[expert], now < last + Self.frame { return }
        readAt[expert] = now
        _ = try store.desk(of: expert, rows: Self.rows)
    }
}
