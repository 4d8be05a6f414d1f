import Foundation

/// What `make sanitize` tells the tests, and with them the programs that they start: those get no other variable.
package enum Instruments {
    package static let environment = ProcessInfo.processInfo.environment.filter {
        ["ASAN_OPTIONS", "TSAN_OPTIONS", "TEST_TMPDIR"].contains($0.key)
    }

    /// How many times longer everything may take under a sanitizer.
    package static let slowness = environment["TSAN_OPTIONS"] == nil ? 1 : 10
}

extension [String: String] {
    /// With what a sanitizer is to be told.
    package var instrumented: [String: String] { merging(Instruments.environment) { own, _ in own } }
}
