import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("Opening the file")
struct OpeningTests {
    let folder: Folder
    let world = World.test(clock: TestClock())

    init() throws { folder = try Folder() }

    @Test("folder and files are for their owner alone")
    func permissions() throws {
        let store = try Store.open(path: folder.file("new/deeper/desk.db"), world: world)
        _ = try store.firstRun(name: "Maya")
        #expect(try folder.mode("new") == 0o700)
        #expect(try folder.mode("new/deeper") == 0o700)
        for name in ["desk.db", "desk.db-wal", "desk.db-shm"] {
            #expect(try folder.mode("new/deeper/" + name) == 0o600)
        }
    }

    @Test(
        "in a folder that a group shares, by writing there and owning what is made there, the files are the group's too"
    )
    func sharedFolder() throws {
        try FileManager.default.createDirectory(atPath: folder.file("office"), withIntermediateDirectories: false)
        #expect(chmod(folder.file("office"), 0o2770) == 0)
        let store = try Store.open(path: folder.file("office/desk.db"), world: world)
        _ = try store.firstRun(name: "Maya")
        for name in ["desk.db", "desk.db-wal", "desk.db-shm"] {
            #expect(try folder.mode("office/" + name) == 0o660)
        }
        let health = try store.health()
        #expect((health.fileMode, health.wantedMode) == (0o660, 0o660))
    }

    @Test("commits are synced, foreign keys checked, the log written ahead")
    func settings() throws {
        let store = try Store.open(path: folder.file("desk.db"), world: world)
        func pragma(_ name: String) throws -> String {
            try store.write { try $0.database.first("SELECT \(name) FROM pragma_\(name)") { try $0.next() } ?? "" }
        }
        func number(_ name: String) throws -> Int {
            try store.write { try $0.database.first("PRAGMA \(name)") { try $0.next() } ?? -1 }
        }
        #expect(try pragma("journal_mode") == "wal")
        #expect(try number("synchronous") == 2)
        #expect(try number("foreign_keys") == 1)
        #expect(try number("application_id") == Int(Schema.applicationID))
    }

    @Test("what was stored is there when it is opened again, and opening writes nothing")
    func again() throws {
        let path = folder.file("desk.db")
        do {
            let desk = try DeskFixture(path: path)
            try desk.conversation()
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        do {
            let store = try Store.open(path: path, world: world)
            #expect(try store.list(ListFilter(.all)).count == 1)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test(
        "a file that isn't a database is refused and left as it was",
        arguments: ["x", "Dear diary, \n", "SQLite format 3"])
    func notADatabase(_ content: String) throws {
        let path = folder.file("diary.txt")
        let bytes = Data(String(repeating: content, count: 100).utf8)
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(path: path, world: world) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test("another program's database is refused and left as it was")
    func otherProgram() throws {
        let path = folder.file("other.db")
        do {
            let store = try Store.open(path: path, world: world)
            try store.write { try $0.database.run("PRAGMA application_id = 7") }
            try store.checkpoint()
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(path: path, world: world) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test("a database from a newer version is refused and left as it was")
    func newerVersion() throws {
        let path = folder.file("desk.db")
        do {
            let store = try Store.open(path: path, world: world)
            try store.write { try $0.database.run("INSERT INTO grdb_migrations VALUES ('99')") }
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.newerVersion(path: path)) { try Store.open(path: path, world: world) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test("a damaged database is told as such, and nothing is overwritten")
    func damaged() throws {
        let path = folder.file("desk.db")
        do {
            let desk = try DeskFixture(path: path)
            for index in 0..<50 { try desk.conversation("v\(index)", String(repeating: "word ", count: 200)) }
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in 4_096..<bytes.count { bytes[index] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: path))
        do {
            let store = try Store.open(path: path, world: world)
            _ = try store.list(ListFilter(.all))
            Issue.record("not noticed")
        } catch StoreError.damaged(let damaged, _) {
            #expect(damaged == path)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test("a full disk refuses the message, says so, and keeps draft and file")
    func fullDisk() throws {
        let path = folder.file("desk.db")
        let desk = try DeskFixture(path: path)
        let id = try desk.conversation()
        try desk.store.saveDraft("Precious", for: id, by: desk.maya)
        let pages = try desk.count("PRAGMA page_count")
        _ = try desk.count("PRAGMA max_page_count = \(pages)")
        let long = String(repeating: "word ", count: 10_000)
        #expect(throws: StoreError.diskFull(path: path)) { try desk.store.reply(to: id, long, by: desk.maya) }
        #expect(try desk.store.view(of: id, for: desk.maya).draft == "Precious")
        #expect(try desk.store.view(of: id, for: desk.maya).messages.count == 1)
        _ = try desk.count("PRAGMA max_page_count = 1073741823")
        try desk.store.reply(to: id, long, by: desk.maya)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("what may not be written is told as such")
    func readOnly() throws {
        // The superuser may write everywhere: there the folder's being a file stands for it.
        let path = folder.file("desk.db")
        _ = try DeskFixture(path: path)
        if geteuid() == 0 {
            #expect(throws: StoreError.refusedByMachine(path: path + "/x.db", code: ENOTDIR)) {
                try Store.open(path: path + "/x.db", world: world)
            }
            return
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        #expect(throws: StoreError.readOnly(path: path)) { try Store.open(path: path, world: world) }
    }

    @Test("the first run happens once")
    func firstRun() throws {
        let store = try Store.open(path: folder.file("desk.db"), world: world)
        #expect(try store.isEmpty())
        #expect(try store.firstRun(name: " María José O'Neill ").handle == "maria-jose-o-neill")
        #expect(try !store.isEmpty())
        #expect(throws: StoreError.notEmpty) { try store.firstRun(name: "Ben") }
        #expect(try store.experts().count == 1)
    }

    @Test(
        "a name of any script makes a handle", arguments: [("李伟", "expert"), ("Łukasz", "ukasz"), ("R2-D2", "r2-d2")])
    func handles(name: String, handle: String) throws {
        let store = try Store.inMemory(world: world)
        #expect(try store.firstRun(name: name).handle == handle)
    }
}
