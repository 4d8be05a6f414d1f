import DeskCore

/// The visitors' door: what a website, a script or an adapter tells. A visitor's key is known to one mission only.
extension Store {
    /// Somebody opened the site; the first time makes them known. What is left out stays as it was.
    package func arrive(
        _ key: String, on mission: MissionID, name: String? = nil, language: Language? = nil, page: String? = nil
    ) throws(StoreError) -> VisitorID {
        try write { transaction in
            guard !key.isEmpty else { throw StoreError.invalid(.visitor, key) }
            if try transaction.mission(mission).archived { throw StoreError.archived(.mission, mission.description) }
            var presence = Presence()
            presence.renew(at: transaction.now)
            let id: VisitorID? = try transaction.database.first(
                """
                INSERT INTO visitor (mission, key, name, language, online_until, seen_at, page)
                VALUES (?1, ?2, ?3, coalesce(?4, 'en'), ?5, ?6, ?7)
                ON CONFLICT (mission, key) DO UPDATE SET
                    name = coalesce(?3, name), language = coalesce(?4, language), online_until = ?5, seen_at = ?6,
                    page = coalesce(?7, page)
                RETURNING id
                """, [mission, key, name, language, presence.onlineUntil, presence.seenAt, page]
            ) { try $0.next() }
            guard let id else { throw StoreError.notFound(.visitor, key) }
            return id
        }
    }

    /// Whom the mission knows by this key.
    package func visitor(_ key: String, on mission: MissionID) throws(StoreError) -> Visitor {
        try read { transaction in
            let found = try transaction.database.first(
                "SELECT \(Visitor.columns) FROM visitor WHERE mission = ? AND key = ?", [mission, key]
            ) { try Visitor(&$0) }
            guard let found else { throw StoreError.notFound(.visitor, key) }
            return found
        }
    }

    /// The site is still open.
    package func renew(_ visitor: VisitorID) throws(StoreError) {
        try change(visitor) { presence, now in presence.renew(at: now) }
    }

    /// The last page was closed: red after the grace. (desk.md 3.2)
    package func leave(_ visitor: VisitorID) throws(StoreError) {
        try change(visitor) { presence, now in presence.leave(at: now) }
    }

    package func comeBack(_ visitor: VisitorID, page: String? = nil) throws(StoreError) {
        try change(visitor) { presence, now in presence.renew(page: page, at: now) }
    }

    private func change(_ visitor: VisitorID, _ body: (inout Presence, Instant) -> Void) throws(StoreError) {
        try write { transaction in
            var presence = try transaction.visitor(visitor).presence
            body(&presence, transaction.now)
            try transaction.database.run(
                "UPDATE visitor SET online_until = ?, seen_at = ?, page = ? WHERE id = ?",
                [presence.onlineUntil, presence.seenAt, presence.page, visitor])
        }
    }

    /// Where to tell them of answers while they are away. (2.6)
    package func leaveEmail(_ visitor: VisitorID, _ address: String) throws(StoreError) {
        try write { transaction in
            let address = address.trimmed
            guard Address.isPlausible(address) else { throw StoreError.invalid(.email, address) }
            let mission = try transaction.missionOf(visitor)
            try transaction.database.run("UPDATE visitor SET email = ? WHERE id = ?", [address, visitor])
            try transaction.database.run(
                "UPDATE conversation SET mailable = ? WHERE visitor = ?", [mission.asynchronous, visitor])
        }
    }
}

/// An e-mail address, as far as it can be judged without sending to it.
enum Address {
    static func isPlausible(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        return address.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !",;:<>()[]\\\"".unicodeScalars.contains($0)
        }
    }
}

extension String {
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
