/// A text cut into words, numbers and signs, with accents, case, and the width of letters set aside.
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
    /// As typed, and as read: one for one.
    private let typed: [Unicode.Scalar]
    private let scalars: [Unicode.Scalar]
    /// Where each token begins in `scalars`.
    private var starts: [Int] = []

    init(_ text: String) {
        typed = Array(text.unicodeScalars.prefix(Self.longest))
        scalars = typed.map(\.plain)
        var index = 0
        while index < scalars.count {
            let start = index
            let token = next(&index)
            if let token {
                tokens.append(token)
                starts.append(start)
            }
        }
        dropWhatStandsAround()
    }

    /// Quotation marks and brackets around it, a full stop after it: what was copied is read without them.
    private mutating func dropWhatStandsAround() {
        while tokens.count > 1, case .sign(let sign) = tokens.last, ".,;!?)…\"”»]…".contains(sign) {
            tokens.removeLast()
            starts.removeLast()
        }
        while tokens.count > 1, case .sign(let sign) = tokens.first, "=(\"“«[~".contains(sign) {
            tokens.removeFirst()
            starts.removeFirst()
        }
    }

    /// The text as it was typed, from a token on; the whole of it after the last token.
    func part(from index: Int) -> String {
        part(starts.indices.contains(index) ? index..<tokens.count : 0..<tokens.count)
    }

    /// Whether a token follows the one before it without a blank.
    func isGlued(_ index: Int) -> Bool {
        guard starts.indices.contains(index), starts[index] > 0 else { return false }
        return !scalars[starts[index] - 1].isSpace
    }

    /// The text as it was typed, for these tokens.
    func part(_ range: Range<Int>) -> String {
        guard range.lowerBound < starts.count else { return "" }
        let end = range.upperBound < starts.count ? starts[range.upperBound] : typed.count
        return Self.quote(typed[starts[range.lowerBound]..<end])
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
        if scalar.isSpace {
            index += 1
            return nil
        }
        if let word = digitWord(&index) { return .word(word) }
        if scalar.isDigit { return number(&index) }
        if scalar.isLetter { return word(&index) }
        let isInside =
            index > 0 && (scalars[index - 1].isLetter || scalars[index - 1].isDigit)
            && index + 1 < scalars.count && scalars[index + 1].isLetter
        index += 1
        return scalar == "-" && isInside ? nil : .sign(Character(scalar))
    }

    /// "2moro": a word that begins with a digit.
    private func digitWord(_ index: inout Int) -> String? {
        guard scalars[index] == "2", index == 0 || !scalars[index - 1].isDigit else { return nil }
        let letters = scalars[(index + 1)...].prefix { $0.isLetter }.map(\.folded).joined()
        guard Self.afterDigit.contains(letters) else { return nil }
        index += 1 + letters.count
        return "2" + letters
    }

    private static let afterDigit: Set = ["moro", "morow", "morrow", "mro", "mrw", "nite", "night"]

    private func number(_ index: inout Int) -> Token {
        let start = index
        var value = 0
        while index < scalars.count, scalars[index].isDigit {
            value = min(value * 10 + Int(scalars[index].value - 48), 1_000_000_000)
            index += 1
        }
        return .number(value, digits: index - start)
    }

    /// Letters up to the next blank; "d'" and "l'" are words of their own.
    private func word(_ index: inout Int) -> Token {
        var letters = ""
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "'" {
                index += 1
                guard index < scalars.count, scalars[index].isLetter else { break }
                // The 's of "an hour's time" says nothing.
                if scalars[index].folded == "s", index + 1 >= scalars.count || !scalars[index + 1].isLetter {
                    index += 1
                    break
                }
                letters += "'"
                if Self.elided.contains(letters) { break }
                continue
            }
            let isMark = (0x300...0x36F).contains(scalar.value)
            guard isMark || scalar.isLetter else { break }
            letters += scalar.folded
            index += 1
        }
        return .word(letters)
    }

    private static let elided: Set = ["d'", "l'", "jusqu'", "qu'"]
}

extension Unicode.Scalar {
    /// Full-width signs at their usual width; one apostrophe and one hyphen for the many there are.
    fileprivate var plain: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0).map(\.plain) ?? self
        case 0x2019, 0x2018, 0x02BC, 0x2032, 0x00B4, 0x60: "'"
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2236: ":"
        default: self
        }
    }

    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isLetter: Bool { !folded.isEmpty }

    /// Blanks, and what can't be seen at all but comes along when text is copied.
    fileprivate var isSpace: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: properties.isWhitespace
        }
    }

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
