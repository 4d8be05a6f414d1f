/// Finds what was probably meant.
package enum Spelling {
    /// The known word that is fewest edits away, if they are few for its length.
    package static func nearest(to word: String, among known: [String]) -> String? {
        let ranked = known.map { (word: $0, edits: edits(from: word.lowercased(), to: $0.lowercased())) }
        guard let best = ranked.min(by: { ($0.edits, $0.word) < ($1.edits, $1.word) }) else { return nil }
        return best.edits <= max(1, best.word.count / 3) ? best.word : nil
    }

    /// Insertions, deletions and replacements of one character, and swaps of two neighbours (Damerau, Levenshtein).
    private static func edits(from left: String, to right: String) -> Int {
        let (left, right) = (Array(left.prefix(100)), Array(right))
        var rows = [Array(0...right.count)]
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = rows[row][column] + (character == other ? 0 : 1)
                var least = min(replaced, rows[row][column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
                    least = min(least, rows[row - 1][column - 1] + 1)
                }
                current.append(least)
            }
            rows.append(current)
        }
        return rows[left.count][right.count]
    }
}
