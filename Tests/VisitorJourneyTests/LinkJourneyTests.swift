import DeskCore
import DeskJSON
import DeskMail
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("A mail's link is opened where a conversation is already", .onItsOwnThread)
struct LinkJourneyTests {
    private static let storedToken = "const key = Object.keys(localStorage).find(one => one.endsWith(' token'));"

    /// A link that resumes somebody else's conversation, as a mail would carry it.
    private func link(_ shop: Shop, to path: String, name: String = "Eve", text: String) throws -> String {
        let id = try shop.office.visitor(name, writes: text)
        let key = try LinkKey(keptIn: shop.office.store)
        return "\(shop.website.origin)\(path)#pupitre=\(key.resume(id, until: World.live.now() + .days(1)))"
    }

    private func conversation(_ shop: Shop, of name: String) throws -> ConversationID {
        let all = try shop.office.store.list(ListFilter())
        let found = all.first { $0.row.visitorName == name }
        return try #require(found).row.id
    }

    private func token(_ chat: Chat) throws -> String? {
        try chat.tab.run(Self.storedToken + "return key ? localStorage[key] : null;").text
    }

    @Test("the page asks first; who declines keeps their conversation, token and all, and writes there")
    func declined() throws {
        let shop = try Shop()
        let link = try link(shop, to: "/lamp", text: "Eve's trap")
        let own = try shop.visit()
        try own.open()
        try own.write("My own question")
        try own.waitUntilSent()
        let token = try #require(try token(own))
        try own.tab.go(to: "about:blank")
        try own.tab.go(to: link)
        try own.wait(for: "This link opens its conversation, in this tab only.", in: ".confirm")
        #expect(try own.texts().isEmpty)
        #expect(try own.tab.run("return location.hash;") == "")
        #expect(try Accessibility.violations(on: own.tab) == [])
        try own.press("Not now")
        try own.wait(for: ["My own question"])
        try own.write("and another")
        try own.waitUntilSent()
        #expect(try self.token(own) == token)
        #expect(try shop.office.store.list(ListFilter()).count == 2)
        #expect(
            try shop.office.view(conversation(shop, of: "Ana Petrova")).messages.map(\.text) == [
                "My own question", "and another",
            ])
        try own.tab.close()
    }

    @Test(
        "who accepts sees the other conversation in that tab alone; closing the panel is no yes",
        arguments: [false, true])
    func accepted(_ isFrench: Bool) throws {
        let shop = try Shop()
        let path = isFrench ? "/fr" : "/lamp"
        let link = try link(shop, to: path, text: "Asked on the train")
        let own = try shop.visit(isFrench ? "/fr" : "/")
        try own.open()
        try own.write("My own question")
        try own.waitUntilSent()
        let token = try #require(try token(own))
        let other = Chat(try Browser.shared().tab(beside: own.tab, link))
        try other.waitUntilShown(".confirm")
        try other.close()
        try other.wait(for: ["My own question"])
        try other.tab.go(to: "about:blank")
        try other.tab.go(to: link)
        try other.press(isFrench ? "L’ouvrir" : "Open it")
        try other.wait(for: ["Asked on the train"])
        try other.write("Now at home")
        try other.waitUntilSent()
        #expect(try self.token(other) == token)

        // It goes from page to page in its tab, and nowhere else.
        try other.tab.go(to: shop.website.origin + path)
        try other.wait(for: ["Asked on the train", "Now at home"])
        try own.tab.comeToFront()
        try own.write("still mine")
        try own.waitUntilSent()
        try own.wait(for: ["My own question", "still mine"])
        let third = Chat(try Browser.shared().tab(beside: own.tab, shop.website.origin + path))
        try third.waitUntilShown(".panel, .launcher")
        if try third.text(".panel").isEmpty { try third.open() }
        try third.wait(for: ["My own question", "still mine"])

        // After its end the tab goes back to this browser's own.
        try other.tab.comeToFront()
        let id = try conversation(shop, of: "Eve")
        try other.click(".icon")
        try other.press(isFrench ? "Terminer" : "End it")
        try other.waitUntilShown(".scores")
        try other.press(isFrench ? "Commencer une nouvelle conversation" : "Start a new conversation")
        try other.wait(for: ["My own question", "still mine"])
        #expect(try shop.office.view(id).messages.map(\.text) == ["Asked on the train", "Now at home"])
        for one in [own, other, third] { try one.tab.close() }
        try shop.office.expectVerified()
    }
}
