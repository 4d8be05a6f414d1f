/// Walks over the tokens of a text. Each function either reads its phrase and moves past it, or stays where it was.
struct WhenReader {
    enum Meaning: Equatable {
        case span(Duration)
        case moment(WhenMoment)
    }

    let text: WhenText
    private(set) var position = 0
    /// How many tokens the longest reading so far made sense of.
    private var understood = 0
    /// "mar 5" is Tuesday 05:00 in French and 5 March in English: it is read both ways.
    let marIsMonth: Bool
    /// A French word or hour was read: 3/12 is 3 December.
    var isFrench = false

    private init(_ text: WhenText, marIsMonth: Bool) {
        self.text = text
        self.marIsMonth = marIsMonth
    }

    /// What the whole text means.
    static func read(_ text: WhenText, as kind: WhenExpression.Kind) throws(WhenError) -> Meaning {
        var reader = WhenReader(text, marIsMonth: false)
        if let span = reader.whole({ $0.span() }) { return .span(span) }
        if kind == .duration { throw reader.unreadable }
        let moment = reader.whole { $0.moment() }
        if text.tokens.contains(.word("mar")) {
            var other = WhenReader(text, marIsMonth: true)
            let inMarch = other.whole { $0.moment() }
            if let moment, let inMarch, moment != inMarch { throw .ambiguous(part: text.part(from: 0)) }
            if let found = moment ?? inMarch { return .moment(found) }
            throw reader.understood > other.understood ? reader.unreadable : other.unreadable
        }
        guard let moment else { throw reader.unreadable }
        return .moment(moment)
    }

    private var unreadable: WhenError { .unreadable(part: text.part(from: understood)) }

    /// The reading if it uses up the text.
    private mutating func whole<Reading>(_ read: (inout WhenReader) -> Reading?) -> Reading? {
        attempt { reader in
            guard let reading = read(&reader) else { return nil }
            reader.understood = max(reader.understood, reader.position)
            return reader.position == reader.text.tokens.count ? reading : nil
        }
    }
}

extension WhenReader {
    /// Reads all of a phrase or nothing.
    mutating func attempt<Reading>(_ read: (inout WhenReader) -> Reading?) -> Reading? {
        let (start, wasFrench) = (position, isFrench)
        if let reading = read(&self) { return reading }
        position = start
        isFrench = wasFrench
        return nil
    }

    var next: WhenText.Token? { text.tokens.indices.contains(position) ? text.tokens[position] : nil }

    mutating func advance() {
        position += 1
    }

    mutating func sign(_ sign: Character) -> Bool {
        guard next == .sign(sign) else { return false }
        advance()
        return true
    }

    /// A word by its meaning in a table.
    mutating func word<Meaning>(in table: [String: Meaning]) -> Meaning? {
        guard case .word(let word) = next, let meaning = table[word] else { return nil }
        advance()
        return meaning
    }

    mutating func word(_ words: String...) -> Bool {
        guard case .word(let word) = next, words.contains(word) else { return false }
        advance()
        return true
    }

    /// Words in this order, written with spaces between them.
    mutating func phrase(_ phrases: String...) -> Bool {
        guard case .word = next else { return false }
        for phrase in phrases {
            let words = phrase.split(separator: " ").map { WhenText.Token.word(String($0)) }
            if text.tokens.dropFirst(position).starts(with: words) {
                for _ in words { advance() }
                return true
            }
        }
        return false
    }

    mutating func number(in range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...10) -> Int? {
        guard case .number(let value, let length) = next, range.contains(value), digits.contains(length) else {
            return nil
        }
        advance()
        return value
    }
}
