import DeskUI
import Testing

@Suite("Editing a text")
struct EditingTests {
    private static let pieces: [Character] = [
        "a", "b", " ", " ", "é", "e\u{301}", "李", "👩‍💻", "🇫🇷", "\n", "\u{301}", "🇩", "ß", ".", "ø", "\u{200D}",
    ]

    @Test("random typing, moving and erasing gives what a list of graphemes gives", arguments: 0..<60)
    func random(seed: Int) {
        var random = Dice(state: UInt64(seed) &* 7919 &+ 13)
        var text = EditableText()
        var expected: [Character] = []
        var cursor = 0
        for _ in 0..<120 {
            switch random.next() % 10 {
            case 0: if text.take(.left) { cursor = max(0, cursor - 1) }
            case 1: if text.take(.right) { cursor = min(expected.count, cursor + 1) }
            case 2:
                _ = text.take(.backspace)
                if cursor > 0 {
                    expected.remove(at: cursor - 1)
                    cursor -= 1
                }
            case 3:
                _ = text.take(.delete)
                if cursor < expected.count { expected.remove(at: cursor) }
            default:
                let piece = Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
                _ = text.take(.character(piece))
                expected.insert(piece, at: cursor)
                cursor += 1
            }
            // What is joined may have fewer graphemes than its parts: the reference is the joined text, read again.
            let joined = String(expected)
            let before = String(expected[..<cursor])
            expected = Array(joined)
            cursor = Self.graphemes(upTo: before.utf8.count, in: joined)
            #expect(text.text == joined)
            #expect(Array(text.text.utf8.prefix(text.cursor)) == Array(String(expected[..<cursor]).utf8))
        }
    }

    /// Whole graphemes that reach at least to a place in UTF-8 bytes.
    private static func graphemes(upTo offset: Int, in text: String) -> Int {
        var bytes = 0
        for (index, character) in text.enumerated() {
            if bytes >= offset { return index }
            bytes += character.utf8.count
        }
        return text.count
    }

    @Test(
        "readline's keys",
        arguments: [
            ([Key.control("a"), .character("x")], "xone two"), ([.control("w")], "one "),
            ([.control("w"), .control("y"), .control("y")], "one twotwo"), ([.alt("b"), .control("k")], "one "),
            ([.alt("b"), .alt("b"), .alt("d")], " two"), ([.control("u")], ""), ([.control("t")], "one tow"),
            ([.control("w"), .control("w"), .control("y")], "one two"),
            ([.control("a"), .alt("f"), .control("d")], "onetwo"), ([.altBackspace], "one "),
            ([.home, .delete], "ne two"), ([.controlLeft, .backspace], "onetwo"),
            ([.control("b"), .backspace], "one to"),
        ])
    func readline(keys: [Key], expected: String) {
        var text = EditableText("one two")
        for key in keys {
            let isTaken = text.take(key)
            #expect(isTaken)
        }
        #expect(text.text == expected)
    }

    @Test("a field takes a paste on one line")
    func singleLine() {
        var text = EditableText()
        _ = text.take(.paste("one\ntwo\r\n"), isSingleLine: true)
        #expect(text.text == "one two")
    }
}

/// A linear congruence: repeatable, and good enough to mix keys.
struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
