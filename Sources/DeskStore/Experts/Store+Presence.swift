import DeskCore

/// Whether an expert is there, and how many conversations they take at once. (desk.md 6.3, 6.4, 6.7)
extension Store {
    package func setStatus(_ status: Expert.Status, of expert: ExpertID) throws(StoreError) {
        try write { transaction in try transaction.set(status, of: expert) }
    }

    package func setCapacity(_ capacity: Int, of expert: ExpertID) throws(StoreError) {
        try write { transaction in
            guard Expert.capacities.contains(capacity) else { throw StoreError.invalid(.capacity, String(capacity)) }
            guard try transaction.expert(expert).capacity != capacity else { return }
            try transaction.database.run("UPDATE expert SET capacity = ? WHERE id = ?", [capacity, expert])
            try transaction.log(.capacity(capacity), of: expert)
            try transaction.serveQueues()
        }
    }

    /// The desk is open and says so again before `Expert.lease` has passed. A return is a return to the queue, too.
    package func renewLease(of expert: ExpertID) throws(StoreError) {
        try write { transaction in
            var state = try transaction.expert(expert)
            if state.archived { throw StoreError.archived(.expert, state.handle) }
            let wasOpen = state.leaseUntil.map { $0 > transaction.now } ?? false
            state.renewLease(at: transaction.now)
            try transaction.save(state)
            if wasOpen { return }
            try transaction.log(.deskOpened, of: expert)
            try transaction.serveQueues()
        }
    }

    /// Leaves in good order: nothing may be open; unavailable from now on. (6.7)
    package func leaveDesk(of expert: ExpertID) throws(StoreError) {
        try write { transaction in
            let open = try transaction.load(of: expert)
            if open > 0 { throw Refusal.openConversations(open) }
            try transaction.set(.unavailable, of: expert)
            try transaction.closeDesk(of: expert)
        }
    }
}

extension Transaction {
    fileprivate func set(_ status: Expert.Status, of expert: ExpertID) throws {
        var state = try self.expert(expert)
        guard state.status != status else { return }
        state.setStatus(status, at: now)
        try save(state)
        try log(.status(status), of: expert)
        try serveQueues()
    }

    fileprivate func closeDesk(of expert: ExpertID) throws {
        var state = try self.expert(expert)
        guard let until = state.leaseUntil, until > now else { return }
        state.closeDesk(at: now)
        try save(state)
        try log(.deskClosed, of: expert)
    }

    func save(_ expert: Expert) throws {
        try database.run(
            "UPDATE expert SET status = ?, lease_until = ?, away_since = ?, archived = ? WHERE id = ?",
            [expert.status, expert.leaseUntil, expert.awaySince, expert.archived, expert.id])
    }
}
