import DeskCore
import DeskStore
import DeskUI
import Synchronization

extension Worker {
    /// Does one effect; what became of it.
    func outcome(of effect: Effect) -> [UIMessage] {
        do {
            return try result(of: effect)
        } catch {
            noteFault(Problem(error))
            return [.failed(effect, Problem(error))]
        }
    }

    private func result(of effect: Effect) throws -> [UIMessage] {
        if case .createExpert(let name) = effect { try createExpert(named: name) }
        guard let expert else { return [] }
        switch effect {
        case .loadColleagues(let id): return [.colleagues(id, try store.colleagues(for: id))]
        case .loadTags(let mission): return [.tags(mission, try store.tagChoices(for: mission))]
        case .loadWhy(let id): return [.why(id, try WhyReport(store.why(id), in: store))]
        case .loadCanned: return [.canned(try store.cannedReplies())]
        case .open(let id, let known):
            show(id, known: known)
            return []
        case .close:
            show(nil)
            return []
        case .loadOlder: state.withLock { $0.limit += ConversationView.limit }
        case .saveDraft(let id, let text, let known):
            try saveDraft(text, of: id, over: known, by: expert)
            return [.done(effect), .hasDraft(id, !text.isEmpty)]
        default: try change(effect, by: expert)
        }
        return [.done(effect)]
    }

    /// The effects that change what is stored.
    private func change(_ effect: Effect, by expert: ExpertID) throws {
        switch effect {
        case .send(let id, let message): try send(message, to: id, by: expert)
        case .ask(let id, let message):
            try store.reply(to: id, message.text, id: message.id, keepingDraft: true, by: expert)
        case .markRead(let id, let through): try store.markRead(id, through: through, by: expert)
        case .take(let id): try store.take(id, by: expert)
        case .snooze(let id, let until, let keep): try store.snooze(id, until: until, keep: keep, by: expert)
        case .wake(let id): try store.wake(id, by: expert)
        case .end(let id, let request): try end(id, request, by: expert)
        case .transfer(let id, let request):
            try wait(for: request.after)
            try store.transfer(
                id, to: request.to, comment: request.comment, saying: LastWords(request.draft), by: expert)
        case .note(let id, let note): try store.note(note.text, on: id, id: note.id, by: expert)
        case .tag(let id, let request):
            try store.tag(
                id, request.tags, newTags: request.newTags, other: request.other, note: request.note, by: expert)
        case .acknowledge(let id): try store.acknowledge(id, by: expert)
        case .block(let id, let reason):
            try store.block(store.conversation(id).visitor, reason: reason, by: expert)
        case .unblock(let id): try unblockVisitor(of: id, by: expert)
        case .undo(let id): try store.undo(id, by: expert)
        case .setStatus(let status): try store.setStatus(status, of: expert, here: true)
        case .leave:
            try store.leaveDesk(of: expert)
            state.withLock { $0.hasLeft = true }
        case .open, .close, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .saveDraft, .createExpert:
            break
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit: break
        }
    }

    /// Whom a colleague has unblocked meanwhile is unblocked, as was wanted.
    private func unblockVisitor(of id: ConversationID, by expert: ExpertID) throws {
        do {
            try store.unblock(store.conversation(id).visitor, by: expert)
        } catch StoreError.notFound(.block, _) {}
    }

    private func createExpert(named name: String) throws {
        let expert = try store.firstRun(name: name)
        try store.renewLease(of: expert.id)
        state.withLock { $0.expert = expert.id }
    }

    private func show(_ conversation: ConversationID?, known: Bool = false) {
        state.withLock { state in
            if state.shown != conversation { state.limit = ConversationView.limit }
            state.shown = conversation
            state.isKnown = known
        }
    }

    /// All in one stroke: what fails has told the visitor nothing. (desk.md 5.8)
    private func end(_ id: ConversationID, _ request: EndRequest, by expert: ExpertID) throws {
        try wait(for: request.after)
        let survey: SurveyOffer =
            switch request.survey {
            case .offer: .offer
            case .decline(let reason): .decline(reason: reason)
            }
        try store.end(
            id, tags: request.tags?.tags, newTags: request.tags?.newTags ?? [], other: request.other,
            note: request.note, survey: survey, saying: LastWords(request.draft, and: request.farewell), by: expert)
    }

    /// A message that was typed behind one that failed comes back with it: visitors read them in their order.
    private func send(_ message: Outgoing, to id: ConversationID, by expert: ExpertID) throws {
        do {
            try wait(for: message.after)
            try store.reply(to: id, message.text, id: message.id, over: message.drafts, by: expert)
            state.withLock { $0.failedSends[message.id] = nil }
        } catch {
            state.withLock { $0.failedSends[message.id] = Problem(error) }
            throw error
        }
    }

    /// What was asked for behind a message that failed fails as that did.
    private func wait(for message: MessageID?) throws {
        if let message, let failure = state.withLock({ $0.failedSends[message] }) { throw failure }
    }

    private func saveDraft(_ text: String, of id: ConversationID, over known: [String], by expert: ExpertID) throws {
        // What was read of it has another draft.
        defer { state.withLock { _ = $0.current.remove(id) } }
        if let other = try store.saveDraft(text, for: id, over: known, by: expert) {
            throw Problem.draftElsewhere(other)
        }
    }
}

extension LastWords {
    /// - Parameter farewell: goes last.
    fileprivate init(_ draft: DraftEnd, and farewell: Outgoing? = nil) {
        let all = draft.sent + [farewell].compactMap { $0 }
        self.init(messages: all.map { ($0.id, $0.text) }, drafts: draft.cleared)
    }
}

extension Effect {
    /// Only changes what is looked at.
    var isLook: Bool {
        switch self {
        case .open, .close: true
        default: false
        }
    }

    /// The conversation that is shown is another one, or more of it.
    var isLookAnew: Bool {
        switch self {
        case .open, .loadOlder: true
        default: false
        }
    }

    /// The desk and its conversations are the same afterwards, but for what the model knows by itself: that something was
    /// read, and its own drafts.
    var leavesDesk: Bool {
        switch self {
        case .open, .close, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .markRead, .saveDraft: true
        case .editExternally, .bell, .setTitle, .suspend, .redraw, .quit: true
        case .send, .ask, .note, .tag, .block, .unblock, .acknowledge: false
        case .take, .snooze, .wake, .end, .transfer, .undo, .setStatus, .leave, .createExpert: false
        }
    }
}

extension Problem {
    /// What a failure means for the person at the desk.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case StoreError.refused(let refusal): self = .refused(refusal)
        case StoreError.diskFull: self = .diskFull
        case StoreError.readOnly: self = .readOnly
        case StoreError.busy: self = .busy
        case StoreError.replaced(let path):
            self = .replaced(file: Console.safe(String(path.split(separator: "/").last ?? path[...])))
        case StoreError.damaged, StoreError.notADatabase, StoreError.newerVersion: self = .damaged
        case StoreError.notFound, StoreError.archived: self = .missing
        case let error as StoreError: self = .other(Speech.words.failures.store(error))
        default: self = .other("\(error)")
        }
    }
}
