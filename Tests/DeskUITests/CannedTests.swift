import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("Prepared answers")
struct CannedTests {
    private func opened() -> Model {
        var model = SampleDesk.model()
        model.type("See  you")
        model.press(.left, .left, .left, .left)
        #expect(model.lead(";") == [.loadCanned])
        _ = model.update(.canned(SampleDesk.cannedReplies))
        return model
    }

    private func sent(_ effects: [Effect]) -> [String] {
        effects.compactMap { if case .send(_, let message) = $0 { message.text } else { nil } }
    }

    @Test("one goes into the message at the cursor, its variables filled")
    func inserted() {
        var model = opened()
        model.type("tha")
        model.press(.enter)
        #expect(model.dialogs.isEmpty)
        #expect(model.pane?.composer.text.text == "See Thank you for your patience, Ana Petrova. you")
        #expect(model.press(.enter).isEmpty, "one more Enter was meant for the dialog")
        model.pause()
        #expect(sent(model.press(.enter)).count == 1)
    }

    @Test("what can't be filled stays marked and blocks the send until it is written over")
    func unfilled() {
        var model = opened()
        model.type("order")
        #expect(model.view().text.contains("{attribute.order}"))
        model.press(.enter)
        #expect(model.view().text.contains("{attribute.order}: nothing is known"))
        model.pause()
        #expect(sent(model.press(.enter)).isEmpty)
        #expect(model.view().text.contains("Replace it"))
        #expect(model.pane?.composer.text.text.contains("{attribute.order}") ?? false)
        model.press(.up, .control("u"), .control("k"))
        model.type("Is it about the order 7?")
        #expect(sent(model.press(.enter)).count == 1)
    }

    @Test("keys that come before the answers have been read mean what they would have meant after")
    func typedAhead() {
        var model = SampleDesk.model()
        model.lead(";")
        model.type("tha")
        model.press(.enter)
        #expect(model.dialogs.count == 1)
        _ = model.update(.canned(SampleDesk.cannedReplies))
        #expect(model.pane?.composer.text.text == "Thank you for your patience, Ana Petrova.")
    }

    @Test("Esc leaves the message as it was; without answers it says how one is prepared")
    func none() {
        var model = SampleDesk.model()
        model.type("Hello")
        model.lead(";")
        _ = model.update(.canned([]))
        #expect(model.view().text.contains("pupitre canned add"))
        model.press(.enter, .escape)
        #expect(model.pane?.composer.text.text == "Hello" && model.dialogs.isEmpty)
    }

    @Test("a name that a visitor gave goes in as text: no controls, no variables")
    func hostileName() {
        var model = SampleDesk.emptyModel()
        var view = SampleDesk.anaView
        view.visitor.name = "{page}\u{1B}[2J\u{7}"
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(view))
        model.lead(";")
        _ = model.update(.canned(SampleDesk.cannedReplies))
        model.press(.enter)
        let text = model.pane?.composer.text.text ?? ""
        #expect(
            text.hasPrefix("Hello {page}")
                && !text.unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect(sent(model.press(.enter)).isEmpty)
    }
}
