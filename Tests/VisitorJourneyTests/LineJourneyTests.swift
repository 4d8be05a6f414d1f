import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("The line between page and service breaks", .onItsOwnThread)
struct LineJourneyTests {
    /// What is stored, in its order.
    private func stored(_ shop: Shop) throws -> [String] {
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        return try shop.office.view(id).messages.map(\.text)
    }

    @Test("offline for ten seconds while both write: all arrives once, in order, on both sides")
    func offline() throws {
        let shop = try Shop()
        let desk = try shop.office.desk()
        let chat = try shop.visit()
        try chat.open()
        try chat.write("Before")
        try desk.wait(for: "Before")
        try desk.wait(for: "To: Ana Petrova")
        try desk.enterComposer()
        try chat.wait(for: "Sent", in: ".row.visitor .meta")

        try chat.tab.setOffline(true)
        let tenSeconds = Deadline(seconds: 10)
        try chat.wait(for: "You are offline.", in: ".strip")
        for text in ["tunnel one", "tunnel two", "tunnel three"] { try chat.write(text) }
        for text in ["answer one", "answer two"] {
            try desk.type(text)
            try desk.press(.enter)
            try desk.wait("\(text), stored") { $0.lines.contains { $0.contains(text) && $0.contains("stored") } }
        }
        repeat {
            #expect(try chat.text(".strip").hasPrefix("You are offline."))
            #expect(try chat.texts() == ["Before", "tunnel one", "tunnel two", "tunnel three"])
        } while tenSeconds.pause(milliseconds: 500)
        #expect(try chat.rows().filter(\.isUnsent).count == 3)
        #expect(try stored(shop) == ["Before", "answer one", "answer two"])

        try chat.tab.setOffline(false)
        let all = ["Before", "answer one", "answer two", "tunnel one", "tunnel two", "tunnel three"]
        try chat.wait(for: all)
        try chat.waitUntilSent()
        try chat.wait("no complaint", until: "return !shown(q('.strip'));")
        #expect(try stored(shop) == all)
        try desk.wait("all on the desk") { screen in
            all.allSatisfy { text in screen.lines.count { $0.contains(text) && !$0.contains(">") } >= 1 }
        }
        try desk.wait("seen") { $0.lines.contains { $0.contains("answer two") && $0.contains("seen") } }
        try desk.wait(for: "● online")
        try chat.tab.close()
        try shop.office.expectVerified()
    }

    @Test("the service is killed while both write: what was acknowledged is there, and the page comes back by itself")
    func killed() throws {
        let shop = try Shop()
        let desk = try shop.office.desk(columns: 110, rows: 40)
        let chat = try shop.visit()
        try chat.open()
        try chat.write("visitor 0")
        try desk.wait(for: "visitor 0")
        try desk.wait(for: "To: Ana Petrova")
        try desk.enterComposer()
        var acknowledged: [String] = []
        for round in 1...2 {
            // Three before the kill, three while it is dead; the desk writes on all the while.
            for number in 1...3 {
                try chat.write("visitor \(round).\(number)")
                try desk.type("expert \(round).\(number)")
                try desk.press(.enter)
            }
            try chat.look(
                "window.sentBefore = [...q('ol').querySelectorAll('.row.visitor:not(.unsent) .bubble')].map(one => one.textContent);"
            )
            shop.killService()
            acknowledged += try chat.look("return window.sentBefore;").list?.compactMap(\.text) ?? []
            for number in 4...6 {
                try chat.write("visitor \(round).\(number)")
                try desk.type("expert \(round).\(number)")
                try desk.press(.enter)
            }
            try chat.wait(for: "Connection lost", in: ".strip")
            try shop.startService()
            try chat.waitUntilSent()
            try chat.tab.wait("all twelve of the round") { try chat.texts().count == 1 + 12 * round }
            try chat.wait("no complaint", until: "return !shown(q('.strip'));")
        }
        let inOrder = try stored(shop)
        #expect(!acknowledged.isEmpty)
        #expect(Set(acknowledged).isSubset(of: inOrder))
        #expect(try chat.texts() == inOrder)
        for author in ["visitor", "expert"] {
            let wanted = (1...2).flatMap { round in (1...6).map { "\(author) \(round).\($0)" } }
            #expect(inOrder.filter { $0.hasPrefix(author + " ") && $0 != "visitor 0" } == wanted)
        }
        try desk.wait(for: "visitor 2.6")
        try chat.tab.close()
        try shop.office.expectVerified()
    }
}
