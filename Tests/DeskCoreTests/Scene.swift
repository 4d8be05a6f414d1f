import DeskCore
import Testing

/// A conversation under test with a clock moved by hand: `try scene.does(.take(by: maya))`.
struct Scene {
    static let start = Instant(milliseconds: 1_795_000_000_000)
    static let maya = ExpertID(1)
    static let ben = ExpertID(2)
    static let photo = GroupID(1)
    static let print = GroupID(2)
    static let site = MissionID(1)

    var now = start
    var conversation: Conversation
    private(set) var log: [LoggedEvent] = []
    private var messages: UInt64 = 0

    /// In the queue of `photo`, with one message from the visitor.
    init() throws {
        let id = ConversationID(7)
        let events = Conversation.start(
            visitor: VisitorID(1), mission: Self.site, group: Self.photo, previous: nil, at: Self.start)
        conversation = try #require(Conversation(id: id, starting: events[0], at: Self.start))
        log = events.map { LoggedEvent(at: Self.start, event: $0) }
        conversation.apply(Array(events.dropFirst()), at: Self.start)
        try does(.visitorWrites(newMessage()))
    }

    /// On maya's desk.
    static func open() throws -> Scene {
        var scene = try Scene()
        try scene.does(.assign(to: maya))
        return scene
    }

    static func snoozed(for span: Duration = .hours(3), keep: Bool = true) throws -> Scene {
        var scene = try open()
        try scene.does(.reply(scene.newMessage(), by: maya))
        try scene.does(.snooze(by: maya, until: scene.now + span, keep: keep))
        return scene
    }

    static func ended(by author: Author = .expert(maya)) throws -> Scene {
        var scene = try open()
        try scene.does(author == .visitor ? .visitorEnds(survey: .offer) : .end(.init(by: maya)))
        return scene
    }

    mutating func newMessage() -> MessageID {
        messages += 1
        return MessageID(at: now, random: (messages, messages))
    }

    @discardableResult
    mutating func does(_ command: Command, after span: Duration = .zero) throws -> [Event] {
        now = now + span
        let events = try conversation.decide(command, at: now)
        conversation.apply(events, at: now)
        log += events.map { LoggedEvent(at: now, event: $0) }
        #expect(Conversation(id: conversation.id, replaying: log) == conversation, "the log rebuilds the state")
        return events
    }

    func refuses(_ command: Command, with refusal: Refusal, _ location: SourceLocation = #_sourceLocation) {
        #expect(throws: refusal, sourceLocation: location) { try conversation.decide(command, at: now) }
    }
}
