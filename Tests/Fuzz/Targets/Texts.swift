import DeskDrawing
import DeskUI
@testable import DeskTerminal
@testable import DeskApp

/// What is shown of somebody's text: on the screen, in lines, and by commands.
enum Texts {
    private static let unicode = Encoding(codeset: "UTF-8", isUTF8: true, glyphs: .unicode)
    private static let ascii = Encoding(codeset: "ANSI_X3.4-1968", isUTF8: false, glyphs: .ascii)

    static func test(_ bytes: [UInt8]) {
        let original = String(decoding: bytes, as: UTF8.self)
        testLines(original)
        testFrame(original)
        precondition(Shown.isHarmless(Console.safe(original)), "a command prints a control")
        precondition(Console.safeLines(original).allSatisfy(Shown.isHarmless), "a command prints a control")
        testOutgoing(original)
    }

    private static func testLines(_ original: String) {
        let text = DisplayText(original)
        for unit in text.units where !unit.isNewline {
            var scalars = String.UnicodeScalarView()
            unit.cell.write(to: &scalars)
            precondition(Shown.isHarmless(String(scalars)), "a control is shown")
            precondition((0..<text.sourceCount).contains(Int(unit.source)), "a character from nowhere")
        }
        for width in [1, 2, 20] {
            let lines = text.wrap(width: width)
            precondition(!lines.isEmpty, "no line")
            for line in lines {
                let columns = text.units[line.units].reduce(0) { $0 + Int($1.cell.width) }
                precondition(line.width == columns, "a line's width is another")
                precondition(line.width <= max(2, width), "a line is too wide")
            }
        }
        // What stands in a composer came through here.
        let composed = DisplayText(DisplayText.outgoing(original))
        testPlaces(composed, composed.wrap(width: 20))
    }

    /// A cursor put where a place of the text is shown finds that place again, or on its line the nearest to the left, for a
    /// tab takes several columns, and blanks at a line's end take none.
    private static func testPlaces(_ text: DisplayText, _ lines: [DisplayText.Line]) {
        for offset in text.units.prefix(100).map({ Int($0.source) }) + [text.sourceCount] {
            let position = text.position(of: offset, in: lines)
            precondition(lines.indices.contains(position.row), "a place on no line")
            let found = text.offset(at: position, in: lines)
            precondition((0...text.sourceCount).contains(found), "a place outside of the text")
            let again = text.position(of: found, in: lines)
            let isNear = again.row == position.row && again.column <= position.column
            precondition(isNear, "a cursor moves by itself: \(offset) \(position), \(found) \(again)")
        }
    }

    /// What the terminal is given, cell by cell.
    private static func testFrame(_ original: String) {
        var frame = Frame(size: Size(columns: 40, rows: 1))
        precondition(frame.put(original, at: 0, 0) <= 40, "a text runs over the edge")
        var column = 0
        while column < 40 {
            let cell = frame[column: column, row: 0]
            precondition(!cell.isTail && (cell.width == 1 || cell.width == 2), "half a character")
            precondition(
                cell.width == 1 || (column < 39 && frame[column: column + 1, row: 0].isTail), "half a character")
            for encoding in [unicode, ascii] {
                var scalars = String.UnicodeScalarView()
                encoding.encodable(cell).write(to: &scalars)
                precondition(Shown.isHarmless(String(scalars)), "a control reaches the terminal")
            }
            column += Int(cell.width)
        }
    }

    /// What is shown as it is really, and what a paste sends.
    private static func testOutgoing(_ original: String) {
        for line in DisplayText.raw(original).split(separator: "\n") {
            precondition(Shown.isHarmless(String(line)), "a control in the raw text")
        }
        let once = DisplayText.outgoing(original)
        for scalar in once.unicodeScalars where scalar != "\n" && scalar != "\t" {
            precondition(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "a control is sent")
        }
        precondition(DisplayText.outgoing(once).utf8.elementsEqual(once.utf8), "cleaned twice it is another text")
    }
}
