import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("Many tabs of one visitor share a line", .onItsOwnThread)
struct TabsJourneyTests {
    @Test("eight tabs over HTTP/1.1: each receives, each can send; when the one that listens dies another does")
    func eight() throws {
        let shop = try Shop()
        let browser = try Browser()
        let first = try shop.visit(in: browser)
        try first.open()
        try first.write("One")
        try first.waitUntilSent()
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        var chats = [first]
        for _ in 2...8 {
            let chat = Chat(try browser.tab(beside: first.tab, shop.website.origin + "/lamp"))
            try chat.open()
            try chat.wait(for: ["One"])
            chats.append(chat)
        }
        try shop.office.store.reply(to: id, "Two", by: shop.office.expert("maya"))
        for chat in chats { try chat.wait(for: ["One", "Two"]) }
        var all = ["One", "Two"]
        for (number, chat) in chats.enumerated() {
            try chat.tab.comeToFront()
            try chat.write("from tab \(number)")
            try chat.waitUntilSent()
            all.append("from tab \(number)")
        }
        for chat in chats { try chat.wait(for: all) }

        // The first one listens: it was there before. Then the next, and so on.
        for _ in 1...6 {
            try chats.removeFirst().tab.close()
            let text = "\(chats.count) left"
            try shop.office.store.reply(to: id, text, by: shop.office.expert("maya"))
            all.append(text)
            for chat in chats { try chat.wait(for: all) }
        }
        #expect(try shop.office.view(id).messages.map(\.text) == all)
        #expect(try shop.office.view(id).visitor.presence.isOnline(at: World.live.now()))
        for chat in chats { try chat.tab.close() }
        try shop.office.expectVerified()
    }

    @Test("a tab that listens and no longer answers is relieved")
    func silent() throws {
        let shop = try Shop(isStrict: false)
        shop.put("/plain", body: "<h1>Plain</h1>" + shop.tag)
        let chat = try shop.visit("/plain")
        try chat.open()
        try chat.write("One")
        try chat.waitUntilSent()
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        // As a tab that hangs: it has the lock, and says nothing.
        try chat.tab.run(
            """
            const key = Object.keys(localStorage).find(one => one.endsWith(' token'));
            const name = key.slice(0, -'token'.length) + localStorage[key];
            navigator.locks.request(name, { steal: true }, () => new Promise(() => {})).catch(() => {});
            """)
        try shop.office.store.reply(to: id, "Two", by: shop.office.expert("maya"))
        try chat.wait(for: ["One", "Two"], seconds: 2 * Deadline.patience)
        try chat.tab.close()
    }

    @Test("the page in front is the one that the desk shows, also after the browser's Back")
    func inFront() throws {
        let shop = try Shop()
        let office = shop.office
        let one = try shop.visit()
        try one.open()
        try one.write("Here")
        try one.waitUntilSent()
        let id = try #require(try office.store.list(ListFilter()).first?.row.id)
        func page() throws -> String { try office.view(id).visitor.presence.page ?? "" }
        try office.wait("the first page") { try page().hasSuffix(shop.website.origin + "/") }
        try one.tab.click("the next page", at: "return document.querySelector('#next');")
        try office.wait("the next page") { try page().hasSuffix("/lamp") }
        try one.tab.run("history.back();")
        try office.wait("the first page again") { try page() == shop.website.origin + "/" }
        try one.wait(for: ["Here"])
        let two = Chat(try Browser.shared().tab(beside: one.tab, shop.website.origin + "/lamp"))
        try office.wait("the second tab's page") { try page().hasSuffix("/lamp") }
        try one.tab.comeToFront()
        try one.tab.run("window.dispatchEvent(new Event('focus'));")
        try office.wait("the first tab's page") { try page() == shop.website.origin + "/" }
        for chat in [one, two] { try chat.tab.close() }
    }
}
