import DeskUI
import Testing

@Suite("Names of keys")
struct DrawingKeyNameTests {
    @Test("every key that can be pressed has a name that reads back as the same key")
    func roundTrip() {
        var keys: [Key] = [
            .enter, .newLine, .altEnter, .tab, .backTab, .backspace, .altBackspace, .delete, .escape, .up, .down, .left,
            .right, .controlUp, .controlDown, .controlLeft, .controlRight, .home, .end, .pageUp, .pageDown,
            .character(" "), .character("é"), .character("?"), .alt("."), .alt("A"), .control("\\"), .control("@"),
        ]
        keys += "abcdefglnopqrstuvwxyz".flatMap { [Key.control($0), .alt($0), .character($0)] }
        keys += (1...12).map(Key.function)
        for key in keys {
            #expect(key.name.flatMap(Key.init(name:)) == key, "\(key)")
        }
    }

    @Test(
        "names are read as people write them",
        arguments: [
            ("ctrl-n", Key.control("n")), ("CTRL-N", .control("n")), ("Alt-a", .alt("a")), ("alt-shift-a", .alt("A")),
            ("f8", .function(8)), ("escape", .escape), ("Ctrl-I", .tab), ("ctrl-h", .backspace), ("return", .enter),
            ("PgUp", .pageUp), ("G", .character("G")), ("g", .character("g")), ("space", .character(" ")),
        ])
    func reading(name: String, key: Key) {
        #expect(Key(name: name) == key)
    }

    @Test(
        "what is no key's name is none",
        arguments: ["", " ", "Ctrl-", "Ctrl-é", "Ctrl-1", "F0", "F99", "Hyper-x", "\u{1B}", "ab"])
    func refusals(name: String) {
        #expect(Key(name: name) == nil)
    }

    @Test(
        "a paste, focus and a resize are not pressed, and have no name",
        arguments: [Key.paste("x"), .pasteCut, .focusIn, .focusOut, .resize])
    func nameless(key: Key) {
        #expect(key.name == nil)
    }
}
