import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("Copying and putting back")
struct RestoreTests {
    let folder: Folder
    let world = World.test(clock: TestClock())
    var path: String { folder.file("desk.db") }
    var backup: String { folder.file("backup.db") }

    init() throws { folder = try Folder() }

    /// A database with a backup of its first message, and as many more that only its log has: as after kill -9.
    private func killed(later: Int = 3) throws {
        let desk = try DeskFixture(path: path)
        try desk.conversation("ana", "First")
        try desk.store.backup(to: backup)
        for index in 0..<later { try desk.conversation("v\(index)", "Later") }
        // What a process that is killed leaves: closing in good order would empty the log.
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: folder.file("killed.db" + suffix))
        }
        try withExtendedLifetime(desk) {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            for suffix in ["", "-wal"] {
                try FileManager.default.moveItem(atPath: folder.file("killed.db" + suffix), toPath: path + suffix)
            }
        }
    }

    private func texts(_ path: String) throws -> [String] {
        let store = try Store.open(path: path, world: world)
        #expect(try store.verify().differences.isEmpty)
        #expect(try store.health().damages.isEmpty)
        return try store.read {
            try $0.database.all("SELECT text FROM message ORDER BY seq") { try $0.next(String.self) }
        }
    }

    @Test("a backup that verify rejects isn't put back, unless one insists; the database stays as it was")
    func unsound() throws {
        try killed()
        let store = try Store.open(path: backup, world: world)
        try store.write { try $0.database.run("UPDATE message SET text = 'Forged'") }
        let found = try store.verify()
        #expect(!found.differences.isEmpty)
        #expect(throws: StoreError.differs(path: backup, found)) {
            try Store.restore(backup, to: path, world: world)
        }
        #expect(try texts(path).first == "First")
        let restored = try Store.restore(backup, to: path, world: world, unverified: true)
        #expect(restored.messages == 1)
        #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.contains("restoring") })
    }

    @Test("a log that a killed process left is used by its own database")
    func ownLog() throws {
        try killed()
        #expect(try texts(path) == ["First", "Later", "Later", "Later"])
    }

    @Test("a copy over the database, with the log of the old one beside it, is refused untouched; restoring mends it")
    func foreignLog() throws {
        try killed()
        let copied = try Data(contentsOf: URL(fileURLWithPath: backup))
        try copied.write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.foreignLog(path: path)) { try Store.open(path: path, world: world) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == copied)
        let restored = try Store.restore(backup, to: path, world: world)
        #expect((restored.conversations, restored.messages) == (1, 1))
        #expect(try texts(path) == ["First"])
    }

    @Test("a copy that another program made, in the log's own mode, is told by its counter")
    func foreignLogByCounter() throws {
        let desk = try DeskFixture(path: path)
        try desk.conversation("ana", "First")
        try desk.store.checkpoint()
        try FileManager.default.copyItem(atPath: path, toPath: backup)
        for index in 0..<200 { try desk.conversation("v\(index)", String(repeating: "Later ", count: 200)) }
        try desk.store.connection.use { try $0.run("PRAGMA wal_checkpoint(RESTART)") }
        for index in 200..<220 { try desk.conversation("v\(index)", String(repeating: "Later ", count: 200)) }
        let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
        let other = folder.file("other.db")
        try FileManager.default.copyItem(atPath: backup, toPath: other)
        try log.write(to: URL(fileURLWithPath: other + "-wal"))
        #expect(throws: StoreError.foreignLog(path: other)) { try Store.open(path: other, world: world) }
        // With its own log it is whole.
        let whole = folder.file("whole.db")
        try FileManager.default.copyItem(atPath: path, toPath: whole)
        try log.write(to: URL(fileURLWithPath: whole + "-wal"))
        #expect(try texts(whole).count == 221)
    }

    @Test("what was there is kept with its log, under the name that is told, and can be put back")
    func kept() throws {
        try killed()
        let kept = try #require(try Store.restore(backup, to: path, world: world).kept)
        #expect(kept.hasPrefix(path + ".before-"))
        #expect(try texts(path) == ["First"])
        _ = try Store.restore(kept, to: path, world: world)
        #expect(try texts(path) == ["First", "Later", "Later", "Later"])
        #expect(try folder.mode("desk.db") == 0o600)
        #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.contains("restoring") })
    }

    @Test("where there is no database the backup becomes it")
    func nothingThere() throws {
        try killed()
        for suffix in ["", "-wal"] { unlink(path + suffix) }
        #expect(try Store.restore(backup, to: path, world: world).kept == nil)
        #expect(try texts(path) == ["First"])
    }

    @Test("a backup that is damaged or none is refused, and the database stays as it is")
    func badBackup() throws {
        try killed()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
        for place in 8_192..<bytes.count { bytes[place] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: backup))
        do {
            _ = try Store.restore(backup, to: path, world: world)
            Issue.record("not noticed")
        } catch StoreError.damaged(let damaged, _) {
            #expect(damaged == backup)
        }
        let diary = folder.file("diary.txt")
        try Data(String(repeating: "Dear diary ", count: 100).utf8).write(to: URL(fileURLWithPath: diary))
        #expect(throws: StoreError.notADatabase(path: diary)) { try Store.restore(diary, to: path, world: world) }
        #expect(throws: StoreError.ownFile(path: path)) { try Store.restore(path, to: path, world: world) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try texts(path).count == 4)
    }

    @Test("what a killed backup left is gone with the next one")
    func remains() throws {
        let desk = try DeskFixture(path: path)
        try desk.conversation()
        for suffix in ["", "-journal", "-wal"] {
            try Data("half".utf8).write(to: URL(fileURLWithPath: backup + ".part" + suffix))
        }
        try desk.store.backup(to: backup)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.filter { $0.hasPrefix("backup.db") } == ["backup.db"])
    }

    @Test("a backup by way of a symbolic link goes where that leads, and the link stays one")
    func linkedTarget() throws {
        let desk = try DeskFixture(path: path)
        try desk.store.backup(to: folder.file("real.db"))
        #expect(symlink(folder.file("real.db"), backup) == 0)
        try desk.conversation()
        try desk.store.backup(to: backup, replacing: true)
        #expect(try texts(folder.file("real.db")) == ["Hello"])
        var found = stat()
        #expect(lstat(backup, &found) == 0 && found.st_mode & S_IFMT == S_IFLNK)
    }
}
