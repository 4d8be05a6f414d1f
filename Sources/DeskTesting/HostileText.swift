import DeskJSON
import Foundation

/// Texts that break programs which don't expect them, written for Pupitre: a class each for a kind of trouble.
package enum HostileText {
    /// Those of every class. None holds a NUL but those of `withNUL`.
    package static let all: [String] = classes.flatMap(\.texts)

    /// By the name of what they try.
    package static let classes: [(name: String, texts: [String])] = [
        ("nothing to see", nothing), ("controls", controls), ("terminal sequences", sequences),
        ("direction", direction), ("invisible", invisible), ("marks", marks), ("wide", wide), ("pictures", pictures),
        ("other letters", letters), ("lines", lines), ("length", long), ("languages of machines", machine),
        ("numbers", numbers), ("names", names),
    ]

    /// Their own class, for doors that refuse it.
    package static let withNUL = ["\0", "a\0b", "\0\0end", "file\0.txt"]

    /// A well-known list of naughty strings, where it lies beside the project; else that is said, and there are none.
    package static let fromBeside: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../shared/data/naughty-strings.json").standardizedFileURL
        guard let data = try? Data(contentsOf: file), let list = try? JSON.read(data).list else {
            print("No \(file.path): hostile texts are those of the project alone.")
            return []
        }
        return list.compactMap(\.text)
    }()

    /// Bytes that are no UTF-8: overlong, surrogates, beyond the last scalar, alone, cut.
    package static let invalidUTF8: [[UInt8]] = [
        [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
        [0xED, 0xAD, 0xBF, 0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC], [0xFE],
        [0xFF, 0xFE], [0x80], [0xBF, 0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x61, 0xC3, 0x28, 0x62],
    ]

    /// Pieces of all classes, put together as chance has it.
    package static func mixture(_ chance: () -> UInt64) -> String {
        var text = ""
        for _ in 0...chance() % 6 {
            let piece = all[Int(chance() % UInt64(all.count))].unicodeScalars
            let start = Int(chance() % UInt64(piece.count + 1))
            text.unicodeScalars.append(contentsOf: piece.dropFirst(start).prefix(Int(chance() % 40)))
            if chance() % 3 == 0 { text.unicodeScalars.append(scalar(chance)) }
        }
        return text
    }

    /// Any scalar but NUL, of planes that are used more often.
    private static func scalar(_ chance: () -> UInt64) -> Unicode.Scalar {
        let limits: [UInt64] = [0xA0, 0x3000, 0xFFFF, 0x1FFFF, 0x10FFFF]
        let limit = limits[Int(chance() % UInt64(limits.count))]
        return Unicode.Scalar(UInt32(1 + chance() % limit)) ?? "\u{FFFD}"
    }

    private static let nothing = [
        "", " ", "\t", "\r\n", "\u{A0}", "\u{3000}\u{2028}", "\u{2003}\u{2009}\u{200A}", "\u{1680}\u{180E}", "\n\n\n\n",
        "\u{85}",
    ]

    private static let controls =
        (1...31).map { "c\(String(Character(Unicode.Scalar(UInt8($0)))))d" }
        + (0x7F...0x9F).map { "c\(String(Character(Unicode.Scalar(UInt8($0)))))d" }
        + [
            "\u{1}\u{8}\u{B}\u{7F}", "\u{8}\u{8}\u{8}\u{8}rubbed out", "over\rwritten", "\u{E}shifted\u{F}",
            "\u{80}\u{85}\u{9F}",
        ]

    /// What terminals obey: titles, clipboards, colours, answers that would be typed, resets, links, pictures.
    private static let sequences = [
        "\u{1B}[2J\u{1B}[H", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;owned\u{07}", "\u{1B}]2;owned\u{1B}\\",
        "\u{1B}]52;c;b3duZWQ=\u{07}", "\u{1B}]8;;http://shop.example\u{07}here\u{1B}]8;;\u{07}", "\u{1B}P$qm\u{1B}\\",
        "\u{1B}c", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[?1049h", "\u{1B}[?25l", "\u{1B}[5i", "\u{1B}#8", "\u{1B}(0qqq",
        "\u{1B}[200~pasted\u{1B}[201~", "\u{1B}[99999;99999H", "\u{1B}[1;1r", "\u{1B}_G\u{1B}\\", "\u{1B}^pm\u{1B}\\",
        "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{90}q\u{9C}", "\u{1B}[38;5;1m\u{1B}[48;2;1;2;3m", "\u{1B}", "\u{1B}[",
        "\u{1B}]",
        "\u{1B}[8;1;1t", "\u{1B}[21t", "\u{1B}[?1000h", "\u{1B}]1337;File=:\u{07}", "half \u{1B}[3",
    ]

    private static let direction = [
        "\u{202E}desrever\u{202C}", "\u{2066}alone\u{2069}", "\u{2067}\u{2068}\u{2069}", "\u{200F}\u{61C}mark",
        "\u{202A}\u{202B}\u{202D}",
        "pay 10 \u{202E}001\u{202C} €", "עברית with English", "العربية 123", "\u{200E}a\u{200F}b", "שָׁלוֹם",
        "file\u{202E}gpj.exe",
    ]

    private static let invisible = [
        "\u{200B}", "\u{FEFF}", "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e", "\u{AD}soft\u{AD}hyphen",
        "\u{E0001}\u{E0041}tags\u{E007F}",
        "\u{FE0F}\u{FE0E}", "\u{180B}\u{180F}", "\u{2061}\u{2062}\u{2063}", "\u{3164}\u{115F}\u{1160}\u{FFA0}",
        "\u{FFF9}a\u{FFFA}b\u{FFFB}",
        "\u{1D173}\u{1D17A}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{34F}\u{17B4}\u{17B5}", "\u{2800}",
        "\u{E000}\u{F0000}",
    ]

    private static let marks = [
        "e\u{301} é", "\u{301}orphan", "a" + String(repeating: "\u{301}", count: 5_000),
        "z" + String(repeating: "\u{36F}\u{316}", count: 200),
        "\u{212B} Å Å", "ก็็็็็", "क्षि", "நி", "가각", "\u{1100}\u{1161}\u{11A8}", "a\u{20DD}b\u{20E0}", "\u{489}\u{488}x",
        "\u{1AB0}\u{1DC0}\u{FE20}a\u{FE20}", "Z\u{335}\u{321}a\u{334}l\u{336}g\u{337}o\u{338}",
        "\u{5D0}\u{5B8}\u{5BC}\u{5C1}", "\u{93F}\u{94D}\u{200D}",
    ]

    private static let wide = [
        "李伟", "田中さん、こんにちは", "한국어", "ＦＵＬＬ　ｗｉｄｔｈ", "ﾊﾝｶｸ", "１２３：４５", "𠜎𠜱𠝹𪚥", "…—±×÷§°¤", "①②③▲△●○◆", "αβγ",
        "│┬┼╬█▓", "a李b伟c", "〒☎️", "㍿㎡㏂", "﹏﹋", "\u{3099}か\u{3099}", "ｶﾞ",
    ]

    private static let pictures = [
        "👨‍👩‍👧‍👦", "🏳️‍🌈🏴‍☠️", "🇫🇷🇩🇪🇺", "👍🏿👩🏽‍🔬", "1️⃣#️⃣*️⃣", "🫠🪿🩷", "\u{1F3FF}", "\u{1F1EB}", "❤️❤︎", "\u{1F468}\u{200D}",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "☺☹", "🀄🃏", String(repeating: "👩‍💻", count: 30),
        "🙂\u{FE0E}",
    ]

    private static let letters = [
        "مُنَاقَشَةُ", "ﷺ ﷽", "ไทยไม่มีช่องว่าง", "ខ្មែរ", "မြန်မာ", "አማርኛ", "ქართული", "ᚠᚢᚦ", "𝒳𝔘𝕏", "ǅ ﬀ ŉ ß ẞ İ ı",
        "œuvre Æther Ŀ",
        "𐒫𒐫𒈙", "ꙮ", "⸻", "𞤀𞤣", "𑄃", "\u{1F130}\u{1F170}", "Ω Ω K K",
    ]

    private static let lines = [
        "a\nb\rc\r\nd\u{B}e\u{C}f\u{85}g\u{2028}h\u{2029}i", "\n\nfirst", "last\n\n", "a\r\r\n\n\u{85}b",
        "one\u{2028}two", "tab\tstop\t\tend",
        String(repeating: "x\n", count: 300), "- list\n  - deeper\n> quoted", " leading", "trailing ", "a\u{C}page",
    ]

    private static let long = [
        String(repeating: "x", count: 50_000), String(repeating: "word ", count: 8_000),
        String(repeating: "李", count: 9_000),
        String(repeating: "Donaudampfschiff", count: 150),
        "https://shop.example/" + String(repeating: "a/", count: 900),
        String(repeating: " ", count: 2_000) + ".", String(repeating: "\u{200B}", count: 3_000) + "x",
        String(repeating: "👍🏽", count: 1_000),
    ]

    /// SQL, HTML, JSON, CSV, formats, shells, protocols.
    private static let machine = [
        "'; DROP TABLE message; --", "\" OR 1=1 --", "') UNION SELECT 1,2,3 --", "NEAR(\"a\" *", "a* OR b AND NOT (",
        "^x:y {z}",
        "<script>window.owned=1</script>", "<img src=x onerror=alert(1)>", "</textarea><b>", "<!--", "]]>",
        "&lt;&amp;&#0;&#x1F;",
        "javascript:alert(1)", "{\"text\":", "[[[[[[", "\\u0000\\ud800", #"\x1b[31m"#, "\\", "\"", "null", "undefined",
        "true", "{}",
        "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "a,b;c\td\"e\"", "%s%n%x%p", "%@%d%lld", "%1$*2$s",
        "{visitor}{nope}{", "${HOME}",
        "$(touch x)", "`touch x`", "; rm -rf ~", "| cat", "&& true", "* ? [a-z] ~", "--help", "-h", "-", "--", "@file",
        "\r\nSubject: owned",
        "\r\n.\r\n", ".", "data: x\n\nevent: restart\ndata: {}\n\n", ": beat\n\n", "id: 999\n\n",
        "HTTP/1.1 200 OK\r\n\r\n", "[gateway]\nlisten = 1",
        "key = \"\"\"", "--bound\r\n", "=?utf-8?B?b3duZWQ=?=", "<a@b.example>", "a@b.example, c@d.example",
        "mailto:x?bcc=y@z.example",
    ]

    private static let numbers = [
        "0", "-0", "-1", "1e309", "-1e309", "NaN", "Infinity", "9223372036854775807", "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616", "0x7FFFFFFF", "1,000.00", "1.000,00", "1/0", "00012", "٣", "३", "²", "½", "1_000",
        "1e-400", "2026-02-30",
        "99999-99-99", "1970-01-01T00:00:00Z", "25:61", "0.1e", String(repeating: "9", count: 400),
    ]

    private static let names = [
        "../../etc/passwd", "..", "/", "//", "~", "file:///etc/passwd", "\\\\server\\share", "CON", "C:\\x", "a/b/c",
        "a b", "a\u{2215}b",
        "/dev/zero", "con.txt", ".hidden", "name.", "a:b", "http://user:pass@shop.example/#x?y", "http://[::1]:80/",
        "http://xn--e1aybc.example/",
        "constructor", "__proto__", "toString", "hasOwnProperty", "Bobby Tables", "Null", "O’Brien", "d'Arc",
        "Nguyễn Thị", "X Æ A-12", "Dr. No, Jr.",
    ]
}
