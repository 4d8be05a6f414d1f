import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("The screen, as text")
struct ScreensTests {
    static let sizes = [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 160, rows: 48)]
    static let languages: [(Words, String)] = [(.english, "en"), (.french, "fr")]

    @Test("the desk at three sizes in two languages", arguments: sizes, languages)
    func desk(size: Size, language: (words: Words, code: String)) throws {
        var model = SampleDesk.model(size: size, words: language.words)
        model.type("Thanks Ana, I can see both charges. I am refunding the second one now")
        for effect in model.update(.tick(model.now)) { _ = model.update(.done(effect)) }
        try expectScreen(model.view(), is: "desk-\(size.columns)x\(size.rows).\(language.code)")
        model.press(.escape)
        try expectScreen(model.view(), is: "list-\(size.columns)x\(size.rows).\(language.code)")
    }

    @Test("the desk in ASCII")
    func ascii() throws {
        let model = SampleDesk.model(glyphs: .ascii)
        try expectScreen(model.view(), is: "ascii-80x24.en")
    }

    @Test("without colours the attributes still tell where one is and what is late")
    func mono() throws {
        var model = SampleDesk.model()
        model.press(.escape)
        try expectScreen(model.view(), is: "mono-80x24.en", withAttributes: true)
    }

    @Test("each dialog in two languages", arguments: languages)
    func dialogs(language: (words: Words, code: String)) throws {
        for (name, open) in Self.dialogs {
            var model = SampleDesk.model(words: language.words)
            open(&model)
            try expectScreen(model.view(), is: "\(name).\(language.code)")
        }
    }

    @Test(
        "a blocked visitor is marked by a sign and a word, in the list, above the chat and beside it",
        arguments: languages)
    func blocked(language: (words: Words, code: String)) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 160, rows: 48)] {
            var model = SampleDesk.model(size: size, words: language.words)
            SampleDesk.block(&model)
            try expectScreen(model.view(), is: "blocked-\(size.columns)x\(size.rows).\(language.code)")
        }
    }

    @Test("a dialog in a small window scrolls to its focus")
    func smallDialog() throws {
        var model = SampleDesk.model(size: Size(columns: 40, rows: 10))
        Self.openEnd(&model)
        model.press(.tab, .tab, .tab)
        try expectScreen(model.view(), is: "end-40x10.en")
    }

    @Test("help in a narrow window has its columns one under the other, and cuts nothing", arguments: languages)
    func narrowHelp(language: (words: Words, code: String)) throws {
        var model = SampleDesk.model(size: Size(columns: 60, rows: 20), words: language.words)
        model.press(.function(1))
        try expectScreen(model.view(), is: "help-60x20.\(language.code)")
        for columns in [30, 48, 60, 77] {
            _ = model.update(.resized(Size(columns: columns, rows: 200)))
            let help = model.view().text.split(separator: "\n").filter { $0.contains("^X") }
            #expect(help.count > 10)
            #expect(!help.contains { $0.contains("…") }, "\(columns)")
        }
    }

    static func openEnd(_ model: inout Model) {
        model.lead("e")
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
    }

    static let dialogs: [(String, @Sendable (inout Model) -> Void)] = [
        ("end", openEnd),
        (
            "end-typing",
            { model in
                openEnd(&model)
                model.type("lat")
            }
        ),
        ("snooze", { $0.lead("s") }),
        (
            "snooze-custom",
            { model in
                model.lead("s")
                model.press(.character("3"))
                model.type("mon 9")
            }
        ),
        (
            "transfer",
            { model in
                model.lead("t")
                _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
                model.press(.down, .down)
            }
        ),
        (
            "canned",
            { model in
                model.lead(";")
                _ = model.update(.canned(SampleDesk.cannedReplies))
                model.press(.down)
            }
        ),
        ("leave", { $0.lead("q") }),
        ("help", { $0.press(.function(1)) }),
        (
            "why",
            { model in
                model.lead("w")
                let why = Why(
                    SampleDesk.anaView.conversation, holder: SampleDesk.expert, candidates: [], mails: false,
                    at: SampleDesk.now)
                let report = WhyReport(why: why, groupHandle: "photo", expertNames: [SampleDesk.me: "Maya Lind"])
                _ = model.update(.why(SampleDesk.ana, report))
            }
        ),
        (
            "which-key",
            { model in
                model.press(.control("x"))
                _ = model.update(.tick(SampleDesk.now + .milliseconds(400)))
            }
        ),
        (
            "note",
            { model in
                model.lead("n")
                model.type("Ask Ben.")
            }
        ),
        (
            "block",
            { model in
                model.lead("b")
                model.type("sells watches")
            }
        ),
        (
            "unblock",
            { model in
                SampleDesk.block(&model)
                model.lead("b")
            }
        ),
        ("paste", { $0.press(.paste(String(repeating: "one more line\n", count: 30))) }),
        (
            "guide",
            { model in
                _ = model.update(.guide(true))
            }
        ),
        (
            "welcome",
            { model in
                model = Model(
                    settings: model.settings, size: model.size, now: model.now, seed: 1, isFirstRun: true)
                model.type("Maya Lind")
            }
        ),
        (
            "snooze-change",
            { model in
                model.press(.escape)
                for _ in 0..<6 { model.press(.down) }
                model.press(.character("s"))
            }
        ),
        (
            "ended-by-visitor",
            { model in
                model.press(.escape)
                for _ in 0..<5 { model.press(.down) }
            }
        ),
        (
            "farewell",
            { model in
                var view = SampleDesk.anaView
                let over = Snooze(
                    owner: SampleDesk.me, since: SampleDesk.now - .hours(3), until: SampleDesk.now - .minutes(5),
                    keep: true)
                view.conversation.waitingSince = nil
                view.conversation.woken = Woken(at: SampleDesk.now - .minutes(5), cause: .due, snooze: over)
                _ = model.update(.conversation(view))
                model.lead("c")
            }
        ),
        (
            "undo",
            { model in
                openEnd(&model)
                model.press(.enter)
                for effect in model.press(.enter) { _ = model.update(.done(effect)) }
            }
        ),
        (
            "failure",
            { model in
                model.type("Hello")
                for effect in model.press(.enter) { _ = model.update(.failed(effect, .diskFull)) }
            }
        ),
        (
            "raw",
            { model in
                model.lead("v")
            }
        ),
    ]
}
