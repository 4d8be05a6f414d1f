/// Reads TOML 1.0 but for dates and times, sign by sign: code points, for to Swift a bracket with a mark on it is no bracket.
/// Whatever a file holds, it ends in a table or in a fault. (docs/decisions/0020-our-own-toml.md)
struct TOMLReader {
    /// How deep lists and tables stand within each other.
    private static let deepest = 64

    private let signs: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    static func read(_ source: String) throws(TOMLFault) -> TOMLTable {
        var reader = TOMLReader(signs: Array(source.unicodeScalars))
        return try reader.document()
    }

    private init(signs: [Unicode.Scalar]) { self.signs = signs }

    // MARK: Signs

    private var sign: Unicode.Scalar? { index < signs.count ? signs[index] : nil }

    private func isAt(_ text: String) -> Bool { signs[index...].starts(with: text.unicodeScalars) }

    private mutating func take(_ text: String) -> Bool {
        guard isAt(text) else { return false }
        index += text.unicodeScalars.count
        return true
    }

    private mutating func expect(_ text: String) throws(TOMLFault) {
        guard take(text) else { throw fault() }
    }

    /// At the sign that is next; at the end of the file behind the last one, which may be its line's end.
    private func fault(at place: Int? = nil, isSetTwice: Bool = false) -> TOMLFault {
        let place = place ?? index
        let isAtEnd = place >= signs.count && place > 0
        let before = signs[..<(isAtEnd ? place - 1 : place)]
        let column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + (isAtEnd ? 2 : 1)
        return TOMLFault(line: before.count { $0 == "\n" } + 1, column: column, isSetTwice: isSetTwice)
    }

    private mutating func skipBlanks() {
        while sign == " " || sign == "\t" { index += 1 }
    }

    /// Blanks, comments and ends of lines.
    private mutating func skipLines() throws(TOMLFault) {
        repeat {
            skipBlanks()
            try skipComment()
        } while take("\n")
    }

    private mutating func skipComment() throws(TOMLFault) {
        guard sign == "#" else { return }
        while let sign, sign != "\n" {
            if Self.isControl(sign) { throw fault() }
            index += 1
        }
    }

    private mutating func endLine() throws(TOMLFault) {
        skipBlanks()
        try skipComment()
        if sign != nil { try expect("\n") }
    }

    private static func isControl(_ sign: Unicode.Scalar) -> Bool {
        sign != "\t" && (sign.value < 0x20 || sign.value == 0x7F)
    }

    // MARK: Lines

    private mutating func document() throws(TOMLFault) -> TOMLTable {
        var root = TOMLTable(.header)
        var header: [String] = []
        while true {
            try skipLines()
            guard sign != nil else { return root }
            let start = index
            if sign == "[" {
                let isOneOfSeveral = take("[[")
                if !isOneOfSeveral { index += 1 }
                header = try key()
                try expect(isOneOfSeveral ? "]]" : "]")
                guard root.open(header[...], asOneOfSeveral: isOneOfSeveral) else {
                    throw fault(at: start, isSetTwice: true)
                }
            } else {
                let (path, value) = try keyAndValue()
                guard root.set(path[...], to: value, under: header[...]) else {
                    throw fault(at: start, isSetTwice: true)
                }
            }
            try endLine()
        }
    }

    private mutating func keyAndValue() throws(TOMLFault) -> ([String], TOMLValue) {
        let path = try key()
        try expect("=")
        skipBlanks()
        return (path, try value())
    }

    /// The parts of a key, with the blanks around them.
    private mutating func key() throws(TOMLFault) -> [String] {
        var parts: [String] = []
        repeat {
            skipBlanks()
            switch sign {
            case "\"": parts.append(try text())
            case "'": parts.append(try literal())
            default:
                let start = index
                while let sign, Self.isBare(sign) { index += 1 }
                guard index > start else { throw fault() }
                parts.append(word(from: start))
            }
            skipBlanks()
        } while take(".")
        return parts
    }

    private func word(from start: Int) -> String {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: signs[start..<index])
        return String(word)
    }

    private static func isBare(_ sign: Unicode.Scalar) -> Bool {
        switch sign {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    // MARK: Values

    private mutating func value() throws(TOMLFault) -> TOMLValue {
        switch sign {
        case "\"": return .text(isAt("\"\"\"") ? try longText(quote: "\"") : try text())
        case "'": return .text(isAt("'''") ? try longText(quote: "'") : try literal())
        case "[", "{":
            guard depth < Self.deepest else { throw fault() }
            depth += 1
            defer { depth -= 1 }
            return sign == "[" ? .list(try list()) : .table(try inlineTable())
        default: return try bareValue()
        }
    }

    private mutating func list() throws(TOMLFault) -> [TOMLValue] {
        var values: [TOMLValue] = []
        index += 1
        while true {
            try skipLinesInList()
            if take("]") { return values }
            values.append(try value())
            try skipLinesInList()
            if !take(",") {
                try expect("]")
                return values
            }
        }
    }

    /// Whoever forgets to close a list is told so where its last value stands, rather than at the next setting.
    private mutating func skipLinesInList() throws(TOMLFault) {
        let end = index
        try skipLines()
        guard sign == nil || signs[end..<index].contains("\n") && isAtSetting else { return }
        var fault = fault(at: end)
        fault.isListOpen = true
        throw fault
    }

    private var isAtSetting: Bool {
        var ahead = self
        return (try? ahead.key()) != nil && ahead.sign == "="
    }

    private mutating func inlineTable() throws(TOMLFault) -> TOMLTable {
        var table = TOMLTable(.inline)
        index += 1
        skipBlanks()
        if take("}") { return table }
        while true {
            skipBlanks()
            let start = index
            let (path, value) = try keyAndValue()
            guard table.set(path[...], to: value, under: []) else { throw fault(at: start, isSetTwice: true) }
            skipBlanks()
            if !take(",") {
                try expect("}")
                return table
            }
        }
    }

    private mutating func bareValue() throws(TOMLFault) -> TOMLValue {
        let start = index
        while let sign, Self.isBare(sign) || sign == "+" || sign == "." { index += 1 }
        guard let value = TOMLNumber.value(word(from: start)) else { throw fault(at: start) }
        return value
    }

    // MARK: Texts

    /// Between two `"`, on one line.
    private mutating func text() throws(TOMLFault) -> String {
        var text = String.UnicodeScalarView()
        index += 1
        while !take("\"") {
            text.append(sign == "\\" ? try escaped() : try plain())
        }
        return String(text)
    }

    /// Between two `'`, on one line.
    private mutating func literal() throws(TOMLFault) -> String {
        var text = String.UnicodeScalarView()
        index += 1
        while !take("'") { text.append(try plain()) }
        return String(text)
    }

    /// Between three quotes and three, of many lines. A first end of line isn't of it; two quotes before the last three are.
    private mutating func longText(quote: String) throws(TOMLFault) -> String {
        let mark = quote + quote + quote
        var text = String.UnicodeScalarView()
        index += 3
        _ = take("\n")
        while !isAt(mark) || isAt(mark + quote) && !isAt(mark + mark) {
            if quote == "\"", sign == "\\" {
                if !skipEndOfLine() { text.append(try escaped()) }
            } else if take("\n") {
                text.append("\n")
            } else {
                text.append(try plain())
            }
        }
        index += 3
        return String(text)
    }

    /// Behind a `\` at the end of a line, all blanks and ends of lines to the next word.
    private mutating func skipEndOfLine() -> Bool {
        var end = index + 1
        while end < signs.count, signs[end] == " " || signs[end] == "\t" { end += 1 }
        guard end < signs.count, signs[end] == "\n" else { return false }
        while end < signs.count, [" ", "\t", "\n"].contains(signs[end]) { end += 1 }
        index = end
        return true
    }

    private mutating func plain() throws(TOMLFault) -> Unicode.Scalar {
        guard let sign, !Self.isControl(sign) else { throw fault() }
        index += 1
        return sign
    }

    private mutating func escaped() throws(TOMLFault) -> Unicode.Scalar {
        let start = index
        index += 1
        let letter = try plain()
        switch letter {
        case "b": return "\u{8}"
        case "t": return "\t"
        case "n": return "\n"
        case "f": return "\u{C}"
        case "r": return "\r"
        case "\"", "\\": return letter
        case "u", "U":
            var code: UInt32 = 0
            for _ in 0..<(letter == "u" ? 4 : 8) {
                guard let digit = Character(try plain()).hexDigitValue, code < 1 << 28 else { throw fault(at: start) }
                code = code << 4 + UInt32(digit)
            }
            // A NUL ends a text elsewhere, and is refused as a byte, too.
            guard let sign = Unicode.Scalar(code), code > 0 else { throw fault(at: start) }
            return sign
        default: throw fault(at: start)
        }
    }
}
