import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A visitor who left is told by mail", .onItsOwnThread)
struct MailJourneyTests {
    @Test("they leave an address, the answer reaches them by mail, its link resumes in another browser until the end")
    func toldByMail() throws {
        let postbox = try Postbox()
        let shop = try Shop(settings: postbox.settings)
        let desk = try shop.office.desk()
        let chat = try shop.visit("/lamp")
        try chat.open()
        try chat.write("Do you ship to Malta?")
        try desk.wait(for: "Do you ship to Malta?")
        try desk.wait(for: "To: Ana Petrova")

        // Asked for when the visitor turns away; what is no address is refused.
        try chat.close()
        try chat.open()
        try chat.wait(for: "Leave your e-mail")
        try chat.click("input[type=email]")
        try chat.tab.type("ana@")
        try chat.press("Tell me")
        try chat.wait(for: "This e-mail address does not look right.")
        try chat.tab.type("visitor.example")
        try chat.press("Tell me")
        try chat.wait(for: "Done: you will get an e-mail")
        try chat.tab.close()
        try desk.wait(for: "○ away")
        try desk.enterComposer()
        try desk.type("Yes, within a week.")
        let twoMinutes = Deadline(seconds: 120)
        try desk.press(.enter)
        try desk.wait(for: "stored")
        #expect(postbox.count == 0)

        // The real two minutes that a mail waits: neither the service's clock nor anything stored is moved.
        let mail = try postbox.mail(1, seconds: 120 + Deadline.patience)
        #expect(twoMinutes.milliseconds == 0)
        #expect(mail["to"]?.list?.first?.list?.last == "ana@visitor.example")
        #expect(mail["defects"]?.list == [])
        let text = try #require(mail["text"]?.text)
        #expect(text.contains("Yes, within a week."))
        #expect(!text.contains("Malta"))
        let link = String(try #require(text.firstMatch(of: /http\S+#pupitre=\S+/)).output)
        #expect(link.hasPrefix(shop.website.origin + "/lamp#pupitre="))

        // The link, in a browser that has never been here.
        let elsewhere = try Browser()
        let resumed = Chat(try elsewhere.window(link))
        try resumed.wait(for: ["Do you ship to Malta?", "Yes, within a week."])
        #expect(try resumed.tab.run("return location.href;").text == shop.website.origin + "/lamp")
        try desk.wait(for: "● online")
        try desk.wait("seen") { $0.lines.contains { $0.contains("within a week") && $0.contains("seen") } }
        try resumed.write("Lovely, thank you")
        try desk.wait(for: "Lovely, thank you")

        // After the end it opens nothing.
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with")
        try desk.press(.enter, .enter)
        try desk.wait(for: "Ended: ")
        try resumed.wait(for: "How was this conversation?")
        try resumed.tab.run("localStorage.clear(); sessionStorage.clear();")
        try resumed.tab.go(to: "about:blank")
        try resumed.tab.go(to: link)
        try resumed.wait(for: "This link is no longer valid, but you can write to us here.")
        #expect(try resumed.rows() == [])
        #expect(postbox.count == 1)
        try shop.office.expectVerified()
    }
}
