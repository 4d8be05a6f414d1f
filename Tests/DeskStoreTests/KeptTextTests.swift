import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("What was written is kept, whole")
struct KeptTextTests {
    let desk: DeskFixture
    let id: ConversationID

    init() throws {
        desk = try DeskFixture()
        id = try desk.conversation()
    }

    private var draft: String {
        get throws { try desk.store.view(of: id, for: desk.maya).draft }
    }

    @Test("a draft that another desk has saved since is not replaced, but told")
    func otherDesk() throws {
        #expect(try desk.store.saveDraft("here", for: id, over: [], by: desk.maya) == nil)
        #expect(try desk.store.saveDraft("there", for: id, over: [], by: desk.maya) == "here")
        #expect(try desk.store.saveDraft("", for: id, over: [], by: desk.maya) == "here")
        #expect(try draft == "here")
        #expect(try desk.store.saveDraft("here and there", for: id, over: ["here"], by: desk.maya) == nil)
        #expect(try draft == "here and there")
    }

    @Test("a send clears the draft that it stands for, and no other desk's")
    func sendBeside() throws {
        try desk.store.saveDraft("of the other desk", for: id, by: desk.maya)
        try desk.store.reply(to: id, "Hi", over: ["mine"], by: desk.maya)
        #expect(try draft == "of the other desk")
        try desk.store.reply(to: id, "of the other desk", over: [], by: desk.maya)
        #expect(try draft == "")
    }

    @Test(
        "a send takes what its sender had out of the draft that another desk has put its own text behind",
        arguments: [
            ("Hello from B", "Hello from B\nAnd from A", "And from A"), ("Hi", "Hi\nthere", "there"),
            ("Hello from B", "Hello from B and from A", "and from A"), ("Hi", "Hi there", "Hi there"),
            ("Hello", "Helloes", "Helloes"), ("Hello from B", "Hello from B\n", ""),
        ])
    func sendOfTheBeginning(known: String, onDisk: String, left: String) throws {
        try desk.store.saveDraft(onDisk, for: id, by: desk.maya)
        try desk.store.reply(to: id, known, over: [known], by: desk.maya)
        #expect(try draft == left)
        try desk.store.saveDraft(onDisk, for: id, by: desk.maya)
        let words = LastWords(messages: [(desk.store.world.newMessageID(), known)], drafts: [known])
        try desk.store.end(id, saying: words, by: desk.maya)
        #expect(try draft == left)
    }

    @Test("a draft may be longer than a message")
    func longDraft() throws {
        let long = String(repeating: "a", count: 3 * Message.limit)
        try desk.store.saveDraft(long, for: id, by: desk.maya)
        #expect(try draft == long)
    }

    @Test("nothing more is written about a visitor who was erased")
    func erased() throws {
        try desk.store.end(id, by: desk.maya)
        _ = try desk.store.erase(desk.store.conversation(id).visitor)
        let refused = StoreError.refused(.erased)
        #expect(throws: refused) { try desk.store.saveDraft("a secret", for: id, by: desk.maya) }
        #expect(throws: refused) { try desk.store.note("a secret", on: id, by: desk.maya) }
        #expect(throws: refused) { try desk.store.tag(id, [], note: "a secret", by: desk.maya) }
        #expect(throws: StoreError.self) { try desk.store.reply(to: id, "a secret", by: desk.maya) }
        #expect(try desk.count("SELECT count(*) FROM message WHERE text <> ''") == 0)
        #expect(try desk.count("SELECT count(*) FROM draft") == 0)
        try desk.store.saveDraft("", for: id, by: desk.maya)
    }

    @Test("an end that is refused has told the visitor nothing, and is told once when it is tried again")
    func endInOneStroke() throws {
        let farewell = desk.store.world.newMessageID()
        let words = LastWords(messages: [(farewell, "Goodbye")], drafts: ["half"])
        try desk.store.saveDraft("half", for: id, by: desk.maya)
        let long = String(repeating: "a", count: Message.limit + 1)
        #expect(throws: StoreError.refused(.messageTooLong)) {
            try desk.store.end(id, tags: [], newTags: ["new"], other: long, saying: words, by: desk.maya)
        }
        #expect(try desk.store.view(of: id, for: desk.maya).messages.map(\.text) == ["Hello"])
        #expect(try desk.store.tags(of: desk.site).isEmpty)
        #expect(try draft == "half")
        try desk.store.end(id, tags: [], newTags: ["new"], other: "short", saying: words, by: desk.maya)
        let view = try desk.store.view(of: id, for: desk.maya)
        #expect(view.messages.map(\.text) == ["Hello", "Goodbye", "short"])
        #expect(view.tags.map(\.path) == ["new"])
        #expect(view.draft == "")
        try desk.store.undo(id, by: desk.maya)
        try desk.store.end(id, saying: words, by: desk.maya)
        #expect(try desk.count("SELECT count(*) FROM message WHERE text = 'Goodbye'") == 1)
    }

    @Test("a draft goes out with a transfer, before the colleague has it")
    func transferWithDraft() throws {
        let ben = try desk.colleague("ben")
        let words = LastWords(messages: [(desk.store.world.newMessageID(), "Ben will help you")], drafts: ["x"])
        try desk.store.transfer(id, to: .expert(ben, group: desk.group), saying: words, by: desk.maya)
        #expect(try desk.holder(id) == ben)
        #expect(try desk.store.view(of: id, for: ben).messages.last?.text == "Ben will help you")
    }

    @Test("what an end would have kept is kept with the tags of one that has ended already")
    func tagsOfAnEnded() throws {
        try desk.store.visitorEnds(id)
        try desk.store.tag(id, [], newTags: ["delivery/late"], other: "rare", note: "angry", by: desk.maya)
        let view = try desk.store.view(of: id, for: desk.maya)
        #expect(view.tags.map(\.path) == ["delivery/late"])
        #expect(view.messages.map(\.kind) == [.spoken, .otherTag, .endNote])
    }

    @Test("the survey's comment is shown with its score, and one that comes later is added once")
    func surveyComments() throws {
        try desk.store.visitorEnds(id)
        try desk.store.answerSurvey(id, score: 2)
        #expect(try desk.store.view(of: id, for: desk.maya).surveyComment == nil)
        for _ in 1...2 { try desk.store.answerSurvey(id, score: 2, comment: "too slow") }
        try desk.store.answerSurvey(id, score: 2, comment: "and rude")
        let view = try desk.store.view(of: id, for: desk.maya)
        #expect(view.surveyComment == "too slow\nand rude")
        #expect(view.messages.filter { $0.kind == .surveyComment }.map(\.text) == ["too slow", "and rude"])
        let next = try desk.conversation()
        #expect(try desk.store.view(of: next, for: desk.maya).past.first?.comment == "too slow\nand rude")
        #expect(try desk.store.verify().differences.isEmpty)
    }
}
