import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

/// An engine that the store's tests run on. Every fixture makes its store here, so that another engine runs all of them, by
/// `STORE_ENGINE=name scripts/test --filter DeskStoreTests`.
struct TestEngine: Sendable {
    let name: String
    /// A store that is gone with its last use.
    let passing: @Sendable (World) throws -> Store
    /// One that several connections may have open; the path names it.
    let lasting: @Sendable (String, World) throws -> Store

    static let all = [
        TestEngine(
            name: "sqlite", passing: { try Store.inMemory(world: $0) },
            lasting: { try Store.open(path: $0, world: $1) })
    ]

    /// The one that is asked for; without a word the first.
    static let current: TestEngine = {
        let asked = ProcessInfo.processInfo.environment["STORE_ENGINE"] ?? all[0].name
        guard let engine = all.first(where: { $0.name == asked }) else {
            preconditionFailure("STORE_ENGINE is one of: \(all.map(\.name).joined(separator: ", "))")
        }
        return engine
    }()
}

/// What an engine must keep of its promises, whatever is stored in it.
@Suite("An engine")
struct EngineTests {
    let store: Store

    init() throws { store = try TestEngine.current.passing(World.test(clock: TestClock())) }

    @Test("finds words as they were added, newest first, and no more once they are removed")
    func fullText() throws {
        let query = try #require(SearchQuery("green parc"))
        try store.write { transaction in
            try transaction.database.addToIndex(1, words: "a green parcel")
            try transaction.database.addToIndex(2, words: "parcels are green")
            try transaction.database.addToIndex(3, words: "a parcel")
        }
        #expect(try store.read { try $0.database.indexed(query, limit: 10) } == [2, 1])
        #expect(try store.read { try $0.database.indexed(query, limit: 1) } == [2])
        try store.write { try $0.database.removeFromIndex(2, words: "parcels are green") }
        #expect(try store.read { try $0.database.indexed(query, limit: 10) } == [1])
        while try store.write({ try $0.database.mergeIndex(pages: 100) }) {}
    }

    @Test("keeps all of a part of a transaction or nothing, numbers what is inserted, counts what is changed")
    func parts() throws {
        struct Enough: Error {}
        let numbers = try store.write { transaction -> [Int64] in
            let database = transaction.database
            func add(_ handle: String) throws -> Int64 {
                try database.run("INSERT INTO \"group\" (handle) VALUES (?)", [handle])
                return database.lastInsertedRowID
            }
            let first = try add("one")
            #expect(throws: Enough.self) {
                try database.savepoint {
                    _ = try add("two")
                    throw Enough()
                }
            }
            let second = try add("three")
            try database.run("UPDATE \"group\" SET archived = 1 WHERE id IN (?, ?)", [first, second])
            #expect(database.changesCount == 2)
            return [first, second]
        }
        #expect(numbers[0] < numbers[1])
        #expect(
            try store.read { try $0.database.all("SELECT handle FROM \"group\" ORDER BY id") { try $0.next() } } == [
                "one", "three",
            ])
    }

    @Test("another version is seen once something was changed, and only then")
    func versions() throws {
        func version() throws -> Database.Version { try store.read { try $0.database.version } }
        let before = try version()
        #expect(try version() == before)
        try store.write { try $0.database.run("INSERT INTO \"group\" (handle) VALUES ('one')") }
        #expect(try version() != before)
    }

    @Test("is sound when it is new, and has the layout of its steps")
    func soundness() throws {
        #expect(try store.read { try $0.database.damages() }.isEmpty)
        #expect(try !store.read { try $0.database.layout() }.isEmpty)
        #expect(try !store.read { try $0.database.engineVersion }.isEmpty)
    }
}
