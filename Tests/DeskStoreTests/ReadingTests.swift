import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("What is read")
struct ReadingTests {
    let desk: DeskFixture

    init() throws {
        desk = try DeskFixture()
        try desk.store.setCapacity(3, of: desk.maya)
    }

    @Test("the desk's sections are in the order of the screen, each in its own order")
    func sections() throws {
        var ids: [ConversationID] = []
        for key in ["a", "b", "c", "d", "e"] {
            ids.append(try desk.conversation(key))
            desk.clock.advance(by: .seconds(1))
        }
        try desk.store.reply(to: ids[1], "Hi", by: desk.maya)
        desk.clock.advance(by: .seconds(1))
        try desk.store.snooze(ids[2], until: desk.clock.now + .hours(2), keep: true, by: desk.maya)
        let snapshot = try desk.store.desk(of: desk.maya)
        #expect(snapshot[.needsReply].rows.map(\.id) == [ids[0], ids[3]])
        #expect(snapshot[.waitingForVisitor].rows.map(\.id) == [ids[1]])
        #expect(snapshot[.snoozed].rows.map(\.id) == [ids[2]])
        #expect(snapshot[.queue].rows.map(\.id) == [ids[4]])
        #expect(snapshot.load == 3)
        #expect(snapshot.colleagues == 1)
        #expect(snapshot.rows.map(\.visitorName) == ["A", "D", "B", "C", "E"])
        #expect(snapshot.rows[0].missionHandle == "site")
    }

    @Test("a section is cut at its limit and says how many there are")
    func bounded() throws {
        for index in 0..<30 { try desk.conversation("v\(index)") }
        let snapshot = try desk.store.desk(of: desk.maya, limit: 10)
        #expect(snapshot[.queue].rows.count == 10)
        #expect(snapshot[.queue].count == 27)
    }

    @Test("the queues of several groups are one list, as they are served")
    func severalGroups() throws {
        let photo = try desk.store.addGroup("photo")
        let shop = try desk.store.addMission("shop", group: photo.id)
        try desk.store.join(desk.maya, group: photo.id)
        try desk.store.setStatus(.unavailable, of: desk.maya)
        let first = try desk.conversation("a")
        desk.clock.advance(by: .seconds(1))
        let second = try desk.store.write("Hi", by: try desk.store.arrive("b", on: shop.id)).conversation
        desk.clock.advance(by: .seconds(1))
        let third = try desk.conversation("c")
        #expect(try desk.store.desk(of: desk.maya)[.queue].rows.map(\.id) == [first, second, third])
    }

    @Test("a view has the newest messages, and says that there are older ones")
    func newest() throws {
        let id = try desk.conversation("a", "0")
        for index in 1..<20 { try desk.store.reply(to: id, "\(index)", by: desk.maya) }
        let view = try desk.store.view(of: id, for: desk.maya, limit: 5)
        #expect(view.messages.map(\.text) == ["15", "16", "17", "18", "19"])
        #expect(view.hasOlder)
        #expect(try !desk.store.view(of: id, for: desk.maya, limit: 20).hasOlder)
    }

    @Test("a view has what was done, the past conversations with their tags, and the names in it")
    func surroundings() throws {
        let ben = try desk.colleague("ben")
        let tag = try desk.store.addTag("vat", to: desk.site)
        let first = try desk.conversation()
        try desk.store.end(first, tags: [tag.id], by: desk.maya)
        desk.clock.advance(by: .seconds(10))
        try desk.store.answerSurvey(first, score: 4)
        let second = try desk.conversation()
        let holder = try #require(try desk.holder(second))
        #expect([ben, desk.maya].contains(holder))
        let view = try desk.store.view(of: second, for: holder)
        #expect(
            view.past == [
                PastConversation(
                    id: first, startedAt: try desk.store.conversation(first).startedAt, tags: ["vat"], score: 4)
            ])
        #expect(view.expertNames[desk.maya] == "Maya")
        #expect(view.groupHandle == "desk")
        #expect(view.log.map(\.event.kind) == ["started", "queued", "opened"])
    }

    @Test("a unique prefix finds, an ambiguous one lists, anything else is not found")
    func resolve() throws {
        let ids = try ["a", "b", "c", "d", "e", "f", "g", "h"].map { try desk.conversation($0) }
        for id in ids {
            #expect(try desk.store.resolve(id.description) == id)
            #expect(try desk.store.resolve(id.short.uppercased()) == id)
        }
        for prefix in ["", "x", "zz", "0123456789abcdef0"] {
            #expect(throws: StoreError.notFound(.conversation, prefix)) { try desk.store.resolve(prefix) }
        }
        let digits = Dictionary(grouping: ids) { $0.description.first.map(String.init) ?? "" }
        for (prefix, found) in digits where found.count > 1 {
            #expect(
                throws: StoreError.ambiguous(
                    .conversation, prefix, candidates: found.sorted().map(\.description))
            ) {
                try desk.store.resolve(prefix)
            }
        }
        #expect(digits.contains { $0.value.count > 1 })
    }

    @Test("lists of each state, page by page, whole and without repeats", arguments: ListFilter.State.allCases)
    func list(_ state: ListFilter.State) throws {
        for index in 0..<40 {
            let id = try desk.conversation("v\(index)")
            if try desk.holder(id) == nil { continue }
            if index % 3 == 0 {
                try desk.store.snooze(id, until: desk.clock.now + .hours(9), keep: true, by: desk.maya)
            } else if index < 30 {
                try desk.store.end(id, by: desk.maya)
            }
        }
        let whole = try desk.store.list(ListFilter(state), limit: 1_000)
        var paged: [ConversationSummary] = []
        while true {
            let page = try desk.store.list(ListFilter(state), after: paged.last?.position, limit: 3)
            if page.isEmpty { break }
            paged += page
        }
        #expect(!whole.isEmpty)
        #expect(paged == whole)
        #expect(Set(whole.map(\.row.id)).count == whole.count)
        if state == .all { #expect(whole.count == 40) }
        let mine = try desk.store.list(ListFilter(state, holder: desk.maya), limit: 1_000)
        #expect(mine == whole.filter { $0.holder == desk.maya })
    }

    @Test("why tells the wake, the owner clock's heir, and what waits for whom")
    func why() throws {
        let ben = try desk.colleague("ben")
        let id = try desk.conversation()
        let owner = try #require(try desk.holder(id))
        #expect(try desk.store.why(id).next == [.answerDue(since: desk.clock.now)])
        let until = desk.clock.now + .hours(3)
        try desk.store.snooze(id, until: until, keep: true, by: owner)
        #expect(try desk.store.why(id).next == [.wakes(at: until, to: owner)])
        try desk.store.wake(id, by: owner)
        try desk.store.setStatus(.unavailable, of: owner)
        let heir = owner == ben ? desk.maya : ben
        #expect(try desk.store.why(id).next.last == .inherited(at: desk.clock.now + .hours(24), by: heir))
    }

    @Test("colleagues: available first, then one's own group, then the least loaded; never the holder")
    func colleagues() throws {
        let id = try desk.conversation()
        let busy = try desk.colleague("busy", capacity: 1)
        try desk.conversation("x")
        let away = try desk.colleague("away", atDesk: false)
        let photo = try desk.store.addGroup("photo")
        let other = try desk.store.addExpert("other", groups: [photo.id]).id
        try desk.store.renewLease(of: other)
        let colleagues = try desk.store.colleagues(for: id)
        #expect(colleagues.map(\.id) == [busy, other, away])
        #expect(colleagues[0].isBusy)
        #expect(!colleagues[2].isAvailable)
        #expect(colleagues[1].groupHandle == "photo")
    }
}

@Suite("Full text search")
struct SearchTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    private func texts(_ words: String) throws -> [String] { try desk.store.search(words).map(\.text) }

    @Test("the message that was stored last is found at once, newest first")
    func newest() throws {
        let id = try desk.conversation("a", "The first parcel")
        try desk.store.runOnce()
        try desk.store.reply(to: id, "Which parcel?", by: desk.maya)
        #expect(try texts("parcel") == ["Which parcel?", "The first parcel"])
    }

    @Test("accents and case don't matter, all words must be there, the last may be unfinished")
    func accents() throws {
        try desk.conversation("a", "Où est mon colis de l'ÉTÉ dernier ?")
        try desk.conversation("b", "Mon colis est arrivé")
        #expect(try texts("ete colis").count == 1)
        #expect(try texts("Été").count == 1)
        #expect(try texts("colis arr") == ["Mon colis est arrivé"])
        #expect(try texts("arr colis").isEmpty)
    }

    @Test(
        "operators are words, and what has no word is refused",
        arguments: ["AND", "a OR b", "\"x", "x*)", "NEAR(a b)", "-x", "col:x"])
    func operators(_ words: String) throws {
        try desk.conversation("a", "nothing of it")
        #expect(throws: Never.self) { try desk.store.search(words) }
        #expect(throws: StoreError.invalid(.search, "*\"")) { try desk.store.search("*\"") }
    }

    @Test(
        "accents, ligatures and scripts without blanks are found as they are looked for, in the index or not yet",
        arguments: [
            ("Ma sœur a bon cœur", ["soeur", "sœur", "SŒUR coeur", "sœu", "ma cœur"]),
            ("In der Straße 5", ["strasse", "Straße", "STRASSE 5", "stras"]),
            ("Les œuvres d’été", ["oeuvres", "ete", "œuv"]),
            ("Re\u{301}clamation n\u{303}", ["réclamation", "reclam"]),
            ("荷物はまだ届いていません。", ["届いて", "荷物", "まだ", "荷物 届いて"]), ("สินค้ายังไม่มา", ["ยังไม่"]),
            ("배송이늦어요", ["늦어", "배송"]), ("ＡＢＣ１２３", ["abc123", "abc"]), ("Ærø, ﬁn", ["aero", "fin"]),
        ])
    func folding(text: String, words: [String]) throws {
        try desk.conversation("a", text)
        try desk.conversation("b", "届 ません 配送 straat coffre")
        for isIndexed in [false, true] {
            if isIndexed { try desk.store.index() }
            for word in words { #expect(try texts(word) == [text], "\(word), indexed: \(isIndexed)") }
        }
        #expect(try texts("届け").isEmpty)
        try desk.raw("INSERT INTO message_text (message_text) VALUES ('integrity-check')")
    }

    @Test("what isn't in the index yet is found without it, and looking changes nothing")
    func unindexed() throws {
        let id = try desk.conversation("a", "The first parcel")
        try desk.store.index()
        for index in 0..<700 { try desk.store.reply(to: id, "Parcel \(index)", by: desk.maya) }
        #expect(try desk.store.search("parcel", limit: 1_000).count == 701)
        #expect(try texts("parcel").first == "Parcel 699")
        #expect(try texts("parcel 3").first == "Parcel 399")
        #expect(try desk.store.health().unindexed == 700)
        #expect(try desk.store.reader().search("parcel", limit: 2).map(\.text) == ["Parcel 699", "Parcel 698"])
    }

    @Test("indexing goes on in small steps, and stops for whoever has something to do")
    func steps() throws {
        let id = try desk.conversation("a", "parcel")
        for index in 0..<250 { try desk.store.reply(to: id, "Parcel \(index)", by: desk.maya) }
        #expect(try desk.store.index { false } == 100)
        #expect(try desk.store.runOnce { _ in false }.indexed == 100)
        #expect(try desk.store.health().unindexed == 51)
        #expect(try desk.store.runOnce().indexed == 51)
        #expect(try desk.store.search("parcel", limit: 300).count == 251)
    }

    @Test("acknowledging a message does not wait for the index")
    func outside() throws {
        try desk.conversation("a", "parcel")
        #expect(try desk.count("SELECT count(*) FROM message, indexed WHERE seq > through") == 1)
        #expect(try desk.store.runOnce().indexed == 1)
        #expect(try desk.count("SELECT count(*) FROM message, indexed WHERE seq > through") == 0)
        #expect(try desk.store.index() == 0)
    }
}
