import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("A draft that another desk changes while something is chosen for it")
struct ChangedDraftTests {
    /// Ana has been written something, and that is on disk.
    private func model(_ text: String = "goodbye Ana") -> Model {
        var model = SampleDesk.model()
        model.type(text)
        store(model.update(.tick(model.now + .seconds(1))), &model)
        return model
    }

    private func store(_ effects: [Effect], _ model: inout Model) {
        for effect in effects { _ = model.update(.done(effect)) }
    }

    private func change(_ model: inout Model, to draft: String) {
        var view = SampleDesk.anaView
        view.draft = draft
        _ = model.update(.conversation(view))
    }

    @Test(
        "is neither sent nor dropped by an end that was chosen for what it said before",
        arguments: [1, 2], ["SECRET", "goodbye Ana, and thanks"])
    func end(steps: Int, next: String) throws {
        var model = model()
        store(model.press(.function(8)), &model)
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.backTab, .backTab, .backTab)
        for _ in 0..<steps { model.press(.character(" ")) }
        model.press(.tab)
        change(&model, to: next)
        #expect(model.view().text.contains("The draft has just changed"))
        #expect(model.view().text.contains("(x) keep it"))
        #expect(model.press(.enter).isEmpty)
        #expect(model.dialogs.count == 1)
        model.pause()
        guard case .end(SampleDesk.ana, let request)? = model.press(.enter).first else {
            Issue.record("not ended")
            return
        }
        #expect(request.draft == DraftEnd())
    }

    @Test("what is chosen anew is done to what it says now")
    func chosenAnew() throws {
        var model = model()
        store(model.press(.function(8)), &model)
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        change(&model, to: "SECRET")
        model.pause()
        model.press(.backTab, .backTab, .backTab, .character(" "), .tab)
        #expect(!model.view().text.contains("The draft has just changed"))
        guard case .end(SampleDesk.ana, let request)? = model.press(.enter).first else {
            Issue.record("not ended")
            return
        }
        #expect(request.draft.sent.map(\.text) == ["SECRET"])
        #expect(request.draft.cleared == ["SECRET"])
    }

    @Test("is neither sent nor dropped by a transfer either; nor when there was none before", arguments: [true, false])
    func transfer(hadDraft: Bool) throws {
        var model = hadDraft ? model() : SampleDesk.model()
        store(model.press(.function(9)), &model)
        _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        if hadDraft { model.press(.tab, .tab, .character(" "), .tab) }
        change(&model, to: "SECRET")
        #expect(model.view().text.contains("The draft has just changed"))
        #expect(model.press(.enter).isEmpty)
        model.pause()
        guard case .transfer(SampleDesk.ana, let request)? = model.press(.enter).first else {
            Issue.record("not handed on")
            return
        }
        #expect(request.draft == DraftEnd())
    }

    @Test("a save of it that is refused tells the dialog, too")
    func refused() throws {
        var model = SampleDesk.model()
        model.type("goodbye Ana")
        let effects = model.press(.function(8))
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.backTab, .backTab, .backTab, .character(" "), .tab)
        for effect in effects { _ = model.update(.failed(effect, .draftElsewhere("SECRET"))) }
        #expect(model.view().text.contains("The draft has just changed"))
        #expect(model.press(.enter).isEmpty)
    }

    @Test("a long message that was to be sent in parts is not sent when it has become another one")
    func parts() {
        var model = SampleDesk.model()
        model.press(.paste(String(repeating: "word ", count: 30_000)))
        model.press(.enter)
        store(model.update(.tick(model.now + .seconds(1))), &model)
        model.press(.enter)
        #expect(model.dialogs.count == 1)
        change(&model, to: "SECRET")
        model.pause()
        let effects = model.press(.enter)
        #expect(!effects.contains { if case .send = $0 { true } else { false } })
        #expect(model.dialogs.isEmpty)
        #expect(model.pane?.composer.draft == "SECRET")
    }

    @Test("dismissing asks again when what it would drop has become another text")
    func dismissed() {
        var model = model()
        var (snapshot, view) = (SampleDesk.snapshot, SampleDesk.anaView)
        view.conversation.phase = .ended(
            Ending(at: model.now, by: .visitor, holder: SampleDesk.me, unread: true))
        view.draft = "goodbye Ana"
        if var row = snapshot.sections[.needsReply]?.rows.removeFirst() {
            (row.phase, row.hasDraft) = (view.conversation.phase, true)
            snapshot.sections[.endedByVisitor]?.rows.append(row)
        }
        _ = model.update(.conversation(view))
        _ = model.update(.desk(snapshot))
        model.pause()
        #expect(model.lead("d").isEmpty)
        model.pause()
        view.draft = "SECRET"
        _ = model.update(.conversation(view))
        #expect(model.lead("d").isEmpty)
        model.pause()
        #expect(model.lead("d").contains(.acknowledge(SampleDesk.ana)))
    }

    @Test("what it has become while an editor had it stands beside what comes from there")
    func editor() {
        var model = model("first")
        #expect(model.lead("E") == [.editExternally(SampleDesk.ana, "first")])
        change(&model, to: "first SECRET")
        _ = model.update(.edited(SampleDesk.ana, "first words\n"))
        #expect(model.pane?.composer.draft == "first SECRET\n words")
    }
}
