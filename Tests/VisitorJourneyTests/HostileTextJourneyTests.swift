import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Hostile text stays text all round the loop: browser, desk, browser")
struct HostileTextJourneyTests {
    /// What a page would run, what a terminal would obey, what reorders or buries other text.
    private static let attacks = [
        "<script>window.owned = 1</script>", "\"><img src=x onerror=\"window.owned = 2\">",
        "<svg/onload=window.owned=3>", "</div></section><iframe srcdoc='<script>parent.owned=4</script>'></iframe>",
        "javascript:window.owned=5 JaVaScRiPt://%0awindow.owned=5 data:text/html,<script>owned=5</script>",
        "https://shop.example/\"onmouseover=\"window.owned=6 http://user:x@shop.example/<b>",
        "{{owned=7}} ${owned=7} `owned=7`",
        "\u{202E}desrever\u{202C} \u{2066}isolated\u{2069} \u{200F}\u{061C}mark",
        "\u{1B}]0;owned\u{07}\u{1B}[2J\u{9B}31mred \u{08}\u{7F} end",
        "H\u{0335}\u{0321}\u{0322}\u{0327}e" + String(repeating: "\u{0336}", count: 300) + " comes",
        String(repeating: "Donaudampfschiff", count: 120), "👨‍👩‍👧‍👦👩🏿‍🔬🏳️‍🌈🇫🇷 1️⃣ ﷽ 𒐫",
        "'; DROP TABLE message; -- %s %n \\u0000 \\x1b[0m",
    ]

    /// The list that lies beside the project on its own machines, several to a message: a visitor may not send more than
    /// twenty messages in ten seconds.
    private static func known() -> [String] {
        let strings = HostileText.fromBeside.filter { !$0.isEmpty }
        return stride(from: 0, to: strings.count, by: 20).map { start in
            strings[start..<min(start + 20, strings.count)].map { "[\($0)]" }.joined(separator: "\n")
        }
    }

    @Test("what the visitor types and what the expert sends is shown as it was stored, and nothing of it runs")
    func roundTheLoop() throws {
        let shop = try Shop(visitor: "Eve<script>window.owned=8</script>\u{1B}]2;owned\u{07}\u{202E}")
        let office = shop.office
        let desk = try office.desk(columns: 160, rows: 50)
        let browser = try Browser()
        let chat = try shop.visit(in: browser)
        try chat.open()
        let wanted = Self.attacks + Self.known()
        for text in wanted {
            try chat.compose(text)
            let typed = try chat.look("return q('.composer textarea').value;").text
            #expect(typed == text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
            try chat.tab.press(.enter)
        }
        try chat.waitUntilSent()
        let id = try #require(try office.store.list(ListFilter()).first?.row.id)
        let fromVisitor = try office.view(id).messages.map(\.text)
        #expect(fromVisitor.count == wanted.count)
        #expect(
            zip(fromVisitor, wanted).allSatisfy {
                $0.unicodeScalars.count >= $1.trimmingCharacters(in: .whitespacesAndNewlines).unicodeScalars.count - 2
            })
        try expectSame(chat, fromVisitor)

        // Back from the desk: the first ones by the composer, all by the command.
        try desk.wait(for: "To: Eve")
        try desk.enterComposer()
        for (number, attack) in Self.attacks.prefix(7).enumerated() {
            try desk.wait(for: "To: Eve")
            try desk.paste(attack)
            try desk.press(.enter)
            try office.wait("the answer is stored") { try office.view(id).messages.count == wanted.count + number + 1 }
        }
        for text in wanted { try office.program.run("reply", id.description, text) }
        let all = try office.view(id).messages.map(\.text)
        #expect(all.count == wanted.count * 2 + 7)
        #expect(Array(all.suffix(wanted.count)) == wanted)
        try chat.tab.wait("all answers") { try chat.rows().count == all.count }
        try expectSame(chat, all)

        #expect(
            try chat.tab.run("return [window.owned ?? null, document.querySelectorAll('iframe, img').length];").list
                == [.null, 0])
        #expect(
            try chat.look("return q('section').querySelectorAll('script, iframe, img, [onerror], [onload]').length;")
                == 0)
        // More than twenty messages in ten seconds are told to wait, and come all the same.
        let complaints = try browser.complaints(of: "127.0.0.1").filter { !$0.contains("429 (Too Many Requests)") }
        #expect(complaints.isEmpty, "\(complaints)")
        expectHarmless(desk)
        try office.expectVerified()
    }

    @Test("NUL typed into the page is refused by the service, given back in the box, and what comes after it arrives")
    func nul() throws {
        let shop = try Shop()
        let desk = try shop.office.desk()
        let chat = try shop.visit()
        try chat.open()
        try chat.write("before it")
        try desk.wait(for: "before it")
        try chat.look("q('.composer textarea').value = 'a\\0b';")
        try chat.click(".composer textarea")
        try chat.tab.press(.enter)
        try chat.wait(
            "it is settled",
            until: "return !q('.row.unsent') && (q('.composer textarea').value === '' || shown(q('.strip')));")
        try chat.look("q('.composer textarea').value = '';")
        try chat.write("after it")
        try desk.wait(for: "after it")
        try chat.tab.close()
    }

    /// The page shows all that is stored, character by character.
    private func expectSame(_ chat: Chat, _ stored: [String], sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let shown = try chat.texts()
        #expect(shown.count == stored.count, sourceLocation: sourceLocation)
        for (shown, stored) in zip(shown, stored) {
            #expect(
                Array(shown.unicodeScalars) == Array(stored.unicodeScalars), sourceLocation: sourceLocation)
        }
    }

    /// The terminal was given no title but the desk's own, no control, nothing that turns the direction.
    private func expectHarmless(_ desk: Pty, sourceLocation: SourceLocation = #_sourceLocation) {
        let written = String(decoding: desk.screen.transcript, as: UTF8.self).unicodeScalars
        let commands = String(written).components(separatedBy: "\u{1B}]").dropFirst()
        #expect(commands.allSatisfy { $0.hasPrefix("2;pupitre") }, sourceLocation: sourceLocation)
        let forbidden = written.filter { scalar in
            switch scalar.value {
            case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
            default: false
            }
        }
        #expect(forbidden.isEmpty, sourceLocation: sourceLocation)
    }
}
