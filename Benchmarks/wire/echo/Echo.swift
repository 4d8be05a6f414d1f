import DeskCore
import DeskStore
import Foundation

/// A desk that waits for commits as the real one does, and answers each visitor's message at once: the other end of
/// Benchmarks/wire/load.c. It answers "re:" and the message's own text, until it is killed.
@main
struct Echo {
    static func main() throws {
        let store = try Store.open(path: CommandLine.arguments[1], world: .live)
        if try store.isEmpty() { _ = try store.firstRun(name: "Echo", capacity: 100) }
        guard let expert = try store.experts().first else { return }
        try store.renewLease(of: expert.id)
        let changes = try Changes(store)
        var tail = try store.logTail()
        var cursors: [VisitorID: Int64] = [:]
        var leaseAt = store.world.now()
        var checks: [Instant] = []
        print("waiting")
        fflush(nil)
        while true {
            let now = store.world.now()
            let wait = checks.first.map { max(0, ($0 - now).inMilliseconds) } ?? 1_000
            var entry = pollfd(fd: changes.descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&entry, 1, Int32(wait)) > 0 {
                changes.drain()
                checks = [0, 1, 2, 5, 10, 20, 50].map { store.world.now() + .milliseconds($0) }
            }
            checks.removeAll { $0 <= store.world.now() }
            if store.world.now() - leaseAt > .seconds(20) {
                leaseAt = store.world.now()
                try store.renewLease(of: expert.id)
            }
            guard changes.check() else { continue }
            let news = try store.changedSince(tail, limit: 10_000)
            tail = news.through
            for changed in news.conversations {
                for entry in try store.since(cursors[changed.visitor] ?? 0, of: changed.visitor, limit: 100) {
                    cursors[changed.visitor] = entry.number
                    guard entry.message.author == .visitor else { continue }
                    if case .queued = try store.conversation(entry.conversation).phase {
                        try store.take(entry.conversation, by: expert.id)
                    }
                    try store.reply(to: entry.conversation, "re:" + entry.message.text, by: expert.id)
                }
            }
        }
    }
}
