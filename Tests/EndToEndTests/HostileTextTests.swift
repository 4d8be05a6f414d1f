import DeskCore
import DeskOffice
import DeskTesting
import Foundation
import Testing

@Suite("Hostile text stays text")
struct HostileTextTests {
    /// What a terminal would obey, and what reorders or overlays other text.
    private static let attacks = [
        "a" + String(repeating: "\u{0301}", count: 10_000), "\u{1B}]0;owned\u{07}", "\u{1B}]52;c;aGk=\u{07}",
        "\u{1B}[2J\u{1B}[31m", "\u{1B}P$q\u{1B}\\", "\u{1B}c",
        "\u{9B}31m\u{9D}0;owned\u{9C}", "\u{202E}desrever\u{2066}x\u{2069}", "\u{200F}\u{061C}",
        "\u{08}\u{08}\u{0D}\u{0E}\u{7F}",
        "\u{FEFF}\u{200B}\u{E0001}\u{FFFF}", "\u{2028}\u{2029}\u{85}",
    ]

    @Test("escape sequences, controls, bidi and heaps of marks never reach the terminal, and are told of")
    func neverRaw() throws {
        let office = try Office("maya")
        let desk = try office.desk(columns: 160, rows: 50)
        try desk.wait(for: "Nobody is here yet")
        let hostileName = "Eve\u{1B}]2;owned\u{07}\u{202E}"
        try office.program.visitors(
            ["op": "arrive", "visitor": "eve", "name": hostileName, "page": "/\u{1B}]2;owned\u{07}\u{9B}5n"])
        for (number, attack) in Self.attacks.enumerated() {
            try office.program.visitors(["op": "write", "visitor": "eve", "text": "<\(number) \(attack)>"])
        }
        try desk.wait("the last of them") {
            $0.contains("<\(Self.attacks.count - 1) ") && $0.contains("hidden character")
        }
        try desk.look()
        try desk.lead("v")
        try desk.wait("what was hidden") { $0.contains(#"\u{202E}desrever"#) && $0.contains(#"\u{1B}c"#) }
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with Eve")
        try desk.press(.escape)
        try desk.wait(forNo: "End conversation with Eve")
        try desk.press(.pageUp, .pageUp)
        try desk.lead("w")
        try desk.wait(for: "Why is Eve")
        try desk.press(.escape)
        try desk.wait(forNo: "Why is Eve")
        try desk.lead("q")
        try desk.wait(for: "Leave the desk")
        expectHarmless(desk)
    }

    @Test("what a command line holds is told of in its display form, whoever finds the fault")
    func arguments() throws {
        let program = try Program.withMaya()
        let attack = Self.attacks.dropFirst().joined() + "two\nlines"
        for arguments in [
            ["ls", "--" + attack], ["ls", "-" + attack], ["ls", "--limit", attack], ["ls", "--state", attack],
            ["ls", "--limit=" + attack], ["ls", "--json=" + attack], [attack], ["ls", attack], ["take", "a", attack],
            ["show", attack], ["session", attack], ["ls", "--at", attack], ["stats", "--by", attack],
            ["status", attack],
            ["ls", "--database", attack], ["ls", "--config", attack], ["ls", "--expert", attack], ["block", attack],
        ] {
            for locale in ["C.UTF-8", "fr_FR.UTF-8"] {
                let said = try program.run(arguments, environment: ["LC_ALL": locale])
                let text = said.errors + said.output
                let isHarmless = text.unicodeScalars.allSatisfy {
                    $0 == "\n" || ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
                }
                #expect(said.status != 0 && isHarmless, "\(arguments): \(text.debugDescription)")
                #expect(!text.contains("two\nlines"))
            }
        }
    }

    @Test("a hostile paste into the composer is shown harmless and sent without what a terminal would obey")
    func paste() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.paste("see \u{1B}]0;owned\u{07}\u{9B}31m\u{202E}this")
        try desk.wait(for: "see ")
        try desk.press(.enter)
        try desk.wait(for: "stored")
        let sent = try #require(try office.view(id).messages.last?.text)
        #expect(sent.hasPrefix("see ") && sent.hasSuffix("this"))
        #expect(!sent.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        expectHarmless(desk)
    }

    @Test("NUL is refused at the door, and what comes after it is taken")
    func nul() throws {
        let office = try Office("maya")
        let answers = try office.program.run(
            "receive",
            input: #"{"op":"arrive","visitor":"eve"}"# + "\n" + #"{"op":"write","visitor":"eve","text":"a\u0000b"}"#
                + "\n"
                + #"{"op":"write","visitor":"eve","text":"after it"}"# + "\n", expecting: 65)
        let lines = answers.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].contains(#""ok":false"#) && lines[2].contains(#""ok":true"#))
        try office.desk().wait(for: "after it")
    }

    /// All that the desk wrote: its own titles, no other; no C1 control, no bidi control, no more marks than a cell takes.
    private func expectHarmless(_ desk: Pty, sourceLocation: SourceLocation = #_sourceLocation) {
        let written = String(decoding: desk.screen.transcript, as: UTF8.self).unicodeScalars
        let commands = String(written).components(separatedBy: "\u{1B}]").dropFirst()
        #expect(commands.allSatisfy { $0.hasPrefix("2;pupitre") }, sourceLocation: sourceLocation)
        #expect(desk.screen.title.hasPrefix("pupitre"), sourceLocation: sourceLocation)
        #expect(
            !String(written).contains("\u{1B}P") && !String(written).contains("\u{1B}c"), sourceLocation: sourceLocation
        )
        let forbidden = written.filter { scalar in
            switch scalar.value {
            case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0001, 0xFFFF:
                true
            default: false
            }
        }
        #expect(forbidden.isEmpty, sourceLocation: sourceLocation)
        let marks = written.split { $0.value != 0x0301 }.map(\.count).max() ?? 0
        #expect(marks <= 4, sourceLocation: sourceLocation)
    }
}
