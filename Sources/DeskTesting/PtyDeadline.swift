import CPty
import Glibc

/// A point in monotonic time by which something must have happened.
package struct Deadline {
    private let end: Int64

    /// Seconds that what must come may take: far more than it needs, since only a failure waits them out, and a busy machine
    /// must not look like one.
    package static let patience = 60 * Instruments.slowness

    package init(seconds: Int) {
        end = desk_pty_milliseconds() + Int64(seconds) * 1_000
    }

    /// What is left, never less than nothing.
    package var milliseconds: Int32 { Int32(clamping: max(0, end - desk_pty_milliseconds())) }
}

extension Deadline {
    /// Between two looks at something that doesn't tell when it changes: false when the time is over.
    package func pause(milliseconds: Int32 = 40) -> Bool {
        poll(nil, 0, min(milliseconds, self.milliseconds))
        return self.milliseconds > 0
    }
}
