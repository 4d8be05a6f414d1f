import DeskCore

@testable import DeskMail

extension Letter {
    /// One answer, in English.
    static let sample = Letter(
        id: "bWFpbC0xLXNhbXBsZQ", language: .english, mission: "Blue Shop", from: "chat@shop.example",
        to: "ana@example.org",
        answers: [Answer(expert: "Maya", text: "Your parcel left yesterday.\nIt arrives on Monday.")],
        resume: "https://shop.example/help#pupitre=" + String(repeating: "Tok3n", count: 12) + "_end",
        validDays: 14, unsubscribe: "https://chat.example/v1/unsubscribe#" + String(repeating: "Sign3d", count: 4),
        unsubscribeButton: "https://chat.example/v1/unsubscribe/" + String(repeating: "Cl1ck-", count: 4),
        date: Instant(milliseconds: 1_795_251_600_000))

    /// Three answers of two experts, in French, with what ends mails and breaks lines.
    static let frenchSample = {
        var letter = sample
        letter.language = .french
        letter.mission = "Boutique Lumière & Épices"
        letter.answers = [
            Answer(expert: "Maya", text: "Bonjour\u{202F}!\n.\nFrom ici = là  \n\tC’est <b>parti</b> \u{1F4E6}."),
            Answer(expert: "Noël", text: "שלום, \u{202E}drow gnorts\u{202C} fin"),
            Answer(expert: nil, text: "Une phrase sans fin" + String(repeating: ", puis une autre", count: 12) + "."),
        ]
        return letter
    }()
}
