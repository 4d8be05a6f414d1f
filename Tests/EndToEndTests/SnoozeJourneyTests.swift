import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A conversation is snoozed and wakes")
struct SnoozeJourneyTests {
    @Test("a custom snooze shows what it comes to, frees the slot, and wakes by itself, marked so")
    func customSnooze() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(7))
        try desk.wait(for: "Snooze Ana")
        try desk.type("3")
        try desk.wait(for: "45m, 2h30, tomorrow 9")
        try desk.type("2 seconds")
        try desk.wait("what it comes to") { $0.contains("= today") && $0.contains("CET, 2 s") }
        try desk.wait(for: "it returns to me")
        try desk.press(.enter)
        try desk.wait("a free slot") { $0.line(0).contains("available 0/4") && $0.contains("SNOOZED") }
        try desk.wait("awake") { $0.contains("Z snooze over") && $0.line(0).contains("available 1/4") }
        try desk.wait(for: "NEEDS REPLY")
        let conversation = try office.store.conversation(id)
        #expect(conversation.woken?.cause == .due)
        #expect(try office.count(of: id) { $0 == .woke(cause: .due) } == 1)
        try office.expectVerified()
    }

    @Test("what can't be read or has been is refused where it is typed, and snoozes nothing")
    func refusedTimes() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(7))
        try desk.wait(for: "Snooze Ana")
        try desk.type("3whenever")
        try desk.press(.enter)
        try desk.wait(for: "whenever")
        try desk.press(.control("u"))
        try desk.type("2001-01-01 09:00")
        try desk.press(.enter)
        try desk.wait("still asked") { $0.contains("Snooze Ana") && !$0.contains("= ") }
        try desk.press(.escape)
        try desk.wait(forNo: "Snooze Ana")
        #expect(try office.phase(id).isOpen)
    }

    @Test("what fell due while nothing ran wakes at the next start, and says how late it is")
    func lateWake() throws {
        let clock = TestClock(World.live.now() - .hours(5))
        let office = try Office("maya", clock: clock)
        try office.store.renewLease(of: office.expert("maya"))
        let id = try office.visitor("Ana", writes: "Hello")
        try office.store.snooze(id, until: clock.now + .hours(3), keep: true, by: office.expert("maya"))
        let desk = try office.desk()
        try desk.wait(for: "Z snooze over 2h00")
        #expect(try office.count(of: id) { $0 == .woke(cause: .due) } == 1)
    }

    @Test("a visitor's reply wakes it, and one key snoozes it again to the same instant")
    func snoozeAgain() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.look()
        try desk.lead("s")
        try desk.wait(for: "Snooze Ana")
        try desk.type("2")
        try desk.press(.enter)
        try desk.wait(for: "Snoozed: Ana")
        let first = try #require(try office.phase(id).snooze)

        try office.program.visitors(["op": "write", "visitor": "Ana", "text": "One more thing"])
        try desk.wait(for: "wrote during the snooze")
        try desk.wait(for: "One more thing")
        #expect(try office.store.conversation(id).woken?.cause == .visitor)
        try desk.look()
        try desk.lead(".")
        try office.wait("snoozed again") { try office.phase(id).isSnoozed }
        let second = try #require(try office.phase(id).snooze)
        #expect(second.until == first.until)
        #expect(second.keep == first.keep)
        try desk.wait("nothing open") { $0.line(0).contains("available 0/4") }
        try office.expectVerified()
    }

    @Test("a snooze from the list can be changed, woken, and undone")
    func changeAndWake() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.press(.function(7))
        try desk.wait(for: "Snooze Ana")
        try desk.press(.enter)
        try desk.wait(for: "Snoozed: Ana")
        let short = try #require(try office.phase(id).snooze)
        try desk.wait(for: "snoozed, 2h59 left")
        try desk.look()
        try desk.press(.down)
        try desk.type("s")
        try desk.wait(for: "Change the snooze of Ana")
        try desk.type("2")
        try desk.press(.enter)
        try office.wait("24 hours") { try office.phase(id).snooze?.until ?? short.until > short.until }
        try desk.wait(for: "snoozed, 23h59 left")
        try desk.look()
        try desk.type("W")
        try desk.wait(for: "woken by you")
        #expect(try office.phase(id).isOpen)
    }

    @Test("without keep it goes to a colleague's desk in another process")
    func release() throws {
        let office = try Office("maya", "ben")
        let mayas = try office.desk(of: "maya")
        let id = try office.visitor("Ana", writes: "Hello")
        try mayas.wait(for: "To: Ana")
        let bens = try office.desk(of: "ben")
        try bens.wait(for: "Nobody is here yet")
        try mayas.look()
        try mayas.press(.function(7))
        try mayas.wait(for: "Snooze Ana")
        try mayas.type("32s")
        try mayas.press(.tab)
        try mayas.type(" ")
        try mayas.wait(for: "it returns to group desk")
        try mayas.press(.enter)
        try mayas.wait(for: "Snoozed: Ana")
        try bens.wait(for: "To: Ana")
        try bens.enterComposer()
        try bens.type("Ben here")
        try bens.press(.enter)
        try bens.wait(for: "stored")
        try mayas.wait("an empty desk") { $0.line(0).contains("maya  ● available 0/4") && !$0.contains("SNOOZED") }
        let (maya, ben) = (try office.expert("maya"), try office.expert("ben"))
        #expect(try office.phase(id).holding?.expert == ben)
        let released = try office.count(of: id) {
            if case .queued(_, _, _, releasedBy: maya) = $0 { true } else { false }
        }
        #expect(released == 1)
        #expect(try office.view(id).messages.last?.author == .expert(ben))
        try office.expectVerified()
    }
}
