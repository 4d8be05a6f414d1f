import DeskTerminal
import DeskUI
import Synchronization

/// Where the worker leaves messages for the loop: in order, and the loop wakes for them.
final class Mailbox: Sendable {
    private let waiting = Mutex<[UIMessage]>([])
    private let wakeup: Wakeup

    init() throws(TerminalError) {
        wakeup = try Wakeup()
    }

    /// Readable when messages wait.
    var descriptor: Int32 { wakeup.descriptor }

    func post(_ messages: [UIMessage]) {
        guard !messages.isEmpty else { return }
        waiting.withLock { $0 += messages }
        wakeup.poke()
    }

    /// All that wait.
    func take() -> [UIMessage] {
        wakeup.drain()
        return waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
