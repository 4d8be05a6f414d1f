import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A desk keeps out and forgets")
struct GuardJourneyTests {
    @Test("a visitor is blocked and unblocked by one key, and both desk and why tell of it")
    func block() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Buy watches")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.look()
        try desk.lead("b")
        try desk.wait(for: "Block Ana")
        try desk.press(.enter)
        try desk.wait(for: "Type a reason first")
        try desk.type("spam")
        try desk.press(.enter)
        try desk.wait(for: "Blocked: Ana. What they write is refused.")
        try desk.wait(for: "B blocked")
        let block = try #require(try office.view(id).block)
        let maya = try office.expert("maya")
        #expect(block.reason == "spam" && block.expert == maya)
        #expect(throws: StoreError.refused(.blocked)) { try office.store.write("More", by: block.visitor) }

        try desk.look()
        try desk.lead("w")
        try desk.wait(for: "The visitor is blocked by you since today ")
        try desk.press(.escape)
        try desk.wait(forNo: "by you since")
        let why = try #require(try office.program.json("why", id.description) as? [String: Any])
        #expect((why["blocked"] as? [String: Any])?["reason"] as? String == "spam")
        #expect(try office.program.run("why", id.description).output.contains("is blocked by Maya since today "))

        try desk.look()
        try desk.lead("b")
        try desk.wait(for: "Unblock Ana")
        try desk.press(.enter)
        try desk.wait(for: "Unblocked: Ana.")
        try desk.wait(forNo: "B blocked")
        #expect(try office.view(id).block == nil)
        try office.expectVerified()
    }

    @Test("an open desk alone forgets visitors who never wrote, and old words as its settings say")
    func forgets() throws {
        let office = try Office("maya", clock: TestClock(World.live.now() - .days(40)))
        let id = try office.visitor("Ana", writes: "Zyxwv")
        try office.store.reply(to: id, "Answer", by: office.expert("maya"))
        try office.store.end(id, by: office.expert("maya"))
        _ = try office.store.arrive(
            "ben", on: office.site.id, name: "Ben", language: .english, page: Page(url: "https://shop.example/"))
        let config = office.program.folder.appendingPathComponent("config/pupitre")
        try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
        try Data("[retention]\nended_words_days = 20\n".utf8).write(to: config.appendingPathComponent("config.toml"))

        let desk = try office.desk()
        try office.wait("both to be forgotten") {
            try office.store.forgotten() == Forgotten(visitors: 1, conversations: 1)
        }
        #expect(try office.view(id).messages.allSatisfy(\.text.isEmpty))
        #expect(throws: StoreError.notFound(.visitor, "ben")) { try office.store.visitor("ben", on: office.site.id) }
        try office.expectVerified()
        try desk.look()
        try desk.lead("q")
        #expect(try desk.waitForExit() == .exited(0))
    }
}
