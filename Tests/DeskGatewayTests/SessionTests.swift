import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Testing

@testable import DeskGateway

@Suite("A visitor's session")
struct SessionTests {
    @Test("somebody new gets a token, and is the same visitor with it, on another page, in another tab")
    func sameVisitor() throws {
        let house = try House()
        let page = ["url": "https://shop.example/lamps?q=1#top", "title": "Lamps"]
        let first = try house.ask(
            "POST", "/v1/sessions", ["mission": "site", "language": "fr-CA", "name": "Ana", "page": page],
            headers: [("Origin", House.shop)], expecting: 201)
        let token = try #require(first["token"] as? String)
        #expect(first["experts"] as? String == "available")
        let visitor = try #require(first["visitor"] as? [String: Any])
        #expect(visitor["name"] as? String == "Ana" && visitor["language"] as? String == "fr")
        #expect(first.headers["access-control-allow-origin"] == House.shop)
        try house.write("Bonjour", token)
        let again = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token, expecting: 200)
        #expect(again["token"] == nil)
        #expect(again.texts == ["Bonjour"])
        let conversation = try #require(again["conversation"] as? [String: Any])
        #expect(conversation["state"] as? String == "open")
        let id = try #require((conversation["id"] as? String).flatMap { ConversationID($0) })
        let view = try house.store.view(of: id, for: house.maya)
        #expect(view.visitor.name == "Ana")
        #expect(view.visitor.presence.page == "https://shop.example/lamps")
        #expect(view.visitor.presence.isOnline(at: house.store.world.now()))
    }

    @Test(
        "a name is one line of 80 characters at most, without controls",
        arguments: [
            ("  Ana\tMaria \n Lopez\u{7}\u{1B}[2J ", "Ana Maria Lopez[2J"),
            (String(repeating: "é", count: 200), String(repeating: "é", count: 80)),
            (" \n\u{0}\u{2028}", nil), ("👩‍🔬 Zoë", "👩‍🔬 Zoë"),
        ] as [(String, String?)])
    func name(given: String, kept: String?) throws {
        let house = try House()
        let answer = try house.ask("POST", "/v1/sessions", ["mission": "site", "name": given], expecting: 201)
        #expect((answer["visitor"] as? [String: Any])?["name"] as? String == kept)
    }

    @Test("a token that isn't one, or another mission's, is nobody's: a new visitor")
    func unknownToken() throws {
        let house = try House()
        let token = try house.newVisitor()
        let wrong = String(token.dropLast(4)) + (token.hasSuffix("AAAA") ? "BBBB" : "AAAA")
        #expect(
            try house.ask("POST", "/v1/sessions", ["mission": "site"], token: wrong, expecting: 201)["token"] != nil)
        #expect(try house.ask("POST", "/v1/sessions", ["mission": "site"], token: "x", expecting: 201)["token"] != nil)
        for token in [wrong, "", "x", String(repeating: "A", count: 64)] {
            let refused = try house.ask("POST", "/v1/typing", [:] as [String: Any], token: token, expecting: 401)
            #expect(refused.code == "unauthorized")
            #expect(refused.headers["www-authenticate"] == "Bearer")
        }
    }

    @Test("the database holds no token that would open anything")
    func hashed() throws {
        let house = try House()
        let token = try #require(Token(try house.newVisitor()))
        let session = try #require(try house.store.session(token.id))
        #expect(session.hash == token.hash)
        #expect(!token.matches([UInt8](repeating: 0, count: 32)))
    }

    @Test("a mission that isn't there, or is archived, is unknown")
    func unknownMission() throws {
        let house = try House()
        #expect(try house.ask("POST", "/v1/sessions", ["mission": "nope"], expecting: 404).code == "mission_unknown")
        #expect(try house.ask("POST", "/v1/sessions", [:] as [String: Any], expecting: 422).code == "invalid")
    }

    @Test("the page's changes are kept, without query; what is no page leaves it as it was")
    func pages() throws {
        let house = try House()
        let token = try house.newVisitor()
        let id = try #require(try house.write("Hello", token).conversation)
        try house.ask(
            "POST", "/v1/page", ["url": "https://shop.example/b?x", "title": "B"], token: token, expecting: 204)
        try house.ask("POST", "/v1/page", ["url": "javascript:alert(1)"], token: token, expecting: 204)
        let presence = try house.store.view(of: id, for: house.maya).visitor.presence
        #expect(presence.page == "https://shop.example/b")
    }

    @Test("a page's goodbye that comes after its stream's end is not taken for another tab's")
    func goodbye() throws {
        let hub = Hub(limits: GatewayLimits())
        let visitor = VisitorID(1)
        let streams = ["one", "two"].map {
            VisitorStream(visitor: visitor, page: $0, mission: MissionID(1), sender: nil)
        }
        for stream in streams { _ = try hub.open(stream) }
        #expect(!hub.sayGoodbye(visitor, page: "one"))
        #expect(!hub.close(streams[0]))
        #expect(!hub.sayGoodbye(visitor, page: "one"))
        #expect(hub.isHere(visitor) && !hub.isHere(VisitorID(2)))
        #expect(hub.sayGoodbye(visitor, page: "two"))
        #expect(!hub.isHere(visitor))
        #expect(hub.sayGoodbye(VisitorID(2), page: "three"))
    }

    @Test("the last page's end, told by a beacon or by its stream, starts the grace; another tab keeps green")
    func presence() throws {
        let house = try House()
        let token = try house.newVisitor()
        let id = try #require(try house.write("Hello", token).conversation)
        func greenFor() throws -> Duration {
            let presence = try house.store.view(of: id, for: house.maya).visitor.presence
            return try #require(presence.onlineUntil) - house.store.world.now()
        }
        var first: Listening? = try house.stream(token)
        var second: Listening? = try house.stream(token)
        #expect(try greenFor() > .seconds(30))
        try first?.state()
        first = nil
        try house.ask("POST", "/v1/typing", [:] as [String: Any], token: token, expecting: 204)
        #expect(try greenFor() > .seconds(30))
        try second?.state()
        second = nil
        try house.wait("the grace runs") { try greenFor() <= .seconds(15) }
        _ = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token, expecting: 200)
        #expect(try greenFor() > .seconds(30))
        try house.ask(
            "POST", "/v1/leave", "{\"token\":\"\(token)\"}", headers: [("Content-Type", "text/plain")], expecting: 204)
        #expect(try greenFor() <= .seconds(15))
        for body in ["", "{}", "nonsense", "{\"token\":1}", "{\"token\":\"AAAA\"}"] {
            try house.ask("POST", "/v1/leave", body, expecting: 204)
        }
    }
}
