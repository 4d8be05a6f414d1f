import DeskCore
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Hostile strings over the wire")
struct HostileStringsTests {
    /// Messages that a visitor may write at once.
    private static let burst = 20

    @Test("any string comes back byte by byte as it was stored: on the stream, in the inbox, in the program's JSON")
    func unchanged() throws {
        let house = try House(
            "limits = { sessions_per_minute = 600, requests_per_minute = 6000, message_bytes = 65536, "
                + "bytes_per_minute = 1000000 }\n")
        let strings = Self.strings()
        var refused = 0
        for start in stride(from: 0, to: strings.count, by: Self.burst) {
            let token = try house.newVisitor()
            let page = try house.stream(token)
            try page.state()
            var kept: [String] = []
            var id: ConversationID?
            for string in strings[start..<min(start + Self.burst, strings.count)] {
                let text = Self.kept(string)
                let answer = try house.write(string, token, expecting: text == nil ? 422 : 201)
                #expect(answer.code == (text == nil ? "message_empty" : nil))
                if let text { kept.append(text) } else { refused += 1 }
                id = answer.conversation ?? id
            }
            let conversation = try #require(id)
            let stored = try house.store.view(of: conversation, for: house.maya).messages.map(\.text)
            expectSame(stored, kept)
            expectSame(try kept.map { _ in try page.text() ?? "" }, kept)
            let inbox = try house.ask("POST", "/v1/sessions", ["mission": "site"], token: token, expecting: 200)
            expectSame(inbox.texts, kept)
            expectSame(try shown(conversation, of: house), kept)
        }
        #expect(refused >= 4 && refused < strings.count / 4)
        #expect(try house.store.verify().differences.isEmpty)
    }

    /// The text as it is kept, or nil for one that is refused as empty. NUL is left out. (docs/rules.md 2.16)
    private static func kept(_ string: String) -> String? {
        let scalars = string.unicodeScalars.filter { $0 != "\0" }
        let text = String(String.UnicodeScalarView(scalars))
        return text.isBlank ? nil : text
    }

    /// Swift's strings are equal when they are canonically equivalent; what is kept is the bytes.
    private func expectSame(
        _ texts: [String], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(texts.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, sourceLocation: sourceLocation)
    }

    /// What `pupitre show --json` prints.
    private func shown(_ conversation: ConversationID, of house: House) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Pty.product("pupitre"))
        process.arguments = ["--database", house.store.path, "show", conversation.description, "--json"]
        process.environment =
            ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"].instrumented
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let messages = try #require(try Answer.object(text)["messages"] as? [[String: Any]])
        return messages.compactMap { $0["text"] as? String }
    }

    /// Our own samples, and the big list of naughty strings where it lies beside the project.
    private static func strings() -> [String] {
        [
            "", " ", "\t\r\n", "\u{3000}\u{2028}", "\0", "a\0b", "\u{1}\u{8}\u{B}\u{7F}", "\u{80}\u{85}\u{9F}",
            "\u{1B}[2J\u{1B}]0;owned\u{07}", "\u{9B}31m", "\r\n\r\ndata: x\n\nevent: restart\ndata: {}\n\n",
            ": beat\n\n",
            "id: 999999999\n\n", "a\nb\rc\r\nd\u{2028}e\u{2029}f", "\u{202E}desrever\u{2066}x\u{2069}", "\u{200B}",
            "\u{FEFF}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "e\u{301} é", "\u{212B} Å",
            "A" + String(repeating: "\u{301}", count: 5_000),
            "👨‍👩‍👧‍👦🏳️‍🌈🇺🇸🇷", "\u{1F468}\u{200D}", "𠜎𠜱𝒳", "مُنَاقَشَةُ", "ﷺ", "'; DROP TABLE message; --", "%s%n%x", "\\", "\"",
            "\\u0000",
            #"\ud800"#, "</script><script>alert(1)</script>", "<!--", "]]>", "{\"text\":", "NaN", "null",
            "../../etc/passwd",
            "$(touch x)", "{visitor}", "-", String(repeating: "x", count: 50_000),
        ] + HostileText.all + HostileText.withNUL + HostileText.fromBeside
    }
}
