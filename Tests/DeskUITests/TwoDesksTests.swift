import DeskCore
import DeskDrawing
import Testing

@testable import DeskUI

/// Two desks of one expert in one conversation, each with a worker that is slower than the keys. Every word is typed once.
@Suite("Two desks of one expert in one conversation")
struct TwoDesksTests {
    @Test("what one sends of a draft that both had is sent once, also where the other has put its own text behind it")
    func sentByTheFirst() {
        var office = TwoDesks()
        office.type("Hello from B", at: 1)
        office.wait(.seconds(1), at: 1)
        office.work(1)
        office.type("And from A", at: 0)
        office.wait(.seconds(1), at: 0)
        office.work(0)
        office.hear(0)
        #expect(office.text(0) == "Hello from B\nAnd from A")
        // Its other half is on disk, or not yet.
        office.wait(.seconds(1), at: 0)
        office.work(0)
        #expect(office.draft == "Hello from B\nAnd from A")
        #expect(office.text(1) == "Hello from B")
        office.send(at: 1)
        office.settle()
        #expect(office.sent == ["Hello from B"])
        #expect([office.text(0), office.text(1), office.draft] == ["And from A", "And from A", "And from A"])
        office.send(at: 0)
        office.settle()
        #expect(office.sent == ["Hello from B", "And from A"])
        #expect([office.text(0), office.text(1), office.draft] == ["", "", ""])
    }

    @Test(
        "what was sent is found at the beginning of the draft or of one of its lines, whole",
        arguments: [
            ("Hello from B\nmine", "mine"), ("first\nHello from B\nmine", "first\nmine"),
            ("first\nHello from B", "first"), ("first\nHello from Bea", nil), ("first Hello from B\nmine", nil),
        ])
    func found(draft: String, left: String?) {
        #expect(SharedDraft.rest(of: draft, withoutLines: "Hello from B") == left)
    }

    @Test(
        "so it is where the other's text comes to the disk only after the message", arguments: ["Hi", "Hello from B"])
    func savedBehindTheMessage(first: String) {
        var office = TwoDesks()
        office.type(first, at: 1)
        office.wait(.seconds(1), at: 1)
        office.work(1)
        office.type("And from A", at: 0)
        office.wait(.seconds(1), at: 0)
        office.work(0)
        office.hear(0)
        office.wait(.seconds(1), at: 0)
        office.send(at: 1)
        office.work(1)
        office.work(0)
        #expect(office.draft == "\(first)\nAnd from A")
        office.look(1)
        office.hear(1)
        #expect(office.text(1) == "And from A")
        office.settle()
        #expect(office.sent == [first])
        #expect([office.text(0), office.text(1), office.draft] == ["And from A", "And from A", "And from A"])
    }
}

/// Two models, and what both have stored.
private struct TwoDesks {
    private struct Desk {
        var model = SampleDesk.model()
        /// Asked for and not done.
        var waiting: [Effect] = []
        var mailbox: [UIMessage] = []
        /// Something was stored since it was read.
        var isStale = false
    }

    private var desks = [Desk(), Desk()]
    private(set) var draft = ""
    private var messages: [Message] = []

    init() {
        // The ids of the second one's messages are others.
        _ = desks[1].model.newMessageID()
    }

    var sent: [String] { messages.map(\.text) }

    func text(_ index: Int) -> String { desks[index].model.pane?.composer.draft ?? "" }

    // MARK: What is done at a desk

    mutating func type(_ text: String, at index: Int) {
        update(index, text.map { .key(.character($0), at: desks[index].model.now) })
    }

    mutating func wait(_ span: Duration, at index: Int) { update(index, [.tick(desks[index].model.now + span)]) }

    /// What stands in the composer has been on the screen.
    mutating func send(at index: Int) {
        _ = desks[index].model.view(after: nil)
        update(index, [.key(.enter, at: desks[index].model.now)])
    }

    private mutating func update(_ index: Int, _ messages: [UIMessage]) {
        for message in messages { desks[index].waiting += desks[index].model.update(message) }
    }

    // MARK: What the store does

    mutating func work(_ index: Int) {
        let effects = desks[index].waiting
        desks[index].waiting = []
        for effect in effects { desks[index].mailbox.append(outcome(of: effect, by: index)) }
        if !effects.isEmpty { desks[index].mailbox.append(.conversation(view)) }
    }

    private mutating func outcome(of effect: Effect, by index: Int) -> UIMessage {
        switch effect {
        case .saveDraft(SampleDesk.ana, let text, let known):
            if !draft.isEmpty, draft != text, !known.contains(draft) { return .failed(effect, .draftElsewhere(draft)) }
            draft = text
        case .send(SampleDesk.ana, let message):
            if message.drafts.contains(draft) || draft == message.text {
                draft = ""
            } else {
                draft = SharedDraft.rest(of: draft, without: message.drafts) ?? draft
            }
            messages.append(
                Message(
                    id: message.id, author: .expert(SampleDesk.me), kind: .spoken, text: message.text,
                    at: desks[index].model.now, progress: .stored))
        default: return .done(effect)
        }
        desks[1 - index].isStale = true
        return .done(effect)
    }

    private var view: ConversationView {
        var view = SampleDesk.anaView
        view.messages += messages
        view.draft = draft
        return view
    }

    /// Another program has changed something.
    mutating func look(_ index: Int) {
        if desks[index].isStale { desks[index].mailbox.append(.conversation(view)) }
        desks[index].isStale = false
    }

    mutating func hear(_ index: Int) {
        while !desks[index].mailbox.isEmpty { hearOne(index) }
    }

    private mutating func hearOne(_ index: Int) {
        guard !desks[index].mailbox.isEmpty else { return }
        update(index, [desks[index].mailbox.removeFirst()])
    }

    mutating func settle() {
        for _ in 0..<6 {
            for index in desks.indices {
                wait(.seconds(1), at: index)
                work(index)
                look(index)
                hear(index)
            }
        }
    }
}
