import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Sessions that see one conversation, end and are taken back")
struct ScopedSessionTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    private static let hash = [UInt8](repeating: 0, count: 32)

    private func id(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 16) }

    private func write(_ text: String, _ visitor: VisitorID, only: ConversationID) throws -> Receipt {
        let incoming = Store.Incoming(
            text: text, id: desk.store.world.newMessageID(), visitor: visitor, only: only)
        return try desk.store.write([incoming])[0].get()
    }

    @Test("it sees its conversation as if there were no other, and writes into no other")
    func scope() throws {
        let first = try desk.conversation("ana", "First")
        let ana = try desk.visitor("ana")
        try desk.store.end(first, by: desk.maya)
        let second = try desk.store.write("Second", by: ana).conversation
        #expect(second != first)
        let inbox = try desk.store.inbox(of: ana, only: first)
        #expect(inbox.conversation?.id == first && inbox.messages.map(\.text) == ["First"])
        #expect(inbox.place == 1)
        let secret = try #require(try desk.store.inbox(of: ana).messages.last?.id)
        #expect(throws: StoreError.notFound(.message, secret.description)) {
            try desk.store.conversation(of: secret, by: ana, only: first)
        }
        #expect(throws: StoreError.notFound(.message, secret.description)) {
            try desk.store.older(before: secret, of: ana, only: first)
        }
        let news = try desk.store.news(for: [VisitorPage(visitor: ana, only: first, cursor: 0)], limit: 9)[0]
        #expect(news.messages.map(\.message.text) == ["First"] && news.state.conversation?.id == first)
        #expect(throws: StoreError.refused(.ended)) { try write("Mine", ana, only: first) }
        #expect(try desk.store.inbox(of: ana).messages.map(\.text) == ["Second"])
        #expect(try desk.store.newest(of: ana).place == 2)
        #expect(try desk.store.newest(of: ana, only: second).place == 1)
    }

    @Test(
        "once its conversation has ended it says nothing of the visitor any more: neither where they are nor that they write"
    )
    func silent() throws {
        let first = try desk.conversation("ana", "First")
        let ana = try desk.visitor("ana")
        try desk.store.comeBack(ana, page: Page(url: "/a"), only: first)
        try desk.store.end(first, by: desk.maya)
        try desk.store.write("Second", by: ana)
        try desk.store.comeBack(ana, page: Page(url: "/b"), only: first)
        try desk.store.typing(ana, only: first)
        let presence = try desk.store.inbox(of: ana).visitor.presence
        #expect(presence.page == "/a" && presence.typingUntil == nil)
    }

    @Test(
        "one that a link opened ends at its time, or an hour after its conversation; an ordinary one when it wasn't seen for long"
    )
    func ends() throws {
        let conversation = try desk.conversation()
        let ana = try desk.visitor()
        let resumed = ResumedSession(conversation: conversation, expiresAt: desk.clock.now + .days(7))
        try desk.store.openSession(id: id(1), hash: Self.hash, visitor: ana)
        try desk.store.openSession(id: id(2), hash: Self.hash, visitor: ana, resumed: resumed)
        #expect(try desk.store.session(id(2))?.conversation == conversation)
        desk.clock.advance(by: .days(7) - .milliseconds(1))
        #expect(try desk.store.session(id(2)) != nil)
        desk.clock.advance(by: .milliseconds(1))
        #expect(try desk.store.session(id(2)) == nil)
        #expect(try desk.store.session(id(1))?.conversation == nil)

        let again = ResumedSession(conversation: conversation, expiresAt: desk.clock.now + .days(7))
        try desk.store.openSession(id: id(3), hash: Self.hash, visitor: ana, resumed: again)
        try desk.store.visitorEnds(conversation)
        desk.clock.advance(by: .hours(1) - .milliseconds(1))
        #expect(try desk.store.session(id(3)) != nil)
        desk.clock.advance(by: .milliseconds(1))
        #expect(try desk.store.over([id(1), id(3), id(9)]) == [id(3), id(9)])

        desk.clock.advance(by: .days(100))
        try desk.store.comeBack(ana, session: id(1))
        desk.clock.advance(by: .days(180) - .milliseconds(1))
        #expect(try desk.store.session(id(1)) != nil)
        desk.clock.advance(by: .milliseconds(1))
        #expect(try desk.store.session(id(1)) == nil)
        #expect(try desk.store.session(id(1), life: .days(181)) != nil)
    }

    @Test("they are listed and taken back: all, those of links, or one; and links of mails sent until then with them")
    func revoked() throws {
        let conversation = try desk.conversation()
        let ana = try desk.visitor()
        let resumed = ResumedSession(conversation: conversation, expiresAt: desk.clock.now + .days(7))
        for byte in UInt8(1)...3 { try desk.store.openSession(id: id(byte), hash: Self.hash, visitor: ana) }
        try desk.store.openSession(id: id(4), hash: Self.hash, visitor: ana, resumed: resumed)
        let lines = try desk.store.sessions(of: ana)
        #expect(lines.map(\.name) == ["01010101", "02020202", "03030303", "04040404"])
        #expect(lines.map(\.conversation) == [nil, nil, nil, conversation])
        #expect(lines[3].endsAt == resumed.expiresAt && lines[0].endsAt == desk.clock.now + .days(180))

        #expect(try desk.store.revokeSessions(of: ana, named: "02020202") == 1)
        #expect(try desk.store.revocation(of: ana) == nil)
        #expect(try desk.store.revokeSessions(of: ana, resumed: true) == 1)
        #expect(try desk.store.revocation(of: ana) == desk.clock.now)
        #expect(try desk.store.session(id(4)) == nil && desk.store.session(id(1)) != nil)
        #expect(try desk.store.revokeSessions(of: ana) == 2)
        #expect(try desk.store.sessions(of: ana).isEmpty)
        #expect(throws: StoreError.notFound(.visitor, "99")) { try desk.store.revokeSessions(of: VisitorID(99)) }
    }

    @Test("a place counts the page's own messages, whatever others write, and leads back to its message")
    func places() throws {
        let conversation = try desk.conversation("ana", "One")
        let ana = try desk.visitor("ana")
        for number in 0..<20 { try desk.conversation("ben\(number)") }
        try desk.store.note("Between", on: conversation, by: desk.maya)
        try desk.store.reply(to: conversation, "Two", by: desk.maya)
        let newest = try desk.store.newest(of: ana)
        #expect(newest.place == 2)
        #expect(try desk.store.cursor(atPlace: 2, of: ana) == newest)
        #expect(try desk.store.cursor(atPlace: 9, of: ana) == newest)
        #expect(try desk.store.cursor(atNumber: 1, of: ana).place == 1)
        #expect(try desk.store.cursor(atNumber: 999, of: ana) == newest)
        #expect(try desk.store.cursor(atPlace: 0, of: ana) == Cursor(number: 0, place: 0))
        #expect(try desk.store.cursor(atNumber: -5, of: ana) == Cursor(number: 0, place: 0))
    }
}
