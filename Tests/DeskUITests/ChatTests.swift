import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("The chat")
struct ChatTests {
    private func long(_ count: Int, hasOlder: Bool = true) -> ConversationView {
        var view = SampleDesk.anaView
        view.log = []
        view.messages = (0..<count).map { number in
            Message(
                id: MessageID(high: 2, low: UInt64(number)), author: .visitor, text: "Line number \(number).",
                at: SampleDesk.now - .seconds(count - number))
        }
        view.readThrough = view.messages.last?.id
        view.hasOlder = hasOlder
        return view
    }

    private func opened(_ view: ConversationView) -> Model {
        var model = SampleDesk.emptyModel()
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(view))
        return model
    }

    @Test("shows the newest, pages up to the older, and stays there when something new comes")
    func scrolling() {
        var model = opened(long(100))
        #expect(model.view().text.contains("Line number 99."))
        model.press(.pageUp)
        #expect(!model.view().text.contains("Line number 99."))
        #expect(model.view().text.contains("more below: PgDn"))
        let before = model.view().text
        _ = model.update(.conversation(long(101)))
        #expect(before.contains("Line number 80."))
        #expect(model.view().text.contains("Line number 80."))
        model.press(.pageDown, .pageDown)
        #expect(model.view().text.contains("Line number 100."))
        #expect(!model.view().text.contains("more below"))
    }

    @Test("asks for older messages at the top, once")
    func older() {
        var model = opened(long(30))
        var asked: [Effect] = []
        for _ in 0..<5 { asked += model.press(.pageUp) }
        #expect(asked == [.loadOlder(SampleDesk.ana)])
        #expect(model.view().text.contains("Line number 0."))
    }

    @Test(
        "the owner clock says to whom it passes, and when",
        arguments: [(SampleDesk.ben, "Ben Ode"), (nil, "the queue")])
    func ownerClock(heir: ExpertID?, name: String) {
        var view = SampleDesk.anaView
        view.mail = nil
        view.ownerDeadline = SampleDesk.now + .hours(21)
        view.heir = heir
        #expect(opened(view).view().text.contains("!24 passes to \(name) in 21h00"))
    }

    @Test("help says of the owner clock's mark what is true of both its ends")
    func ownerClockInHelp() {
        var model = SampleDesk.model(size: Size(columns: 80, rows: 60))
        model.press(.function(1))
        #expect(model.view().text.contains("!24 passes to a colleague or the queue after 24 h"))
        model = SampleDesk.french(model)
        #expect(model.view().text.contains("!24 passe à un collègue ou à la file après 24 h"))
        var view = SampleDesk.anaView
        view.mail = nil
        view.ownerDeadline = SampleDesk.now + .hours(21)
        #expect(SampleDesk.french(opened(view)).view().text.contains("!24 ira à la file dans 21h00 sans vous"))
    }

    @Test("a mail that is tried again says when and why, and in a narrow window as much of it as there is room for")
    func mailTriedAgain() {
        var view = SampleDesk.anaView
        view.mail = .retrying(at: SampleDesk.now + .minutes(5), reason: "451 greylisted, come back later")
        #expect(opened(view).view().text.contains("mail not sent, again at 14:37: 451"))
        var model = SampleDesk.emptyModel(size: Size(columns: 160, rows: 48), words: .french)
        _ = model.update(.desk(SampleDesk.snapshot))
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("courriel non parti, nouvel essai à 14:37\u{A0}: 451"))
    }

    @Test("a visitor who is writing is shown in list and header, until it lapses by itself", arguments: [false, true])
    func writing(inFrench: Bool) {
        var model = SampleDesk.emptyModel(
            size: Size(columns: 110, rows: 30), words: inFrench ? .french : .english)
        var (desk, view) = (SampleDesk.snapshot, SampleDesk.anaView)
        let until = SampleDesk.now + .seconds(6)
        desk.sections[.needsReply]?.rows[0].presence.typingUntil = until
        view.visitor.presence.typingUntil = until
        view.visitor.presence.pageTitle = "Our prices"
        _ = model.update(.desk(desk))
        _ = model.update(.conversation(view))
        let word = inFrench ? "écrit..." : "writing..."
        #expect(model.view().text.contains(word))
        #expect(model.view().text.contains(" ... 6"))
        #expect(model.view().text.contains("/pricing Our prices"))
        _ = model.update(.tick(until))
        #expect(!model.view().text.contains(word))
        #expect(!model.view().text.contains(" ... 6"))
    }

    @Test("a text that was erased says so")
    func erased() {
        var view = long(3)
        view.messages[1].text = ""
        #expect(opened(view).view().text.contains("(erased)"))
    }

    @Test("a day rule stands above the day's first message")
    func days() {
        var view = long(3, hasOlder: false)
        view.messages[0] = SampleDesk.message(1, .visitor, "Before midnight.", "00:00:00")
        let text = opened(view).view().text
        #expect(text.contains("Saturday 21 November 2026"))
        #expect(text.split(separator: "Saturday 21 November 2026").count == 2)
    }

    @Test("the rule above what is new stays where it was when the conversation was opened")
    func newRule() {
        var model = SampleDesk.model()
        #expect(model.view().text.contains("new since 14:26"))
        var view = SampleDesk.anaView
        view.messages.append(
            Message(id: MessageID(high: 3, low: 1), author: .visitor, text: "Hello?", at: SampleDesk.now))
        view.readThrough = view.messages.last?.id
        _ = model.update(.conversation(view))
        #expect(model.view().text.contains("new since 14:26"))
        #expect(!model.view().text.contains("new since 14:32"))
    }

    @Test("what came while the window was elsewhere is new when one comes back")
    func unfocused() {
        var model = SampleDesk.model()
        model.press(.focusOut)
        var view = SampleDesk.anaView
        view.messages.append(
            Message(id: MessageID(high: 3, low: 1), author: .visitor, text: "Hello?", at: SampleDesk.now))
        _ = model.update(.conversation(view))
        model.press(.focusIn)
        #expect(model.view().text.contains("new since 14:32"))
    }

    @Test("only the last of the expert's messages that got so far says how far")
    func progress() {
        var view = long(0, hasOlder: false)
        view.messages = [
            SampleDesk.message(1, .expert(SampleDesk.me), "One", "13:00:00", progress: .seen),
            SampleDesk.message(2, .expert(SampleDesk.me), "Two", "13:01:00", progress: .seen),
            SampleDesk.message(3, .expert(SampleDesk.me), "Three", "13:02:00", progress: .stored),
        ]
        let lines = opened(view).view().text.split(separator: "\n")
        #expect(lines.contains { $0.contains("One") && !$0.contains("seen") })
        #expect(lines.contains { $0.contains("Two") && $0.contains("seen") })
        #expect(lines.contains { $0.contains("Three") && $0.contains("stored") })
    }

    @Test("nothing that a visitor wrote leaves a control or a hidden character on the screen")
    func hostile() {
        let bytes = "\u{1B}[31mred\u{202E}\u{9B}2J\u{7}\u{200B}x\r\u{E0041}"
        var view = long(0, hasOlder: false)
        view.visitor.name = bytes
        view.visitor.presence.page = "https://a.example/\(bytes)"
        view.messages = [Message(id: MessageID(high: 1, low: 1), author: .visitor, text: bytes, at: SampleDesk.now)]
        view.past = []
        var model = opened(view)
        _ = model.update(.resized(Size(columns: 160, rows: 48)))
        for letter in "esgntwq" {
            model.lead(letter)
            for scalar in model.view().text.unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
            }
            model.press(.escape)
        }
    }

    @Test("the leader shows what can follow after 400 ms, and asks to be woken for it")
    func whichKey() {
        var model = SampleDesk.model()
        let start = model.now
        model.press(.control("x"))
        #expect(model.wakeAt == start + .milliseconds(400))
        #expect(!model.view().text.contains("end and tag"))
        _ = model.update(.tick(model.now + .milliseconds(400)))
        #expect(model.wakeAt >= start + .seconds(1))
        #expect(model.view().text.contains("end and tag"))
        model.press(.escape)
        #expect(!model.view().text.contains("end and tag"))
    }
}
