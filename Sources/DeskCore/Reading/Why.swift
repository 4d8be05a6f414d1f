/// Why a conversation is where it is, what happens next, when, and to whom. The edges put it into words. (desk.md 8)
package struct Why: Sendable, Equatable {
    package var phase: Phase
    package var woken: Woken?
    /// The visitor's, whatever becomes of the conversation.
    package var block: Block?
    package var group: GroupID
    /// In the order in which it would happen, if nobody does anything.
    package var next: [Next]

    package enum Next: Sendable, Equatable {
        /// Routing will give it to the first who gets free: nobody of the group can take it now.
        case waitsForSlot(available: Int)
        case waitsForExpert
        case wakes(at: Instant, to: ExpertID?)
        /// The owner clock; nil: to the front of the queue.
        case inherited(at: Instant, by: ExpertID?)
        case surveyOffered(at: Instant)
        case mailDue(at: Instant)
        /// An answer is due: the visitor waits since then.
        case answerDue(since: Instant)
        case visitorsTurn
        case final
    }

    /// Pure: from the state and the roster of its group.
    package init(
        _ conversation: Conversation, holder: Expert?, candidates: [Routing.Candidate], mails: Bool, at now: Instant
    ) {
        phase = conversation.phase
        woken = conversation.woken
        group = conversation.group
        next = []
        switch conversation.phase {
        case .queued:
            let available = candidates.filter { $0.available && $0.groups.contains(conversation.group) }
            next.append(available.isEmpty ? .waitsForExpert : .waitsForSlot(available: available.count))
        case .open(let holding):
            next.append(conversation.waitingSince.map { .answerDue(since: $0) } ?? .visitorsTurn)
            if let holder, let deadline = OwnerClock.deadline(openSince: holding.since, expert: holder, at: now) {
                let heir = Routing.heir(of: holder.id, in: conversation.group, among: candidates)
                next.append(.inherited(at: deadline, by: heir))
            }
        case .snoozed(let snooze):
            next.append(.wakes(at: snooze.until, to: snooze.keep ? snooze.owner : nil))
        case .ended:
            if case .offered(let from) = conversation.survey, from > now { next.append(.surveyOffered(at: from)) }
            next.append(.final)
        }
        if mails, let due = Mailing.due(for: conversation) { next.insert(.mailDue(at: max(due, now)), at: 0) }
    }
}
