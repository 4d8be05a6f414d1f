import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("A visitor who is blocked is told", .onItsOwnThread)
struct BlockedJourneyTests {
    @Test(
        "at once and beforehand, and nothing is offered to write with; unblocked, what was half written is there",
        arguments: [
            ("/", "Your messages are no longer taken here."), ("/fr", "Vos messages ne sont plus acceptés ici."),
        ])
    func told(_ path: String, _ words: String) throws {
        let shop = try Shop()
        let store = shop.office.store
        let maya = try shop.office.expert("maya")
        let chat = try shop.visit(path)
        try chat.open()
        try chat.write("Buy now")
        try chat.waitUntilSent()
        let id = try #require(try store.list(ListFilter()).first?.row.id)
        let visitor = try store.conversation(id).visitor
        try chat.compose("half written")
        try store.block(visitor, reason: "spam", by: maya)
        try chat.wait(for: words, in: ".strip")
        #expect(try chat.look("return shown(q('.composer')) || shown(q('.foot'));") == .bool(false))
        #expect(try Accessibility.violations(on: chat.tab) == [])

        // What they are told is there to be read.
        try store.reply(to: id, "We don't want that.", by: maya)
        try chat.wait(for: ["Buy now", "We don't want that."])
        try chat.tab.run("location.reload();")
        try chat.wait(for: words, in: ".strip")
        #expect(try chat.look("return shown(q('.composer'));") == .bool(false))
        try store.end(id, by: maya)
        try chat.waitUntilShown(".ending")
        #expect(try chat.look("return shown(q('.foot'));") == .bool(false))

        try store.unblock(visitor, by: maya)
        try chat.waitUntilShown(".foot")
        try chat.click(".foot button")
        try chat.waitUntilShown(".composer")
        #expect(try chat.look("return q('.composer textarea').value;") == "half written")
        #expect(try chat.text(".strip") == "")
        try chat.tab.close()
    }
}
