import DeskCore

/// What administration writes; each refuses a name that is taken.
extension Transaction {
    func addExpert(handle: String, name: String, capacity: Int) throws -> Expert {
        let handle = try Handle.checked(handle, for: .expert)
        let name = name.trimmed.composed
        guard !name.isBlank else { throw StoreError.invalid(.expert, name) }
        guard Expert.capacities.contains(capacity) else { throw StoreError.invalid(.capacity, String(capacity)) }
        try mustBeFree(handle, in: "expert", .expert)
        try database.run(
            "INSERT INTO expert (handle, name, status, capacity, away_since) VALUES (?, ?, 'available', ?, ?)",
            [handle, name, capacity, now])
        let expert = try expert(ExpertID(database.lastInsertedRowID))
        try log(.hired(status: expert.status, capacity: capacity), of: expert.id)
        return expert
    }

    func addGroup(handle: String) throws -> Group {
        let handle = try Handle.checked(handle, for: .group)
        try mustBeFree(handle, in: "\"group\"", .group)
        try database.run("INSERT INTO \"group\" (handle) VALUES (?)", [handle])
        return try group(GroupID(database.lastInsertedRowID))
    }

    func join(_ expert: ExpertID, group: GroupID) throws {
        try database.run(
            "INSERT INTO membership (\"group\", expert) VALUES (?, ?) ON CONFLICT DO NOTHING", [group, expert])
        if database.changesCount > 0 { try log(.joined(group: group), of: expert) }
    }

    @discardableResult
    func addMission(handle: String, name: String, group: GroupID) throws -> Mission {
        let handle = try Handle.checked(handle, for: .mission)
        try mustBeInUse(group)
        let name = name.trimmed.composed
        guard !name.isBlank else { throw StoreError.invalid(.mission, name) }
        try mustBeFree(handle, in: "mission", .mission)
        let new = Mission(id: MissionID(0), handle: handle, name: name, group: group)
        let columns = Mission.columns.split(separator: ",").dropFirst().joined(separator: ",")
        let marks = new.values.map { _ in "?" }.joined(separator: ", ")
        try database.run("INSERT INTO mission (\(columns)) VALUES (\(marks))", new.values)
        return try mission(MissionID(database.lastInsertedRowID))
    }

    func addTag(_ path: String, to mission: MissionID) throws -> Tag {
        guard let path = Tag.normalise(path) else { throw StoreError.invalid(.tag, path) }
        try database.run(
            """
            INSERT INTO tag (mission, path) VALUES (?, ?)
            ON CONFLICT (mission, path) DO UPDATE SET archived = 0 WHERE archived = 1
            """, [mission, path])
        if database.changesCount == 0 { throw StoreError.taken(.tag, path) }
        return try tag(path, of: mission)
    }

    /// An archived group gets no new mission.
    func mustBeInUse(_ group: GroupID) throws {
        let group = try self.group(group)
        if group.archived { throw StoreError.archived(.group, group.handle) }
    }

    func mustBeFree(_ handle: String, in table: String, _ kind: StoreError.Kind) throws {
        let isArchived = try database.first("SELECT archived FROM \(table) WHERE handle = ?", [handle]) {
            try $0.next(Bool.self)
        }
        if let isArchived { throw isArchived ? StoreError.archived(kind, handle) : .taken(kind, handle) }
    }
}
