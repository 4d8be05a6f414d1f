import DeskCore

extension Store {
    package func groups() throws(StoreError) -> [Group] {
        try read { try $0.database.all("SELECT \(Group.columns) FROM \"group\" ORDER BY handle") { try Group(&$0) } }
    }

    /// The groups an expert is of.
    package func groups(of expert: ExpertID) throws(StoreError) -> [Group] {
        try read { transaction in try transaction.groups(of: expert).map(transaction.group) }
    }

    package func members(of group: GroupID) throws(StoreError) -> [Expert] {
        try read { transaction in
            let ids = try transaction.database.all("SELECT expert FROM membership WHERE \"group\" = ?", [group]) {
                try $0.next(ExpertID.self)
            }
            return try ids.map(transaction.expert).sorted { $0.handle < $1.handle }
        }
    }

    package func group(named handle: String) throws(StoreError) -> Group { try read { try $0.group(named: handle) } }

    @discardableResult
    package func addGroup(_ handle: String) throws(StoreError) -> Group {
        try write { try $0.addGroup(handle: handle) }
    }

    package func renameGroup(_ group: GroupID, handle: String) throws(StoreError) {
        try write { transaction in
            let handle = try Handle.checked(handle, for: .group)
            guard try transaction.group(group).handle != handle else { return }
            try transaction.mustBeFree(handle, in: "\"group\"", .group)
            try transaction.database.run("UPDATE \"group\" SET handle = ? WHERE id = ?", [handle, group])
        }
    }

    /// Archived, a group can't be transferred to. What waits in its queue is still served by its members.
    ///
    /// - Throws: `inUse` while a mission that isn't archived sends its visitors to it.
    package func archiveGroup(_ group: GroupID, _ archived: Bool = true) throws(StoreError) {
        try write { transaction in
            let handle = try transaction.group(group).handle
            let missions = try transaction.database.all(
                "SELECT handle FROM mission WHERE \"group\" = ? AND NOT archived ORDER BY handle", [group]
            ) { try $0.next(String.self) }
            if archived, !missions.isEmpty { throw StoreError.inUse(.group, handle, by: missions) }
            try transaction.database.run("UPDATE \"group\" SET archived = ? WHERE id = ?", [archived, group])
        }
    }

    /// From now on the group's conversations are this expert's, too.
    package func join(_ expert: ExpertID, group: GroupID) throws(StoreError) {
        try write { transaction in
            _ = (try transaction.expert(expert), try transaction.group(group))
            try transaction.join(expert, group: group)
            try transaction.serveQueues()
        }
    }

    /// What the expert holds stays on the desk.
    package func leave(_ expert: ExpertID, group: GroupID) throws(StoreError) {
        try write { transaction in
            try transaction.database.run(
                "DELETE FROM membership WHERE \"group\" = ? AND expert = ?", [group, expert])
            guard transaction.database.changesCount > 0 else {
                throw StoreError.notFound(.member, try transaction.expert(expert).handle)
            }
            try transaction.log(.left(group: group), of: expert)
        }
    }
}
