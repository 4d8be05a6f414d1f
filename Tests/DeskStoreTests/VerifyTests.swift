import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("Verifying, foreseeing, counting and copying")
struct VerifyTests {
    let desk: DeskFixture
    let ids: [ConversationID]

    /// A bit of everything.
    init() throws {
        let desk = try DeskFixture()
        self.desk = desk
        let ben = try desk.colleague("ben")
        let tag = try desk.store.addTag("delivery/late", to: desk.site)
        let other = try desk.store.addTag("delivery/lost", to: desk.site)
        try desk.store.setCapacity(10, of: desk.maya)
        try desk.store.setStatus(.unavailable, of: ben)
        ids = try (0..<8).map { try desk.conversation("v\($0)") }
        for (index, id) in ids.enumerated() {
            try desk.pass(.seconds(10), atDesk: [desk.maya])
            try desk.store.reply(to: id, "Hi \(index)", by: desk.maya)
        }
        try desk.store.end(ids[0], tags: [tag.id, other.id], note: "done", by: desk.maya)
        try desk.store.end(ids[1], other: "A poem", survey: .decline(reason: "rude"), by: desk.maya)
        try desk.store.undo(ids[1], by: desk.maya)
        try desk.store.snooze(ids[2], until: desk.clock.now + .hours(3), keep: true, by: desk.maya)
        try desk.store.snooze(ids[3], until: desk.clock.now + .hours(1), keep: false, by: desk.maya)
        try desk.store.transfer(ids[4], to: .expert(ben, group: desk.group), comment: "Yours", by: desk.maya)
        try desk.store.visitorEnds(ids[5])
        try desk.store.seen(ids[6])
        try desk.pass(.seconds(10), atDesk: [desk.maya])
        try desk.store.answerSurvey(ids[0], score: 4, comment: "Fine")
    }

    @Test("the log makes of itself what the tables hold")
    func agree() throws {
        var steps: [Int] = []
        let result = try desk.store.verify { done, total in
            steps.append(done)
            return total == 8
        }
        #expect(result.differences == [])
        #expect((result.conversations, result.experts) == (8, 2))
        #expect(try result.events == desk.count("SELECT count(*) FROM event"))
        #expect(steps.last == 8)
    }

    @Test(
        "whatever was tampered with is found and named",
        arguments: [
            ("UPDATE conversation SET unseen = 7 WHERE phase = 'snoozed' AND keep = 1", "unseen", 1),
            ("UPDATE conversation SET until = until + 1 WHERE phase = 'snoozed'", "until", 2),
            ("UPDATE conversation SET first_reply_at = 5", "first_reply_at", 8),
            ("DELETE FROM conversation_tag", "tags", 1),
            ("UPDATE conversation SET survey_score = 5 WHERE survey_score = 4", "survey_score", 1),
            ("UPDATE expert SET capacity = 99 WHERE handle = 'maya'", "capacity", 1),
            ("UPDATE expert SET status = 'available'", "status", 1), ("DELETE FROM membership", "groups", 2),
            ("DELETE FROM message WHERE kind = 'endNote'", "messages", 1),
            ("UPDATE message SET text = 'Hi' WHERE text = 'Hi 3'", "text", 1),
            ("UPDATE message SET text = '' WHERE text = 'Hi 3'", "text", 1),
            ("UPDATE message SET id = zeroblob(16) WHERE text = 'Hi 3'", "id", 1),
            ("UPDATE message SET author = 'visitor', expert = NULL WHERE text = 'Hi 3'", "author", 1),
            ("UPDATE message SET expert = 2 WHERE text = 'Hi 3'", "author", 1),
            ("UPDATE message SET kind = 'note' WHERE text = 'Hi 3'", "kind", 1),
            ("UPDATE message SET at = at + 1 WHERE text = 'Hi 3'", "at", 1),
            ("UPDATE message SET at = at + 1 WHERE text = 'Hi 3'", "chain", 1),
            ("UPDATE message SET chain = NULL WHERE text = 'Hi 3'", "chain", 1),
            ("UPDATE conversation SET text_key = zeroblob(16) WHERE survey = 'answered'", "text", 4),
            ("UPDATE conversation SET delivered_through = 0 WHERE delivered_through > 0", "delivered_through", 1),
            ("UPDATE conversation SET seen_through = seen_through + 1", "seen_through", 8),
            ("DROP INDEX conversation_due", "layout", 1), ("DROP TRIGGER event_is_never_removed", "layout", 1),
            ("DROP TABLE outbox", "layout", 5), ("ALTER TABLE canned ADD COLUMN more TEXT", "layout", 1),
            ("CREATE TRIGGER mine AFTER INSERT ON message BEGIN DELETE FROM draft; END", "layout", 1),
        ])
    func tampered(sql: String, field: String, count: Int) throws {
        try desk.raw(sql)
        let found = try desk.store.verify().differences.filter { $0.field == field }
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.stored != $0.rebuilt })
    }

    @Test("a row of the log that was changed, taken out or put between is found by its link")
    func chain() throws {
        func broken() throws -> Int { try desk.store.verify().differences.filter { $0.field == "chain" }.count }
        try desk.raw("DROP TRIGGER event_is_never_changed")
        try desk.raw("DROP TRIGGER event_is_never_removed")
        #expect(try broken() == 0)
        let first = "seq = (SELECT min(seq) FROM event WHERE kind = 'noted')"
        try desk.raw("UPDATE event SET at = at - 1 WHERE \(first)")
        #expect(try broken() == 1)
        try desk.raw("UPDATE event SET at = at + 1 WHERE \(first)")
        #expect(try broken() == 0)
        try desk.raw("DELETE FROM event WHERE seq = (SELECT min(seq) + 3 FROM event)")
        #expect(try broken() == 1)
    }

    @Test("what an index or a table lacks is told by name")
    func layout() throws {
        #expect(try desk.store.health().layout.isEmpty)
        try desk.raw("DROP INDEX conversation_due")
        #expect(try desk.store.health().layout.map(\.part) == ["index conversation_due"])
        #expect(try desk.store.verify().differences.map(\.subject) == [.layout("index conversation_due")])
    }

    @Test("what can be made anew is said with the SQL that does it; a table's rows can't")
    func mending() throws {
        try desk.raw("DROP INDEX conversation_due")
        try desk.raw("DROP INDEX conversation_open")
        try desk.raw("CREATE INDEX conversation_open ON conversation (holder)")
        try desk.raw("DROP TRIGGER event_is_never_removed")
        try desk.raw("CREATE TRIGGER \"mine\"\"s\" AFTER INSERT ON message BEGIN DELETE FROM draft; END")
        let faults = try desk.store.health().layout
        #expect(faults.count == 4)
        for fault in faults {
            let mending = try #require(fault.mending)
            try desk.store.write { try $0.database.execute(sql: mending) }
        }
        #expect(try desk.store.health().layout.isEmpty)
        try desk.raw("ALTER TABLE canned ADD COLUMN more TEXT")
        #expect(try desk.store.health().layout.map(\.mending) == [nil])
    }

    @Test("it stops when asked to")
    func cancelled() throws {
        #expect(throws: StoreError.cancelled) { try desk.store.verify { _, _ in false } }
    }

    @Test("a forecast shows wakes and reassignments at their instants, and leaves no trace")
    func forecast() throws {
        let before = try desk.count("SELECT count(*) FROM event")
        let state = try desk.store.desk(of: desk.maya)
        let later = desk.clock.now + .hours(30)
        let foreseen = try desk.store.forecast(at: later) { transaction in
            (try transaction.desk(of: desk.maya), try transaction.conversation(ids[4]), transaction.now)
        }
        #expect(foreseen.2 == later)
        #expect(foreseen.0[.snoozed].rows.isEmpty)
        #expect(foreseen.1.holder == desk.maya)
        guard case .open(let holding) = foreseen.1.phase else {
            Issue.record("not open")
            return
        }
        #expect(holding.reason == .inherited(from: try desk.store.expert(named: "ben").id))
        #expect(holding.since < later)
        #expect(try desk.count("SELECT count(*) FROM event") == before)
        #expect(try desk.store.desk(of: desk.maya) == state)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("statistics count each conversation once a tag, a topic, an expert and a mission")
    func statistics() throws {
        func rows(_ by: StatisticsQuery.Grouping) throws -> [StatisticsRow] {
            try desk.store.statistics(StatisticsQuery(by: by))
        }
        let total = try #require(try rows(.total).first)
        #expect(total.conversations == 8)
        #expect((total.surveysOffered, total.surveyAnswers, total.satisfied) == (2, 1, 1))
        #expect((total.satisfaction, total.answerRate) == (1, 0.5))
        #expect(total.snoozes == 2)
        // Replies came 10, 20 ... 80 s after the start of all.
        #expect(total.firstReplyMedian == .seconds(40))
        #expect(total.firstReplyP90 == .seconds(80))
        #expect(try rows(.tag).map(\.name) == ["delivery/late", "delivery/lost", nil])
        #expect(try rows(.topic).map(\.conversations) == [1, 7])
        #expect(try rows(.expert).map(\.name) == ["maya"])
        #expect(try rows(.mission).map(\.conversations) == [8])
        let later = StatisticsQuery(since: desk.clock.now)
        #expect(try desk.store.statistics(later).isEmpty)
    }

    @Test("a transferred conversation counts for each who wrote in it")
    func transferred() throws {
        let ben = try desk.store.expert(named: "ben").id
        try desk.store.reply(to: ids[4], "I am Ben", by: ben)
        let rows = try desk.store.statistics(StatisticsQuery(by: .expert))
        #expect(rows.map(\.conversations) == [8, 1])
        #expect(try desk.store.statistics(StatisticsQuery(expert: ben)).map(\.conversations) == [1])
    }
}

@Suite("A copy of the database")
struct BackupTests {
    let folder: Folder
    let desk: DeskFixture

    init() throws {
        folder = try Folder()
        desk = try DeskFixture(path: folder.file("desk.db"))
        try desk.conversation()
    }

    @Test("is one file for its owner alone, holds everything and opens like any")
    func copy() throws {
        var last = (0, 0)
        try desk.store.backup(to: folder.file("copy.db")) { done, total in
            last = (done, total)
            return true
        }
        #expect(last.0 == last.1 && last.1 > 0)
        #expect(try folder.mode("copy.db") == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("copy") } == [
                "copy.db"
            ])
        let copy = try Store.open(path: folder.file("copy.db"), world: desk.store.world)
        #expect(try copy.list(ListFilter(.all)) == desk.store.list(ListFilter(.all)))
        #expect(try copy.verify().differences.isEmpty)
        #expect(try copy.health().damages.isEmpty)
    }

    @Test("overwrites nothing, and stopped leaves nothing")
    func refused() throws {
        try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("mine")))
        #expect(throws: StoreError.exists(path: folder.file("mine"))) {
            try desk.store.backup(to: folder.file("mine"))
        }
        for index in 0..<100 { try desk.conversation("v\(index)", String(repeating: "long ", count: 5_000)) }
        #expect(throws: StoreError.cancelled) {
            try desk.store.backup(to: folder.file("copy.db")) { _, _ in false }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.hasPrefix("copy") })
    }

    @Test("never takes the place of the database, or of a file that SQLite keeps beside it, by whatever name")
    func ownFiles() throws {
        let (database, elsewhere) = (folder.file("desk.db"), folder.file("elsewhere"))
        try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
        for link in ["symbolic", "linked.part"] {
            try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: database)
        }
        try FileManager.default.linkItem(atPath: database, toPath: folder.file("hard"))
        let names = [
            "desk.db", "symbolic", "linked", "hard", "elsewhere/../desk.db", "desk.db-wal", "desk.db-shm",
            "desk.db-journal",
        ]
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let inode = try FileManager.default.attributesOfItem(atPath: database)[.systemFileNumber] as? UInt64
        for name in names {
            for replacing in [false, true] {
                let written = folder.file(name == "linked" ? "linked.part" : name)
                #expect(throws: StoreError.ownFile(path: written), "\(name), \(replacing)") {
                    try desk.store.backup(to: folder.file(name), replacing: replacing)
                }
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == files)
        #expect(try FileManager.default.attributesOfItem(atPath: database)[.systemFileNumber] as? UInt64 == inode)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("the database's health is told")
    func health() throws {
        let health = try desk.store.health()
        #expect(health.damages.isEmpty)
        #expect((health.conversations, health.messages, health.experts, health.unindexed) == (1, 1, 1, 1))
        #expect(health.fileMode == 0o600)
        #expect(health.migrations == ["1", "2", "3"])
        #expect(!health.isLocked)
        #expect(health.fileSize > 0)
    }
}

@Suite("A transaction of several parts")
struct PartsTests {
    let desk: DeskFixture

    init() throws { desk = try DeskFixture() }

    @Test("one that is taken back leaves the log's links whole")
    func links() throws {
        let (ana, ben) = (try desk.visitor("ana"), try desk.visitor("ben"))
        let taken = try desk.store.write("Hello", by: ben).message
        let incoming = [
            ("One", desk.store.world.newMessageID()), ("Two", taken), ("Three", desk.store.world.newMessageID()),
        ]
        .map { Store.Incoming(text: $0.0, id: $0.1, visitor: ana) }
        let results = try desk.store.write(incoming)
        #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
        #expect(try desk.store.verify().differences.isEmpty)
    }
}

@Suite("A row that this program can't have written")
struct CorruptRowTests {
    let desk: DeskFixture
    let (open, snoozed, ended): (ConversationID, ConversationID, ConversationID)

    init() throws {
        desk = try DeskFixture()
        open = try desk.conversation("ana")
        snoozed = try desk.conversation("ben")
        try desk.store.snooze(snoozed, until: desk.clock.now + .hours(1), keep: true, by: desk.maya)
        ended = try desk.conversation("cleo")
        try desk.store.end(ended, by: desk.maya)
    }

    @Test(
        "is told with its column, where it is read and by verify, and never taken for something else",
        arguments: [
            ("reason = NULL", "open", "reason"), ("reason = 'guessed'", "open", "reason"),
            ("phase = 'lost'", "open", "phase"), ("front = NULL, phase = 'queued'", "open", "front"),
            ("until = NULL", "snoozed", "until"), ("keep = NULL", "snoozed", "keep"),
            ("unread = NULL", "ended", "unread"), ("ended_by = 'nobody'", "ended", "ended_by"),
            ("survey = 'answered'", "open", "survey"), ("waiting_count = NULL", "open", ""),
        ])
    func told(change: String, which: String, column: String) throws {
        let id = ["open": open, "snoozed": snoozed, "ended": ended][which] ?? open
        // What somebody's tool might do; `waiting_count` is the table's own to refuse.
        let isRefused = column.isEmpty
        try desk.raw("PRAGMA ignore_check_constraints = ON")
        let sql = "UPDATE conversation SET \(change) WHERE id = \(id.number)"
        if isRefused {
            #expect(throws: StoreError.self) { try desk.raw(sql) }
            return
        }
        try desk.raw(sql)
        #expect(damage { _ = try desk.store.conversation(id) }?.contains(column) == true)
        let found = try desk.store.verify().differences.filter { $0.field == "row" }
        #expect(found.map(\.subject) == [.conversation(id)] && found.allSatisfy { $0.stored.contains(column) })
    }

    @Test("a message by nobody is one")
    func author() throws {
        try desk.raw("PRAGMA ignore_check_constraints = ON")
        try desk.raw("UPDATE message SET author = 'ghost' WHERE conversation = \(open.number)")
        #expect(damage { _ = try desk.store.view(of: open, for: desk.maya) }?.contains("ghost") == true)
    }

    /// What is told of the row that `reading` comes upon.
    private func damage(_ reading: () throws -> Void) -> String? {
        do {
            try reading()
            return nil
        } catch {
            if case .damaged(_, let detail)? = error as? StoreError { return detail }
            return nil
        }
    }
}
