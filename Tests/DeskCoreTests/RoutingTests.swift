import DeskCore
import Foundation
import Testing

@Suite("Who gets it")
struct RoutingTests {
    func candidate(
        _ id: Int64, open: Int = 0, capacity: Int = 4, available: Bool = true, last: Int64? = nil,
        groups: Set<GroupID> = [Scene.photo]
    ) -> Routing.Candidate {
        Routing.Candidate(
            expert: ExpertID(id), groups: groups, available: available, open: open, capacity: capacity,
            lastGivenAt: last.map { Instant(milliseconds: $0) })
    }

    func waiting(_ id: Int64, since: Int64, front: Bool = false, releasedBy: ExpertID? = nil) -> Routing.Waiting {
        Routing.Waiting(
            conversation: ConversationID(id), group: Scene.photo,
            queued: Queued(since: Instant(milliseconds: since), front: front, releasedBy: releasedBy))
    }

    @Test("the fewest open conversations win; ties go to the longest wait for one, and never having had one is longest")
    func fewest() {
        #expect(Routing.choose(for: Scene.photo, among: [candidate(1, open: 2), candidate(2, open: 1)]) == ExpertID(2))
        #expect(Routing.choose(for: Scene.photo, among: [candidate(1, last: 9), candidate(2, last: 5)]) == ExpertID(2))
        #expect(Routing.choose(for: Scene.photo, among: [candidate(1, last: 9), candidate(2)]) == ExpertID(2))
    }

    @Test("nobody who is unavailable, full, or of another group gets one") func nobody() {
        let candidates = [
            candidate(1, available: false), candidate(2, open: 4), candidate(3, groups: [Scene.print]),
            candidate(4, capacity: 0),
        ]
        #expect(Routing.choose(for: Scene.photo, among: candidates) == nil)
    }

    @Test("who released it is offered it only when nobody else can take it") func released() {
        let candidates = [candidate(1), candidate(2, open: 3)]
        #expect(Routing.choose(for: Scene.photo, releasedBy: ExpertID(1), among: candidates) == ExpertID(2))
        #expect(Routing.choose(for: Scene.photo, releasedBy: ExpertID(1), among: [candidate(1)]) == ExpertID(1))
        #expect(
            Routing.choose(for: Scene.photo, releasedBy: ExpertID(1), among: [candidate(1), candidate(2, open: 4)])
                == ExpertID(1))
    }

    @Test("the queue is served front first, then the oldest wait, until the slots are full") func serves() {
        let queue = [
            waiting(1, since: 30), waiting(2, since: 10), waiting(3, since: 50, front: true), waiting(4, since: 40),
        ]
        let given = Routing.serve(queue, among: [candidate(1, open: 2), candidate(2, open: 3)], at: Scene.start)
        #expect(given.map(\.conversation) == [ConversationID(3), ConversationID(2), ConversationID(1)])
        #expect(given.map(\.expert) == [ExpertID(1), ExpertID(2), ExpertID(1)])
    }

    @Test("the heir of an absent expert is an available colleague, a free one first, a full one rather than nobody")
    func heir() {
        let absent = candidate(1, available: false)
        #expect(
            Routing.heir(
                of: ExpertID(1), in: Scene.photo, among: [absent, candidate(2, open: 4), candidate(3, open: 3)])
                == ExpertID(3))
        #expect(Routing.heir(of: ExpertID(1), in: Scene.photo, among: [absent, candidate(2, open: 4)]) == ExpertID(2))
        #expect(Routing.heir(of: ExpertID(1), in: Scene.photo, among: [absent, candidate(2, available: false)]) == nil)
    }

    @Test("only a queued conversation is taken or assigned") func take() throws {
        var scene = try Scene()
        try scene.does(.take(by: Scene.ben))
        scene.refuses(.take(by: Scene.ben), with: .alreadyYours)
        scene.refuses(.take(by: Scene.maya), with: .heldBy(Scene.ben))
        scene.refuses(.assign(to: Scene.maya), with: .notQueued)
        let ended = try Scene.ended()
        ended.refuses(.take(by: Scene.ben), with: .ended)
    }

    @Test("a transfer goes to a colleague's desk or a group's queue, with its wait and its comment") func transfer()
        throws
    {
        var scene = try Scene.open()
        let comment = scene.newMessage()
        let toMyself = Command.Destination.expert(Scene.maya, group: Scene.photo)
        scene.refuses(.transfer(by: Scene.maya, to: toMyself, comment: nil), with: .alreadyYours)
        scene.refuses(.transfer(by: Scene.ben, to: .group(Scene.print), comment: nil), with: .heldBy(Scene.maya))
        var toGroup = scene
        try toGroup.does(.transfer(by: Scene.maya, to: .group(Scene.print), comment: nil), after: .minutes(5))
        #expect(toGroup.conversation.group == Scene.print)
        #expect(toGroup.conversation.phase == .queued(Queued(since: Scene.start, releasedBy: Scene.maya)))
        try toGroup.does(.undo(by: Scene.maya))
        #expect(toGroup.conversation.group == Scene.photo && toGroup.conversation.holder == Scene.maya)
        try scene.does(.transfer(by: Scene.maya, to: .expert(Scene.ben, group: Scene.photo), comment: comment))
        guard case .open(let holding) = scene.conversation.phase else { throw Refusal.queued }
        #expect(holding.reason == .transferred(from: Scene.maya, comment: comment))
    }

    @Test("what was taken from the queue goes back to its place for five seconds, until somebody writes") func untaken()
        throws
    {
        var scene = try Scene()
        let before = scene.conversation
        try scene.does(.take(by: Scene.maya), after: .minutes(3))
        scene.refuses(.undo(by: Scene.ben), with: .nothingToUndo)
        var written = scene
        try written.does(.visitorWrites(written.newMessage()))
        written.refuses(.undo(by: Scene.maya), with: .nothingToUndo)
        var late = scene
        late.now = late.now + .seconds(5)
        late.refuses(.undo(by: Scene.maya), with: .tooLateToUndo)
        try scene.does(.undo(by: Scene.maya), after: .milliseconds(4_999))
        #expect(scene.conversation == before)
        try scene.does(.reply(scene.newMessage(), by: Scene.maya))
        scene.refuses(.undo(by: Scene.maya), with: .nothingToUndo)
    }

    @Test("a transfer is not undone once the colleague has written") func transferUndo() throws {
        var scene = try Scene.open()
        try scene.does(.transfer(by: Scene.maya, to: .expert(Scene.ben, group: Scene.photo), comment: nil))
        try scene.does(.reply(scene.newMessage(), by: Scene.ben), after: .seconds(1))
        scene.refuses(.undo(by: Scene.maya), with: .nothingToUndo)
    }
}

@Suite("The owner clock and status")
struct OwnerClockTests {
    let now = Scene.start

    @Test("it runs from the later of coming to the desk and becoming unavailable") func later() {
        var expert = Expert(id: Scene.maya, handle: "maya", name: "Maya")
        expert.renewLease(at: now)
        #expect(OwnerClock.deadline(openSince: now, expert: expert, at: now) == nil)
        expert.renewLease(at: now + .hours(1))
        expert.setStatus(.unavailable, at: now + .hours(1))
        #expect(OwnerClock.deadline(openSince: now, expert: expert, at: now + .hours(2)) == now + .hours(25))
        #expect(
            OwnerClock.deadline(openSince: now + .hours(3), expert: expert, at: now + .hours(3)) == now + .hours(27))
    }

    @Test("a lost desk counts from the end of its lease, however late it is noticed") func lease() {
        var expert = Expert(id: Scene.maya, handle: "maya", name: "Maya")
        expert.renewLease(at: now)
        #expect(expert.isAvailable(at: now + .seconds(59)))
        #expect(!expert.isAvailable(at: now + .seconds(60)))
        #expect(expert.unavailableSince(at: now + .hours(5)) == now + .seconds(60))
    }

    @Test("saying unavailable, or available without a desk, does not move the start of an absence; a return ends it")
    func absence() {
        var expert = Expert(id: Scene.maya, handle: "maya", name: "Maya")
        expert.renewLease(at: now)
        expert.setStatus(.unavailable, at: now + .hours(2))
        #expect(expert.unavailableSince(at: now + .hours(3)) == now + .seconds(60))
        expert.setStatus(.available, at: now + .hours(4))
        #expect(expert.unavailableSince(at: now + .hours(5)) == now + .seconds(60))
        expert.renewLease(at: now + .hours(6))
        #expect(expert.unavailableSince(at: now + .hours(6)) == nil)
    }

    @Test("unavailable sticks when the desk opens again") func sticks() {
        var expert = Expert(id: Scene.maya, handle: "maya", name: "Maya")
        expert.renewLease(at: now)
        expert.setStatus(.unavailable, at: now + .seconds(10))
        expert.closeDesk(at: now + .seconds(20))
        expert.renewLease(at: now + .hours(1))
        #expect(!expert.isAvailable(at: now + .hours(1)))
        #expect(expert.unavailableSince(at: now + .hours(1)) == now + .seconds(10))
    }

    @Test("at 24 h it goes to the heir, or to the front of the queue") func inherit() throws {
        var scene = try Scene.open()
        var queued = scene
        try scene.does(.inherit(by: Scene.ben), after: .hours(24))
        #expect(
            scene.conversation.phase
                == .open(Holding(expert: Scene.ben, since: scene.now, reason: .inherited(from: Scene.maya))))
        try queued.does(.inherit(by: nil), after: .hours(24))
        #expect(queued.conversation.phase == .queued(Queued(since: Scene.start, front: true, releasedBy: Scene.maya)))
        #expect(try queued.does(.inherit(by: nil)).isEmpty)
    }

    @Test("why tells what happens next, when, and to whom") func why() throws {
        let scene = try Scene.open()
        var maya = Expert(id: Scene.maya, handle: "maya", name: "Maya")
        maya.renewLease(at: now)
        maya.setStatus(.unavailable, at: now)
        let ben = Routing.Candidate(
            expert: Scene.ben, groups: [Scene.photo], available: true, open: 0, capacity: 4, lastGivenAt: nil)
        let why = Why(scene.conversation, holder: maya, candidates: [ben], mails: false, at: now)
        #expect(why.next == [.answerDue(since: now), .inherited(at: now + .hours(24), by: Scene.ben)])
        let queued = Why(try Scene().conversation, holder: nil, candidates: [], mails: false, at: now)
        #expect(queued.next == [.waitsForExpert])
        let snoozed = Why(
            try Scene.snoozed(keep: false).conversation, holder: nil, candidates: [], mails: true, at: now)
        #expect(snoozed.next == [.mailDue(at: now + .minutes(2)), .wakes(at: now + .hours(3), to: nil)])
    }
}

@Suite("Presence")
struct PresenceTests {
    @Test("green while renewed; a page that left turns red after 15 s, a silent one after 45 s") func grace() {
        let now = Scene.start
        var presence = Presence()
        #expect(!presence.isOnline(at: now))
        presence.renew(page: Page(url: "/pricing"), at: now)
        #expect(presence.isOnline(at: now + .seconds(44)) && !presence.isOnline(at: now + .seconds(45)))
        presence.leave(at: now + .seconds(10))
        #expect(presence.isOnline(at: now + .seconds(24)) && !presence.isOnline(at: now + .seconds(25)))
        #expect(presence.awaySince(at: now + .minutes(1)) == now + .seconds(10))
        presence.renew(at: now + .minutes(2))
        #expect(presence.isOnline(at: now + .minutes(2)) && presence.page == "/pricing")
    }
}

@Suite("Identifiers")
struct IdentifierTests {
    @Test("a conversation's id reads back, and its prefixes name a range that holds it") func conversation() {
        let id = ConversationID(0x0123_4567_89AB_CDEF)
        #expect(id.description == "0123456789abcdef")
        #expect(ConversationID(id.description) == id)
        for length in 1...16 {
            let range = ConversationID.range(ofPrefix: String(id.description.prefix(length)).uppercased())
            #expect(range?.contains(id.number) == true)
        }
        for bad in ["", "g", "0123456789abcdef0", "-1", "ffffffff"] {
            #expect(ConversationID.range(ofPrefix: bad) == nil)
        }
        #expect(ConversationID.range(ofPrefix: "7") == 0x7000_0000_0000_0000...Int64.max)
    }

    @Test("a message's id is a UUID version 7 that sorts by time") func message() {
        let early = MessageID(at: Instant(milliseconds: 1_000), random: (.max, .max))
        let late = MessageID(at: Instant(milliseconds: 1_001), random: (0, 0))
        #expect(early < late)
        #expect(early.description.dropFirst(14).first == "7")
        #expect(MessageID(early.description) == early)
        for bad in ["", "x", "0193-", String(repeating: "0", count: 31), "00000000-0000-0000-0000-00000000000g"] {
            #expect(MessageID(bad) == nil)
        }
    }

    @Test("every event reads back from the log's form") func events() throws {
        var scene = try Scene.snoozed()
        try scene.does(.visitorWrites(scene.newMessage()))
        let comment = scene.newMessage()
        try scene.does(.transfer(by: Scene.maya, to: .expert(Scene.ben, group: Scene.print), comment: comment))
        try scene.does(.end(.init(by: Scene.ben)))
        try scene.does(.undo(by: Scene.ben))
        for entry in scene.log {
            let coded = try JSONEncoder().encode(entry.event)
            #expect(try JSONDecoder().decode(Event.self, from: coded) == entry.event)
        }
    }
}
