/// Finds things by a few letters of their name: in order, not necessarily together, accents and case aside.
enum Fuzzy {
    /// How well `query` fits: lower is better; nil when it doesn't. The beginning of a word beats its middle, letters
    /// together beat letters apart. An empty query fits everything alike.
    static func rank(_ query: String, in text: String) -> Int? {
        let wanted = fold(query)
        let letters = fold(text)
        if wanted.isEmpty { return 0 }
        if let start = position(of: wanted, in: letters) {
            if start == 0 { return 0 }
            return isLetter(letters[start - 1]) ? 2 : 1
        }
        var index = 0
        var gaps = 0
        for scalar in wanted {
            guard let found = letters[index...].firstIndex(of: scalar) else { return nil }
            if found > index, index > 0 { gaps += 1 }
            index = found + 1
        }
        return 3 + gaps
    }

    /// The things that fit, best first, in their own order where they fit alike.
    static func filter<Thing>(_ things: [Thing], by query: String, name: (Thing) -> String) -> [Thing] {
        if query.isEmpty { return things }
        let ranked = things.enumerated().compactMap { index, thing in
            rank(query, in: name(thing)).map { (rank: $0, index: index, thing: thing) }
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.thing)
    }

    private static func position(of wanted: [Unicode.Scalar], in letters: [Unicode.Scalar]) -> Int? {
        guard wanted.count <= letters.count else { return nil }
        let starts = (0...(letters.count - wanted.count)).filter {
            letters[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
        return starts.first { $0 == 0 || !isLetter(letters[$0 - 1]) } ?? starts.first
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    private static func fold(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.compactMap { scalar in
            switch scalar {
            case " ", "\u{300}"..."\u{36F}": nil
            case "à", "á", "â", "ã", "ä", "å": "a"
            case "ç", "č", "ć": "c"
            case "è", "é", "ê", "ë", "ě": "e"
            case "ì", "í", "î", "ï": "i"
            case "ñ", "ń": "n"
            case "ò", "ó", "ô", "õ", "ö", "ø": "o"
            case "š", "ś": "s"
            case "ù", "ú", "û", "ü", "ů": "u"
            case "ý", "ÿ": "y"
            case "ž", "ź", "ż": "z"
            default: scalar
            }
        }
    }
}
