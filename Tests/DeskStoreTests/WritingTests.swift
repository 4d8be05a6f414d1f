import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("What an expert writes")
struct WritingTests {
    let desk: DeskFixture
    let id: ConversationID

    init() throws {
        desk = try DeskFixture()
        id = try desk.conversation()
    }

    private func draft(of expert: ExpertID) throws -> String { try desk.store.view(of: id, for: expert).draft }

    @Test("a stored reply clears its author's draft and nobody else's")
    func draftCleared() throws {
        let ben = try desk.colleague("ben")
        try desk.store.saveDraft("I think", for: id, by: desk.maya)
        try desk.store.saveDraft("My turn", for: id, by: ben)
        try desk.store.reply(to: id, "I think so", by: desk.maya)
        #expect(try draft(of: desk.maya) == "")
        #expect(try draft(of: ben) == "My turn")
    }

    @Test("a refused reply keeps the draft")
    func draftKept() throws {
        try desk.store.saveDraft("I think", for: id, by: desk.maya)
        #expect(throws: StoreError.refused(.emptyMessage)) { try desk.store.reply(to: id, " ", by: desk.maya) }
        #expect(try draft(of: desk.maya) == "I think")
    }

    @Test("a draft survives a note, tags, a snooze, a wake and a transfer")
    func draftSurvives() throws {
        let ben = try desk.colleague("ben")
        let tag = try desk.store.addTag("delivery/late", to: desk.site)
        try desk.store.saveDraft("Half a sen", for: id, by: desk.maya)
        try desk.store.note("careful", on: id, by: desk.maya)
        try desk.store.tag(id, [tag.id], by: desk.maya)
        try desk.store.snooze(id, until: desk.clock.now + .hours(1), keep: true, by: desk.maya)
        try desk.store.wake(id, by: desk.maya)
        try desk.store.transfer(id, to: .expert(ben, group: desk.group), by: desk.maya)
        #expect(try draft(of: desk.maya) == "Half a sen")
        #expect(try desk.store.desk(of: desk.maya)[.needsReply].rows.isEmpty)
    }

    @Test("a draft is replaced, cleared by its author, and shown on the desk")
    func draftReplaced() throws {
        try desk.store.saveDraft("a", for: id, by: desk.maya)
        try desk.store.saveDraft("ab", for: id, by: desk.maya)
        #expect(try desk.store.desk(of: desk.maya).rows.map(\.hasDraft) == [true])
        try desk.store.saveDraft("", for: id, by: desk.maya)
        #expect(try desk.store.desk(of: desk.maya).rows.map(\.hasDraft) == [false])
    }

    @Test("the same reply twice is one message, and the second leaves a newer draft alone")
    func retry() throws {
        let message = desk.store.world.newMessageID()
        try desk.store.reply(to: id, "Hi", id: message, by: desk.maya)
        try desk.store.saveDraft("Next", for: id, by: desk.maya)
        #expect(try !desk.store.reply(to: id, "Hi", id: message, by: desk.maya).isNew)
        #expect(try draft(of: desk.maya) == "Next")
        #expect(try desk.store.conversation(id).unseen == 1)
    }

    @Test("what the desk sends beside the draft keeps it")
    func keepingDraft() throws {
        try desk.store.saveDraft("Next", for: id, by: desk.maya)
        try desk.store.reply(to: id, "Anything else?", keepingDraft: true, by: desk.maya)
        #expect(try draft(of: desk.maya) == "Next")
    }

    @Test("a reply to a colleague's conversation is refused, and keeps no word of it")
    func notMine() throws {
        let ben = try desk.colleague("ben")
        #expect(throws: StoreError.refused(.heldBy(desk.maya))) { try desk.store.reply(to: id, "Hi", by: ben) }
        #expect(try desk.count("SELECT count(*) FROM message") == 1)
    }

    @Test("a reply takes from the queue, and wakes one's own snoozed conversation")
    func taking() throws {
        try desk.store.setStatus(.unavailable, of: desk.maya)
        let queued = try desk.conversation("ben")
        try desk.store.reply(to: queued, "Hi", by: desk.maya)
        #expect(try desk.holder(queued) == desk.maya)
        try desk.store.snooze(queued, until: desk.clock.now + .hours(1), keep: true, by: desk.maya)
        try desk.store.reply(to: queued, "Me again", by: desk.maya)
        guard case .open = try desk.phase(queued) else {
            Issue.record("not open")
            return
        }
    }

    @Test("a note reaches the experts' view with its kind, and an ended conversation still takes one")
    func notes() throws {
        try desk.store.end(id, by: desk.maya)
        try desk.store.note("called back", on: id, by: desk.maya)
        let messages = try desk.store.view(of: id, for: desk.maya).messages
        #expect(messages.last?.kind == .note)
        #expect(messages.last?.author == .expert(desk.maya))
    }

    @Test("the reading mark moves forward only")
    func readingMark() throws {
        let first = try desk.store.reply(to: id, "One", by: desk.maya).message
        let second = try desk.store.reply(to: id, "Two", by: desk.maya).message
        try desk.store.markRead(id, through: second, by: desk.maya)
        try desk.store.markRead(id, through: first, by: desk.maya)
        #expect(try desk.store.view(of: id, for: desk.maya).readThrough == second)
    }

    @Test("the log names words by id and holds none of them")
    func noWordsInTheLog() throws {
        let ben = try desk.colleague("ben")
        let secret = "xylophone"
        try desk.store.reply(to: id, secret, by: desk.maya)
        try desk.store.note(secret, on: id, by: desk.maya)
        try desk.store.transfer(id, to: .expert(ben, group: desk.group), comment: secret, by: desk.maya)
        try desk.store.end(id, other: secret, note: secret, survey: .decline(reason: secret), by: ben)
        #expect(try desk.count("SELECT count(*) FROM message WHERE text = '\(secret)'") == 6)
        #expect(try desk.count("SELECT count(*) FROM event WHERE detail LIKE '%\(secret)%'") == 0)
    }
}
