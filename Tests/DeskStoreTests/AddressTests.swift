import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Mails go to addresses: stopped by address, and few a day")
struct AddressTests {
    let folder: Folder
    let desk: DeskFixture

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
    }

    /// Somebody who asks, leaves an address and goes away, and is answered.
    @discardableResult
    private func visitor(_ name: String, leaving address: String = "ana@example.org") throws -> VisitorID {
        let visitor = try desk.visitor(name)
        let id = try desk.store.write("Hello", by: visitor).conversation
        try desk.store.leaveEmail(visitor, address)
        try desk.store.leave(visitor)
        try desk.store.reply(to: id, "Yes", by: desk.maya)
        return visitor
    }

    private func claim(perDay: Int = 6) throws -> [OutgoingMail] {
        try desk.store.runOnce()
        return try desk.store.claimMails(limit: 100, perDay: perDay)
    }

    private func email(of name: String) throws -> String? { try desk.store.visitor(name, on: desk.site).email }

    @Test("an address is kept as it is mailed to")
    func kept() throws {
        try visitor("ana", leaving: " ana@Exämple.TEST\u{A0}")
        #expect(try email(of: "ana") == "ana@xn--exmple-cua.test")
        desk.clock.advance(by: .minutes(3))
        #expect(try claim().map(\.address) == ["ana@xn--exmple-cua.test"])
    }

    @Test("who stops the mails stops them for all who left that address, in any spelling, and for who leaves it later")
    func stopped() throws {
        let first = try visitor("v1")
        for number in 2...8 { try visitor("v\(number)", leaving: "Ana@EXAMPLE.org") }
        let other = try visitor("other", leaving: "ben@example.org")
        desk.clock.advance(by: .minutes(3))
        try desk.store.runOnce()
        try desk.store.unsubscribe(first)
        for number in 1...8 { #expect(try email(of: "v\(number)") == nil) }
        #expect(try email(of: "other") == "ben@example.org")
        #expect(try claim().map(\.address) == ["ben@example.org"])
        let ninth = try desk.visitor("ninth")
        #expect(throws: StoreError.refused(.mailStopped)) { try desk.store.leaveEmail(ninth, "ANA@example.org ") }
        #expect(try email(of: "ninth") == nil)
        _ = other
    }

    @Test("the link's token stops the address it was made for, whatever its visitor left since, and takes it back")
    func links() throws {
        let ana = try visitor("ana")
        let digest = try EmailAddress("ana@example.org").digest
        let token: [UInt8] = Array(repeating: 7, count: 16)
        let button: [UInt8] = Array(repeating: 8, count: 16)
        for language in [Language.french, .english] {
            try desk.store.keepStopLinks(
                link: token, button: button, for: digest, mission: desk.site, language: language)
        }
        #expect(try desk.store.stopLink(button)?.onlyStops == true)
        try desk.store.leaveEmail(ana, "new@example.org")
        let link = try #require(try desk.store.stopLink(token))
        #expect((link.address, link.language, link.isStopped, link.onlyStops) == (digest, .french, false, false))
        try desk.store.setStopped(true, address: link.address)
        #expect(try email(of: "ana") == "new@example.org")
        #expect(try desk.store.stopLink(token)?.isStopped == true)
        #expect(throws: StoreError.refused(.mailStopped)) { try desk.store.leaveEmail(ana, "ana@example.org") }
        try desk.store.setStopped(false, address: link.address)
        try desk.store.leaveEmail(ana, "ana@example.org")
        #expect(try desk.store.stopLink([1, 2, 3]) == nil)
    }

    @Test("one address gets so many a day, whoever left it; the others wait until the day is over, and none is lost")
    func daily() throws {
        for number in 1...5 { try visitor("v\(number)") }
        try visitor("other", leaving: "ben@example.org")
        desk.clock.advance(by: .minutes(3))
        let first = try claim(perDay: 2)
        #expect(first.count { $0.address == "ana@example.org" } == 2)
        #expect(first.count == 3)
        for mail in first { try desk.store.mailSent(mail.id) }
        #expect(try desk.store.nextSending() == desk.clock.now + .days(1))
        #expect(try claim(perDay: 2).isEmpty)
        desk.clock.advance(by: .days(1))
        let second = try claim(perDay: 2)
        #expect(second.count == 2)
        for mail in second { try desk.store.mailFailed(mail.id, reason: "no", retryAt: nil) }
        // What failed has not been had.
        let third = try claim(perDay: 2)
        #expect(third.count <= 1)
        desk.clock.advance(by: .days(1))
        #expect(try third.count + claim(perDay: 2).count == 1)
    }

    @Test("a mail names those of its conversation that were sent before it: the first and the latest")
    func earlier() throws {
        let ana = try visitor("ana")
        let id = try #require(try desk.store.list(ListFilter()).first?.row.id)
        var sent: [MailID] = []
        for round in 0..<13 {
            desk.clock.advance(by: .minutes(20))
            let mail = try #require(try claim(perDay: 100).first)
            #expect(mail.earlier == Array(sent.prefix(1)) + sent.dropFirst().suffix(9))
            try desk.store.mailSent(mail.id)
            sent.append(mail.id)
            try desk.store.reply(to: id, "more \(round)", by: desk.maya)
        }
        _ = ana
    }
}
