import DeskCore

@testable import DeskUI

/// The store on paper, and the rest of the office: visitors, colleagues, other desks.
struct PaperOffice {
    struct Entry {
        var phase: Phase
        var waitingSince: Instant?
        var lastExpertAt: Instant?
    }

    var now: Instant
    private(set) var entries: [ConversationID: Entry] = [:]
    private(set) var drafts: [ConversationID: String] = [:]
    /// What was sent to whom.
    private(set) var sent: [ConversationID: [Outgoing]] = [:]
    private var before: [ConversationID: Entry] = [:]
    private var status = Expert.Status.available
    private var count: Int64 = 0
    /// Messages that could not be stored.
    private var failed: Set<MessageID> = []
    /// When each was asked for, by the count of messages so far; and up to when the person at the desk could not know that
    /// one before it had failed.
    private var askedFor: [MessageID: Int] = [:]
    private var askedCount = 0
    private var failedUntil: [ConversationID: Int] = [:]
    /// What must not happen in any office.
    private(set) var fault: String?
    /// Asked for and not begun, oldest first.
    private var waiting: [Effect] = []
    /// To be read ahead when that is done.
    private var toRead: [ReadAhead] = []
    /// Answers on their way to the desk, oldest first.
    var mailbox: [UIMessage] = []
    /// The conversation on the screen.
    private var shown: ConversationID?

    init(now: Instant) {
        self.now = now
        for _ in 0..<3 { arrive(inQueue: false) }
        arrive(inQueue: true)
    }

    // MARK: What happens by itself

    /// - Returns: what, for the record.
    mutating func somethingHappens(_ random: inout SplitMix) -> String {
        let id = entries.keys.sorted().randomElement(&random)
        switch random.next() % 8 {
        case 0 where entries.count < 9:
            arrive(inQueue: random.next() % 3 == 0)
            return "arrival"
        case 1, 2:
            guard let id else { return "nothing" }
            entries[id] = nil
            return "ended elsewhere \(id.short)"
        case 3:
            guard let id else { return "nothing" }
            let isUnread = random.next() % 2 == 0
            entries[id]?.phase = .ended(Ending(at: now, by: .visitor, holder: SampleDesk.me, unread: isUnread))
            if !isUnread { entries[id] = nil }
            return "ended by visitor \(id.short)"
        case 4:
            guard let id else { return "nothing" }
            entries[id]?.waitingSince = now
            if case .snoozed = entries[id]?.phase { hold(id, .woken) }
            return "wrote \(id.short)"
        case 5:
            guard let id else { return "nothing" }
            entries[id]?.phase = .queued(Queued(since: now))
            return "to the queue \(id.short)"
        default:
            if entries.count < 9 {
                arrive(inQueue: false)
                hold(ConversationID(count), .transferred(from: SampleDesk.ben, comment: nil))
            }
            return "transfer to me"
        }
    }

    private mutating func arrive(inQueue: Bool) {
        count += 1
        let id = ConversationID(count)
        entries[id] = Entry(phase: .queued(Queued(since: now)), waitingSince: count % 3 == 0 ? nil : now)
        if !inQueue { hold(id, .routed) }
    }

    private mutating func hold(_ id: ConversationID, _ reason: Holding.Reason) {
        entries[id]?.phase = .open(Holding(expert: SampleDesk.me, since: now, reason: reason))
    }

    // MARK: What the desk asks for

    mutating func order(_ effects: [Effect]) {
        waiting += effects
        for case .send(_, let message) in effects { (askedCount, askedFor[message.id]) = (askedCount + 1, askedCount) }
    }

    /// The desk knows what became of it.
    mutating func told(of effect: Effect) {
        if case .send(let id, _) = effect { failedUntil[id] = askedCount }
    }

    /// As the worker does: all that was asked for, in order, and one answer; some is refused.
    mutating func work(_ random: inout SplitMix) {
        let effects = waiting
        waiting = []
        let look = effects.lastIndex(where: \.isLook)
        for (index, effect) in effects.enumerated() where !effect.isLook || index == look {
            mailbox += outcome(of: effect, isBusy: random.next() % 9 == 0)
        }
        answer()
        for request in toRead { mailbox.append(.ahead(request, request.conversations.map { view(of: $0) })) }
        toRead = []
    }

    /// What is stored now.
    mutating func answer() {
        if let shown { mailbox.append(.conversation(view(of: shown))) }
        mailbox.append(.desk(snapshot))
    }

    mutating func readAhead(_ request: ReadAhead) { toRead.append(request) }

    private mutating func outcome(of effect: Effect, isBusy: Bool) -> [UIMessage] {
        switch effect {
        case .open(let id, _): shown = id
        case .close: shown = nil
        case .loadColleagues(let id): return [.colleagues(id, SampleDesk.colleagues)]
        case .loadTags(let mission): return [.tags(mission, SampleDesk.tagChoices)]
        case .loadCanned: return [.canned([])]
        case .saveDraft(let id, let text, let known) where !isBusy:
            if let other = drafts[id], other != text, !known.contains(other) {
                return [.failed(effect, .draftElsewhere(other))]
            }
            drafts[id] = text.isEmpty ? nil : text
            return [.done(effect)]
        case .send(let id, let message):
            let isBehindOne = message.after.map(failed.contains) ?? false
            if !isBusy, !isBehindOne, does(effect) {
                if let last = failedUntil[id], askedFor[message.id] ?? 0 < last {
                    fault = "“\(message.text)” came to \(id.short) before what was written first"
                }
                return [.done(effect)]
            }
            failedUntil[id] = .max
            failed.insert(message.id)
            return [.failed(effect, .busy)]
        default:
            if effect.changesConversations { return [!isBusy && does(effect) ? .done(effect) : .failed(effect, .busy)] }
        }
        return []
    }

    /// - Returns: whether it was done.
    private mutating func does(_ effect: Effect) -> Bool {
        if let id = effect.subject, case .undo = effect {
            guard let old = before.removeValue(forKey: id) else { return false }
            entries[id] = old
            return true
        }
        if let id = effect.subject, entries[id] == nil { return false }
        switch effect {
        case .send(let id, let message):
            failed.remove(message.id)
            say([message], to: id, clearing: message.drafts)
            entries[id]?.waitingSince = nil
            entries[id]?.lastExpertAt = now
            hold(id, .routed)
        case .take(let id):
            before[id] = entries[id]
            hold(id, .taken)
        case .snooze(let id, let until, let keep):
            before[id] = entries[id]
            entries[id]?.phase = .snoozed(Snooze(owner: SampleDesk.me, since: now, until: until, keep: keep))
        case .wake(let id): hold(id, .woken)
        case .end(let id, let request): giveAway(id, request.draft)
        case .transfer(let id, let request): giveAway(id, request.draft)
        case .acknowledge(let id): entries[id] = nil
        case .setStatus(let next): status = next
        case .leave: return snapshot.load == 0
        default: break
        }
        return true
    }

    private mutating func giveAway(_ id: ConversationID, _ draft: DraftEnd) {
        before[id] = entries[id]
        say(draft.sent, to: id, clearing: draft.cleared)
        entries[id] = nil
    }

    private mutating func say(_ messages: [Outgoing], to id: ConversationID, clearing known: [String]) {
        for message in messages { sent[id] = (sent[id] ?? []).suffix(4) + [message] }
        if let draft = drafts[id], known.contains(draft) { drafts[id] = nil }
    }

    // MARK: What there is to see

    var snapshot: DeskSnapshot {
        var sections: [Section: [DeskRow]] = [:]
        for (id, entry) in entries.sorted(by: { $0.key < $1.key }) {
            sections[section(of: entry), default: []].append(
                DeskRow(
                    id: id, phase: entry.phase, visitorName: "Visitor \(id.short)", missionHandle: "shop",
                    groupHandle: "photo", presence: SampleDesk.online, waitingSince: entry.waitingSince,
                    waitingCount: entry.waitingSince == nil ? 0 : 1, quietSince: entry.lastExpertAt ?? SampleDesk.now,
                    woken: nil, hasDraft: drafts[id] != nil, ownerDeadline: nil))
        }
        var expert = SampleDesk.expert
        expert.status = status
        let load = (sections[.needsReply]?.count ?? 0) + (sections[.waitingForVisitor]?.count ?? 0)
        return DeskSnapshot(
            expert: expert, load: load, sections: sections.mapValues { DeskSection(rows: $0, count: $0.count) },
            colleagues: 3)
    }

    private func section(of entry: Entry) -> Section {
        switch entry.phase {
        case .queued: .queue
        case .snoozed: .snoozed
        case .ended: .endedByVisitor
        case .open: entry.waitingSince == nil ? .waitingForVisitor : .needsReply
        }
    }

    /// As it is; one that is gone has been ended.
    func view(of id: ConversationID) -> ConversationView {
        let over = Phase.ended(Ending(at: now, by: .expert(SampleDesk.ben), holder: nil, unread: false))
        var conversation = Conversation(
            id: id, visitor: VisitorID(Int64(id.short.count)), mission: SampleDesk.mission.id, group: SampleDesk.photo,
            phase: entries[id]?.phase ?? over, startedAt: SampleDesk.now)
        conversation.waitingSince = entries[id]?.waitingSince
        let messages = (sent[id] ?? []).map {
            Message(id: $0.id, author: .expert(SampleDesk.me), kind: .spoken, text: $0.text, at: now, progress: nil)
        }
        return ConversationView(
            conversation: conversation, visitor: SampleDesk.anaView.visitor, mission: SampleDesk.mission,
            groupHandle: "photo", messages: messages, draft: drafts[id] ?? "")
    }
}

extension Effect {
    fileprivate var isLook: Bool {
        switch self {
        case .open, .close: true
        default: false
        }
    }

    /// Whom it does something to.
    var subject: ConversationID? {
        switch self {
        case .send(let id, _), .ask(let id, _), .take(let id), .snooze(let id, _, _), .wake(let id), .end(let id, _),
            .transfer(let id, _), .note(let id, _), .tag(let id, _), .acknowledge(let id), .undo(let id):
            id
        default: nil
        }
    }
}

extension Collection {
    func randomElement(_ random: inout SplitMix) -> Element? {
        isEmpty ? nil : self[index(startIndex, offsetBy: Int(random.next() % UInt64(count)))]
    }
}
