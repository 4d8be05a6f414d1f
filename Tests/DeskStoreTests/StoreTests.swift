import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("A desk in the store")
struct StoreTests {
    @Test("a visitor writes, the expert replies, and the draft is gone")
    func mainPath() throws {
        let clock = TestClock()
        let store = try Store.inMemory(world: .test(clock: clock))
        let maya = try store.firstRun(name: "Maya")
        try store.renewLease(of: maya.id)
        let site = try store.read { try $0.mission(named: "site") }
        let ana = try store.arrive("ana", on: site.id, name: "Ana")
        let receipt = try store.write("Hello", by: ana)
        #expect(try store.desk(of: maya.id)[.needsReply].count == 1)
        try store.saveDraft("Hi", for: receipt.conversation, by: maya.id)
        _ = try store.reply(to: receipt.conversation, "Hi!", by: maya.id)
        let view = try store.view(of: receipt.conversation, for: maya.id)
        #expect(view.draft == "")
        #expect(view.messages.map(\.text) == ["Hello", "Hi!"])
        #expect(view.messages.last?.progress == .stored)
        try store.snooze(receipt.conversation, until: clock.now + .hours(3), keep: true, by: maya.id)
        #expect(try store.runOnce().isNothing)
        clock.advance(by: .hours(4))
        #expect(try store.runOnce().woken == [receipt.conversation])
        try store.end(receipt.conversation, by: maya.id)
        #expect(try store.desk(of: maya.id).rows.isEmpty)
    }
}
