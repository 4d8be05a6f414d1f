import CTerminal
import Glibc

/// Lets another thread wake the event loop: it pokes, the loop finds the descriptor ready and drains it. Many pokes
/// between two rounds are one.
package final class Wakeup: Sendable {
    package let descriptor: Int32

    package init() throws(TerminalError) {
        descriptor = desk_wakeup_open()
        guard descriptor >= 0 else { throw .refused(errno: errno) }
    }

    deinit {
        close(descriptor)
    }

    package func poke() {
        desk_wakeup_poke(descriptor)
    }

    package func drain() {
        desk_wakeup_drain(descriptor)
    }
}
