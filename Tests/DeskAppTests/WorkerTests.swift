import DeskCore
import DeskStore
import DeskTesting
import DeskUI
import Foundation
import Testing

@testable import DeskApp

@Suite("The worker of a desk")
struct WorkerTests {
    private let office: WorkerOffice

    init() throws { office = try WorkerOffice() }

    @Test("what is asked for is done in its order, and answered with the conversation as it is then")
    func order() throws {
        let ana = try office.visitor("Ana", writes: "Hello")
        let first = Outgoing(id: office.store.world.newMessageID(), text: "One moment")
        let second = Outgoing(id: office.store.world.newMessageID(), text: "Here it is", after: first.id)
        let messages = office.answers(to: [.open(ana), .send(ana, first), .send(ana, second)])
        let done = messages.compactMap { message in if case .done(let effect) = message { effect } else { nil } }
        #expect(done == [.send(ana, first), .send(ana, second)])
        #expect(messages.views.last?.messages.map(\.text) == ["Hello", "One moment", "Here it is"])
    }

    @Test("what was typed behind a message that failed comes back with it")
    func failure() throws {
        let ana = try office.visitor("Ana", writes: "Hello")
        let tooLong = Outgoing(
            id: office.store.world.newMessageID(), text: String(repeating: "a", count: Message.limit + 1))
        let behind = Outgoing(id: office.store.world.newMessageID(), text: "behind it", after: tooLong.id)
        let alone = Outgoing(id: office.store.world.newMessageID(), text: "of its own")
        let messages = office.answers(to: [.send(ana, tooLong), .send(ana, behind), .send(ana, alone)])
        #expect(messages.failures.map(\.effect) == [.send(ana, tooLong), .send(ana, behind)])
        #expect(messages.failures.allSatisfy { $0.problem == .refused(.messageTooLong) })
        #expect(try office.texts(of: ana) == ["Hello", "of its own"])
    }

    @Test("of conversations that are only passed by none is read")
    func passing() throws {
        let ids = try ["Ana", "Ben", "Cleo"].map { try office.visitor($0, writes: "Hello") }
        let messages = office.answers(to: ids.map { .open($0) })
        #expect(messages.views.map(\.conversation.id) == [ids[2]])
    }

    @Test("a refusal is told, and what comes after it is done all the same")
    func refusal() throws {
        let ana = try office.visitor("Ana", writes: "Hello")
        let ben = try office.visitor("Ben", writes: "Hello")
        let past = Effect.snooze(ana, until: office.clock.now - .seconds(1), keep: true)
        let messages = office.answers(to: [past, .snooze(ben, until: office.clock.now + .hours(3), keep: true)])
        #expect(messages.failures.map(\.effect) == [past])
        let isSnoozed = if case .snoozed = try office.store.conversation(ben).phase { true } else { false }
        #expect(isSnoozed)
    }

    @Test("it has nothing to do before the lease is to be renewed, or a snooze is over")
    func due() throws {
        let ana = try office.visitor("Ana", writes: "Hello")
        let start = office.clock.now
        office.tick()
        #expect(office.worker.dueAt == start + Worker.firstForgetting)
        office.clock.advance(by: Worker.firstForgetting)
        office.tick()
        #expect(office.worker.dueAt == start + Worker.renewal)
        let until = office.clock.now + .seconds(5)
        _ = office.answers(to: [.snooze(ana, until: until, keep: true)])
        office.clock.advance(by: Worker.indexing)
        office.tick()
        #expect(office.worker.dueAt == until)
        office.clock.advance(by: .seconds(5))
        #expect(office.tick().desks.last?[.needsReply].rows.map(\.id) == [ana])
    }

    @Test("where only the lease was renewed nothing is read, and the desk is not told")
    func idle() throws {
        _ = try office.visitor("Ana", writes: "Hello")
        office.tick()
        office.clock.advance(by: Worker.renewal)
        #expect(office.tick().isEmpty)
        office.clock.advance(by: Worker.renewal)
        _ = try office.visitor("Ben", writes: "Hello")
        #expect(office.tick().desks.last?[.needsReply].rows.count == 2)
    }

    @Test("a draft that was saved, or what was read, is answered without reading the desk")
    func ownMarks() throws {
        let ana = try office.visitor("Ana", writes: "Hello")
        let view = try #require(office.answers(to: [.open(ana)]).views.last)
        let last = try #require(view.messages.last?.id)
        let effects = [Effect.markRead(ana, through: last), .saveDraft(ana, "One mom")]
        let messages = office.answers(to: effects)
        let done = messages.compactMap { message in if case .done(let effect) = message { effect } else { nil } }
        #expect(done == effects)
        #expect(messages.desks.isEmpty && messages.views.isEmpty)
        #expect(office.refresh().isEmpty, "its own commits ring the bell, too")
    }

    @Test("what somebody else has committed is read with whatever is answered next")
    func others() throws {
        let ana = try office.visitor("Ana", writes: "Hello")
        _ = office.answers(to: [.open(ana)])
        _ = try office.visitor("Ben", writes: "Hello")
        let messages = office.answers(to: [.saveDraft(ana, "One mom")])
        #expect(messages.desks.last?[.needsReply].rows.count == 2)
        #expect(messages.views.last?.draft == "One mom")
        #expect(office.refresh().isEmpty)
        _ = try office.visitor("Cleo", writes: "Hello")
        #expect(office.refresh().desks.last?[.needsReply].rows.count == 3)
    }

    @Test("a database that was moved is told with each look until it is back")
    func moved() throws {
        office.tick()
        let (path, elsewhere) = (office.path, office.path + ".moved")
        try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
        #expect(!office.tick().troubles.isEmpty)
        #expect(office.worker.dueAt.map { $0 <= office.clock.now } == true)
        try FileManager.default.moveItem(atPath: elsewhere, toPath: path)
        #expect(office.tick().troubles.isEmpty)
    }
}

/// A worker on a database of its own, with a clock moved by hand; its answers are waited for.
private final class WorkerOffice {
    let clock = TestClock()
    let store: Store
    let worker: Worker
    let path: String
    private let mailbox: Mailbox
    private let folder: URL
    /// Another process.
    private let visitors: Store
    private let site: MissionID

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pupitre-worker-\(UUID())")
        path = folder.path + "/desk.db"
        let world = World.test(clock: clock)
        store = try Store.open(path: path, world: world)
        let maya = try store.firstRun(name: "Maya").id
        site = try store.mission(named: "site").id
        try store.renewLease(of: maya)
        visitors = try Store.open(path: path, world: world)
        mailbox = try Mailbox()
        worker = Worker(
            store: store, changes: try Changes(store), expert: maya, mailbox: mailbox, retention: Retention())
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func visitor(_ name: String, writes text: String) throws -> ConversationID {
        try visitors.write(text, by: visitors.arrive(name, on: site, name: name, page: nil)).conversation
    }

    func texts(of id: ConversationID) throws -> [String] {
        try store.view(of: id, for: store.expert(named: "maya").id, limit: 100).messages.map(\.text)
    }

    func answers(to effects: [Effect]) -> [UIMessage] {
        worker.perform(effects)
        return taken()
    }

    func refresh() -> [UIMessage] {
        worker.refresh()
        return taken()
    }

    @discardableResult
    func tick() -> [UIMessage] {
        worker.tick(at: clock.now)
        return taken()
    }

    private func taken() -> [UIMessage] {
        worker.finish(within: .seconds(60))
        return mailbox.take()
    }
}

extension [UIMessage] {
    fileprivate var views: [ConversationView] {
        compactMap { message in if case .conversation(let view) = message { view } else { nil } }
    }

    fileprivate var desks: [DeskSnapshot] {
        compactMap { message in if case .desk(let desk) = message { desk } else { nil } }
    }

    fileprivate var failures: [(effect: Effect, problem: Problem)] {
        compactMap { message in if case .failed(let effect, let problem) = message { (effect, problem) } else { nil } }
    }

    fileprivate var troubles: [Problem] {
        compactMap { message in if case .trouble(let problem) = message { problem } else { nil } }
    }
}
