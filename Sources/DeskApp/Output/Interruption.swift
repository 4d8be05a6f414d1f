import DeskFaults
import Glibc
import Synchronization

/// Ctrl-C and a polite kill, noted so that long work can stop between two steps.
enum Interruption {
    private static let received = Atomic<Int32>(0)

    /// From now on SIGINT and SIGTERM are noted rather than obeyed.
    static func watch() {
        for signal in [SIGINT, SIGTERM] {
            Glibc.signal(signal) { number in Interruption.received.store(number, ordering: .relaxed) }
        }
    }

    /// The signal that came, if one has.
    static var signal: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// What a shell shows for a program that ended by the signal.
    static var exitStatus: Int32 { 128 + (signal ?? SIGINT) }
}
