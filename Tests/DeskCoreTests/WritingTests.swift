import DeskCore
import Testing

@Suite("Writing and reading")
struct WritingTests {
    @Test("a first message starts a conversation that waits in its group's queue") func starts() throws {
        let scene = try Scene()
        #expect(scene.conversation.phase == .queued(Queued(since: Scene.start)))
        #expect(scene.conversation.waitingSince == Scene.start)
        #expect(scene.conversation.waitingCount == 1)
    }

    @Test("the wait counts from the first unanswered message and ends with the reply") func waits() throws {
        var scene = try Scene.open()
        try scene.does(.visitorWrites(scene.newMessage()), after: .minutes(2))
        #expect(scene.conversation.waitingSince == Scene.start)
        #expect(scene.conversation.waitingCount == 2)
        try scene.does(.reply(scene.newMessage(), by: Scene.maya), after: .minutes(1))
        #expect(scene.conversation.waitingSince == nil)
        #expect(scene.conversation.waitingCount == 0)
        #expect(scene.conversation.firstReplyAt == Scene.start + .minutes(3))
    }

    @Test("a reply takes a queued conversation") func replyTakes() throws {
        var scene = try Scene()
        try scene.does(.reply(scene.newMessage(), by: Scene.maya))
        #expect(scene.conversation.phase == .open(Holding(expert: Scene.maya, since: scene.now, reason: .taken)))
    }

    @Test("nobody replies on a colleague's desk, or to what has ended") func foreignReply() throws {
        var scene = try Scene.open()
        scene.refuses(.reply(scene.newMessage(), by: Scene.ben), with: .heldBy(Scene.maya))
        try scene.does(.end(.init(by: Scene.maya)))
        scene.refuses(.reply(scene.newMessage(), by: Scene.maya), with: .ended)
        scene.refuses(.visitorWrites(scene.newMessage()), with: .ended)
    }

    @Test("a note changes nothing for the visitor, and any colleague may add one, even after the end") func notes()
        throws
    {
        var scene = try Scene.open()
        try scene.does(.note(scene.newMessage(), by: Scene.ben))
        #expect(scene.conversation.unseen == 0)
        #expect(scene.conversation.waitingCount == 1)
        try scene.does(.end(.init(by: Scene.maya)))
        try scene.does(.note(scene.newMessage(), by: Scene.ben))
    }

    @Test("what the visitor has not seen is counted until they see it, and seen never goes back") func unseen() throws {
        var scene = try Scene.open()
        let first = scene.newMessage()
        try scene.does(.reply(first, by: Scene.maya))
        let second = scene.newMessage()
        try scene.does(.reply(second, by: Scene.maya))
        #expect(scene.conversation.unseen == 2)
        try scene.does(.see(through: first, left: 1))
        #expect(scene.conversation.unseen == 1)
        try scene.does(.see(through: second, left: 0))
        #expect(scene.conversation.unseen == 0)
        #expect(try scene.does(.see(through: first, left: 1)).isEmpty)
    }

    @Test("a mail is due 2 minutes after the first unseen message, and 15 minutes after the last mail") func mail()
        throws
    {
        var scene = try Scene.open()
        #expect(Mailing.due(for: scene.conversation) == nil)
        try scene.does(.reply(scene.newMessage(), by: Scene.maya))
        try scene.does(.reply(scene.newMessage(), by: Scene.maya), after: .minutes(1))
        #expect(Mailing.due(for: scene.conversation) == Scene.start + .minutes(2))
        try scene.does(.mail, after: .minutes(1))
        #expect(Mailing.due(for: scene.conversation) == nil)
        #expect(try scene.does(.mail).isEmpty)
        try scene.does(.reply(scene.newMessage(), by: Scene.maya), after: .minutes(1))
        #expect(Mailing.due(for: scene.conversation) == Scene.start + .minutes(17))
        try scene.does(.see(through: scene.newMessage(), left: 0))
        #expect(Mailing.due(for: scene.conversation) == nil)
    }

    @Test("a canned reply is filled, and what can't be filled is named") func canned() throws {
        let filled = try CannedReply.fill("Hi {visitor}, {not a variable} { x", with: [.visitor: "Ana"])
        #expect(filled == "Hi Ana, {not a variable} { x")
        #expect(throws: CannedReply.Unfilled(variables: ["page", "order"])) {
            try CannedReply.fill("{page} {order}", with: [.visitor: "Ana", .page: ""])
        }
        let half = CannedReply.filled("{visitor}: {attribute.order}, {visitor}", with: [.visitor: "{page}"])
        #expect(half.text == "{page}: {attribute.order}, {page}" && half.unfilled == ["attribute.order"])
    }

    @Test(
        "a brace that opens no variable is found when a canned reply is written",
        arguments: [
            ("{nope} {", "{nope}"), ("{", "{"), ("a {visitor", "{"), ("{{visitor}", "{"), ("{}", "{}"),
            ("{Visitor}", "{Visitor}"), ("{ visitor }", "{ visitor }"), ("{attribute.}", "{attribute.}"),
            ("{attribute.a b}", "{attribute.a b}"), ("{attribute}", "{attribute}"),
            ("Hi {visitor} } {attribute.order-no_1}", nil), ("{expert}{mission}{page}", nil), ("", nil),
        ] as [(String, String?)])
    func cannedVariables(text: String, unknown: String?) {
        #expect(CannedReply.firstUnknown(in: text) == unknown)
    }

    @Test("the variables in a message are found, each once, and other braces are text")
    func variablesInMessages() {
        #expect(
            CannedReply.variables(in: "if (x) { return {page}; } {page} {mission} {nope} {") == ["{page}", "{mission}"])
    }
}
