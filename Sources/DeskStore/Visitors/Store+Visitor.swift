import DeskCore

/// The visitors' door: what a website, a script or an adapter tells. A visitor's key is known to one mission only.
extension Store {
    /// Somebody opened the site; the first time makes them known. What is left out stays as it was.
    package func arrive(
        _ key: String, on mission: MissionID, name: String? = nil, language: Language? = nil, page: Page? = nil
    ) throws(StoreError) -> VisitorID {
        try write { try $0.arrive(key, on: mission, name: name, language: language, page: page) }
    }

    /// Somebody nobody knows yet, under a key of their own that can't be guessed.
    package func newVisitor(on mission: MissionID, name: String? = nil, language: Language? = nil, page: Page? = nil)
        throws(StoreError) -> VisitorID
    {
        let key = [world.random(), world.random()].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        return try arrive(key.joined(), on: mission, name: name, language: language, page: page)
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

    package func visitor(_ id: VisitorID) throws(StoreError) -> Visitor { try read { try $0.visitor(id) } }

    /// The site is still open.
    package func renew(_ visitor: VisitorID) throws(StoreError) {
        try change(visitor) { presence, now in presence.renew(at: now) }
    }

    /// The site is still open for all of these. Unknown ones are passed over.
    package func renew(_ visitors: [VisitorID]) throws(StoreError) {
        guard !visitors.isEmpty else { return }
        try write { transaction in
            var presence = Presence()
            presence.renew(at: transaction.now)
            for visitor in visitors {
                try transaction.database.run(
                    "UPDATE visitor SET online_until = ?, seen_at = ? WHERE id = ?",
                    [presence.onlineUntil, presence.seenAt, visitor])
            }
        }
    }

    /// The last page was closed: red after the grace. (desk.md 3.2)
    package func leave(_ visitor: VisitorID) throws(StoreError) {
        try change(visitor) { presence, now in presence.leave(at: now) }
    }

    /// The site is open, on this page if it said.
    ///
    /// - Parameters:
    ///   - only: the one conversation that the page sees: once that has ended it says nothing of the visitor any more.
    ///   - session: the one they came with, which is used by that.
    ///   - sender: a digest of the address that it is used from.
    package func comeBack(
        _ visitor: VisitorID, page: Page? = nil, only: ConversationID? = nil, session: [UInt8]? = nil,
        sender: [UInt8]? = nil
    ) throws(StoreError) {
        try write { transaction in
            if try transaction.isActive(only) {
                let keepsQueries = try transaction.missionOf(visitor).keepsQueries
                try transaction.change(visitor) { presence, now in
                    presence.renew(page: page?.kept(withQuery: keepsQueries), at: now)
                }
            }
            if let session {
                try transaction.database.run(
                    "UPDATE session SET used_at = ?, sender = coalesce(?, sender) WHERE id = ? AND visitor = ?",
                    [transaction.now, sender, session, visitor])
            }
        }
    }

    /// They are writing; to be said again while they are. Nothing is kept of one who hasn't written yet: nobody sees it.
    package func typing(_ visitor: VisitorID, only: ConversationID? = nil) throws(StoreError) {
        guard try read({ try $0.hasActiveConversation(visitor) && $0.isActive(only) }) else { return }
        try write { transaction in
            try transaction.database.run(
                "UPDATE visitor SET typing_until = ? WHERE id = ?", [transaction.now + Typing.visitor, visitor])
        }
    }

    private func change(_ visitor: VisitorID, _ body: (inout Presence, Instant) -> Void) throws(StoreError) {
        try write { try $0.change(visitor, body) }
    }
}

extension Transaction {
    fileprivate func arrive(
        _ key: String, on mission: MissionID, name: String?, language: Language?, page: Page?
    ) throws -> VisitorID {
        guard !key.isEmpty else { throw StoreError.invalid(.visitor, key) }
        let mission = try self.mission(mission)
        if mission.archived { throw StoreError.archived(.mission, mission.handle) }
        let name = name.flatMap { $0.isBlank ? nil : $0.composed }
        var presence = Presence()
        presence.renew(page: page?.kept(withQuery: mission.keepsQueries), at: now)
        let id: VisitorID? = try database.first(
            """
            INSERT INTO visitor (mission, key, name, language, online_until, seen_at, page, page_title)
            VALUES (?1, ?2, ?3, coalesce(?4, 'en'), ?5, ?6, ?7, ?8)
            ON CONFLICT (mission, key) DO UPDATE SET
                name = coalesce(?3, name), language = coalesce(?4, language), online_until = ?5, seen_at = ?6,
                page = coalesce(?7, page), page_title = CASE WHEN ?7 IS NULL THEN page_title ELSE ?8 END
            RETURNING id
            """,
            [mission.id, key, name, language, presence.onlineUntil, presence.seenAt, presence.page, presence.pageTitle]
        ) { try $0.next() }
        guard let id else { throw StoreError.notFound(.visitor, key) }
        // Who was erased doesn't come back: the key that stands in the place of theirs is nobody's.
        if key == Visitor.erasedKey(id) { throw Refusal.erased }
        return id
    }

    func change(_ visitor: VisitorID, _ body: (inout Presence, Instant) -> Void) throws {
        var presence = try self.visitor(visitor).presence
        body(&presence, now)
        let columns = Presence.columns.map { $0 + " = ?" }.joined(separator: ", ")
        try database.run("UPDATE visitor SET \(columns) WHERE id = ?", presence.values + [visitor])
    }

    /// Also where there is no such restriction.
    fileprivate func isActive(_ only: ConversationID?) throws -> Bool {
        guard let only else { return true }
        return try database.exists("SELECT 1 FROM conversation WHERE id = ? AND phase <> 'ended'", [only])
    }

    fileprivate func hasActiveConversation(_ visitor: VisitorID) throws -> Bool {
        try database.exists("SELECT 1 FROM conversation WHERE visitor = ? AND ended_by IS NULL", [visitor])
    }
}
