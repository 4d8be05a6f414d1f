import DeskCore
import DeskDrawing

/// A dialog as lines, for any window: it is centred, and scrolls to the line that has the cursor.
struct Sheet {
    struct Line {
        var left: [Span] = []
        var right: [Span] = []
        /// The row under the focus: reversed, and where the hardware cursor stands.
        var isFocused = false
        /// The cursor's column in a field.
        var cursor: Int?

        var isBlank: Bool { left.isEmpty && right.isEmpty && !isFocused && cursor == nil }
    }

    var title: String
    /// Columns inside the frame that the content would like.
    var width: Int
    var lines: [Line] = []
    /// The first line shown, for sheets that are read rather than filled in.
    var top = 0

    init(_ title: String, width: Int, in model: Model) {
        self.title = title
        self.width = max(1, min(width, model.size.columns - 4))
    }

    /// A text in as many lines as it takes.
    mutating func add(_ text: String = "", _ style: Style = .plain, indent: Int = 0) {
        if text.isEmpty { return lines.append(Line()) }
        let blanks = String(repeating: " ", count: indent)
        for part in wrapped(text, width: max(1, width - indent)) {
            lines.append(Line(left: [Span(blanks + part, style)]))
        }
    }

    mutating func add(_ left: [Span], right: [Span] = [], isFocused: Bool = false) {
        lines.append(Line(left: left, right: right, isFocused: isFocused))
    }

    /// A line to type in, scrolled sideways to its cursor.
    mutating func addField(_ label: String, _ text: EditableText, isFocused: Bool, hint: String = "") {
        let start = label.isEmpty ? 0 : Width.of(label) + 2
        let room = max(1, width - start - 1)
        // No more characters than columns: a text of any length is measured at once.
        var before = String(text.before.suffix(room))
        while Width.of(before) >= room { before.removeFirst() }
        let shown = before + text.after
        let field = Style(.plain, .underline)
        var line = Line()
        if !label.isEmpty { line.left.append(Span(label + "  ", isFocused ? .bold : .plain)) }
        if shown.isEmpty, !hint.isEmpty {
            line.left.append(Span(hint, Style(.quiet, .underline)))
            line.left.append(Span(String(repeating: " ", count: max(0, room - Width.of(hint))), field))
        } else {
            let rest = String(repeating: " ", count: max(0, room - Width.of(shown)))
            line.left.append(Span(shown, field))
            line.left.append(Span(rest, field))
        }
        if isFocused { line.cursor = start + Width.of(before) }
        lines.append(line)
    }

    /// Several lines to type in.
    mutating func addText(_ text: EditableText, isFocused: Bool) {
        let display = DisplayText(text.text)
        let wrappedLines = display.wrap(width: max(1, width - 3))
        let cursor = display.position(of: text.cursor, in: wrappedLines)
        for (row, line) in wrappedLines.enumerated() {
            var shown = Line(left: [Span(row == 0 ? "> " : "  ", Style(.accent)), Span(display.text(of: line))])
            if isFocused, row == cursor.row { shown.cursor = 2 + cursor.column }
            lines.append(shown)
        }
    }

    /// Buttons side by side.
    mutating func addButtons(_ buttons: [(text: String, isFocused: Bool)]) {
        var line = Line()
        for button in buttons {
            let style = button.isFocused ? Style(.plain, [.reverse, .bold]) : .plain
            if button.isFocused { line.cursor = line.left.reduce(0) { $0 + Width.of($1.text) } + 2 }
            line.left.append(Span("[ " + button.text + " ]", style))
            line.left.append(Span("   "))
        }
        lines.append(line)
    }

    mutating func add(error: String?) {
        guard let error else { return }
        add(error, Style(.danger, .bold))
    }

    func draw(in frame: inout Frame, glyphs: Glyphs) {
        let lines = lines(in: frame.rows - 2)
        let size = Size(columns: width + 4, rows: min(lines.count + 2, frame.rows))
        let region = Region(frame.area.size).centred(size)
        frame.box(region, title: title, Style(.plain), glyphs: glyphs)
        frame.hideCursor()
        let inside = region.inset(columns: 2, rows: 1)
        let focus = lines.firstIndex { $0.cursor != nil || $0.isFocused }
        var first = min(top, max(0, lines.count - inside.rows))
        if let focus, focus >= first + inside.rows { first = focus - inside.rows + 1 }
        frame.within(inside) { frame in
            for row in 0..<frame.rows where first + row < lines.count {
                draw(lines[first + row], at: row, in: &frame, glyphs: glyphs)
            }
        }
        let hidden = lines.count - first - inside.rows
        if hidden > 0, region.columns > 8 {
            frame.put(" +\(hidden) ", at: region.endColumn - 7, region.endRow - 1, Style(.quiet))
        }
    }

    /// What is filled in goes without its blank lines where it doesn't fit with them.
    private func lines(in rows: Int) -> [Line] {
        let isFilledIn = lines.contains { $0.cursor != nil || $0.isFocused }
        return isFilledIn && lines.count > rows ? lines.filter { !$0.isBlank } : lines
    }

    private func draw(_ line: Line, at row: Int, in frame: inout Frame, glyphs: Glyphs) {
        let rightWidth = line.right.reduce(0) { $0 + Width.of($1.text) }
        let limit = max(0, frame.columns - (rightWidth == 0 ? 0 : rightWidth + 1))
        var column = 0
        for span in line.left where column < limit {
            column += frame.put(
                span.text, at: column, row, span.style, maxWidth: limit - column, ellipsis: glyphs.ellipsis)
        }
        column = frame.columns - rightWidth
        for span in line.right { column += frame.put(span.text, at: column, row, span.style) }
        if line.isFocused {
            frame.restyle(Region(column: 0, row: row, columns: frame.columns, rows: 1)) { $0.with(.reverse) }
            frame.placeCursor(column: 0, row: row)
        }
        if let cursor = line.cursor { frame.placeCursor(column: cursor, row: row) }
    }
}
