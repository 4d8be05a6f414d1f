import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Forgetting by itself")
struct RetentionTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    @Test("visitors who never wrote are forgotten 30 days after they were seen last, those who wrote stay")
    func silent() throws {
        let ana = try desk.visitor("ana")
        _ = try desk.visitor("ben")
        try desk.conversation("cleo")
        desk.clock.advance(by: .days(10))
        try desk.store.renew(ana)
        desk.clock.advance(by: .days(20) + .seconds(45))
        #expect(try desk.store.forget(Retention()) == Forgotten(visitors: 1))
        #expect(try desk.count("SELECT count(*) FROM visitor") == 2)
        desk.clock.advance(by: .days(11))
        #expect(try desk.store.forget(Retention()) == Forgotten(visitors: 1))
        #expect(try desk.store.forgotten() == Forgotten(visitors: 2))
        #expect(throws: StoreError.notFound(.visitor, "ana")) { try desk.store.visitor("ana", on: desk.site) }
        #expect(throws: Never.self) { try desk.store.visitor("cleo", on: desk.site) }
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("their sessions go with them, and sessions that are over go alone")
    func sessions() throws {
        let ana = try desk.visitor("ana")
        let conversation = try desk.conversation("ben")
        let ben = try desk.visitor("ben")
        let hash = [UInt8](repeating: 0, count: 32)
        for (byte, visitor) in [(UInt8(1), ana), (2, ben)] {
            try desk.store.openSession(id: [UInt8](repeating: byte, count: 16), hash: hash, visitor: visitor)
        }
        try desk.store.openSession(
            id: [UInt8](repeating: 3, count: 16), hash: hash, visitor: ben,
            resumed: ResumedSession(conversation: conversation, expiresAt: desk.clock.now + .days(7)))
        desk.clock.advance(by: .days(31))
        _ = try desk.store.forget(Retention())
        #expect(try desk.count("SELECT count(*) FROM session") == 1)
        desk.clock.advance(by: .days(150))
        _ = try desk.store.forget(Retention())
        #expect(try desk.count("SELECT count(*) FROM session") == 0)
    }

    @Test(
        "ended conversations' words stay unless the settings say otherwise; then statistics and verify agree as before")
    func words() throws {
        var retention = Retention()
        var ended: [ConversationID] = []
        for index in 0..<12 {
            let id = try desk.conversation("visitor\(index)", "Zyxw\(index)")
            try desk.store.reply(to: id, "Answer", by: desk.maya)
            try desk.store.end(id, by: desk.maya)
            ended.append(id)
        }
        let open = try desk.conversation("ana", "Zyxwopen")
        _ = try desk.store.runOnce()
        let before = try desk.store.statistics(StatisticsQuery(by: .total))
        desk.clock.advance(by: .days(91))
        #expect(try desk.store.forget(retention) == Forgotten())
        retention.endedWords = .days(90)
        #expect(try desk.store.forget(retention) == Forgotten(conversations: 12))
        #expect(try desk.store.forget(retention) == Forgotten())
        for id in ended {
            #expect(try desk.store.view(of: id, for: desk.maya).messages.map(\.text) == ["", ""])
        }
        #expect(try desk.store.view(of: open, for: desk.maya).messages.map(\.text) == ["Zyxwopen"])
        #expect(try desk.store.search("zyxw3").isEmpty)
        #expect(try desk.store.search("zyxwopen").map(\.conversation) == [open])
        #expect(try desk.store.statistics(StatisticsQuery(by: .total)) == before)
        #expect(try desk.store.verify().differences.isEmpty)
        #expect(try desk.store.forgotten() == Forgotten(conversations: 12))
        #expect(try desk.store.health().damages.isEmpty)
    }

    @Test("it goes in small steps, rests for an hour once it is through, and goes on from a clock that was set back")
    func steps() throws {
        var retention = Retention()
        retention.endedWords = .days(1)
        for index in 0..<12 {
            let id = try desk.conversation("visitor\(index)")
            try desk.store.end(id, by: desk.maya)
        }
        desk.clock.advance(by: .days(2))
        var forgetting = Forgetting(retention)
        var steps: [Int] = []
        while let some = try desk.store.forget(&forgetting) { steps.append(some.conversations) }
        #expect(steps.max() == Forgetting.conversations && steps.reduce(0, +) == 12)
        desk.clock.advance(by: .minutes(59))
        #expect(try desk.store.forget(&forgetting) == nil)
        desk.clock.advance(by: .minutes(1))
        #expect(try desk.store.forget(&forgetting) != nil)
        while try desk.store.forget(&forgetting) != nil {}
        desk.clock.advance(by: .days(-3))
        #expect(try desk.store.forget(&forgetting) != nil)
    }

    @Test("off, nothing is forgotten")
    func off() throws {
        _ = try desk.visitor("ana")
        desk.clock.advance(by: .days(5_000))
        var retention = Retention()
        retention.neverWrote = nil
        #expect(try desk.store.forget(retention) == Forgotten())
        #expect(try desk.count("SELECT count(*) FROM visitor") == 1)
    }
}
