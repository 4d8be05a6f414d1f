import DeskCore
import Synchronization

/// Snoozes that were over at one instant and are to be woken, in the order of their ids: rows that lie side by side in the file
/// are written together, which for many at once is most of the work. Their instants are past, so that any order is as good.
///
/// Ids alone are known of most of them. What the next ones become is worked out before the write lock is taken, which others
/// may need meanwhile, and holds only if nobody has changed anything since.
struct ManySnoozes: Sendable {
    private var ids: ArraySlice<ConversationID> = []
    private var next: (ids: ArraySlice<ConversationID>, prepared: Prepared?) = ([], nil)
    /// For how many more transactions somebody else is taken to want to write, too: long after they did, and a little at first.
    private var courtesy = 4
    private var others: Int64?

    private static let courtesy = 40

    struct Prepared: Sendable {
        let version: Database.Version
        let at: Instant
        let wakes: [Wake]
    }

    /// What one of them becomes.
    struct Wake: Sendable {
        let id: ConversationID
        let until: Instant
        let changes: Conversation.Changed
        let events: [Event]
    }

    var isEmpty: Bool { ids.isEmpty && next.ids.isEmpty }
    /// So many that it pays to keep more of the file in memory.
    var areMany: Bool { ids.count > 2 * Waker.batch }
    /// Whether that is done.
    var haveRoom = false
    var othersWrite: Bool { courtesy > 0 }

    /// What one transaction does: few while others write, for they wait for it; else many, for pages that several change are
    /// written once.
    private var batch: Int { othersWrite ? Waker.batch : Waker.lonely }

    fileprivate mutating func look(at version: Int64) {
        courtesy = version == others || others == nil ? max(0, courtesy - 1) : Self.courtesy
        others = version
    }

    fileprivate mutating func add(_ more: [ConversationID]) { ids = more.sorted { $0.number < $1.number }[...] }

    fileprivate mutating func advance(limit: Int = .max) {
        guard next.ids.isEmpty else { return next.prepared = nil }
        next = (ids.prefix(min(batch, limit)), nil)
        ids = ids.dropFirst(next.ids.count)
    }

    fileprivate mutating func prepare(_ work: (ArraySlice<ConversationID>) throws -> Prepared) rethrows {
        next.prepared = try work(next.ids)
    }

    fileprivate mutating func take() -> (ids: ArraySlice<ConversationID>, prepared: Prepared?) {
        defer { next = ([], nil) }
        return next
    }
}

/// What is left of many snoozes between two calls of `runOnce`, the first of which was cut short.
final class ManySnoozesLeft: Sendable {
    private let left = Mutex(ManySnoozes())

    func take() -> ManySnoozes {
        left.withLock { left in
            defer { left = ManySnoozes() }
            return left
        }
    }

    func put(_ snoozes: ManySnoozes) { left.withLock { $0 = snoozes } }
}

extension Transaction {
    private static let selectOver =
        "SELECT \(Conversation.selectionWithoutUndo) FROM conversation c WHERE c.id = ? AND phase = 'snoozed' AND until <= ?"

    /// Works out what is next, changing nothing.
    /// - Returns: whether anything is due.
    func prepareWaking(_ snoozes: inout ManySnoozes) throws -> Bool {
        if snoozes.isEmpty {
            guard try isAnythingDue() else { return false }
            snoozes.add(try snoozesOver(limit: Waker.known))
        }
        snoozes.look(at: try database.othersVersion)
        snoozes.advance()
        let version = try database.version
        try snoozes.prepare { ids in
            ManySnoozes.Prepared(version: version, at: now, wakes: try ids.compactMap(wake))
        }
        return true
    }

    private func snoozesOver(limit: Int) throws -> [ConversationID] {
        try database.all(
            "SELECT id FROM conversation WHERE phase = 'snoozed' AND until <= ? ORDER BY until LIMIT ?", [now, limit]
        ) { try $0.next() }
    }

    /// Nil for one that another process has woken, or its visitor.
    private func wake(_ id: ConversationID) throws -> ManySnoozes.Wake? {
        let found = try database.first(Self.selectOver, [id, now]) { try Conversation(&$0) }
        guard let before = found, case .snoozed(let snooze) = before.phase else { return nil }
        var after = before
        let events = try before.decide(.snoozeIsOver, at: now)
        after.apply(events, at: now)
        var changes = try after.changes(since: before)
        // It wasn't read, and is over with the snooze.
        changes.add("undo", Value(try after.undoText()))
        return ManySnoozes.Wake(id: id, until: snooze.until, changes: changes, events: events)
    }

    /// Wakes those that are next, each as it is now.
    ///
    /// What was prepared is written as of when that was: nobody has committed anything in between.
    mutating func wakeSnoozes(_ snoozes: inout ManySnoozes, into woke: inout Woke) throws {
        let (ids, prepared) = snoozes.take()
        let wakes: [ManySnoozes.Wake]
        if let prepared, try prepared.version == database.version {
            (now, wakes) = (prepared.at, prepared.wakes)
        } else {
            wakes = try ids.compactMap(wake)
        }
        for wake in wakes {
            try write(wake.changes, of: wake.id)
            woke.woken.append(wake.id)
            woke.latest = max(woke.latest, now - wake.until)
        }
        try log(wakes.flatMap { wake in wake.events.map { ($0, wake.id) } })
    }

    /// Those and all others that are over, at once.
    mutating func wakeAllSnoozes(into woke: inout Woke) throws {
        var all = ManySnoozes()
        all.add(try snoozesOver(limit: .max))
        while !all.isEmpty {
            all.advance()
            try wakeSnoozes(&all, into: &woke)
        }
    }
}
