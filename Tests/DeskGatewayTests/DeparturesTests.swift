import DeskCore
import DeskStore
import DeskTesting
import Foundation
import Synchronization
import Testing

@testable import DeskGateway

@Suite("Many who leave at once")
struct DeparturesTests {
    @Test("they are written in one commit, without those who are back by then")
    func gathered() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("departures-\(getpid())-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Each reading of the clock is a millisecond later: what has one time was written in one transaction.
        let clock = TestClock()
        let store = try Store.open(
            path: folder.path + "/desk.db",
            world: World(
                now: {
                    clock.advance(by: .milliseconds(1))
                    return clock.now
                }, random: World.live.random))
        _ = try store.firstRun(name: "Maya")
        let site = try store.mission(named: "site").id
        let visitors = try (0..<100).map { try store.arrive("v\($0)", on: site) }
        let back = visitors[7]
        let before = try store.visitor("v7", on: site).presence

        let clerks = try Clerks(store)
        let hub = Hub(limits: GatewayLimits())
        let departures = Gathering(departuresTo: clerks, from: hub)
        let isHeld = DispatchSemaphore(value: 0)
        clerks.submit { _ in isHeld.wait() }
        for visitor in visitors { departures.note(visitor) }
        _ = try hub.open(VisitorStream(visitor: back, mission: site, sender: nil))
        isHeld.signal()
        _ = try await clerks.write { _ in }
        await clerks.stop()

        var times: Set<Instant?> = []
        for number in 0..<100 where visitors[number] != back {
            let presence = try store.visitor("v\(number)", on: site).presence
            let leftAt = try #require(presence.seenAt)
            #expect(presence.onlineUntil == leftAt + .seconds(15))
            times.insert(leftAt)
        }
        #expect(times.count == 1)
        #expect(try store.visitor("v7", on: site).presence == before)
    }

    @Test("whoever said goodbye or closed their last page is not here; a page of theirs that is open keeps them")
    func here() throws {
        let hub = Hub(limits: GatewayLimits())
        let ana = VisitorID(1)
        let pages = (0..<2).map { _ in VisitorStream(visitor: ana, mission: MissionID(1), sender: nil) }
        #expect(!hub.isHere(ana))
        for page in pages { _ = try hub.open(page) }
        #expect(!hub.close(pages[0]) && hub.isHere(ana))
        #expect(hub.sayGoodbye(ana, page: nil) && !hub.isHere(ana))
        hub.welcome(ana)
        #expect(hub.isHere(ana))
        #expect(hub.close(pages[1]) && !hub.isHere(ana))
    }
}
