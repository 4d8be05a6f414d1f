import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("The waker")
struct WakerTests {
    let desk: DeskFixture
    let id: ConversationID

    init() throws {
        desk = try DeskFixture()
        id = try desk.conversation()
    }

    @Test("wakes at the instant and not before, and says how late it is")
    func due() throws {
        let until = desk.clock.now + .hours(1)
        try desk.store.snooze(id, until: until, keep: true, by: desk.maya)
        #expect(try desk.store.nextDue() == until)
        desk.clock.set(until - .milliseconds(1))
        #expect(try desk.store.runOnce().isNothing)
        desk.clock.set(until + .minutes(90))
        let woke = try desk.store.runOnce()
        #expect(woke.woken == [id])
        #expect(woke.latest == .minutes(90))
        #expect(try desk.store.runOnce().isNothing)
        #expect(try desk.store.desk(of: desk.maya).rows.first?.freshlyWoken?.cause == .due)
    }

    @Test("a clock that was set back wakes nothing twice, and lets the rest wait for its instant")
    func clockSetBack() throws {
        let second = try desk.conversation("ben")
        let start = desk.clock.now
        try desk.store.snooze(id, until: start + .hours(1), keep: true, by: desk.maya)
        try desk.store.snooze(second, until: start + .hours(2), keep: true, by: desk.maya)
        desk.clock.set(start + .hours(1))
        #expect(try desk.store.runOnce().woken == [id])
        desk.clock.set(start - .hours(3))
        #expect(try desk.store.runOnce().isNothing)
        try desk.store.reply(to: id, "back", by: desk.maya)
        #expect(try desk.store.nextDue() == start + .hours(2))
        desk.clock.set(start + .hours(2))
        #expect(try desk.store.runOnce().woken == [second])
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("with keep it returns over capacity, even to an absent owner")
    func overCapacity() throws {
        try desk.store.setCapacity(1, of: desk.maya)
        try desk.store.snooze(id, until: desk.clock.now + .hours(1), keep: true, by: desk.maya)
        let second = try desk.conversation("ben")
        #expect(try desk.holder(second) == desk.maya)
        desk.clock.advance(by: .hours(1))
        try desk.store.runOnce()
        #expect(try desk.holder(id) == desk.maya)
        #expect(try desk.store.desk(of: desk.maya).load == 2)
    }

    @Test("without keep and without a colleague it waits, and comes back to the same expert")
    func alone() throws {
        try desk.store.snooze(id, until: desk.clock.now + .hours(1), keep: false, by: desk.maya)
        desk.clock.advance(by: .hours(1))
        try desk.store.runOnce()
        #expect(try desk.holder(id) == nil)
        try desk.store.renewLease(of: desk.maya)
        #expect(try desk.holder(id) == desk.maya)
    }

    @Test("after 24 h of absence a colleague inherits, counted from the end of the lease")
    func inherits() throws {
        let ben = try desk.colleague("ben")
        let lost = desk.clock.now + Expert.lease
        try desk.pass(.hours(12), atDesk: [ben])
        #expect(try desk.store.nextDue() == lost + .hours(24))
        #expect(try desk.store.view(of: id, for: ben).ownerDeadline == lost + .hours(24))
        #expect(try desk.store.view(of: id, for: ben).heir == ben)
        desk.clock.set(lost + .hours(24) - .milliseconds(1))
        try desk.store.renewLease(of: ben)
        #expect(try desk.store.runOnce().isNothing)
        desk.clock.advance(by: .milliseconds(1))
        #expect(try desk.store.runOnce().inherited == [id])
        #expect(try desk.holder(id) == ben)
        #expect(try desk.store.runOnce().isNothing)
    }

    @Test("without a colleague it goes to the front of the queue, and the first to come back gets it")
    func frontOfQueue() throws {
        try desk.store.setCapacity(1, of: desk.maya)
        let older = try desk.conversation("ben")
        try desk.store.setStatus(.unavailable, of: desk.maya)
        desk.clock.advance(by: .hours(25))
        #expect(try desk.store.runOnce().inherited == [id])
        let queue = try desk.store.desk(of: desk.maya)[.queue].rows.map(\.id)
        #expect(queue == [id, older])
        let carl = try desk.colleague("carl", capacity: 1)
        #expect(try desk.holder(id) == carl)
    }

    @Test("the expert's return stops the owner clock, and the next absence starts it anew")
    func returnStops() throws {
        desk.clock.advance(by: .hours(20))
        try desk.store.renewLease(of: desk.maya)
        #expect(try desk.store.nextDue() == nil)
        desk.clock.advance(by: .hours(20))
        #expect(try desk.store.runOnce().isNothing)
        #expect(try desk.holder(id) == desk.maya)
    }

    @Test("idle, it writes nothing")
    func idle() throws {
        try desk.store.runOnce()
        let before = try desk.count("SELECT total_changes()")
        try desk.store.runOnce()
        #expect(try desk.count("SELECT total_changes()") == before)
    }

    @Test("hundreds at once are woken in batches, each once")
    func many() throws {
        let until = desk.clock.now + .hours(1)
        try desk.store.snooze(id, until: until, keep: true, by: desk.maya)
        for index in 0..<450 {
            let id = try desk.conversation("v\(index)")
            try desk.store.snooze(id, until: until + .seconds(index), keep: true, by: desk.maya)
        }
        desk.clock.advance(by: .hours(2))
        let woke = try desk.store.runOnce()
        #expect(woke.woken.count == 451)
        #expect(Set(woke.woken).count == 451)
        #expect(woke.latest == .hours(1))
        #expect(try desk.count("SELECT count(*) FROM event WHERE kind = 'woke'") == 451)
    }
}

@Suite("Many snoozes that are over at once")
struct ManySnoozesTests {
    let folder: Folder
    let desk: DeskFixture
    let ids: [ConversationID]
    private static let count = 1_200

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
        let until = desk.clock.now + .hours(1)
        var ids: [ConversationID] = []
        for number in 0..<Self.count {
            let id = try desk.conversation("v\(number)")
            // Latest first, as no rule has it.
            try desk.store.snooze(id, until: until - .seconds(number), keep: number % 3 > 0, by: desk.maya)
            ids.append(id)
        }
        self.ids = ids
        desk.clock.advance(by: .hours(2))
        try desk.store.renewLease(of: desk.maya)
    }

    private func expectEachOnce() throws {
        #expect(try desk.count("SELECT count(*) FROM event WHERE kind = 'woke'") == Self.count)
        #expect(
            try desk.count("SELECT count(*) FROM (SELECT 1 FROM event WHERE kind = 'woke' GROUP BY conversation)")
                == Self.count)
        #expect(try desk.count("SELECT count(*) FROM conversation WHERE phase = 'snoozed' OR undo IS NOT NULL") == 0)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("are woken in few transactions, in the order of the file, each once; between two of them others write")
    func batches() throws {
        let other = try TestEngine.current.lasting(folder.file("desk.db"), desk.store.world)
        let ben = try other.arrive("ben", on: desk.site)
        var steps = 0
        var writtenAt: [Int] = []
        let woke = try desk.store.runOnce { step in
            guard step == .due else { return true }
            steps += 1
            writtenAt.append((try? desk.count("SELECT count(*) FROM event WHERE kind = 'woke'")) ?? -1)
            #expect(throws: Never.self) { try other.write("now \(steps)", by: ben) }
            return true
        }
        #expect(steps == (Self.count + Waker.batch - 1) / Waker.batch)
        #expect(writtenAt == (1...steps).map { min($0 * Waker.batch, Self.count) })
        #expect(woke.woken == ids.sorted { $0.number < $1.number })
        #expect(woke.latest == .hours(1) + .seconds(Self.count - 1))
        #expect(!woke.isCut)
        try expectEachOnce()
    }

    @Test("are woken in fewer transactions while nobody else writes, for which a desk that waits need not wait long")
    func alone() throws {
        let more = Waker.lonely + 4 * Waker.batch
        for number in 0..<more {
            let id = try desk.conversation("more\(number)")
            try desk.store.snooze(id, until: desk.clock.now + .hours(1), keep: true, by: desk.maya)
        }
        desk.clock.advance(by: .hours(2))
        var steps: [Int] = []
        let woke = try desk.store.runOnce { step in
            if step == .due { steps.append((try? desk.count("SELECT count(*) FROM event WHERE kind = 'woke'")) ?? -1) }
            return true
        }
        #expect(woke.woken.count == Self.count + more)
        #expect(zip(steps, steps.dropFirst()).map { $1 - $0 }.max() == Waker.lonely)
        #expect(try desk.store.verify().differences.isEmpty)
        #expect(try desk.count("PRAGMA cache_size") == -Connection.littleMemory)
    }

    @Test("what the same program changes between two steps is seen by the next one")
    func ownChanges() throws {
        let later = ids.sorted { $0.number < $1.number }[Waker.batch..<Self.count]
        var replied: [ConversationID] = []
        _ = try desk.store.runOnce { step in
            guard step == .due, replied.isEmpty else { return step != .due }
            replied = Array(later.prefix(3))
            for id in replied {
                #expect(throws: Never.self) { try desk.store.reply(to: id, "I am quicker", by: desk.maya) }
            }
            return false
        }
        let woke = try desk.store.runOnce()
        #expect(Set(woke.woken).isDisjoint(with: replied))
        try expectEachOnce()
    }

    @Test("are shared with another process that wakes them meanwhile, and with a visitor who writes first")
    func shared() throws {
        let other = try TestEngine.current.lasting(folder.file("desk.db"), desk.store.world)
        let last = try #require(ids.max { $0.number < $1.number })
        let visitor = try other.conversation(last).visitor
        var woken: [ConversationID] = []
        let first = try desk.store.runOnce { step in
            guard step == .due, woken.isEmpty else { return true }
            #expect(throws: Never.self) {
                try other.write("I am back", by: visitor)
                woken = try other.runOnce().woken
            }
            return true
        }
        #expect(Set(first.woken).isDisjoint(with: woken))
        #expect(first.woken.count + woken.count == Self.count - 1)
        try expectEachOnce()
    }

    @Test("a reader who is told to stop goes on where it was")
    func cut() throws {
        var woken = 0
        while true {
            let woke = try desk.store.runOnce { _ in false }
            woken += woke.woken.count
            guard woke.isCut else { break }
            #expect(woke.woken.count <= Waker.batch)
        }
        #expect(woken == Self.count)
        try expectEachOnce()
    }
}

@Suite("Mail to an absent visitor")
struct MailTests {
    let desk: DeskFixture
    let ana: VisitorID
    let id: ConversationID

    init() throws {
        desk = try DeskFixture()
        ana = try desk.visitor()
        id = try desk.store.write("Hello", by: ana).conversation
        try desk.store.leaveEmail(ana, "ana@example.org")
        desk.clock.advance(by: .minutes(1))
        try desk.store.renewLease(of: desk.maya)
    }

    @Test("two minutes after an answer they have not seen, once for all of them")
    func due() throws {
        try desk.store.reply(to: id, "One", by: desk.maya)
        desk.clock.advance(by: .minutes(1))
        try desk.store.reply(to: id, "Two", by: desk.maya)
        #expect(try desk.store.nextDue() == desk.clock.now + .minutes(1))
        #expect(try desk.store.runOnce().mailed.isEmpty)
        desk.clock.advance(by: .minutes(1))
        #expect(try desk.store.runOnce().mailed == [id])
        #expect(try desk.store.runOnce().mailed.isEmpty)
        #expect(try desk.count("SELECT count(*) FROM outbox WHERE state = 'waiting'") == 1)
    }

    @Test(
        "hundreds at once, each once and a few at a time, however many wait for a visitor who is there or for 15 minutes"
    )
    func many() throws {
        var (there, away): ([ConversationID], [ConversationID]) = ([], [])
        for number in 0..<450 {
            let visitor = try desk.visitor("v\(number)")
            let id = try desk.store.write("Hello", by: visitor).conversation
            try desk.store.leaveEmail(visitor, "v\(number)@example.org")
            try desk.store.reply(to: id, "One", by: desk.maya)
            if number < 220 { there.append(id) } else { away.append(id) }
        }
        desk.clock.advance(by: .minutes(2))
        try desk.store.renewLease(of: desk.maya)
        for number in 0..<220 { try desk.store.comeBack(desk.visitor("v\(number)")) }
        let woke = try desk.store.runOnce()
        #expect(woke.mailed.count == away.count && Set(woke.mailed) == Set(away))
        #expect(try desk.store.nextDue() == desk.clock.now + Presence.lease)
    }

    @Test("what is due next isn't hidden by what is older and waits for 15 minutes")
    func nextOfMany() throws {
        try desk.store.reply(to: id, "One", by: desk.maya)
        desk.clock.advance(by: .minutes(2))
        try desk.store.runOnce()
        try desk.store.reply(to: id, "Two", by: desk.maya)
        desk.clock.advance(by: .minutes(1))
        let ben = try desk.visitor("ben")
        let other = try desk.store.write("Hello", by: ben).conversation
        try desk.store.leaveEmail(ben, "ben@example.org")
        try desk.store.renewLease(of: desk.maya)
        desk.clock.advance(by: .minutes(1))
        try desk.store.reply(to: other, "One", by: desk.maya)
        #expect(try desk.store.nextDue() == desk.clock.now + .minutes(2))
    }

    @Test("at least 15 minutes after the mail before")
    func interval() throws {
        try desk.store.reply(to: id, "One", by: desk.maya)
        desk.clock.advance(by: .minutes(2))
        try desk.store.runOnce()
        let sent = desk.clock.now
        try desk.store.reply(to: id, "Two", by: desk.maya)
        #expect(try desk.store.nextDue() == sent + .minutes(15))
    }

    @Test("not to a visitor who is there or has seen it; and taken back when they see it first")
    func notNeeded() throws {
        try desk.store.reply(to: id, "One", by: desk.maya)
        desk.clock.advance(by: .minutes(3))
        try desk.store.comeBack(ana)
        #expect(try desk.store.runOnce().mailed.isEmpty)
        desk.clock.advance(by: .minutes(1))
        #expect(try desk.store.runOnce().mailed == [id])
        try desk.store.seen(id)
        #expect(try desk.count("SELECT count(*) FROM outbox WHERE state = 'cancelled'") == 1)
        try desk.store.renewLease(of: desk.maya)
        #expect(try desk.store.nextDue() == nil)
    }

    @Test("not without an address, nor on a mission that isn't asynchronous")
    func notAsked() throws {
        try desk.store.changeMission(desk.site) { $0.asynchronous = false }
        try desk.store.reply(to: id, "One", by: desk.maya)
        let other = try desk.conversation("ben")
        try desk.store.reply(to: other, "One", by: desk.maya)
        #expect(try desk.store.nextDue() == nil)
        try desk.store.changeMission(desk.site) { $0.asynchronous = true }
        #expect(try desk.store.nextDue() != nil)
    }

    @Test(
        "what can't be an address is refused",
        arguments: [
            "", "ana", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "<a@b>", "a@b,c@d", "a@b",
            "root@localhost", "a@b\u{200B}.example", "josé@example.org",
        ])
    func address(_ text: String) throws {
        #expect(throws: StoreError.invalid(.email, text)) { try desk.store.leaveEmail(ana, text) }
    }
}
