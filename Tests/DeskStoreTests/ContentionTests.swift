import DeskCore
import DeskTesting
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import DeskStore

@Suite("Several connections on one file")
struct ContentionTests {
    let folder: Folder
    let desk: DeskFixture

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
    }

    private func another(seed: UInt64) throws -> Store {
        try TestEngine.current.lasting(
            folder.file("desk.db"), .test(clock: desk.clock, random: TestRandom(seed: seed)))
    }

    /// Runs `body` on as many threads at once, and passes on what they throw.
    private func concurrently(_ count: Int, _ body: @Sendable (Int) throws -> Void) throws {
        let failures = Mutex<[any Error]>([])
        DispatchQueue.concurrentPerform(iterations: count) { index in
            do { try body(index) } catch { failures.withLock { $0.append(error) } }
        }
        if let failure = failures.withLock(\.first) { throw failure }
    }

    @Test("writers wait for one another, and no message is lost or doubled")
    func writers() throws {
        let visitors = try (0..<4).map { try desk.visitor("v\($0)") }
        let stores = try (0..<4).map { try another(seed: UInt64(100 + $0)) }
        try concurrently(4) { index in
            for message in 0..<50 { try stores[index].write("\(message)", by: visitors[index]) }
        }
        for visitor in visitors {
            let inbox = try desk.store.inbox(of: visitor)
            #expect(inbox.messages.map(\.text) == (0..<50).map(String.init))
            #expect(inbox.conversation?.waitingCount == 50)
        }
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("one message handed in by two at once is stored once")
    func oneMessage() throws {
        let ana = try desk.visitor()
        let stores = try (0..<2).map { try another(seed: UInt64(100 + $0)) }
        for index in 0..<20 {
            let id = desk.store.world.newMessageID()
            let new = Mutex(0)
            try concurrently(2) { thread in
                if try stores[thread].write("\(index)", id: id, by: ana).isNew { new.withLock { $0 += 1 } }
            }
            #expect(new.withLock { $0 } == 1)
        }
        #expect(try desk.store.inbox(of: ana).messages.count == 20)
    }

    @Test("one slot is given away once")
    func oneSlot() throws {
        try desk.store.setCapacity(1, of: desk.maya)
        let visitors = try (0..<4).map { try desk.visitor("v\($0)") }
        let stores = try (0..<4).map { try another(seed: UInt64(100 + $0)) }
        try concurrently(4) { index in try stores[index].write("Hi", by: visitors[index]) }
        #expect(try desk.store.desk(of: desk.maya).load == 1)
        #expect(try desk.store.desk(of: desk.maya)[.queue].count == 3)
    }

    @Test("1,000 snoozes due at once are woken once each by two wakers, while a visitor writes")
    func wakers() throws {
        let until = desk.clock.now + .hours(1)
        for index in 0..<1_000 {
            let id = try desk.conversation("v\(index)")
            try desk.store.snooze(id, until: until, keep: true, by: desk.maya)
        }
        let ana = try desk.visitor("late")
        desk.clock.set(until)
        let stores = try (0..<3).map { try another(seed: UInt64(100 + $0)) }
        let woken = Mutex<[ConversationID]>([])
        try concurrently(3) { index in
            if index == 2 {
                for message in 0..<20 { try stores[2].write("\(message)", by: ana) }
            } else {
                let woke = try stores[index].runOnce()
                woken.withLock { $0 += woke.woken }
            }
        }
        let all = woken.withLock { $0 }
        #expect(all.count == 1_000)
        #expect(Set(all).count == 1_000)
        #expect(try desk.count("SELECT count(*) FROM event WHERE kind = 'woke'") == 1_000)
        #expect(try desk.store.inbox(of: ana).messages.count == 20)
    }

    @Test(
        "another connection's commit is told and seen within 50 ms, through a symbolic link, too",
        arguments: [false, true])
    func changes(linked: Bool) throws {
        let path = folder.file(linked ? "link.db" : "desk.db")
        if linked {
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.file("desk.db"))
        }
        let changes = try Changes(TestEngine.current.lasting(path, desk.store.world))
        let other = try another(seed: 7)
        let ana = try desk.visitor()
        _ = changes.read()
        _ = changes.check()
        #expect(!changes.check())
        for index in 0..<20 {
            try other.write("\(index)", by: ana)
            #expect(isReadable(changes.descriptor, within: 50))
            #expect(changes.read().isCommit)
            #expect(changes.check())
            #expect(!changes.check())
        }
        #expect(!isReadable(changes.descriptor, within: 0))
    }
}
