import DeskTesting

/// A terminal's screen as a scalable picture: its cells, in the colours of a usual dark terminal.
struct Drawing {
    let svg: String

    private static let (width, height, size) = (8.4, 18.0, 14.0)
    private static let (paper, ink) = ("#16181d", "#d7dae0")
    /// The first sixteen of the terminal's palette.
    private static let palette = [
        "#20242c", "#e06c75", "#7ec07a", "#d8a657", "#6a9fd8", "#b98bd8", "#5fb3b3", "#c5c8d0", "#7c8390", "#f28b94",
        "#98d894", "#f0c674", "#8bbcf0", "#d0a8ef", "#7fd0d0", "#f4f5f7",
    ]

    /// Neighbours that look alike.
    private struct Run {
        var column: Int
        var columns: Int
        var text: String
        var look: Look
    }

    private struct Look: Equatable {
        var ink: String
        var paper: String
        var isBold: Bool
        var isUnderlined: Bool

        init(_ cell: Screen.Cell) {
            let front = cell.foreground.map(Drawing.colour) ?? Drawing.ink
            let back = cell.background.map(Drawing.colour) ?? Drawing.paper
            (ink, paper) = cell.isReversed ? (back, front) : (front, back)
            (isBold, isUnderlined) = (cell.isBold, cell.isUnderlined)
        }
    }

    init(_ screen: Screen) {
        let (width, height) = (Double(screen.columns) * Self.width + 24, Double(screen.rows) * Self.height + 24)
        var parts = [
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" font-size="\#(Self.size)" "#
                + #"font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace">"#,
            #"<rect width="100%" height="100%" rx="8" fill="\#(Self.paper)"/>"#,
        ]
        for row in 0..<screen.rows {
            for run in Self.runs(of: row, in: screen) { parts += Self.draw(run, row: row) }
        }
        if screen.showsCursor {
            let (column, row) = screen.cursor
            parts.append(Self.box(column: column, columns: 1, row: row, #"fill="\#(Self.ink)" fill-opacity="0.6""#))
        }
        svg = (parts + ["</svg>", ""]).joined(separator: "\n")
    }

    private static func runs(of row: Int, in screen: Screen) -> [Run] {
        var runs: [Run] = []
        var column = 0
        while column < screen.columns {
            let cell = screen[column: column, row: row]
            let (look, columns) = (Look(cell), max(1, cell.width))
            let text = cell.text.isEmpty ? " " : cell.text
            if let last = runs.last, last.look == look, let kind = kind(of: text), kind == self.kind(of: last.text) {
                runs[runs.count - 1].columns += columns
                runs[runs.count - 1].text += text
            } else {
                runs.append(Run(column: column, columns: columns, text: text, look: look))
            }
            column += columns
        }
        return runs
    }

    private enum Kind { case text, rule }

    /// What may be drawn in one piece; nil for a sign that gets a place of its own, for no font has all in one width.
    private static func kind(of text: String) -> Kind? {
        if text.allSatisfy({ $0 == "─" }) { return .rule }
        return text.unicodeScalars.allSatisfy { $0.value < 0x250 } ? .text : nil
    }

    /// From the middle of the cell to its left, right, upper and lower edge.
    private static let lines: [String: (left: Bool, right: Bool, up: Bool, down: Bool)] = [
        "│": (false, false, true, true), "┬": (true, true, false, true), "┴": (true, true, true, false),
    ]

    /// Lines that meet, whatever the font.
    private static func lines(of run: Run, row: Int) -> String? {
        let ends = kind(of: run.text) == .rule ? (left: true, right: true, up: false, down: false) : lines[run.text]
        guard let ends else { return nil }
        let (left, top) = (12 + Double(run.column) * width, 12 + Double(row) * height)
        let (right, bottom) = (left + Double(run.columns) * width, top + height)
        let (x, y) = ((left + right) / 2, top + height / 2)
        var path = ""
        if ends.left || ends.right {
            path += "M\(number(ends.left ? left : x)) \(number(y))H\(number(ends.right ? right : x))"
        }
        if ends.up || ends.down {
            path += "M\(number(x)) \(number(ends.up ? top : y))V\(number(ends.down ? bottom : y))"
        }
        return #"<path d="\#(path)" stroke="\#(run.look.ink)"/>"#
    }

    private static func draw(_ run: Run, row: Int) -> [String] {
        var parts: [String] = []
        if run.look.paper != paper {
            parts.append(box(column: run.column, columns: run.columns, row: row, #"fill="\#(run.look.paper)""#))
        }
        if let lines = lines(of: run, row: row) { return parts + [lines] }
        guard run.text.contains(where: { $0 != " " }) else { return parts }
        let place =
            #"x="\#(number(12 + Double(run.column) * width))" y="\#(number(12 + Double(row) * height + 13.5))""#
        let length = #"textLength="\#(number(Double(run.columns) * width))" lengthAdjust="spacingAndGlyphs""#
        let look =
            (run.look.isBold ? #" font-weight="bold""# : "")
            + (run.look.isUnderlined ? #" text-decoration="underline""# : "")
        parts.append(
            #"<text \#(place) \#(length) fill="\#(run.look.ink)"\#(look) xml:space="preserve">\#(escaped(run.text))</text>"#
        )
        return parts
    }

    private static func box(column: Int, columns: Int, row: Int, _ look: String) -> String {
        let (x, y) = (12 + Double(column) * width, 12 + Double(row) * height)
        return #"<rect x="\#(number(x))" y="\#(number(y))" width="\#(number(Double(columns) * width))" "#
            + #"height="\#(height)" \#(look)/>"#
    }

    private static func number(_ value: Double) -> String { String((value * 10).rounded() / 10) }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// xterm's 256: sixteen of the theme, a cube of six steps, greys.
    private static func colour(_ index: Int) -> String {
        if index < 16 { return palette[max(0, index)] }
        func hex(_ parts: [Int]) -> String {
            "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        if index >= 232 { return hex(Array(repeating: 8 + (index - 232) * 10, count: 3)) }
        func step(_ value: Int) -> Int { value == 0 ? 0 : 55 + value * 40 }
        let cube = index - 16
        return hex([step(cube / 36), step(cube / 6 % 6), step(cube % 6)])
    }
}
