import DeskDrawing
import Testing

@Suite("Wrapping texts")
struct WrapTests {
    private func lines(_ original: String, _ width: Int) -> [String] {
        let text = DisplayText(original)
        var frame = Frame(size: Size(columns: 40, rows: 1))
        return text.wrap(width: width).map { line in
            frame.fill(Region(frame.size))
            frame.put(line, of: text, at: 0, 0)
            return frame.text
        }
    }

    @Test(
        "lines break after spaces, at newlines, around wide characters, and within what is longer than a line",
        arguments: [
            ("", 5, [""]), ("one two", 9, ["one two"]), ("one two", 5, ["one", "two"]),
            ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("a abcdefgh", 4, ["a", "abcd", "efgh"]), ("a\n\nb", 5, ["a", "", "b"]), ("a\n", 5, ["a", ""]),
            ("李伟李伟", 5, ["李伟", "李伟"]), ("ab李伟", 4, ["ab李", "伟"]), ("a李", 1, ["a", "李"]),
            ("one   two", 4, ["one", "two"]), ("one   \ntwo", 3, ["one", "two"]), ("one    ", 3, ["one"]),
            ("see https://x.example/a/b", 10, ["see", "https://x.", "example/a/", "b"]),
        ] as [(String, Int, [String])])
    func wrapping(original: String, width: Int, expected: [String]) {
        let shown = lines(original, width)
        #expect(shown.map { $0.isEmpty ? $0 : $0 } == expected)
    }

    @Test("the lines cover the whole original, in order, whatever the width", arguments: 1...12)
    func coverage(width: Int) {
        let text = DisplayText("Hi, my  invoice\nshows VAT twice? 李伟 e\u{301}\tend \u{07} ")
        var next = 0
        for line in text.wrap(width: width) {
            #expect(line.source.lowerBound == next)
            next = line.source.upperBound
            if line.endsParagraph, next < text.sourceCount { next += 1 }
            #expect(line.width <= max(2, width))
        }
        #expect(next == text.sourceCount)
    }

    @Test("every place of a text has a cell, and the cell leads back to it")
    func positions() {
        let original = "one two\nthree 李 four"
        let text = DisplayText(original)
        let lines = text.wrap(width: 8)
        var seen: Set<Position> = []
        for index in original.indices + [original.endIndex] {
            let offset = original.utf8.distance(from: original.startIndex, to: index)
            let position = text.position(of: offset, in: lines)
            seen.insert(position)
            #expect(text.offset(at: position, in: lines) == offset)
        }
        #expect(seen.count == original.count + 1)
        #expect(text.position(of: 8, in: lines) == Position(column: 0, row: 1))
        #expect(text.position(of: original.utf8.count, in: lines) == Position(column: 4, row: 2))
    }

    @Test("a column beyond the line's end is its last place on that line; within a wide character it is its start")
    func clicks() {
        let text = DisplayText("one two 李")
        let lines = text.wrap(width: 4)
        #expect(lines.count == 3)
        #expect(text.offset(at: Position(column: 30, row: 0), in: lines) == 3)
        #expect(text.offset(at: Position(column: 1, row: 2), in: lines) == 8)
        #expect(text.offset(at: Position(column: 9, row: 2), in: lines) == 11)
        #expect(text.offset(at: Position(column: 0, row: 9), in: lines) == 11)
    }
}
