import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("What fails after its conversation was left")
struct ComingBackTests {
    private func snooze(_ model: inout Model) -> Effect? {
        model.lead("s")
        return model.press(.enter).first { if case .snooze = $0 { true } else { false } }
    }

    @Test("is told where it failed: the desk comes back, and stays when the dialog is left")
    func snoozeFails() throws {
        var model = SampleDesk.model()
        let effect = try #require(snooze(&model))
        #expect(model.pane?.id == SampleDesk.jose)
        model.pause()
        _ = model.update(.failed(effect, .busy))
        #expect(model.pane?.id == SampleDesk.ana)
        #expect(model.view().text.contains("Snooze Ana"))
        model.pause()
        model.press(.escape)
        #expect(model.dialogs.isEmpty)
        #expect(model.pane?.id == SampleDesk.ana)
        #expect(model.view().text.contains("busy"))
    }

    @Test("leaves whoever has gone on meanwhile where they are")
    func goneOn() throws {
        var model = SampleDesk.model()
        let effect = try #require(snooze(&model))
        model.pause()
        model.type("for José")
        _ = model.update(.failed(effect, .busy))
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.pane?.composer.draft == "for José")
    }

    @Test("brings back what was to be sent with it, once")
    func endFails() throws {
        var model = SampleDesk.model()
        model.type("half an answer")
        for effect in model.press(.function(8)) { _ = model.update(.done(effect)) }
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.backTab, .backTab, .backTab, .character(" "))
        let effect = try #require(model.press(.enter, .enter).first { if case .end = $0 { true } else { false } })
        #expect(model.pane?.id == SampleDesk.jose)
        model.pause()
        _ = model.update(.failed(effect, .busy))
        #expect(model.pane?.id == SampleDesk.ana)
        #expect(model.pane?.composer.draft == "half an answer")
        var view = SampleDesk.anaView
        view.draft = "half an answer"
        _ = model.update(.conversation(view))
        #expect(model.pane?.composer.draft == "half an answer")
        #expect(model.view().text.contains("(x) send it"))
    }

    @Test("also where no dialog asked")
    func dismissalFails() throws {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        view.conversation.phase = .ended(Ending(at: model.now, by: .visitor, holder: SampleDesk.me, unread: true))
        _ = model.update(.conversation(view))
        model.lead("d")
        #expect(model.pane?.id == SampleDesk.jose)
        model.pause()
        _ = model.update(.failed(.acknowledge(SampleDesk.ana), .diskFull))
        #expect(model.pane?.id == SampleDesk.ana)
    }

    @Test("a snooze dialog says that its conversation has ended, and Enter only closes it")
    func snoozeOfEnded() {
        var model = SampleDesk.model()
        model.lead("s")
        var view = SampleDesk.anaView
        view.conversation.phase = .ended(Ending(at: model.now, by: .visitor, holder: SampleDesk.me, unread: true))
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("This conversation has ended."))
        #expect(model.press(.enter).isEmpty)
        #expect(model.dialogs.isEmpty)
        view.conversation.phase = .ended(Ending(at: model.now, by: .desk, holder: nil, unread: false))
        model = SampleDesk.model()
        model.lead("s")
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("erased on request"))
    }
}
