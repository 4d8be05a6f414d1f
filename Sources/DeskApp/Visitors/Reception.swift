import DeskCore
import DeskJSON
import DeskStore

/// The visitors' side over lines: each line is done before it is answered, and each gets one answer.
struct Reception {
    private struct Key: Hashable {
        let mission: MissionID
        let visitor: String
    }

    private let store: Store
    private let mission: Mission?
    private let words: CommandWords
    private var missions: [String: Mission] = [:]
    private var present: [Key: VisitorID] = [:]
    private var renewAt: Instant
    private(set) var failures = 0

    /// Well within the lease, and seldom enough to cost nothing.
    static let renewal: Duration = .seconds(15)

    /// - Parameter mission: for lines that name none.
    init(store: Store, mission: Mission?, words: CommandWords) {
        self.store = store
        self.mission = mission
        self.words = words
        renewAt = store.world.now() + Self.renewal
    }

    /// Says that those who came through here and have not left are still there.
    mutating func renewPresences() throws {
        let now = store.world.now()
        // A clock that was set back must not silence it.
        guard now >= renewAt || renewAt > now + Self.renewal else { return }
        renewAt = now + Self.renewal
        for visitor in present.values { try store.renew(visitor) }
    }

    /// How long nothing needs to be done.
    var idle: Duration? { present.isEmpty ? nil : max(.zero, renewAt - store.world.now()) }

    mutating func answer(_ input: LineReader.Input, line number: Int) -> JSON {
        let head: JSON = ["line": .of(number)]
        do {
            guard case .line(let bytes) = input else { throw ReceiveFault.tooLong }
            let line = try ReceivedLine(bytes)
            let answer = head.adding(["ok": true, "op": .text(line.op.rawValue)]).adding(try perform(line))
            return line.warnings.isEmpty ? answer : answer.adding(["warnings": .list(line.warnings.map(warning))])
        } catch {
            failures += 1
            let (code, message) = told(error)
            return head.adding(["ok": false, "code": .text(code), "message": .text(message)])
        }
    }

    private mutating func perform(_ line: ReceivedLine) throws -> JSON {
        let mission = try mission(of: line)
        let key = Key(mission: mission.id, visitor: line.visitor)
        if line.op == .arrive {
            let visitor = try store.arrive(
                line.visitor, on: mission.id, name: line.name, language: line.language,
                page: line.whichPage)
            present[key] = visitor
            return try inbox(of: visitor)
        }
        let visitor = try present[key] ?? store.visitor(line.visitor, on: mission.id).id
        // Whoever writes is there, also after they left. (docs/rules.md 3.5)
        if present[key] == nil, line.op != .leave, line.op != .return {
            try store.renew(visitor)
            present[key] = visitor
        }
        switch line.op {
        case .arrive: break
        case .typing:
            try store.typing(visitor)
        case .write:
            let receipt = try store.write(line.text ?? "", id: line.id, by: visitor)
            return ["conversation": .of(receipt.conversation), "id": .of(receipt.message), "new": .of(receipt.isNew)]
        case .read:
            if let conversation = try store.inbox(of: visitor).conversation?.id {
                try store.seen(conversation, through: line.id)
            }
            return ["unseen": .of(try store.inbox(of: visitor).unseen)]
        case .return:
            try store.comeBack(visitor, page: line.whichPage)
            present[key] = visitor
            return try inbox(of: visitor)
        case .leave:
            try store.leave(visitor)
            present[key] = nil
        case .email:
            try store.leaveEmail(visitor, line.address ?? "")
        case .survey:
            let conversation = try lastConversation(of: visitor)
            try store.answerSurvey(conversation, score: line.score ?? 0, comment: line.text)
            return ["conversation": .of(conversation)]
        case .end:
            let conversation = try lastConversation(of: visitor)
            try store.visitorEnds(conversation)
            return ["conversation": .of(conversation)]
        }
        return [:]
    }

    private func warning(_ fault: ReceiveFault) -> JSON {
        [
            "code": .text(fault.code), "field": .of(fault.field),
            "message": .text(fault.warning(words.work.receive)),
        ]
    }

    private func lastConversation(of visitor: VisitorID) throws -> ConversationID {
        guard let conversation = try store.inbox(of: visitor).conversation else { throw Refusal.surveyNotOffered }
        return conversation.id
    }

    /// What the visitor finds. It is on its way to them: it counts as delivered.
    private func inbox(of visitor: VisitorID) throws -> JSON {
        let inbox = try store.inbox(of: visitor)
        if let conversation = inbox.conversation, let last = inbox.messages.last {
            try store.delivered(conversation.id, through: last.id)
        }
        return .of(inbox)
    }

    private mutating func mission(of line: ReceivedLine) throws -> Mission {
        guard let handle = line.mission else {
            if let mission { return mission }
            throw ReceiveFault.missing("mission")
        }
        if let known = missions[handle] { return known }
        let found = try store.mission(named: handle)
        missions[handle] = found
        return found
    }

    private func told(_ error: any Error) -> (code: String, message: String) {
        switch error {
        case let fault as ReceiveFault: (fault.code, fault.sentence(words.work.receive))
        case StoreError.notFound(.visitor, _): ("unknown_visitor", words.work.receive.unknownVisitor)
        case StoreError.refused(let refusal): (refusal.code, words.failures.refusal(refusal, nil))
        case let refusal as Refusal: (refusal.code, words.failures.refusal(refusal, nil))
        case let error as StoreError: (error.code, words.failures.store(error))
        default: ("failed", "\(error)")
        }
    }
}
