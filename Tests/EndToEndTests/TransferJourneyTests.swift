import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A conversation changes hands")
struct TransferJourneyTests {
    @Test("a transfer to somebody unavailable says what will happen, and the owner clock is in sight from the start")
    func toAbsent() throws {
        let office = try Office("maya", "ben")
        try office.store.setStatus(.unavailable, of: office.expert("ben"))
        let mayas = try office.desk(of: "maya")
        let id = try office.visitor("Ana", writes: "Hello")
        try mayas.wait(for: "To: Ana")
        try mayas.look()
        try mayas.lead("t")
        try mayas.wait(for: "Transfer Ana to")
        try mayas.wait("Ben's state") { $0.lines.contains { $0.contains("Ben") && $0.contains("unavailable") } }
        try mayas.type("ben")
        try mayas.wait(for: "Ben is unavailable: after 24 h it passes to another colleague.")
        try mayas.press(.tab)
        try mayas.type("she knows you")
        try mayas.press(.enter)
        try mayas.wait(for: "Transferred: Ana.")
        #expect(try office.phase(id).holding?.expert == office.expert("ben"))

        let bens = try office.desk(of: "ben")
        try bens.wait(for: "!24 passes to Maya in 23h59")
        try bens.wait(for: "on the transfer: she knows you")
        try bens.toList()
        try bens.type("w")
        try bens.wait(for: "Why is Ana here?")
        try bens.wait(for: "transferred by Maya")
        try bens.press(.escape)
        try bens.wait(forNo: "Why is Ana here?")
        try bens.type("a")
        try bens.wait(for: "You are available.")
        try bens.wait(forNo: "!24")
        #expect(try office.phase(id).holding?.expert == office.expert("ben"))
        try office.expectVerified()
    }

    @Test("after 24 h on an absent expert's desk it goes to a colleague, once, however many desks are open")
    func ownerClock() throws {
        let clock = TestClock(World.live.now() - .hours(24) + .seconds(4))
        let office = try Office("maya", "ben", "cleo", clock: clock)
        let (maya, ben) = (try office.expert("maya"), try office.expert("ben"))
        try office.store.renewLease(of: maya)
        let id = try office.visitor("Ana", writes: "Hello")
        try office.store.setStatus(.unavailable, of: ben)
        try office.store.setStatus(.unavailable, of: office.expert("cleo"))
        try office.store.transfer(id, to: .expert(ben, group: office.site.group), by: maya)

        let desks = try [office.desk(of: "maya"), office.desk(of: "ben"), office.desk(of: "cleo")]
        try desks[1].wait("his conversation, or its leaving") {
            $0.contains("To: Ana") || $0.contains("You are unavailable")
        }
        try desks[0].wait(for: "To: Ana")
        try desks[1].wait(for: "You are unavailable")
        #expect(try office.phase(id).holding?.reason == .inherited(from: ben))
        let inherited = try office.count(of: id) { $0 == .opened(expert: maya, reason: .inherited(from: ben)) }
        #expect(inherited == 1)
        try office.presentStore().renewLease(of: ben)
        try office.expectVerified()
    }

    @Test("a conversation waits in the queue while nobody is free, and a key takes it")
    func takeFromQueue() throws {
        let office = try Office("maya", "ben", capacity: 1)
        let first = try office.visitor("Ana", writes: "First")
        let desk = try office.desk()
        try desk.wait("busy") { $0.contains("To: Ana") && $0.line(0).contains("busy 1/1") }
        let second = try office.visitor("Bo", writes: "Second")
        try desk.wait("Bo in the queue") { $0.contains("QUEUE") && $0.line(0).contains("1 queued") }
        try desk.toList()
        try desk.type("j")
        try desk.wait(for: "in the queue: Enter takes it")
        try desk.type("x")
        try desk.wait("both on the desk") { $0.line(0).contains("busy 2/1") }
        #expect(try office.phase(second).holding?.reason == .taken)
        #expect(try office.phase(first).isOpen)
    }
}
