import DeskCore

/// The outbox, emptied by whichever process has a mail command. A mail is sent at least once: a process that dies
/// between sending and saying so leaves its claim to run out.
extension Store {
    /// Takes mails that are to be sent now, at most `limit`, so that no other process sends them. What was seen
    /// meanwhile, or has no address any more, is cancelled; what would be more than `perDay` to one address within 24 hours,
    /// whoever left it, waits until it isn't. (2.24)
    package func claimMails(limit: Int, perDay: Int = OutgoingMail.perDay) throws(StoreError) -> [OutgoingMail] {
        guard let next = try nextSending(), next <= world.now() else { return [] }
        return try write { transaction in
            try transaction.dueMails(limit: limit).compactMap {
                try transaction.claim($0.id, of: $0.conversation, perDay: perDay)
            }
        }
    }

    /// When the next mail is to be sent, or to be tried again; nil when none waits.
    package func nextSending() throws(StoreError) -> Instant? {
        try read { transaction in
            try transaction.database.first(
                "SELECT next_at FROM outbox WHERE state = 'waiting' ORDER BY next_at LIMIT 1"
            ) { try $0.next() }
        }
    }

    /// How many mails there are in each state, by its word: for whoever watches the service.
    package func mailCounts() throws(StoreError) -> [String: Int] {
        try read { transaction in
            let counts = try transaction.database.all("SELECT state, count(*) FROM outbox GROUP BY state") { columns in
                (try columns.next(String.self), try columns.next(Int.self))
            }
            return Dictionary(counts) { first, _ in first }
        }
    }

    package func mailSent(_ mail: MailID) throws(StoreError) {
        try write { transaction in
            try transaction.database.run(
                """
                UPDATE outbox SET state = 'sent', sent_at = ?, next_at = NULL, failure = NULL
                WHERE id = ? AND state IN ('waiting', 'cancelled')
                """, [transaction.now, mail])
        }
    }

    /// - Parameter retryAt: nil when it is given up, which the desk shows with the reason.
    package func mailFailed(_ mail: MailID, reason: String, retryAt: Instant?) throws(StoreError) {
        try write { transaction in
            try transaction.database.run(
                "UPDATE outbox SET state = ?, next_at = ?, failure = ? WHERE id = ? AND state = 'waiting'",
                [retryAt == nil ? MailRecord.State.failed : .waiting, retryAt, String(reason.prefix(500)), mail])
        }
    }
}

extension Transaction {
    fileprivate func dueMails(limit: Int) throws -> [(id: MailID, conversation: ConversationID)] {
        try database.all(
            "SELECT id, conversation FROM outbox WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at LIMIT ?",
            [now, limit]
        ) { (id: try $0.next(), conversation: try $0.next()) }
    }

    /// One mail for all that is unseen: what was written since it fell due is told of, too.
    fileprivate func claim(_ mail: MailID, of id: ConversationID, perDay: Int) throws -> OutgoingMail? {
        let conversation = try conversation(id)
        let visitor = try visitor(conversation.visitor)
        let mission = try mission(conversation.mission)
        let messages = try unseenMessages(of: id)
        guard let email = visitor.email, mission.asynchronous, !messages.isEmpty else {
            try database.run("UPDATE outbox SET state = 'cancelled', next_at = NULL WHERE id = ?", [mail])
            return nil
        }
        // One that was stored before the rule is refused when it is sent, and the desk says so.
        let address = try? EmailAddress(email)
        if let address {
            if try isStopped(address.digest) {
                try forgetAddress(of: visitor.id)
                return nil
            }
            if let next = try nextTurn(of: address.digest, but: mail, perDay: perDay) {
                try database.run("UPDATE outbox SET next_at = ? WHERE id = ?", [next, mail])
                return nil
            }
        }
        try perform(.mail, on: id)
        let attempts: Int? = try database.first(
            "UPDATE outbox SET attempts = attempts + 1, next_at = ?, address = ? WHERE id = ? RETURNING attempts",
            [now + OutgoingMail.claim, address?.digest, mail]
        ) { try $0.next() }
        return OutgoingMail(
            id: mail, conversation: id, visitor: visitor.id, address: address?.text ?? email,
            language: visitor.language,
            visitorName: visitor.name, missionName: mission.name, missionHandle: mission.handle,
            page: visitor.presence.page.flatMap { Page.isWebAddress($0) ? $0 : nil },
            messages: messages, earlier: try sentMails(of: id), attempts: attempts ?? 1)
    }

    /// When another mail may go to an address that has had as many as it may within a day; nil when it may now. One that is
    /// under way counts.
    private func nextTurn(of address: [UInt8], but mail: MailID, perDay: Int) throws -> Instant? {
        let times: [Instant] = try database.all(
            """
            SELECT coalesce(sent_at, ?1) FROM outbox
            WHERE address = ?2 AND id <> ?3 AND (state = 'sent' AND sent_at > ?4 OR state = 'waiting')
            ORDER BY 1 DESC LIMIT ?5
            """, [now, address, mail, now - .days(1), perDay]
        ) { try $0.next() }
        return times.count < perDay ? nil : times.last.map { $0 + .days(1) }
    }

    /// The first mail of the conversation and the latest ones, oldest first: what a new one belongs to.
    private func sentMails(of id: ConversationID) throws -> [MailID] {
        let all: [MailID] = try database.all(
            "SELECT id FROM outbox WHERE conversation = ? AND state = 'sent' ORDER BY id", [id]
        ) { try $0.next() }
        return Array(all.prefix(1)) + all.dropFirst().suffix(9)
    }

    private func unseenMessages(of id: ConversationID) throws -> [NumberedMessage] {
        let newest = try database.all(
            """
            SELECT \(NumberedMessage.columns) FROM \(NumberedMessage.tables)
            WHERE c.id = ? AND m.seq > c.seen_through AND m.kind = 'spoken' AND m.author <> 'visitor'
            ORDER BY m.seq DESC LIMIT ?
            """, [id, OutgoingMail.limit]
        ) { try NumberedMessage(&$0) }
        return newest.reversed()
    }
}
