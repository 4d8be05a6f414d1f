import DeskCore
import DeskTesting
import Synchronization
import Testing

@testable import DeskStore

@Suite("What a visitor's open page is told")
struct StreamTests {
    let folder: Folder
    let desk: DeskFixture
    /// As the service reads it.
    let reader: Store
    let ana: VisitorID
    let id: ConversationID

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
        reader = try desk.store.reader()
        ana = try desk.visitor()
        id = try desk.store.write("Hello", by: ana).conversation
    }

    private func messages(after cursor: Int64, of visitor: VisitorID, limit: Int = 10) throws -> [NumberedMessage] {
        try reader.news(for: [VisitorPage(visitor: visitor, cursor: cursor)], limit: limit)[0].messages
    }

    private func told(_ visitor: VisitorID) throws -> VisitorState {
        try reader.news(for: [VisitorPage(visitor: visitor, cursor: 0)], limit: 1)[0].state
    }

    @Test("messages after a number, of all their conversations, in the order of commits, and nobody else's")
    func since() throws {
        let cursor = try reader.inbox(of: ana).cursor
        try desk.conversation("ben", "Mine")
        try desk.store.reply(to: id, "One", by: desk.maya)
        try desk.store.note("Secret", on: id, by: desk.maya)
        try desk.store.end(id, by: desk.maya)
        let second = try desk.store.write("Again", by: ana).conversation
        let news = try messages(after: cursor, of: ana)
        #expect(news.map(\.message.text) == ["One", "Again"])
        #expect(news.map(\.conversation) == [id, second])
        #expect(news.map(\.expertName) == ["Maya", nil])
        #expect(news.first?.message.progress == .stored)
        #expect(try messages(after: cursor, of: ana, limit: 1).map(\.message.text) == ["One"])
        let last = try #require(news.last)
        #expect(try messages(after: last.number, of: ana).isEmpty)
        #expect(try reader.inbox(of: ana).cursor == last.number)
        #expect(try messages(after: 0, of: ana).count == 3)
    }

    @Test("the cursor of somebody who never wrote misses nothing")
    func emptyCursor() throws {
        let ben = try desk.visitor("ben")
        #expect(try reader.inbox(of: ben).cursor == 0)
        #expect(try messages(after: 0, of: ben).isEmpty)
        #expect(try told(ben).conversation == nil)
    }

    @Test("older messages of one's own conversation, page by page")
    func older() throws {
        for index in 1..<6 { try desk.store.write("\(index)", by: ana) }
        let inbox = try reader.inbox(of: ana, limit: 2)
        #expect(inbox.messages.map(\.text) == ["4", "5"])
        #expect(inbox.hasOlder)
        let first = try #require(inbox.messages.first)
        let page = try reader.older(before: first.id, of: ana, limit: 3)
        #expect(page.messages.map(\.text) == ["1", "2", "3"])
        #expect(page.hasOlder)
        let oldest = try reader.older(before: try #require(page.messages.first).id, of: ana, limit: 3)
        #expect(oldest.messages.map(\.text) == ["Hello"])
        #expect(!oldest.hasOlder)
        let ben = try desk.visitor("ben")
        #expect(throws: StoreError.notFound(.message, first.id.description)) {
            try reader.older(before: first.id, of: ben, limit: 3)
        }
    }

    @Test("the survey is offered once the end can't be undone, and it is known when that will be")
    func survey() throws {
        #expect(try told(ana).expertName == "Maya")
        try desk.store.end(id, by: desk.maya)
        let state = try told(ana)
        #expect(!state.surveyIsOffered)
        #expect(state.surveyOfferedAt == desk.clock.now + .seconds(5))
        desk.clock.advance(by: .seconds(5))
        #expect(try told(ana).surveyIsOffered)
        #expect(try told(ana).surveyOfferedAt == nil)
    }

    @Test("an expert writes while the draft is being saved, and for 5 s after; a sent one is no draft")
    func drafting() throws {
        let before = desk.clock.now
        #expect(try reader.drafting(since: before).isEmpty)
        try desk.store.saveDraft("W", for: id, by: desk.maya)
        #expect(try reader.drafting(since: before) == [ana])
        let state = try told(ana)
        #expect(state.expertIsTyping)
        #expect(state.typingUntil == before + .seconds(5))
        desk.clock.advance(by: .seconds(5))
        #expect(try !told(ana).expertIsTyping)
        #expect(try reader.drafting(since: desk.clock.now).isEmpty)
        try desk.store.saveDraft("We", for: id, by: desk.maya)
        try desk.store.reply(to: id, "Well", by: desk.maya)
        #expect(try !told(ana).expertIsTyping)
    }

    @Test("the log's new entries tell whose pages to look at, each once, and whether an expert came or went")
    func changes() throws {
        let tail = try reader.logTail()
        #expect(
            try reader.changedSince(tail, limit: 10)
                == LogChanges(through: tail, conversations: [], staffChanged: false))
        try desk.store.reply(to: id, "One", by: desk.maya)
        try desk.store.reply(to: id, "Two", by: desk.maya)
        var changes = try reader.changedSince(tail, limit: 10)
        #expect(changes.conversations == [LogChanges.Changed(conversation: id, visitor: ana)])
        #expect(!changes.staffChanged)
        #expect(try changes.through == reader.logTail())
        try desk.store.setStatus(.unavailable, of: desk.maya)
        changes = try reader.changedSince(changes.through, limit: 10)
        #expect(changes.staffChanged)
        #expect(changes.conversations.isEmpty)
        #expect(try reader.changedSince(tail, limit: 1).through == tail + 1)
    }

    @Test("somebody is there, busy or away")
    func staffing() throws {
        #expect(try reader.staffing(of: desk.site) == .available)
        try desk.store.setCapacity(1, of: desk.maya)
        #expect(try reader.staffing(of: desk.site) == .busy)
        let other = try desk.store.addGroup("other")
        try desk.store.addExpert("ben", groups: [other.id])
        #expect(try reader.staffing(of: desk.site) == .busy)
        try desk.store.setStatus(.unavailable, of: desk.maya)
        #expect(try reader.staffing(of: desk.site) == .away)
    }

    @Test("nothing of it reads more as the history grows")
    func plans() throws {
        // A connection that has run nothing else keeps the statements of these alone.
        let store = try TestEngine.current.lasting(desk.store.path, desk.store.world)
        let opening = try store.read { Set($0.database.statements.keys) }
        let message = try #require(try store.inbox(of: ana).messages.first).id
        _ = try store.news(for: [VisitorPage(visitor: ana, cursor: 0)], limit: 5)
        _ = try store.newest(of: ana)
        _ = try store.older(before: message, of: ana)
        _ = try store.logTail()
        _ = try store.changedSince(0, limit: 5)
        _ = try store.drafting(since: desk.clock.now)
        _ = try store.staffing(of: desk.site)
        _ = try store.session([UInt8](repeating: 1, count: 16))
        _ = try store.nextSending()
        try store.typing(ana)
        try store.renew([ana])
        try store.comeBack(ana, session: [UInt8](repeating: 1, count: 16))
        try store.unsubscribe(ana)
        let questions = try store.read { $0.database.statements.keys.filter { !opening.contains($0) } }
        #expect(questions.count > 20)
        // Experts are few, and so are mails that wait; what is counted has its limit.
        let few = [
            "SCAN expert", "SCAN membership", "SCAN (subquery", "SCAN CONSTANT ROW",
            "SCAN outbox USING INDEX outbox_next",
        ]
        for question in questions where ["SELECT", "UPDATE"].contains(String(question.prefix(6))) {
            let steps = try desk.store.read { transaction in
                try transaction.database.all("EXPLAIN QUERY PLAN " + question) { columns -> String in
                    columns.skip(3)
                    return try columns.next()
                }
            }
            for step in steps where step.hasPrefix("SCAN") {
                #expect(few.contains { step.hasPrefix($0) }, "\(question): \(step)")
            }
        }
    }
}
