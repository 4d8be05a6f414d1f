import DeskCore
import Testing

@Suite("Ending")
struct EndingTests {
    let vat = Tag(id: TagID(1), mission: Scene.site, path: "billing/vat")
    let old = Tag(id: TagID(2), mission: Scene.site, path: "billing/old", archived: true)
    let foreign = Tag(id: TagID(3), mission: MissionID(9), path: "other/site")

    @Test("an end keeps its tags, its holder, and offers the survey five seconds later") func ends() throws {
        var scene = try Scene.open()
        try scene.does(.end(.init(by: Scene.maya, tags: [vat, vat])))
        #expect(scene.conversation.tags == [vat.id])
        #expect(scene.conversation.holder == Scene.maya)
        #expect(scene.conversation.survey == .offered(from: scene.now + .seconds(5)))
        scene.refuses(.end(.init(by: Scene.maya)), with: .ended)
    }

    @Test("a mission that requires tags is satisfied by one, by `other`, or by tags set before") func required() throws
    {
        var scene = try Scene.open()
        scene.refuses(.end(.init(by: Scene.maya, policy: .required)), with: .tagRequired)
        var other = scene
        let text = other.newMessage()
        try other.does(.end(.init(by: Scene.maya, other: text, policy: .required)))
        try scene.does(.tag([vat], by: Scene.maya))
        try scene.does(.end(.init(by: Scene.maya, policy: .required)))
        #expect(scene.conversation.tags == [vat.id])
    }

    @Test("an end without a word about tags keeps them; with none it takes them off") func keepsTags() throws {
        var scene = try Scene.open()
        try scene.does(.tag([vat], by: Scene.maya))
        var cleared = scene
        try scene.does(.end(.init(by: Scene.maya)))
        #expect(scene.conversation.tags == [vat.id])
        try cleared.does(.end(.init(by: Scene.maya, tags: [])))
        #expect(cleared.conversation.tags.isEmpty)
    }

    @Test("archived tags and those of another mission are refused, but an archived one stays where it is")
    func archived() throws {
        var scene = try Scene.open()
        scene.refuses(.end(.init(by: Scene.maya, tags: [old])), with: .tagArchived(old.id))
        scene.refuses(.tag([foreign], by: Scene.maya), with: .tagOfAnotherMission(foreign.id))
        var used = old
        used.archived = false
        try scene.does(.tag([used], by: Scene.maya))
        try scene.does(.tag([old, vat], by: Scene.maya))
        #expect(scene.conversation.tags == [old.id, vat.id])
    }

    @Test("within five seconds the end is undone, exactly") func undone() throws {
        var scene = try Scene.open()
        let before = scene.conversation
        try scene.does(.end(.init(by: Scene.maya)))
        try scene.does(.undo(by: Scene.maya), after: .milliseconds(4_999))
        #expect(scene.conversation == before)
    }

    @Test("after five seconds, by another, or twice, it is not") func notUndone() throws {
        var scene = try Scene.ended()
        scene.refuses(.undo(by: Scene.ben), with: .nothingToUndo)
        scene.now = scene.now + .seconds(5)
        scene.refuses(.undo(by: Scene.maya), with: .tooLateToUndo)
        var again = try Scene.ended()
        try again.does(.undo(by: Scene.maya))
        again.refuses(.undo(by: Scene.maya), with: .nothingToUndo)
    }

    @Test("a visitor's end is told to the expert until it is acknowledged or tagged, and can't be undone")
    func byVisitor() throws {
        var scene = try Scene.ended(by: .visitor)
        guard case .ended(let ending) = scene.conversation.phase else { throw Refusal.notEnded }
        #expect(ending.unread && ending.holder == Scene.maya)
        #expect(try scene.does(.visitorEnds(survey: .offer)).isEmpty)
        scene.refuses(.undo(by: Scene.maya), with: .nothingToUndo)
        #expect(try scene.does(.tag([vat], by: Scene.maya)) == [.tagged(tags: [vat.id]), .acknowledged])
        #expect(try scene.does(.acknowledge(by: Scene.maya)).isEmpty)
    }

    @Test("a visitor who ends is offered the survey at once, if the mission has one") func surveyOfVisitor() throws {
        var scene = try Scene.ended(by: .visitor)
        try scene.does(.answerSurvey(score: 4, comment: nil))
        var other = try Scene.open()
        try other.does(.visitorEnds(survey: .decline(reason: nil)))
        other.refuses(.answerSurvey(score: 4, comment: nil), with: .surveyNotOffered)
    }

    @Test("the survey is answered once it is offered, once, from 1 to 5") func survey() throws {
        var scene = try Scene.ended()
        scene.refuses(.answerSurvey(score: 5, comment: nil), with: .surveyNotOffered)
        scene.now = scene.now + .seconds(5)
        scene.refuses(.answerSurvey(score: 0, comment: nil), with: .scoreOutOfRange)
        scene.refuses(.answerSurvey(score: 6, comment: nil), with: .scoreOutOfRange)
        try scene.does(.answerSurvey(score: 5, comment: nil))
        #expect(try scene.does(.answerSurvey(score: 5, comment: nil)).isEmpty)
        scene.refuses(.answerSurvey(score: 4, comment: nil), with: .surveyAnswered)
    }

    @Test("no survey is offered when the expert declines it, nor while the conversation goes on") func noSurvey() throws
    {
        var scene = try Scene.open()
        scene.refuses(.answerSurvey(score: 3, comment: nil), with: .notEnded)
        let reason = scene.newMessage()
        try scene.does(.end(.init(by: Scene.maya, survey: .decline(reason: reason))))
        scene.now = scene.now + .minutes(1)
        scene.refuses(.answerSurvey(score: 3, comment: nil), with: .surveyNotOffered)
    }

    @Test(
        "the closing question counts as asked in the last exchange only, in one's own words too",
        arguments: [
            (["E:Can I help you with anything else?", "V:no"], true),
            (["E:Is there ANYTHING ELSE I can do?", "V:no", "V:thanks"], true),
            (["E:Anything else?", "V:yes", "V:another lamp", "E:there", "V:ok", "V:bye"], false),
            (["V:hello", "E:See you"], false),
            (["E:Puis-je vous aider pour autre chose ?"], true),
            (["E:anything else?", "V:yes: x", "E:here", "V:ok"], false),
            ([], false),
        ])
    func closingQuestion(lines: [String], asked: Bool) {
        let messages = lines.enumerated().map { index, line in
            Message(
                id: MessageID(high: 0, low: UInt64(index)),
                author: line.hasPrefix("V") ? .visitor : .expert(Scene.maya),
                text: String(line.dropFirst(2)), at: Scene.start)
        }
        #expect(ClosingQuestion.wasAsked(in: messages, question: .closingQuestion) == asked)
    }

    @Test("tag paths have one spelling, and one or two levels") func paths() {
        #expect(Tag.normalise(" Delivery / Very  Late ") == "delivery/very-late")
        #expect(Tag.normalise("prix") == "prix")
        for bad in ["", "/", "a/", "/a", "a/b/c", "a\u{202E}b", "a\u{1B}[31m"] { #expect(Tag.normalise(bad) == nil) }
    }
}
