import DeskCore
import DeskDrawing
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
        for effect in done { _ = model.update(.done(effect)) }
        var taken = model
        #expect(taken.type("u") == [.undo(SampleDesk.ana)])
        #expect(model.type("aqu").isEmpty)
        _ = model.update(.tick(model.now + .seconds(1)))
        #expect(model.type("u") == [.undo(SampleDesk.ana)])
    }

    /// Ana was ended from the composer, and nobody is left to answer: what Noor ended is shown, in the list.
    private var onlyEnded: Model {
        var model = SampleDesk.emptyModel()
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.waitingForVisitor] = nil
        snapshot.sections[.needsReply] = DeskSection(rows: [SampleDesk.row(SampleDesk.ana, "Ana")], count: 1)
        _ = model.update(.desk(snapshot))
        _ = model.update(.conversation(SampleDesk.anaView))
        for effect in model.press(.function(8), .enter, .enter) { _ = model.update(.done(effect)) }
        snapshot.sections[.needsReply] = nil
        _ = model.update(.desk(snapshot))
        return model
    }

    @Test("does nothing in the list that the desk went to by itself, and says so")
    func listByItself() {
        var model = onlyEnded
        #expect(model.pane?.id == SampleDesk.ended)
        #expect(model.focus == .list)
        #expect(model.type("Hello qatu").isEmpty)
        #expect(model.press(.enter).isEmpty)
        #expect(model.pane?.id == SampleDesk.ended)
        #expect(model.focus == .list)
        #expect(model.dialogs.isEmpty)
        _ = model.update(.resized(Size(columns: 120, rows: 24)))
        #expect(model.view().text.contains("u undoes, 5 s  Not written, nothing done: letters act here after a pause."))
        var french = SampleDesk.french(model)
        french.type("x")
        #expect(french.view().text.contains("Rien d’écrit, rien de fait"))
    }

    @Test("a pause, or a key that is for moving only, says that the person is in the list on purpose")
    func onPurpose() {
        var model = onlyEnded
        model.type("e")
        _ = model.update(.tick(model.now + .seconds(1)))
        #expect(model.type("a") == [.setStatus(.unavailable)])
        model = onlyEnded
        model.press(.down)
        #expect(model.type("a").isEmpty, "an arrow may have been meant for the dialog too")
        model = onlyEnded
        model.press(.controlDown)
        #expect(model.type("a") == [.setStatus(.unavailable)])
    }

    @Test(
        "for a dialog that was refused does nothing in the list",
        arguments: [[Key.function(7)], [.function(8)], [.function(9)], [.control("x"), .character("e")]])
    func refusedInList(keys: [Key]) {
        var model = onlyEnded
        _ = model.update(.tick(model.now + .seconds(9)))
        for key in keys { model.press(key) }
        #expect(model.view().text.contains("Not on your desk"))
        #expect(model.type("late").isEmpty)
        #expect(model.press(.enter, .enter).isEmpty)
        #expect(model.dialogs.isEmpty)
        #expect(model.focus == .list)
        #expect(model.view().text.contains("Not written, nothing done"))
        _ = model.update(.tick(model.now + .seconds(1)))
        #expect(model.type("a") == [.setStatus(.unavailable)])
    }

    @Test("for a dialog that was refused does not reach the visitor who is shown")
    func refusedInComposer() {
        var model = SampleDesk.model()
        model.press(.escape)
        for _ in 0..<7 { model.press(.down) }
        model.press(.enter, .function(8))
        #expect(model.pane?.id == SampleDesk.queued)
        model.type("late")
        #expect(model.press(.enter).isEmpty)
        #expect(text(model) == "")
        #expect(model.view().text.contains("Not written. Enter writes to visitor-7731."))
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

    @Test("whoever comes to an empty desk is written to after Enter; the person stays where they were")
    func arrivalAtAnEmptyDesk() {
        var model = SampleDesk.emptyModel()
        var empty = SampleDesk.snapshot
        empty.sections = [:]
        _ = model.update(.desk(empty))
        var inList = model
        inList.type("a")
        inList.pause()
        _ = inList.update(.desk(SampleDesk.snapshot))
        #expect(inList.focus == .list)
        #expect(inList.view().text.contains("Enter to write"))
        model.pause()
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(SampleDesk.anaView))
        #expect(model.view().text.contains("  Enter writes to Ana Petrova."))
        #expect(model.view().cursor == nil, "nobody can have seen yet who is there")
        model.pause()
        #expect(model.view().cursor != nil)
        #expect(model.type("Hello").isEmpty)
        #expect(text(model) == "")
        model.pause()
        #expect(model.press(.enter).isEmpty)
        model.type("Hello")
        #expect(text(model) == "Hello")
    }

    @Test("in a dialog that was opened from the list does nothing to the next one")
    func fromDialog() {
        var model = SampleDesk.model()
        model.press(.escape)
        model.type("t")
        _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        model.type("hannah")
        model.press(.tab)
        model.type("please")
        model.press(.enter)
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.type("typing on").isEmpty)
        #expect(model.dialogs.isEmpty)
        _ = model.update(.tick(model.now + .seconds(1)))
        model.type("t")
        #expect(model.dialogs.count == 1)
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
