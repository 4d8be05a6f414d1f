import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

/// Databases as released steps of the schema left them, opened by the program of today.
@Suite("A database of an older step")
struct MigrationTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    private func database(ofStep step: String) throws -> String {
        let dump = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Schemas/\(step).sql")
        let path = folder.file("desk.db")
        let sql = try String(contentsOf: dump, encoding: .utf8)
        try Connection(path: path).use { try $0.execute(sql: sql) }
        return path
    }

    /// Every table with its columns, every index and trigger.
    private func layout(_ store: Store) throws -> [String] {
        let sql = """
            SELECT part.type || ' ' || part.name || ' ' || ifnull(field.name || ' ' || field.type || field."notnull", '')
            FROM sqlite_schema AS part LEFT JOIN pragma_table_xinfo(part.name) AS field ORDER BY 1
            """
        return try store.read { try $0.database.all(sql) { try $0.next(String.self) } }
    }

    @Test("it opens, is brought up to date, and nothing of it is lost", arguments: ["1", "2"])
    func opens(step: String) throws {
        let world = World(
            now: { Instant(iso8601: "2026-11-21T08:00:00.000Z") ?? Instant(milliseconds: 0) }, random: { 7 })
        let store = try Store.open(path: database(ofStep: step), world: world)
        #expect(try layout(store) == layout(Store.inMemory(world: world)))
        #expect(try store.health().damages.isEmpty)
        #expect(try store.verify().differences.isEmpty)
        #expect(try store.verify().conversations == 4)

        let states = try [ListFilter.State.queued, .open, .snoozed, .ended].map {
            try store.list(ListFilter($0)).map(\.row.visitorName)
        }
        #expect(states == [["visitor-4"], ["Bo"], ["Ana"], ["visitor-3"]])
        let ana = try #require(try store.list(ListFilter(.snoozed)).first?.row.id)
        let maya = try store.expert(named: "maya").id
        let view = try store.view(of: ana, for: maya)
        #expect(view.messages.map(\.text) == ["Où est mon colis ?", "I look.", "Regular."])
        #expect(view.visitor.email == "ana@mail.example")
        let ended = try #require(try store.list(ListFilter(.ended)).first)
        #expect(ended.tags == ["delivery/late"])
        #expect(try store.statistics(StatisticsQuery(by: .total)).first?.satisfied == 1)
        #expect(try store.cannedReplies().map(\.name) == ["hello"])
        #expect(try store.search("ou colis").map(\.conversation) == [ana])
        try store.reply(to: ana, "Found it.", by: maya)
        #expect(try store.verify().differences.isEmpty)
    }

    @Test("a backup of it is verified as it will be in use, and restored", arguments: ["1", "2"])
    func restores(step: String) throws {
        let world = World.test(clock: TestClock())
        let backup = try database(ofStep: step)
        let before = try Data(contentsOf: URL(fileURLWithPath: backup))
        #expect(try Store.restore(backup, to: folder.file("new.db"), world: world).conversations == 4)
        #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == before)
        let store = try Store.open(path: folder.file("new.db"), world: world)
        #expect(try store.verify().differences.isEmpty)
    }

    @Test("names get their one spelling; what then is spelt like another gets a number and is told")
    func twins() throws {
        let path = try database(ofStep: "2")
        try Connection(path: path).use {
            try $0.execute(
                sql: """
                    INSERT INTO tag (mission, path) VALUES (1, 're\u{301}clamation/x'), (1, 'r\u{E9}clamation/x'),
                        (1, 'e\u{301}te\u{301}');
                    INSERT INTO canned VALUES ('me\u{301}', 'one'), ('m\u{E9}', 'two');
                    """)
        }
        let store = try Store.open(path: path, world: .test(clock: TestClock()))
        let paths = try store.tags().map(\.path).filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
        #expect(
            paths.map { Array($0.utf8) }
                == ["r\u{E9}clamation/x", "r\u{E9}clamation/x-2", "\u{E9}t\u{E9}"].map { Array($0.utf8) })
        #expect(try store.cannedReplies().map(\.name).contains("m\u{E9}-2"))
        #expect(try Set(store.health().twins) == ["tag r\u{E9}clamation/x-2", "canned m\u{E9}-2"])
        let mission = try store.mission(named: "site").id
        #expect(throws: StoreError.taken(.tag, "r\u{E9}clamation/x")) {
            try store.addTag("re\u{301}clamation/x", to: mission)
        }
        try store.archiveTag(store.tag("r\u{E9}clamation/x-2", of: mission).id)
        #expect(try store.health().twins == ["canned m\u{E9}-2"])
    }

    @Test("what is older than the links between rows verifies, and what is new has them")
    func links() throws {
        let store = try Store.open(path: database(ofStep: "2"), world: .test(clock: TestClock()))
        let ana = try #require(try store.list(ListFilter(.snoozed)).first?.row.id)
        try store.reply(to: ana, "Found it.", by: store.expert(named: "maya").id)
        #expect(try store.verify().differences.isEmpty)
        try store.write { try $0.database.run("UPDATE message SET text = 'Lost it.' WHERE text = 'Found it.'") }
        #expect(try store.verify().differences.map(\.field) == ["text"])
    }
}
