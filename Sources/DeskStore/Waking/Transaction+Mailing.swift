import DeskCore

/// Telling absent visitors by mail: what is due goes into the outbox, from where the service sends it. (desk.md 2.6)
extension Transaction {
    private struct Untold {
        let conversation: ConversationID
        let due: Instant
        let presence: Presence
    }

    /// Puts a mail into the outbox for each visitor who is away and has not seen an answer.
    func mailDue(limit: Int, into woke: inout Woke) throws {
        let due = try untold(until: now).filter { $0.due <= now && !$0.presence.isOnline(at: now) }
        for untold in due.prefix(limit) {
            try perform(.mail, on: untold.conversation)
            try database.run(
                "INSERT OR IGNORE INTO outbox (conversation, state, created_at, next_at) VALUES (?, 'waiting', ?, ?)",
                [untold.conversation, now, now])
            woke.mailed.append(untold.conversation)
        }
    }

    /// When the next mail is due: a visitor who is online may leave only later, so theirs isn't before that.
    func nextMail() throws -> Instant? {
        try untold(until: nil).map { max($0.due, $0.presence.onlineUntil ?? $0.due) }.min()
    }

    /// Conversations with something untold, of visitors with an address: few, and none that was told of.
    private func untold(until limit: Instant?) throws -> [Untold] {
        try database.all(
            """
            SELECT c.id, c.untold_since, c.last_mail_at, \(Presence.columns.map { "v." + $0 }.joined(separator: ", "))
            FROM conversation c JOIN visitor v ON v.id = c.visitor
            WHERE c.mailable = 1 AND c.untold_since IS NOT NULL AND c.untold_since <= ?
            ORDER BY c.untold_since
            """, [limit.map { $0 - Mailing.patience } ?? Instant(milliseconds: .max)]
        ) { columns in
            let id: ConversationID = try columns.next()
            let since: Instant = try columns.next()
            let last: Instant? = try columns.optional()
            let due = Mailing.due(untoldSince: since, lastMailAt: last)
            return Untold(conversation: id, due: due, presence: try Presence(&columns))
        }
    }
}
