import DeskCore

/// How far a program has got with what is to be forgotten: it looks for what is over, rests for an hour, and begins again.
package struct Forgetting: Sendable {
    package let retention: Retention
    fileprivate var seesVisitors = true
    fileprivate var seesWords = true
    /// Pages of the full-text index that are merged next; nil while it holds nothing that is to be gone.
    fileprivate var merge: Int?
    fileprivate var restsUntil: Instant?

    static let rest: Duration = .hours(1)
    /// What one step changes: so little that nobody waits for it.
    static let visitors = 100
    static let conversations = 5

    package init(_ retention: Retention) { self.retention = retention }

    fileprivate mutating func isResting(at now: Instant) -> Bool {
        // A clock that was set back must not silence it.
        if let restsUntil, restsUntil > now, restsUntil <= now + Self.rest { return true }
        restsUntil = nil
        return false
    }

    fileprivate mutating func restIfDone(at now: Instant) {
        guard !seesVisitors, !seesWords, merge == nil else { return }
        (seesVisitors, seesWords, restsUntil) = (true, true, now + Self.rest)
    }
}

/// What is no longer needed is forgotten by itself. (rules 2.21)
extension Store {
    /// One small step. Idle, it only reads; while it rests, nothing.
    ///
    /// - Returns: what this step forgot; nil while there is nothing to do for an hour.
    package func forget(_ forgetting: inout Forgetting) throws(StoreError) -> Forgotten? {
        let now = world.now()
        if forgetting.isResting(at: now) { return nil }
        var forgotten = Forgotten()
        if forgetting.seesVisitors {
            forgotten.visitors = try forgetVisitors(&forgetting)
        } else if forgetting.seesWords {
            forgotten.conversations = try forgetWords(&forgetting)
        } else if let pages = forgetting.merge {
            forgetting.merge = try write { try $0.database.mergeIndex(pages: pages) } ? 500 : nil
        }
        forgetting.restIfDone(at: now)
        return forgotten
    }

    /// All that there is to forget now.
    package func forget(_ retention: Retention) throws(StoreError) -> Forgotten {
        var (forgetting, all) = (Forgetting(retention), Forgotten())
        while let some = try forget(&forgetting) {
            all.visitors += some.visitors
            all.conversations += some.conversations
        }
        return all
    }

    /// How much was forgotten so far.
    package func forgotten() throws(StoreError) -> Forgotten {
        try read { transaction in
            try transaction.database.first("SELECT visitors, conversations FROM forgotten") {
                Forgotten(visitors: try $0.next(), conversations: try $0.next())
            } ?? Forgotten()
        }
    }

    private func forgetVisitors(_ forgetting: inout Forgetting) throws(StoreError) -> Int {
        let retention = forgetting.retention
        if try read({ try !$0.isAnyoneForgotten(retention) }) {
            forgetting.seesVisitors = false
            return 0
        }
        return try write { try $0.forgetVisitors(retention) }
    }

    private func forgetWords(_ forgetting: inout Forgetting) throws(StoreError) -> Int {
        guard let span = forgetting.retention.endedWords else {
            forgetting.seesWords = false
            return 0
        }
        if try read({ try $0.endedConversations(before: $0.now - span, limit: 1).isEmpty }) {
            forgetting.seesWords = false
            return 0
        }
        forgetting.merge = -500
        return try write { try $0.forgetWords(before: $0.now - span) }
    }
}

extension Transaction {
    /// Up to ?2 visitors who never wrote, unseen since ?1.
    private static let silent = """
        SELECT id FROM visitor WHERE wrote = 0 AND coalesce(seen_at, online_until, -1) <= ?1
            AND coalesce(online_until, -1) <= ?1 LIMIT ?2
        """
    /// Up to ?2 sessions that had their end by ?1, and up to ?2 of those without one that are unseen since ?1.
    private static let expired = "SELECT id FROM session WHERE expires_at IS NOT NULL AND expires_at <= ?1 LIMIT ?2"
    private static let unused = "SELECT id FROM session WHERE expires_at IS NULL AND used_at <= ?1 LIMIT ?2"

    /// What is asked each hour, of which an index answers each.
    static let forgetting = [silent, expired, unused]

    fileprivate func isAnyoneForgotten(_ retention: Retention) throws -> Bool {
        if let span = retention.neverWrote, try database.exists(Self.silent, [now - span, 1]) { return true }
        return try database.exists(Self.expired, [now, 1])
            || database.exists(Self.unused, [now - retention.sessions, 1])
    }

    fileprivate func forgetVisitors(_ retention: Retention) throws -> Int {
        let limit = Forgetting.visitors
        try database.run("DELETE FROM session WHERE id IN (\(Self.expired))", [now, limit])
        try database.run("DELETE FROM session WHERE id IN (\(Self.unused))", [now - retention.sessions, limit])
        guard let span = retention.neverWrote else { return 0 }
        let visitors = try database.all(Self.silent, [now - span, limit]) { try $0.next(VisitorID.self) }
        for visitor in visitors {
            try database.run("DELETE FROM session WHERE visitor = ?", [visitor])
            try database.run("DELETE FROM visitor WHERE id = ?", [visitor])
        }
        try database.run("UPDATE forgotten SET visitors = visitors + ?", [visitors.count])
        return visitors.count
    }

    /// Those whose words are still there, in the order of their ends.
    fileprivate func endedConversations(
        before instant: Instant, limit: Int
    ) throws -> [(id: ConversationID, since: Instant)] {
        try database.all(
            """
            SELECT c.id, c.since FROM forgotten f JOIN conversation c
                ON c.phase = 'ended' AND c.since >= f.since AND (c.since, c.id) > (f.since, f.conversation)
            WHERE c.since <= ? ORDER BY c.since, c.id LIMIT ?
            """, [instant, limit]
        ) { (try $0.next(), try $0.next()) }
    }

    fileprivate func forgetWords(before instant: Instant) throws -> Int {
        let ended = try endedConversations(before: instant, limit: Forgetting.conversations)
        guard let last = ended.last else { return 0 }
        for conversation in ended { _ = try eraseWords(of: conversation.id) }
        try database.run(
            "UPDATE forgotten SET since = ?, conversation = ?, conversations = conversations + ?",
            [last.since, last.id, ended.count])
        return ended.count
    }
}
