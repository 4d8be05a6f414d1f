import DeskCore

/// Telling absent visitors by mail: what is due goes into the outbox, from where the service sends it. (rules 2.6)
extension Transaction {
    private struct Untold {
        let conversation: ConversationID
        let since: Instant
        let due: Instant
        let presence: Presence
    }

    /// Puts a mail into the outbox for each visitor who is away and has not seen an answer.
    func mailDue(limit: Int, into woke: inout Woke) throws {
        var due: [ConversationID] = []
        try forEachUntold { untold in
            if untold.due <= now, !untold.presence.isOnline(at: now) { due.append(untold.conversation) }
            return due.count < limit && untold.since + Mailing.patience <= now
        }
        for conversation in due {
            try perform(.mail, on: conversation)
            try database.run(
                """
                INSERT INTO outbox (conversation, state, created_at, next_at) VALUES (?, 'waiting', ?, ?)
                ON CONFLICT DO NOTHING
                """,
                [conversation, now, now])
            woke.mailed.append(conversation)
        }
    }

    /// When the next mail is due: a visitor who is online may leave only later, so theirs isn't before that.
    func nextMail() throws -> Instant? {
        var next: Instant?
        try forEachUntold { untold in
            let due = max(untold.due, untold.presence.onlineUntil ?? untold.due)
            next = min(next ?? due, due)
            // All that follow are due later than this.
            return next.map { untold.since + Mailing.patience < $0 } ?? true
        }
        return next
    }

    /// Conversations with something untold, of visitors with an address, in the order of since when, until `body` says no. They
    /// are read a few at a time: all that are there may be very many.
    private func forEachUntold(_ body: (Untold) throws -> Bool) throws {
        var (since, last) = (Instant(milliseconds: .min), ConversationID(-1))
        while true {
            let page = try database.all(
                """
                SELECT c.id, c.untold_since, c.last_mail_at, \(Presence.columns.map { "v." + $0 }.joined(separator: ", "))
                FROM conversation c JOIN visitor v ON v.id = c.visitor
                WHERE c.mailable = 1 AND c.untold_since IS NOT NULL AND c.untold_since >= ?1
                    AND (c.untold_since, c.id) > (?1, ?2)
                ORDER BY c.untold_since, c.id LIMIT \(Self.untoldPage)
                """, [since, last]
            ) { columns in
                let id: ConversationID = try columns.next()
                let since: Instant = try columns.next()
                let due = Mailing.due(untoldSince: since, lastMailAt: try columns.optional())
                return Untold(conversation: id, since: since, due: due, presence: try Presence(&columns))
            }
            for untold in page where try !body(untold) { return }
            guard page.count == Self.untoldPage, let untold = page.last else { return }
            (since, last) = (untold.since, untold.conversation)
        }
    }

    private static let untoldPage = 100
}
