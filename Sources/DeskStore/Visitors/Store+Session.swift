import DeskCore

/// What a browser proves itself with: the database has the hash of its secret only.
package struct Session: Sendable, Equatable {
    /// 16 bytes, no secret.
    package let id: [UInt8]
    package let visitor: VisitorID
    package let mission: MissionID
    /// SHA-256 of the secret, 32 bytes.
    package let hash: [UInt8]
    /// The one conversation that it sees and writes in, where a mail's link opened it; nil for all of the visitor's.
    package var conversation: ConversationID? = nil

    /// How long an ordinary session lives unseen, unless the settings say otherwise.
    package static let life: Duration = .days(180)
    /// How long after its conversation's end one that a link opened still shows it: for the survey.
    package static let epilogue: Duration = .hours(1)
}

/// What a mail's link gives.
package struct ResumedSession: Sendable, Equatable {
    package let conversation: ConversationID
    package let expiresAt: Instant

    package init(conversation: ConversationID, expiresAt: Instant) {
        self.conversation = conversation
        self.expiresAt = expiresAt
    }
}

extension Store {
    /// A visitor has one for each browser.
    ///
    /// - Parameters:
    ///   - resumed: where a mail's link opens it.
    ///   - sender: a digest of the address that asks for it, 32 bytes.
    package func openSession(
        id: [UInt8], hash: [UInt8], visitor: VisitorID, resumed: ResumedSession? = nil, sender: [UInt8]? = nil
    ) throws(StoreError) {
        try write { transaction in
            try transaction.database.run(
                """
                INSERT INTO session (id, visitor, hash, created_at, used_at, conversation, expires_at, sender)
                VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7)
                """,
                [id, visitor, hash, transaction.now, resumed?.conversation, resumed?.expiresAt, sender])
        }
    }

    /// Nil when there is none of this id, or not any more. (rules 2.18)
    ///
    /// - Parameter life: how long an ordinary one lives unseen.
    package func session(_ id: [UInt8], life: Duration = Session.life) throws(StoreError) -> Session? {
        try read { try $0.session(id, life: life) }
    }

    /// Which of these are over by now.
    package func over(_ sessions: [[UInt8]], life: Duration = Session.life) throws(StoreError) -> [[UInt8]] {
        if sessions.isEmpty { return [] }
        return try read { transaction in try sessions.filter { try transaction.session($0, life: life) == nil } }
    }

    /// A secret of the service's, made once: every process that asks for `name` gets the same.
    package func secret(named name: String, make: () -> [UInt8]) throws(StoreError) -> [UInt8] {
        if let known = try read({ try $0.secret(named: name) }) { return known }
        return try write { transaction in
            if let known = try transaction.secret(named: name) { return known }
            let made = make()
            try transaction.database.run("INSERT INTO secret (name, value) VALUES (?, ?)", [name, made])
            return made
        }
    }
}

extension Transaction {
    fileprivate func session(_ id: [UInt8], life: Duration) throws -> Session? {
        try database.first(
            """
            SELECT s.visitor, v.mission, s.hash, s.conversation
            FROM session s JOIN visitor v ON v.id = s.visitor LEFT JOIN conversation c ON c.id = s.conversation
            WHERE s.id = ? AND (s.expires_at > ? OR s.expires_at IS NULL AND s.used_at > ?)
                AND (c.id IS NULL OR c.phase <> 'ended' OR c.since > ?)
            """, [id, now, now - life, now - Session.epilogue]
        ) {
            Session(
                id: id, visitor: try $0.next(), mission: try $0.next(), hash: try $0.next(),
                conversation: try $0.optional())
        }
    }

    fileprivate func secret(named name: String) throws -> [UInt8]? {
        try database.first("SELECT value FROM secret WHERE name = ?", [name]) { try $0.next() }
    }
}
