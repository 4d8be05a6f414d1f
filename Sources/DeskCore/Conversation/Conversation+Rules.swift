/// What the timers and the routing do.
extension Conversation {
    /// At the instant: back to its owner, even over capacity, or to the group's queue. Twice is once. (5.6)
    func snoozeIsOver(at now: Instant) throws(Refusal) -> [Event] {
        guard case .snoozed(let snooze) = phase, snooze.until <= now else { throw .notSnoozed }
        return [.woke(cause: .due)] + returning(from: snooze, at: now)
    }

    /// Where a snooze that is over leads.
    func returning(from snooze: Snooze, at now: Instant) -> [Event] {
        if snooze.keep { return [.opened(expert: snooze.owner, reason: .woken)] }
        return [.queued(group: group, since: waitingSince ?? now, front: false, releasedBy: snooze.owner)]
    }

    /// Routing found it a desk. (6.1)
    func assign(to expert: ExpertID) throws(Refusal) -> [Event] {
        guard case .queued = phase else { throw .notQueued }
        return [.opened(expert: expert, reason: woken == nil ? .routed : .woken)]
    }

    /// After 24 h on an absent expert's desk: to the heir, or to the front of the queue. (6.5)
    func inherit(by heir: ExpertID?, at now: Instant) throws(Refusal) -> [Event] {
        guard case .open(let holding) = phase else { return [] }
        guard let heir else {
            return [.queued(group: group, since: waitingSince ?? now, front: true, releasedBy: holding.expert)]
        }
        return [.opened(expert: heir, reason: .inherited(from: holding.expert))]
    }
}
