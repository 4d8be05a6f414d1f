import CPty

/// A point in monotonic time by which something must have happened.
package struct Deadline {
    private let end: Int64

    package init(seconds: Int) {
        end = desk_pty_milliseconds() + Int64(seconds) * 1_000
    }

    /// What is left, never less than nothing.
    package var milliseconds: Int32 { Int32(clamping: max(0, end - desk_pty_milliseconds())) }
}
