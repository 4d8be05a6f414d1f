import DeskCore

/// Where absent visitors are told of answers. (desk.md 2.6, 2.13)
extension Store {
    /// - Throws: `invalid(.email)` where it is no address (2.22), `refused(.mailStopped)` where its owner wants no mails.
    package func leaveEmail(_ visitor: VisitorID, _ typed: String) throws(StoreError) {
        try write { transaction in
            guard let address = try? EmailAddress(typed) else { throw StoreError.invalid(.email, typed) }
            if try transaction.isStopped(address.digest) { throw Refusal.mailStopped }
            try transaction.mustNotBeErased(visitor)
            let mission = try transaction.missionOf(visitor)
            try transaction.database.run("UPDATE visitor SET email = ? WHERE id = ?", [address.text, visitor])
            try transaction.database.run(
                "UPDATE conversation SET mailable = ? WHERE visitor = ?", [mission.asynchronous, visitor])
        }
    }

    /// No mail any more to the address that the visitor left, whoever left it, too; none of those that wait.
    package func unsubscribe(_ visitor: VisitorID) throws(StoreError) {
        try write { transaction in
            guard let email = try transaction.visitor(visitor).email else { return }
            guard let address = try? EmailAddress(email) else { return try transaction.forgetAddress(of: visitor) }
            try transaction.stopMails(to: address.digest)
        }
    }

    // MARK: The links that stop mails

    /// Keeps what the tokens of a mail's links stand for: an address's digest, and whose mail carried them.
    ///
    /// - Parameters:
    ///   - link: of the link in the mail's words, which can take it back.
    ///   - button: of the mail program's own button, which can't.
    package func keepStopLinks(
        link: [UInt8], button: [UInt8], for address: [UInt8], mission: MissionID, language: Language
    ) throws(StoreError) {
        try write { transaction in
            for (token, onlyStops) in [(link, false), (button, true)] {
                try transaction.database.run(
                    """
                    INSERT INTO mail_link (token, address, mission, language, only_stops) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                    [token, address, mission, language, onlyStops])
            }
        }
    }

    /// Nil where no mail carried it.
    package func stopLink(_ token: [UInt8]) throws(StoreError) -> StopLink? {
        try read { transaction in
            try transaction.database.first(
                """
                SELECT l.address, m.name, l.language, l.only_stops,
                    EXISTS (SELECT 1 FROM mail_stop s WHERE s.address = l.address)
                FROM mail_link l JOIN mission m ON m.id = l.mission WHERE l.token = ?
                """, [token]
            ) {
                StopLink(
                    address: try $0.next(), missionName: try $0.next(), language: try $0.next(),
                    onlyStops: try $0.next(), isStopped: try $0.next())
            }
        }
    }

    /// - Parameter isStopped: false: its owner wants mails again.
    package func setStopped(_ isStopped: Bool, address: [UInt8]) throws(StoreError) {
        try write { transaction in
            if isStopped { return try transaction.stopMails(to: address) }
            try transaction.database.run("DELETE FROM mail_stop WHERE address = ?", [address])
        }
    }
}

/// What the link at the end of a mail stands for.
package struct StopLink: Sendable, Equatable {
    /// A digest.
    package let address: [UInt8]
    package let missionName: String
    package let language: Language
    /// It can't take it back.
    package let onlyStops: Bool
    package let isStopped: Bool
}

extension Transaction {
    func isStopped(_ address: [UInt8]) throws -> Bool {
        try database.exists("SELECT 1 FROM mail_stop WHERE address = ?", [address])
    }

    /// Whoever left it: all are forgotten. Addresses are few beside visitors, and this is rare.
    func stopMails(to address: [UInt8]) throws {
        try database.run("INSERT INTO mail_stop (address, at) VALUES (?, ?) ON CONFLICT DO NOTHING", [address, now])
        let known = try database.all("SELECT id, email FROM visitor WHERE email IS NOT NULL") { columns in
            (id: try columns.next(VisitorID.self), email: try columns.next(String.self))
        }
        for visitor in known {
            guard let its = try? EmailAddress(visitor.email), its.digest == address else { continue }
            try forgetAddress(of: visitor.id)
        }
    }

    func forgetAddress(of visitor: VisitorID) throws {
        try database.run("UPDATE visitor SET email = NULL WHERE id = ?", [visitor])
        try database.run("UPDATE conversation SET mailable = 0 WHERE visitor = ? AND mailable = 1", [visitor])
        try database.run(
            """
            UPDATE outbox SET state = 'cancelled', next_at = NULL
            WHERE state = 'waiting' AND conversation IN (SELECT id FROM conversation WHERE visitor = ?)
            """, [visitor])
    }
}

extension String {
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
