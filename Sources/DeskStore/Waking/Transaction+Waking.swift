import DeskCore

/// The timers. Each looks at the rows again inside its own transaction: two processes never do the same thing twice.
extension Transaction {
    func isAnythingDue() throws -> Bool {
        if let next = try nextDue(), next <= now { return true }
        return try canServe()
    }

    /// A conversation waits in a group where somebody has a free slot.
    private func canServe() throws -> Bool {
        let queued = Set<GroupID>(
            try database.all("SELECT id FROM \"group\" g WHERE EXISTS (\(Self.isQueued))") { try $0.next() })
        return try !queued.isEmpty
            && candidates().contains { $0.hasFreeSlot && !$0.groups.isDisjoint(with: queued) }
    }

    private static let isQueued = "SELECT 1 FROM conversation c WHERE c.phase = 'queued' AND c.\"group\" = g.id"

    /// Does at most `limit` of each kind of thing that is due but snoozes.
    func runDue(limit: Int, into woke: inout Woke) throws {
        try inheritOverdue(limit: limit, into: &woke)
        woke.given += try serveQueues()
        try mailDue(limit: limit, into: &woke)
    }

    /// What has been open for 24 h on the desks of those who have been away for as long. (desk.md 6.5)
    private func inheritOverdue(limit: Int, into woke: inout Woke) throws {
        for expert in try absentExperts() where try deadline(of: expert).map({ $0 <= now }) ?? false {
            let overdue = try database.all(
                "SELECT id FROM conversation WHERE phase = 'open' AND holder = ? AND since <= ? ORDER BY since LIMIT ?",
                [expert.id, now - OwnerClock.limit, limit]
            ) { try $0.next(ConversationID.self) }
            if overdue.isEmpty { continue }
            var candidates = try candidates()
            for id in overdue {
                var conversation = try conversation(id)
                let heir = Routing.heir(of: expert.id, in: conversation.group, among: candidates)
                try perform(.inherit(by: heir), on: &conversation)
                if let heir {
                    try database.run("UPDATE expert SET last_given_at = ? WHERE id = ?", [now, heir])
                    candidates = candidates.map { $0.expert == heir ? $0.given(at: now) : $0 }
                }
                woke.inherited.append(id)
            }
        }
    }

    func absentExperts() throws -> [Expert] {
        try database.all("SELECT \(Expert.columns) FROM expert") { try Expert(&$0) }.filter { !$0.isAvailable(at: now) }
    }

    /// When the first conversation of an absent expert's desk leaves it.
    private func deadline(of expert: Expert) throws -> Instant? {
        try database.first(
            "SELECT since FROM conversation WHERE phase = 'open' AND holder = ? ORDER BY since LIMIT 1", [expert.id]
        ) { try $0.next(Instant.self) }.flatMap { OwnerClock.deadline(openSince: $0, expert: expert, at: now) }
    }

    func nextDue() throws -> Instant? {
        var dues = try absentExperts().compactMap(deadline)
        let snooze = try database.first(
            "SELECT until FROM conversation WHERE phase = 'snoozed' ORDER BY until LIMIT 1"
        ) { try $0.next(Instant.self) }
        if let snooze { dues.append(snooze) }
        if let mail = try nextMail() { dues.append(mail) }
        return dues.min()
    }
}
