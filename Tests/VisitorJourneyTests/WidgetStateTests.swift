import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Which screen and language the widget is looked at in.
struct Look: Sendable, CustomTestStringConvertible {
    enum Device: String { case desktop, phone }

    let language: Language
    let device: Device
    var isDark = false

    /// As the pictures' file names begin.
    var name: String { "\(device)-\(language.rawValue)" + (isDark ? "-dark" : "") }
    var testDescription: String { name }

    static let all = [
        Look(language: .english, device: .desktop), Look(language: .english, device: .phone),
        Look(language: .french, device: .phone), Look(language: .english, device: .desktop, isDark: true),
    ]

    /// Pictures are kept of all states in English, and of some in French and in the dark.
    func isKept(_ state: String) -> Bool {
        if isDark { return ["answered", "offline"].contains(state) }
        return language == .english || ["answered", "survey"].contains(state)
    }

    func put(on tab: Tab) throws {
        let (width, height): (Int64, Int64) = device == .phone ? (375, 720) : (760, 720)
        try tab.setSize(width, height, phone: device == .phone)
        let features: [JSON] = [
            ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"],
            ["name": "prefers-reduced-motion", "value": "reduce"],
        ]
        try tab.command("Emulation.setEmulatedMedia", ["features": .list(features)])
    }
}

@Suite("Every state of the widget can be used by everyone")
struct WidgetStateTests {
    /// With RECORD_PICTURES=1 each state is kept as a picture in docs/screenshots, for a person to look at.
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1"
    private static let pictures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../docs/screenshots").standardizedFileURL

    private func look(at chat: Chat, _ state: String, _ look: Look) throws {
        if Self.isRecording, look.isKept(state) {
            try FileManager.default.createDirectory(at: Self.pictures, withIntermediateDirectories: true)
            let file = Self.pictures.appendingPathComponent("widget-\(look.name)-\(state).png")
            try chat.tab.picture().write(to: file)
        }
        let violations = try Accessibility.violations(on: chat.tab)
        #expect(violations.isEmpty, "\(look.name), \(state):\n\(violations.joined(separator: "\n"))")
        let spread = try chat.tab.run("return document.documentElement.scrollWidth - innerWidth;").integer ?? 1
        #expect(spread <= 0, "\(look.name), \(state): wider than the screen by \(spread)")
    }

    @Test("axe finds nothing wrong in any state, on a desktop and a phone, in English and French", arguments: Look.all)
    func states(_ look: Look) throws {
        let isFrench = look.language == .french
        let words = isFrench ? Self.french : Self.english
        let shop = try Shop()
        try shop.office.store.changeMission(shop.office.site.id) { $0.name = "Plume" }
        let desk = try shop.office.desk()
        let tab = try Browser.shared().window("about:blank")
        try look.put(on: tab)
        // The demo's shop is light whatever the reader prefers; the other website is as they prefer.
        try tab.go(to: look.isDark ? shop.website.origin + "/" : shop.address + (isFrench ? "/fr" : "/"))
        let chat = Chat(tab)
        try chat.waitUntilShown(".launcher")
        try self.look(at: chat, "closed", look)
        try chat.open()
        try self.look(at: chat, "open", look)

        try chat.write(words.question)
        try chat.wait(for: words.sent, in: ".row.visitor .meta")
        try chat.wait(for: "Maya", in: "h2")
        try self.look(at: chat, "waiting", look)
        try desk.wait(for: "To: ")
        try desk.enterComposer()
        try desk.type(words.answer)
        try chat.wait(for: words.typing)
        try self.look(at: chat, "typing", look)
        try desk.press(.enter)
        try chat.wait(for: [words.question, words.answer])
        try chat.write(words.thanks)
        try chat.wait(for: words.sent, in: ".row.visitor:last-child .meta")
        try self.look(at: chat, "answered", look)

        try chat.tab.press(.escape)
        try chat.wait("the panel closed by Esc", until: "return !shown(q('.panel'));")
        try desk.type(words.more)
        try desk.press(.enter)
        try chat.waitUntilShown(".badge")
        try self.look(at: chat, "badge", look)
        try chat.open()
        try chat.tab.setOffline(true)
        try chat.write(words.again)
        try chat.waitUntilShown(".strip")
        try chat.wait(
            "it is not sent", until: "return q('.row.unsent .meta').textContent.includes(arguments[0]);",
            .text(words.retrying))
        try self.look(at: chat, "offline", look)
        try chat.tab.setOffline(false)
        try chat.waitUntilSent()

        try shop.office.store.setStatus(.unavailable, of: shop.office.expert("maya"))
        try chat.waitUntilShown("input[type=email]")
        try chat.press(words.tellMe)
        try chat.wait("the refusal", until: "return q('#mail-error').textContent !== '';")
        try self.look(at: chat, "e-mail", look)
        try chat.click(".icon")
        try chat.waitUntilShown(".confirm")
        try self.look(at: chat, "ending", look)
        try chat.press(words.end)
        try chat.waitUntilShown(".scores")
        try chat.click(".scores label:nth-child(4)")
        try self.look(at: chat, "survey", look)
        try chat.click(".card .main.wide")
        try chat.wait(for: words.surveyThanks)
        try self.look(at: chat, "ended", look)
        try chat.tab.close()
    }

    @Test("what axe finds is told: a picture without words for it")
    func canFail() throws {
        let site = try Website(pages: [
            "/": "<!DOCTYPE html><html lang=en><title>x</title><main><h1>x</h1><img src='/a.png'></main>"
        ])
        let tab = try Browser.shared().window(site.origin + "/")
        #expect(try Accessibility.violations(on: tab).contains { $0.hasPrefix("image-alt: ") })
        try tab.close()
    }

    private struct Talk {
        let question, answer, thanks, more, again, sent, typing, retrying, tellMe, end, surveyThanks: String
    }

    private static let english = Talk(
        question: "Hello! Can I use the lamp outdoors, on a balcony?",
        answer: "Hello! Under a roof, yes: it stands moist air, but no rain. See https://plume.example/care",
        thanks: "It has a roof. Thank you!", more: "Good. Shall I put one aside for you?",
        again: "Yes please, the sage one",
        sent: "Sent", typing: "Maya is writing…", retrying: "Not sent yet", tellMe: "Tell me", end: "End it",
        surveyThanks: "Thank you for your answer!")

    private static let french = Talk(
        question: "Bonjour ! Puis-je utiliser la lampe dehors, sur un balcon ?",
        answer:
            "Bonjour ! Sous un toit, oui : l'air humide ne la gêne pas, la pluie si. Voir https://plume.example/soin",
        thanks: "Il y a un toit. Merci !", more: "Très bien. Je vous en mets une de côté ?",
        again: "Oui, la verte s'il vous plaît",
        sent: "Envoyé", typing: "Maya écrit…", retrying: "Pas encore envoyé", tellMe: "Me prévenir", end: "Terminer",
        surveyThanks: "Merci pour votre réponse !")
}
