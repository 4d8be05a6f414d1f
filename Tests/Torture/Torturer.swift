import DeskTesting
import Foundation

/// Runs the parts, each for its share of the time and one round at least, and tells at the end what was done.
struct Torturer {
    let options: Options

    /// - Returns: whether nothing was violated.
    func run(_ parts: [Part]) -> Bool {
        let shares = parts.reduce(0) { $0 + $1.share }
        var violations: [String] = []
        var table: [(part: String, what: String, number: Int)] = []
        for part in parts {
            let tally = Tally()
            let deadline = Deadline(seconds: max(1, options.seconds * part.share / shares))
            var round = options.round ?? 1
            repeat {
                if let violation = play(part, round, tally) {
                    say(violation)
                    violations.append(violation)
                    break
                }
                round += 1
            } while options.round == nil && deadline.milliseconds > 0
            for line in tally.lines { table.append((part.name, line.what, line.number)) }
            say("\(part.name): " + tally.lines.map { "\($0.number) \($0.what)" }.joined(separator: ", "))
        }
        tell(table, violations)
        return violations.isEmpty
    }

    /// - Returns: what was violated, and how to see it again.
    private func play(_ part: Part, _ round: Int, _ tally: Tally) -> String? {
        let seed = part.name.utf8.reduce(options.seed) { $0 &* 31 &+ UInt64($1) } &+ UInt64(round) &* 0x9E37_79B9
        do {
            try part.round(Trial(chance: Chance(seed: seed), isShort: options.isShort, tally: tally))
            return nil
        } catch {
            return """
                VIOLATED: \(part.name), round \(round): \(error)
                Again: make torture SEED=\(options.seed) ONLY=\(part.name) ROUND=\(round)
                """
        }
    }

    private func tell(_ table: [(part: String, what: String, number: Int)], _ violations: [String]) {
        say("")
        for line in table {
            let number = String(repeating: " ", count: max(0, 9 - "\(line.number)".count)) + "\(line.number)"
            say(line.part.padding(toLength: 16, withPad: " ", startingAt: 0) + number + "  " + line.what)
        }
        say("")
        say(violations.isEmpty ? "Nothing was violated. SEED=\(options.seed)" : violations.joined(separator: "\n"))
    }
}
