import DeskCore

/// What a browser proves itself with: the database has the hash of its secret only.
package struct Session: Sendable, Equatable {
    /// 16 bytes, no secret.
    package let id: [UInt8]
    package let visitor: VisitorID
    package let mission: MissionID
    /// SHA-256 of the secret, 32 bytes.
    package let hash: [UInt8]
}

extension Store {
    /// A visitor has one for each browser.
    package func openSession(id: [UInt8], hash: [UInt8], visitor: VisitorID) throws(StoreError) {
        try write { transaction in
            try transaction.database.run(
                "INSERT INTO session (id, visitor, hash, created_at, used_at) VALUES (?1, ?2, ?3, ?4, ?4)",
                [id, visitor, hash, transaction.now])
        }
    }

    /// Nil when there is none of this id, or not any more.
    package func session(_ id: [UInt8]) throws(StoreError) -> Session? {
        try read { transaction in
            try transaction.database.first(
                """
                SELECT s.visitor, v.mission, s.hash FROM session s JOIN visitor v ON v.id = s.visitor WHERE s.id = ?
                """, [id]
            ) { Session(id: id, visitor: try $0.next(), mission: try $0.next(), hash: try $0.next()) }
        }
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
    fileprivate func secret(named name: String) throws -> [UInt8]? {
        try database.first("SELECT value FROM secret WHERE name = ?", [name]) { try $0.next() }
    }
}
