import DeskCore
import DeskDrawing
import DeskUI
import Testing

/// 14:32 in Paris, and what is written is 14:33.
@Suite("A time that passes while it is shown")
struct SnoozeTimeTests {
    static let shown = SampleDesk.at("2026-11-21T13:33:00Z")
    static let tomorrow = SampleDesk.at("2026-11-22T13:33:00Z")

    private func model(_ text: String) -> Model {
        var model = SampleDesk.model()
        model.lead("s")
        model.type("3" + text)
        return model
    }

    private func snoozes(_ effects: [Effect]) -> [Instant] {
        effects.compactMap { if case .snooze(_, let until, _) = $0 { until } else { nil } }
    }

    private func enter(_ model: inout Model, at now: Instant) -> [Instant] {
        snoozes(model.update(.key(.enter, at: now)))
    }

    @Test("what is stored is what was shown, to the last moment")
    func inTime() {
        var model = model("14:33")
        #expect(model.view().text.contains("= today 14:33"))
        #expect(enter(&model, at: Self.shown - .milliseconds(10)) == [Self.shown])
    }

    @Test("an hour that means tomorrow by now is not stored: the dialog says so, and takes it once it has been seen")
    func leaps() {
        var model = model("14:33")
        #expect(enter(&model, at: Self.shown + .milliseconds(50)).isEmpty)
        let text = model.view().text
        #expect(text.contains("= Sun 22 Nov 14:33"))
        #expect(text.contains("It means Sun 22 Nov 14:33 by now: Enter again."))
        #expect(SampleDesk.french(model).view().text.contains("C’est à présent dim. 22 nov. 14:33"))
        #expect(enter(&model, at: Self.shown + .milliseconds(200)).isEmpty)
        model.pause()
        #expect(enter(&model, at: model.now) == [Self.tomorrow])
    }

    @Test("the preview that moves on by itself tells it, and no Enter of that moment takes it")
    func leapsByItself() {
        var model = model("14:33")
        _ = model.update(.tick(Self.shown))
        #expect(model.view().text.contains("It means Sun 22 Nov 14:33 by now"))
        #expect(enter(&model, at: Self.shown + .milliseconds(50)).isEmpty)
        #expect(model.dialogs.count == 1)
        model.pause()
        model.press(.backspace)
        model.type("4")
        #expect(!model.view().text.contains("by now"))
    }

    @Test("what has passed by then is not stored, and is told")
    func passed() {
        var model = model("today 14:33")
        #expect(enter(&model, at: Self.shown + .milliseconds(50)).isEmpty)
        #expect(model.view().text.contains("That time has passed"))
        model.pause()
        #expect(enter(&model, at: model.now).isEmpty)
        #expect(model.dialogs.count == 1)
    }

    @Test("a wait moves with the clock, and is stored as it was shown last")
    func waits() {
        var model = SampleDesk.model()
        model.lead("s")
        let start = model.now
        _ = model.update(.tick(start + .seconds(59)))
        #expect(!model.view().text.contains("by now"))
        #expect(enter(&model, at: start + .milliseconds(59_900)) == [start + .seconds(59) + .hours(3)])
    }

    @Test("what is typed and confirmed in one stroke is read as it is typed")
    func atOnce() {
        var model = SampleDesk.model()
        model.lead("s")
        _ = model.update(.tick(model.now + .seconds(5)))
        #expect(snoozes(model.type("345m") + model.press(.enter)) == [model.now + .minutes(45)])
    }

    @Test("the list to leave holds to what it shows as well")
    func leaving() {
        var model = SampleDesk.model()
        model.lead("q")
        model.press(.tab, .control("u"))
        model.type("14:33")
        model.press(.enter)
        let late = snoozes(model.update(.key(.character("s"), at: Self.shown + .milliseconds(50))))
        #expect(late.isEmpty)
        #expect(model.view().text.contains("It means Sun 22 Nov 14:33 by now."))
        model.pause()
        #expect(snoozes(model.press(.character("s"))) == [Self.tomorrow])
    }
}
