/// Finds what was probably meant.
package enum Spelling {
    /// The known word that is fewest edits away, if they are few for its length.
    package static func nearest(to word: String, among known: [String]) -> String? {
        let ranked = known.map { (word: $0, edits: edits(from: word.lowercased(), to: $0.lowercased())) }
        guard let best = ranked.min(by: { ($0.edits, $0.word) < ($1.edits, $1.word) }) else { return nil }
        return best.edits <= max(1, best.word.count / 3) ? best.word : nil
    }

    /// Levenshtein's distance: insertions, deletions and replacements of one character.
    private static func edits(from left: String, to right: String) -> Int {
        let right = Array(right)
        var previous = Array(0...right.count)
        for (row, character) in left.prefix(100).enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = previous[column] + (character == other ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
