/// Walks over the tokens of a text. Each function either reads its phrase and moves past it, or stays where it was.
///
/// A time is a span (`WhenReader+Span`), or a moment: a day, a part of the day and an hour in any order, with small
/// words between (`WhenReader+Moment`). What words mean stands in `WhenVocabulary`.
struct WhenReader {
    let text: WhenText
    private(set) var position = 0
    /// How many tokens the longest reading so far made sense of.
    var understood = 0
    /// "mar 5" is Tuesday 05:00 in French and 5 March in English: it is read both ways.
    let marIsMonth: Bool
    /// A French word or hour was read: 3/12 is 3 December.
    var isFrench = false

    init(_ text: WhenText, marIsMonth: Bool = false) {
        self.text = text
        self.marIsMonth = marIsMonth
    }

    /// What is left, beginning with what makes no sense.
    var unreadable: WhenError {
        let rest = text.part(from: understood)
        for case .word(let word) in text.tokens.dropFirst(understood) {
            guard !WhenVocabulary.shared.knows(word) else { continue }
            guard let meant = WhenVocabulary.shared.nearest(to: word) else { break }
            return .misspelt(part: word, meant: meant)
        }
        return .unreadable(part: rest)
    }

    /// The reading if it uses up the text.
    mutating func whole<Reading>(_ read: (inout WhenReader) -> Reading?) -> Reading? {
        attempt { reader in
            guard let reading = read(&reader) else { return nil }
            reader.understood = max(reader.understood, reader.position)
            return reader.isAtEnd ? reading : nil
        }
    }
}

extension WhenReader {
    var isAtEnd: Bool { position >= text.tokens.count }

    /// Reads all of a phrase or nothing.
    mutating func attempt<Reading>(_ read: (inout WhenReader) -> Reading?) -> Reading? {
        let (start, wasFrench) = (position, isFrench)
        if let reading = read(&self) { return reading }
        position = start
        isFrench = wasFrench
        return nil
    }

    /// Whether it could be read from here, without moving.
    func canRead<Reading>(_ read: (inout WhenReader) -> Reading?) -> Bool {
        var copy = self
        return read(&copy) != nil
    }

    var next: WhenText.Token? { token(at: 0) }

    func token(at distance: Int) -> WhenText.Token? {
        let index = position + distance
        return text.tokens.indices.contains(index) ? text.tokens[index] : nil
    }

    mutating func advance(_ count: Int = 1) {
        position += count
    }

    mutating func goBack(to start: Int) {
        position = start
    }

    mutating func sign(_ sign: Character) -> Bool {
        guard next == .sign(sign) else { return false }
        advance()
        return true
    }

    mutating func word(_ words: String...) -> Bool {
        guard case .word(let word) = next, words.contains(word) else { return false }
        advance()
        return true
    }

    /// The longest phrase here that has a meaning of the kind that `pick` takes.
    mutating func term<Meaning>(_ pick: (WhenTerm) -> Meaning?) -> Meaning? {
        guard case .word(let first) = next else { return nil }
        for entry in WhenVocabulary.shared.entries(from: first) where stands(entry.words) {
            guard let meaning = pick(entry.term) else { continue }
            advance(entry.words.count)
            if entry.isFrench { isFrench = true }
            return meaning
        }
        return nil
    }

    mutating func term(_ term: WhenTerm) -> Bool {
        self.term { $0 == term ? true : nil } ?? false
    }

    mutating func link(_ link: WhenLink) -> Bool { term(.link(link)) }

    private func stands(_ words: [String]) -> Bool {
        for (distance, word) in words.enumerated() where token(at: distance) != .word(word) { return false }
        return true
    }

    mutating func number(in range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...10) -> Int? {
        guard case .number(let value, let length) = next, range.contains(value), digits.contains(length) else {
            return nil
        }
        advance()
        return value
    }

    /// `12`, `twelve`, `douze`.
    mutating func count(in range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...10) -> Int? {
        number(in: range, digits: digits) ?? countWord(in: range)
    }

    mutating func countWord(in range: ClosedRange<Int>) -> Int? {
        attempt { reader in
            guard let count = reader.term({ if case .count(let count) = $0 { count } else { nil } }),
                range.contains(count)
            else { return nil }
            return count
        }
    }
}
