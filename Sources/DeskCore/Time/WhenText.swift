/// A text cut into words, numbers and signs, with accents and case set aside.
struct WhenText {
    enum Token: Equatable {
        /// Lower case, without accents: "aout" for "Août".
        case word(String)
        /// Read up to a billion; longer ones count as a billion, which is too far whatever the unit.
        case number(Int, digits: Int)
        case sign(Character)
    }

    /// Longer texts are refused unread.
    static let longest = 120

    private(set) var tokens: [Token] = []
    private let scalars: [Unicode.Scalar]
    /// Where each token begins in `scalars`.
    private var starts: [Int] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(Self.longest))
        var index = 0
        while index < scalars.count {
            let start = index
            let token = next(&index)
            if let token {
                tokens.append(token)
                starts.append(start)
            }
        }
    }

    /// The text as it was typed, from a token on; the whole of it after the last token.
    func part(from index: Int) -> String {
        part(starts.indices.contains(index) ? index..<tokens.count : 0..<tokens.count)
    }

    /// The text as it was typed, for these tokens.
    func part(_ range: Range<Int>) -> String {
        guard range.lowerBound < starts.count else { return "" }
        let end = range.upperBound < starts.count ? starts[range.upperBound] : scalars.count
        return Self.quote(scalars[starts[range.lowerBound]..<end])
    }

    /// Short enough to be shown in an error message, without the spaces after it.
    static func quote(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var kept = Array(scalars.prefix(40))
        while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
        return String(String.UnicodeScalarView(kept))
    }

    /// The token that begins at `index`, which is moved past it; nil for space and for a hyphen inside a word.
    private func next(_ index: inout Int) -> Token? {
        let scalar = scalars[index]
        if scalar.properties.isWhitespace {
            index += 1
            return nil
        }
        if scalar.isDigit { return number(&index) }
        if !scalar.folded.isEmpty { return word(&index) }
        let isBetweenLetters =
            index > 0 && !scalars[index - 1].folded.isEmpty
            && index + 1 < scalars.count && !scalars[index + 1].folded.isEmpty
        index += 1
        return scalar == "-" && isBetweenLetters ? nil : .sign(Character(scalar))
    }

    private func number(_ index: inout Int) -> Token {
        let start = index
        var value = 0
        while index < scalars.count, scalars[index].isDigit {
            value = min(value * 10 + Int(scalars[index].value - 48), 1_000_000_000)
            index += 1
        }
        return .number(value, digits: index - start)
    }

    private func word(_ index: inout Int) -> Token {
        var letters = ""
        while index < scalars.count {
            let scalar = scalars[index]
            let isMark = (0x300...0x36F).contains(scalar.value)
            let isApostrophe = scalar == "'" || scalar == "\u{2019}"
            guard isMark || isApostrophe || !scalar.folded.isEmpty else { break }
            letters += isApostrophe ? "'" : scalar.folded
            index += 1
        }
        return .word(letters)
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    /// The letter in lower case without its accent; empty for what is no letter of English or French.
    fileprivate var folded: String {
        switch self {
        case "a"..."z": String(self)
        case "A"..."Z": properties.lowercaseMapping
        case "à", "â", "ä", "À", "Â", "Ä": "a"
        case "ç", "Ç": "c"
        case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": "e"
        case "î", "ï", "Î", "Ï": "i"
        case "ô", "ö", "Ô", "Ö": "o"
        case "ù", "û", "ü", "Ù", "Û", "Ü": "u"
        default: ""
        }
    }
}
