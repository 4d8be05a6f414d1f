import DeskCore
import DeskStore
import DeskTesting
import Foundation

/// A quarter of an hour at a photo shop's desk, told by the store itself, so that the desk finds it as it finds any other.
struct Scene {
    let language: Language
    /// Who comes, in this order: the first has had an answer and asks again, the second waits, the third is waited for, the
    /// fourth was put aside.
    let visitors: [(name: String, page: String, says: [String])]
    let answers: [String]
    let draft: String

    static let all = [
        Scene(
            language: .english,
            visitors: [
                (
                    "Nadia", "/prints/canvas",
                    ["Hello! Do you print on canvas?", "Great. And how long does a 60 x 90 take?"]
                ),
                ("Tom", "/orders/1042", ["My parcel says delivered, but I have nothing here."]),
                ("Lena", "/albums", ["Which paper is best for a wedding album?"]),
                ("Omar", "/contact", ["Can you call the printer about my order?"]),
            ],
            answers: [
                "Good afternoon, yes: up to 100 x 150 cm.", "Silk, 250 g: it doesn’t shine.",
                "I’ll ask them and come back.",
            ],
            draft: "Three working days, and two more to"),
        Scene(
            language: .french,
            visitors: [
                (
                    "Nadia", "/tirages/toile",
                    ["Bonjour ! Imprimez-vous sur toile ?", "Parfait. Et quel délai pour un 60 x 90 ?"]
                ),
                ("Tom", "/commandes/1042", ["Mon colis est noté livré, mais je n’ai rien reçu."]),
                ("Lena", "/albums", ["Quel papier pour un album de mariage ?"]),
                ("Omar", "/contact", ["Pouvez-vous appeler l’imprimeur pour ma commande ?"]),
            ],
            answers: [
                "Bonjour, oui : jusqu’à 100 x 150 cm.", "Le satiné 250 g : il ne brille pas.",
                "Je me renseigne et je reviens.",
            ],
            draft: "Trois jours ouvrés, puis deux"),
    ]

    private var savedAt: String { language == .french ? "enregistré" : "saved" }

    /// Plays it and opens the desk on it.
    func show(_ program: String) throws -> Screen {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pupitre-picture-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = folder.path + "/desk.db"
        try play(in: database)
        let locale = language == .french ? "fr_FR.UTF-8" : "en_GB.UTF-8"
        let desk = try Pty(
            program, ["--database", database],
            environment: [
                "LC_ALL": "", "LANG": locale, "LANGUAGE": "", "HOME": folder.path,
                "XDG_CONFIG_HOME": folder.path,
            ],
            columns: 104, rows: 20)
        try desk.wait(for: visitors[0].says[1])
        try desk.wait("the composer") { $0.showsCursor }
        try desk.type(draft)
        try desk.wait(for: draft)
        try desk.wait("the draft, saved") { screen in
            screen.lines.contains { $0.contains(visitors[0].name) && $0.contains(savedAt) }
        }
        return desk.screen
    }

    private func play(in database: String) throws {
        let live = World.live
        let clock = TestClock(live.now() - .minutes(15))
        let store = try Store.open(path: database, world: World(now: { clock.now }, random: live.random))
        let maya = try store.firstRun(name: "Maya", handle: "maya", capacity: 6).id
        let site = try store.mission(named: "site")
        try store.renewLease(of: maya)
        func arrive(_ index: Int) throws -> VisitorID {
            let visitor = visitors[index]
            return try store.arrive(
                visitor.name, on: site.id, name: visitor.name, language: language,
                page: Page(url: "https://photo.example" + visitor.page))
        }
        func write(_ index: Int, _ text: Int = 0) throws -> ConversationID {
            try store.write(visitors[index].says[text], by: arrive(index)).conversation
        }
        func pass(_ span: Duration) throws {
            clock.advance(by: span)
            try store.renewLease(of: maya)
        }
        let omar = try write(3)
        try pass(.minutes(1))
        try store.reply(to: omar, answers[2], by: maya)
        try store.snooze(omar, until: clock.now + .hours(3), keep: true, by: maya)
        let lena = try write(2)
        try pass(.minutes(2))
        try store.reply(to: lena, answers[1], by: maya)
        try pass(.minutes(4))
        let nadia = try write(0)
        try pass(.minutes(1))
        try store.reply(to: nadia, answers[0], by: maya)
        try pass(.minutes(1))
        _ = try write(0, 1)
        try pass(.minutes(3))
        _ = try write(1)
        clock.set(live.now())
        for index in [0, 1] { _ = try arrive(index) }
    }
}
