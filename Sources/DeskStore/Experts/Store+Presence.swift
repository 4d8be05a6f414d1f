import DeskCore

/// Whether an expert is there, and how many conversations they take at once. (desk.md 6.3, 6.4, 6.7)
extension Store {
    /// - Parameter here: chosen at this desk, which is open: its lease is renewed in the same stroke, so that who says to be
    ///   available is.
    package func setStatus(_ status: Expert.Status, of expert: ExpertID, here: Bool = false) throws(StoreError) {
        try write { transaction in
            if here { try transaction.renewLease(of: expert, at: desk) }
            try transaction.set(status, of: expert)
        }
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
        try write { transaction in try transaction.renewLease(of: expert, at: desk) }
    }

    /// Leaves in good order. While another desk of the expert is open, only this one is gone. At the last one nothing may be
    /// open, and the expert is unavailable from now on. (6.7, 6.10)
    package func leaveDesk(of expert: ExpertID) throws(StoreError) {
        try write { transaction in
            if let others = try transaction.leases(of: expert, besides: desk).max() {
                return try transaction.close(desk, of: expert, others: others)
            }
            let open = try transaction.load(of: expert)
            if open > 0 { throw Refusal.openConversations(open) }
            try transaction.set(.unavailable, of: expert)
            try transaction.closeDesk(of: expert)
        }
    }
}

/// The desks that are open, each with a lease of its own; the expert's is the longest of them.
extension Transaction {
    /// Until when the expert's other desks are there. One whose process is known to be gone isn't there, though its lease
    /// runs; nor one with a lease from before the clock was set back, which renews within a second.
    func leases(of expert: ExpertID, besides desk: OpenDesk) throws -> [Instant] {
        try database.all(
            "SELECT space, process, number, until FROM desk WHERE expert = ? AND until > ? AND until <= ?",
            [expert, now, now + Expert.lease]
        ) { columns in
            (
                OpenDesk(space: try columns.next(), process: try columns.next(), number: try columns.next()),
                try columns.next(Instant.self)
            )
        }
        .filter { $0.0 != desk && !$0.0.isGone }.map { $0.1 }
    }

    fileprivate func renewLease(of expert: ExpertID, at desk: OpenDesk) throws {
        var state = try self.expert(expert)
        if state.archived { throw StoreError.archived(.expert, state.handle) }
        let wasOpen = state.leaseUntil.map { $0 > now } ?? false
        state.renewLease(at: now)
        try save(state)
        try database.run("DELETE FROM desk WHERE until <= ?", [now])
        try database.run(
            """
            INSERT INTO desk (expert, space, process, number, until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (expert, space, process, number) DO UPDATE SET until = excluded.until
            """,
            [expert, desk.space, desk.process, desk.number, now + Expert.lease])
        if wasOpen { return }
        try log(.deskOpened, of: expert)
        try serveQueues()
    }

    /// - Parameter others: until when another desk of the expert is there.
    fileprivate func close(_ desk: OpenDesk, of expert: ExpertID, others: Instant) throws {
        var state = try self.expert(expert)
        state.closeDesk(at: now, others: others)
        try save(state)
        try database.run(
            "DELETE FROM desk WHERE expert = ? AND space = ? AND process = ? AND number = ?",
            [expert, desk.space, desk.process, desk.number])
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
        try database.run("DELETE FROM desk WHERE expert = ?", [expert])
        try log(.deskClosed, of: expert)
    }

    func save(_ expert: Expert) throws {
        try database.run(
            "UPDATE expert SET status = ?, lease_until = ?, away_since = ?, archived = ? WHERE id = ?",
            [expert.status, expert.leaseUntil, expert.awaySince, expert.archived, expert.id])
    }
}
