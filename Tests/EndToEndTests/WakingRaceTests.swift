import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Many timers, one waking")
struct WakingRaceTests {
    private static let count = 10_000

    @Test("10,000 snoozes that are due wake once each, with two desks, a waker and visitors at it at once")
    func race() throws {
        let clock = TestClock(World.live.now() - .hours(2))
        let office = try Office("maya", "ben", capacity: 4, clock: clock)
        let maya = try office.expert("maya")
        try office.store.renewLease(of: maya)
        let before = try office.store.verify().events
        for number in 1...Self.count {
            let id = try office.visitor("v\(number)", writes: "Hello")
            try office.store.snooze(id, until: clock.now + .minutes(30), keep: true, by: maya)
        }

        let present = try office.presentStore()
        let desks = try ["maya", "ben"].map { try office.program.desk(of: $0) }
        let arrivals = (1...200).map { #"{"op":"arrive","visitor":"new\#($0)"}"# + "\n" }.joined()
        let visitors = try office.program.start(["receive"], input: arrivals)
        let woken = try present.runOnce().woken
        try office.wait("all awake", seconds: 60) { try present.list(ListFilter(.snoozed), limit: 1).isEmpty }
        #expect(try visitors.wait().status == 0)
        for desk in desks { desk.signal(SIGTERM) }
        for desk in desks { _ = try desk.waitForExit() }

        #expect(Set(woken).count == woken.count)
        #expect(woken.count < Self.count, "the desks woke none")
        for state in [ListFilter.State.queued, .snoozed, .ended] {
            #expect(try present.list(ListFilter(state), limit: 1).isEmpty)
        }
        #expect(try present.health().conversations == Self.count)
        // All went the same way: had one been woken twice, there would be more events than of one, times as many.
        let one = try office.view(present.desk(of: maya).rows[0].id)
        let way = one.log.map(\.event)
        #expect(way.suffix(2) == [.woke(cause: .due), .opened(expert: maya, reason: .woken)])
        let (written, desksOpened) = (1, 2)
        let after = try present.verify()
        #expect(after.differences.isEmpty)
        #expect(after.events == before + Self.count * (way.count + written) + desksOpened)
    }
}
