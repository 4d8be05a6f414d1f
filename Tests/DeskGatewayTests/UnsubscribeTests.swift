import DeskCore
import DeskHTTP
import DeskMail
import DeskSecrets
import DeskStore
import Foundation
import Testing

@testable import DeskGateway

@Suite("What stops mails")
struct UnsubscribeTests {
    let house: House
    let stop: LinkKey.Stop

    init() throws {
        house = try House()
        try house.store.changeMission(house.site.id) { $0.name = "Lamps & <b>" }
        let address = try EmailAddress("ana@example.org")
        stop = try LinkKey(keptIn: house.store).stop(address, mission: "site")
        try house.store.keepStopLinks(
            link: stop.link, button: stop.button, for: address.digest, mission: house.site.id, language: .english)
    }

    private let page = "/v1/unsubscribe"
    private var link: String { Base64URL.encode(stop.link) }
    private var button: String { Base64URL.encode(stop.button) }

    /// A new visitor leaves that address.
    private func leave(_ typed: String, expecting status: Int) throws -> String? {
        let token = try house.newVisitor()
        return try house.ask("POST", "/v1/email", ["address": typed], token: token, expecting: status).code
    }

    @Test(
        "the link's page is one for all; its token, posted, asks, stops the address for whoever left it, and takes it back"
    )
    func byLink() throws {
        let entrance = try house.ask("GET", page, expecting: 200)
        #expect(entrance.answer.text.contains("lang=\"fr\"") && entrance.answer.text.contains("<form method=\"post\""))
        _ = try leave("ana@example.org", expecting: 204)
        let asked = try house.ask("POST", page, "token=\(link)", expecting: 200)
        #expect(asked.answer.text.contains("<bdi>Lamps &amp; &lt;b&gt;</bdi>"))
        #expect(asked.answer.text.contains("Stop them"))
        _ = try leave("ana@example.org", expecting: 204)
        #expect(try house.ask("POST", page, "token=\(link)&stop=1", expecting: 200).answer.text.contains("Done"))
        #expect(try leave("ANA@example.org", expecting: 422) == "mail_stopped")
        #expect(try house.ask("POST", page, "token=\(link)", expecting: 200).answer.text.contains("Allow them again"))
        try house.ask("POST", page, "token=\(link)&again=1", expecting: 200)
        _ = try leave("ana@example.org", expecting: 204)
    }

    @Test("a whole link that was pasted counts as its token, with blanks around it")
    func pasted() throws {
        for text in ["https://chat.example/v1/unsubscribe#\(link)", "  https://chat.example/v1/unsubscribe/\(link)\n"] {
            let escaped = try #require(text.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
            #expect(try house.ask("POST", page, "token=\(escaped)", expecting: 200).answer.text.contains("Stop them"))
        }
    }

    @Test("a mail program's button stops at once, a browser is asked first, and it can never take it back")
    func byButton() throws {
        _ = try leave("ana@example.org", expecting: 204)
        let path = "\(page)/\(button)"
        #expect(try house.ask("GET", path, expecting: 200).answer.text.contains("Stop them"))
        _ = try leave("ana@example.org", expecting: 204)
        let click = [("Content-Type", "application/x-www-form-urlencoded")]
        let done = try house.ask("POST", path, "List-Unsubscribe=One-Click", headers: click, expecting: 200)
        #expect(done.answer.text.contains("Done") && !done.answer.text.contains("Allow them again"))
        #expect(try leave("ana@example.org", expecting: 422) == "mail_stopped")
        #expect(try house.ask("POST", path, "again=1", expecting: 403).code == "link_invalid")
        #expect(try house.ask("POST", page, "token=\(button)&again=1", expecting: 403).code == "link_invalid")
        #expect(try leave("ana@example.org", expecting: 422) == "mail_stopped")
    }

    @Test("links of older mails, with the token in the path, go on working; they ask first, in the visitor's language")
    func older() throws {
        let session = try house.ask("POST", "/v1/sessions", ["mission": "site", "language": "fr"])
        let token = try #require(session["token"] as? String)
        try house.ask("POST", "/v1/email", ["address": "bea@example.org"], token: token, expecting: 204)
        let id = try #require(try house.write("Bonjour", token).conversation)
        let visitor = try house.store.conversation(id).visitor
        let path = "\(page)/\(try LinkKey(keptIn: house.store).unsubscribe(visitor))"
        let asked = try house.ask("GET", path, expecting: 200).answer.text
        #expect(asked.contains("Ne plus en recevoir") && asked.contains("lang=\"fr\""))
        #expect(try house.store.view(of: id, for: house.maya).visitor.email == "bea@example.org")
        try house.ask("POST", path, "List-Unsubscribe=One-Click", expecting: 200)
        #expect(try house.store.view(of: id, for: house.maya).visitor.email == nil)
        // And those whose token the store knows.
        try house.ask("POST", "\(page)/\(link)", "List-Unsubscribe=One-Click", expecting: 200)
        try house.ask("POST", "\(page)/\(link)", "again=1", expecting: 200)
        _ = try leave("ana@example.org", expecting: 204)
    }

    @Test(
        "what is no link changes nothing; a person is told so on a page that takes the whole one, a program by its code"
    )
    func refused() throws {
        let browser = [("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")]
        for (method, path, body) in [
            ("POST", page, ""), ("POST", page, "token="), ("POST", page, "token=forged&stop=1"),
            ("POST", page, "token=%"),
            ("POST", page, "%ff=%zz&token=%00"), ("POST", "\(page)/\(link)A", "stop=1"), ("GET", "\(page)/forged", nil),
        ] as [(String, String, String?)] {
            #expect(try house.ask(method, path, body, expecting: 403).code == "link_invalid")
            let told = try house.ask(method, path, body, headers: browser, expecting: 403).answer
            #expect(told.headers["content-type"]?.hasPrefix("text/html") == true)
            #expect(told.text.contains("This link does not work") && told.text.contains("Ce lien ne fonctionne pas"))
        }
        _ = try leave("ana@example.org", expecting: 204)
    }

    @Test("the pages run their own script and no other, load nothing, and send no referrer")
    func policy() throws {
        let entrance = try house.ask("GET", page, expecting: 200)
        let policy = try #require(entrance.headers["content-security-policy"])
        let script = try #require(entrance.answer.text.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).1
        let digest = Data(Secrets.sha256(Array(script.utf8))).base64EncodedString()
        #expect(policy.contains("default-src 'none'; script-src 'sha256-\(digest)'"))
        #expect(policy.contains("form-action 'self'") && policy.contains("frame-ancestors 'none'"))
        #expect(entrance.headers["referrer-policy"] == "no-referrer")
        #expect(!entrance.answer.text.contains("://"))
    }

    @Test("no token stands in the service's journal, whatever is done with it")
    func journal() throws {
        for path in [page, "\(page)/\(link)", "\(page)/\(button)", "\(page)/\(button)/", "//v1/unsubscribe/\(button)"] {
            for (method, body) in [("GET", nil), ("POST", "token=\(link)&stop=1"), ("DELETE", nil)]
                as [(String, String?)]
            {
                try house.ask(method, path, body)
            }
        }
        try house.ask("GET", "\(page)?token=\(button)")
        #expect(house.terminate() == 0)
        #expect(house.log.contains("route=/v1/unsubscribe/{token}"))
        #expect(!house.log.contains(link) && !house.log.contains(button))
    }
}
