import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Administration")
struct AdministrationTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    @Test("handles are unique, lower case and without blanks")
    func handles() throws {
        #expect(try desk.store.addExpert(" Ben ", name: "Ben").handle == "ben")
        #expect(throws: StoreError.taken(.expert, "ben")) { try desk.store.addExpert("BEN") }
        #expect(throws: StoreError.taken(.group, "desk")) { try desk.store.addGroup("desk") }
        #expect(throws: StoreError.taken(.mission, "site")) { try desk.store.addMission("site", group: desk.group) }
        for bad in ["", " ", "a b", "-x", "a/b", "a\u{202E}b", String(repeating: "x", count: 61)] {
            #expect(throws: StoreError.invalid(.expert, bad.trimmed.lowercased())) { try desk.store.addExpert(bad) }
        }
    }

    @Test("an expert is found by handle or by name, and renamed")
    func experts() throws {
        try desk.store.renameExpert(desk.maya, handle: "mj", name: "Maya J.")
        #expect(try desk.store.expert(named: "mj").id == desk.maya)
        #expect(try desk.store.expert(named: "Maya J.").id == desk.maya)
        #expect(throws: StoreError.notFound(.expert, "maya")) { try desk.store.expert(named: "maya") }
    }

    @Test("memberships are joined, listed and left, once each")
    func memberships() throws {
        let ben = try desk.store.addExpert("ben").id
        try desk.store.join(ben, group: desk.group)
        try desk.store.join(ben, group: desk.group)
        #expect(try desk.store.members(of: desk.group).map(\.handle) == ["ben", "maya"])
        #expect(try desk.store.groups(of: ben).map(\.handle) == ["desk"])
        try desk.store.leave(ben, group: desk.group)
        #expect(throws: StoreError.notFound(.member, "ben")) { try desk.store.leave(ben, group: desk.group) }
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("a mission's settings are changed together, or not at all")
    func missions() throws {
        try desk.store.changeMission(desk.site) {
            $0.handle = "Shop"
            $0.closingQuestion = Phrase(english: "More?", french: "Autre chose ?")
            $0.tagPolicy = .off
        }
        let shop = try desk.store.mission(named: "shop")
        #expect(shop.closingQuestion.french == "Autre chose ?")
        #expect(throws: StoreError.notFound(.group, "99")) {
            try desk.store.changeMission(desk.site) {
                $0.name = "Other"
                $0.group = GroupID(99)
            }
        }
        #expect(try desk.store.mission(named: "shop") == shop)
    }

    @Test("canned replies are added, changed, renamed and removed")
    func canned() throws {
        try desk.store.addCannedReply(CannedReply(name: "Hi", text: "Hello {visitor}"))
        #expect(throws: StoreError.taken(.canned, "hi")) {
            try desk.store.addCannedReply(CannedReply(name: "hi", text: "x"))
        }
        try desk.store.changeCannedReply("hi", to: "hello", text: "Hello!")
        #expect(try desk.store.cannedReplies() == [CannedReply(name: "hello", text: "Hello!")])
        try desk.store.removeCannedReply("hello")
        #expect(throws: StoreError.notFound(.canned, "hello")) { try desk.store.removeCannedReply("hello") }
    }
}
