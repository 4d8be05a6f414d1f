import DeskCore
import Foundation

/// What is asked for on the command line.
struct Options {
    var seconds = 600
    var seed = World.live.random() >> 16
    /// The name of the only part to run.
    var only: String?
    /// The only round to run, to repeat it.
    var round: Int?
    var isShort = false

    static let usage = "usage: torture [--seconds N] [--seed N] [--only PART] [--round N] [--short]"

    /// - Returns: nil when it can't be read.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            if name == "--short" {
                (isShort, seconds) = (true, 25)
                continue
            }
            guard let value = rest.popFirst() else { return nil }
            switch (name, Int(value), UInt64(value)) {
            case ("--seconds", let seconds?, _) where seconds > 0: self.seconds = seconds
            case ("--seed", _, let seed?): self.seed = seed
            case ("--round", let round?, _): self.round = round
            case ("--only", _, _): only = value
            default: return nil
            }
        }
    }
}
