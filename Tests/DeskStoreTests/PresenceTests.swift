import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("An expert's coming and going")
struct PresenceTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    @Test("leaving with open conversations is refused, and says how many")
    func leaveRefused() throws {
        try desk.conversation("ana")
        try desk.conversation("ben")
        #expect(throws: StoreError.refused(.openConversations(2))) { try desk.store.leaveDesk(of: desk.maya) }
        #expect(try desk.store.expert(named: "maya").status == .available)
    }

    @Test("leaving makes unavailable, and coming back does not by itself make available")
    func leave() throws {
        try desk.store.leaveDesk(of: desk.maya)
        let left = try desk.store.expert(named: "maya")
        #expect(left.status == .unavailable)
        #expect(left.unavailableSince(at: desk.clock.now) == desk.clock.now)
        desk.clock.advance(by: .hours(8))
        try desk.store.renewLease(of: desk.maya)
        let waiting = try desk.conversation()
        #expect(try desk.holder(waiting) == nil)
        try desk.store.setStatus(.available, of: desk.maya)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("renewing a live lease writes nothing to the log")
    func renewal() throws {
        let before = try desk.count("SELECT count(*) FROM event")
        for _ in 0..<5 {
            desk.clock.advance(by: .seconds(20))
            try desk.store.renewLease(of: desk.maya)
        }
        #expect(try desk.count("SELECT count(*) FROM event") == before)
    }

    @Test("a capacity below 1 or above 1000 is refused", arguments: [0, -1, 1001, Int.min, Int.max])
    func capacity(_ capacity: Int) throws {
        #expect(throws: StoreError.invalid(.capacity, String(capacity))) {
            try desk.store.setCapacity(capacity, of: desk.maya)
        }
    }
}

/// Two desks of Maya's on one database, each with a lease of its own.
@Suite("Two desks of one expert")
struct TwoDesksTests {
    let folder: Folder
    let desk: DeskFixture
    let other: Store

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
        other = try TestEngine.current.lasting(folder.file("desk.db"), desk.store.world)
        try other.renewLease(of: desk.maya)
    }

    private func maya() throws -> Expert { try desk.store.expert(named: "maya") }

    @Test("closing one changes nothing at the other: status, lease, and who comes")
    func closeOne() throws {
        let ana = try desk.conversation("ana")
        #expect(try other.desk(of: desk.maya).isOpenElsewhere)
        let events = try desk.count("SELECT count(*) FROM event")
        try other.leaveDesk(of: desk.maya)
        #expect(try desk.count("SELECT count(*) FROM event") == events)
        #expect(try maya().isAvailable(at: desk.clock.now))
        #expect(try desk.holder(ana) == desk.maya)
        #expect(try desk.holder(desk.conversation("ben")) == desk.maya)
        #expect(try !desk.store.desk(of: desk.maya).isOpenElsewhere)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("the lease that remains is that of the desk that is open")
    func leaseThatRemains() throws {
        let until = try maya().leaseUntil
        desk.clock.advance(by: .seconds(30))
        try other.renewLease(of: desk.maya)
        try other.leaveDesk(of: desk.maya)
        #expect(try maya().leaseUntil == until)
    }

    @Test("the last one closes as an only one does: not with open conversations, then unavailable at once")
    func closeBoth() throws {
        let ana = try desk.conversation("ana")
        try other.leaveDesk(of: desk.maya)
        #expect(throws: StoreError.refused(.openConversations(1))) { try desk.store.leaveDesk(of: desk.maya) }
        try desk.store.end(ana, by: desk.maya)
        try desk.store.leaveDesk(of: desk.maya)
        #expect(try maya().status == .unavailable)
        #expect(try maya().leaseUntil == desk.clock.now)
    }

    @Test("one that was killed counts no more when the other is left, though its lease still runs")
    func killed() throws {
        let gone = try process("/bin/true")
        try desk.raw("UPDATE desk SET process = \(gone) WHERE number = \(other.desk.number)")
        #expect(try !desk.store.desk(of: desk.maya).isOpenElsewhere)
        try desk.store.leaveDesk(of: desk.maya)
        #expect(try maya().status == .unavailable)
        #expect(try maya().leaseUntil == desk.clock.now)
    }

    @Test("one whose lease ran out counts no more; nor one from before the clock was set back")
    func ranOut() throws {
        try desk.pass(.seconds(61), atDesk: [desk.maya])
        #expect(try !desk.store.desk(of: desk.maya).isOpenElsewhere)
        try other.renewLease(of: desk.maya)
        desk.clock.advance(by: .hours(-1))
        #expect(try !desk.store.desk(of: desk.maya).isOpenElsewhere)
    }

    @Test("whoever says at an open desk to be available is, and is given who waits, whatever became of the lease")
    func availableHere() throws {
        try desk.store.setStatus(.unavailable, of: desk.maya)
        desk.clock.advance(by: .minutes(5))
        let waiting = try desk.conversation()
        #expect(try desk.holder(waiting) == nil)
        try other.setStatus(.available, of: desk.maya, here: true)
        #expect(try maya().isAvailable(at: desk.clock.now))
        #expect(try desk.holder(waiting) == desk.maya)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    /// The number of a process that has ended.
    private func process(_ path: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        try process.run()
        process.waitUntilExit()
        return process.processIdentifier
    }
}
