import DeskCore
import Glibc

/// One line on standard error that says how far long work has got; nothing where that is no terminal.
struct Progress {
    private let isShown = Console.isTerminal(STDERR_FILENO)
    private let label: String
    private let world: World
    private var shownAt: Instant?

    init(_ label: String, world: World) {
        self.label = label
        self.world = world
    }

    /// At most ten times a second, and at the end.
    mutating func show(_ done: Int, of total: Int) {
        guard isShown else { return }
        let now = world.now()
        if done < total, let shownAt, now - shownAt < .milliseconds(100) { return }
        shownAt = now
        let share = total > 0 ? done * 100 / total : 100
        try? Console.write("\r\(label) \(done)/\(total) \(share) %\u{1B}[K", to: STDERR_FILENO)
    }

    /// Takes the line away.
    func clear() {
        guard isShown, shownAt != nil else { return }
        try? Console.write("\r\u{1B}[K", to: STDERR_FILENO)
    }
}
