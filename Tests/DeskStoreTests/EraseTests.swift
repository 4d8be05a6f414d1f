import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("Erasing a visitor")
struct EraseTests {
    let folder: Folder
    let desk: DeskFixture
    let ana: VisitorID
    let first: ConversationID
    let second: ConversationID

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
        ana = try desk.visitor()
        first = try desk.store.write("My name is Zyxwanapetrova", by: ana).conversation
        try desk.store.note("Zyxwanapetrova again", on: first, by: desk.maya)
        try desk.store.end(first, by: desk.maya)
        desk.clock.advance(by: .seconds(6))
        try desk.store.answerSurvey(first, score: 4, comment: "Signed Zyxwanapetrova")
        second = try desk.store.write("Zyxwanapetrova once more", by: ana).conversation
        try desk.store.leaveEmail(ana, "zyxwanapetrova@example.org")
        try desk.store.reply(to: second, "Dear Zyxwanapetrova", by: desk.maya)
        try desk.store.saveDraft("Zyxwanapetrova?", for: second, by: desk.maya)
        try desk.store.comeBack(ana, page: Page(url: "https://shop.example/zyxwanapetrova", title: "Zyxwanapetrova"))
        try desk.store.index()
        // Not yet in the index.
        try desk.store.write("zyxwanapetrova, too", by: ana)
    }

    @Test("a conversation under way ends by the erasure, not by its visitor: it is nobody's to take note of")
    func endsByErasure() throws {
        _ = try desk.store.erase(ana)
        guard case .ended(let ending) = try desk.phase(second) else { throw Refusal.notEnded }
        #expect(ending.by == .desk && !ending.unread)
        let shown = try desk.store.desk(of: desk.maya)
        #expect(shown.rows.isEmpty && shown.load == 0)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("what was erased before is told as such")
    func twice() throws {
        #expect(try !desk.store.erase(ana).wasErased)
        let again = try desk.store.erase(ana)
        #expect(again.wasErased && again.messages == 0)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test(
        "an erased visitor isn't blocked, for the reason would tell of them; a block of before stays, without its reason"
    )
    func notBlockedAfterwards() throws {
        try desk.store.block(ana, reason: "Zyxwreason", by: desk.maya)
        let erased = try desk.store.erase(ana)
        #expect(erased.others == 2, "the draft and the reason")
        #expect(try desk.store.blocks().map(\.reason) == [""])
        #expect(throws: StoreError.refused(.erased)) { try desk.store.block(ana, reason: "again", by: desk.maya) }
        #expect(try desk.store.blocks().map(\.reason) == [""])
        #expect(try desk.store.erase(ana).others == 0)
        try desk.store.unblock(ana, by: desk.maya)
        #expect(throws: StoreError.refused(.erased)) { try desk.store.block(ana, reason: "again", by: desk.maya) }
        #expect(try desk.store.blocks().isEmpty)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("nobody comes or writes as who was erased, by the key in the place of theirs or while a script goes on")
    func nobodyAnyMore() throws {
        _ = try desk.store.erase(ana)
        #expect(throws: StoreError.refused(.erased)) { try desk.store.write("Zyxwanapetrova", by: ana) }
        #expect(throws: StoreError.refused(.erased)) {
            try desk.store.arrive(Visitor.erasedKey(ana), on: desk.site, name: "Zyxwanapetrova")
        }
        #expect(throws: StoreError.refused(.erased)) { try desk.store.leaveEmail(ana, "ana@example.org") }
        #expect(try desk.store.visitor(ana).name == nil)
        #expect(try desk.store.erase(ana).messages == 0)
    }

    @Test("what is found of somebody who was erased before is counted, and gone")
    func foundLater() throws {
        try desk.store.block(ana, reason: "spam", by: desk.maya)
        _ = try desk.store.erase(ana)
        try desk.raw("UPDATE block SET reason = 'Zyxwreason'")
        let again = try desk.store.erase(ana)
        #expect(again.wasErased && again.messages == 0 && again.others == 1)
        #expect(try desk.store.blocks().map(\.reason) == [""])
    }

    @Test("all words and names are gone from the tables, the index and the file; the log agrees; others keep theirs")
    func erase() throws {
        let ben = try desk.conversation("ben", "I know Zyxwanapetrova")
        try desk.store.openSession(
            id: [UInt8](repeating: 1, count: 16), hash: [UInt8](repeating: 2, count: 32), visitor: ana)
        let events = try desk.count("SELECT count(*) FROM event")
        let erased = try desk.store.erase(ana)
        #expect(erased == Erased(visitor: ana, conversations: 2, messages: 6, others: 1))
        #expect(try desk.store.search("Zyxwanapetrova").map(\.conversation) == [ben])
        #expect(try desk.count("SELECT count(*) FROM message WHERE text LIKE '%zyxwana%'") == 1)
        #expect(
            try desk.count(
                """
                SELECT count(*) FROM visitor WHERE lower(coalesce(name, '') || coalesce(email, '')
                    || coalesce(page, '') || coalesce(page_title, '')) LIKE '%zyxwana%' OR key = 'ana'
                """) == 0)
        #expect(try desk.count("SELECT count(*) FROM draft") == 0)
        #expect(try desk.store.session([UInt8](repeating: 1, count: 16)) == nil)
        guard case .ended = try desk.phase(second) else { throw Refusal.notEnded }
        // The end and its survey, that each conversation's texts were erased, and nothing else.
        #expect(try desk.count("SELECT count(*) FROM event") == events + 4)
        #expect(try desk.count("SELECT count(*) FROM event WHERE kind = 'erased'") == 2)
        #expect(try desk.store.verify().differences.isEmpty)
        #expect(try desk.store.health().damages.isEmpty)
        try desk.raw("INSERT INTO message_text (message_text) VALUES ('integrity-check')")
        #expect(
            try desk.store.view(of: first, for: desk.maya).conversation.survey
                == .answered(
                    score: 4, at: desk.clock.now))
        // Somebody new, if they come again.
        #expect(try desk.visitor() != ana)
    }

    @Test("no trace of a word stays in the files")
    func noTrace() throws {
        _ = try desk.store.erase(ana)
        for name in ["desk.db", "desk.db-wal"] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
            for trace in ["zyxwanapetrova", "Zyxwanapetrova", "yxwanapetrova"] {
                #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(name)")
            }
        }
    }

    @Test("while somebody reads, it is told that words remain; the waker finishes it by itself")
    func reader() throws {
        func isInFiles() throws -> Bool {
            try ["desk.db", "desk.db-wal"].contains { name in
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
                return bytes.range(of: Data("yxwanapetrova".utf8)) != nil
            }
        }
        try desk.store.reader().read { reading in
            _ = try reading.database.first("SELECT count(*) FROM message") { try $0.next(Int.self) }
            #expect(try !desk.store.erase(ana).isGone)
            #expect(try desk.store.erasingSince() != nil)
            #expect(try desk.store.health().erasingSince == desk.clock.now)
            #expect(try desk.store.nextDue().map { $0 <= desk.clock.now + .seconds(1) } == true)
            try desk.store.runOnce()
            #expect(try desk.store.erasingSince() != nil)
            #expect(try isInFiles())
        }
        try desk.store.runOnce()
        #expect(try desk.store.erasingSince() == nil)
        #expect(try !isInFiles())
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("a text that was erased and written anew by another program is found")
    func rewritten() throws {
        _ = try desk.store.erase(ana)
        try desk.raw("UPDATE message SET text = 'Another' WHERE seq = 1")
        #expect(try desk.store.verify().differences.map(\.field) == ["text"])
        try desk.raw("UPDATE message SET text = '' WHERE seq = 1")
        #expect(throws: StoreError.refused(.erased)) {
            try desk.store.note("Erased on request", on: first, by: desk.maya)
        }
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("a visitor is named by the key, or by a conversation of the mission, of which the beginning is enough")
    func who() throws {
        let store = desk.store
        #expect(try store.visitor(keyOrConversation: "ana", on: desk.site) == ana)
        #expect(try store.visitor(keyOrConversation: first.description, on: desk.site) == ana)
        #expect(try store.visitor(keyOrConversation: second.short, on: desk.site) == ana)
        #expect(throws: StoreError.notFound(.visitor, "nobody")) {
            try store.visitor(keyOrConversation: "nobody", on: desk.site)
        }
        try store.write("Hello", by: desk.visitor("ben"))
        let common = String(zip(first.description, second.description).prefix { $0 == $1 }.map(\.0))
        if common.utf8.count >= 4 {
            #expect(throws: StoreError.self) { try store.visitor(keyOrConversation: common, on: desk.site) }
        }
        #expect(try store.visitor(keyOrConversation: first.description, on: nil) == ana)
        #expect(throws: StoreError.notFound(.visitor, "ana")) { try store.visitor(keyOrConversation: "ana", on: nil) }
        let other = try store.addMission("shop", group: desk.group).id
        #expect(throws: StoreError.notFound(.conversation, first.description)) {
            try store.visitor(keyOrConversation: first.description, on: other)
        }
        #expect(throws: StoreError.notFound(.visitor, "ana")) { try store.visitor(keyOrConversation: "ana", on: other) }
    }
}
