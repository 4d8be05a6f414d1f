import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// A clock that jumps forth and back, and several processes' wakers: each snooze ends once, never before its instant.
    static let clocks = Part(name: "clocks", share: 1) { trial in
        let place = try Place()
        let clock = TestClock()
        let world = World.test(clock: clock, random: TestRandom(seed: UInt64(trial.chance.number(0...1_000_000))))
        let ids = try place.furnish((1...8).map { "Visitor \($0)" }, world: world)
        let stores = try (0..<3).map { _ in try place.store(world) }
        let maya = try stores[0].expert(named: "maya").id
        var waiting: [ConversationID: Instant] = [:]
        var over: [ConversationID: Int] = [:]
        for _ in 0..<(trial.isShort ? 60 : 300) {
            let store = trial.chance.pick(stores)
            switch trial.chance.number(1...6) {
            case 1...3:
                try store.renewLease(of: maya)
                let id = trial.chance.pick(ids)
                guard waiting[id] == nil else { break }
                let until = clock.now + .milliseconds(trial.chance.number(1...200_000_000))
                try store.snooze(id, until: until, keep: true, by: maya)
                waiting[id] = until
            case 4:
                // Set back, by seconds or by hours.
                clock.set(clock.now - .milliseconds(trial.chance.pick([900, 60_000, 3_600_000, 7_200_000])))
                trial.count("clocks set back")
            default:
                clock.advance(by: .milliseconds(trial.chance.number(1...90_000_000)))
                trial.count("clocks set forward")
            }
            try store.renewLease(of: maya)
            try wake(stores)
            for (id, until) in waiting {
                let isSnoozed = if case .snoozed = try store.conversation(id).phase { true } else { false }
                try demand(isSnoozed || until <= clock.now, "\(id) woke at \(clock.now), before \(until)")
                try demand(!isSnoozed || until > clock.now, "\(id) sleeps at \(clock.now), though \(until) has passed")
                if !isSnoozed {
                    waiting[id] = nil
                    over[id, default: 0] += 1
                }
            }
        }
        for (id, count) in over {
            let log = try stores[0].view(of: id, for: maya, limit: 100_000).log
            let woken = log.count { $0.event == .woke(cause: .due) }
            try demand(woken == count, "\(count) snoozes of \(id) were over, but it woke \(woken) times")
        }
        try demand(try stores[0].verify().differences.isEmpty, "verify differs after the clock stepped")
        trial.count("snoozes over, once each", over.values.reduce(0, +))
    }

    /// All at the same time.
    private static func wake(_ stores: [Store]) throws {
        let failures = Failures()
        DispatchQueue.concurrentPerform(iterations: stores.count) { index in
            do { try stores[index].runOnce() } catch { failures.add("\(error)") }
        }
        try demand(failures.all.isEmpty, "the waker: \(failures.all)")
    }
}
