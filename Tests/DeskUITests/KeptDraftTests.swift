import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("A draft that can't be sent any more")
struct KeptDraftTests {
    /// Ana's conversation with a draft, ended by her.
    private func ended(_ words: Words = .english, size: Size = Size(columns: 80, rows: 24)) -> Model {
        var model = SampleDesk.model(size: size, words: words)
        model.type("Thanks Ana, I can see both charges. I am refunding the second one")
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
        end(&model, draft: "Thanks Ana, I can see both charges. I am refunding the second one")
        return model
    }

    private func end(_ model: inout Model, draft: String) {
        var (snapshot, view) = (SampleDesk.snapshot, SampleDesk.anaView)
        let over = Phase.ended(Ending(at: model.now, by: .visitor, holder: SampleDesk.me, unread: true))
        view.conversation.phase = over
        view.draft = draft
        let row = snapshot.sections[.needsReply]?.rows.removeFirst()
        if var row {
            (row.phase, row.hasDraft) = (over, true)
            snapshot.sections[.endedByVisitor]?.rows.append(row)
        }
        snapshot.load = 4
        _ = model.update(.conversation(view))
        _ = model.update(.desk(snapshot))
    }

    @Test("stays to be read, and it is said that it is kept", arguments: ScreensTests.languages)
    func shown(language: (words: Words, code: String)) throws {
        var model = ended(language.words)
        model.pause()
        try expectScreen(model.view(), is: "draft-kept.\(language.code)")
        #expect(model.type("x").isEmpty)
        #expect(model.pane?.composer.draft.hasSuffix("second one") == true)
        var frame: Frame?
        for _ in 0..<2 {
            let next = model.view(after: frame)
            #expect(next == model.view())
            frame = next
        }
    }

    @Test("what was typed up to the end is saved all the same")
    func unsaved() {
        var model = SampleDesk.model()
        model.type("half")
        end(&model, draft: "")
        #expect(model.view().text.contains("Your draft is kept, not sent: half"))
        let saves = model.update(.tick(model.now + .seconds(1)))
        #expect(saves == [.saveDraft(SampleDesk.ana, "half")])
    }

    @Test("is dropped by dismissing its conversation, after that was asked once")
    func dismissed() {
        var model = ended()
        model.pause()
        #expect(model.lead("d").isEmpty)
        #expect(model.view().text.contains("There is a draft that was not sent: ^X d again drops it."))
        model.pause()
        // Anything else asks anew.
        model.lead("v")
        #expect(model.lead("d").isEmpty)
        model.pause()
        let effects = model.lead("d")
        #expect(effects.contains { if case .saveDraft(SampleDesk.ana, "", _) = $0 { true } else { false } })
        #expect(effects.contains(.acknowledge(SampleDesk.ana)))
    }

    @Test("is named by who leaves, with open conversations and without")
    func leaving() {
        var model = ended()
        model.pause()
        model.lead("q")
        #expect(model.view().text.contains("1 draft stays unsent: Ana Petrova."))
        model.press(.escape)
        model.pause()
        var snapshot = model.desk ?? SampleDesk.snapshot
        snapshot.load = 0
        (snapshot.sections[.needsReply], snapshot.sections[.waitingForVisitor]) = (nil, nil)
        _ = model.update(.desk(snapshot))
        model.pause()
        #expect(!model.lead("q").contains(.leave))
        #expect(model.view().text.contains("2 drafts stay unsent: José Ñuñez, Ana Petrova. ^X q again leaves."))
        model.pause()
        #expect(model.lead("q").contains(.leave))
    }

    @Test("in a conversation that another desk ended or gave away is told of, and named by who leaves")
    func goneElsewhere() {
        var model = SampleDesk.model()
        var snapshot = SampleDesk.snapshot
        let jose = snapshot.sections[.needsReply]?.rows.remove(at: 1)
        #expect(jose?.hasDraft == true)
        _ = model.update(.desk(snapshot))
        #expect(model.view().text.contains("Your draft to José Ñuñez was not sent; it is kept."))
    }

    @Test("is there in the visitor's next conversation, at the first Up")
    func comesBack() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        view.pastDraft = "what I wanted to say"
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("Up: last time’s unsent draft"))
        model.press(.up)
        #expect(model.pane?.composer.text.text == "what I wanted to say")
    }

    // MARK: Two desks of one expert

    private func save(_ model: inout Model) {
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
    }

    private func sentElsewhere(_ text: String, leaving draft: String) -> ConversationView {
        var view = SampleDesk.anaView
        view.messages.append(SampleDesk.message(40, .expert(SampleDesk.me), text, "13:32:05"))
        view.draft = draft
        return view
    }

    @Test(
        "what another desk has sent of it is taken out from its beginning, and that is said",
        arguments: ["", "a0 a1 a2 a3 "])
    func takenOut(onDisk: String) {
        var model = SampleDesk.model()
        model.type("a0 a1 a2 ")
        save(&model)
        model.type("a3 ")
        if !onDisk.isEmpty { save(&model) }
        model.type("a4")
        _ = model.update(.conversation(sentElsewhere("a0 a1 a2 b0", leaving: onDisk)))
        #expect(model.pane?.composer.draft == "a3 a4")
        #expect(model.view().text.contains("Another desk of yours has sent the beginning"))
        #expect(model.press(.enter).isEmpty)
        model.pause()
        let sent = model.press(.enter).compactMap { if case .send(_, let message) = $0 { message.text } else { nil } }
        #expect(sent == ["a3 a4"])
    }

    @Test("what only begins alike stays, and so does what was sent from here")
    func alike() {
        var model = SampleDesk.model()
        model.type("H")
        save(&model)
        model.type("ow are you")
        _ = model.update(.conversation(sentElsewhere("Hello", leaving: "H")))
        #expect(model.pane?.composer.draft == "How are you")
        model.pause()
        let effects = model.press(.enter)
        for effect in effects { _ = model.update(.done(effect)) }
        model.type("How are you")
        save(&model)
        model.type(" today?")
        guard case .send(_, let message)? = effects.first else { return _ = Issue.record("not sent") }
        var view = sentElsewhere("Hello", leaving: "How are you")
        view.messages.append(
            Message(
                id: message.id, author: .expert(SampleDesk.me), kind: .spoken, text: message.text, at: model.now,
                progress: .stored))
        _ = model.update(.conversation(view))
        #expect(model.pane?.composer.draft == "How are you today?")
    }

    @Test("of two that go on from the same beginning both ends stand behind it")
    func bothEnds() {
        var model = SampleDesk.model()
        model.type("a0 a1 ")
        save(&model)
        model.type("a2")
        for effect in model.update(.tick(model.now + .seconds(1))) {
            _ = model.update(.failed(effect, .draftElsewhere("a0 a1 b0")))
        }
        #expect(model.pane?.composer.draft == "a0 a1 b0\na2")
    }

    @Test("Enter doesn't send what came into the text since the last frame")
    func unseen() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        view.draft = "from the other desk"
        _ = model.update(.conversation(view))
        model.type("b")
        #expect(model.press(.enter).isEmpty)
        #expect(model.view().text.contains("Not sent: the text has just changed."))
        _ = model.view(after: nil)
        #expect(!model.press(.enter).isEmpty)
    }
}
