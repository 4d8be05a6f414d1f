import DeskCore
import DeskHTTP
import DeskMail
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("What the gateway keeps out")
struct RefusalTests {
    @Test("another site's pages may do nothing, and their scripts read nothing but that")
    func origins() throws {
        let house = try House()
        let token = try house.newVisitor()
        for origin in ["https://evil.example", "null", "https://shop.example.evil.example", "http://shop.example"] {
            let headers = [("Origin", origin)]
            let session = try house.ask("POST", "/v1/sessions", ["mission": "site"], headers: headers, expecting: 403)
            #expect(session.code == "origin_not_allowed")
            #expect(session.headers["access-control-allow-origin"] == origin)
            try house.ask("POST", "/v1/typing", [:] as [String: Any], token: token, headers: headers, expecting: 403)
            let asked = try house.ask("OPTIONS", "/v1/messages", headers: headers, expecting: 204)
            #expect(asked.headers["access-control-allow-origin"] == origin)
            #expect(asked.headers["access-control-allow-credentials"] == nil)
            // What is done for everybody is not shown to everybody.
            let left = try house.ask("POST", "/v1/leave", ["token": "none"], headers: headers, expecting: 204)
            #expect(left.headers["access-control-allow-origin"] == nil)
        }
        let asked = try house.ask("OPTIONS", "/v1/messages", headers: [("Origin", House.shop)], expecting: 204)
        #expect(asked.headers["access-control-allow-origin"] == House.shop)
        #expect(asked.headers["access-control-max-age"] == "7200")
        #expect(asked.headers["access-control-allow-credentials"] == nil)
        try house.ask(
            "POST", "/v1/typing", [:] as [String: Any], token: token, headers: [("Origin", "http://localhost:\(0)")],
            expecting: 403)
    }

    @Test("what is no JSON object, or no UTF-8, is a bad request")
    func badBodies() throws {
        let house = try House()
        let token = try house.newVisitor()
        for body in ["", "{", "[]", "7", "{\"id\":}", "{\"id\":\"x\"} tail", String(repeating: "[", count: 5_000)] {
            #expect(try house.ask("POST", "/v1/messages", body, token: token, expecting: 400).code == "bad_json")
        }
        let bytes = Array("{\"id\":\"\(House.newID())\",\"text\":\"".utf8) + [0xC3, 0x28, 0xFF] + Array("\"}".utf8)
        let answer = try HTTPClient(port: house.port).ask(
            "POST", "/v1/messages", headers: [("Authorization", "Bearer \(token)")], body: bytes)
        #expect(Answer(answer).code == "bad_utf8" && answer.status == 400)
    }

    @Test("paths and methods that aren't are told apart, and every answer is hardened")
    func unknown() throws {
        let house = try House()
        for path in [
            "/", "/v1", "/v1/", "/v1/nope", "/v1/messages/", "/%00", "/../etc/passwd", "/fr", "/v1/unsubscribe/",
        ] {
            #expect(try house.ask("GET", path, expecting: 404).code == "not_found")
        }
        let wrong = try house.ask("DELETE", "/v1/messages", expecting: 405)
        #expect(wrong.code == "method_not_allowed" && wrong.headers["allow"] == "POST, GET, HEAD")
        #expect(wrong.headers["content-type"] == "application/problem+json")
        let widget = try house.ask("GET", "/widget.js", expecting: 200)
        #expect(widget.headers["cross-origin-resource-policy"] == "cross-origin")
        #expect(widget.headers["cache-control"] == "public, max-age=300")
        let tag = try #require(widget.headers["etag"])
        #expect(
            try house.ask("GET", "/widget.js", headers: [("If-None-Match", tag)], expecting: 304).answer.body.isEmpty)
        for answer in [wrong, widget] {
            #expect(answer.headers["x-content-type-options"] == "nosniff")
            #expect(answer.headers["referrer-policy"] == "no-referrer")
            #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
            #expect(answer.headers["strict-transport-security"] == nil)
            #expect(answer.headers["server"] == nil)
        }
        #expect(wrong.headers["cache-control"] == "no-store")
        let secure = try house.ask("GET", "/v1/nope", headers: [("X-Forwarded-Proto", "https")])
        #expect(secure.headers["strict-transport-security"] != nil)
    }

    @Test("a flood of messages, of sessions and of requests is answered with the time to wait")
    func floods() throws {
        let house = try House("limits = { sessions_per_minute = 5, requests_per_minute = 200 }\n")
        let token = try house.newVisitor()
        var answers = try (0..<30).map { _ in
            try house.ask("POST", "/v1/messages", ["id": House.newID(), "text": "flood"], token: token)
        }
        #expect((20...25).contains(answers.count { $0.status == 201 }))
        let refused = try #require(answers.last)
        #expect(refused.status == 429 && refused.code == "too_many_requests")
        #expect((1...10).contains(Int(refused.headers["retry-after"] ?? "") ?? 0))
        answers = try (0..<10).map { _ in try house.ask("POST", "/v1/sessions", ["mission": "site"]) }
        #expect((4...5).contains(answers.count { $0.status == 201 }))
        let elsewhere = try house.ask(
            "POST", "/v1/sessions", ["mission": "site"], headers: [("X-Forwarded-For", "6.6.6.6, 192.0.2.7")])
        #expect(elsewhere.status == 201)
        answers = try (0..<220).map { _ in try house.ask("GET", "/v1/nope") }
        #expect(answers.last?.status == 429)
    }

    @Test("links of mails: one conversation, for a time, until its end; forged ones open nothing")
    func links() throws {
        let house = try House()
        let token = try house.newVisitor("Ana")
        let id = try #require(try house.write("Hello", token).conversation)
        let key = try LinkKey(keptIn: house.store)
        let now = house.store.world.now()
        func resume(_ link: String, expecting status: Int) throws -> Answer {
            try house.ask("POST", "/v1/resume", ["mission": "site", "link": link], expecting: status)
        }
        let link = key.resume(id, until: now + .days(1))
        let resumed = try resume(link, expecting: 200)
        #expect(resumed.texts == ["Hello"])
        let other = try #require(resumed["token"] as? String)
        #expect(other != token)
        try house.write("From my phone", other)
        #expect(try resume(key.resume(id, until: now - .seconds(1)), expecting: 410).code == "link_expired")
        let forged = String(link.dropLast(2)) + (link.hasSuffix("AA") ? "BA" : "AA")
        for bad in [forged, "", "x", key.unsubscribe(VisitorID(1))] {
            #expect(try resume(bad, expecting: 403).code == "link_invalid")
        }
        try house.store.end(id, by: house.maya)
        #expect(try resume(link, expecting: 410).code == "conversation_over")
    }

    @Test("names and words that look like markup come back as they were, as text")
    func markup() throws {
        let house = try House()
        let name = "<img src=x onerror=alert(1)>\u{202E}"
        let token = try house.newVisitor(name)
        let texts = [
            "</script><script>alert(1)</script>", "data: x\n\nevent: restart\ndata: {}", "\u{2028}a\u{0085}b\u{FEFF}c",
            "🧑‍🤝‍🧑 é\u{301}", "a\u{0}b",
        ]
        let page = try house.stream(token, from: "0")
        for text in texts { try house.write(text, token) }
        for text in texts { #expect(try page.text() == text.replacing("\u{0}", with: "")) }
        let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token)
        #expect((inbox["visitor"] as? [String: Any])?["name"] as? String == name)
    }
}
