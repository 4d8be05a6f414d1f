import DeskCore
import DeskStore
import DeskTesting
import Testing

@Suite("A blocked visitor, and the address that they came from")
struct BlockedTests {
    @Test("their messages and addresses are refused, their page is told; unblocked, all is as before")
    func refused() throws {
        let house = try House()
        let token = try house.newVisitor("Ana")
        let id = try #require(try house.write("Buy now", token).conversation)
        let visitor = try house.store.conversation(id).visitor
        let stream = try house.stream(token)
        #expect(try stream.state()["blocked"] as? Bool == false)
        try house.store.block(visitor, reason: "spam", by: house.maya)
        try stream.state { $0["blocked"] as? Bool == true }
        #expect(try house.write("Buy", token, expecting: 403).code == "blocked")
        #expect(
            try house.ask("POST", "/v1/email", ["address": "ana@mail.example"], token: token, expecting: 403).code
                == "blocked")
        let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token, expecting: 200)
        #expect(inbox["blocked"] as? Bool == true && inbox.texts == ["Buy now"])
        try house.reply("We don't want that.", to: id)
        #expect(try stream.text() == "We don't want that.")
        #expect(try house.store.blocks().map(\.refused) == [1])
        try house.store.unblock(visitor, by: house.maya)
        try stream.state { $0["blocked"] as? Bool == false }
        try house.write("Sorry", token)
        #expect(!house.log.contains("spam") && !house.log.contains("Buy"))
    }

    @Test("from an address that blocked visitors came from, a few new ones an hour come, and none after three")
    func address() throws {
        let house = try House("trusted_proxies = [\"127.0.0.1\"]\n")
        func open(_ address: String, expecting status: Int) throws -> Answer {
            try house.ask(
                "POST", "/v1/sessions", ["mission": "site"], headers: [("X-Forwarded-For", address)],
                expecting: status)
        }
        func blockOne() throws {
            let token = try #require(try open("192.0.2.1", expecting: 201)["token"] as? String)
            let id = try #require(try house.write("Buy", token).conversation)
            try house.store.block(house.store.conversation(id).visitor, reason: "spam", by: house.maya)
        }
        for _ in 0..<3 { try blockOne() }
        #expect(try open("192.0.2.1", expecting: 403).code == "blocked")
        #expect(throws: Never.self) { try open("192.0.2.2", expecting: 201) }
        let visitor = try #require(try house.store.blocks().first).visitor
        try house.store.unblock(visitor, by: house.maya)
        _ = try open("192.0.2.1", expecting: 201)
        #expect(try open("192.0.2.1", expecting: 429).headers["retry-after"] != nil)
        #expect(throws: Never.self) { try open("192.0.2.2", expecting: 201) }
    }

    @Test("what one message, and one visitor in a minute, may hold in bytes")
    func bytes() throws {
        let house = try House()
        let token = try house.newVisitor()
        #expect(try house.write(String(repeating: "é", count: 8 * 1024 + 1), token, expecting: 413).code == "too_large")
        for _ in 0..<4 { try house.write(String(repeating: "é", count: 8 * 1024), token) }
        let refused = try house.write(String(repeating: "é", count: 8 * 1024), token, expecting: 429)
        #expect(refused.code == "too_many_requests" && refused.headers["retry-after"] != nil)
        try house.write("short", house.newVisitor())
    }
}
