import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("What was typed is never lost")
struct KeptTextTests {
    private func saved(_ effects: [Effect]) -> [String] {
        effects.compactMap { if case .saveDraft(_, let text, _) = $0 { text } else { nil } }
    }

    private func text(_ model: Model) -> String? { model.pane?.composer.text.text }

    /// The desk after Ana's conversation has changed.
    private func tell(_ model: inout Model, _ change: (inout ConversationView) -> Void) {
        var view = SampleDesk.anaView
        change(&view)
        _ = model.update(.conversation(view))
    }

    private func tellEnded(_ model: inout Model) {
        tell(&model) { view in
            let ending = Ending(at: SampleDesk.now, by: .visitor, holder: SampleDesk.me, unread: true)
            view.conversation.phase = .ended(ending)
        }
    }

    // MARK: Lines sent before

    @Test("a line sent before leaves what was being typed where it is, however it is changed itself")
    func history() {
        var model = SampleDesk.model()
        model.type("unfinished thought")
        model.press(.up)
        #expect(text(model) == "Let me look. Which invoice number?")
        model.type("X")
        #expect(saved(model.update(.tick(model.now + .seconds(1)))).first?.hasPrefix("unfinished thought") == true)
        model.press(.down, .down)
        #expect(text(model) == "unfinished thought")
        model.press(.up)
        #expect(text(model) == "Let me look. Which invoice number?X")
        model.press(.up, .up, .down)
        #expect(text(model) == "unfinished thought")
        #expect(model.pane?.composer.draft == "unfinished thought")
    }

    @Test("a line sent again leaves what was being typed before it")
    func historySent() {
        var model = SampleDesk.model()
        model.type("unfinished thought")
        model.press(.up)
        let effects = model.press(.enter)
        guard case .send(_, let message)? = effects.first else {
            Issue.record("not sent")
            return
        }
        #expect(message.text == "Let me look. Which invoice number?")
        #expect(message.drafts.isEmpty)
        #expect(text(model) == "unfinished thought")
        #expect(saved(model.update(.done(.send(SampleDesk.ana, message)))) == ["unfinished thought"])
    }

    // MARK: A draft that has not been read yet

    @Test("what is typed before the draft has been read again doesn't take its place on disk")
    func typedBeforeRead() {
        var model = SampleDesk.model()
        model.type("old")
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
        model.press(.controlDown)
        // The list may not know of the draft yet.
        _ = model.update(.desk(SampleDesk.snapshot))
        model.press(.controlUp)
        #expect(model.pane?.view == nil)
        model.type("new")
        let saves = model.press(.controlDown).filter { if case .saveDraft = $0 { true } else { false } }
        #expect(saves == [.saveDraft(SampleDesk.ana, "new", over: [])])
        let again = saves.flatMap { model.update(.failed($0, .draftElsewhere("old"))) }
        #expect(saved(again) == ["old\nnew"])
    }

    @Test("two texts to one visitor are both kept, also where one begins like the other")
    func beginsLikeIt() {
        var model = unread()
        model.type("Yes, I will")
        let effects = model.press(.controlDown).filter(isSave)
        #expect(saved(effects.flatMap { model.update(.failed($0, .draftElsewhere("Yes"))) }) == ["Yes\nYes, I will"])
    }

    @Test("of several saves that are refused the last one's text is put together with the other desk's, once")
    func refusedTwice() {
        var model = unread()
        model.type("one")
        var effects = model.press(.control("z")).filter(isSave)
        model.type(" two")
        effects += model.press(.controlDown).filter(isSave)
        #expect(saved(effects) == ["one", "one two"])
        let first = model.update(.failed(effects[0], .draftElsewhere("old")))
        #expect(saved(first) == ["old\none two"])
        #expect(model.unsaved.map(\.text) == ["old\none two"])
        #expect(model.update(.failed(effects[1], .draftElsewhere("old"))).isEmpty)
    }

    @Test(
        "an older draft of a message doesn't come back with it, wherever the expert is then", arguments: [true, false])
    func older(isBack: Bool) {
        var model = SampleDesk.model()
        model.type("te")
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
        model.press(.backspace, .backspace)
        model.type("two")
        let sends = model.press(.enter)
        model.press(.controlDown)
        _ = model.update(.desk(SampleDesk.snapshot))
        guard isBack else {
            let back = sends.flatMap { model.update(.failed($0, .busy)) }
            #expect(back.filter(isSave) == [.saveDraft(SampleDesk.ana, "two", over: ["te"])])
            return
        }
        model.press(.controlUp)
        #expect(model.pane?.view == nil)
        model.type("x")
        for effect in sends { _ = model.update(.failed(effect, .busy)) }
        tell(&model) { $0.draft = "te" }
        #expect(text(model) == "two\nx")
    }

    @Test("what was typed behind a message, saved and deleted again doesn't come back")
    func deleted() {
        var model = SampleDesk.model()
        model.type("one")
        var effects = model.press(.enter)
        model.type("S")
        effects += model.press(.control("z")).filter(isSave)
        model.press(.backspace)
        for effect in effects { _ = model.update(.done(effect)) }
        tell(&model) { $0.draft = "S" }
        #expect(text(model) == "")
        #expect(saved(model.update(.tick(model.now + .seconds(1)))) == [""])
    }

    @Test("what was made of a line sent before is kept with the text when one goes and comes back")
    func historyLeft() {
        var model = SampleDesk.model()
        model.type("unfinished")
        model.press(.up)
        model.type("X")
        let draft = "unfinished\nLet me look. Which invoice number?X"
        for effect in model.update(.tick(model.now + .seconds(1))) { _ = model.update(.done(effect)) }
        tell(&model) { $0.draft = draft }
        model.press(.controlDown)
        model.press(.controlUp)
        #expect(model.pane?.composer.draft == draft)
    }

    /// A desk at Ana's conversation, of which it has read nothing yet.
    private func unread() -> Model {
        var model = SampleDesk.model()
        model.press(.controlDown)
        _ = model.update(.desk(SampleDesk.snapshot))
        model.press(.controlUp)
        #expect(model.pane?.view == nil)
        return model
    }

    private func isSave(_ effect: Effect) -> Bool { if case .saveDraft = effect { true } else { false } }

    @Test("a message that comes back doesn't cut the line that was typed behind one that came back before it")
    func comesBackBehind() {
        var model = SampleDesk.model()
        model.type("one")
        let first = model.press(.enter)
        model.type("two")
        let second = model.press(.enter)
        for effect in first { _ = model.update(.failed(effect, .busy)) }
        model.type("ly")
        for effect in second { _ = model.update(.failed(effect, .busy)) }
        #expect(text(model) == "onely\ntwo")
    }

    @Test("what is written and saved once more, word for word as it was sent, is kept until it is saved")
    func sameAgain() {
        var model = SampleDesk.model()
        model.type("Yes")
        let first = model.update(.tick(model.now + .seconds(1)))
        let send = model.press(.enter)
        model.type("Yes")
        let second = model.press(.controlDown).filter(isSave)
        #expect(saved(first + second) == ["Yes", "Yes"])
        for effect in first + send { _ = model.update(.done(effect)) }
        for effect in second { _ = model.update(.failed(effect, .busy)) }
        #expect(model.unsaved.map(\.text) == ["Yes"])
        #expect(saved(model.update(.tick(model.now + .seconds(1)))) == ["Yes"])
    }

    @Test(
        "Enter sends nothing of a draft whose beginning hasn't been read, even when a dialog has saved what was typed")
    func halfRead() {
        var model = unread()
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows[0].hasDraft = true
        _ = model.update(.desk(snapshot))
        model.pause()
        model.type("pasted")
        let saves = model.press(.function(8)).filter(isSave)
        #expect(saved(saves) == ["pasted"])
        model.press(.escape)
        model.pause()
        #expect(model.press(.enter).isEmpty)
        _ = saves.map { model.update(.failed($0, .busy)) }
        let again = model.update(.tick(model.now + .seconds(1)))
        _ = again.map { model.update(.failed($0, .draftElsewhere("old"))) }
        #expect(text(model) == "old\npasted")
    }

    @Test("a draft that couldn't be saved stands behind what another desk has saved, once that is read")
    func readBehind() {
        var model = SampleDesk.model()
        model.type("mine")
        for effect in model.press(.controlDown).filter(isSave) { _ = model.update(.failed(effect, .busy)) }
        model.press(.controlUp)
        let send = model.press(.enter)
        for effect in send { _ = model.update(.failed(effect, .busy)) }
        tell(&model) { $0.draft = "theirs" }
        #expect(text(model) == "theirs\nmine")
    }

    @Test("a transfer that fails gives its draft back once, whatever was typed and refused meanwhile")
    func transferWithDraft() throws {
        var model = SampleDesk.model()
        model.type("for you")
        for effect in model.press(.function(9)) { _ = model.update(.done(effect)) }
        _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        model.press(.tab, .tab, .character(" "))
        let transfers = model.press(.enter).filter { if case .transfer = $0 { true } else { false } }
        #expect(transfers.count == 1)
        model.press(.controlUp)
        #expect(model.pane?.id == SampleDesk.ana)
        model.type("t")
        let saves = model.press(.controlDown).filter(isSave)
        for effect in transfers { _ = model.update(.failed(effect, .busy)) }
        for effect in saves { _ = model.update(.failed(effect, .draftElsewhere("for you"))) }
        #expect(model.unsaved.map(\.text) == ["for you\nt"])
    }

    // MARK: A disk that doesn't take it

    @Test("a draft that was left unsaved is tried again until it is saved, and each newer one wins")
    func retried() {
        var model = SampleDesk.model()
        model.type("one")
        let first = model.update(.tick(model.now + .seconds(1)))
        model.type(" two")
        let second = model.press(.control("n")).filter { if case .saveDraft = $0 { true } else { false } }
        #expect(saved(first + second) == ["one", "one two"])
        for effect in first + second { _ = model.update(.failed(effect, .busy)) }
        let again = model.update(.tick(model.now + .seconds(1)))
        #expect(saved(again) == ["one two"])
        _ = model.update(.failed(again[0], .busy))
        let last = model.update(.tick(model.now + .seconds(1)))
        for effect in last { _ = model.update(.done(effect)) }
        #expect(model.update(.tick(model.now + .seconds(1))).isEmpty)
        #expect(model.unsaved.isEmpty)
    }

    @Test("several messages that could not be sent come back in their order, before what was typed since")
    func order() {
        var model = SampleDesk.model()
        model.type("one")
        let first = model.press(.enter)
        model.type("two")
        let second = model.press(.enter)
        model.type("three")
        guard case .send(_, let message)? = second.first, case .send(_, let before)? = first.first else {
            Issue.record("not sent")
            return
        }
        #expect(message.after == before.id)
        for effect in first + second { _ = model.update(.failed(effect, .busy)) }
        #expect(text(model) == "one\ntwo\nthree")
    }

    @Test("that nothing can be stored is said in the place of the status, and goes with the next success")
    func fault() throws {
        var model = SampleDesk.model()
        model.type("a")
        let save = try #require(model.update(.tick(model.now + .seconds(1))).first)
        _ = model.update(.failed(save, .diskFull))
        #expect(model.view().text.contains("CAN'T STORE"))
        #expect(model.view().text.contains("Disk full"))
        let again = try #require(model.update(.tick(model.now + .seconds(1))).first)
        _ = model.update(.done(again))
        #expect(!model.view().text.contains("CAN'T STORE"))
        #expect(!model.view().text.contains("Disk full"))
        _ = model.update(.trouble(.readOnly))
        #expect(model.view().text.contains("CAN'T STORE"))
        _ = model.update(.stored)
        #expect(model.view().text.contains("available"))
        #expect(model.notice == nil)
    }

    @Test(
        "a fault of nobody's doing doesn't deny what was stored before it",
        arguments: [Problem.diskFull, .readOnly, .busy])
    func trouble(problem: Problem) throws {
        for words in [Words.english, Words.french] {
            let said = words.errors.trouble(problem)
            #expect(!said.isEmpty && !said.contains("was stored") && said != words.errors.problem(problem))
            #expect(Width.of(said) < 80, "it is read whole in a narrow window")
        }
    }

    @Test("what the program would take along with it is known: messages on their way, drafts, dialogs")
    func unsaved() {
        var model = SampleDesk.model()
        model.type("sent")
        model.press(.enter)
        model.type("typed")
        model.lead("n")
        model.type("noted")
        #expect(model.unsaved.map(\.text) == ["sent", "typed", "noted"])
        #expect(Set(model.unsaved.map(\.visitorName)) == ["Ana Petrova"])
    }

    @Test(
        "so is what dialogs that were left keep for the next time, for whoever leaves meanwhile and whoever is told to")
    func unsavedFromDialogs() {
        var model = SampleDesk.model()
        model.lead("n")
        model.type("noted")
        model.press(.escape)
        model.pause()
        model.press(.function(9))
        _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        model.press(.tab)
        model.type("commented")
        model.press(.escape)
        model.pause()
        model.press(.function(8))
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.tab, .tab)
        model.type("noted at the end")
        model.press(.escape)
        #expect(model.dialogs.isEmpty)
        let kept = ["noted", "commented", "noted at the end"]
        #expect(model.unsaved.map(\.text) == kept)
        // It is known to whom they are, also when that conversation is gone.
        _ = model.update(.desk(DeskSnapshot(expert: SampleDesk.expert, load: 0, sections: [:], colleagues: 3)))
        _ = model.update(.hangUp)
        #expect(model.unsaved.map(\.text) == kept)
        #expect(Set(model.unsaved.map(\.visitorName)) == ["Ana Petrova"])
    }

    @Test("but nothing about a visitor who has been erased meanwhile")
    func unsavedOfErased() {
        var model = SampleDesk.model()
        model.lead("n")
        model.type("noted")
        model.press(.escape)
        #expect(model.unsaved.map(\.text) == ["noted"])
        tell(&model) { $0.log.append(LoggedEvent(at: SampleDesk.now, event: .erased)) }
        #expect(model.unsaved.isEmpty)
    }

    // MARK: Two desks of one expert

    @Test("what another desk has saved is shown where nothing is unsaved, and put together where something is")
    func twoDesks() throws {
        var model = SampleDesk.model()
        tell(&model) { $0.draft = "from the other desk" }
        #expect(text(model) == "from the other desk")
        model.type(", and here")
        let save = try #require(model.update(.tick(model.now + .seconds(1))).first)
        #expect(save == .saveDraft(SampleDesk.ana, "from the other desk, and here", over: ["from the other desk"]))
        _ = model.update(.failed(save, .draftElsewhere("quite another text")))
        #expect(text(model) == "quite another text\nfrom the other desk, and here")
        #expect(model.view().text.contains("Another desk of yours"))
        let merged = try #require(model.update(.tick(model.now + .seconds(1))).first)
        #expect(merged == .saveDraft(SampleDesk.ana, text(model) ?? "", over: ["quite another text"]))
    }

    @Test("a draft of someone who was erased is given up, not tried for ever")
    func erased() throws {
        var model = SampleDesk.model()
        model.type("a secret")
        let save = try #require(model.update(.tick(model.now + .seconds(1))).first)
        _ = model.update(.failed(save, .refused(.erased)))
        #expect(model.view().text.contains("erased on request"))
        #expect(model.update(.tick(model.now + .seconds(1))).isEmpty)
        #expect(model.unsaved.isEmpty)
    }

    // MARK: Dialogs

    @Test("an end says that there is a draft, which is kept, sent or dropped", arguments: [0, 1, 2])
    func endWithDraft(steps: Int) throws {
        var model = SampleDesk.model()
        model.type("half an answer")
        for effect in model.press(.function(8)) { _ = model.update(.done(effect)) }
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        #expect(model.view().text.contains("half an answer"))
        #expect(model.view().text.contains("(x) keep it"))
        model.press(.backTab, .backTab, .backTab)
        for _ in 0..<steps { model.press(.character(" ")) }
        let effects = model.press(.enter, .enter)
        let request = try #require(
            effects.compactMap { if case .end(_, let request) = $0 { request } else { nil } }.first)
        #expect(request.draft.sent.map(\.text) == (steps == 1 ? ["half an answer"] : []))
        #expect(request.draft.cleared == (steps == 0 ? [] : ["half an answer"]))
        _ = model.update(.failed(.end(SampleDesk.ana, request), .busy))
        model.pause()
        #expect(model.unsaved.map(\.text).contains("half an answer") == (steps > 0))
        model.press(.escape)
        model.press(.control("n"))
        model.press(.controlUp)
        let again = try #require(model.pane)
        if steps > 0 {
            #expect(again.id == SampleDesk.ana)
            #expect(text(model) == "half an answer")
        }
    }

    @Test("nobody is ended before the last message to them has arrived: if that fails, so does the end")
    func endBehindMessage() throws {
        var model = SampleDesk.model()
        model.type("one")
        model.press(.enter)
        model.type("two")
        guard case .send(_, let last)? = model.press(.enter).first else {
            Issue.record("not sent")
            return
        }
        model.press(.function(8))
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.backTab, .backTab)
        let effects = model.press(.enter)
        guard case .end(SampleDesk.ana, let request)? = effects.first else {
            Issue.record("not ended: \(effects)")
            return
        }
        #expect(request.after == last.id)
        _ = model.update(.failed(.end(SampleDesk.ana, request), .busy))
        #expect(model.dialogs.count == 1)
    }

    @Test("an end that fails is tried again with the same messages")
    func sameMessages() throws {
        var model = SampleDesk.model()
        model.type("half an answer")
        model.press(.function(8), .backTab, .backTab, .backTab, .character(" "))
        func request(_ effects: [Effect]) -> EndRequest? {
            effects.compactMap { if case .end(_, let request) = $0 { request } else { nil } }.first
        }
        let first = try #require(request(model.press(.enter, .enter)))
        _ = model.update(.failed(.end(SampleDesk.ana, first), .diskFull))
        model.pause()
        let second = try #require(request(model.press(.enter)))
        #expect(second.draft.sent.map(\.id) == first.draft.sent.map(\.id))
    }

    @Test("the end of a conversation that its visitor ends meanwhile is saved without one")
    func endedMeanwhile() throws {
        var model = SampleDesk.model()
        model.press(.function(8))
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.tab)
        model.type("something else")
        model.press(.tab)
        model.type("a note")
        tellEnded(&model)
        let shown = model.view().text
        #expect(shown.contains("has ended it at 14:32"))
        #expect(shown.contains("[ Save ]"))
        #expect(!shown.contains("offer the survey"))
        let effects = model.press(.enter, .enter)
        let tags = TagRequest(tags: [TagID(1)], other: "something else", note: "a note")
        #expect(effects.last == .tag(SampleDesk.ana, tags))
    }

    @Test("the comment of a transfer that comes too late becomes a note")
    func transferMeanwhile() throws {
        var model = SampleDesk.model()
        model.press(.function(9))
        _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        model.press(.tab)
        model.type("knows cameras")
        tellEnded(&model)
        #expect(model.view().text.contains("keeps the comment as a note"))
        guard case .note(let id, let note)? = model.press(.enter).last else {
            Issue.record("no note")
            return
        }
        #expect(id == SampleDesk.ana && note.text == "knows cameras")
    }

    @Test("a text that the store would refuse is told before anything is done")
    func tooLong() {
        var model = SampleDesk.model()
        model.press(.function(8), .tab)
        model.press(.paste(String(repeating: "a", count: Message.limit + 1)))
        let effects = model.press(.enter, .enter)
        #expect(effects.isEmpty)
        #expect(model.view().text.contains("Other: 64 kB at most"))
    }

    @Test("a note that was left by Esc is there when it is opened again")
    func leftNote() {
        var model = SampleDesk.model()
        model.lead("n")
        model.type("call back at nine")
        model.press(.escape)
        #expect(model.dialogs.isEmpty)
        model.lead("n")
        #expect(model.view().text.contains("call back at nine"))
    }

    @Test("an editor that was left without saving leaves the draft as it was, and says so")
    func editor() {
        var model = SampleDesk.model()
        model.type("Hel")
        _ = model.update(.failed(.editExternally(SampleDesk.ana, "Hel"), .editorLeft))
        #expect(text(model) == "Hel")
        #expect(model.view().text.contains("left without saving: the draft is as it was"))
    }

    // MARK: Long texts

    @Test("a draft may be longer than a message, and is offered as several")
    func parts() throws {
        var model = SampleDesk.model()
        let long = String(repeating: "word ", count: 30_000)
        model.press(.paste(long))
        model.press(.enter)
        #expect(saved(model.update(.tick(model.now + .seconds(1)))) == [long])
        #expect(model.press(.enter).isEmpty)
        #expect(model.view().text.contains("A long message"))
        let sent = model.press(.enter).compactMap { if case .send(_, let message) = $0 { message } else { nil } }
        #expect(sent.count == 3)
        #expect(sent.allSatisfy { $0.text.utf8.count <= Message.limit })
        #expect(sent.map(\.text).joined(separator: " ") == long.dropLast())
        #expect(sent.map { !$0.drafts.isEmpty } == [false, false, true])
    }

    @Test("parts are cut at lines and blanks, and never inside of a character")
    func cuts() {
        #expect(MessageParts.of("abcd\nefgh\nij", limit: 9) == ["abcd", "efgh\nij"])
        #expect(MessageParts.of("ééééé", limit: 4) == ["éé", "éé", "é"])
        #expect(MessageParts.of("abcdef", limit: 4) == ["abcd", "ef"])
        let tower = "e" + String(repeating: "\u{301}", count: 10)
        #expect(MessageParts.of(tower, limit: 7).joined() == tower)
        #expect(MessageParts.of("short", limit: 9) == ["short"])
    }
}
