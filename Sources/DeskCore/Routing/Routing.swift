/// Who gets it. (desk.md 6)
package enum Routing {
    /// An expert as routing sees them.
    package struct Candidate: Sendable, Equatable {
        package let expert: ExpertID
        package var groups: Set<GroupID>
        package var available: Bool
        package var open: Int
        package var capacity: Int
        /// When the rules last gave this expert a conversation; nil when never, which is the longest wait.
        package var lastGivenAt: Instant?

        package init(
            expert: ExpertID, groups: Set<GroupID>, available: Bool, open: Int, capacity: Int, lastGivenAt: Instant?
        ) {
            self.expert = expert
            self.groups = groups
            self.available = available
            self.open = open
            self.capacity = capacity
            self.lastGivenAt = lastGivenAt
        }

        package var hasFreeSlot: Bool { available && open < capacity }

        /// As it is with one conversation more.
        package func given(at now: Instant) -> Candidate {
            var candidate = self
            (candidate.open, candidate.lastGivenAt) = (open + 1, now)
            return candidate
        }
    }

    /// A queued conversation as routing sees it.
    package struct Waiting: Sendable, Equatable {
        package let conversation: ConversationID
        package let group: GroupID
        package let queued: Queued

        package init(conversation: ConversationID, group: GroupID, queued: Queued) {
            self.conversation = conversation
            self.group = group
            self.queued = queued
        }

        /// Front ones first, then the oldest wait; ties by id, so that every process sees one order. (6.2)
        package static func precedes(_ left: Self, _ right: Self) -> Bool {
            if left.queued.front != right.queued.front { return left.queued.front }
            return (left.queued.since, left.conversation) < (right.queued.since, right.conversation)
        }
    }

    /// The available expert of the group with a free slot and the fewest open conversations; ties go to whoever has
    /// waited longest for one. Whoever released it gets it only if nobody else can. (6.1, 5.6)
    package static func choose(
        for group: GroupID, releasedBy: ExpertID? = nil, among candidates: [Candidate]
    ) -> ExpertID? {
        let eligible = candidates.filter { $0.groups.contains(group) && $0.hasFreeSlot }
        let others = eligible.filter { $0.expert != releasedBy }
        return (others.isEmpty ? eligible : others).min(by: precedes)?.expert
    }

    /// Hands out the queue, oldest wait first, until no slot or no conversation fits. (6.2)
    package static func serve(
        _ queue: [Waiting], among candidates: [Candidate], at now: Instant
    ) -> [(conversation: ConversationID, expert: ExpertID)] {
        var candidates = candidates
        var given: [(conversation: ConversationID, expert: ExpertID)] = []
        for waiting in queue.sorted(by: Waiting.precedes) {
            guard
                let expert = choose(for: waiting.group, releasedBy: waiting.queued.releasedBy, among: candidates),
                let index = candidates.firstIndex(where: { $0.expert == expert })
            else { continue }
            candidates[index].open += 1
            candidates[index].lastGivenAt = now
            given.append((waiting.conversation, expert))
        }
        return given
    }

    /// Who takes over from an expert who was away for 24 h: an available colleague of the group, a free slot or not,
    /// for the visitor has waited a day; those with a free slot first. (6.5)
    package static func heir(of expert: ExpertID, in group: GroupID, among candidates: [Candidate]) -> ExpertID? {
        let colleagues = candidates.filter { $0.expert != expert && $0.groups.contains(group) && $0.available }
        let free = colleagues.filter(\.hasFreeSlot)
        return (free.isEmpty ? colleagues : free).min(by: precedes)?.expert
    }

    /// What a visitor may be told of a group.
    package static func staffing(of group: GroupID, among candidates: [Candidate]) -> Staffing {
        let available = candidates.filter { $0.groups.contains(group) && $0.available }
        return available.isEmpty ? .away : available.contains(where: \.hasFreeSlot) ? .available : .busy
    }

    private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.open != right.open { return left.open < right.open }
        if left.lastGivenAt != right.lastGivenAt {
            guard let leftAt = left.lastGivenAt else { return true }
            guard let rightAt = right.lastGivenAt else { return false }
            return leftAt < rightAt
        }
        return left.expert < right.expert
    }
}

/// Whether somebody of a mission's group is there to answer.
package enum Staffing: String, Sendable, Codable {
    case available
    /// Somebody is there, and every desk is full.
    case busy
    case away
}
