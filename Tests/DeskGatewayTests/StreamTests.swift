import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The stream of events")
struct StreamTests {
    @Test("a page that was cut off resumes where it was: nothing is lost, nothing comes twice, order is kept")
    func resume() throws {
        let house = try House()
        let token = try house.newVisitor()
        let id = try #require(try house.write("Hello", token).conversation)
        var page: Listening? = try house.stream(token, from: "0")
        #expect(try page?.text() == "Hello")
        var heard: [String] = []
        var cursor = "0"
        for round in 0..<5 {
            for number in 0..<10 { try house.reply("\(round * 10 + number)", to: id) }
            for _ in 0..<(round == 4 ? 10 : 7) {
                let event = try #require(try page?.events.next("message"))
                cursor = try #require(event.id)
                heard.append(try Answer.object(event.data)["text"] as? String ?? "")
            }
            page = nil
            page = try house.stream(token, from: cursor)
        }
        while heard.count < 50, let text = try page?.text() { heard.append(text) }
        #expect(heard == (0..<50).map(String.init))
    }

    @Test("without a cursor only what comes is told; a cursor from the future loses nothing")
    func cursors() throws {
        let house = try House()
        let token = try house.newVisitor()
        let id = try #require(try house.write("Hello", token).conversation)
        let pages = [
            try house.stream(token), try house.stream(token, from: "999999"), try house.stream(token, from: "x"),
        ]
        for page in pages { try page.state() }
        try house.reply("Now", to: id)
        for page in pages { #expect(try page.text() == "Now") }
    }

    @Test("what is for experts never reaches a page: notes, comments, other visitors' words")
    func secret() throws {
        let house = try House()
        let (ana, ben) = (try house.newVisitor(), try house.newVisitor())
        let id = try #require(try house.write("Hello", ana).conversation)
        let page = try house.stream(ana)
        try house.write("Ben's", ben)
        try house.store.note("A difficult one", on: id, by: house.maya)
        try house.store.snooze(id, until: house.store.world.now() + .hours(1), keep: true, by: house.maya)
        try house.reply("Good morning", to: id)
        #expect(try page.text() == "Good morning")
    }

    @Test("pages get a sign of life while nothing happens, and learn who is there")
    func beats() throws {
        let house = try House("heartbeat = 1\n")
        let page = try house.stream(try house.newVisitor())
        try page.state { $0["experts"] as? String == "available" }
        try house.store.setStatus(.unavailable, of: house.maya)
        try page.state { $0["experts"] as? String == "away" }
        let deadline = Deadline(seconds: Deadline.patience)
        while page.events.beats < 2, deadline.milliseconds > 0 { _ = try? page.events.next(seconds: 1) }
        #expect(page.events.beats >= 2)
    }

    @Test("a peer that takes nothing any more, and says nothing, is dropped, and its visitor has left; another stays")
    func silent() throws {
        let house = try House("heartbeat = 1\ntimeout = 3\n")
        func greenFor(_ id: ConversationID) throws -> Duration {
            let presence = try house.store.view(of: id, for: house.maya).visitor.presence
            return try #require(presence.onlineUntil) - house.store.world.now()
        }
        func page(window: Int32?) throws -> (Listening, ConversationID) {
            let token = try house.newVisitor()
            let id = try #require(try house.write("Hello", token).conversation)
            let page = try Listening(port: house.port, token: token, window: window)
            try page.state()
            #expect(try greenFor(id) > .seconds(15))
            try house.reply(String(repeating: "x", count: 60_000), to: id)
            return (page, id)
        }
        let (silent, silentConversation) = try page(window: 1)
        let (reading, readingConversation) = try page(window: nil)
        #expect(try reading.text()?.count == 60_000)
        try house.wait("the silent one is dropped") { try greenFor(silentConversation) <= .seconds(15) }
        #expect(try greenFor(readingConversation) > .seconds(15))
        try house.reply("Still there?", to: readingConversation)
        #expect(try reading.text() == "Still there?")
        #expect(reading.events.beats >= 2)
        #expect(silent.answer.status == 200)
    }

    @Test("who has too many streams is told to wait; a closed one makes room")
    func limits() throws {
        let house = try House("limits = { streams_per_address = 8 }\n")
        let (ana, ben) = (try house.newVisitor(), try house.newVisitor())
        var pages = try (0..<6).map { _ in try house.stream(ana) }
        let seventh = try Listening(port: house.port, token: ana)
        #expect(seventh.answer.status == 429 && seventh.answer.headers["retry-after"] != nil)
        pages += try (0..<2).map { _ in try house.stream(ben) }
        #expect(try Listening(port: house.port, token: ben).answer.status == 429)
        for page in pages { try page.state() }
        pages = []
        try house.wait("room again") { try Listening(port: house.port, token: ben).answer.status == 200 }
    }

    @Test("a full house says so")
    func full() throws {
        let house = try House("limits = { streams = 1 }\n")
        let (ana, ben) = (try house.newVisitor(), try house.newVisitor())
        let page = try house.stream(ana)
        #expect(try Listening(port: house.port, token: ben).answer.status == 503)
        try page.state()
    }
}
