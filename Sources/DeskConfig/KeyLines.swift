/// On which line of a TOML file each key stands: the parser in use tells positions of syntax errors only.
///
/// Reads what a parser has accepted already: table headers, and keys before `=`, bare, quoted or dotted. Inside
/// multi-line texts and lists it may take a text for a key, which only matters if a key of that name has no line of its
/// own before.
struct KeyLines {
    private var lines: [[String]: Int] = [:]
    private var keys: [Int: [String]] = [:]

    init(_ source: String) {
        var header: [String] = []
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = line.drop(while: \.isWhitespace)
            if text.hasPrefix("#") { continue }
            if text.hasPrefix("[") {
                header = Self.path(of: text.drop { $0 == "[" }, until: "]")
                note(header, line: index + 1)
            } else if text.contains("=") {
                note(header + Self.path(of: text, until: "="), line: index + 1)
            }
        }
    }

    /// The line of a key, or of the nearest table around it that has one (an inline table's keys stand in its line).
    subscript(_ path: [String]) -> Int? {
        var path = path[...]
        while !path.isEmpty {
            if let line = lines[Array(path)] { return line }
            path = path.dropLast()
        }
        return nil
    }

    /// Where a table's header has something else than a name, which ends the parser in use together with the program.
    /// What ends before a name, it tells by itself.
    static func namelessTable(in source: String) -> (line: Int, column: Int)? {
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = line.drop(while: \.isWhitespace)
            guard text.hasPrefix("[") else { continue }
            let brackets = text.hasPrefix("[[") ? 2 : 1
            let name = text.dropFirst(brackets).drop { $0 == " " || $0 == "\t" }
            let isLast = line.endIndex == source.endIndex
            guard let first = name.first else {
                if isLast { continue }
                return (index + 1, line.count + 1)
            }
            let isName = first.isASCII && (first.isLetter || first.isNumber || "_-\"']".contains(first))
            if !isName { return (index + 1, line.distance(from: line.startIndex, to: name.startIndex) + 1) }
        }
        return nil
    }

    /// The key that is set on a line, or the table that begins there.
    func key(onLine line: Int) -> [String]? { keys[line] }

    private mutating func note(_ path: [String], line: Int) {
        keys[line] = path
        for length in 1..<(path.count + 1) where lines[Array(path.prefix(length))] == nil {
            lines[Array(path.prefix(length))] = line
        }
    }

    /// The parts of a dotted key, up to a sign outside of quotes.
    private static func path(of text: Substring, until end: Character) -> [String] {
        var parts: [String] = []
        var part = ""
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { part.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == end {
                break
            } else if character == "." {
                parts.append(part)
                part = ""
            } else if !character.isWhitespace {
                part.append(character)
            }
        }
        return parts + [part]
    }
}
