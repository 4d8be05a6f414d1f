import DeskCore
import DeskSecrets
import DeskStore
import DeskTesting
import Foundation
import Testing

@testable import DeskMail

@Suite("The outbox")
struct OutboxTests {
    private let scratch: Scratch
    private let desk: MailFixture

    init() throws {
        scratch = try Scratch()
        desk = try MailFixture(path: scratch.path("desk.db"))
    }

    /// Keeps each letter in a file of its own.
    private var keeping: [String] { scratch.command("cat > $$.eml") }

    private func letter() throws -> MailText {
        let name = try #require(try scratch.files(endingIn: ".eml").first)
        return try MailText(parsing: try Data(contentsOf: scratch.folder.appending(path: name)))
    }

    @Test("sends one mail for all that is unseen, once, and the desk says so")
    func sends() async throws {
        try desk.store.reply(to: desk.conversation, "First", by: desk.maya)
        try desk.answer("Second")
        let outbox = try desk.outbox(keeping)
        #expect(try await outbox.run() == [.sent])
        #expect(try await outbox.run() == [])
        #expect(try scratch.files(endingIn: ".eml").count == 1)
        #expect(try desk.mail == .sent(at: desk.clock.now))
        let mail = try letter()
        #expect(mail.to == [["", "ana@example.org"]])
        #expect(mail.text.contains("Maya:\nFirst\n\nMaya:\nSecond\n"))
    }

    @Test("the mail's links open the conversation for as long as it says, and stop the mails")
    func links() async throws {
        try desk.answer()
        #expect(try await desk.outbox(keeping).run() == [.sent])
        let key = try LinkKey(keptIn: desk.store)
        let text = try letter().text
        let sign = try #require(text.firstRange(of: "https://chat.example/#pupitre="))
        let token = String(text[sign.upperBound...].prefix { !$0.isWhitespace })
        #expect(try key.conversation(of: token, at: desk.clock.now) == desk.conversation)
        #expect(throws: LinkError.expired) { try key.conversation(of: token, at: desk.clock.now + .days(14)) }
        let stop = try #require(text.firstRange(of: "https://chat.example/v1/unsubscribe#"))
        let stopping = try #require(Base64URL.decode(String(text[stop.upperBound...].prefix { !$0.isWhitespace })))
        #expect(stopping.count == 16)
        let link = try #require(try desk.store.stopLink(stopping))
        #expect(try link.address == EmailAddress("ana@example.org").digest)
        #expect(!link.onlyStops)
    }

    @Test(
        "the mail program's button has a token of its own, which only stops that address; no other token is in a path")
    func button() async throws {
        try desk.answer()
        #expect(try await desk.outbox(keeping).run() == [.sent])
        let letter = try letter()
        let field = try #require(letter["List-Unsubscribe"].first)
        let token = try #require(field.firstMatch(of: /^<https:\/\/chat\.example\/v1\/unsubscribe\/([\w-]{22})>$/)).1
        let bytes = try #require(Base64URL.decode(String(token)))
        let link = try #require(try desk.store.stopLink(bytes))
        #expect(try link.address == EmailAddress("ana@example.org").digest)
        #expect(link.onlyStops)
        for part in [letter.text, letter.html] {
            #expect(!part.contains(token))
            #expect(!part.contains("/v1/unsubscribe/"))
        }
    }

    @Test("the link leads to the page the visitor was on once the mission says that it is its own")
    func page() async throws {
        var mission = try desk.store.mission(named: "site")
        mission.origins = ["https://shop.example"]
        let mail = try outgoing()
        let key = try LinkKey(keptIn: desk.store)
        let sender = Sender(address: "chat@shop.example", service: "https://chat.example", linkDays: 14)
        let letter = try sender.letter(for: mail, of: mission, signedWith: key, stop: stop(key), at: desk.clock.now)
        #expect(letter.resume.hasPrefix("https://shop.example/help#pupitre="))
    }

    private func stop(_ key: LinkKey) throws -> LinkKey.Stop {
        key.stop(try EmailAddress("ana@example.org"), mission: "site")
    }

    private func outgoing() throws -> OutgoingMail {
        try desk.answer()
        return try #require(try desk.store.claimMails(limit: 1).first)
    }

    @Test("what can be mended is tried again, ever later, and given up after the twelfth time, within a day")
    func retries() async throws {
        try desk.answer()
        let outbox = try desk.outbox(scratch.command("echo busy >&2; exit 75"))
        let start = desk.clock.now
        var waits: [Duration] = []
        for _ in 1...11 {
            guard case .retry(let at, "busy (exit 75)") = try await outbox.run().first else {
                Issue.record("no retry after \(waits.count)")
                return
            }
            waits.append(at - desk.clock.now)
            #expect(try desk.mail == .retrying(at: at, reason: "busy (exit 75)"))
            desk.clock.set(at - .milliseconds(1))
            #expect(try await outbox.run() == [])
            desk.clock.set(at)
        }
        #expect(waits.prefix(5) == [.minutes(1), .minutes(5), .minutes(15), .hours(1), .hours(3)])
        #expect(try await outbox.run() == [.givenUp(reason: "busy (exit 75)")])
        #expect(desk.clock.now - start < .days(1))
        #expect(try desk.mail == .failed(reason: "busy (exit 75)"))
        desk.clock.advance(by: .days(2))
        #expect(try await outbox.run() == [])
    }

    @Test("a mail that waits for its next try is sent by then, with what was written since")
    func recovers() async throws {
        try desk.answer("First")
        #expect(try await desk.outbox(scratch.command("exit 69")).run().count == 1)
        try desk.store.reply(to: desk.conversation, "Second", by: desk.maya)
        desk.clock.advance(by: .minutes(1))
        #expect(try await desk.outbox(keeping).run() == [.sent])
        #expect(try letter().text.contains("Maya:\nFirst\n\nMaya:\nSecond\n"))
    }

    @Test("what is refused for good is given up at once, with the reason on the desk")
    func refused() async throws {
        try desk.answer()
        let outbox = try desk.outbox(scratch.command("echo 550 no such user >&2; exit 65"))
        #expect(try await outbox.run() == [.givenUp(reason: "550 no such user (exit 65)")])
        #expect(try desk.mail == .failed(reason: "550 no such user (exit 65)"))
    }

    @Test("two processes at once send one mail to each visitor")
    func two() async throws {
        for number in 1...12 {
            let visitor = try desk.store.arrive("v\(number)", on: desk.store.mission(named: "site").id)
            let id = try desk.store.write("Hello", by: visitor).conversation
            try desk.store.leaveEmail(visitor, "v\(number)@example.org")
            _ = try desk.store.reply(to: id, "Answer", by: desk.maya)
            try desk.store.leave(visitor)
        }
        try desk.answer()
        let other = try Store.open(path: scratch.path("desk.db"), world: desk.store.world)
        let command = scratch.command("for last; do :; done; echo x >> \"$last.sent\"")
        let sender = Sender(address: "chat@shop.example", service: "https://chat.example", linkDays: 14)
        let sent = try await withThrowingTaskGroup(of: [Outbox.Delivery.Result].self) { group in
            for store in [desk.store, other] {
                let outbox = try Outbox(
                    of: store, through: Sendmail(command: command, from: "chat@shop.example"), as: sender)
                group.addTask { try await outbox.run() }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(sent == Array(repeating: .sent, count: 13))
        let files = try scratch.files(endingIn: ".sent")
        #expect(files.count == 13)
        for file in files { #expect(try scratch.read(file) == "x\n") }
    }

    @Test("who was killed after the command took the mail leaves it to be sent again, with the same id")
    func killed() async throws {
        let mail = try outgoing()
        let key = try LinkKey(keptIn: desk.store)
        #expect(try await desk.outbox(keeping).run() == [])
        desk.clock.advance(by: .minutes(5))
        #expect(try await desk.outbox(keeping).run() == [.sent])
        #expect(try letter()["Message-ID"] == ["<\(key.messageID(of: mail.id))@shop.example>"])
    }

    @Test("the mails of one conversation refer to one another")
    func thread() async throws {
        let key = try LinkKey(keptIn: desk.store)
        var ids: [String] = []
        for round in 1...3 {
            try desk.answer("answer \(round)")
            let mail = try #require(try desk.store.claimMails(limit: 1).first)
            let mission = try desk.store.mission(named: "site")
            let sender = Sender(address: "chat@shop.example", service: "https://chat.example", linkDays: 14)
            let letter = try sender.letter(for: mail, of: mission, signedWith: key, stop: stop(key), at: desk.clock.now)
            let text = try MailText(parsing: Data(letter.mime.utf8))
            #expect(text["In-Reply-To"] == ids.suffix(1).map { "<\($0)@shop.example>" })
            let references = text["References"].first?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
            #expect(references == ids.map { "<\($0)@shop.example>" })
            ids.append(letter.id)
            try desk.store.mailSent(mail.id)
        }
    }

    @Test("a command that hangs holds up none but its own mail")
    func hanging() async throws {
        for number in 1...8 {
            let visitor = try desk.store.arrive("v\(number)", on: desk.store.mission(named: "site").id)
            let id = try desk.store.write("Hello", by: visitor).conversation
            try desk.store.leaveEmail(visitor, "v\(number)@example.org")
            _ = try desk.store.reply(to: id, "Answer", by: desk.maya)
            try desk.store.leave(visitor)
        }
        // Ana's, the first one due, ends only once all others are sent.
        try desk.answer()
        let command = scratch.command(
            """
            for last; do :; done
            if [ "$last" = v1@example.org ]; then
                for try in $(seq 600); do [ "$(ls *.sent 2>/dev/null | wc -l)" = 8 ] && exit 0; sleep 0.1; done
                exit 75
            fi
            : > "$last.sent"
            """)
        let outbox = try desk.outbox(command)
        let results = try await withThrowingTaskGroup(of: [Outbox.Delivery.Result].self) { lines in
            for _ in 0..<Outbox.width { lines.addTask { try await outbox.run() } }
            return try await lines.reduce(into: []) { $0 += $1 }
        }
        #expect(results == Array(repeating: .sent, count: 9))
    }

    @Test("what was seen before its turn is not sent")
    func seen() async throws {
        try desk.answer()
        try desk.store.seen(desk.conversation)
        #expect(try await desk.outbox(keeping).run() == [])
        #expect(try scratch.files(endingIn: ".eml").isEmpty)
    }
}
