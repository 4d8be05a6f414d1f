import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("A visitor's pages come and go", .onItsOwnThread)
struct PresenceJourneyTests {
    /// The grace is 15 s: what is to stay green stays so for longer.
    private static let longerThanGrace = 18

    /// The desk must not show that somebody is away at any time within the grace and some.
    private func expectStaysGreen(_ desk: Pty, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(throws: PtyFailure.self, sourceLocation: sourceLocation) {
            try desk.wait(for: "○ away", seconds: Self.longerThanGrace)
        }
        #expect(desk.screen.contains("● online"), sourceLocation: sourceLocation)
    }

    @Test("two tabs are one visitor: both show each message once, and closing one leaves the dot green")
    func twoTabs() throws {
        let shop = try Shop()
        let desk = try shop.office.desk()
        let one = try shop.visit()
        try one.open()
        try one.write("From the first tab")
        try desk.wait(for: "From the first tab")
        try desk.wait(for: "To: Ana Petrova")
        let two = Chat(try Browser.shared().tab(beside: one.tab, shop.website.origin + "/lamp"))
        try two.open()
        try two.wait(for: ["From the first tab"])
        try two.write("From the second tab")
        try desk.wait(for: "From the second tab")
        try desk.enterComposer()
        try desk.type("To both")
        try desk.press(.enter)
        let all = ["From the first tab", "From the second tab", "To both"]
        try two.wait(for: all)
        try one.tab.comeToFront()
        try one.wait(for: all)
        try desk.wait("seen") { $0.lines.contains { $0.contains("To both") && $0.contains("seen") } }
        #expect(try shop.office.store.list(ListFilter()).count == 1)

        try two.tab.close()
        try expectStaysGreen(desk)
        try desk.type("Still there?")
        try desk.press(.enter)
        try one.wait(for: all + ["Still there?"])
        try one.tab.close()
        try shop.office.expectVerified()
    }

    @Test("a change of page doesn't flicker to red, and keeps the panel open with the draft in it")
    func pageChange() throws {
        let shop = try Shop()
        let desk = try shop.office.desk()
        let chat = try shop.visit()
        try chat.open()
        try chat.write("Hello")
        try desk.wait(for: "● online")
        try chat.wait(for: "Sent", in: ".row.visitor .meta")
        try chat.compose("half a sen")
        try chat.tab.click("the next page", at: "return document.querySelector('#next');")
        try chat.wait("the next page", until: "return document.title === 'The lamp' && shown(q('.panel'));")
        try chat.wait(for: ["Hello"])
        #expect(try chat.look("return q('.composer textarea').value;") == "half a sen")
        try desk.wait(for: "/lamp")
        try chat.compose("tence")
        try expectStaysGreen(desk)
        try chat.tab.press(.enter)
        try desk.wait(for: "half a sentence")
        try chat.wait(for: ["Hello", "half a sentence"])
        try chat.tab.close()
        try shop.office.expectVerified()
    }
}
