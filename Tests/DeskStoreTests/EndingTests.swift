import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("Ending and tagging")
struct EndingTests {
    let desk: DeskFixture
    let id: ConversationID
    let late: DeskCore.Tag
    let vat: DeskCore.Tag

    init() throws {
        desk = try DeskFixture()
        id = try desk.conversation()
        late = try desk.store.addTag("Delivery / Late", to: desk.site)
        vat = try desk.store.addTag("billing/vat", to: desk.site)
    }

    @Test("tags, a note and the survey's offer are stored in one go")
    func end() throws {
        try desk.store.end(id, tags: [vat.id, late.id], note: "refunded", by: desk.maya)
        let view = try desk.store.view(of: id, for: desk.maya)
        #expect(view.tags.map(\.path) == ["billing/vat", "delivery/late"])
        #expect(view.messages.last?.kind == .endNote)
        #expect(view.conversation.survey == .offered(from: desk.clock.now + .seconds(5)))
    }

    @Test("a mission that requires a tag refuses an end without, and takes `other` with a text")
    func required() throws {
        try desk.store.changeMission(desk.site) { $0.tagPolicy = .required }
        #expect(throws: StoreError.refused(.tagRequired)) {
            try desk.store.end(id, other: "  ", note: "kept nowhere", by: desk.maya)
        }
        #expect(try desk.count("SELECT count(*) FROM message") == 1)
        try desk.store.end(id, other: "A poem", by: desk.maya)
        #expect(try desk.store.view(of: id, for: desk.maya).messages.last?.kind == .otherTag)
    }

    @Test("an unknown, an archived and another mission's tag are refused by name")
    func wrongTags() throws {
        #expect(throws: StoreError.notFound(.tag, "77")) { try desk.store.end(id, tags: [TagID(77)], by: desk.maya) }
        try desk.store.archiveTag(vat.id)
        #expect(throws: StoreError.refused(.tagArchived(vat.id))) {
            try desk.store.end(id, tags: [vat.id], by: desk.maya)
        }
        let shop = try desk.store.addMission("shop", group: desk.group)
        let foreign = try desk.store.addTag("size", to: shop.id)
        #expect(throws: StoreError.refused(.tagOfAnotherMission(foreign.id))) {
            try desk.store.tag(id, [foreign.id], by: desk.maya)
        }
    }

    @Test("a mission without survey offers none")
    func noSurvey() throws {
        try desk.store.changeMission(desk.site) { $0.offersSurvey = false }
        try desk.store.end(id, by: desk.maya)
        #expect(try desk.store.conversation(id).survey == .declined(reason: nil))
    }

    @Test("the survey takes one answer, from five seconds after the end")
    func survey() throws {
        let ana = try desk.visitor()
        try desk.store.end(id, by: desk.maya)
        #expect(throws: StoreError.refused(.surveyNotOffered)) { try desk.store.answerSurvey(id, score: 5) }
        desk.clock.advance(by: .seconds(5))
        #expect(try desk.store.inbox(of: ana).surveyIsOffered)
        #expect(throws: StoreError.refused(.scoreOutOfRange)) { try desk.store.answerSurvey(id, score: 6) }
        try desk.store.answerSurvey(id, score: 5, comment: "Quick")
        try desk.store.answerSurvey(id, score: 5, comment: "Quick")
        #expect(try desk.count("SELECT count(*) FROM message WHERE kind = 'surveyComment'") == 1)
        #expect(throws: StoreError.refused(.surveyAnswered)) { try desk.store.answerSurvey(id, score: 1) }
        #expect(try desk.store.inbox(of: ana).messages.map(\.text) == ["Hello"])
    }

    @Test("the expert is told that the visitor ended it, until they tag it or take note")
    func endedByVisitor() throws {
        try desk.store.visitorEnds(id)
        #expect(try desk.store.desk(of: desk.maya)[.endedByVisitor].rows.map(\.id) == [id])
        try desk.store.tag(id, [late.id], by: desk.maya)
        #expect(try desk.store.desk(of: desk.maya)[.endedByVisitor].rows.isEmpty)
        let other = try desk.conversation("ben")
        try desk.store.visitorEnds(other)
        try desk.store.acknowledge(other, by: desk.maya)
        #expect(try desk.store.desk(of: desk.maya)[.endedByVisitor].rows.isEmpty)
    }

    @Test("a renamed tag keeps its id; an archived one leaves the picker and comes back when added")
    func tags() throws {
        try desk.store.renameTag(late.id, to: "delivery/too-late")
        #expect(try desk.store.tag("delivery/too-late", of: desk.site).id == late.id)
        #expect(throws: StoreError.taken(.tag, "billing/vat")) { try desk.store.renameTag(late.id, to: "Billing/VAT") }
        #expect(throws: StoreError.taken(.tag, "billing/vat")) { try desk.store.addTag("billing/vat", to: desk.site) }
        #expect(throws: StoreError.invalid(.tag, "a/b/c")) { try desk.store.addTag("a/b/c", to: desk.site) }
        try desk.store.archiveTag(vat.id)
        #expect(try desk.store.tagChoices(for: desk.site).map(\.tag.id) == [late.id])
        #expect(try desk.store.addTag("billing/vat", to: desk.site).id == vat.id)
    }

    @Test("the picker lists the most used of the last 200 first")
    func choices() throws {
        for index in 0..<205 {
            let id = try desk.conversation("v\(index)")
            if try desk.holder(id) == nil { try desk.store.take(id, by: desk.maya) }
            try desk.store.end(id, tags: [index < 5 ? late.id : vat.id], by: desk.maya)
            desk.clock.advance(by: .seconds(1))
            try desk.store.renewLease(of: desk.maya)
        }
        let choices = try desk.store.tagChoices(for: desk.site)
        #expect(choices.map(\.tag.id) == [vat.id, late.id])
        #expect(choices.map(\.recentUses) == [200, 0])
    }
}
