import DeskCore
import DeskTesting
import Dispatch
import Synchronization
import Testing

@testable import DeskStore

@Suite("The outbox")
struct OutboxTests {
    let folder: Folder
    let desk: DeskFixture
    let ana: VisitorID
    let id: ConversationID

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
        ana = try desk.visitor()
        id = try desk.store.write("Hello", by: ana).conversation
        try desk.store.leaveEmail(ana, "ana@example.org")
    }

    /// An answer that Ana has not seen, and its mail in the outbox.
    private func answer(_ text: String = "One") throws {
        try desk.store.reply(to: id, text, by: desk.maya)
        desk.clock.advance(by: .minutes(3))
        try desk.store.runOnce()
    }

    private func state() throws -> MailState? { try desk.store.view(of: id, for: desk.maya).mail }

    @Test("a mail says all that is unseen, who wrote it, and where to")
    func content() throws {
        try desk.store.changeMission(desk.site) { $0.home = "https://shop.example/help" }
        try desk.store.reply(to: id, "Seen", by: desk.maya)
        try desk.store.seen(id)
        try answer("One")
        try desk.store.note("Not for her", on: id, by: desk.maya)
        try desk.store.reply(to: id, "Two", by: desk.maya)
        let mails = try desk.store.claimMails(limit: 10)
        let mail = try #require(mails.first)
        #expect(mails.count == 1)
        #expect((mail.conversation, mail.visitor, mail.address) == (id, ana, "ana@example.org"))
        #expect((mail.visitorName, mail.missionName, mail.missionHandle) == ("Ana", "Site", "site"))
        #expect(mail.messages.map(\.message.text) == ["One", "Two"])
        #expect(mail.messages.map(\.expertName) == ["Maya", "Maya"])
        #expect(mail.attempts == 1)
        #expect(mail.page == nil)
        // The second answer was told of, too: no other mail will be due for it.
        try desk.store.mailSent(mail.id)
        #expect(try state() == .sent(at: desk.clock.now))
        desk.clock.advance(by: .hours(1))
        #expect(try desk.store.runOnce().mailed.isEmpty)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("a mail knows the page they were on; a bare path is none")
    func page() throws {
        try answer()
        #expect(try desk.store.claimMails(limit: 1).first?.page == nil)
        try desk.store.comeBack(ana, page: Page(url: "https://shop.example/cart?x=1"))
        desk.clock.advance(by: .minutes(5))
        #expect(try desk.store.claimMails(limit: 1).first?.page == "https://shop.example/cart")
    }

    @Test("two processes claim each mail once")
    func twoProcesses() throws {
        for index in 0..<40 {
            let visitor = try desk.visitor("v\(index)")
            let id = try desk.store.write("Hi", by: visitor).conversation
            try desk.store.leaveEmail(visitor, "v\(index)@example.org")
            try desk.store.reply(to: id, "Yes", by: desk.maya)
        }
        desk.clock.advance(by: .minutes(3))
        try desk.store.runOnce()
        let stores = try (0..<2).map { index in
            try Store.open(
                path: folder.file("desk.db"),
                world: .test(clock: desk.clock, random: TestRandom(seed: UInt64(50 + index))))
        }
        let claimed = Mutex<[MailID]>([])
        let failures = Mutex<[any Error]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            do {
                while true {
                    let mails = try stores[index].claimMails(limit: 3)
                    if mails.isEmpty { break }
                    claimed.withLock { $0 += mails.map(\.id) }
                }
            } catch { failures.withLock { $0.append(error) } }
        }
        #expect(failures.withLock(\.count) == 0)
        #expect(claimed.withLock(\.count) == 40)
        #expect(Set(claimed.withLock { $0 }).count == 40)
    }

    @Test("a claim runs out after five minutes: a process that died has not lost the mail")
    func claimRunsOut() throws {
        try answer()
        #expect(try desk.store.claimMails(limit: 1).count == 1)
        #expect(try desk.store.nextSending() == desk.clock.now + .minutes(5))
        desk.clock.advance(by: .minutes(4))
        #expect(try desk.store.claimMails(limit: 1).isEmpty)
        desk.clock.advance(by: .minutes(1))
        #expect(try desk.store.claimMails(limit: 1).map(\.attempts) == [2])
    }

    @Test("what was seen, has lost its address or is of a mission that writes no mails any more is cancelled")
    func cancelled() throws {
        try answer()
        let visitor = try desk.visitor("ben")
        let other = try desk.store.write("Hi", by: visitor).conversation
        try desk.store.leaveEmail(visitor, "ben@example.org")
        try desk.store.reply(to: other, "Yes", by: desk.maya)
        desk.clock.advance(by: .minutes(3))
        try desk.store.runOnce()
        try desk.store.unsubscribe(ana)
        #expect(try desk.store.visitor("ana", on: desk.site).email == nil)
        try desk.store.changeMission(desk.site) { $0.asynchronous = false }
        #expect(try desk.store.claimMails(limit: 10).isEmpty)
        #expect(try desk.store.nextSending() == nil)
        #expect(try desk.count("SELECT count(*) FROM outbox WHERE state = 'cancelled'") == 2)
        #expect(try state() == nil)
    }

    @Test("a failure is tried again when it says, or is given up with a reason that the desk shows")
    func failure() throws {
        try answer()
        let mail = try #require(try desk.store.claimMails(limit: 1).first)
        let later = desk.clock.now + .minutes(10)
        try desk.store.mailFailed(mail.id, reason: "451 greylisted", retryAt: later)
        #expect(try state() == .retrying(at: later, reason: "451 greylisted"))
        #expect(try desk.store.claimMails(limit: 1).isEmpty)
        desk.clock.set(later)
        let again = try #require(try desk.store.claimMails(limit: 1).first)
        #expect((again.id, again.attempts) == (mail.id, 2))
        try desk.store.mailFailed(again.id, reason: "550 no such user", retryAt: nil)
        #expect(try state() == .failed(reason: "550 no such user"))
        #expect(try desk.store.nextSending() == nil)
    }

    @Test("a mail that is on its way when they read the answer counts as sent")
    func sentAnyhow() throws {
        try answer()
        let mail = try #require(try desk.store.claimMails(limit: 1).first)
        try desk.store.seen(id)
        try desk.store.mailSent(mail.id)
        try desk.store.mailFailed(mail.id, reason: "late", retryAt: desk.clock.now)
        #expect(try state() == .sent(at: desk.clock.now))
    }
}
