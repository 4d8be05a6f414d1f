import DeskCore

/// `Why` in words: for the screen and the command line alike.
package struct WhySentences {
    let report: WhyReport
    let words: Words
    let zone: Zone
    let me: ExpertID?
    let now: Instant

    package init(report: WhyReport, words: Words, zone: Zone, me: ExpertID?, now: Instant) {
        self.report = report
        self.words = words
        self.zone = zone
        self.me = me
        self.now = now
    }

    /// Where it is.
    package var state: String {
        switch report.why.phase {
        case .queued(let queued):
            queued.front
                ? words.why.queuedInFront(report.groupHandle, moment(queued.since))
                : words.why.queued(report.groupHandle, moment(queued.since))
        case .open(let holding) where holding.expert == me:
            words.why.openMine(moment(holding.since), reason(holding.reason))
        case .open(let holding): words.why.open(who(holding.expert), moment(holding.since), reason(holding.reason))
        case .snoozed(let snooze): words.why.snoozed(who(snooze.owner), moment(snooze.since))
        case .ended(let ending):
            switch ending.by {
            case .visitor: words.why.ended(words.why.visitor, moment(ending.at))
            case .expert(let expert): words.why.ended(who(expert), moment(ending.at))
            case .desk: words.why.endedByErasing(moment(ending.at))
            }
        }
    }

    package var woken: String? { report.why.woken.map { words.why.woken($0.cause, moment($0.at)) } }

    /// That its visitor is kept out, since when, by whom and why.
    package var blocked: String? {
        report.why.block.map { block in
            let reason = block.reason.isEmpty ? words.chat.erased : block.reason
            return words.why.blocked(who(block.expert), moment(block.at), reason)
        }
    }

    /// What happens if nobody does anything, in its order.
    package var next: [String] {
        report.why.next.map { next in
            switch next {
            case .waitsForSlot(let available): words.why.waitsForSlot(available)
            case .waitsForExpert: words.why.waitsForExpert(report.groupHandle)
            case .wakes(let at, let owner): words.why.wakes(moment(at), owner.map { who($0) } ?? group)
            case .inherited(let at, let heir): words.why.inherited(moment(at), heir.map { who($0) })
            case .surveyOffered(let at): words.why.surveyOffered(moment(at))
            case .mailDue(let at): words.why.mailDue(moment(at))
            case .answerDue(let since): words.why.answerDue(moment(since))
            case .visitorsTurn: words.why.visitorsTurn
            case .final: words.why.final
            }
        }
    }

    private func reason(_ reason: Holding.Reason) -> String {
        switch reason {
        case .routed: words.why.routed
        case .taken: words.why.taken
        case .woken: words.why.wokenReason
        case .transferred(let from, _): words.why.transferred(who(from))
        case .inherited(let from): words.why.inheritedReason(who(from))
        case .undone: words.why.undone
        }
    }

    private var group: String { words.chat.group(report.groupHandle) }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: now, zone: zone) }

    private func who(_ expert: ExpertID?) -> String {
        guard let expert else { return words.chat.desk }
        return expert == me ? words.chat.youAsTarget : report.expertNames[expert] ?? words.chat.colleague
    }
}
