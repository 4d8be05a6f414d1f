import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("Conversations read ahead")
struct ReadAheadTests {
    /// The list in focus on Ana, with her neighbour José read ahead.
    private func model(_ change: (inout ConversationView) -> Void = { _ in }) -> Model {
        var model = SampleDesk.model()
        model.press(.escape)
        if let request = model.wantsAhead { _ = model.update(.ahead(request, [Self.jose(change)])) }
        return model
    }

    private static func jose(_ change: (inout ConversationView) -> Void = { _ in }) -> ConversationView {
        var view = SampleDesk.anaView
        view.conversation = Conversation(
            id: SampleDesk.jose, visitor: VisitorID(12), mission: SampleDesk.mission.id, group: SampleDesk.photo,
            phase: view.conversation.phase, startedAt: view.conversation.startedAt)
        view.messages = [SampleDesk.message(21, .visitor, "Where is my parcel?", "13:29:00")]
        view.log = []
        view.readThrough = view.messages.first?.id
        change(&view)
        return view
    }

    @Test("are those beside the selection, while the list has the focus")
    func neighbours() {
        var model = SampleDesk.model()
        #expect(model.wantsAhead == nil)
        model.press(.escape)
        #expect(model.wantsAhead?.conversations == [SampleDesk.jose])
    }

    @Test("are on the screen with the move, and are opened all the same")
    func oneFrame() {
        var model = model()
        let effects = model.press(.down)
        #expect(effects.last == .open(SampleDesk.jose, known: true))
        #expect(model.view().text.contains("Where is my parcel?"))
    }

    @Test("at the start the first one comes with the list, and is in its frame")
    func begun() {
        var model = SampleDesk.emptyModel()
        let effects = model.update(.begun(SampleDesk.snapshot, SampleDesk.anaView))
        #expect(effects.contains(.open(SampleDesk.ana, known: true)))
        #expect(model.view().text == SampleDesk.model().view().text)
        #expect(model.focus == .composer)
    }

    @Test("are thrown away with the list that they belong to, and when they come after it")
    func stale() {
        var model = model()
        let request = model.wantsAhead
        _ = model.update(.desk(SampleDesk.snapshot))
        if let request { _ = model.update(.ahead(request, [Self.jose()])) }
        model.press(.down)
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.pane?.view == nil)
    }

    @Test("are thrown away by what is on its way to the store")
    func changing() {
        var model = SampleDesk.model()
        model.press(.escape)
        let request = model.wantsAhead
        model.press(.enter)
        model.type("Hello")
        #expect(!model.update(.tick(model.now + .seconds(1))).isEmpty)
        if let request { _ = model.update(.ahead(request, [Self.jose()])) }
        model.press(.escape, .down)
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.pane?.view == nil)
    }

    @Test("are kept when one of them is marked as read, along with the one that is left")
    func movingOn() {
        var model = model()
        let last = SampleDesk.anaView.messages.last?.id
        #expect(model.press(.down).first == last.map { .markRead(SampleDesk.ana, through: $0) })
        #expect(model.pane?.view != nil)
        model.press(.up)
        #expect(model.pane?.view?.readThrough == last)
    }

    @Test("count as read only when they were read again, or still hold")
    func passedBy() {
        var model = model { $0.readThrough = nil }
        model.press(.down)
        #expect(model.press(.up) == [.open(SampleDesk.ana, known: true)])
        var other = self.model { $0.readThrough = nil }
        other.press(.down)
        _ = other.update(.conversation(Self.jose { $0.readThrough = nil }))
        let last = MessageID(high: 1, low: 21)
        #expect(other.press(.up).first == .markRead(SampleDesk.jose, through: last))
        var holding = self.model { $0.readThrough = nil }
        holding.press(.down)
        _ = holding.update(.isCurrent(SampleDesk.jose))
        #expect(holding.press(.up).first == .markRead(SampleDesk.jose, through: last))
    }

    @Test("need no frame when they come, nor when they still hold")
    func unseen() {
        var model = model()
        let frame = model.view(after: nil)
        model.press(.down)
        #expect(!model.isDrawn)
        #expect(model.view(after: frame) == model.view())
        _ = model.update(.isCurrent(SampleDesk.jose))
        if let request = model.wantsAhead { _ = model.update(.ahead(request, [Self.jose()])) }
        #expect(model.isDrawn)
    }

    @Test("show as new what came after they were read")
    func isNew() {
        var model = model()
        model.press(.down)
        #expect(!model.view().text.contains("new since"))
        let now = Self.jose { $0.messages.append(SampleDesk.message(22, .visitor, "Hello?", "13:31:00")) }
        _ = model.update(.conversation(now))
        #expect(model.view().text.contains("new since 14:31"))
    }

    @Test("take the draft that is on disk by then, and never from under somebody's fingers")
    func draft() {
        var model = model { $0.draft = "old" }
        model.press(.down)
        _ = model.update(.conversation(Self.jose { $0.draft = "newer" }))
        #expect(model.pane?.composer.text.text == "newer")
        var typing = self.model { $0.draft = "old" }
        typing.press(.down, .enter)
        typing.type("!")
        _ = typing.update(.conversation(Self.jose { $0.draft = "newer" }))
        #expect(typing.pane?.composer.text.text == "old!")
    }
}
