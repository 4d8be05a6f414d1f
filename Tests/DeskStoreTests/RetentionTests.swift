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

    @Test("where nothing is to be forgotten one step finds that, however many are there, by an index")
    func nothing() throws {
        for index in 0..<300 { try desk.conversation("visitor\(index)") }
        for index in 0..<300 { _ = try desk.visitor("silent\(index)") }
        desk.clock.advance(by: .days(29))
        var forgetting = Forgetting(Retention())
        var steps = 0
        while try desk.store.forget(&forgetting) != nil { steps += 1 }
        #expect(steps == 2)
        let plans = try desk.store.read { transaction in
            try Transaction.forgetting.flatMap { sql in
                try transaction.database.all("EXPLAIN QUERY PLAN " + sql, [0, 1]) { columns in
                    columns.skip(3)
                    return try columns.next(String.self)
                }
            }
        }
        #expect(plans.count == 3 && plans.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains("INDEX") }, "\(plans)")
    }

    @Test(
        "of very many some are forgotten in a step, until none is left; whoever wrote stays, also by another program's hand"
    )
    func many() throws {
        for index in 0..<250 { _ = try desk.visitor("silent\(index)") }
        let ana = try desk.visitor("ana")
        try desk.raw(
            """
            INSERT INTO conversation (id, visitor, mission, started_at, "group", phase, since, front, waiting_count,
                last_visitor_at, unseen, snoozes, survey)
            SELECT 7, \(ana.number), mission, 0, 1, 'queued', 0, 0, 0, 0, 0, 0, 'none' FROM visitor WHERE id = \(ana.number)
            """)
        desk.clock.advance(by: .days(31))
        var (forgetting, steps) = (Forgetting(Retention()), [Int]())
        while let some = try desk.store.forget(&forgetting) { steps.append(some.visitors) }
        #expect(steps == [100, 100, 50, 0, 0])
        #expect(try desk.count("SELECT count(*) FROM visitor") == 1)
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
