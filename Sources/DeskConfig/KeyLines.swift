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
    /// What ends before a name, it tells by itself. Signs are the parser's, code points: to Swift a bracket with a mark on it is
    /// no bracket.
    static func namelessTable(in source: String) -> (line: Int, column: Int)? {
        let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let text = line.drop(while: \.properties.isWhitespace)
            guard text.first == "[" else { continue }
            let brackets = text.dropFirst().first == "[" ? 2 : 1
            let name = text.dropFirst(brackets).drop { $0 == " " || $0 == "\t" }
            guard let first = name.first else {
                if index == lines.count - 1 { continue }
                return (index + 1, line.count + 1)
            }
            let isName =
                first.isASCII && (first.properties.isAlphabetic || "0123456789_-\"']".unicodeScalars.contains(first))
            if !isName { return (index + 1, line.distance(from: line.startIndex, to: name.startIndex) + 1) }
        }
        return nil
    }

    /// Where a list is closed by the brace of a table, which ends that parser too.
    static func braceInList(in source: String) -> (line: Int, column: Int)? {
        let signs = Array(source.unicodeScalars)
        var open: [Unicode.Scalar] = []
        var index = 0
        while index < signs.count {
            switch signs[index] {
            case "#": index = signs[index...].firstIndex(of: "\n") ?? signs.count
            case "\"", "'": index = endOfText(from: index, in: signs)
            case "[", "{": open.append(signs[index])
            case "]" where open.last == "[", "}" where open.last == "{": open.removeLast()
            case "}" where open.last == "[":
                let before = signs[..<index]
                return (before.count { $0 == "\n" } + 1, index - (before.lastIndex(of: "\n") ?? -1))
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The last sign of a text, which may be one between three quotes, of many lines; the end of its line where it isn't
    /// closed.
    private static func endOfText(from start: Int, in signs: [Unicode.Scalar]) -> Int {
        let quote = signs[start]
        let isLong = signs[start...].starts(with: [quote, quote, quote])
        let mark = Array(repeating: quote, count: isLong ? 3 : 1)
        var index = start + mark.count
        while index < signs.count, !signs[index...].starts(with: mark) {
            if signs[index] == "\n", !isLong { return index }
            index += quote == "\"" && signs[index] == "\\" ? 2 : 1
        }
        return index + mark.count - 1
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
