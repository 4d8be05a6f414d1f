import DeskCore
import DeskStore
import DeskTesting

@testable import DeskMail

/// A shop with one expert, Maya, and Ana, who asked, left her address and went away.
struct MailFixture {
    let clock = TestClock()
    let store: Store
    let maya: ExpertID
    let ana: VisitorID
    let conversation: ConversationID

    init(path: String, address: String = "ana@example.org", language: Language = .english) throws {
        store = try Store.open(path: path, world: .test(clock: clock))
        maya = try store.firstRun(name: "Maya").id
        try store.renewLease(of: maya)
        ana = try store.arrive(
            "ana", on: store.mission(named: "site").id, name: "Ana", language: language,
            page: Page(url: "https://shop.example/help"))
        conversation = try store.write("Where is it?", by: ana).conversation
        try store.leaveEmail(ana, address)
    }

    /// An answer that Ana doesn't see, and its mail in the outbox.
    func answer(_ text: String = "On its way") throws {
        try store.renewLease(of: maya)
        _ = try store.reply(to: conversation, text, by: maya)
        try store.leave(ana)
        clock.advance(by: .minutes(20))
        try store.runOnce()
    }

    func outbox(_ command: [String]) throws -> Outbox {
        try Outbox(
            of: store, through: Sendmail(command: command, from: "chat@shop.example"),
            as: Sender(address: "chat@shop.example", service: "https://chat.example/", linkDays: 14))
    }

    var mail: MailState? { get throws { try store.view(of: conversation, for: maya).mail } }
}

extension Outbox {
    /// What became of each mail that was due.
    func run() async throws -> [Delivery.Result] {
        var results: [Delivery.Result] = []
        try await runOnce { results.append($0.result) }
        return results
    }
}
