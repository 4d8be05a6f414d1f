import DeskCore

/// Finding people and things by number or by name.
extension Transaction {
    func expert(_ id: ExpertID) throws -> Expert {
        let found = try database.first("SELECT \(Expert.columns) FROM expert WHERE id = ?", [id]) { try Expert(&$0) }
        guard let found else { throw StoreError.notFound(.expert, id.description) }
        return found
    }

    /// By handle, or by the name visitors see.
    package func expert(named name: String) throws -> Expert {
        let found = try database.first(
            "SELECT \(Expert.columns) FROM expert WHERE handle = ?1 OR name = ?1 ORDER BY handle = ?1 DESC, id",
            [name.composed]
        ) { try Expert(&$0) }
        guard let found else { throw StoreError.notFound(.expert, name) }
        return found
    }

    func group(_ id: GroupID) throws -> Group {
        let found = try database.first("SELECT \(Group.columns) FROM \"group\" WHERE id = ?", [id]) { try Group(&$0) }
        guard let found else { throw StoreError.notFound(.group, id.description) }
        return found
    }

    package func group(named name: String) throws -> Group {
        let found = try database.first("SELECT \(Group.columns) FROM \"group\" WHERE handle = ?", [name.composed]) {
            try Group(&$0)
        }
        guard let found else { throw StoreError.notFound(.group, name) }
        return found
    }

    func mission(_ id: MissionID) throws -> Mission {
        let found = try database.first("SELECT \(Mission.selection) FROM mission WHERE id = ?", [id]) {
            try Mission(&$0)
        }
        guard let found else { throw StoreError.notFound(.mission, id.description) }
        return found
    }

    package func mission(named name: String) throws -> Mission {
        let found = try database.first("SELECT \(Mission.selection) FROM mission WHERE handle = ?", [name.composed]) {
            try Mission(&$0)
        }
        guard let found else { throw StoreError.notFound(.mission, name) }
        return found
    }

    func tag(_ id: TagID) throws -> Tag {
        let found = try database.first("SELECT \(Tag.columns) FROM tag WHERE id = ?", [id]) { try Tag(&$0) }
        guard let found else { throw StoreError.notFound(.tag, id.description) }
        return found
    }

    package func tag(_ path: String, of mission: MissionID) throws -> Tag {
        let found = try Tag.normalise(path).flatMap { path in
            try database.first("SELECT \(Tag.columns) FROM tag WHERE mission = ? AND path = ?", [mission, path]) {
                try Tag(&$0)
            }
        }
        guard let found else { throw StoreError.notFound(.tag, path) }
        return found
    }

    func visitor(_ id: VisitorID) throws -> Visitor {
        let found = try database.first("SELECT \(Visitor.columns) FROM visitor WHERE id = ?", [id]) {
            try Visitor(&$0)
        }
        guard let found else { throw StoreError.notFound(.visitor, id.description) }
        return found
    }

    func missionOf(_ visitor: VisitorID) throws -> Mission {
        let id = try database.first("SELECT mission FROM visitor WHERE id = ?", [visitor]) {
            try $0.next(MissionID.self)
        }
        guard let id else { throw StoreError.notFound(.visitor, visitor.description) }
        return try mission(id)
    }
}
