import DeskDrawing
import Testing

@Suite("Drawing in a frame")
struct FrameTests {
    @Test("a text is drawn where it was put, and says how many columns it took")
    func put() {
        var frame = Frame(size: Size(columns: 12, rows: 2))
        #expect(frame.put("Wei 李伟", at: 1, 1) == 8)
        #expect(frame.text == "\n Wei 李伟")
        #expect(frame[column: 5, row: 1].width == 2)
        #expect(frame[column: 6, row: 1].isTail)
    }

    @Test("a text is cut at the width it was given, with an ellipsis where one is wanted")
    func cut() {
        var frame = Frame(size: Size(columns: 20, rows: 3))
        #expect(frame.put("Ana Petrova", at: 0, 0, maxWidth: 6) == 6)
        #expect(frame.put("Ana Petrova", at: 0, 1, maxWidth: 6, ellipsis: Glyphs.unicode.ellipsis) == 6)
        #expect(frame.put("ab李伟", at: 0, 2, maxWidth: 5, ellipsis: Glyphs.ascii.ellipsis) == 5)
        #expect(frame.text == "Ana Pe\nAna P…\nab李~")
    }

    @Test("a wide character that would be halved by an edge is a blank")
    func edge() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        #expect(frame.put("abc李", at: 0, 0) == 3)
        #expect(frame.text == "abc")
        frame.put("李伟", at: 0, 0)
        frame.put("x", at: 1, 0)
        #expect(frame.text == " x伟")
        frame.put("y", at: 2, 0)
        #expect(frame.text == " xy")
    }

    @Test("a part of the frame has its own coordinates, and nothing is drawn outside of it")
    func within() {
        var frame = Frame(size: Size(columns: 8, rows: 3))
        frame.within(Region(column: 2, row: 1, columns: 4, rows: 1)) { part in
            #expect(part.columns == 4)
            part.put("abcdefgh", at: 0, 0)
            part.put("no", at: 0, 1)
            part.put("no", at: 0, -1)
            part.within(Region(column: 1, row: 0, columns: 99, rows: 99)) { inner in
                inner.put("Z", at: 0, 0)
                inner.placeCursor(column: 50, row: 50)
            }
        }
        #expect(frame.text == "\n  aZcd\n")
        #expect(frame.cursor == Position(column: 5, row: 1))
    }

    @Test("a box has corners, a title, and a blank inside")
    func box() {
        var frame = Frame(size: Size(columns: 14, rows: 3))
        frame.fill(Region(frame.size), with: "x")
        frame.box(Region(column: 1, row: 0, columns: 12, rows: 3), title: "Snooze", glyphs: .unicode)
        #expect(frame.text == "x┌─ Snooze ─┐x\nx│          │x\nx└──────────┘x")
    }

    @Test("no size and no place makes drawing fail", arguments: [(0, 0), (1, 1), (2, 2), (3, 1), (500, 200)])
    func extremes(columns: Int, rows: Int) {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        for place in [-5, -1, 0, 1, 600] {
            frame.put("李wide\u{301}", at: place, place)
            frame.box(Region(column: place, row: place, columns: 10, rows: 4), title: "a title", glyphs: .ascii)
            frame.fill(Region(column: place, row: place, columns: 700, rows: 1))
            frame.restyle(Region(column: place, row: 0, columns: 3, rows: 3)) { $0.with(.reverse) }
            frame.within(Region(column: place, row: place, columns: 5, rows: 5)) { $0.placeCursor(column: 2, row: 2) }
        }
        #expect(frame.cells.count == columns * rows)
    }

    @Test("drawing a control reverses it against the style of its line")
    func controls() {
        var frame = Frame(size: Size(columns: 8, rows: 1))
        frame.put("a\u{07}b", at: 0, 0, .reverse)
        #expect(frame.text == "a^Gb")
        #expect(frame[column: 0, row: 0].style == .reverse)
        #expect(frame[column: 1, row: 0].style == .plain)
    }

    @Test("both sets of signs take one column each, and the ASCII one is ASCII")
    func glyphs() {
        for set in [Glyphs.unicode, Glyphs.ascii] {
            for child in Mirror(reflecting: set).children {
                guard let glyph = child.value as? Unicode.Scalar else { continue }
                #expect(Width.of(glyph.value) == 1)
                #expect(set == .unicode || glyph.isASCII)
            }
        }
    }
}
