import Testing

@testable import DeskCore

@Suite("Any text at all, as a time")
struct TimePhrasesAnyTextTests {
    private let words = [
        "in", "à", "mar", "9", "99999999999999999999", "h", ":", "30", "/", "-", "2026", "pm", "demain", "half", "un",
        "29",
        "feb", "\0", "🙂", "\u{301}", "next", "prochain", "friday", "le", "the", "end of", "fin de", "week", "semaine",
        "15",
        "jours", "quarter", "to", "et", "demie", "moins", "UTC", "+", ".", ",", "1er", "d'", "ici", "l’", "½", "３",
        "morning",
        "ce", "this", "soir", "months", "ago", "il y a", "en huit", "0", "24", "\u{200B}", "«", "»", "mid", "w", "49",
    ]

    @Test("is read or refused, never more than a year ahead", arguments: 0..<8)
    func random(seed: UInt64) throws {
        var chance = Draw(seed: seed)
        let scene = try TimeScene.thursday
        for _ in 0..<2_500 {
            let count = Int(chance.next() % 7) + 1
            let separator = chance.next() % 3 == 0 ? "" : " "
            let text = (0..<count).map { _ in words[Int(chance.next() % UInt64(words.count))] }.joined(
                separator: separator)
            for language in [nil, Language.french] {
                if let resolved = try? scene.resolve(text, language) {
                    #expect(resolved.span > .zero && resolved.span <= .days(366), "\(text)")
                }
                _ = try? WhenExpression.since(text, now: scene.now, zone: scene.paris, language: language)
            }
        }
    }

    @Test("of random letters is refused without harm", arguments: 0..<4)
    func noise(seed: UInt64) throws {
        var chance = Draw(seed: seed)
        let scene = try TimeScene.thursday
        for _ in 0..<2_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int(chance.next() % 140) {
                if let scalar = Unicode.Scalar(UInt32(chance.next() % (chance.next() % 2 == 0 ? 0x80 : 0x11_0000))) {
                    text.append(scalar)
                }
            }
            _ = try? scene.resolve(String(text), .english)
        }
    }

    @Test("costs a bounded number of steps: the longest text of small words is refused at once")
    func long() throws {
        let scene = try TimeScene.thursday
        for piece in ["le ", "a ", "in ", "the ", "d'", "1 ", "un ", "mar ", "en ", "et ", "1/", "fin de ", "next "] {
            let text = String(String(repeating: piece, count: 120).prefix(120))
            #expect(throws: WhenError.self) { try scene.resolve(text, .english) }
        }
    }
}
