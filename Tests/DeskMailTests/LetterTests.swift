import DeskCore
import Foundation
import Testing

@testable import DeskMail

@Suite("A letter")
struct LetterTests {
    @Test(
        "is, byte for byte, the one recorded",
        arguments: [("one-answer.en", Letter.sample), ("many-answers.fr", Letter.frenchSample)])
    func golden(name: String, letter: Letter) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Letters/\(name).eml")
        // Files keep the ends of lines of this machine.
        let mime = letter.mime.replacing("\r\n", with: "\n")
        if ProcessInfo.processInfo.environment["RECORD_LETTERS"] != nil {
            try mime.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); run again without RECORD_LETTERS")
            return
        }
        #expect(mime == (try String(contentsOf: file, encoding: .utf8)), "\(name):\n\(mime)")
    }

    /// What must hold whatever people typed: ASCII, CRLF only, short lines, and no header but ours.
    private func expectSound(_ letter: Letter, sourceLocation: SourceLocation = #_sourceLocation) {
        let bytes = Array(letter.mime.utf8)
        #expect(bytes.allSatisfy { [9, 10, 13].contains($0) || 0x20...0x7E ~= $0 }, sourceLocation: sourceLocation)
        let lines = letter.mime.components(separatedBy: "\r\n")
        #expect(!lines.contains { $0.contains("\r") || $0.contains("\n") }, sourceLocation: sourceLocation)
        let blank = lines.firstIndex(of: "") ?? 0
        let names = lines[..<blank].filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
        #expect(
            names == [
                "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Unsubscribe",
                "List-Unsubscribe-Post", "Content-Language", "MIME-Version", "Content-Type",
            ], sourceLocation: sourceLocation)
        #expect(lines[blank...].allSatisfy { $0.utf8.count <= 76 && $0 != "." }, sourceLocation: sourceLocation)
        #expect(
            lines[..<blank].allSatisfy { $0.utf8.count <= 78 || $0.hasPrefix("List-Unsubscribe: <https://") },
            sourceLocation: sourceLocation)
        #expect(lines.filter { $0.hasPrefix("--=_pupitre") }.count == 3, sourceLocation: sourceLocation)
    }

    private static let hostileTexts = [
        "Ana\r\nBcc: x@evil.example", "Ana\nSubject: other\n\nbody", "Ana\r\n\r\n--=_pupitre--", "A\0B\u{7}C\u{1B}[31m",
        "\"; <x@evil.example>, \"", "a\\b\"c", "=?utf-8?Q?tricked?=", "\u{202E}elpoep\u{202C}", "Люба Ивановна",
        "👩‍👩‍👧‍👦 Família 日本語 نص عربي", String(repeating: "é", count: 500), String(repeating: "x", count: 5_000),
        "e" + String(repeating: "\u{301}", count: 4_000), "<script>alert(1)</script>", "\u{2028}Bcc: x@evil.example",
        "\u{85}Bcc: x@evil.example", "", " ", ".", "From me", "--=_pupitre", "a\u{FFFE}b", "\u{FEFF}", "é=\u{200B}",
        String(repeating: " .", count: 300), String(repeating: "=", count: 200), "ends with blanks   \nand tabs\t\t",
    ]

    @Test("is sound and says the same to another reader, whatever names and messages hold", arguments: hostileTexts)
    func hostile(text: String) throws {
        var letter = Letter.sample
        letter.mission = text
        letter.answers = [
            Letter.Answer(expert: text, text: text), Letter.Answer(expert: "Maya", text: "second, \(text)"),
        ]
        expectSound(letter)
        let mail = try MailText(parsing: Data(letter.mime.utf8))
        #expect(mail.defects == [])
        #expect(mail.from == [[letter.missionName, "chat@shop.example"]])
        #expect(mail.to == [["", "ana@example.org"]])
        #expect(mail.subject == letter.words.subject(letter.missionName))
        #expect(mail["Bcc"].isEmpty)
        #expect(mail.text.unicodeScalars.elementsEqual(letter.text.unicodeScalars))
        #expect(mail.html.unicodeScalars.elementsEqual(letter.html.unicodeScalars))
        #expect(!mail.html.contains("<script"))
    }

    @Test("says to another reader what it is, from whom, of when, and how to stop it")
    func headers() throws {
        let mail = try MailText(parsing: Data(Letter.frenchSample.mime.utf8))
        #expect(mail.from == [["Boutique Lumière & Épices", "chat@shop.example"]])
        #expect(mail.subject == "Boutique Lumière & Épices vous a répondu")
        #expect(mail.date == "2026-11-21T09:00:00+00:00")
        #expect(mail.type == "multipart/alternative")
        #expect(mail["Auto-Submitted"] == ["auto-generated"])
        #expect(mail["Message-ID"] == ["<bWFpbC0xLXNhbXBsZQ@shop.example>"])
        #expect(mail["List-Unsubscribe"] == ["<\(Letter.sample.unsubscribeButton)>"])
        #expect(mail["List-Unsubscribe-Post"] == ["List-Unsubscribe=One-Click"])
        #expect(mail["Content-Language"] == ["fr"])
    }

    @Test("promises one-click unsubscribing only over https")
    func plainService() {
        var letter = Letter.sample
        letter.unsubscribeButton = "http://127.0.0.1:8750/v1/unsubscribe/x"
        #expect(letter.mime.contains("List-Unsubscribe:"))
        #expect(!letter.mime.contains("List-Unsubscribe-Post"))
    }

    @Test("names the expert when one answered, else the mission")
    func author() {
        var letter = Letter.sample
        #expect(letter.text.hasPrefix("Maya from Blue Shop answered you.\n"))
        letter.answers.append(Letter.Answer(expert: "Noël", text: "And me"))
        #expect(letter.text.hasPrefix("Blue Shop answered you.\n"))
        letter.answers = [Letter.Answer(expert: nil, text: "Words")]
        #expect(letter.text.contains("\n\nBlue Shop:\nWords\n\n"))
    }

    @Test("cuts long messages with a word, between characters, and counts those left for the site")
    func limits() throws {
        var letter = Letter.sample
        letter.answers = (1...60).map {
            Letter.Answer(expert: "Maya", text: "\($0) " + String(repeating: "👩‍🚀", count: 9_000))
        }
        #expect(letter.shown.count == 10)
        let first = try #require(letter.shown.first)
        #expect(first.text.hasSuffix("👩‍🚀\n... (cut here, the rest is on the site)"))
        #expect(first.text.utf8.count < 4_100)
        #expect(letter.text.contains("50 more messages wait on the site."))
        #expect(letter.mime.utf8.count < 400_000)
        expectSound(letter)
        letter.answers = Array(letter.answers.prefix(11))
        #expect(letter.text.contains("One more message waits on the site."))
    }

    @Test(
        "says how long the link works, in words that fit the number",
        arguments: [
            (Language.english, 1, "for one day,"), (.english, 14, "for 14 days,"), (.french, 1, "pendant un jour,"),
            (.french, 2, "pendant 2 jours,"),
        ])
    func validity(language: Language, days: Int, words: String) {
        var letter = Letter.sample
        letter.language = language
        letter.validDays = days
        #expect(letter.text.contains(words))
        #expect(letter.html.contains(words))
    }
}
