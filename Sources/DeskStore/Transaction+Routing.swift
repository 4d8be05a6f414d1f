import DeskCore

extension Transaction {
    /// How many open conversations are told apart from more: beyond, a desk is simply very full.
    private static let countedOpen = 1_000

    /// Slots in use, counted up to `countedOpen`.
    func load(of expert: ExpertID) throws -> Int {
        try database.first(
            """
            SELECT count(*) FROM (SELECT 1 FROM conversation WHERE phase = 'open' AND holder = ? LIMIT ?)
            """, [expert, Self.countedOpen]
        ) { try $0.next() } ?? 0
    }

    /// Everyone who isn't archived, as routing sees them.
    func candidates() throws -> [Routing.Candidate] {
        let groups = try memberships()
        let experts = try database.all(
            "SELECT \(Expert.columns), last_given_at FROM expert WHERE archived = 0"
        ) { (try Expert(&$0), try $0.optional(Instant.self)) }
        return try experts.map { expert, lastGivenAt in
            Routing.Candidate(
                expert: expert.id, groups: groups[expert.id] ?? [], available: expert.isAvailable(at: now),
                open: try load(of: expert.id), capacity: min(expert.capacity, Self.countedOpen),
                lastGivenAt: lastGivenAt)
        }
    }

    private func memberships() throws -> [ExpertID: Set<GroupID>] {
        var groups: [ExpertID: Set<GroupID>] = [:]
        try database.forEach("SELECT expert, \"group\" FROM membership") { columns in
            let expert: ExpertID = try columns.next()
            groups[expert, default: []].insert(try columns.next())
        }
        return groups
    }

    /// Hands out what waits, as far as there are free slots. To be called after whatever frees one, brings an expert
    /// back or puts a conversation into a queue. (desk.md 6.2)
    @discardableResult
    func serveQueues() throws -> [ConversationID] {
        guard try database.exists("SELECT 1 FROM conversation WHERE phase = 'queued' LIMIT 1") else { return [] }
        let free = try candidates().filter(\.hasFreeSlot)
        var slots: [GroupID: Int] = [:]
        for candidate in free {
            for group in candidate.groups { slots[group, default: 0] += candidate.capacity - candidate.open }
        }
        let heads = try slots.flatMap { group, slots in try queueHeads(of: group, limit: slots) }
        let given = Routing.serve(heads, among: free, at: now)
        for (conversation, expert) in given {
            try perform(.assign(to: expert), on: conversation)
            try database.run("UPDATE expert SET last_given_at = ? WHERE id = ?", [now, expert])
        }
        return given.map(\.conversation)
    }

    private func queueHeads(of group: GroupID, limit: Int) throws -> [Routing.Waiting] {
        try database.all(
            """
            SELECT id, since, front, released_by FROM conversation WHERE phase = 'queued' AND "group" = ?
            ORDER BY front DESC, since, id LIMIT ?
            """, [group, limit]
        ) {
            Routing.Waiting(
                conversation: try $0.next(), group: group,
                queued: Queued(since: try $0.next(), front: try $0.next(), releasedBy: try $0.optional()))
        }
    }
}
