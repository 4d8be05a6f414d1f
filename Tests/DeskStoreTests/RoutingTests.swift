import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("The queue is served whenever a slot comes free or an expert comes back")
struct RoutingTests {
    let desk: DeskFixture
    /// On Maya's desk, which takes one.
    let held: ConversationID
    /// In the queue.
    let waiting: ConversationID

    init() throws {
        desk = try DeskFixture()
        try desk.store.setCapacity(1, of: desk.maya)
        held = try desk.conversation("ana")
        waiting = try desk.conversation("ben")
        #expect(try desk.holder(waiting) == nil)
    }

    @Test("by an end")
    func end() throws {
        try desk.store.end(held, by: desk.maya)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("by an end of the visitor")
    func visitorEnds() throws {
        try desk.store.visitorEnds(held)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("by a snooze")
    func snooze() throws {
        try desk.store.snooze(held, until: desk.clock.now + .hours(1), keep: true, by: desk.maya)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("by a transfer")
    func transfer() throws {
        let away = try desk.colleague("away", atDesk: false)
        try desk.store.transfer(held, to: .expert(away, group: desk.group), by: desk.maya)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("by a higher capacity")
    func capacity() throws {
        try desk.store.setCapacity(2, of: desk.maya)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("by a colleague's status, and by their opening the desk, and by neither alone")
    func status() throws {
        let ben = try desk.colleague("ben", atDesk: false)
        #expect(try desk.holder(waiting) == nil)
        try desk.store.setStatus(.unavailable, of: ben)
        try desk.store.renewLease(of: ben)
        #expect(try desk.holder(waiting) == nil)
        try desk.store.setStatus(.available, of: ben)
        #expect(try desk.holder(waiting) == ben)
    }

    @Test("by an expert who joins the group")
    func join() throws {
        let carl = try desk.store.addExpert("carl").id
        try desk.store.renewLease(of: carl)
        #expect(try desk.holder(waiting) == nil)
        try desk.store.join(carl, group: desk.group)
        #expect(try desk.holder(waiting) == carl)
    }

    @Test("nobody whose lease ran out is given anything, and their return serves the queue")
    func lease() throws {
        desk.clock.advance(by: Expert.lease)
        try desk.store.end(held, by: desk.maya)
        #expect(try desk.holder(waiting) == nil)
        try desk.store.renewLease(of: desk.maya)
        #expect(try desk.holder(waiting) == desk.maya)
    }

    @Test("the oldest wait first, and to the least loaded")
    func order() throws {
        desk.clock.advance(by: .seconds(1))
        let later = try desk.conversation("carl")
        let ben = try desk.colleague("ben", capacity: 1)
        #expect(try desk.holder(waiting) == ben)
        #expect(try desk.holder(later) == nil)
        try desk.store.end(held, by: desk.maya)
        #expect(try desk.holder(later) == desk.maya)
    }

    @Test("ties go to whoever has waited longest for one")
    func ties() throws {
        try desk.store.setCapacity(4, of: desk.maya)
        try desk.store.end(held, by: desk.maya)
        try desk.store.end(waiting, by: desk.maya)
        desk.clock.advance(by: .seconds(1))
        let ben = try desk.colleague("ben")
        let first = try desk.conversation("x")
        #expect(try desk.holder(first) == ben)
        try desk.store.end(first, by: ben)
        desk.clock.advance(by: .seconds(1))
        #expect(try desk.holder(desk.conversation("y")) == desk.maya)
    }

    @Test("an archived expert is given nothing")
    func archived() throws {
        try desk.store.archiveExpert(desk.maya)
        try desk.store.end(held, by: desk.maya)
        #expect(try desk.holder(waiting) == nil)
    }
}
