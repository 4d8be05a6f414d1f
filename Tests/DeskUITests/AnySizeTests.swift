import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("Any window")
struct AnySizeTests {
    static let columns = [1, 5, 29, 30, 31, 59, 60, 80, 139, 140, 500]
    static let rows = [1, 7, 8, 9, 13, 14, 24, 60]

    @Test("every size shows every dialog without a trap", arguments: columns)
    func sweep(columns: Int) {
        for (_, open) in ScreensTests.dialogs {
            var model = SampleDesk.model()
            _ = model.update(.guide(true))
            open(&model)
            for rows in Self.rows {
                _ = model.update(.resized(Size(columns: columns, rows: rows)))
                let frame = model.view()
                #expect(frame.size == Size(columns: columns, rows: rows))
            }
        }
    }

    @Test("the largest window is shown in full")
    func largest() {
        let model = SampleDesk.model(size: Size(columns: 500, rows: 200))
        #expect(model.view().textOfRow(199).contains("Enter send"))
    }

    @Test("a window that is too small says so and loses nothing")
    func tooSmall() {
        var model = SampleDesk.model()
        model.type("Hel")
        _ = model.update(.resized(Size(columns: 29, rows: 7)))
        #expect(model.view().text.contains("window too small: 30x8"))
        #expect(SampleDesk.french(model).view().text.contains("30x8"))
        model.type("lo")
        _ = model.update(.resized(Size(columns: 80, rows: 24)))
        #expect(model.view().text.contains("> Hello"))
    }

    @Test("in a window that is too small keys only write, until what they wrote has been seen")
    func hidden() {
        var model = SampleDesk.model()
        model.type("Hel")
        _ = model.update(.resized(Size(columns: 20, rows: 5)))
        var effects = model.press(.enter, .control("n"), .escape, .function(8), .alt("a"))
        effects += model.lead("e") + model.lead("q") + model.lead("d")
        #expect(effects.isEmpty)
        #expect(model.pane?.id == SampleDesk.ana && model.focus == .composer && model.dialogs.isEmpty)
        model.press(.paste(String(repeating: "lo\n", count: 40)))
        #expect(model.dialogs.isEmpty)
        _ = model.update(.resized(Size(columns: 80, rows: 24)))
        #expect(model.press(.enter).isEmpty)
        model.pause()
        let sent = model.press(.enter).compactMap { if case .send(_, let message) = $0 { message.text } else { nil } }
        #expect(sent.first?.hasPrefix("Hello\nlo") == true)
    }

    @Test("in a window that is too small the list and the dialogs take no key")
    func hiddenList() {
        var model = SampleDesk.model()
        model.press(.escape)
        _ = model.update(.resized(Size(columns: 29, rows: 24)))
        #expect(model.type("jxesq").isEmpty)
        #expect(model.pane?.id == SampleDesk.ana && model.dialogs.isEmpty)
        _ = model.update(.resized(Size(columns: 80, rows: 24)))
        model.pause()
        model.type("s")
        _ = model.update(.resized(Size(columns: 29, rows: 24)))
        #expect(model.press(.enter).isEmpty)
        #expect(model.dialogs.count == 1)
    }

    @Test(
        "random keys in random windows never trap, and a frame made from the last one is the whole frame",
        arguments: 0..<6)
    func monkey(seed: Int) {
        var random = Dice(state: UInt64(seed) &+ 99)
        var model = SampleDesk.model()
        var frame: Frame?
        let keys: [Key] =
            "nksetgowuaEqv?x.dcWTRS123 bil".map { .character($0) } + [
                .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .control("x"),
                .control("n"), .control("k"), .control("w"), .backspace, .delete, .newLine, .paste("a\nb"),
                .function(7), .function(8), .function(9), .function(1), .focusOut, .focusIn, .controlUp, .controlDown,
            ]
        for _ in 0..<300 {
            let effects = model.update(.key(keys[Int(random.next() % UInt64(keys.count))], at: model.now))
            for effect in effects {
                switch random.next() % 4 {
                case 0: _ = model.update(.failed(effect, .busy))
                case 1: break
                default: _ = model.update(.done(effect))
                }
            }
            switch random.next() % 40 {
            case 0:
                let size = Size(columns: Int(random.next() % 200), rows: Int(random.next() % 60))
                _ = model.update(.resized(size))
            case 1: _ = model.update(.conversation(SampleDesk.anaView))
            case 2: _ = model.update(.tick(model.now + .seconds(1)))
            case 3: _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
            case 4: _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
            case 5: _ = model.update(.desk(SampleDesk.snapshot))
            default: break
            }
            let next = model.view(after: frame)
            #expect(next == model.view())
            frame = next
        }
    }
}
