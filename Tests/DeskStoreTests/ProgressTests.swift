import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("How far an expert's message has got")
struct ProgressTests {
    let desk: DeskFixture
    let ana: VisitorID
    let conversation: ConversationID
    let replies: [MessageID]

    init() throws {
        let desk = try DeskFixture()
        self.desk = desk
        ana = try desk.visitor()
        let id = try desk.store.write("Hello", by: ana).conversation
        conversation = id
        replies = try ["One", "Two", "Three"].map { try desk.store.reply(to: id, $0, by: desk.maya).message }
    }

    private func progress() throws -> [Message.Progress?] {
        try desk.store.view(of: conversation, for: desk.maya).messages.map(\.progress)
    }

    @Test("stored, then delivered, then seen, and never back")
    func ladder() throws {
        #expect(try progress() == [nil, .stored, .stored, .stored])
        try desk.store.delivered(conversation, through: replies[1])
        #expect(try progress() == [nil, .delivered, .delivered, .stored])
        try desk.store.seen(conversation, through: replies[0])
        #expect(try progress() == [nil, .seen, .delivered, .stored])
        #expect(try desk.store.inbox(of: ana).unseen == 2)
        try desk.store.seen(conversation)
        #expect(try progress() == [nil, .seen, .seen, .seen])
        #expect(try desk.store.inbox(of: ana).unseen == 0)
        try desk.store.delivered(conversation, through: replies[0])
        try desk.store.seen(conversation, through: replies[0])
        #expect(try progress() == [nil, .seen, .seen, .seen])
    }

    @Test("being told the same again, or of the visitor's own message, logs nothing")
    func again() throws {
        let own = try desk.store.write("Me again", by: ana)
        try desk.store.delivered(conversation, through: own.message)
        let before = try desk.count("SELECT count(*) FROM event")
        try desk.store.delivered(conversation, through: own.message)
        try desk.store.delivered(conversation, through: try desk.store.write("And again", by: ana).message)
        #expect(try desk.count("SELECT count(*) FROM event") == before + 1)
    }

    @Test("a message of another conversation is not found")
    func elsewhere() throws {
        let other = try desk.conversation("ben")
        #expect(throws: StoreError.notFound(.message, replies[0].description)) {
            try desk.store.seen(other, through: replies[0])
        }
    }

    @Test("the inbox holds what is for the visitor: no notes")
    func inbox() throws {
        try desk.store.note("rather nice", on: conversation, by: desk.maya)
        let inbox = try desk.store.inbox(of: ana)
        #expect(inbox.messages.map(\.text) == ["Hello", "One", "Two", "Three"])
        #expect(inbox.expertName == "Maya")
        #expect(!inbox.surveyIsOffered)
    }
}
