import DeskTesting
import DeskDrawing
import Foundation
import Testing

@Suite("The display form of texts that strangers wrote")
struct DisplayTextTests {
    private func shown(_ original: String, _ lines: DisplayText.Lines = .many) -> String {
        DisplayText(original, lines: lines).text
    }

    @Test("rule 1: bytes that are no UTF-8 become replacement characters")
    func malformed() {
        #expect(shown(String(decoding: [0x61, 0xFF, 0xC0, 0x62] as [UInt8], as: UTF8.self)) == "a\u{FFFD}\u{FFFD}b")
    }

    @Test(
        "rule 1: every kind of newline is one, or one space where there is one line",
        arguments: ["\n", "\r", "\r\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func newlines(newline: String) {
        #expect(shown("a\(newline)b") == "a\nb")
        #expect(shown("a\(newline)b", .one) == "a b")
        #expect(DisplayText("a\(newline)b").wrap(width: 9).count == 2)
    }

    @Test("rule 1: a tab runs to the next stop of 4, counted in columns from the line's start")
    func tabs() {
        #expect(shown("\ta") == "    a")
        #expect(shown("ab\tc") == "ab  c")
        #expect(shown("abcd\te") == "abcd    e")
        #expect(shown("x\n李\te") == "x\n李  e")
    }

    @Test("rule 2: controls stand in caret notation and reversed")
    func carets() {
        for value in UInt8(0)..<0x80 where (value < 0x20 && !(0x09...0x0D).contains(value)) || value == 0x7F {
            let text = DisplayText(String(Unicode.Scalar(value)))
            #expect(text.text == "^" + String(Unicode.Scalar(value ^ 0x40)))
            #expect(text.units.allSatisfy { $0.cell.style == .reverse && $0.source == 0 })
        }
    }

    @Test("rule 2: C1 controls become replacement characters")
    func c1() {
        for value in UInt32(0x80)...0x9F where value != 0x85 {
            #expect(Unicode.Scalar(value).map { shown(String($0)) } == "\u{FFFD}")
        }
    }

    @Test("rule 3: what is invisible is dropped and counted")
    func dropped() {
        let ranges: [ClosedRange<UInt32>] = [
            0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
            0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
            0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
        ]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
            let text = DisplayText("a" + String(scalar) + "b")
            #expect(text.text == "ab", "U+\(String(scalar.value, radix: 16))")
            #expect(text.hidden.count == 1)
        }
    }

    @Test(
        "rule 3: only what can deceive is told",
        arguments: [
            ("a\u{202E}b", true), ("a\u{200B}b", true), ("a\u{2067}b", true), ("a\u{E0041}b", true),
            ("a\u{200F}", true),
            ("❤\u{FE0F}", false), ("👩\u{200D}💻", false), ("co\u{AD}op", false), ("\u{FEFF}bom", false),
            ("plain", false),
        ])
    func told(original: String, isTold: Bool) {
        #expect(DisplayText(original).hidden.isTold == isTold)
    }

    @Test("rule 4: a ZWJ sequence splits into its parts, a skin tone after a base is dropped")
    func emoji() {
        #expect(shown("👩\u{200D}💻") == "👩💻")
        #expect(shown("👍\u{1F3FD}!") == "👍!")
        #expect(shown("☝\u{FE0F}\u{1F3FD}") == "☝")
        #expect(shown("\u{1F3FD}") == "\u{1F3FD}")
        #expect(shown("1\u{FE0F}\u{20E3}") == "1\u{20E3}")
    }

    @Test("rule 4: two regional indicators are a flag of two columns, a lone one is its letter")
    func flags() {
        #expect(shown("🇫🇷") == "🇫🇷")
        #expect(DisplayText("🇫🇷").units.map(\.cell.width) == [2])
        #expect(shown("🇫") == "F")
        #expect(shown("🇫🇷🇩x🇪 🇺") == "🇫🇷DxE U")
        #expect(shown("🇫\u{301}🇷") == "F\u{301}R")
    }

    @Test("rule 4: at most 4 marks a base, and an orphan stands on a dotted circle")
    func marks() {
        let many = "e" + String(repeating: "\u{301}", count: 50) + "x"
        #expect(shown(many) == "e\u{301}\u{301}\u{301}\u{301}x")
        #expect(DisplayText(many).units.count == 2)
        #expect(shown("\u{301}a") == "\u{25CC}\u{301}a")
        #expect(shown("a\n\u{301}") == "a\n\u{25CC}\u{301}")
        #expect(shown("\u{07}\u{301}") == "^G\u{25CC}\u{301}")
    }

    @Test("rule 4: what has no width becomes a replacement character", arguments: [0x378, 0xFFFF, 0x1FFFF, 0x10FFFF])
    func unassigned(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(shown("a\(scalar)b") == "a\u{FFFD}b")
    }

    @Test("rule 5: what goes out of a paste keeps newlines and tabs, and no other control")
    func outgoing() {
        #expect(
            DisplayText.outgoing("a\r\nb\rc\u{2028}d\te\u{1B}[2J\u{07}\u{9B}\u{7F}é👩\u{200D}💻")
                == "a\nb\nc\nd\te[2Jé👩\u{200D}💻")
        #expect(DisplayText.outgoing("\n\n") == "\n\n")
    }

    @Test("the raw form shows all that the display form hides or changes")
    func raw() {
        #expect(DisplayText.raw("a\u{202E}\t\\\r\né李") == "a\\u{202E}\\t\\\\\\r\\n\né李")
        #expect(DisplayText.raw("e\u{301}🇫\u{1F3FD}\u{1B}\u{200D}") == "e\\u{301}\\u{1F1EB}\\u{1F3FD}\\u{1B}\\u{200D}")
    }

    @Test(
        "the display form of a display form is itself",
        arguments: ["a\u{07}b\tc", "👩\u{200D}💻🇫🇷🇩", "\u{301}x\u{202E}y\r\nz"])
    func idempotent(original: String) {
        #expect(shown(shown(original)) == shown(original))
    }

    @Test("each shown character knows its place in the original")
    func sources() {
        let text = DisplayText("é\u{200B}李\u{07}a\tb")
        #expect(text.units.map(\.source) == [0, 5, 8, 8, 9, 10, 10, 11])
        #expect(text.sourceCount == 12)
        #expect(Width.of("é\u{200B}李\u{07}a") == 6)
    }

    @Test("strings known to break programs are shown without a control, at the width that libc gives them")
    func naughtyStrings() {
        for original in Self.naughty() {
            let text = DisplayText(original)
            for unit in text.units where !unit.isNewline {
                var scalars = String.UnicodeScalarView()
                unit.cell.write(to: &scalars)
                let isSafe = scalars.allSatisfy { scalar in
                    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                        && (scalar.properties.generalCategory != .format || Self.visibleFormats.contains(scalar))
                }
                #expect(isSafe, "\(DisplayText.raw(original))")
                #expect(scalars.reduce(0) { $0 + Width.of($1.value) } == Int(unit.cell.width))
                #expect((1...5).contains(scalars.count))
            }
            var frame = Frame(size: Size(columns: 300, rows: 1))
            let used = frame.put(original, at: 0, 0)
            #expect(used == min(300, Width.of(original)) || used == 299)
            for line in text.wrap(width: 20) { #expect(line.width <= 20) }
            #expect(DisplayText.raw(original).unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        }
    }

    /// Signs that are written above numbers: of the class of the invisible ones, yet seen.
    private static let visibleFormats: Set<Unicode.Scalar> = [
        "\u{600}", "\u{601}", "\u{602}", "\u{603}", "\u{604}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{8E2}", "\u{110BD}",
        "\u{110CD}",
    ]

    /// Our own samples, and the big list of naughty strings where it lies beside the project.
    private static func naughty() -> [String] {
        [
            "", "\u{0}", "\u{1B}[31mred", "\u{1B}]8;;http://evil\u{07}link", "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ ̖t̝͕̳̣̻̪͞h̼͓̲̦̳̘̲e͇̣̰̦̬͎ ̢̼̻̱̘h͚͎͙̜̣̲ͅi̦̲̣̰̤v̻͍e̺̭̳̪̰-m̢iͅn̖̺̞̲̯̰d̵̼̟͙̩̼̘̳.̨̹͈̣",
            "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", "田中さんにあげて下さい", "👨‍👩‍👧‍👦🏳️‍🌈🇺🇸🇷", "ﷺ", "\u{FFFE}\u{FFFF}", "𠜎𠜱𠝹",
            "\r\r\n\n\u{85}", "مُنَاقَشَةُ", "각", "กิ็็็็็",
        ] + HostileText.all + HostileText.withNUL + HostileText.fromBeside
    }
}
