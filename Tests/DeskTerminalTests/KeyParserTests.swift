import DeskTerminal
import DeskUI
import Testing

@Suite("Reading keys from bytes")
struct KeyParserTests {
    private func keys(_ text: String) -> [Key] {
        var parser = KeyParser()
        return parser.feed(Array(text.utf8)) + parser.flush()
    }

    @Test(
        "control characters are the keys they come from",
        arguments: [
            ("\u{01}", Key.control("a")), ("\u{1A}", .control("z")), ("\u{00}", .control("@")),
            ("\u{1F}", .control("_")), ("\t", .tab), ("\n", .newLine), ("\r", .enter), ("\u{08}", .backspace),
            ("\u{7F}", .backspace), ("\u{1B}", .escape), ("\u{1B}\r", .altEnter), ("\u{1B}\u{7F}", .altBackspace),
            ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")),
            ("\u{1B}]", .alt("]")),
        ])
    func controls(bytes: String, key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "sequences of xterm, rxvt, the Linux console and PuTTY are the keys they stand for",
        arguments: [
            ("[A", Key.up), ("OB", .down), ("[1;5C", .controlRight), ("[1;3D", .controlLeft), ("[1;2A", .up),
            ("Oa", .controlUp), ("[a", .up), ("[H", .home), ("OF", .end), ("[1~", .home), ("[7~", .home), ("[8~", .end),
            ("[3~", .delete), ("[5~", .pageUp), ("[6;5~", .pageDown), ("[Z", .backTab), ("OP", .function(1)),
            ("[[B", .function(2)), ("[11~", .function(1)), ("[15~", .function(5)), ("[19~", .function(8)),
            ("[24~", .function(12)), ("[1;2S", .function(4)), ("[I", .focusIn), ("[O", .focusOut), ("OM", .enter),
        ])
    func sequences(body: String, key: Key) {
        #expect(keys("\u{1B}" + body) == [key])
    }

    @Test(
        "what means nothing to the desk is swallowed whole, and types no text",
        arguments: [
            "[?1;2c", "[99~", "[2~", "[38;5;1m", "]11;rgb:0000/0000/0000\u{07}", "]11;rgb:00\u{1B}\\",
            "P1$r0m\u{1B}\\", "[12;", "Oz",
        ])
    func unknown(body: String) {
        #expect(keys("\u{1B}" + body) == [])
        var parser = KeyParser()
        let answered = parser.feed(Array(("\u{1B}" + body).utf8)) + parser.flush() + parser.feed([0x78])
        #expect(answered == [.character("x")])
    }

    @Test("bytes may come one at a time: nothing is lost, and nothing comes early")
    func split() {
        let text = "aé李👍\u{1B}[1;5A\u{1B}OP\u{1B}x\u{1B}[200~p\ré\u{1B}[201~\u{1B}[Iz"
        var parser = KeyParser()
        let expected = parser.feed(Array(text.utf8))
        #expect(
            expected == [
                .character("a"), .character("é"), .character("李"), .character("👍"), .controlUp, .function(1), .alt("x"),
                .paste("p\né"), .focusIn, .character("z"),
            ])
        var single: [Key] = []
        for byte in text.utf8 { single += parser.feed([byte]) }
        #expect(single == expected)
        #expect(!parser.isIncomplete)
    }

    @Test("a lone ESC waits for the end of the delay, ESC ESC is one ESC that waits")
    func escape() {
        var parser = KeyParser()
        #expect(parser.feed([0x1B]) == [])
        #expect(parser.isIncomplete)
        #expect(parser.flush() == [.escape])
        #expect(parser.feed([0x1B, 0x1B]) == [.escape])
        #expect(parser.flush() == [.escape])
    }

    @Test("a combining mark joins the character typed before it")
    func marks() {
        #expect(keys("e\u{301}") == [.character("e\u{301}")])
        #expect(keys("👩\u{200D}💻") == [.character("👩\u{200D}💻")])
        #expect(keys("ab") == [.character("a"), .character("b")])
    }

    @Test("bytes that are no UTF-8 are replacement characters, and the rest is read on")
    func malformed() {
        var parser = KeyParser()
        let keys = parser.feed([0xFF, 0x61, 0xC3, 0x28, 0xE6, 0x9D, 0x62, 0xED, 0xA0, 0x80, 0x63]) + parser.flush()
        let typed = keys.map { key -> Character in
            if case .character(let character) = key { character } else { "?" }
        }
        #expect(typed.filter { $0 != "\u{FFFD}" } == ["a", "(", "b", "c"])
        #expect(typed.contains("\u{FFFD}"))
    }

    @Test("a paste is one key: keys inside of it are text, its controls are stripped, its newlines are newlines")
    func paste() {
        #expect(
            keys("\u{1B}[200~a\r\nb\rc\n\td\u{1B}[A\u{03}\u{9B}e\u{1B}[201~x") == [
                .paste("a\nb\nc\n\td[Ae"), .character("x"),
            ])
        #expect(keys("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    }

    @Test("a paste that is never closed ends with the flush")
    func unclosedPaste() {
        var parser = KeyParser()
        #expect(parser.feed(Array("\u{1B}[200~half \u{1B}[20".utf8)) == [])
        #expect(parser.isIncomplete)
        #expect(parser.flush() == [.paste("half [20")])
        #expect(parser.feed([0x78]) == [.character("x")])
    }

    @Test("a paste beyond the limit is cut and says so, and the keys behind it are still read")
    func hugePaste() {
        var parser = KeyParser()
        var keys = parser.feed(Array("\u{1B}[200~".utf8))
        for _ in 0..<40 { keys += parser.feed([UInt8](repeating: 0x61, count: KeyParser.pasteLimit / 32)) }
        keys += parser.feed(Array("\u{1B}[201~x".utf8))
        #expect(keys == [.paste(String(repeating: "a", count: KeyParser.pasteLimit)), .pasteCut, .character("x")])
        #expect(parser.feed(Array("\u{1B}[200~b\u{1B}[201~".utf8)) == [.paste("b")])
    }

    @Test("a sequence of its own that terminfo knows comes before the usual ones")
    func terminfo() {
        var parser = KeyParser(known: [Array("\u{1B}[A".utf8): .home, Array("\u{1B}k!".utf8): .end])
        #expect(parser.feed(Array("\u{1B}[A\u{1B}k!".utf8)) == [.home, .end])
    }
}
