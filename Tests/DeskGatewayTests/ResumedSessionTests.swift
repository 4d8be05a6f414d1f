import DeskCore
import DeskHTTP
import DeskMail
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A session that a mail's link opened, and one that is taken back")
struct ResumedSessionTests {
    private func link(_ house: House, _ id: ConversationID) throws -> String {
        try LinkKey(keptIn: house.store).resume(id, until: house.store.world.now() + .days(14))
    }

    private func resumed(_ house: House, _ id: ConversationID) throws -> Answer {
        try house.ask("POST", "/v1/resume", ["mission": "site", "link": link(house, id)], expecting: 200)
    }

    @Test("it sees and writes in its conversation and nothing else: not the one that the visitor starts anew")
    func scope() throws {
        let house = try House()
        let owner = try house.newVisitor("Ana")
        let id = try #require(try house.write("First", owner).conversation)
        let opened = try resumed(house, id)
        let token = try #require(opened["token"] as? String)
        #expect(opened["only"] as? String == id.description)
        let again = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: owner, expecting: 200)
        #expect(again["only"] is NSNull)
        #expect(try house.write("By the link", token).conversation == id)
        #expect(
            try house.ask("POST", "/v1/email", ["address": "eve@mail.example"], token: token, expecting: 403).code
                == "session_resumed")

        try house.ask("POST", "/v1/end", ["conversation": id.description], token: owner, expecting: 204)
        let secret = try house.write("Second, and secret", owner)
        let other = try #require(secret.conversation)
        #expect(other != id)
        let stream = try house.stream(token, from: "0")
        #expect(try stream.text() == "First" && stream.text() == "By the link")
        let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token, expecting: 200)
        #expect(inbox.texts == ["First", "By the link"])
        #expect(try house.write("Mine?", token, expecting: 410).code == "conversation_over")
        let hidden = try #require(secret["id"] as? String)
        try house.ask("GET", "/v1/messages?before=\(hidden)", token: token, expecting: 404)
        try house.ask("POST", "/v1/seen", ["through": hidden], token: token, expecting: 404)
        try house.ask("POST", "/v1/end", ["conversation": other.description], token: token, expecting: 404)
        try house.ask(
            "POST", "/v1/survey", ["conversation": other.description, "score": 1], token: token, expecting: 404)
        try house.ask(
            "POST", "/v1/survey", ["conversation": id.description, "score": 5], token: token, expecting: 204)
        try house.ask("POST", "/v1/page", ["url": "https://shop.example/evil"], token: token, expecting: 204)
        try house.ask("POST", "/v1/typing", token: token, expecting: 204)
        let presence = try house.store.view(of: other, for: house.maya).visitor.presence
        #expect(presence.page == nil && presence.typingUntil == nil)
        #expect(
            try house.ask("POST", "/v1/sessions", ["mission": "site"], token: owner, expecting: 200).texts
                == ["Second, and secret"])
    }

    @Test("taken back, a session is nobody's, its page is sent away, and links that were sent before open nothing")
    func revoked() throws {
        let house = try House("heartbeat = 1\n")
        let owner = try house.newVisitor("Ana")
        let id = try #require(try house.write("First", owner).conversation)
        let link = try link(house, id)
        let stream = try house.stream(owner)
        try stream.state()
        try house.store.revokeSessions(of: house.store.conversation(id).visitor)
        try house.ask("POST", "/v1/typing", token: owner, expecting: 401)
        #expect(throws: (any Error).self) { try stream.state { _ in false } }
        let old = try house.ask("POST", "/v1/resume", ["mission": "site", "link": link], expecting: 410)
        #expect(old.code == "link_expired")
    }

    @Test(
        "cursors count a page's own messages: nobody learns how much others write; those of earlier versions are taken")
    func cursors() throws {
        let house = try House()
        let ana = try house.newVisitor("Ana")
        let first = try house.write("One", ana)
        let before = try #require((first["cursor"] as? String).flatMap(Int64.init))
        for _ in 0..<5 { try house.write("Others", house.newVisitor()) }
        let id = try #require(first.conversation)
        try house.reply("Two", to: id)
        let third = try house.write("Three", ana)
        #expect(third["cursor"] as? String == String(before + 2))
        let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: ana, expecting: 200)
        #expect(inbox["cursor"] as? String == String(before + 2))
        let stream = try house.stream(ana, from: String(before))
        let events = [try stream.events.next("message"), try stream.events.next("message")].compactMap { $0 }
        #expect(events.map(\.id) == [String(before + 1), String(before + 2)])
        let bo = try house.newVisitor("Bo")
        #expect(try house.write("One", bo)["cursor"] as? String == String(before))
        // Message number 1 of the database is Ana's first: an open page of the first release says so.
        let old = try house.stream(ana, from: "1")
        #expect(try old.text() == "Two" && old.text() == "Three")
        for odd in ["-9223372036854775808", "9223372036854775807", "99999999999999999999", "x", "1.5"] {
            let stream = try house.stream(ana, from: odd)
            try stream.state()
        }
    }
}
