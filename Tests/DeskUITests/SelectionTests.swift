import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("The list")
struct SelectionTests {
    @Test("keeps its selection when the order changes under it")
    func keeps() {
        var model = SampleDesk.model()
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows.reverse()
        #expect(model.update(.desk(snapshot)).isEmpty)
        #expect(model.pane?.id == SampleDesk.ana)
        #expect(model.view().text.contains(">●! Ana Petrova"))
    }

    @Test("keeps showing a conversation that left it, until one moves on to the row at its place")
    func gone() {
        var model = SampleDesk.model()
        model.press(.escape)
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows.removeFirst()
        _ = model.update(.desk(snapshot))
        #expect(model.pane?.id == SampleDesk.ana)
        model.press(.down)
        #expect(model.pane?.id == SampleDesk.jose)
    }

    @Test("the next who waits is the one who waits longest, of those who were not passed over just now")
    func longestWait() {
        let tomas = ConversationID(3)
        var model = SampleDesk.model()
        model.press(.escape, .down, .down)
        #expect(model.pane?.id == tomas)
        var order: [ConversationID?] = []
        for _ in 0..<5 {
            model.press(.control("n"))
            order.append(model.pane?.id)
        }
        #expect(order == [SampleDesk.ana, SampleDesk.jose, SampleDesk.ana, SampleDesk.jose, tomas])
        // From somebody who was answered, it begins anew.
        model.press(.escape, .down, .down, .control("n"))
        #expect(model.pane?.id == SampleDesk.ana)
    }

    @Test("gives way, when what is shown has ended and left it, to somebody who waits")
    func givesWay() {
        var model = SampleDesk.model()
        var view = SampleDesk.anaView
        view.conversation.phase = .ended(Ending(at: model.now, by: .expert(SampleDesk.me), holder: nil, unread: false))
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows = []
        _ = model.update(.conversation(view))
        _ = model.update(.desk(snapshot))
        #expect(model.pane?.id == SampleDesk.ana)
        snapshot.sections[.needsReply]?.rows = [SampleDesk.row(SampleDesk.jose, "José", waiting: .seconds(1))]
        _ = model.update(.desk(snapshot))
        #expect(model.pane?.id == SampleDesk.jose)
    }

    @Test(
        "says where visitors come from while none has come, and nothing of the kind later",
        arguments: [Words.english, .french])
    func empty(words: Words) {
        var model = SampleDesk.emptyModel(words: words)
        var snapshot = SampleDesk.snapshot
        snapshot.sections = [:]
        _ = model.update(.desk(snapshot))
        #expect(model.view().text.contains("pupitre demo"))
        #expect(model.view().text.contains("pupitre receive"))
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.desk(snapshot))
        var shown = model
        shown.press(.function(8), .enter, .enter)
        #expect(!shown.view().text.contains("pupitre demo"))
        #expect(!shown.view().text.contains("yet"))
    }

    @Test("does not go back to what is being ended when a list from before that arrives")
    func stale() {
        var model = SampleDesk.model()
        var snapshot = SampleDesk.snapshot
        for section in Section.allCases where section != .needsReply { snapshot.sections[section] = nil }
        snapshot.sections[.needsReply]?.rows.removeAll { $0.id != SampleDesk.ana }
        _ = model.update(.desk(snapshot))
        model.press(.function(8), .enter, .enter)
        #expect(model.pane == nil)
        _ = model.update(.desk(snapshot))
        #expect(model.pane == nil)
    }

    @Test("goes round those that need a reply, longest wait first, with messages marked as read")
    func next() {
        var model = SampleDesk.model()
        let last = SampleDesk.messages.last.map(\.id)
        let effects = model.press(.control("n"))
        #expect(
            effects == [.markRead(SampleDesk.ana, through: last ?? MessageID(high: 0, low: 0)), .open(SampleDesk.jose)])
        model.press(.control("n"), .control("n"))
        #expect(model.pane?.id == SampleDesk.ana)
    }

    @Test("letters act in the list and type in the composer")
    func letters() {
        var model = SampleDesk.model()
        model.type("nqet")
        #expect(model.pane?.composer.text.text == "nqet")
        model.press(.escape)
        model.type("n")
        #expect(model.pane?.id == SampleDesk.jose)
        #expect(model.pane?.composer.text.isEmpty == true)
    }

    @Test("says that Enter takes what is queued, and Enter does; from the composer sending does, and it says so")
    func takes() {
        var model = SampleDesk.model()
        model.press(.escape)
        for _ in 0..<7 { model.press(.down) }
        #expect(model.pane?.id == SampleDesk.queued)
        #expect(model.view().text.contains("in the queue: Enter takes it"))
        #expect(model.view().text.contains("Enter take "))
        #expect(SampleDesk.french(model).view().text.contains("en file\u{A0}: Entrée la prend"))
        #expect(model.press(.enter) == [.take(SampleDesk.queued)])
        #expect(model.view().text.contains("in the queue: sending takes it"))
    }

    @Test("counts experts in the singular and the plural")
    func plurals() {
        #expect(Words.english.why.waitsForSlot(1) == "It waits for a free slot: 1 expert available, busy.")
        #expect(Words.english.why.waitsForSlot(2) == "It waits for a free slot: 2 experts available, all busy.")
        #expect(Words.french.why.waitsForSlot(1).contains("1 expert disponible, complet."))
    }

    @Test("says to who becomes available at a full desk that nothing new comes")
    func availableButFull() {
        var model = SampleDesk.model()
        _ = model.update(.done(.setStatus(.available)))
        #expect(model.view().text.contains("You are available."))
        var snapshot = SampleDesk.snapshot
        snapshot.load = snapshot.expert.capacity
        _ = model.update(.desk(snapshot))
        _ = model.update(.done(.setStatus(.available)))
        #expect(model.view().text.contains("You are available; your desk is full (6/6), so nothing new comes."))
        var french = SampleDesk.french(model)
        _ = french.update(.done(.setStatus(.available)))
        #expect(french.view().text.contains("votre pupitre est complet (6/6), rien de nouveau"))
    }

    @Test(
        "says to who opens the desk unavailable, and as long as it is empty, that nothing comes, and which key changes that"
    )
    func unavailable() {
        var away = SampleDesk.snapshot
        away.expert.status = .unavailable
        var model = SampleDesk.emptyModel(size: Size(columns: 120, rows: 24))
        _ = model.update(.desk(away))
        #expect(model.view().text.contains("You are unavailable: nothing new comes to you. ^X a makes you available."))
        away.sections = [:]
        model = SampleDesk.emptyModel()
        _ = model.update(.desk(away))
        _ = model.update(.tick(model.now + .seconds(60)))
        #expect(model.view().text.contains("a makes you"))
        #expect(!model.view().text.contains("appear by"))
    }

    @Test("an empty desk says where the shop is to try it from, until somebody is there")
    func shop() {
        var settings = SampleDesk.settings()
        settings.shop = "http://127.0.0.1:8080/"
        var model = Model(settings: settings, size: Size(columns: 80, rows: 24), now: SampleDesk.now, seed: 1)
        var empty = SampleDesk.snapshot
        empty.sections = [:]
        _ = model.update(.desk(empty))
        #expect(model.view().text.contains("http://127.0.0.1:8080/"))
        _ = model.update(.desk(SampleDesk.snapshot))
        #expect(!model.view().text.contains("http://127.0.0.1:8080/"))
    }

    @Test("says no more what could not be done once something else has been")
    func answered() {
        var model = SampleDesk.model()
        model.lead("k")
        model.lead("t")
        model.press(.escape)
        #expect(!model.view().text.contains("This one isn't in the queue."))
    }

    @Test("says of an action that can't be done what it is for")
    func lacking() {
        var model = SampleDesk.model()
        model.lead("k")
        #expect(model.view().text.contains("This one isn't in the queue."))
        model.lead("u")
        #expect(model.view().text.contains("Nothing to undo."))
    }

    @Test("scrolls to its selection and says how many more there are")
    func scrolls() {
        var model = SampleDesk.model()
        let rows = (0..<200).map { SampleDesk.row(ConversationID($0 + 1000), "Visitor \($0)", waiting: .minutes(1)) }
        var snapshot = SampleDesk.snapshot
        snapshot.sections = [.needsReply: DeskSection(rows: rows, count: 340)]
        _ = model.update(.desk(snapshot))
        model.press(.escape)
        for _ in 0..<250 { model.press(.down) }
        #expect(model.view().text.contains("Visitor 199"))
        model.press(.controlUp)
        for _ in 0..<250 { model.press(.up) }
        #expect(model.view().text.contains("NEEDS REPLY"))
        #expect(model.inboxEnd.contains("140 more"))
    }

    @Test("tells the title how many wait, and rings once for what is new elsewhere")
    func alerts() {
        var model = SampleDesk.emptyModel()
        #expect(model.update(.desk(SampleDesk.snapshot)).contains(.setTitle(waiting: 3)))
        var snapshot = SampleDesk.snapshot
        snapshot.sections[.needsReply]?.rows[1].waitingCount = 2
        #expect(model.update(.desk(snapshot)) == [.bell])
        snapshot.sections[.needsReply]?.rows[1].waitingCount = 3
        #expect(model.update(.desk(snapshot)).isEmpty)
    }
}

extension Model {
    /// What the list's end looks like.
    fileprivate var inboxEnd: String {
        var model = self
        _ = model.update(.resized(Size(columns: 80, rows: 220)))
        return model.view().text
    }
}
