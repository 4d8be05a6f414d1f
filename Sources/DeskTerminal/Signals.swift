import CTerminal
import Glibc

/// What the system tells the program, read from a descriptor in the event loop instead of interrupting it anywhere.
package enum Signal: Hashable, Sendable {
    /// The window changed its size.
    case resize
    /// Somebody asked the program to end, by whichever of the signals that would.
    case terminate
    /// The terminal is gone.
    case hangUp
    case interrupt
    /// Somebody asked the program to stop, from outside; Ctrl-Z is a key.
    case suspend
    /// The program goes on after a stop, and the terminal may look like anything.
    case resume
}

/// The signals' descriptor. To be made on the main thread before any other thread starts: those inherit what is blocked.
package final class Signals {
    package let descriptor: Int32

    package init() throws(TerminalError) {
        descriptor = desk_signals_open()
        guard descriptor >= 0 else { throw .refused(errno: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// All that wait, in order, each kind once.
    package func read() -> [Signal] {
        var signals: [Signal] = []
        while let signal = next() {
            if !signals.contains(signal) { signals.append(signal) }
        }
        return signals
    }

    private func next() -> Signal? {
        switch desk_signals_read(descriptor) {
        case SIGWINCH: .resize
        case SIGTERM, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU: .terminate
        case SIGHUP: .hangUp
        case SIGINT: .interrupt
        case SIGTSTP: .suspend
        case SIGCONT: .resume
        default: nil
        }
    }
}
