import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Blocking a visitor")
struct BlockTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    private func openSession(_ byte: UInt8, _ visitor: VisitorID, sender: UInt8) throws {
        try desk.store.openSession(
            id: [UInt8](repeating: byte, count: 16), hash: [UInt8](repeating: 0, count: 32), visitor: visitor,
            sender: [UInt8](repeating: sender, count: 32))
    }

    @Test("their messages are refused and counted, everybody else's are taken; unblocked, theirs are taken again")
    func refused() throws {
        let conversation = try desk.conversation("ana", "Buy now")
        let (ana, ben) = (try desk.visitor("ana"), try desk.visitor("ben"))
        let id = try #require(try desk.store.inbox(of: ana).messages.first?.id)
        try desk.store.block(ana, reason: " spam ", by: desk.maya)
        #expect(throws: StoreError.refused(.blocked)) { try desk.store.write("Buy", by: ana) }
        #expect(throws: StoreError.refused(.blocked)) { try desk.store.write("Buy", by: ana) }
        #expect(try desk.store.write("Buy now", id: id, by: ana).isNew == false)
        #expect(throws: Never.self) { try desk.store.write("Hello", by: ben) }
        let block = try #require(try desk.store.blocks().first)
        #expect(block.reason == "spam" && block.refused == 2 && block.expert == desk.maya)
        #expect(block.conversation == conversation && block.visitorName == "Ana")
        #expect(try desk.store.view(of: conversation, for: desk.maya).block == block)
        #expect(try desk.store.desk(of: desk.maya).rows.filter(\.isBlocked).map(\.id) == [conversation])
        #expect(try desk.store.news(for: [VisitorPage(visitor: ana, cursor: 0)], limit: 1)[0].state.isBlocked)
        try desk.store.unblock(ana, by: desk.maya)
        #expect(throws: Never.self) { try desk.store.write("Sorry", by: ana) }
        #expect(try desk.store.blocks().isEmpty)
        #expect(throws: StoreError.notFound(.block, "ana")) { try desk.store.unblock(ana, by: desk.maya) }
    }

    @Test("the log says that and by whom, and no word of why; verify knows it")
    func log() throws {
        let conversation = try desk.conversation()
        let ana = try desk.visitor()
        try desk.store.block(ana, reason: "Zyxwreason", by: desk.maya)
        #expect(try desk.count("SELECT count(*) FROM event WHERE detail LIKE '%Zyxwreason%'") == 0)
        #expect(
            try desk.store.view(of: conversation, for: desk.maya).log.map(\.event).contains(.blocked(by: desk.maya)))
        #expect(try desk.store.verify().differences.isEmpty)
        try desk.raw("DELETE FROM block")
        #expect(
            try desk.store.verify().differences == [
                Verification.Difference(
                    subject: .conversation(conversation), field: "blocked", stored: "false", rebuilt: "true")
            ])
        try desk.store.block(ana, reason: "again", by: desk.maya)
        try desk.store.unblock(ana, by: desk.maya)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("once more changes the reason; without a reason, or for somebody who never wrote, it is refused")
    func reasons() throws {
        let ana = try desk.visitor("ana")
        #expect(throws: StoreError.notFound(.conversation, "ana")) {
            try desk.store.block(ana, reason: "spam", by: desk.maya)
        }
        try desk.conversation("ana")
        #expect(throws: StoreError.invalid(.reason, "")) { try desk.store.block(ana, reason: " \n", by: desk.maya) }
        try desk.store.block(ana, reason: "spam", by: desk.maya)
        try desk.store.block(ana, reason: "threats", by: desk.maya)
        #expect(try desk.store.blocks().map(\.reason) == ["threats"])
        #expect(try desk.count("SELECT count(*) FROM event WHERE kind = 'blocked'") == 1)
    }

    @Test("the addresses that they came from are known again, until they are unblocked or erased")
    func addresses() throws {
        for (index, name) in ["ana", "ben", "cleo"].enumerated() {
            try desk.conversation(name)
            let visitor = try desk.visitor(name)
            try openSession(UInt8(index), visitor, sender: 7)
            try openSession(UInt8(10 + index), visitor, sender: UInt8(20 + index))
            try desk.store.block(visitor, reason: "spam", by: desk.maya)
            #expect(try desk.store.blocked(from: [UInt8](repeating: 7, count: 32)) == index + 1)
        }
        #expect(try desk.store.blocks().map(\.addresses) == [2, 2, 2])
        try desk.store.unblock(desk.visitor("ana"), by: desk.maya)
        #expect(try desk.store.blocked(from: [UInt8](repeating: 7, count: 32)) == 2)
        _ = try desk.store.erase(desk.visitor("ben"))
        #expect(try desk.store.blocked(from: [UInt8](repeating: 7, count: 32)) == 1)
        #expect(try desk.store.blocked(from: [UInt8](repeating: 21, count: 32)) == 0)
        #expect(try desk.store.blocks().map(\.reason).sorted() == ["", "spam"])
        #expect(try desk.store.verify().differences.isEmpty)
    }
}
