import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("The dialogs")
struct DialogTests {
    private func endRequest(_ effects: [Effect]) -> EndRequest? {
        effects.lazy.compactMap { if case .end(_, let request) = $0 { request } else { nil } }.first
    }

    private func opened(mission change: (inout Mission) -> Void = { _ in }) -> Model {
        var model = SampleDesk.emptyModel()
        var view = SampleDesk.anaView
        view.tags = []
        change(&view.mission)
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(view))
        model.lead("e")
        _ = model.update(.tags(view.mission.id, SampleDesk.tagChoices))
        return model
    }

    @Test(
        "a duration that begins like a choice's digit keeps all of it",
        arguments: [("20m", "20m"), ("2h", "2h"), ("3h", "3h"), ("30m", "30m"), ("3mon 9", "mon 9"), ("12h", "12h")])
    func digits(typed: String, text: String) {
        var model = SampleDesk.model()
        model.press(.function(7))
        for character in typed { model.press(.character(character)) }
        #expect(model.view().text.contains("custom  " + text + " "))
    }

    @Test("end: a few letters find tags, Enter toggles, Enter twice ends, and the next one opens")
    func end() {
        var model = opened()
        model.type("late")
        model.press(.enter)
        model.type("ref")
        model.press(.enter, .enter)
        let effects = model.press(.enter)
        #expect(endRequest(effects) == EndRequest(tags: TagRequest(tags: [TagID(3), TagID(2)])))
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.dialogs.isEmpty)
    }

    @Test("end: keys that come before the tags have been read mean what they would have meant after")
    func typedAhead() {
        var model = SampleDesk.model()
        model.lead("e")
        model.type("late")
        #expect(model.press(.enter, .enter, .enter).isEmpty)
        let effects = model.update(.tags(SampleDesk.anaView.mission.id, SampleDesk.tagChoices))
        #expect(endRequest(effects)?.tags == TagRequest(tags: [TagID(1), TagID(3)]))
        #expect(model.dialogs.isEmpty)
        // Not even the conversation had been read.
        var early = SampleDesk.emptyModel()
        _ = early.update(.desk(SampleDesk.snapshot))
        early.lead("e")
        early.type("late")
        early.press(.enter, .enter, .enter)
        #expect(early.update(.conversation(SampleDesk.anaView)).contains(.loadTags(SampleDesk.anaView.mission.id)))
        let later = early.update(.tags(SampleDesk.anaView.mission.id, SampleDesk.tagChoices))
        #expect(endRequest(later)?.tags == TagRequest(tags: [TagID(1), TagID(3)]))
        var given = SampleDesk.model()
        given.lead("e")
        given.type("late")
        given.press(.enter, .escape)
        #expect(given.dialogs.isEmpty)
    }

    @Test("end: letters typed on a button find tags, so that the Enter behind them ends nothing by surprise")
    func lettersOnButton() {
        var model = opened()
        model.press(.enter)
        model.type("late")
        #expect(model.press(.enter).isEmpty)
        #expect(model.view().text.contains("[x] delivery/late"))
        model.press(.enter)
        #expect(endRequest(model.press(.enter))?.tags?.tags == [TagID(3)])
        var bare = opened { $0.tagPolicy = .off }
        bare.press(.enter)
        bare.type("calls back")
        bare.press(.enter)
        #expect(endRequest(bare.press(.enter))?.note == "calls back")
    }

    @Test("end: a new tag, unless the mission forbids it")
    func newTag() {
        var model = opened()
        model.type("Delivery/Torn box")
        model.press(.enter, .enter)
        #expect(endRequest(model.press(.enter))?.tags?.newTags == ["delivery/torn-box"])
        var strict = opened { $0.expertsMayAddTags = false }
        strict.type("Delivery/Torn box")
        #expect(strict.view().text.contains("no tag fits"))
    }

    @Test("end: where there are no tags at all that is said, with how to add one")
    func noTagsYet() {
        for words in [Words.english, .french] {
            var model = SampleDesk.model(words: words)
            var view = SampleDesk.anaView
            view.tags = []
            _ = model.update(.conversation(view))
            model.press(.function(8))
            _ = model.update(.tags(SampleDesk.anaView.mission.id, []))
            #expect(model.view().text.contains("pupitre tag add"))
            #expect(!model.view().text.contains(words.end.noTags))
        }
    }

    @Test("end: where a tag is required, none is refused and a text for other will do")
    func required() {
        var model = opened { $0.tagPolicy = .required }
        #expect(model.press(.enter, .enter).isEmpty)
        #expect(model.view().text.contains("wants a tag"))
        model.press(.tab)
        model.type("parrot trouble")
        model.press(.enter)
        #expect(endRequest(model.press(.enter))?.other == "parrot trouble")
    }

    @Test("end: without the survey only with a reason")
    func survey() {
        var model = opened()
        model.press(.tab, .tab, .tab, .character(" "), .enter)
        #expect(model.press(.enter).isEmpty)
        model.type("rude")
        model.press(.enter)
        #expect(endRequest(model.press(.enter))?.survey == .decline(reason: "rude"))
    }

    @Test("end: the closing question is sent instead, and the draft stays")
    func closingQuestion() {
        var model = SampleDesk.model()
        model.type("draft")
        model.lead("e")
        guard case .ask(SampleDesk.ana, let message)? = model.press(.control("o")).first else {
            Issue.record("nothing was asked")
            return
        }
        #expect(message.text == Phrase.closingQuestion.english)
        #expect(model.dialogs.isEmpty)
        #expect(model.pane?.composer.text.text == "draft")
    }

    @Test("end: what had been filled in is there again once the closing question has been asked")
    func afterTheQuestion() {
        var model = opened()
        model.type("lost")
        model.press(.enter)
        let asked = model.press(.control("o"))
        for effect in asked { _ = model.update(.done(effect)) }
        model.pause()
        model.lead("e")
        _ = model.update(.tags(SampleDesk.mission.id, SampleDesk.tagChoices))
        model.press(.enter)
        #expect(endRequest(model.press(.enter))?.tags?.tags == [TagID(4)])
    }

    @Test("end: a refusal brings the dialog back as it was, with the reason")
    func refusal() throws {
        var model = opened()
        model.type("late")
        model.press(.enter, .enter)
        let effect = try #require(model.press(.enter).first { if case .end = $0 { true } else { false } })
        _ = model.update(.failed(effect, .refused(.tagArchived(TagID(3)))))
        #expect(model.dialogs.count == 1)
        #expect(model.view().text.contains("[x] delivery/late"))
        #expect(model.view().text.contains("archived"))
    }

    @Test("end: a silent visitor is told first, in one request")
    func farewell() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        let over = Snooze(owner: SampleDesk.me, since: view.conversation.startedAt, until: model.now, keep: true)
        view.conversation.waitingSince = nil
        view.conversation.woken = Woken(at: model.now, cause: .due, snooze: over)
        _ = model.update(.conversation(view))
        model.lead("c")
        model.type(" Bye.")
        model.press(.enter)
        model.press(.enter)
        let request = endRequest(model.press(.enter))
        #expect(request?.farewell?.text == Phrase.closingMessage.english + " Bye.")
    }

    @Test("undo: offered for five seconds, then gone")
    func undo() {
        var model = opened()
        model.press(.enter)
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
        #expect(model.view().text.contains("Ended: Ana Petrova. ^X u undoes, 5 s"))
        #expect(model.lead("u") == [.undo(SampleDesk.ana)])
        _ = model.update(.tick(model.now + .seconds(5)))
        #expect(model.lead("u").isEmpty)
    }

    @Test("snooze: presets, a time in words, keep", arguments: [("", 180), ("2", 1440), ("345m", 45), ("m", 0)])
    func snooze(keys: String, minutes: Int) {
        var model = SampleDesk.model()
        model.lead("s")
        model.type(keys)
        let effects = model.press(.enter)
        if minutes == 0 {
            #expect(effects.isEmpty)
            #expect(model.view().text.contains("Can't read"))
        } else {
            #expect(effects.first == .snooze(SampleDesk.ana, until: model.now + .minutes(minutes), keep: true))
        }
    }

    @Test(
        "snooze: why a time can't be read is said once, and whole",
        arguments: [(Words.english, "14:30."), (.french, "14h30.")])
    func unreadable(words: Words, end: String) {
        var model = SampleDesk.model(words: words)
        model.lead("s")
        model.type("3whenever it suits him")
        for _ in 0..<2 {
            let lines = model.view().text.split(separator: "\n")
            #expect(lines.count { $0.contains("whenever") } == 2, "the field and the reason")
            #expect(lines.count { $0.contains(end) } == 1)
            model.press(.enter)
        }
        #expect(model.dialogs.count == 1)
    }

    @Test("snooze: unticked, it goes to the group, and the dialog says so")
    func release() {
        var model = SampleDesk.model()
        model.lead("s")
        model.press(.tab, .character(" "))
        #expect(model.view().text.contains("At 17:32 it returns to group photo."))
        #expect(model.press(.enter).first == .snooze(SampleDesk.ana, until: model.now + .hours(3), keep: false))
    }

    @Test("snooze again: to the instant that the visitor's message cut short")
    func again() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        let cut = Snooze(owner: SampleDesk.me, since: model.now, until: model.now + .hours(2), keep: false)
        view.conversation.woken = Woken(at: model.now, cause: .visitor, snooze: cut)
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("wrote during the snooze"))
        #expect(model.lead(".").first == .snooze(SampleDesk.ana, until: cut.until, keep: false))
    }

    @Test("transfer: to whoever a few letters find, with a comment")
    func transfer() {
        var model = SampleDesk.model()
        #expect(model.lead("t") == [.loadColleagues(SampleDesk.ana)])
        _ = model.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        model.type("dan")
        #expect(model.view().text.contains("desk is full"))
        model.press(.tab)
        model.type("knows VAT")
        let wanted = TransferRequest(to: .expert(ExpertID(4), group: SampleDesk.photo), comment: "knows VAT")
        #expect(model.press(.enter).first == .transfer(SampleDesk.ana, wanted))
        // The same before the colleagues have been read.
        var early = SampleDesk.model()
        early.lead("t")
        early.type("dan")
        #expect(early.press(.tab, .enter).isEmpty)
        let plain = TransferRequest(to: wanted.to, comment: nil)
        let later = early.update(.colleagues(SampleDesk.ana, SampleDesk.colleagues))
        #expect(later.first == .transfer(SampleDesk.ana, plain))
    }

    @Test("leave: one key for one, capitals for all, and the desk closes after the last")
    func leave() {
        var model = SampleDesk.model()
        model.lead("q")
        model.type("s")
        let tomorrow = SampleDesk.at("2026-11-22T08:00:00Z")
        #expect(model.press(.character("s")) == [.snooze(SampleDesk.ana, until: tomorrow, keep: true)])
        #expect(model.press(.character("R")).count == 5)
        var snapshot = SampleDesk.snapshot
        snapshot.sections = [:]
        snapshot.load = 0
        #expect(model.update(.desk(snapshot)).contains(.leave))
        #expect(model.update(.done(.leave)) == [.quit])
    }

    @Test("leave: all are ended by a second E only, which says how many and who has no answer")
    func leaveEndingAll() {
        var model = SampleDesk.model()
        model.lead("q")
        #expect(model.press(.character("E")).isEmpty)
        #expect(model.view().text.contains("E again ends all 5. Not answered yet: 3."))
        #expect(SampleDesk.french(model).view().text.contains("E encore une fois clôture les 5."))
        #expect(model.press(.down, .character("E")).isEmpty)
        let ends = model.press(.character("E"))
        #expect(ends.count { if case .end = $0 { true } else { false } } == 5)
        _ = model.update(.failed(ends[0], .refused(.tagRequired)))
        #expect(model.view().text.contains("Their mission wants tags: e ends them one by one."))
    }

    @Test(
        "leave: a time that can't be read keeps the cursor and says why, until it is changed",
        arguments: [Key.enter, .tab])
    func leaveTime(key: Key) {
        var model = SampleDesk.model()
        model.lead("q")
        #expect(model.view().text.contains(">● Ana Petrova"))
        model.press(.tab, .control("u"))
        model.type("yesterday")
        #expect(!model.view().text.contains("That time has passed"))
        model.press(key)
        #expect(model.view().text.contains("That time has passed: choose a later one."))
        model.press(.backspace)
        #expect(model.view().text.contains("Snooze until  yesterda "))
        #expect(!model.view().text.contains("That time has passed"))
        model.press(key)
        #expect(model.view().text.contains("“yesterda”: did you mean “yesterday”?"))
        model.press(.control("u"))
        model.type("2h30")
        model.press(key)
        let until = model.now + .minutes(150)
        #expect(model.type("s") == [.snooze(SampleDesk.ana, until: until, keep: true)])
    }

    @Test("leave: while it asks the expert is unavailable, and whoever stays is as available as before")
    func leaveAvailability() {
        var model = SampleDesk.model()
        #expect(model.lead("q").contains(.setStatus(.unavailable)))
        #expect(model.press(.escape) == [.setStatus(.available)])
        var away = SampleDesk.snapshot
        away.expert.status = .unavailable
        _ = model.update(.desk(away))
        #expect(!model.lead("q").contains { if case .setStatus = $0 { true } else { false } })
        #expect(model.press(.escape).isEmpty)
    }

    @Test(
        "whose visitor was erased is told as such, in its place and in an open dialog",
        arguments: [Language.english, .french])
    func erased(language: Language) {
        let words: Words = language == .french ? .french : .english
        var model = SampleDesk.model(words: words)
        model.lead("e")
        var view = SampleDesk.anaView
        view.conversation.phase = .ended(Ending(at: model.now, by: .desk, holder: SampleDesk.me, unread: false))
        _ = model.update(.conversation(view))
        let isFrench = language == .french
        #expect(model.view().text.contains(isFrench ? "Ce visiteur a été effacé" : "This visitor was erased"))
        model.press(.escape)
        #expect(model.view().text.contains(isFrench ? "Le visiteur a été effacé" : "The visitor was erased"))
    }

    @Test("leave: while another desk of the expert is open nothing is asked, and the status stays")
    func leaveOneOfTwo() {
        var model = SampleDesk.model()
        var snapshot = SampleDesk.snapshot
        snapshot.isOpenElsewhere = true
        _ = model.update(.desk(snapshot))
        let effects = model.lead("q")
        #expect(effects.contains(.leave))
        #expect(!effects.contains { if case .setStatus = $0 { true } else { false } })
        #expect(!model.view().text.contains("Leave the desk"))
    }

    @Test("leave: what was done to all at once is told of and undone at once, without leaving the list")
    func leaveUndo() {
        var model = SampleDesk.model()
        model.lead("q")
        for effect in model.press(.character("S")) { _ = model.update(.done(effect)) }
        #expect(model.view().text.contains("Snoozed (5, u undoes all, 5 s): Ana Petrova, José Ñuñez, "))
        #expect(model.press(.character("u")).count { if case .undo = $0 { true } else { false } } == 5)
        _ = model.update(.done(.undo(SampleDesk.ana)))
        for effect in model.press(.character("r")) { _ = model.update(.done(effect)) }
        #expect(model.view().text.contains("Snoozed: Ana Petrova. u undoes, 5 s"))
        #expect(model.dialogs.count == 1)
    }

    @Test("cancel: Esc and Ctrl-C close without effect", arguments: [Key.escape, .control("c")])
    func cancel(key: Key) {
        for letter in "esgntw?" {
            var model = SampleDesk.model()
            model.lead(letter)
            #expect(model.dialogs.count == 1, "\(letter)")
            #expect(model.press(key).isEmpty)
            #expect(model.dialogs.isEmpty)
        }
    }

    @Test("the first run asks for a name")
    func name() {
        var model = Model(
            settings: SampleDesk.settings(), size: Size(columns: 80, rows: 24), now: SampleDesk.now, seed: 1,
            isFirstRun: true)
        model.type("  ")
        #expect(model.press(.enter).isEmpty)
        #expect(model.view().text.contains("Type a name first"))
        model.type("Maya  Lind ")
        #expect(!model.view().text.contains("Type a name first"))
        #expect(model.press(.enter) == [.createExpert(name: "Maya Lind")])
        #expect(model.dialogs.isEmpty)
    }
}
