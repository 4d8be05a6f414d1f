import DeskCore
import DeskDrawing

/// One line of the chat, ready to be drawn.
struct ChatLine {
    var left: [Span] = []
    /// The piece of a message that stands on it, at `column`.
    var text: (display: DisplayText, line: DisplayText.Line, style: Style)?
    var column = 0
    var right: Span?
    /// Fills the line with a rule, with `left` in its middle.
    var isRule = false

    func draw(in frame: inout Frame, row: Int, glyphs: Glyphs) {
        if isRule {
            let words = " " + left.map(\.text).joined() + " "
            let style = left.first?.style ?? Style(.quiet)
            frame.horizontalLine(at: 0, row, columns: frame.columns, style, glyphs: glyphs)
            frame.put(words, at: max(0, (frame.columns - Width.of(words)) / 2), row, style)
            return
        }
        var used = 0
        for span in left { used += frame.put(span.text, at: used, row, span.style) }
        if let text { frame.put(text.line, of: text.display, at: column, row, text.style) }
        if let right { frame.put(right.text, at: frame.columns - Width.of(right.text), row, right.style) }
    }
}

/// A piece of text in one style.
struct Span: Equatable {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}
