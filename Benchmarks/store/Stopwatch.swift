import Glibc

/// Microseconds that passed, and that this process computed for, since the stopwatch was made.
struct Stopwatch {
    private let wallStart = Self.read(CLOCK_MONOTONIC)
    private let cpuStart = Self.read(CLOCK_PROCESS_CPUTIME_ID)

    var wall: Double { Self.read(CLOCK_MONOTONIC) - wallStart }
    var cpu: Double { Self.read(CLOCK_PROCESS_CPUTIME_ID) - cpuStart }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}
