import DeskCore
import DeskOffice
import DeskTesting
import Foundation
import Testing

@Suite("The desk speaks the person's language")
struct LanguageTests {
    private static let french = ["LC_ALL": "", "LANG": "fr_FR.UTF-8"]

    @Test("a French desk is French from the first phrase to the last")
    func french() throws {
        let program = try Program()
        let desk = try program.desk(environment: Self.french)
        try desk.wait(for: "Bienvenue au pupitre")
        try desk.type("Zoé Lefèvre")
        try desk.press(.enter)
        try desk.wait(for: "Personne pour l’instant.")
        try desk.wait("her desk") { $0.line(0).contains("zoe-lefevre  ● disponible 0/4") }
        try program.visitors(
            ["op": "arrive", "visitor": "rené", "name": "René", "language": "fr"],
            ["op": "write", "visitor": "rené", "text": "Où est mon colis ?"])
        try desk.wait("René") {
            $0.contains("À RÉPONDRE") && $0.contains("René ● en ligne") && $0.contains("À\u{A0}: René")
        }
        try desk.enterComposer()
        try desk.type("Je regarde…")
        try desk.press(.enter)
        try desk.wait("the answer") { $0.contains("EN ATTENTE DU VISITEUR") && $0.contains("enregistré") }

        try desk.press(.function(7))
        try desk.wait(for: "Pause\u{A0}: René")
        try desk.type("3demain 9h")
        try desk.wait("what it comes to") { $0.contains("09:00 CE") && $0.contains("la conversation me revient") }
        try desk.press(.escape)
        try desk.wait(forNo: "Pause\u{A0}: René")
        try desk.press(.function(8))
        try desk.wait(for: "La question de clôture n’a pas encore été posée.")
        try desk.press(.control("o"))
        try desk.wait(forNo: "La question de clôture n’a pas encore été posée.")
        try desk.wait(for: Phrase.closingQuestion.french)
        try desk.look()
        try desk.press(.function(1))
        try desk.wait(for: "remettre en pause, même échéance")
        try desk.press(.escape)
        try desk.wait(forNo: "remettre en pause, même échéance")
        try desk.lead("q")
        try desk.wait(for: "Il reste 1 conversation ouverte.")
        try desk.type("S")
        #expect(try desk.waitForExit() == .exited(0))
    }

    @Test("each visitor is asked in their own language, whatever the expert's")
    func visitorsLanguage() throws {
        let office = try Office("maya")
        let id = try office.visitor("René", writes: "Bonjour", language: .french)
        let desk = try office.desk()
        try desk.wait(for: "To: René")
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with René")
        try desk.press(.control("o"))
        try desk.wait(forNo: "End conversation with René")
        try desk.wait(for: "stored")
        #expect(try office.view(id).messages.last?.text == Phrase.closingQuestion.french)
    }

    @Test(
        "LC_ALL goes before LC_MESSAGES before LANG; a language that isn't spoken is English",
        arguments: [
            (["LC_ALL": "fr_CA.UTF-8", "LC_MESSAGES": "en_GB", "LANG": "en_GB"], "disponible"),
            (["LC_ALL": "", "LC_MESSAGES": "fr_BE.UTF-8", "LANG": "en_GB.UTF-8"], "disponible"),
            (["LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "fr_FR", "LANG": "fr_FR"], "available"),
            (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "de_DE.UTF-8"], "available"),
            (["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], "available"),
        ])
    func precedence(environment: [String: String], word: String) throws {
        let office = try Office("maya")
        let desk = try office.desk(environment: environment)
        try desk.wait("“\(word)”") { $0.line(0).contains(word) }
    }

    @Test("where the codeset isn't UTF-8 the desk draws itself in ASCII")
    func ascii() throws {
        let office = try Office("maya")
        try office.visitor("José", writes: "Un café")
        let desk = try office.desk(environment: ["LC_ALL": "C", "LANG": "C"])
        try desk.wait("ASCII signs") { $0.line(0).contains("maya  * available") && $0.contains("To: Jos") }
        let drawn = String(decoding: desk.screen.transcript, as: UTF8.self)
        #expect(!drawn.contains { "─│┬┴┌┐└┘●○…".contains($0) })
        let doctor = try office.program.run(["doctor"], environment: ["LC_ALL": "C", "LANG": "C"])
        #expect(doctor.status == 78 && doctor.output.contains("the desk draws in ASCII: export LC_CTYPE=C.UTF-8"))
    }

    @Test(
        "where a locale isn't installed the desk draws its lines all the same, and doctor finds nothing to do",
        arguments: ["fr_FR.UTF-8", "fr_XX.UTF-8"])
    func notInstalled(name: String) throws {
        let office = try Office("maya")
        let environment = ["LC_ALL": "", "LANG": name]
        let desk = try office.desk(environment: environment)
        try desk.wait("lines") { $0.line(0).contains("● disponible") && $0.contains("│") }
        let doctor = try office.program.run(["doctor"], environment: environment)
        #expect(doctor.status == 0 && doctor.output.contains("Tout va bien."), "\(doctor.output)")
        #expect(doctor.output.contains("LC_CTYPE") && !doctor.output.contains("ASCII"))
    }

    @Test("what is wrong in the settings is told in their language, with the file and no English of the machine's")
    func wrongSettings() throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("config.toml")
        try Data("language = \"fr\"\ncapacity = \"4\"\n".utf8).write(to: file)
        let wrong = try program.run(["ls", "--config", file.path], environment: ["LC_ALL": "C.UTF-8"])
        #expect(wrong.status == 78)
        #expect(wrong.errors.contains("\(file.path)\u{A0}: Réglages, ligne 2"), "\(wrong.errors)")
        let missing = try program.run(["ls", "--config", file.path + "x"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(missing.errors.contains("aucun fichier") && !missing.errors.contains("No such"), "\(missing.errors)")
        let folder = try program.run(["receive", program.folder.path], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(!folder.errors.contains("Is a directory"), "\(folder.errors)")
    }
}
