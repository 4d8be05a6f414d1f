import CTerminal
import Glibc

/// Wakes the event loop at an instant of the wall clock, however long the machine sleeps meanwhile, and when that clock
/// is set.
package final class Alarm: Sendable {
    package let descriptor: Int32

    package init() throws(TerminalError) {
        descriptor = desk_alarm_open()
        guard descriptor >= 0 else { throw .refused(errno: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Instead of the instant that was set before.
    package func set(inMilliseconds milliseconds: Int) { desk_alarm_set(descriptor, milliseconds) }

    /// - Returns: whether the clock was set.
    package func read() -> Bool { desk_alarm_read(descriptor) != 0 }
}
