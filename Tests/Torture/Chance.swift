import DeskTesting

/// Chance that repeats with its seed.
struct Chance {
    private let random: TestRandom

    init(seed: UInt64) { random = TestRandom(seed: seed) }

    func nextNumber() -> UInt64 { random.next() }

    func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(random.next() % UInt64(range.count))
    }

    func happens(oneIn count: Int) -> Bool { number(1...count) == 1 }

    /// - Precondition: there is one.
    func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }
}
