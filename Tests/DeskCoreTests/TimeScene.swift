import Testing

@testable import DeskCore

/// An instant in Paris at which times are read, and how they are told in tests: "2026-11-26 15:30".
struct TimeScene {
    let now: Instant
    let paris: Zone

    init(_ now: String) throws {
        self.now = try #require(Instant(iso8601: now))
        paris = try Zone(named: "Europe/Paris")
    }

    /// 26 November 2026, 10:20.
    static var thursday: TimeScene { get throws { try TimeScene("2026-11-26T09:20:00Z") } }

    func resolve(
        _ text: String, _ language: Language?, as kind: WhenExpression.Kind = .either, times: DayTimes = .standard
    ) throws -> WhenExpression.Resolved {
        try WhenExpression.read(text, as: kind, now: now, zone: paris, language: language, times: times)
    }

    func read(_ text: String, _ language: Language?, times: DayTimes = .standard) throws -> String {
        shown(try resolve(text, language, times: times).until)
    }

    func shown(_ instant: Instant) -> String { String(paris.wallClock(at: instant).time.shown.dropLast(3)) }
}

/// The same chance for the same seed (splitmix64).
struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
