import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A visitor writes and is answered")
struct ReplyTests {
    @Test("a prepared answer is chosen, completed and sent")
    func canned() throws {
        let office = try Office("maya")
        try office.store.addCannedReply(
            CannedReply(name: "hello", text: "Hello {visitor}, your order {attribute.order}?"))
        let desk = try office.desk()
        let id = try office.visitor("Ana", writes: "Hi")
        try desk.wait(for: "To: Ana")
        try desk.look()
        try desk.lead(";")
        try desk.wait(for: "Hello Ana, your order {attribute.order}?")
        try desk.press(.enter)
        try desk.wait(for: "> Hello Ana, your order {attribute.order}?")
        // Straight behind the dialog Enter alone would be meant for it.
        try desk.press(.end, .enter)
        try desk.wait(for: "nothing is known to put there")
        for _ in 0..<"{attribute.order}?".count { try desk.press(.backspace) }
        try desk.type("7?")
        try desk.press(.enter)
        try office.wait("the answer") { try office.view(id).messages.last?.text == "Hello Ana, your order 7?" }
    }

    @Test("what a visitor writes is on the desk at once; the answer is stored, delivered, seen, and the draft is gone")
    func reply() throws {
        let office = try Office("maya")
        let desk = try office.desk()
        let arrival = ["op": "arrive", "visitor": "ana", "name": "Ana Petrova", "page": "/pricing"]
        let lines = try office.program.visitors(
            arrival, ["op": "write", "visitor": "ana", "text": "Hi, my invoice shows VAT twice?"])
        try desk.wait(for: "Hi, my invoice shows VAT twice?")
        try desk.wait(for: "● online")
        let id = try #require(ConversationID(lines.last?["conversation"] as? String ?? ""))

        try desk.wait(for: "To: Ana Petrova")
        try desk.enterComposer()
        try desk.type("Let me look. Which invoice number?")
        try desk.wait(for: "draft saved")
        #expect(try office.view(id).draft == "Let me look. Which invoice number?")
        try desk.press(.enter)
        try desk.wait("the answer, stored") { screen in
            screen.lines.contains { $0.contains("You  ") && $0.contains("Let me look.") && $0.contains("stored") }
        }
        try desk.wait(for: "WAITING FOR VISITOR")
        let view = try office.view(id)
        #expect(view.messages.map(\.text) == ["Hi, my invoice shows VAT twice?", "Let me look. Which invoice number?"])
        #expect(view.draft.isEmpty)
        let shown = try office.program.json("show", id.description) as? [String: Any]
        let messages = try #require(shown?["messages"] as? [[String: Any]])
        #expect(messages.map { $0["text"] as? String } == view.messages.map(\.text))

        try office.program.visitors(["op": "return", "visitor": "ana"])
        try desk.wait(for: "delivered")
        try office.program.visitors(["op": "read", "visitor": "ana"])
        try desk.wait(for: "seen")
        try office.expectVerified()
    }

    @Test("a paste that is never closed does not hold up the desk, and is taken when nothing more comes")
    func unclosedPaste() throws {
        let office = try Office("maya")
        try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.send(Array("\u{1B}[200~half a paste".utf8))
        desk.resize(columns: 90, rows: 28)
        try desk.wait("the desk at its new size, the paste not yet taken") {
            $0.line(27).contains("^X actions") && !$0.contains("half a paste")
        }
        try desk.wait(for: "> half a paste")
    }

    @Test("a message of several lines, typed and pasted, arrives as it was written")
    func severalLines() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.type("Dear Ana, é 李伟 👩‍🔬")
        try desk.press(.newLine)
        try desk.paste("one\ntwo\n")
        try desk.wait(for: "two")
        #expect(try office.view(id).messages.count == 1)
        try desk.type("three")
        try desk.press(.enter)
        try desk.wait(for: "stored")
        #expect(try office.view(id).messages.last?.text == "Dear Ana, é 李伟 👩‍🔬\none\ntwo\nthree")
    }

    @Test("a draft stays with its conversation while others are answered")
    func drafts() throws {
        let office = try Office("maya")
        let ana = try office.visitor("Ana", writes: "First")
        let bo = try office.visitor("Bo", writes: "Second")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.type("half a sen")
        try desk.press(.control("n"))
        try desk.wait(for: "To: Bo")
        try desk.type("Done")
        try desk.press(.enter)
        try desk.wait(for: "stored")
        try desk.press(.control("n"))
        try desk.wait(for: "> half a sen")
        #expect(try office.view(ana).draft == "half a sen")
        #expect(try office.view(bo).messages.last?.text == "Done")
    }
}
