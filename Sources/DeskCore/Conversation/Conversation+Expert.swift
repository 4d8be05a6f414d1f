/// What an expert can do.
extension Conversation {
    /// A reply takes a queued conversation and wakes one's own snoozed one. (5.5, 6.2)
    func reply(_ message: MessageID, by expert: ExpertID, at now: Instant) throws(Refusal) -> [Event] {
        let written = Event.written(message: message, author: .expert(expert))
        switch phase {
        case .queued:
            return [.opened(expert: expert, reason: .taken), written]
        case .snoozed(let snooze) where snooze.owner == expert:
            return [.woke(cause: .expert), .opened(expert: expert, reason: .woken), written]
        default:
            try mustBeHeld(by: expert)
            return [written]
        }
    }

    /// From the queue only: what is on a colleague's desk is theirs to transfer. (6.2)
    func take(by expert: ExpertID) throws(Refusal) -> [Event] {
        switch phase {
        case .queued: return [.opened(expert: expert, reason: .taken)]
        case .ended: throw .ended
        case .open(let holding): throw holding.expert == expert ? .alreadyYours : .heldBy(holding.expert)
        case .snoozed(let snooze): throw .heldBy(snooze.owner)
        }
    }

    /// Puts aside what is open, or changes the terms of what is snoozed already. (5.1, 5.5)
    func snooze(by expert: ExpertID, until: Instant, keep: Bool, at now: Instant) throws(Refusal) -> [Event] {
        try mustBeHeld(by: expert)
        guard until > now else { throw .past }
        if case .snoozed(let snooze) = phase, snooze.until == until, snooze.keep == keep { return [] }
        return [.snoozed(owner: expert, until: until, keep: keep)]
    }

    func wake(by expert: ExpertID) throws(Refusal) -> [Event] {
        try mustBeHeld(by: expert)
        guard case .snoozed = phase else { throw .notSnoozed }
        return [.woke(cause: .expert), .opened(expert: expert, reason: .woken)]
    }

    /// To a colleague's desk, even a full or an absent one, or to the queue of a group. (6.6)
    func transfer(
        by expert: ExpertID, to destination: Command.Destination, comment: MessageID?, at now: Instant
    ) throws(Refusal) -> [Event] {
        try mustBeHeld(by: expert)
        switch destination {
        case .expert(expert, _):
            throw .alreadyYours
        case .expert(let colleague, let group):
            return [
                .transferred(by: expert, from: expert, to: group),
                .opened(expert: colleague, reason: .transferred(from: expert, comment: comment)),
            ]
        case .group(let group):
            return [
                .transferred(by: expert, from: expert, to: group),
                .queued(group: group, since: waitingSince ?? now, front: false, releasedBy: expert),
            ]
        }
    }

    /// Ends with tags as the mission's policy asks. The survey is offered once the end can't be undone. (4.2, 4.4, 4.6)
    func end(_ end: Command.End, at now: Instant) throws(Refusal) -> [Event] {
        try mustBeHeld(by: end.by)
        let chosen = try end.tags.map { (tags) throws(Refusal) in try accepted(tags) } ?? tags
        if end.policy == .required, chosen.isEmpty, end.other == nil { throw .tagRequired }
        var events: [Event] = []
        if chosen != tags { events.append(.tagged(tags: chosen)) }
        events.append(.ended(by: .expert(end.by)))
        switch end.survey {
        case .offer: events.append(.surveyOffered(from: now + Undo.window))
        case .decline(let reason): events.append(.surveyDeclined(reason: reason))
        }
        return events
    }

    /// The expert has taken note that the visitor ended it. (4.5)
    func acknowledge() throws(Refusal) -> [Event] {
        guard case .ended(let ending) = phase else { throw .notEnded }
        return ending.unread ? [.acknowledged] : []
    }

    /// Takes back one's own end, snooze, transfer or taking while its five seconds last and nobody has written since. (4.6)
    func undo(by expert: ExpertID, at now: Instant) throws(Refusal) -> [Event] {
        guard let undo, undo.by == expert else { throw .nothingToUndo }
        guard now < undo.until else { throw .tooLateToUndo }
        return [.undone]
    }
}
