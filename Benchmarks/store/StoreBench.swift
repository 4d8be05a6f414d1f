import DeskCore
import DeskStore
import Glibc

/// The store through its own door, for the benchmarks: prints figures as `name sample sample ...`, in microseconds.
@main
enum StoreBench {
    /// The one whom `new` makes, and whose desk the seed fills.
    private static let expert = ExpertID(1)
    /// CPU time is told for so many answers at a time.
    private static let batchSize = 100

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let count = arguments.last.flatMap { Int($0) } ?? 0
        switch (arguments.first, arguments.dropFirst().first) {
        case ("new", let path?): _ = try Store.open(path: path, world: .live).firstRun(name: "Maya")
        case ("answer", let path?) where count > 0: try answer(in: path, count: count)
        case ("read", let path?) where count > 0: try read(from: path, count: count)
        case ("desk", let path?) where count > 0:
            var desk = try WaitingDesk(path, capacity: count)
            try desk.run()
        case ("visit", let path?) where count > 0: try visit(path, count: count)
        default:
            print("usage: pupitre-bench new DATABASE | answer|read|visit|desk DATABASE COUNT")
            exit(64)
        }
    }

    private static func text(_ index: Int) -> String {
        "Thank you, I can see both charges and am refunding the second, number \(index)."
    }

    /// Answers the tops of the desk's two open sections by turns, each once before anything is measured, and only then
    /// fills the full-text index.
    private static func answer(in path: String, count: Int) throws {
        let store = try Store.open(path: path, world: .live)
        let desk = try desk(in: store)
        let conversations = (desk[.needsReply].rows + desk[.waitingForVisitor].rows).map(\.id)
        var samples: [Double] = []
        var cpu: [Double] = []
        for (index, conversation) in conversations.enumerated() {
            try store.reply(to: conversation, text(index), by: expert)
        }
        var batch = Stopwatch()
        for index in 0..<count {
            let one = Stopwatch()
            try store.reply(to: conversations[index % conversations.count], text(index), by: expert)
            samples.append(one.wall)
            if (index + 1) % batchSize == 0 {
                cpu.append(batch.cpu / Double(batchSize))
                batch = Stopwatch()
            }
        }
        report("answer.acknowledged", samples)
        report("answer.cpu", cpu)
        let indexing = Stopwatch()
        try store.index()
        report("index.cpu", [indexing.cpu / Double(count + conversations.count)])
    }

    /// Opens the file, then reads the desk and its conversations.
    private static func read(from path: String, count: Int) throws {
        let opening = Stopwatch()
        let store = try Store.open(path: path, world: .live)
        report("open.wall", [opening.wall])
        let desk = try desk(in: store)
        var desks: [Double] = []
        var views: [Double] = []
        for index in 0..<count {
            let one = Stopwatch()
            _ = try store.desk(of: expert)
            desks.append(one.wall)
            let other = Stopwatch()
            _ = try store.view(of: desk.rows[index % desk.rows.count].id, for: expert)
            views.append(other.wall)
        }
        report("desk.wall", desks)
        report("conversation.wall", views)
    }

    /// What the service asks for a visitor's open page, over a connection for reading as it has them.
    private static func visit(_ path: String, count: Int) throws {
        let store = try Store.open(path: path, world: .live)
        let reader = try store.reader()
        let desk = try desk(in: store)
        let visitors = try desk.rows.map { try store.conversation($0.id).visitor }
        let mission = try store.missions()[0].id
        let sessions = visitors.indices.map { [UInt8](repeating: 0, count: 14) + [UInt8($0 >> 8), UInt8($0 & 255)] }
        for (session, visitor) in zip(sessions, visitors) where try store.session(session) == nil {
            try store.openSession(id: session, hash: session + session, visitor: visitor)
        }
        let tail = try store.logTail()
        func measure(_ name: String, _ ask: (Int) throws -> Void) rethrows {
            var samples: [Double] = []
            for index in 0..<count {
                let one = Stopwatch()
                try ask(index % visitors.count)
                samples.append(one.wall)
            }
            report(name, samples)
        }
        try measure("session") { _ = try reader.session(sessions[$0]) }
        try measure("inbox") { _ = try reader.inbox(of: visitors[$0], limit: 50) }
        try measure("news") {
            _ = try reader.news(
                for: [VisitorPage(visitor: visitors[$0], cursor: tail / 3)], limit: 50)
        }
        try measure("changed") { _ in _ = try reader.changedSince(tail - 10, limit: 500) }
        try measure("drafting") { _ in _ = try reader.drafting(since: store.world.now()) }
        try measure("staffing") { _ in _ = try reader.staffing(of: mission) }
        try measure("typing") { try store.typing(visitors[$0]) }
        try measure("renew.all") { _ in try store.renew(visitors) }
    }

    private static func desk(in store: Store) throws -> DeskSnapshot {
        let desk = try store.desk(of: expert)
        guard !desk.rows.isEmpty else { exit(65) }
        return desk
    }

    private static func report(_ name: String, _ samples: [Double]) {
        print(name, samples.map { String(($0 * 100).rounded() / 100) }.joined(separator: " "))
    }
}
