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
    func stuck() throws {
        let shop = try Shop(isStrict: false)
        shop.put("/busy", head: shop.tag, body: "<h1>Busy</h1>")
        // Windows of their own have processes of their own.
        let browser = try Browser()
        let first = try shop.visit("/busy", in: browser)
        try first.open()
        try first.write("One")
        try first.waitUntilSent()
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        let second = try shop.visit("/busy", in: browser)
        try second.open()
        try second.wait(for: ["One"])
        // It waits for an answer that never ends, and does nothing else.
        try first.tab.run(
            """
            const token = localStorage[Object.keys(localStorage).find(one => one.endsWith(' token'))];
            setTimeout(() => {
                const request = new XMLHttpRequest();
                request.open('GET', '\(shop.address)/v1/stream', false);
                request.setRequestHeader('Authorization', `Bearer ${token}`);
                localStorage.stuck = '1';
                request.send();
            }, 0);
            """)
        try second.tab.wait("the first is stuck", until: "return localStorage.stuck === '1';")
        try shop.office.store.reply(to: id, "Two", by: shop.office.expert("maya"))
        try second.wait(for: ["One", "Two"])
        try second.tab.close()
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
