/// A person who answers, at a desk.
package struct Expert: Sendable, Equatable {
    package let id: ExpertID
    /// The short name used on the command line and in lists; unique.
    package var handle: String
    /// The name visitors see.
    package var name: String
    package var status: Status
    /// How many open conversations make the desk full. (desk.md 6.3)
    package var capacity: Int
    /// The desk is open until this instant unless it renews; nil when it was never opened or was closed. (6.4)
    package var leaseUntil: Instant?
    /// Since when the expert is away, as far as it has been noticed; see `unavailableSince(at:)`.
    package var awaySince: Instant?
    package var archived: Bool

    package enum Status: String, Sendable, Codable, CaseIterable { case available, unavailable }

    package static let defaultCapacity = 4
    package static let capacities = 1...1000
    /// A desk that did not renew its lease for this long counts as gone. (6.4)
    package static let lease: Duration = .seconds(60)

    package init(
        id: ExpertID, handle: String, name: String, status: Status = .available, capacity: Int = defaultCapacity,
        leaseUntil: Instant? = nil, awaySince: Instant? = nil, archived: Bool = false
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.status = status
        self.capacity = capacity
        self.leaseUntil = leaseUntil
        self.awaySince = awaySince
        self.archived = archived
    }

    /// Available: says so, and the desk is there. Only such an expert is given conversations. (6.1, 6.4)
    package func isAvailable(at now: Instant) -> Bool {
        guard !archived, status == .available, let leaseUntil else { return false }
        return leaseUntil > now
    }

    /// The start of the present absence, nil while available: the later of what was declared and what was noticed.
    ///
    /// A lease that ran out counts from the moment it ran out, however late that is noticed. Only a return
    /// (status available with a desk open) ends an absence. (6.4, 6.5)
    package func unavailableSince(at now: Instant) -> Instant? {
        if isAvailable(at: now) { return nil }
        return awaySince ?? leaseUntil.map { min($0, now) } ?? now
    }

    /// Sets the status, keeping the true start of an absence.
    package mutating func setStatus(_ status: Status, at now: Instant) {
        change(at: now) { $0.status = status }
    }

    /// The desk is open and will say so again before `Expert.lease` has passed.
    package mutating func renewLease(at now: Instant) {
        change(at: now) { $0.leaseUntil = now + Expert.lease }
    }

    /// A desk was closed in good order: its lease ends now.
    ///
    /// - Parameter others: until when another desk of the expert is there. (6.10)
    package mutating func closeDesk(at now: Instant, others: Instant? = nil) {
        change(at: now) { $0.leaseUntil = $0.leaseUntil.map { min($0, others ?? now) } }
    }

    private mutating func change(at now: Instant, _ body: (inout Expert) -> Void) {
        let since = unavailableSince(at: now)
        body(&self)
        awaySince = isAvailable(at: now) ? nil : since ?? now
    }
}

/// Experts who stand in for one another.
package struct Group: Sendable, Equatable {
    package let id: GroupID
    package var handle: String
    package var archived: Bool

    package init(id: GroupID, handle: String, archived: Bool = false) {
        self.id = id
        self.handle = handle
        self.archived = archived
    }
}
