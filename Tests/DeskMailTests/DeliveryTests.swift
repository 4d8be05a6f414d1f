import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskMail

/// Through the real msmtp to a real SMTP server.
@Suite("Mail that is really sent")
struct DeliveryTests {
    private let scratch: Scratch
    private let server: MailServer

    init() throws {
        scratch = try Scratch()
        server = try MailServer(scratch)
    }

    private func send(_ letter: Letter, limit: Duration = .seconds(60)) async throws -> Sendmail.Outcome {
        try await Sendmail(command: server.command, from: letter.from, limit: limit).send(letter)
    }

    @Test("arrives once, byte for byte, with the configured sender")
    func arrives() async throws {
        for (number, letter) in [Letter.sample, .frenchSample].enumerated() {
            #expect(try await send(letter) == .sent)
            let bytes = try Data(contentsOf: scratch.folder.appending(path: "\(number + 1).eml"))
            #expect(String(decoding: bytes, as: UTF8.self) == letter.mime)
            #expect(try scratch.read("\(number + 1).envelope") == "chat@shop.example ana@example.org")
            #expect(try MailText(parsing: bytes).text == letter.text)
        }
    }

    @Test("from the visitor's question to the letter they can read", arguments: Language.allCases)
    func journey(language: Language) async throws {
        let desk = try MailFixture(path: scratch.path("desk.db"), language: language)
        try desk.answer("C’est parti \u{1F4E6} <ce matin>\n.\nMaya")
        #expect(try await desk.outbox(server.command).run() == [.sent])
        let mail = try MailText(parsing: try Data(contentsOf: scratch.folder.appending(path: "1.eml")))
        #expect(mail.defects == [])
        #expect(mail["Content-Language"] == [language.rawValue])
        #expect(mail.text.contains("C’est parti \u{1F4E6} <ce matin>\n.\nMaya\n"))
        #expect(mail.html.contains("&lt;ce matin&gt;"))
        #expect(try desk.mail == .sent(at: desk.clock.now))
    }

    @Test("a server that is busy is asked again; the desk shows what it said")
    func busy() async throws {
        let desk = try MailFixture(path: scratch.path("desk.db"), address: "later@example.org")
        try desk.answer()
        guard case .retry(let at, let reason) = try await desk.outbox(server.command).run().first else {
            Issue.record("not tried again")
            return
        }
        #expect(at == desk.clock.now + .minutes(1))
        #expect(reason.contains("451 4.3.0 busy, come again"))
        #expect(!reason.contains("later@example.org"))
    }

    @Test("a server that refuses the address is believed at once; the desk shows what it said")
    func refused() async throws {
        let desk = try MailFixture(path: scratch.path("desk.db"), address: "never@example.org")
        try desk.answer()
        guard case .givenUp(let reason) = try await desk.outbox(server.command).run().first else {
            Issue.record("not given up")
            return
        }
        #expect(reason.contains("550 5.1.1 no such mailbox"))
        #expect(!reason.contains("never@example.org"))
        #expect(try desk.mail == .failed(reason: reason))
    }

    @Test("a server that says nothing is left after the limit, and asked again")
    func silent() async throws {
        var letter = Letter.sample
        letter.to = "slow@example.org"
        guard case .later(let reason) = try await send(letter, limit: .seconds(1)) else {
            Issue.record("waited")
            return
        }
        #expect(reason.contains("no end after 1 s"))
    }

    @Test("no server, and a server whose name isn't found, are the machine's trouble: tried again")
    func noServer() async throws {
        for host in ["127.0.0.1", "nowhere.invalid"] {
            try "account default\nhost \(host)\nport 1\ntls off\n"
                .write(toFile: scratch.path("msmtprc"), atomically: true, encoding: .utf8)
            guard case .later = try await send(.sample) else {
                Issue.record("\(host) was final")
                continue
            }
        }
    }
}
