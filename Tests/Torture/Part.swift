import DeskTesting
import Foundation

/// One way of being cruel. A round is independent of the others, and does the same for the same chance as far as the
/// machine lets it: processes run side by side.
struct Part: Sendable {
    let name: String
    /// Its share of the time, in parts of all shares.
    let share: Int
    let round: @Sendable (Trial) throws -> Void
}

/// A round under way.
final class Trial {
    let chance: Chance
    /// In the short form that `make test` has.
    let isShort: Bool
    private let tally: Tally

    init(chance: Chance, isShort: Bool, tally: Tally) {
        (self.chance, self.isShort, self.tally) = (chance, isShort, tally)
    }

    /// Counts what was done, for the table.
    func count(_ what: String, _ number: Int = 1) { tally.add(what, number) }
}

/// What was done, in the order of its first time.
final class Tally {
    private(set) var lines: [(what: String, number: Int)] = []

    func add(_ what: String, _ number: Int) {
        if let index = lines.firstIndex(where: { $0.what == what }) {
            lines[index].number += number
        } else {
            lines.append((what, number))
        }
    }
}

/// Something that must never be.
struct Violation: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Throws a violation unless it is so.
func demand(_ isSo: Bool, _ what: @autoclosure () -> String) throws {
    if !isSo { throw Violation(what()) }
}

/// Says a line at once, even into a file.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
