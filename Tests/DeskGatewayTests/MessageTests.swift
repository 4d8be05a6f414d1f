import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Messages over the wire")
struct MessageTests {
    @Test("a question reaches the desk, the answer reaches the page, delivered and then seen")
    func roundTrip() throws {
        let house = try House()
        let token = try house.newVisitor("Ana")
        let page = try house.stream(token)
        try page.state { $0["conversation"] is NSNull && $0["experts"] as? String == "available" }
        let id = try #require(try house.write("Is the lamp in stock?", token).conversation)
        #expect(try page.text() == "Is the lamp in stock?")
        try house.reply("It is <b>yes</b> & so on", to: id)
        let event = try #require(try page.events.next("message"))
        let message = try Answer.object(event.data)
        #expect(message["text"] as? String == "It is <b>yes</b> & so on")
        #expect(message["from"] as? String == "expert" && message["expert"] as? String == "Maya")
        #expect(message["conversation"] as? String == id.description)
        func progress() throws -> Message.Progress? {
            try house.store.view(of: id, for: house.maya).messages.last?.progress
        }
        try house.wait("delivered") { try progress() == .delivered }
        try page.state { ($0["conversation"] as? [String: Any])?["unseen"] as? Int == 1 }
        try house.ask("POST", "/v1/seen", ["through": message["id"]], token: token, expecting: 204)
        #expect(try progress() == .seen)
        try page.state { ($0["conversation"] as? [String: Any])?["unseen"] as? Int == 0 }
    }

    @Test("the same id again is the same message; another's is refused")
    func idempotent() throws {
        let house = try House()
        let (ana, ben) = (try house.newVisitor(), try house.newVisitor())
        let id = House.newID()
        let first = try house.write("Hello", ana, id: id)
        let again = try house.write("Hello", ana, id: id, expecting: 200)
        #expect(again.answer.text == first.answer.text)
        #expect(try house.write("Mine", ben, id: id, expecting: 409).code == "message_id_taken")
        #expect(try house.ask("POST", "/v1/sessions", ["mission": "site"], token: ana).texts == ["Hello"])
    }

    @Test("what is no message is refused by name")
    func refused() throws {
        let house = try House()
        let token = try house.newVisitor()
        #expect(try house.write(" \n ", token, expecting: 422).code == "message_empty")
        #expect(try house.write("x", token, id: "not-a-uuid", expecting: 422).code == "invalid")
        #expect(try house.write(String(repeating: "x", count: 70_000), token, expecting: 413).code == "too_large")
        let missing = try house.ask("POST", "/v1/messages", ["id": House.newID()], token: token, expecting: 422)
        #expect(missing["detail"] as? String == "text")
        let typed = try house.ask(
            "POST", "/v1/messages", ["id": House.newID(), "text": 7], token: token, expecting: 422)
        #expect(typed["detail"] as? String == "text")
    }

    @Test("older messages come in pages; of another visitor's none")
    func older() throws {
        let house = try House()
        let (ana, ben) = (try house.newVisitor(), try house.newVisitor())
        let id = try #require(try house.write("first", ana).conversation)
        for number in 1...60 { try house.reply("answer \(number)", to: id) }
        let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: ana)
        #expect(inbox.texts.count == 50 && inbox["hasOlder"] as? Bool == true)
        let oldest = try #require((inbox["messages"] as? [[String: Any]])?.first?["id"] as? String)
        let before = try house.ask("GET", "/v1/messages?before=\(oldest)", token: ana, expecting: 200)
        #expect(before.texts.count == 11 && before.texts.first == "first" && before["hasOlder"] as? Bool == false)
        #expect(
            try house.ask("GET", "/v1/messages?before=\(oldest)", token: ben, expecting: 404).code == "message_unknown")
        #expect(try house.ask("GET", "/v1/messages", token: ana, expecting: 422).code == "invalid")
        #expect(
            try house.ask("POST", "/v1/seen", ["through": oldest], token: ben, expecting: 404).code == "message_unknown"
        )
    }

    @Test("typing is told both ways, and ends by itself")
    func typing() throws {
        let house = try House()
        let token = try house.newVisitor()
        let page = try house.stream(token)
        let id = try #require(try house.write("Hello", token).conversation)
        try house.ask("POST", "/v1/typing", [:] as [String: Any], token: token, expecting: 204)
        #expect(try house.store.view(of: id, for: house.maya).visitor.presence.isTyping(at: house.store.world.now()))
        try house.store.saveDraft("Let me see", for: id, by: house.maya)
        try page.state { $0["typing"] as? Bool == true }
        try page.state { $0["typing"] as? Bool == false }
    }

    @Test("the end, the survey and a new conversation; nobody answers for another")
    func ending() throws {
        let house = try House()
        let (ana, ben) = (try house.newVisitor(), try house.newVisitor())
        let page = try house.stream(ana)
        let id = try #require(try house.write("Hello", ana).conversation)
        let survey: [String: Any] = ["conversation": id.description, "score": 5, "comment": "Kind"]
        #expect(try house.ask("POST", "/v1/survey", survey, token: ana, expecting: 409).code == "survey_not_offered")
        #expect(
            try house.ask("POST", "/v1/end", ["conversation": id.description], token: ben, expecting: 404).code
                == "conversation_unknown")
        try house.store.end(id, by: house.maya)
        try page.state { ($0["conversation"] as? [String: Any])?["state"] as? String == "ended" }
        let offered = try page.state { ($0["conversation"] as? [String: Any])?["survey"] as? String == "offered" }
        #expect((offered["conversation"] as? [String: Any])?["endedBy"] as? String == "expert")
        #expect(try house.ask("POST", "/v1/survey", survey, token: ben, expecting: 404).code == "conversation_unknown")
        var wrong = survey
        wrong["score"] = 6
        #expect(try house.ask("POST", "/v1/survey", wrong, token: ana, expecting: 422).code == "score_out_of_range")
        try house.ask("POST", "/v1/survey", survey, token: ana, expecting: 204)
        try page.state { ($0["conversation"] as? [String: Any])?["survey"] as? String == "answered" }
        let next = try #require(try house.write("One more thing", ana).conversation)
        #expect(next != id)
        try house.ask("POST", "/v1/end", ["conversation": next.description], token: ana, expecting: 204)
        let own = try page.state { ($0["conversation"] as? [String: Any])?["endedBy"] as? String == "visitor" }
        // Visitors can't undo: they are asked at once. (docs/rules.md)
        #expect((own["conversation"] as? [String: Any])?["survey"] as? String == "offered")
        try house.ask(
            "POST", "/v1/survey", ["conversation": next.description, "score": 4], token: ana, expecting: 204)
    }

    @Test("an e-mail address is left, a bad one refused")
    func email() throws {
        let house = try House()
        let token = try house.newVisitor()
        #expect(
            try house.ask("POST", "/v1/email", ["address": "nobody"], token: token, expecting: 422).code
                == "email_invalid")
        try house.ask("POST", "/v1/email", ["address": "ana@example.org"], token: token, expecting: 204)
        let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token)
        #expect((inbox["visitor"] as? [String: Any])?["email"] as? Bool == true)
    }
}
