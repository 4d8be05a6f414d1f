import DeskCore

extension Store {
    package func missions() throws(StoreError) -> [Mission] {
        try read {
            try $0.database.all("SELECT \(Mission.selection) FROM mission ORDER BY handle") { try Mission(&$0) }
        }
    }

    package func mission(named handle: String) throws(StoreError) -> Mission {
        try read { try $0.mission(named: handle) }
    }

    package func mission(_ id: MissionID) throws(StoreError) -> Mission { try read { try $0.mission(id) } }

    @discardableResult
    package func addMission(_ handle: String, name: String? = nil, group: GroupID) throws(StoreError) -> Mission {
        try write { transaction in
            try transaction.addMission(handle: handle, name: name ?? handle, group: transaction.group(group).id)
        }
    }

    /// Any of its settings, its handle and its archiving: what `body` leaves is checked and stored.
    @discardableResult
    package func changeMission(_ mission: MissionID, _ body: (inout Mission) throws -> Void) throws(StoreError)
        -> Mission
    {
        try write { transaction in
            let before = try transaction.mission(mission)
            var after = before
            try body(&after)
            after.handle = try Handle.checked(after.handle, for: .mission)
            after.name = after.name.trimmed.composed
            guard !after.name.isBlank else { throw StoreError.invalid(.mission, after.name) }
            if after.handle != before.handle { try transaction.mustBeFree(after.handle, in: "mission", .mission) }
            if !after.archived, after.group != before.group || before.archived {
                try transaction.mustBeInUse(after.group)
            }
            after.origins = try Array(Set(after.origins.map(Origin.checked))).sorted()
            for language in Language.allCases {
                if after.closingQuestion[language] != before.closingQuestion[language] {
                    _ = try Text.message(after.closingQuestion[language])
                }
                if after.closingMessage[language] != before.closingMessage[language] {
                    _ = try Text.message(after.closingMessage[language])
                }
            }
            if let home = after.home, !Page.isWebAddress(home) { throw StoreError.invalid(.address, home) }
            try transaction.save(after)
            if after.origins != before.origins { try transaction.save(origins: after.origins, of: mission) }
            if after.asynchronous != before.asynchronous { try transaction.setMailable(after) }
            return after
        }
    }
}

extension Transaction {
    fileprivate func save(_ mission: Mission) throws {
        let columns = Mission.columns.split(separator: ",").dropFirst().map { "\($0) = ?" }.joined(separator: ",")
        try database.run("UPDATE mission SET \(columns) WHERE id = ?", mission.values + [mission.id])
    }

    fileprivate func save(origins: [String], of mission: MissionID) throws {
        try database.run("DELETE FROM mission_origin WHERE mission = ?", [mission])
        for origin in origins {
            try database.run("INSERT INTO mission_origin (mission, origin) VALUES (?, ?)", [mission, origin])
        }
    }

    /// Those who left an address may be written to, or may not any more.
    fileprivate func setMailable(_ mission: Mission) throws {
        try database.run(
            """
            UPDATE conversation SET mailable = ?2
            WHERE mission = ?1 AND visitor IN (SELECT id FROM visitor WHERE mission = ?1 AND email IS NOT NULL)
            """, [mission.id, mission.asynchronous])
    }
}

extension Origin {
    /// - Throws: `invalid`.
    fileprivate static func checked(_ text: String) throws(StoreError) -> String {
        guard let origin = normalise(text.trimmed) else { throw .invalid(.origin, text) }
        return origin
    }
}
