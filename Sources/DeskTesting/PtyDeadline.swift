import CPty

/// A point in monotonic time by which something must have happened.
struct Deadline {
    private let end: Int64

    init(seconds: Int) {
        end = desk_pty_milliseconds() + Int64(seconds) * 1_000
    }

    /// What is left, never less than nothing.
    var milliseconds: Int32 { Int32(clamping: max(0, end - desk_pty_milliseconds())) }
}
