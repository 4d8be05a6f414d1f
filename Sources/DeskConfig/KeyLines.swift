/// On which line of a TOML file each key stands.
///
/// Reads what `TOMLReader` has accepted already, or the lines around what it refused: table headers, and keys before `=`, bare, quoted or dotted. Inside
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
