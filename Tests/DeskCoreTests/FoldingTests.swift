import DeskCore
import Testing

@Suite("Folding and composing")
struct FoldingTests {
    @Test(
        "accents, case and ligatures fold away",
        arguments: [
            ("Œuvres d’ÉTÉ", "oeuvres d’ete"), ("Straße, STRAẞE", "strasse, strasse"), ("Ærøskøbing", "aeroskobing"),
            ("e\u{301}le\u{300}ve", "eleve"), ("Łódź, İstanbul", "lodz, istanbul"), ("ﬁn", "fin"),
            ("plain 123", "plain 123"),
            ("Ёлка", "елка"), ("Ά", "α"), ("Đà Nẵng", "da nang"),
        ])
    func fold(text: String, folded: String) { #expect(Folding.fold(text) == folded) }

    @Test("letters of scripts without blanks stand alone, others stay together")
    func words() {
        #expect(Folding.words("東京 tower").split(separator: " ") == ["東", "京", "tower"])
        #expect(Folding.words("Été") == "ete")
    }

    @Test(
        "a letter and its accent become the one letter, and what is composed stays as it is",
        arguments: [
            ("re\u{301}clamation", "r\u{E9}clamation"), ("r\u{E9}clamation", "r\u{E9}clamation"), ("plain", "plain"),
            ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("か\u{3099}", "が"), ("q\u{301}", "q\u{301}"),
            ("e\u{323}\u{302}", "\u{1EC7}"),
        ])
    func composed(text: String, composed: String) {
        #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
    }
}
