import DeskCore

extension Store {
    package func experts() throws(StoreError) -> [Expert] {
        try read { try $0.database.all("SELECT \(Expert.columns) FROM expert ORDER BY handle") { try Expert(&$0) } }
    }

    /// By handle, or by the name visitors see.
    package func expert(named name: String) throws(StoreError) -> Expert { try read { try $0.expert(named: name) } }

    @discardableResult
    package func addExpert(
        _ handle: String, name: String? = nil, capacity: Int = Expert.defaultCapacity, groups: [GroupID] = []
    ) throws(StoreError) -> Expert {
        try write { transaction in
            let expert = try transaction.addExpert(handle: handle, name: name ?? handle, capacity: capacity)
            for group in groups { try transaction.join(expert.id, group: transaction.group(group).id) }
            return expert
        }
    }

    /// A new handle, a new name, or both.
    package func renameExpert(_ expert: ExpertID, handle: String? = nil, name: String? = nil) throws(StoreError) {
        try write { transaction in
            let before = try transaction.expert(expert)
            let handle = try handle.map { try Handle.checked($0, for: .expert) } ?? before.handle
            let name = name?.trimmed.composed ?? before.name
            guard !name.isBlank else { throw StoreError.invalid(.expert, name) }
            if handle != before.handle { try transaction.mustBeFree(handle, in: "expert", .expert) }
            try transaction.database.run(
                "UPDATE expert SET handle = ?, name = ? WHERE id = ?", [handle, name, expert])
        }
    }

    /// Archived, one is given nothing more and appears in no choice; what one holds goes the way of rule 6.5.
    package func archiveExpert(_ expert: ExpertID, _ archived: Bool = true) throws(StoreError) {
        try write { transaction in
            var state = try transaction.expert(expert)
            guard state.archived != archived else { return }
            state.archive(archived, at: transaction.now)
            try transaction.save(state)
            try transaction.log(.archived(archived), of: expert)
            try transaction.serveQueues()
        }
    }
}

extension Expert {
    /// Keeps the true start of an absence, as a change of status does.
    fileprivate mutating func archive(_ archived: Bool, at now: Instant) {
        let since = unavailableSince(at: now)
        self.archived = archived
        awaySince = isAvailable(at: now) ? nil : since ?? now
    }
}
