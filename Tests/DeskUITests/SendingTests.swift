import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("Writing to a visitor")
struct SendingTests {
    private func sent(_ effects: [Effect]) -> [Outgoing] {
        effects.compactMap { if case .send(_, let message) = $0 { message } else { nil } }
    }

    @Test("the text stays visible until it is stored")
    func staysUntilStored() {
        var model = SampleDesk.model()
        model.type("I refund it")
        let effects = model.press(.enter)
        #expect(sent(effects).map(\.text) == ["I refund it"])
        #expect(model.view().text.contains("> I refund it"))
        for effect in effects { _ = model.update(.done(effect)) }
        #expect(!model.view().text.contains("I refund it"))
    }

    @Test("two messages typed ahead are two messages")
    func typedAhead() {
        var model = SampleDesk.model()
        model.type("one")
        let first = model.press(.enter)
        model.type("two")
        let second = model.press(.enter)
        #expect(sent(first + second).map(\.text) == ["one", "two"])
        #expect(Set(sent(first + second).map(\.id)).count == 2)
    }

    @Test("a failed send leaves the text and what was typed since")
    func failure() throws {
        var model = SampleDesk.model()
        model.type("one")
        let effect = try #require(model.press(.enter).first)
        model.type("two")
        _ = model.update(.failed(effect, .busy))
        #expect(model.pane?.composer.text.text == "one\ntwo")
        #expect(model.view().text.contains("busy"))
    }

    @Test("the same text sent again is the same message")
    func retry() throws {
        var model = SampleDesk.model()
        model.type("one")
        let first = model.press(.enter)
        _ = model.update(.failed(try #require(first.first), .busy))
        #expect(sent(model.press(.enter)) == sent(first))
    }

    @Test("a send that fails after its conversation was left is kept in the draft")
    func failureElsewhere() throws {
        var model = SampleDesk.model()
        model.type("one")
        let effect = try #require(model.press(.enter).first)
        model.press(.control("n"))
        #expect(model.update(.failed(effect, .diskFull)) == [.saveDraft(SampleDesk.ana, "one")])
        model.press(.controlUp)
        #expect(model.pane?.id == SampleDesk.ana)
        #expect(model.pane?.composer.text.text == "one")
    }

    @Test("blanks are not sent")
    func blanks() {
        var model = SampleDesk.model()
        model.type("   ")
        model.press(.newLine)
        #expect(sent(model.press(.enter)).isEmpty)
    }

    @Test("a paste whose end is missing says so")
    func cutPaste() {
        var model = SampleDesk.model()
        model.press(.paste("the beginning"), .pasteCut)
        #expect(model.view().text.contains("its end is missing"))
        #expect(model.pane?.composer.text.text == "the beginning")
    }

    @Test("a pasted newline never sends, and controls are stripped")
    func paste() {
        var model = SampleDesk.model()
        let effects = model.press(.paste("one\r\ntwo\u{1B}[2J\u{7}\n"))
        #expect(effects.isEmpty)
        #expect(model.pane?.composer.text.text == "one\ntwo[2J\n")
    }

    @Test(
        "a long paste asks first",
        arguments: [String(repeating: "a\n", count: 30), String(repeating: "b", count: 4_001)])
    func longPaste(text: String) {
        var model = SampleDesk.model()
        model.press(.paste(text))
        #expect(model.dialogs.count == 1)
        #expect(model.pane?.composer.text.isEmpty == true)
        model.press(.enter)
        #expect(model.pane?.composer.text.text == text)
    }

    @Test("writing to someone queued or ended: the first may be written to, the second not")
    func queuedAndEnded() {
        var model = SampleDesk.model()
        model.press(.escape)
        for _ in 0..<7 { model.press(.down) }
        #expect(model.pane?.id == SampleDesk.queued)
        #expect(model.press(.enter) == [.take(SampleDesk.queued)])
        model.press(.escape)
        for _ in 0..<2 { model.press(.up) }
        #expect(model.pane?.id == SampleDesk.ended)
        model.press(.enter)
        model.type("x")
        #expect(model.pane?.composer.text.isEmpty == true)
    }

    @Test("lines sent before come back with Up, the person's own text with Down")
    func history() {
        var model = SampleDesk.model()
        model.type("own")
        model.press(.up)
        #expect(model.pane?.composer.text.text == "Let me look. Which invoice number?")
        model.press(.down)
        #expect(model.pane?.composer.text.text == "own")
    }
}
