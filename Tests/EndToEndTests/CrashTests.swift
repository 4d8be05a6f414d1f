import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The desk is killed")
struct CrashTests {
    @Test("while typing: the draft is there at the next start")
    func whileTyping() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try desk.type("one two three")
        try office.wait("the draft on disk") { try office.view(id).draft == "one two three" }
        try desk.type(" four")
        try desk.wait(for: "> one two three four")
        desk.signal(SIGKILL)
        #expect(try desk.waitForExit() == .killed(SIGKILL))
        let again = try office.desk()
        try again.wait(for: "> one two three")
        try again.press(.enter)
        try again.wait(for: "stored")
        #expect(try office.view(id).messages.count == 2)
        #expect(try office.view(id).draft.isEmpty)
    }

    @Test(
        "while sending: each message that the screen showed as stored is there once, in order", arguments: [5, 20, 60])
    func whileSending(count: Int) throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        var shown: Set<String> = []
        let sent = (1...400).map { "message number \($0)." }
        func isEnough(_ screen: Screen) -> Bool {
            shown.formUnion(Self.stored(on: screen))
            return shown.contains { Self.number(of: $0) >= count }
        }
        // A few at a time, so that some are always on their way.
        for start in stride(from: 0, to: sent.count, by: 5) where !isEnough(desk.screen) {
            try desk.type(sent[start..<start + 5].map { $0 + "\r" }.joined())
        }
        try desk.wait("\(count) messages", until: isEnough)
        desk.signal(SIGKILL)
        #expect(try desk.waitForExit() == .killed(SIGKILL))
        shown.formUnion(Self.stored(on: desk.screen))

        let view = try office.store.view(of: id, for: office.expert("maya"), limit: 1_000)
        let stored = view.messages.dropFirst().map(\.text)
        #expect(stored == Array(sent.prefix(stored.count)))
        #expect(shown.isSubset(of: stored), "shown but lost: \(shown.subtracting(stored))")
        let again = try office.desk()
        try again.wait("the last one stored") { $0.contains(stored.last ?? "Hello") }
        #expect(try office.program.run("verify").status == 0)
        try office.expectVerified()
    }

    /// The expert's messages in the chat: those on their way stand in the composer, without a time and a name.
    private static func stored(on screen: Screen) -> [String] {
        screen.lines.compactMap { line in
            guard let start = line.firstRange(of: "You   message number") else { return nil }
            let text = line[start.lowerBound...].dropFirst(6)
            return text.firstIndex(of: ".").map { String(text[...$0]) }
        }
    }

    private static func number(of message: String) -> Int { Int(message.filter(\.isNumber)) ?? 0 }
}
