/// What is wrong with the line that the reader stopped at: it knows signs, this knows what people write.
struct FaultyLine {
    private let text: Substring
    private let number: Int
    private let isSetTwice: Bool
    /// The key of the line with its tables, if it has one.
    private let key: [String]?
    private let lines: KeyLines

    init(_ fault: TOMLFault, in source: String) {
        number = fault.line
        isSetTwice = fault.isSetTwice
        lines = KeyLines(source)
        let all = source.split(separator: "\n", omittingEmptySubsequences: false)
        text = all.indices.contains(number - 1) ? all[number - 1].drop(while: \.isWhitespace) : ""
        key = lines.key(onLine: number)
    }

    /// Nil where it is no more than a sign that can't be read.
    var error: SettingsError? {
        if text.unicodeScalars.contains(where: { $0.value > 0x7F && $0.properties.isWhitespace }), !text.contains("\"")
        {
            return .strangeBlank(line: number)
        }
        guard let key, key.allSatisfy({ !$0.isEmpty }), !isSeveralWords else { return nil }
        let name = key.joined(separator: ".")
        if isSetTwice, let first = lines[key], first != number {
            return .setTwice(key: name, line: number, first: first)
        }
        if text.hasPrefix("[") { return text.contains("]") ? nil : .unclosed(sign: "]", line: number) }
        guard let value else { return nil }
        if value.isEmpty { return .noValue(key: name, line: number) }
        if let unclosed = unclosed(value) { return unclosed }
        guard let text = unquoted(value) else { return nil }
        if ["yes", "no", "on", "off", "true", "false"].contains(text.lowercased()) {
            return .wrongType(key: name, expected: .boolean, line: number)
        }
        if text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-_".contains($0)) }) {
            return .wrongType(key: name, expected: .integer, line: number)
        }
        return .notAValue(key: name, value: text, line: number)
    }

    /// `export x = 1` is no key.
    private var isSeveralWords: Bool {
        let name = text.prefix { $0 != "=" && $0 != "\"" && $0 != "'" }
        return !text.hasPrefix("[") && name.split(whereSeparator: \.isWhitespace).count > 1
    }

    /// What stands behind the `=`.
    private var value: Substring? {
        guard let sign = text.firstIndex(of: "=") else { return nil }
        let value = text[text.index(after: sign)...].drop(while: \.isWhitespace)
        return value.hasPrefix("#") ? "" : value
    }

    private func unclosed(_ value: Substring) -> SettingsError? {
        if value.hasPrefix("\"\"\"") || value.hasPrefix("'''") { return nil }
        let pairs: [(open: Character, close: Character)] = [("\"", "\""), ("'", "'"), ("[", "]"), ("{", "}")]
        guard let pair = pairs.first(where: { $0.open == value.first }) else { return nil }
        return value.dropFirst().contains(pair.close) ? nil : .unclosed(sign: String(pair.close), line: number)
    }

    /// A value that was meant as a text: without quotes, or in those of a book.
    private func unquoted(_ value: Substring) -> String? {
        guard let first = value.first, !"\"'{".contains(first) else { return nil }
        if first == "[" {
            let parts = value.dropFirst().prefix { $0 != "]" }.split(separator: ",").map {
                $0.drop(while: \.isWhitespace)
            }
            return parts.lazy.compactMap { $0.hasPrefix("[") ? nil : unquoted($0) }.first
        }
        let bare = value.prefix { $0 != "#" }.drop { "“”„«»‘’` ".contains($0) }
        var text = String(bare.filter { !"\"\\“”„«»‘’`".contains($0) })
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.isEmpty ? nil : text
    }
}
