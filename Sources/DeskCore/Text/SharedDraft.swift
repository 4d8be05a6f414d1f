/// A draft that two desks of one expert have typed in, and of which one has sent what it had. (docs/rules.md 2.37)
package enum SharedDraft {
    /// What is left of a draft when its beginning is gone: whole lines, or whole words that are long enough.
    /// - Parameter beginnings: what may be gone, in any order; of several the longest.
    /// - Returns: nil where the draft begins with none of them.
    package static func rest(of draft: String, without beginnings: [String]) -> String? {
        let longestFirst = beginnings.sorted { $0.count > $1.count }
        return longestFirst.lazy.compactMap { rest(of: draft, without: $0) }.first
    }

    /// What is left of a draft when a text is gone that it begins with, or one of its lines: another desk's text may have been
    /// put before it since.
    package static func rest(of draft: String, withoutLines text: String) -> String? {
        if let rest = rest(of: draft, without: text) { return rest }
        for range in draft.ranges(of: "\n" + text) {
            let start = draft.index(after: range.lowerBound)
            guard let rest = rest(of: String(draft[start...]), without: text) else { continue }
            return rest.isEmpty ? String(draft[..<range.lowerBound]) : draft[..<start] + rest
        }
        return nil
    }

    private static func rest(of draft: String, without beginning: String) -> String? {
        guard !beginning.isBlank, draft.hasPrefix(beginning) else { return nil }
        let rest = draft.dropFirst(beginning.count)
        guard let next = rest.first, let last = beginning.last else { return "" }
        let isLine = next.isNewline || last.isNewline
        let isWord = next.isWhitespace || last.isWhitespace
        let letters = beginning.count - beginning.reversed().prefix(while: \.isWhitespace).count
        guard isLine || (isWord && letters >= leastShared) else { return nil }
        return String(rest.drop(while: \.isWhitespace))
    }

    /// Whether a text is what is left of another one when that one's beginning is gone.
    package static func isEnd(_ text: String, of whole: String) -> Bool {
        guard !text.isBlank, text.count < whole.count, whole.hasSuffix(text) else { return false }
        return whole.dropLast(text.count).last?.isWhitespace == true
    }

    /// Fewer characters on one line may be alike by chance.
    private static let leastShared = 6
}
