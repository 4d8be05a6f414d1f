import DeskCore
import DeskSecrets
import Testing

@testable import DeskMail

@Suite("The links of mails")
struct LinkTests {
    private let key = LinkKey(Array(repeating: 7, count: 32))
    private let now = Instant(milliseconds: 1_795_251_600_000)
    private let conversation = ConversationID(0x0123_4567_89AB_CDEF)

    @Test("a link opens its conversation until its last millisecond, and says afterwards that it has expired")
    func resume() throws {
        let token = key.resume(conversation, until: now + .days(14))
        #expect(token.utf8.count == 64)
        #expect(try key.conversation(of: token, at: now) == conversation)
        #expect(try key.conversation(of: token, at: now + .days(14) - .milliseconds(1)) == conversation)
        #expect(throws: LinkError.expired) { try key.conversation(of: token, at: now + .days(14)) }
    }

    @Test("unsubscribing works for ever")
    func unsubscribe() throws {
        #expect(try key.visitor(of: key.unsubscribe(VisitorID(42))) == VisitorID(42))
    }

    @Test("a link for one purpose is none for the other")
    func otherPurpose() {
        let resume = key.resume(ConversationID(42), until: Instant(milliseconds: .max))
        let unsubscribe = key.unsubscribe(VisitorID(42))
        #expect(resume != unsubscribe)
        #expect(throws: LinkError.invalid) { try key.visitor(of: resume) }
        #expect(throws: LinkError.invalid) { try key.conversation(of: unsubscribe, at: now) }
    }

    @Test("no bit can be changed, and none of the letters left out or added")
    func tampered() throws {
        let token = key.resume(conversation, until: now + .days(1))
        let bytes = try #require(Base64URL.decode(token))
        for bit in 0..<bytes.count * 8 {
            var forged = bytes
            forged[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: LinkError.invalid) { try key.conversation(of: Base64URL.encode(forged), at: now) }
        }
        for count in 0..<token.count {
            #expect(throws: LinkError.invalid) { try key.conversation(of: String(token.prefix(count)), at: now) }
        }
        for other in [token + "A", token + "=", " " + token, token + "\n", token + "\0"] {
            #expect(throws: LinkError.invalid) { try key.conversation(of: other, at: now) }
        }
    }

    @Test("a forged link is invalid, not expired: nothing is said of what we never signed")
    func forgedAndOld() {
        let stranger = LinkKey(Array(repeating: 8, count: 32))
        let token = stranger.resume(conversation, until: now - .days(1))
        #expect(throws: LinkError.invalid) { try key.conversation(of: token, at: now) }
    }

    @Test("the same mail has the same id each time, and another mail another, which doesn't count them")
    func messageID() {
        let ids = (1...100).map { key.messageID(of: .init(Int64($0))) }
        #expect(ids == (1...100).map { key.messageID(of: .init(Int64($0))) })
        #expect(Set(ids).count == 100)
        #expect(ids.allSatisfy { $0.utf8.count == 22 })
    }

    private static let site = Site(
        origins: ["https://shop.example", "https://www.shop.example:8443"], home: nil, service: "https://chat.example")

    @Test(
        "a link leads to the page the visitor was on, if it is the mission's",
        arguments: [
            ("https://shop.example/cart?step=2#top", "https://shop.example/cart?step=2"),
            ("https://SHOP.example:443/cart", "https://SHOP.example:443/cart"),
            ("https://www.shop.example:8443/", "https://www.shop.example:8443/"),
            ("https://shop.example", "https://shop.example"),
            ("https://chat.example/fr", "https://chat.example/fr"),
        ])
    func page(page: String, way: String) {
        #expect(Self.site.wayBack(to: page) == way)
    }

    @Test(
        "and never to a page of somebody else, however it is written",
        arguments: [
            "https://evil.example/", "http://shop.example/", "https://shop.example:8443/", "https://www.shop.example/",
            "https://shop.example@evil.example/", "https://shop.example\\@evil.example/",
            "https://shop.example.evil.example/", "https://evil.example/https://shop.example/",
            "https://evil.example#https://shop.example/", "https://shop.example:@evil.example", "//shop.example/",
            "javascript://shop.example/%0aalert(1)", "https://shop.example/\r\nBcc: x@evil.example",
            "https://shop.example/\" onclick=\"x", "https://shop.example/<b>", "https://shop.example/é", "/cart", "",
            "https://", "https:///", "https://shop.example /",
        ])
    func foreignPage(page: String) {
        #expect(Self.site.wayBack(to: page) == "https://shop.example/")
    }

    @Test("the mission's own choice of a page comes first, and the service's is the last resort")
    func home() {
        var site = Self.site
        site.home = "https://elsewhere.example/help#chat"
        #expect(site.wayBack(to: "https://shop.example/cart") == "https://elsewhere.example/help")
        site = Site(origins: [], home: nil, service: "http://127.0.0.1:8750")
        #expect(site.wayBack(to: nil) == "http://127.0.0.1:8750/")
        #expect(site.wayBack(to: "http://127.0.0.1:8750/fr") == "http://127.0.0.1:8750/fr")
    }
}
