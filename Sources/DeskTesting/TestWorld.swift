import DeskCore
import Synchronization

/// A clock moved by hand.
package final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    /// Saturday 21 November 2026, 09:00 UTC unless told otherwise.
    package init(_ start: Instant = Instant(milliseconds: 1_795_251_600_000)) { instant = Mutex(start) }

    package var now: Instant { instant.withLock { $0 } }

    package func advance(by span: Duration) { instant.withLock { $0 = $0 + span } }

    package func set(_ now: Instant) { instant.withLock { $0 = now } }
}

/// Chance that repeats: SplitMix64, the same numbers for the same seed.
package final class TestRandom: Sendable {
    private let state: Mutex<UInt64>

    package init(seed: UInt64 = 1) { state = Mutex(seed) }

    package func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}

extension World {
    package static func test(clock: TestClock, random: TestRandom = TestRandom()) -> World {
        World(now: { clock.now }, random: { random.next() })
    }
}
