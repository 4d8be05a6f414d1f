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

    @Test("it opens, is brought up to date, and nothing of it is lost", arguments: ["1"])
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
}
