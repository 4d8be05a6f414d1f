extension Conversation {
    /// What `command` changes at `now`, as events; none when it is already so. (desk.md 1)
    ///
    /// Pure: the same state, command and instant always give the same events. The numbers in brackets below are those
    /// of docs/rules.md.
    package func decide(_ command: Command, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .visitorWrites(let message): try visitorWrites(message, at: now)
        case .visitorEnds(let survey): visitorEnds(survey, at: now)
        case .erase: erase()
        case .deliver(let message): [.delivered(through: message)]
        case .see(let message, let left): left < unseen ? [.seen(through: message, left: left)] : []
        case .answerSurvey(let score, let comment): try answerSurvey(score, comment: comment, at: now)

        case .reply(let message, let expert): try reply(message, by: expert, at: now)
        case .note(let message, let expert, let kind): [.noted(message: message, author: .expert(expert), kind: kind)]
        case .take(let expert): try take(by: expert)
        case .snooze(let expert, let until, let keep): try snooze(by: expert, until: until, keep: keep, at: now)
        case .wake(let expert): try wake(by: expert)
        case .transfer(let expert, let to, let comment): try transfer(by: expert, to: to, comment: comment, at: now)
        case .end(let end): try self.end(end, at: now)
        case .tag(let tags, _): [.tagged(tags: try accepted(tags))] + (isUnreadEnding ? [.acknowledged] : [])
        case .acknowledge: try acknowledge()
        case .undo(let expert): try undo(by: expert, at: now)
        case .block(let expert): [.blocked(by: expert)]
        case .unblock(let expert): [.unblocked(by: expert)]

        case .snoozeIsOver: try snoozeIsOver(at: now)
        case .assign(let expert): try assign(to: expert)
        case .inherit(let heir): try inherit(by: heir, at: now)
        case .mail: untoldSince == nil ? [] : [.mailed]
        }
    }

    /// The first event of a conversation, and its entry into its group's queue. The store then routes it. (6.1)
    package static func start(
        visitor: VisitorID, mission: MissionID, group: GroupID, previous: ConversationID?, at now: Instant
    ) -> [Event] {
        [
            .started(visitor: visitor, mission: mission, group: group, previous: previous),
            .queued(group: group, since: now, front: false, releasedBy: nil),
        ]
    }

    /// Refuses what only the expert who holds this conversation may do.
    func mustBeHeld(by expert: ExpertID) throws(Refusal) {
        switch phase {
        case .queued: throw .queued
        case .ended: throw .ended
        case .open(let holding) where holding.expert == expert: return
        case .snoozed(let snooze) where snooze.owner == expert: return
        case .open(let holding): throw .heldBy(holding.expert)
        case .snoozed(let snooze): throw .heldBy(snooze.owner)
        }
    }

    var isUnreadEnding: Bool {
        if case .ended(let ending) = phase { ending.unread } else { false }
    }

    /// The tags' ids in the order given, each once; archived ones and those of other missions are refused. (4.2)
    func accepted(_ tags: [Tag]) throws(Refusal) -> [TagID] {
        var ids: [TagID] = []
        for tag in tags where !ids.contains(tag.id) {
            if tag.mission != mission { throw .tagOfAnotherMission(tag.id) }
            if tag.archived, !self.tags.contains(tag.id) { throw .tagArchived(tag.id) }
            ids.append(tag.id)
        }
        return ids
    }
}
