import DeskCore

/// What was done, as a sentence between the messages.
struct LogSentence {
    let view: ConversationView
    let words: Words
    let zone: Zone
    let me: ExpertID?

    func sentence(of entry: LoggedEvent) -> String {
        let log = words.log
        switch entry.event {
        case .snoozed(let owner, let until, let keep):
            let instant = words.moment(until, now: entry.at, zone: zone)
            return log.snoozed(
                who(owner), instant, keep ? who(owner, asTarget: true) : words.chat.group(view.groupHandle))
        case .woke(let cause): return log.woke(cause)
        case .transferred(let by, _, let group): return log.transferred(who(by), target(of: entry, group: group))
        case .tagged(let tags): return tags.isEmpty ? log.untagged : log.tagged(paths(of: tags))
        case .ended(by: .visitor): return log.ended(view.visitor.displayName)
        case .ended(by: .expert(let expert)): return log.ended(who(expert))
        case .ended(by: .desk): return log.endedByErasing
        case .surveyAnswered(let score, _): return log.surveyAnswered(score)
        case .surveyDeclined: return log.surveyDeclined
        case .undone: return log.undone
        case .mailed: return log.mailed
        case .blocked(let by): return log.blocked(who(by))
        case .unblocked(let by): return log.unblocked(who(by))
        case .erased: return log.erased
        case .opened(let expert, let reason):
            switch reason {
            case .inherited(let from): return log.inherited(who(from), who(expert, asTarget: true))
            case .taken: return log.taken(who(expert))
            case .routed, .woken, .transferred, .undone: return log.opened(who(expert, asTarget: true))
            }
        case .queued: return log.toFront
        case .started, .written, .noted, .delivered, .seen, .surveyOffered, .acknowledged: return ""
        }
    }

    private func who(_ expert: ExpertID?, asTarget: Bool = false) -> String {
        guard let expert else { return words.chat.desk }
        if expert == me { return asTarget ? words.chat.youAsTarget : words.chat.you }
        return view.expertNames[expert] ?? words.chat.colleague
    }

    /// A transfer's next event tells whose desk it went to; without one it went to the group.
    private func target(of entry: LoggedEvent, group: GroupID) -> String {
        for other in view.log where other.at == entry.at {
            if case .opened(let expert, .transferred) = other.event { return who(expert, asTarget: true) }
        }
        return words.chat.group(view.groupNames[group] ?? view.groupHandle)
    }

    private func paths(of tags: [TagID]) -> String {
        tags.map { id in view.tags.first { $0.id == id }?.path ?? "#\(id)" }.joined(separator: ", ")
    }
}
