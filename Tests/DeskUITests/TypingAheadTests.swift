import DeskCore
import DeskUI
import Testing

@Suite("What is typed ahead")
struct TypingAheadTests {
    /// José is shown because Ana's conversation was ended from the composer.
    private var afterAnEnd: Model {
        var model = SampleDesk.model()
        model.press(.function(8), .enter, .enter)
        return model
    }

    private func text(_ model: Model) -> String? { model.pane?.composer.text.text }

    @Test("after an end does not reach the visitor who is shown next, nor does an Enter send anything there")
    func afterEnd() {
        var model = afterAnEnd
        #expect(model.pane?.id == SampleDesk.jose)
        model.type("one more thing")
        #expect(model.press(.enter).isEmpty)
        model.press(.paste("and this"))
        #expect(text(model) == "")
        #expect(model.view().text.contains("Not written. Enter writes to José Ñuñez."))
        #expect(SampleDesk.french(model).view().text.contains("Rien d’écrit. Entrée\u{A0}: écrire à José Ñuñez."))
    }

    @Test("is not taken up later either: after a pause Enter agrees, and sends nothing")
    func confirmed() {
        var model = afterAnEnd
        model.type("for Ana")
        _ = model.update(.tick(model.now + .seconds(3)))
        model.type("x")
        #expect(text(model) == "")
        _ = model.update(.tick(model.now + .seconds(2)))
        #expect(!model.view().text.contains("Enter send"))
        #expect(model.press(.enter).isEmpty)
        #expect(model.view().text.contains("Enter send"))
        model.type("Hello José")
        #expect(text(model) == "Hello José")
    }

    @Test("whoever pauses to read the next visitor writes to them without another key")
    func afterPause() {
        var model = afterAnEnd
        _ = model.update(.tick(model.now + .seconds(1)))
        model.type("Hello José")
        #expect(text(model) == "Hello José")
    }

    @Test("a key that moves agrees at once, and the next that needs a reply is the one that is there")
    func moves() {
        var model = afterAnEnd
        model.type("for Ana")
        model.press(.control("n"))
        model.type("Hello José")
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(text(model) == "Hello José")
        model = afterAnEnd
        _ = model.update(.tick(model.now + .seconds(5)))
        model.press(.control("n"))
        #expect(model.pane?.id == ConversationID(3), "whoever has read José's conversation goes on from it")
        model = afterAnEnd
        model.press(.controlDown)
        model.type("Hi")
        #expect(model.pane?.id == ConversationID(3))
        #expect(text(model) == "Hi")
    }

    @Test("does nothing in the list when the last one is gone, but undo is there")
    func emptyDesk() {
        var model = SampleDesk.emptyModel()
        var snapshot = SampleDesk.snapshot
        snapshot.sections = [.needsReply: DeskSection(rows: [SampleDesk.row(SampleDesk.ana, "Ana")], count: 1)]
        _ = model.update(.desk(snapshot))
        _ = model.update(.conversation(SampleDesk.anaView))
        model.press(.function(8), .enter)
        let done = model.press(.enter)
        #expect(model.pane == nil)
        #expect(model.type("aq").isEmpty)
        for effect in done { _ = model.update(.done(effect)) }
        #expect(model.type("u") == [.undo(SampleDesk.ana)])
    }

    @Test("does not reach a visitor who comes meanwhile")
    func arrival() {
        var model = SampleDesk.emptyModel()
        var empty = SampleDesk.snapshot
        empty.sections = [:]
        _ = model.update(.desk(empty))
        model.type("hmm")
        _ = model.update(.desk(SampleDesk.snapshot))
        #expect(model.pane?.id == SampleDesk.ana)
        model.type("hmm")
        #expect(text(model) == "")
    }

    @Test("whoever ends from the list stays in the list")
    func fromList() {
        var model = SampleDesk.model()
        model.press(.escape)
        model.type("e")
        model.press(.enter, .enter)
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.focus == .list)
    }
}
