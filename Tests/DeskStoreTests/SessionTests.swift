import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Browsers and their secrets")
struct SessionTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    @Test("a session is found by its id, and says whose and of which mission it is")
    func session() throws {
        let ana = try desk.store.newVisitor(on: desk.site, name: "Ana", language: .french, page: nil)
        let (id, hash) = ([UInt8](repeating: 7, count: 16), [UInt8](repeating: 200, count: 32))
        #expect(try desk.store.session(id) == nil)
        try desk.store.openSession(id: id, hash: hash, visitor: ana)
        #expect(try desk.store.session(id) == Session(id: id, visitor: ana, mission: desk.site, hash: hash))
        #expect(throws: StoreError.self) { try desk.store.openSession(id: id, hash: hash, visitor: ana) }
        #expect(throws: StoreError.self) { try desk.store.openSession(id: [1], hash: hash, visitor: ana) }
        let other = try desk.store.addMission("shop", group: desk.group)
        let there = try desk.store.newVisitor(on: other.id)
        let second = [UInt8](repeating: 8, count: 16)
        try desk.store.openSession(id: second, hash: hash, visitor: there)
        #expect(try desk.store.session(second)?.mission == other.id)
    }

    @Test("coming back with a session uses it, with one of somebody else's it doesn't")
    func used() throws {
        let (ana, ben) = (try desk.visitor("ana"), try desk.visitor("ben"))
        let id = [UInt8](repeating: 7, count: 16)
        try desk.store.openSession(id: id, hash: [UInt8](repeating: 0, count: 32), visitor: ana)
        let opened = desk.clock.now
        desk.clock.advance(by: .hours(1))
        try desk.store.comeBack(ben, session: id)
        #expect(try desk.count("SELECT used_at FROM session") == opened.milliseconds)
        try desk.store.comeBack(ana, session: id)
        #expect(try desk.count("SELECT used_at FROM session") == desk.clock.now.milliseconds)
    }

    @Test("a new visitor is somebody new each time")
    func newVisitor() throws {
        let first = try desk.store.newVisitor(on: desk.site)
        let second = try desk.store.newVisitor(on: desk.site)
        #expect(first != second)
        #expect(try desk.count("SELECT count(*) FROM visitor WHERE length(key) = 32") == 2)
    }

    @Test("a secret is made once")
    func secret() throws {
        #expect(try desk.store.secret(named: "links") { [1, 2, 255] } == [1, 2, 255])
        #expect(try desk.store.secret(named: "links") { [9] } == [1, 2, 255])
        #expect(try desk.store.secret(named: "others") { [9] } == [9])
    }

    @Test("many visitors are renewed at once; unknown ones are passed over, and nobody else is touched")
    func renew() throws {
        let (ana, ben) = (try desk.visitor("ana"), try desk.visitor("ben"))
        desk.clock.advance(by: .seconds(40))
        try desk.store.renew([ana, VisitorID(99)])
        desk.clock.advance(by: .seconds(40))
        #expect(try desk.store.visitor("ana", on: desk.site).presence.isOnline(at: desk.clock.now))
        #expect(try !desk.store.visitor("ben", on: desk.site).presence.isOnline(at: desk.clock.now))
        #expect(ben != ana)
    }

    @Test("many leave at once; who isn't there is passed over, and who was red already stays so")
    func leaveTogether() throws {
        let (ana, ben) = (try desk.visitor("ana"), try desk.visitor("ben"))
        desk.clock.advance(by: .seconds(60))
        try desk.store.renew(ana)
        let red = try desk.store.visitor("ben", on: desk.site).presence.onlineUntil
        try desk.store.leave([VisitorID(99), ana, ben])
        try desk.store.leave([])
        #expect(try desk.store.visitor("ana", on: desk.site).presence.onlineUntil == desk.clock.now + .seconds(15))
        #expect(try desk.store.visitor("ben", on: desk.site).presence.onlineUntil == red)
    }

    @Test("a visitor's typing lasts 6 s, ends with the message, and is kept for a conversation only")
    func typing() throws {
        func isTyping() throws -> Bool {
            try desk.store.visitor("ana", on: desk.site).presence.isTyping(at: desk.clock.now)
        }
        let ana = try desk.visitor()
        try desk.store.typing(ana)
        #expect(try !isTyping())
        try desk.store.write("Hello", by: ana)
        try desk.store.typing(ana)
        #expect(try isTyping())
        desk.clock.advance(by: .seconds(6))
        #expect(try !isTyping())
        try desk.store.typing(ana)
        try desk.store.write("Again", by: ana)
        #expect(try !isTyping())
        try desk.store.typing(ana)
        try desk.store.leave(ana)
        #expect(try !isTyping())
        #expect(throws: Never.self) { try desk.store.typing(VisitorID(99)) }
    }

    @Test("a page keeps its title, and its query only if the mission wants it")
    func page() throws {
        let ana = try desk.visitor()
        func presence() throws -> Presence { try desk.store.visitor("ana", on: desk.site).presence }
        let page = Page(url: "https://shop.example/cart?token=1#top", title: " Your\n basket ")
        try desk.store.comeBack(ana, page: page)
        #expect(try (presence().page, presence().pageTitle) == ("https://shop.example/cart", "Your basket"))
        try desk.store.comeBack(ana, page: Page(url: "javascript:alert(1)", title: "x"))
        #expect(try (presence().page, presence().pageTitle) == ("https://shop.example/cart", "Your basket"))
        try desk.store.changeMission(desk.site) { $0.keepsQueries = true }
        _ = try desk.store.arrive("ana", on: desk.site, page: Page(url: "https://shop.example/a?b=1#c"))
        #expect(try (presence().page, presence().pageTitle) == ("https://shop.example/a?b=1", nil))
    }

    @Test("a mission's websites, spelt as browsers do")
    func origins() throws {
        let mission = try desk.store.changeMission(desk.site) {
            $0.origins = ["https://Shop.Example:443/", "http://localhost:8080", "https://shop.example"]
            $0.home = "https://shop.example/help?x=1"
        }
        #expect(mission.origins == ["http://localhost:8080", "https://shop.example"])
        #expect(try desk.store.mission(named: "site") == mission)
        #expect(try desk.store.missions() == [mission])
        #expect(throws: StoreError.invalid(.origin, "shop")) {
            try desk.store.changeMission(desk.site) { $0.origins = ["shop"] }
        }
        #expect(throws: StoreError.invalid(.address, "/help")) {
            try desk.store.changeMission(desk.site) { $0.home = "/help" }
        }
        #expect(try desk.store.changeMission(desk.site) { $0.origins = [] }.origins.isEmpty)
    }
}
