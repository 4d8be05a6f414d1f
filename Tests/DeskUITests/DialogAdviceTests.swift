import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("What a dialog says beside the question")
struct DialogAdviceTests {
    @Test("snooze: how keep is ticked is said beside it")
    func keepKeys() {
        var model = SampleDesk.model()
        model.lead("s")
        #expect(model.view().text.contains("[x] keep: it returns to me                Tab, Space │"))
        model.press(.tab)
        #expect(model.view().text.contains("Space changes it │"))
        #expect(SampleDesk.french(model).view().text.contains("Espace modifie │"))
    }

    @Test("snooze: that the visitor is writing is said before any other advice, while they are")
    func writing() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        view.visitor.presence.typingUntil = model.now + .seconds(6)
        _ = model.update(.conversation(view))
        model.lead("s")
        #expect(model.view().text.contains("Ana Petrova is writing: that will end the snooze."))
        #expect(SampleDesk.french(model).view().text.contains("Ana Petrova écrit\u{A0}: cela mettra fin à la pause."))
        _ = model.update(.tick(model.now + .seconds(6)))
        #expect(model.view().text.contains("Ana Petrova is online now and may be waiting."))
    }

    @Test("snooze: that the visitor wrote last is said until they are answered, also when they write behind the dialog")
    func snoozeUnanswered() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        view.messages.append(SampleDesk.message(7, .expert(SampleDesk.me), "Yes, I am.", "13:31:00"))
        _ = model.update(.conversation(view))
        model.lead("s")
        #expect(!model.view().text.contains("not answered yet"))
        view.messages.append(SampleDesk.message(8, .visitor, "One more thing", "13:31:58"))
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("Ana Petrova wrote last, 2 s ago: not answered yet."))
        #expect(SampleDesk.french(model).view().text.contains("Ana Petrova a écrit il y a 2 s\u{A0}: pas encore"))
    }

    @Test("end: that the visitor wrote last is said, until they are answered, and not where only tags are set")
    func unanswered() {
        var model = SampleDesk.model()
        model.lead("e")
        #expect(model.view().text.contains("Ana Petrova wrote last, 6 min ago: not answered yet."))
        #expect(SampleDesk.french(model).view().text.contains("Ana Petrova a écrit il y a 6 min\u{A0}: pas encore"))
        model.press(.escape)
        model.lead("g")
        #expect(!model.view().text.contains("not answered yet"))
        var view = SampleDesk.anaView
        view.messages.append(SampleDesk.message(7, .expert(SampleDesk.me), "Yes, I am.", "13:31:00"))
        view.messages.append(SampleDesk.message(8, .expert(SampleDesk.me), "Odd", "13:31:10", kind: .note))
        model.press(.escape)
        _ = model.update(.conversation(view))
        model.lead("e")
        #expect(!model.view().text.contains("not answered yet"))
    }
}
