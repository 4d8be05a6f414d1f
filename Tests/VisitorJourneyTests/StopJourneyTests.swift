import DeskCore
import DeskJSON
import DeskMail
import DeskOffice
import DeskSecrets
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("A mail's link stops mails", .onItsOwnThread)
struct StopJourneyTests {
    /// What a mail to that address carries. - Returns: the token of the link in its words.
    private func token(_ shop: Shop, in language: Language) throws -> String {
        try shop.office.store.changeMission(shop.office.site.id) { $0.name = "Plume" }
        let address = try EmailAddress("ana@example.org")
        let stop = try LinkKey(keptIn: shop.office.store).stop(address, mission: "site")
        try shop.office.store.keepStopLinks(
            link: stop.link, button: stop.button, for: address.digest, mission: shop.office.site.id, language: language)
        return Base64URL.encode(stop.link)
    }

    private func isStopped(_ shop: Shop, _ token: String) throws -> Bool? {
        try Base64URL.decode(token).flatMap { try shop.office.store.stopLink($0) }?.isStopped
    }

    private func look(at tab: Tab) throws {
        #expect(try Accessibility.violations(on: tab) == [])
        #expect(try tab.run("return document.documentElement.scrollWidth <= innerWidth;") == .bool(true))
    }

    private static let button =
        "return [...document.querySelectorAll('button')].find(one => one.getClientRects().length);"

    @Test(
        "its page names the shop, one button stops, another takes it back, and no address has the token",
        arguments: [
            (Language.english, "Stop them", "Allow them again"),
            (.french, "Ne plus en recevoir", "Les autoriser à nouveau"),
        ])
    func stops(_ language: Language, _ stop: String, _ again: String) throws {
        let shop = try Shop()
        let token = try token(shop, in: language)
        let browser = try Browser()
        let tab = try browser.window("about:blank")
        try tab.setSize(375, 720, phone: true)
        try tab.go(to: "\(shop.address)/v1/unsubscribe#\(token)")
        let says = "return document.body.innerText.includes(arguments[0]) && document.body.innerText.includes('Plume');"
        try tab.wait("the question", until: says, .text(stop))
        #expect(try isStopped(shop, token) == false)
        try look(at: tab)
        try tab.click(stop, at: Self.button)
        try tab.wait("that it is done", until: says, .text(again))
        #expect(try isStopped(shop, token) == true)
        #expect(try tab.run("return document.querySelectorAll('button').length;") == .integer(1))
        #expect(try tab.run("return location.href;").text == "\(shop.address)/v1/unsubscribe")
        try look(at: tab)
        try tab.click(again, at: Self.button)
        try tab.wait("that it is taken back", until: "return !document.querySelector('button');")
        #expect(try isStopped(shop, token) == false)
        #expect(try browser.complaints(of: "127.0.0.1") == [])
        try tab.close()
    }

    @Test("where scripts don't run, or a mail program cut the link, the whole one can be put into a field")
    func byHand() throws {
        let shop = try Shop()
        let token = try token(shop, in: .english)
        let tab = try Browser.shared().window("about:blank")
        try tab.setSize(375, 720, phone: true)
        try tab.command("Emulation.setScriptExecutionDisabled", ["value": true])
        try tab.go(to: "\(shop.address)/v1/unsubscribe#\(token)")
        try tab.command("Emulation.setScriptExecutionDisabled", ["value": false])
        #expect(try tab.run("return document.forms[0].hidden;") == .bool(false))
        try look(at: tab)
        try tab.click("the field", at: "return document.querySelector('input');")
        try tab.type("\(shop.address)/v1/unsubscribe#forged")
        try tab.press(.enter)
        try tab.wait("the refusal", until: "return !!document.querySelector('[role=alert]');")
        try look(at: tab)
        try tab.click("the field", at: "return document.querySelector('input');")
        try tab.type("\(shop.address)/v1/unsubscribe#\(token)")
        try tab.click("the button", at: Self.button)
        try tab.wait("the question", until: "return document.body.innerText.includes('Stop them');")
        try tab.close()
    }
}
