import DeskOffice
import DeskCore
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The desk is looked at ahead of time")
struct PreviewJourneyTests {
    @Test("--at opens the desk as it will be then, and leaves the real one as it is")
    func preview() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        try office.store.take(id, by: office.expert("maya"))
        try office.store.snooze(id, until: World.live.now() + .minutes(90), keep: true, by: office.expert("maya"))
        let before = try office.view(id)

        let desk = try office.program.desk(of: "maya", arguments: ["--at", "2h"])
        try desk.wait("the instant, and what woke") { $0.line(0).contains("PREVIEW") && $0.contains("Z snooze over") }
        try desk.press(.enter)
        try desk.type("x")
        try desk.wait(for: "This is a preview: nothing can be changed.")
        try desk.lead("w")
        try desk.wait(for: "Its snooze was over")
        try desk.press(.escape)
        try desk.wait(forNo: "Its snooze was over")
        try desk.lead("q")
        #expect(try desk.waitForExit() == .exited(0))
        #expect(desk.isGivenBack)
        #expect(try office.view(id) == before)
        #expect(try office.store.expert(named: "maya").leaseUntil == nil)
        try office.expectVerified()
    }

    @Test("a time that has passed, or a desk that nobody has, is told before the screen is taken")
    func refused() throws {
        let office = try Office("maya")
        let late = try office.program.run("--at", "yesterday 9", expecting: 64)
        #expect(late.errors.contains("passed"))
        let empty = try Program()
        #expect(try empty.run("--at", "3h", expecting: 66).errors.contains("There is no database at"))
        _ = try Store.open(path: empty.database, world: .live)
        #expect(try empty.run("--at", "3h", expecting: 78).errors.contains("Nobody is at this desk yet"))
    }
}
