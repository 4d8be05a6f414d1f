import DeskCore

/// What a person looks for: words that must all be there, the last of which may be unfinished.
struct SearchQuery {
    /// Each word as the parts that must follow one another: several where a script has no blanks between words.
    let phrases: [[String]]

    /// Nil without a word.
    init?(_ words: String) {
        phrases = words.split {
            !$0.isLetter && !$0.isNumber && !$0.unicodeScalars.contains { $0.properties.isEmoji }
        }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
        .map { Self.tokens(String($0)) }.filter { !$0.isEmpty }
        if phrases.isEmpty { return nil }
    }

    /// Whether the index would find it.
    func matches(_ text: String) -> Bool {
        let tokens = Self.tokens(text)
        return phrases.enumerated().allSatisfy { index, phrase in
            let isOpen = index == phrases.count - 1
            return tokens.indices.contains { Self.stands(phrase, at: $0, in: tokens, isOpen: isOpen) }
        }
    }

    private static func stands(_ phrase: [String], at start: Int, in tokens: [String], isOpen: Bool) -> Bool {
        guard start + phrase.count <= tokens.count, let last = phrase.last else { return false }
        for (offset, part) in phrase.dropLast().enumerated() where tokens[start + offset] != part { return false }
        let end = tokens[start + phrase.count - 1]
        return isOpen ? end.hasPrefix(last) : end == last
    }

    private static func tokens(_ text: String) -> [String] {
        Folding.words(text).unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String(Substring($0)) }
    }
}
