import DeskCore
import DeskTesting
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
