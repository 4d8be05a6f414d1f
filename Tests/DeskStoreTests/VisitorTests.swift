import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("A visitor at the store's door")
struct VisitorTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    @Test("a first message starts a conversation on the desk of an expert with a free slot")
    func firstMessage() throws {
        let receipt = try desk.store.write("Hello", by: desk.visitor())
        #expect(receipt.isNew)
        #expect(try desk.holder(receipt.conversation) == desk.maya)
        let conversation = try desk.store.conversation(receipt.conversation)
        #expect(conversation.waitingCount == 1)
        #expect(conversation.previous == nil)
    }

    @Test("the same message id twice is one message")
    func retry() throws {
        let ana = try desk.visitor()
        let id = desk.store.world.newMessageID()
        let first = try desk.store.write("Hello", id: id, by: ana)
        let second = try desk.store.write("Hello", id: id, by: ana)
        #expect(first.conversation == second.conversation)
        #expect(first.isNew && !second.isNew)
        #expect(try desk.store.conversation(first.conversation).waitingCount == 1)
    }

    @Test("a retry after the end finds the message where it was, and starts nothing")
    func retryAfterEnd() throws {
        let ana = try desk.visitor()
        let id = desk.store.world.newMessageID()
        let first = try desk.store.write("Hello", id: id, by: ana)
        try desk.store.end(first.conversation, by: desk.maya)
        let again = try desk.store.write("Hello", id: id, by: ana)
        #expect(!again.isNew)
        #expect(again.message == id && again.conversation == first.conversation)
        #expect(again.number == first.number && again.at == first.at)
        #expect(try desk.count("SELECT count(*) FROM conversation") == 1)
    }

    @Test("another visitor's, the expert's or another conversation's message id is refused")
    func takenID() throws {
        let ana = try desk.visitor("ana")
        let ben = try desk.visitor("ben")
        let first = try desk.store.write("Hello", by: ana)
        #expect(throws: StoreError.refused(.messageIDTaken)) {
            try desk.store.write("Hi", id: first.message, by: ben)
        }
        let reply = try desk.store.reply(to: first.conversation, "Hi", by: desk.maya)
        #expect(throws: StoreError.refused(.messageIDTaken)) {
            try desk.store.write("Hi", id: reply.message, by: ana)
        }
        #expect(throws: StoreError.refused(.messageIDTaken)) {
            try desk.store.reply(to: first.conversation, "Hi", id: first.message, by: desk.maya)
        }
        let second = try desk.conversation("ben")
        #expect(throws: StoreError.refused(.messageIDTaken)) {
            try desk.store.reply(to: second, "Hi", id: reply.message, by: desk.maya)
        }
    }

    @Test(
        "a message without a word is refused, in any kind of blanks", arguments: ["", " ", "\n\t", "\u{00A0}\u{2003}"])
    func empty(_ text: String) throws {
        let ana = try desk.visitor()
        #expect(throws: StoreError.refused(.emptyMessage)) { try desk.store.write(text, by: ana) }
        #expect(try desk.count("SELECT count(*) FROM conversation") == 0)
    }

    @Test("a message of exactly the limit is stored, one byte more is refused")
    func longest() throws {
        let ana = try desk.visitor()
        let longest = String(repeating: "é", count: Message.limit / 2)
        let receipt = try desk.store.write(longest, by: ana)
        #expect(try desk.store.inbox(of: ana).messages.map(\.text) == [longest])
        #expect(throws: StoreError.refused(.messageTooLong)) { try desk.store.write(longest + "x", by: ana) }
        #expect(try desk.store.conversation(receipt.conversation).waitingCount == 1)
    }

    @Test("hostile text comes back as it was, but for NUL, which is shown as a replacement")
    func hostile() throws {
        let ana = try desk.visitor()
        let text = "a\u{0}b'); DROP TABLE event; --\u{1B}[2J\u{202E}\u{FEFF}e\u{301}👩‍👩‍👧"
        try desk.store.write(text, by: ana)
        #expect(try desk.store.inbox(of: ana).messages.first?.text == text.replacing("\0", with: "\u{FFFD}"))
    }

    @Test("a visitor who writes after the end starts a new conversation that names the last")
    func previous() throws {
        let first = try desk.conversation()
        try desk.store.end(first, by: desk.maya)
        let second = try desk.conversation()
        #expect(first != second)
        #expect(try desk.store.conversation(second).previous == first)
    }

    @Test("one key is two visitors on two missions")
    func keyOfMission() throws {
        let other = try desk.store.addMission("shop", group: desk.group)
        let here = try desk.store.arrive("7", on: desk.site, name: "Ana")
        let there = try desk.store.arrive("7", on: other.id, name: "Ben")
        #expect(here != there)
        #expect(try desk.store.visitor("7", on: desk.site).name == "Ana")
    }

    @Test("arriving again keeps the name and the language that aren't told anew")
    func arriveAgain() throws {
        let first = try desk.store.arrive("ana", on: desk.site, name: "Ana", language: .french, page: Page(url: "/a"))
        let second = try desk.store.arrive("ana", on: desk.site, page: Page(url: "/b"))
        #expect(first == second)
        let ana = try desk.store.visitor("ana", on: desk.site)
        #expect((ana.name, ana.language, ana.presence.page) == ("Ana", .french, "/b"))
    }

    @Test("presence is a lease of 45 s, and a page that closes leaves 15 s")
    func presence() throws {
        let ana = try desk.visitor()
        func isOnline() throws -> Bool {
            try desk.store.visitor("ana", on: desk.site).presence.isOnline(at: desk.clock.now)
        }
        desk.clock.advance(by: .seconds(44))
        #expect(try isOnline())
        try desk.store.renew(ana)
        desk.clock.advance(by: .seconds(44))
        #expect(try isOnline())
        try desk.store.leave(ana)
        desk.clock.advance(by: .seconds(1))
        #expect(try !isOnline())
        try desk.store.comeBack(ana, page: Page(url: "/c"))
        #expect(try isOnline())
    }

    @Test("an unknown or archived mission, an unknown visitor and an empty key are told apart")
    func unknown() throws {
        #expect(throws: StoreError.notFound(.mission, "99")) { try desk.store.arrive("x", on: MissionID(99)) }
        #expect(throws: StoreError.invalid(.visitor, "")) { try desk.store.arrive("", on: desk.site) }
        #expect(throws: StoreError.notFound(.visitor, "99")) { try desk.store.write("Hi", by: VisitorID(99)) }
        try desk.store.changeMission(desk.site) { $0.archived = true }
        #expect(throws: StoreError.archived(.mission, "site")) {
            try desk.store.arrive("x", on: desk.site)
        }
    }
}
