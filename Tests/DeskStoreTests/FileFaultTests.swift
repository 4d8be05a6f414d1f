import DeskCore
import DeskTesting
import Foundation
import Testing

@testable import DeskStore

@Suite("The database as a file among others")
struct FileFaultTests {
    let folder: Folder
    let world = World.test(clock: TestClock())
    var path: String { folder.file("desk.db") }

    init() throws { folder = try Folder() }

    /// What a person may do to a file.
    enum Mishap: String, CaseIterable { case removed, moved, replaced, logRemoved, indexRemoved }

    @Test("nothing is acknowledged once the file, its log or its index is another one", arguments: Mishap.allCases)
    func mishap(_ mishap: Mishap) throws {
        let desk = try DeskFixture(path: path)
        let id = try desk.conversation()
        var told = path
        switch mishap {
        case .removed: unlink(path)
        case .moved: rename(path, folder.file("elsewhere.db"))
        case .replaced:
            let other = folder.file("other.db")
            _ = try DeskFixture(path: other, seed: 9)
            rename(other, path)
        case .logRemoved:
            told = path + "-wal"
            unlink(told)
        case .indexRemoved:
            told = path + "-shm"
            unlink(told)
        }
        #expect(throws: StoreError.replaced(path: told)) { try desk.store.reply(to: id, "Gone?", by: desk.maya) }
        #expect(throws: StoreError.replaced(path: told)) {
            try desk.store.saveDraft("Gone?", for: id, by: desk.maya)
        }
        #expect(throws: StoreError.replaced(path: told)) { try desk.store.mustBeInPlace() }
    }

    @Test("opening it again, and looking at it, gives up no lock: another program that closes it takes nothing away")
    func keepsItsLocks() throws {
        let desk = try DeskFixture(path: path)
        let id = try desk.conversation()
        do { _ = try Store.open(path: path, world: world) }
        _ = FileFault.beside(path)
        let other = Process()
        other.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        other.arguments = [
            "python3", "-c",
            "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM expert').fetchall()",
            path,
        ]
        try other.run()
        other.waitUntilExit()
        #expect(other.terminationStatus == 0)
        #expect(access(path + "-wal", F_OK) == 0)
        try desk.store.reply(to: id, "Still here.", by: desk.maya)
        #expect(try desk.store.verify().differences.isEmpty)
    }

    @Test("a file that is replaced within a transaction is noticed before the acknowledgement")
    func withinTransaction() throws {
        let desk = try DeskFixture(path: path)
        #expect(throws: StoreError.replaced(path: path)) {
            try desk.store.write { _ in _ = rename(path, folder.file("elsewhere.db")) }
        }
    }

    @Test("a file that is put back is worked on again, and nothing is lost")
    func putBack() throws {
        let desk = try DeskFixture(path: path)
        let id = try desk.conversation()
        rename(path, folder.file("elsewhere.db"))
        #expect(throws: StoreError.replaced(path: path)) { try desk.store.reply(to: id, "One", by: desk.maya) }
        rename(folder.file("elsewhere.db"), path)
        try desk.store.reply(to: id, "Two", by: desk.maya)
        #expect(try desk.store.view(of: id, for: desk.maya).messages.map(\.text) == ["Hello", "Two"])
        #expect(try desk.store.verify().differences.isEmpty)
    }

    /// What is no regular file.
    enum Kind: String, CaseIterable { case pipe, folder, device, socket }

    private func make(_ kind: Kind, at path: String) throws {
        switch kind {
        case .pipe: #expect(mkfifo(path, 0o600) == 0)
        case .folder: #expect(mkdir(path, 0o700) == 0)
        // A device can be made by the superuser only: a link to one stands for it.
        case .device: #expect(symlink("/dev/null", path) == 0)
        case .socket:
            let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(socket) }
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            let bound = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            #expect(bound == 0)
        }
    }

    private func kind(of path: String) -> mode_t {
        var found = stat()
        return lstat(path, &found) == 0 ? found.st_mode & S_IFMT : 0
    }

    /// A socket's path is short.
    private static func short() -> String {
        "/tmp/pupitre-\(getpid())-\(ProcessInfo.processInfo.globallyUniqueString.suffix(12))"
    }

    @Test("what is no file is refused as a database, at once, and left as it is", arguments: Kind.allCases)
    func noFile(_ kind: Kind) throws {
        let path = Self.short()
        defer { remove(path) }
        try make(kind, at: path)
        let before = self.kind(of: path)
        #expect(throws: StoreError.notAFile(path: path)) { try Store.open(path: path, world: world) }
        #expect(self.kind(of: path) == before)
    }

    @Test(
        "what is no file is refused as a backup's target, with force, too, and left as it is", arguments: Kind.allCases)
    func backupOntoNoFile(_ kind: Kind) throws {
        let desk = try DeskFixture(path: path)
        let target = Self.short()
        defer { remove(target) }
        try make(kind, at: target)
        let before = self.kind(of: target)
        let told = kind == .device ? "/dev/null" : target
        #expect(throws: StoreError.notAFile(path: told)) { try desk.store.backup(to: target, replacing: true) }
        #expect(self.kind(of: target) == before)
        #expect(kind == .folder || access(target + ".part", F_OK) != 0)
    }

    @Test("what is no file in the place of a log is refused", arguments: ["-wal", "-shm"])
    func logIsNoFile(suffix: String) throws {
        do { _ = try DeskFixture(path: path) }
        #expect(mkfifo(path + suffix, 0o600) == 0)
        #expect(throws: StoreError.notAFile(path: path + suffix)) { try Store.open(path: path, world: world) }
    }

    @Test("a database with a second name is refused by either, and left as it is")
    func hardLink() throws {
        do { _ = try DeskFixture(path: path) }
        let other = folder.file("other.db")
        #expect(link(path, other) == 0)
        #expect(throws: StoreError.linked(path: path)) { try Store.open(path: path, world: world) }
        #expect(throws: StoreError.linked(path: other)) { try Store.open(path: other, world: world) }
        unlink(other)
        _ = try Store.open(path: path, world: world)
    }

    @Test("a database whose record of steps is gone is told as damaged, rather than made anew", arguments: ["1", "2"])
    func noSteps(step: String) throws {
        do {
            let desk = try DeskFixture(path: path)
            try desk.raw("DELETE FROM grdb_migrations WHERE identifier = '\(step)'")
        }
        do {
            _ = try Store.open(path: path, world: world)
            Issue.record("not noticed")
        } catch StoreError.damaged(let damaged, let detail) {
            #expect(damaged == path && detail.contains("grdb_migrations"))
        }
    }

    @Test("a log or index of another mode is told, by name")
    func sideFiles() throws {
        let desk = try DeskFixture(path: path)
        #expect(FileFault.beside(path).isEmpty)
        chmod(path + "-shm", 0o444)
        #expect(FileFault.beside(path) == [.mode(path: path + "-shm", 0o444, wanted: 0o600)])
        chmod(path + "-shm", 0o600)
        chmod(path + "-wal", 0o644)
        #expect(FileFault.beside(path) == [.mode(path: path + "-wal", 0o644, wanted: 0o600)])
        withExtendedLifetime(desk) {}
    }
}
