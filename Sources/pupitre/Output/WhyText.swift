import DeskCore

/// `why` as sentences.
struct WhyText {
    let why: Why
    let experts: [ExpertID: String]
    let groups: [GroupID: String]
    let zone: Zone
    let words: WhyWords

    var lines: [String] { past + [words.next] + why.next.map { "  " + sentence($0) } }

    private var group: String { Console.safe(groups[why.group] ?? "#\(why.group)") }
    private func name(_ id: ExpertID) -> String { Console.safe(experts[id] ?? "#\(id)") }
    private func at(_ instant: Instant) -> String { clock(instant, in: zone) }

    private var past: [String] {
        var lines: [String] = []
        switch why.phase {
        case .queued(let queued):
            lines.append((queued.front ? words.queuedFront : words.queued)(group, at(queued.since)))
            if let by = queued.releasedBy { lines.append(words.releasedBy(name(by))) }
        case .open(let holding): lines.append(sentence(holding))
        case .snoozed(let snooze): lines.append(words.snoozed(name(snooze.owner), at(snooze.since)))
        case .ended(let ending):
            switch ending.by {
            case .visitor: lines.append(words.endedByVisitor(at(ending.at)))
            case .expert(let id): lines.append(words.endedBy(name(id), at(ending.at)))
            case .desk: lines.append(words.endedByDesk(at(ending.at)))
            }
        }
        if let woken = why.woken {
            switch woken.cause {
            case .due: lines.append(words.wokenDue(at(woken.at)))
            case .visitor: lines.append(words.wokenByVisitor(at(woken.at)))
            case .expert: lines.append(words.wokenByExpert(at(woken.at)))
            }
        }
        return lines
    }

    private func sentence(_ holding: Holding) -> String {
        let (expert, since) = (name(holding.expert), at(holding.since))
        return switch holding.reason {
        case .routed: words.routed(expert, since)
        case .taken: words.taken(expert, since)
        case .woken: words.woken(expert, since)
        case .transferred(let from, _): words.transferred(expert, name(from), since)
        case .inherited(let from): words.inherited(expert, name(from), since)
        case .undone: words.undone(expert, since)
        }
    }

    private func sentence(_ next: Why.Next) -> String {
        switch next {
        case .waitsForSlot(let available): words.waitsForSlot(available, group)
        case .waitsForExpert: words.waitsForExpert(group)
        case .wakes(let instant, let expert?): words.wakesTo(name(expert), at(instant))
        case .wakes(let instant, nil): words.wakesToGroup(group, at(instant))
        case .inherited(let instant, let expert?): words.inheritedBy(name(expert), at(instant))
        case .inherited(let instant, nil): words.inheritedByQueue(group, at(instant))
        case .surveyOffered(let instant): words.surveyOffered(at(instant))
        case .mailDue(let instant): words.mailDue(at(instant))
        case .answerDue(let since): words.answerDue(at(since))
        case .visitorsTurn: words.visitorsTurn
        case .final: words.final
        }
    }
}
