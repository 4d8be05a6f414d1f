import DeskCore

/// A session as whoever looks after the desk sees it.
package struct SessionLine: Sendable, Equatable {
    /// The first 8 hexadecimal digits of its id, which is no secret.
    package let name: String
    package let openedAt: Instant
    package let usedAt: Instant
    /// The conversation that a mail's link resumed; nil for an ordinary one.
    package let conversation: ConversationID?
    /// When it ends by itself, if it is not seen before then.
    package let endsAt: Instant
}

/// Taking sessions back. (rules 2.19)
extension Store {
    /// The visitor's sessions, the last used first.
    package func sessions(of visitor: VisitorID, life: Duration = Session.life) throws(StoreError) -> [SessionLine] {
        try read { transaction in
            try transaction.database.all(
                """
                SELECT lower(hex(substr(id, 1, 4))), created_at, used_at, conversation, expires_at FROM session
                WHERE visitor = ? ORDER BY used_at DESC, id
                """, [visitor]
            ) { columns in
                let (name, opened): (String, Instant) = (try columns.next(), try columns.next())
                let used: Instant = try columns.next()
                let conversation: ConversationID? = try columns.optional()
                return SessionLine(
                    name: name, openedAt: opened, usedAt: used, conversation: conversation,
                    endsAt: try columns.optional() ?? used + life)
            }
        }
    }

    /// From now on none of the visitor's sessions opens anything, nor any link of a mail that was sent until now.
    ///
    /// - Parameters:
    ///   - resumed: only those that a link opened, and the links.
    ///   - name: only the sessions whose id begins so; links go on.
    /// - Returns: how many sessions that was.
    @discardableResult
    package func revokeSessions(
        of visitor: VisitorID, resumed: Bool = false, named name: String? = nil
    ) throws(StoreError) -> Int {
        try write { transaction in
            _ = try transaction.visitor(visitor)
            if name == nil {
                try transaction.database.run(
                    "UPDATE visitor SET revoked_at = ? WHERE id = ?", [transaction.now, visitor])
            }
            try transaction.database.run(
                """
                DELETE FROM session WHERE visitor = ?1 AND (NOT ?2 OR conversation IS NOT NULL)
                    AND (?3 IS NULL OR substr(lower(hex(id)), 1, length(?3)) = ?3)
                """, [visitor, resumed, name?.lowercased()])
            return transaction.database.changesCount
        }
    }

    /// Until when links of mails that were sent to this visitor are good for nothing.
    package func revocation(of visitor: VisitorID) throws(StoreError) -> Instant? {
        try read { transaction in
            try transaction.database.first("SELECT revoked_at FROM visitor WHERE id = ?", [visitor]) {
                try $0.optional(Instant.self)
            } ?? nil
        }
    }
}
