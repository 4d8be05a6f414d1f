import DeskCore
import DeskTesting
import Testing

@testable import DeskStore

@Suite("What an expert does with a conversation")
struct HandlingTests {
    let desk: DeskFixture
    let id: ConversationID

    init() throws {
        desk = try DeskFixture()
        id = try desk.conversation()
    }

    @Test("a transfer to a colleague stores the comment as its reason")
    func transfer() throws {
        let ben = try desk.colleague("ben")
        try desk.store.transfer(id, to: .expert(ben, group: desk.group), comment: "Your field", by: desk.maya)
        guard case .open(let holding) = try desk.phase(id),
            case .transferred(let from, let comment) = holding.reason
        else {
            Issue.record("not transferred")
            return
        }
        #expect((holding.expert, from) == (ben, desk.maya))
        let message = try desk.store.view(of: id, for: ben).messages.last
        #expect(message?.id == comment)
        #expect(message?.text == "Your field")
    }

    @Test("a transfer to somebody who isn't of that group, or was archived, is refused")
    func transferRefused() throws {
        let other = try desk.store.addGroup("photo")
        let ben = try desk.colleague("ben")
        #expect(throws: StoreError.notFound(.member, "ben")) {
            try desk.store.transfer(id, to: .expert(ben, group: other.id), by: desk.maya)
        }
        try desk.store.archiveExpert(ben)
        #expect(throws: StoreError.archived(.expert, "ben")) {
            try desk.store.transfer(id, to: .expert(ben, group: desk.group), by: desk.maya)
        }
        try desk.store.archiveGroup(other.id)
        #expect(throws: StoreError.archived(.group, "photo")) {
            try desk.store.transfer(id, to: .group(other.id), by: desk.maya)
        }
        #expect(try desk.holder(id) == desk.maya)
    }

    @Test("a transfer to another group's queue is served there at once")
    func transferToGroup() throws {
        let photo = try desk.store.addGroup("photo")
        let ben = try desk.store.addExpert("ben", groups: [photo.id]).id
        try desk.store.renewLease(of: ben)
        try desk.store.transfer(id, to: .group(photo.id), by: desk.maya)
        #expect(try desk.holder(id) == ben)
    }

    @Test("undoing a transfer brings it back, and the colleague's slot serves the queue")
    func undoTransfer() throws {
        let ben = try desk.colleague("ben", capacity: 1)
        try desk.store.setStatus(.unavailable, of: desk.maya)
        try desk.store.transfer(id, to: .expert(ben, group: desk.group), by: desk.maya)
        let waiting = try desk.conversation("carl")
        #expect(try desk.holder(waiting) == nil)
        try desk.store.undo(id, by: desk.maya)
        #expect(try desk.holder(id) == desk.maya)
        #expect(try desk.holder(waiting) == ben)
    }

    @Test("what was taken is given back to its place in the queue, before who came later")
    func undoTake() throws {
        try desk.store.setStatus(.unavailable, of: desk.maya)
        let first = try desk.conversation("bo")
        desk.clock.advance(by: .seconds(1))
        let second = try desk.conversation("cy")
        try desk.store.take(first, by: desk.maya)
        try desk.store.undo(first, by: desk.maya)
        #expect(try desk.store.desk(of: desk.maya)[.queue].rows.map(\.id) == [first, second])
        #expect(try desk.store.verify().differences.isEmpty)
        try desk.store.take(first, by: desk.maya)
        desk.clock.advance(by: .seconds(5))
        #expect(throws: StoreError.refused(.tooLateToUndo)) { try desk.store.undo(first, by: desk.maya) }
        // As a program from before that wrote it.
        try desk.raw("UPDATE conversation SET undo = NULL")
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("an end is taken back within five seconds, and not after")
    func undoEnd() throws {
        try desk.store.end(id, by: desk.maya)
        desk.clock.advance(by: .seconds(4))
        try desk.store.undo(id, by: desk.maya)
        #expect(try desk.holder(id) == desk.maya)
        try desk.store.end(id, by: desk.maya)
        desk.clock.advance(by: .seconds(5))
        #expect(throws: StoreError.refused(.tooLateToUndo)) { try desk.store.undo(id, by: desk.maya) }
    }

    @Test("an end can't be taken back once the visitor has begun anew")
    func undoAfterNew() throws {
        try desk.store.end(id, by: desk.maya)
        let next = try desk.conversation()
        #expect(throws: StoreError.refused(.tooLateToUndo)) { try desk.store.undo(id, by: desk.maya) }
        #expect(try desk.holder(next) == desk.maya)
    }

    @Test("a snooze without keep is offered to the other expert when it is over")
    func release() throws {
        let ben = try desk.colleague("ben")
        try desk.store.snooze(id, until: desk.clock.now + .hours(1), keep: false, by: desk.maya)
        try desk.pass(.hours(1), atDesk: [desk.maya, ben])
        try desk.store.runOnce()
        #expect(try desk.holder(id) == ben)
    }

    @Test("taking what isn't in the queue, and what has ended, is refused")
    func take() throws {
        #expect(throws: StoreError.refused(.alreadyYours)) { try desk.store.take(id, by: desk.maya) }
        try desk.store.end(id, by: desk.maya)
        #expect(throws: StoreError.refused(.ended)) { try desk.store.take(id, by: desk.maya) }
        #expect(throws: StoreError.notFound(.conversation, ConversationID(5).description)) {
            try desk.store.take(ConversationID(5), by: desk.maya)
        }
    }

    @Test("a command of an unknown expert is refused")
    func unknownExpert() throws {
        #expect(throws: StoreError.notFound(.expert, "99")) { try desk.store.note("x", on: id, by: ExpertID(99)) }
        #expect(throws: StoreError.notFound(.expert, "99")) { try desk.store.take(id, by: ExpertID(99)) }
    }
}
