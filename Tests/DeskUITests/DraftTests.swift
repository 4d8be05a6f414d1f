import DeskCore
import DeskUI
import Testing

@Suite("A draft")
struct DraftTests {
    @Test("is saved at the first tick after the last key, once")
    func tick() {
        var model = SampleDesk.model()
        model.type("Hel")
        #expect(model.update(.tick(model.now + .seconds(1))) == [.saveDraft(SampleDesk.ana, "Hel")])
        #expect(model.update(.tick(model.now + .seconds(1))).isEmpty)
    }

    @Test("is saved at once when its conversation is left, before the next is opened")
    func leaving() {
        var model = SampleDesk.model()
        model.type("Hel")
        let effects = model.press(.control("n"))
        #expect(effects.first == .saveDraft(SampleDesk.ana, "Hel"))
        #expect(effects.last == .open(SampleDesk.jose))
    }

    @Test("is saved before the program is suspended or the terminal is gone")
    func suspending() {
        var model = SampleDesk.model()
        model.type("a")
        #expect(model.press(.control("z")) == [.saveDraft(SampleDesk.ana, "a"), .suspend])
        model.type("b")
        let effects = model.update(.hangUp)
        #expect(effects.first == .saveDraft(SampleDesk.ana, "ab", over: ["a"]))
        #expect(effects.last == .quit)
    }

    @Test("that could not be saved is tried again, and is still there when one comes back")
    func failure() throws {
        var model = SampleDesk.model()
        model.type("Hel")
        let save = try #require(model.update(.tick(model.now + .seconds(1))).first)
        _ = model.update(.failed(save, .diskFull))
        #expect(model.update(.tick(model.now + .seconds(1))) == [save])
        _ = model.update(.failed(save, .diskFull))
        model.press(.control("n"))
        model.press(.controlUp)
        #expect(model.pane?.composer.text.text == "Hel")
    }

    @Test("from the disk stands before what was typed while it was read")
    func loading() {
        var model = SampleDesk.emptyModel()
        _ = model.update(.desk(SampleDesk.snapshot))
        model.type("me")
        var view = SampleDesk.anaView
        view.draft = "Tell "
        _ = model.update(.conversation(view))
        #expect(model.pane?.composer.text.text == "Tell me")
    }

    @Test("of which nothing is known yet is not sent over")
    func unread() {
        var model = SampleDesk.model()
        model.press(.control("n"))
        model.type("me")
        #expect(model.press(.enter).isEmpty)
        #expect(model.pane?.composer.text.text == "me")
    }

    @Test("survives a fresh view of its conversation")
    func refresh() {
        var model = SampleDesk.model()
        model.type("Hel")
        var view = SampleDesk.anaView
        view.draft = "old"
        _ = model.update(.conversation(view))
        #expect(model.pane?.composer.text.text == "Hel")
    }

    @Test("cleared by its author is cleared on disk")
    func clearing() {
        var model = SampleDesk.model()
        model.type("a")
        model.press(.backspace)
        #expect(model.update(.tick(model.now + .seconds(1))) == [.saveDraft(SampleDesk.ana, "")])
    }

    @Test("written in an editor comes back into the composer")
    func editor() {
        var model = SampleDesk.model()
        model.type("Hel")
        #expect(model.lead("E") == [.editExternally(SampleDesk.ana, "Hel")])
        _ = model.update(.edited(SampleDesk.ana, "Hello\nthere\n"))
        #expect(model.pane?.composer.text.text == "Hello\nthere")
    }

    @Test("what was saved before the conversation had been read is there once")
    func savedBeforeRead() {
        var model = SampleDesk.emptyModel()
        _ = model.update(.desk(SampleDesk.snapshot))
        model.type("half a sen")
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
        var view = SampleDesk.anaView
        view.draft = "half a sen"
        _ = model.update(.conversation(view))
        #expect(model.pane?.composer.text.text == "half a sen")
    }
}
