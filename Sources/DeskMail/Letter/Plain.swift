/// Text that somebody wrote, made fit for a mail: no control characters, and no longer than allowed.
enum Plain {
    /// Lines that end in `\n`; of what can't be seen only tabs stay.
    static func block(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": clean.append("\n")
            case "\t": clean.append(scalar)
            default: if scalar.properties.generalCategory != .control { clean.append(scalar) }
            }
            last = scalar
        }
        return String(clean)
    }

    /// One line of at most `limit` bytes, for a header or a sentence: also without the marks that turn the direction of what follows.
    static func line(_ text: String, limit: Int) -> String {
        let words = block(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let still = String(String.UnicodeScalarView(words.unicodeScalars.filter { !turning.contains($0) }))
        let start = prefix(of: still, limit: limit)
        return start.last == " " ? String(start.dropLast()) : start
    }

    private static let turning = Set(
        [0x202A...0x202E, 0x2066...0x2069].joined().compactMap { Unicode.Scalar(UInt32($0)) })

    /// The longest beginning of at most `limit` UTF-8 bytes that cuts no character in two, unless one alone is longer.
    static func prefix(of text: String, limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var size = 0
        let whole = text.prefix { character in
            size += character.utf8.count
            return size <= limit
        }
        if !whole.isEmpty { return String(whole) }
        size = 0
        let part = text.unicodeScalars.prefix { scalar in
            size += UTF8.width(scalar)
            return size <= limit
        }
        return String(String.UnicodeScalarView(part))
    }
}
