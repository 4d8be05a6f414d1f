import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Testing

@Suite("A website's visitor and the expert talk to each other", .onItsOwnThread)
struct ConversationJourneyTests {
    @Test("asked, answered, seen, left, answered while away, found on return, ended, and judged in the survey")
    func wholeStory() throws {
        let shop = try Shop()
        let office = shop.office
        try office.store.addTag("orders/stock", to: office.site.id)
        let desk = try office.desk()

        // Asked, on the demo's shop.
        let page = try Browser.shared().window(shop.address + "/plume")
        let chat = Chat(page)
        try chat.open()
        try chat.wait(for: "We are here to answer you")
        try chat.write("Is the lamp in stock?")
        try desk.wait(for: "Is the lamp in stock?")
        try desk.wait(for: "● online")
        try desk.wait(for: "/plume")
        try chat.wait(for: "Sent", in: ".row.visitor .meta")

        // Answered, and seen.
        try desk.wait(for: "To: ")
        try desk.enterComposer()
        try desk.type("Yes, three of them.")
        try chat.wait(for: "Maya is writing…")
        try desk.press(.enter)
        try chat.wait(for: ["Is the lamp in stock?", "Yes, three of them."])
        try chat.wait(for: "Maya", in: "h2")
        try desk.wait("the answer was seen") { $0.lines.contains { $0.contains("Yes, three") && $0.contains("seen") } }

        // The visitor is seen writing; the page tells it at most each 4 s.
        try chat.compose("In which col")
        try page.wait("the visitor, writing") {
            try page.type("o")
            return (try? desk.wait(for: "writing...", seconds: 1)) != nil
        }

        // Left: red after the grace of 15 s, not before.
        let grace = Deadline(seconds: 14)
        try page.close()
        try desk.wait(for: "○ away")
        #expect(grace.milliseconds == 0, "red \(grace.milliseconds) ms too early")

        // Answered while away, found on return.
        try desk.type("Shall I put one aside?")
        try desk.press(.enter)
        try desk.wait("the answer waits") { $0.lines.contains { $0.contains("Shall I") && $0.contains("stored") } }
        let again = Chat(try Browser.shared().window(shop.address + "/"))
        try again.wait("the badge", until: "return q('.badge').textContent === '1' && shown(q('.badge'));")
        #expect(try again.tab.title == "(1) Plume: a lamp for long evenings")
        #expect(try again.look("return q('.launcher').ariaLabel;") == "Open the chat (1 new message)")
        try desk.wait(for: "● online")
        try desk.wait("delivered") { $0.lines.contains { $0.contains("Shall I") && $0.contains("delivered") } }
        try again.open()
        try again.wait(for: ["Is the lamp in stock?", "Yes, three of them.", "Shall I put one aside?"])
        try desk.wait("seen") { $0.lines.contains { $0.contains("Shall I") && $0.contains("seen") } }
        #expect(try again.badge.isEmpty)
        #expect(try again.tab.title == "Plume: a lamp for long evenings")

        // Ended with a tag; the survey comes once the end can't be undone.
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with")
        try desk.wait(for: "orders/stock")
        try desk.type("stock")
        try desk.press(.enter)
        try desk.wait(for: "[x] orders/stock")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Ended: ")
        try again.wait(for: "This conversation has ended.")
        #expect(try again.text(".card fieldset").isEmpty)
        try again.wait(for: "How was this conversation?")
        try again.press("Send my answer")
        try again.wait(for: "Please choose from 1 to 5.")
        // The panel may scroll meanwhile: a click that hits something else is made again.
        try again.tab.wait("4 is chosen") {
            try again.click(".scores label:nth-child(4)")
            return try again.look("return String(q('.scores label:nth-child(4) input').checked);") == "true"
        }
        try again.wait("no longer asked for", until: "return !shown(q('.card .error'));")
        try again.click(".card textarea")
        try again.tab.type("Quick, thank you")
        try again.press("Send my answer")
        try again.wait(for: "Thank you for your answer!")

        let statistics = try JSON.read(
            Array(office.program.run("stats", "--tag", "orders/stock", "--json").output.utf8))
        let total = try #require(statistics["rows"]?.list?.first)
        #expect(total["survey_answers"] == 1)
        #expect(total["satisfied"] == 1)
        #expect(total["conversations"] == 1)

        // A new question is a new conversation, and the score is on the old one.
        try again.press("Start a new conversation")
        try again.write("One more thing")
        try desk.wait(for: "One more thing")
        try again.wait(for: ["One more thing"])
        try again.tab.close()
        try office.expectVerified()
    }

    @Test("a page in French is in French, and so is what the visitor gets; they may end the conversation themselves")
    func french() throws {
        let shop = try Shop()
        let desk = try shop.office.desk()
        let chat = Chat(try Browser.shared().window(shop.address + "/fr"))
        #expect(try chat.look("return q('.launcher').ariaLabel;") == "Ouvrir la discussion")
        try chat.open()
        try chat.wait(for: "Bonjour !")
        #expect(try chat.look("return q('.composer textarea').placeholder;") == "Votre message")
        try chat.write("La lampe est-elle en stock ?")
        try desk.wait(for: "La lampe est-elle en stock ?")
        try chat.wait(for: "Envoyé", in: ".row.visitor .meta")
        try desk.wait(for: "To: ")
        try desk.enterComposer()
        try desk.type("Oui, à l'instant")
        try chat.wait(for: "Maya écrit…")
        try desk.press(.enter)
        try chat.wait(for: ["La lampe est-elle en stock ?", "Oui, à l'instant"])
        let id = try #require(try shop.office.store.list(ListFilter()).first?.row.id)
        #expect(try shop.office.view(id).visitor.language == .french)

        try chat.click(".icon[aria-label='Terminer la conversation']")
        try chat.wait(for: "Terminer cette conversation ?")
        try chat.press("Terminer")
        try chat.wait(for: "Cette conversation est terminée")
        try chat.wait(for: "Comment était cette conversation ?")
        try shop.office.wait("the end, by the visitor") { try shop.office.phase(id).isEnded }
        try chat.click(".scores label:nth-child(5)")
        try chat.press("Envoyer mon avis")
        try chat.wait(for: "Merci pour votre réponse !")
        let words = try chat.look("return q('section').innerText;").text ?? ""
        for english in ["Send", "message", "Chat", "Today", "ended"] {
            #expect(!words.contains(english), "“\(english)” on a French page")
        }
        try chat.tab.close()
        try shop.office.expectVerified()
    }
}
