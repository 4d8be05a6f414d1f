import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("The focus")
struct FocusTests {
    /// Ana alone on the desk, somebody in the queue.
    private func alone(unavailable: Bool = false, withQueue: Bool = true) -> Model {
        var model = SampleDesk.emptyModel()
        var snapshot = SampleDesk.snapshot
        snapshot.expert.status = unavailable ? .unavailable : .available
        snapshot.sections = [
            .needsReply: DeskSection(
                rows: [SampleDesk.row(SampleDesk.ana, "Ana Petrova", waiting: .minutes(1))], count: 1),
            .queue: withQueue ? SampleDesk.snapshot[.queue] : DeskSection(),
        ]
        _ = model.update(.desk(snapshot))
        _ = model.update(.conversation(SampleDesk.anaView))
        return model
    }

    /// What the store answers when it has done these, without Ana.
    private func settle(_ model: inout Model, _ effects: [Effect], _ snapshot: DeskSnapshot) {
        for effect in effects { _ = model.update(.done(effect)) }
        var snapshot = snapshot
        for section in Section.allCases { snapshot.sections[section]?.rows.removeAll { $0.id == SampleDesk.ana } }
        _ = model.update(.desk(snapshot))
    }

    static let repeated: [Key] = [
        .enter, .tab, .right, .down, .escape, .character("x"), .character("e"), .character("s"), .function(8),
        .function(7), .function(9), .pageDown, .paste("x\ny"), .newLine, .control("c"),
    ]

    @Test(
        "a key that was meant for the dialog does nothing behind it, however often it is pressed", arguments: repeated,
        [true, false])
    func behindADialog(key: Key, isList: Bool) {
        for opening in [Key.function(7), .function(8)] {
            for unavailable in [true, false] {
                var model = alone(unavailable: unavailable)
                if isList { model.press(.escape) }
                model.press(opening)
                if opening == .function(8) { model.press(.enter) }
                let done = model.press(.enter)
                #expect(done.contains { $0.isEndOrSnooze }, "the dialog was answered")
                settle(&model, done, model.desk ?? SampleDesk.snapshot)
                #expect(model.pane?.id == SampleDesk.queued)
                for _ in 0..<8 {
                    _ = model.update(.tick(model.now + .milliseconds(250)))
                    #expect(model.press(key).isEmpty)
                    #expect(model.dialogs.isEmpty)
                    #expect(model.focus == .list)
                    #expect(model.pane?.id == SampleDesk.queued)
                }
                model.pause()
                #expect(model.press(.enter) == [.take(SampleDesk.queued)], "after a pause it acts")
            }
        }
    }

    @Test(
        "after an end from the list, others waiting, no Enter opens the next one's composer, and no letter gets there")
    func endFromList() {
        var model = SampleDesk.model()
        model.press(.escape)
        model.type("e")
        settle(&model, model.press(.enter, .enter), SampleDesk.snapshot)
        for _ in 0..<3 {
            _ = model.update(.tick(model.now + .milliseconds(250)))
            #expect(model.press(.enter).isEmpty)
        }
        model.type("else?")
        model.press(.enter)
        #expect(model.focus == .list)
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.pane?.composer.text.text == "")
        #expect(model.dialogs.isEmpty)
    }

    @Test("two ends typed in one go end one conversation: the second was never seen", arguments: [true, false])
    func twice(isList: Bool) {
        var model = SampleDesk.model()
        if isList { model.press(.escape) }
        settle(&model, model.press(.function(8), .enter, .enter), SampleDesk.snapshot)
        #expect(model.press(.function(8), .enter, .enter).isEmpty)
        #expect(model.lead("e").isEmpty)
        #expect(model.dialogs.isEmpty)
        #expect(model.view().text.contains("othing done"))
        model.pause()
        model.press(.function(8))
        #expect(model.dialogs.count == 1)
    }

    @Test("a dialog that is refused from the list takes nothing from the queue with the Enter behind it")
    func refused() {
        var model = alone()
        model.press(.escape, .down)
        #expect(model.pane?.id == SampleDesk.queued)
        for letter in "est" {
            #expect(model.press(.character(letter), .enter, .enter).isEmpty)
            #expect(model.focus == .list)
            model.pause()
        }
    }

    @Test("more of Esc, or of the Enter that closes, means the dialog; letters go on where they were")
    func closed() {
        var model = SampleDesk.model()
        model.type("half")
        model.press(.function(8), .escape, .escape)
        #expect(model.focus == .composer)
        model.press(.function(1), .enter)
        #expect(model.press(.enter).isEmpty)
        model.type(" a sentence")
        #expect(model.pane?.composer.text.text == "half a sentence")
        #expect(model.press(.enter).count == 1, "written on purpose, sent on purpose")
    }

    @Test("a note that goes on behind its Enter is for nobody")
    func note() {
        var model = SampleDesk.model()
        model.lead("n")
        model.type("He is a pain")
        #expect(model.press(.enter).count == 1)
        model.type("in the neck")
        #expect(model.press(.enter).isEmpty)
        #expect(model.pane?.composer.text.text == "")
    }

    @Test("what happens elsewhere moves nobody from the list into a composer")
    func endedElsewhere() {
        var model = SampleDesk.model()
        model.press(.escape)
        var (snapshot, view) = (SampleDesk.snapshot, SampleDesk.anaView)
        view.conversation.phase = .ended(Ending(at: model.now, by: .expert(SampleDesk.ben), holder: nil, unread: false))
        snapshot.sections[.needsReply]?.rows.removeFirst()
        model.pause()
        _ = model.update(.conversation(view))
        _ = model.update(.desk(snapshot))
        #expect(model.focus == .list)
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.type("e").isEmpty)
        #expect(model.dialogs.isEmpty, "a letter that was pressed before the change could be seen")
        model.pause()
        model.type("j")
        #expect(model.focus == .list)
        #expect(model.pane?.composer.text.text == "")
    }

    @Test("the second begins when the news come, not at the tick before them")
    func dated() {
        var model = SampleDesk.model()
        model.press(.escape)
        model.pause()
        var (snapshot, view) = (SampleDesk.snapshot, SampleDesk.anaView)
        view.conversation.phase = .ended(Ending(at: model.now, by: .expert(SampleDesk.ben), holder: nil, unread: false))
        snapshot.sections[.needsReply]?.rows.removeFirst()
        model.setClock(model.now + .milliseconds(900))
        _ = model.update(.conversation(view))
        _ = model.update(.desk(snapshot))
        model.setClock(model.now + .milliseconds(200))
        model.type("e")
        #expect(model.dialogs.isEmpty)
    }

    @Test(
        "whoever writes to one that ends elsewhere goes on to the next with Enter only; a text under way stays in sight"
    )
    func endedWhileWriting() {
        for isWriting in [true, false] {
            var model = SampleDesk.model()
            if isWriting { model.type("I will look") }
            var (snapshot, view) = (SampleDesk.snapshot, SampleDesk.anaView)
            view.conversation.phase = .ended(
                Ending(at: model.now, by: .expert(SampleDesk.ben), holder: nil, unread: false))
            snapshot.sections[.needsReply]?.rows.removeFirst()
            _ = model.update(.conversation(view))
            _ = model.update(.desk(snapshot))
            #expect(model.pane?.id == (isWriting ? SampleDesk.ana : SampleDesk.jose))
            model.pause()
            model.type(" into it")
            #expect(model.press(.enter).isEmpty)
            #expect(model.pane?.composer.text.text == (isWriting ? "I will look" : ""))
        }
    }

    @Test("a dialog that comes back because it failed takes none of what is being typed for somebody else")
    func failedLate() {
        var model = SampleDesk.model()
        let done = model.press(.function(8), .enter, .enter)
        model.pause()
        model.type("Hello José")
        let end = done.first { if case .end = $0 { true } else { false } }
        if let end { _ = model.update(.failed(end, .busy)) }
        #expect(model.dialogs.count == 1)
        model.type(", how")
        #expect(model.press(.enter, .enter).isEmpty)
        #expect(model.dialogs.count == 1)
        #expect(model.pane?.composer.text.text == "Hello José")
        model.pause()
        #expect(model.press(.enter, .enter).isEmpty == false, "seen, it can be answered")
    }

    @Test("an undo comes back to its conversation, unless its person has gone on")
    func undone() {
        var model = SampleDesk.model()
        settle(&model, model.press(.function(8), .enter, .enter), SampleDesk.snapshot)
        model.lead("u")
        var gone = model
        _ = model.update(.done(.undo(SampleDesk.ana)))
        #expect(model.pane?.id == SampleDesk.ana)
        gone.press(.control("n"))
        gone.type("Hello")
        _ = gone.update(.done(.undo(SampleDesk.ana)))
        #expect(gone.pane?.id == SampleDesk.jose)
        gone.type(" José")
        #expect(gone.pane?.composer.text.text == "Hello José")
    }

    @Test("Tab in the composer turns no text into commands")
    func tab() {
        var model = SampleDesk.model()
        model.type("Hello")
        model.press(.tab)
        model.type("see you")
        #expect(model.focus == .composer)
        #expect(model.dialogs.isEmpty)
        #expect(model.pane?.composer.text.text.hasPrefix("Hello") == true)
        #expect(model.pane?.composer.text.text.hasSuffix("see you") == true)
    }

    @Test("what is typed before the first list is there is for nobody")
    func beforeTheStart() {
        var model = SampleDesk.emptyModel()
        model.type("ls")
        model.press(.enter)
        _ = model.update(.begun(SampleDesk.snapshot, SampleDesk.anaView))
        model.type(" -l")
        #expect(model.press(.enter).isEmpty)
        #expect(model.pane?.composer.text.text == "")
    }

    @Test("whoever is asked for their name types it at once")
    func firstRun() {
        var model = Model(
            settings: SampleDesk.settings(), size: Size(columns: 80, rows: 24), now: SampleDesk.now, seed: 1,
            isFirstRun: true)
        _ = model.update(.tick(model.now))
        model.type("Maya")
        #expect(model.press(.enter) == [.createExpert(name: "Maya")])
    }

    @Test("keys that waited for what their dialog asks for are not given to another dialog")
    func waiting() {
        var model = SampleDesk.model()
        model.lead("s")
        let snooze = model.press(.enter).first { if case .snooze = $0 { true } else { false } }
        model.press(.control("n"), .function(8), .enter, .enter)
        #expect(model.dialogs.count == 1, "José's conversation has not been read yet")
        if let snooze { _ = model.update(.failed(snooze, .busy)) }
        var view = SampleDesk.anaView
        view = ConversationView(
            conversation: Conversation(
                id: SampleDesk.jose, visitor: VisitorID(12), mission: SampleDesk.mission.id, group: SampleDesk.photo,
                phase: .open(Holding(expert: SampleDesk.me, since: model.now, reason: .routed)), startedAt: model.now),
            visitor: view.visitor, mission: view.mission, groupHandle: "photo", messages: [], log: [],
            expertNames: [:], tags: [])
        #expect(!model.update(.conversation(view)).contains { $0.isEndOrSnooze })
        #expect(model.dialogs.count == 2)
    }

    @Test("a dialog that was open when somebody came leaves the person where they were")
    func arrivalUnderHelp() {
        var model = SampleDesk.emptyModel()
        var empty = SampleDesk.snapshot
        empty.sections = [:]
        _ = model.update(.desk(empty))
        model.press(.function(1))
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(SampleDesk.anaView))
        model.pause()
        model.press(.escape)
        model.pause()
        model.type("Hello")
        #expect(model.pane?.composer.text.text == "")
        #expect(model.view().text.contains("Enter writes to Ana Petrova."))
    }

    @Test("the leave list: keys act on the row that was seen, also when another desk takes one away")
    func leaveList() {
        var model = SampleDesk.model()
        model.lead("q")
        model.press(.down)
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows.removeFirst()
        _ = model.update(.desk(snapshot))
        model.pause()
        #expect(model.press(.character("s")).first?.isAbout(SampleDesk.jose) == true)
        snapshot.sections[.needsReply]?.rows.removeFirst()
        _ = model.update(.desk(snapshot))
        #expect(model.press(.character("s")).isEmpty, "the highlight went to the next by itself")
        model.pause()
        #expect(model.press(.character("s")).first?.isAbout(ConversationID(3)) == true)
    }
}

extension Effect {
    fileprivate var isEndOrSnooze: Bool {
        switch self {
        case .end, .snooze: true
        default: false
        }
    }

    fileprivate func isAbout(_ id: ConversationID) -> Bool {
        if case .snooze(id, _, _) = self { true } else { false }
    }
}
