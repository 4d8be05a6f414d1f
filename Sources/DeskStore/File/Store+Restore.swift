import DeskCore

#if canImport(Glibc)
    import Glibc
#endif

/// What was put back, and what became of what was there before.
package struct Restored: Sendable, Equatable {
    package var conversations: Int
    package var messages: Int
    /// Where the database is now that was there before; nil when there was none.
    package var kept: String?
}

extension Store {
    /// Puts a backup in the place of the database, once it has been found sound and nobody has the database open. What
    /// was there is kept beside it with its log, by a name of its own; a log that stayed behind spoils nothing.
    ///
    /// Cut short at any point, the database is the old one or the new one, whole.
    ///
    /// - Parameters:
    ///   - unverified: whether its log tells what it holds isn't asked.
    ///   - verifying: the progress of that, in conversations.
    /// - Throws: `ownFile`, `openElsewhere`, and what opening the backup throws: nothing is changed. `damaged` and `differs`,
    ///   of the backup.
    package static func restore(
        _ backup: String, to path: String, world: World, unverified: Bool = false,
        progress: @escaping (_ done: Int, _ total: Int) -> Bool = { _, _ in true },
        verifying: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
    ) throws(StoreError) -> Restored {
        let path = DatabaseFile.real(path)
        if DatabaseFile.isOwn(backup, of: path) { throw .ownFile(path: backup) }
        let part = path + ".restoring"
        defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(part + suffix) } }
        var restored = try copy(backup, to: part, for: path, world: world, progress: progress)
        if !unverified { try verify(part, named: backup, world: world, progress: verifying) }
        let lock = try DatabaseLock(path)
        defer { lock?.release() }
        if lock != nil { restored.kept = try keep(path, at: world.now()) }
        for log in DatabaseFile.logs(of: path) { unlink(log) }
        guard rename(part, path) == 0 else { throw StoreError(errno: errno, path: path) }
        try DatabaseFile.sync(DatabaseFile.folder(of: path))
        return restored
    }

    /// - Throws: what is wrong with the backup, by its own name.
    private static func copy(
        _ backup: String, to part: String, for path: String, world: World, progress: @escaping (Int, Int) -> Bool
    ) throws(StoreError) -> Restored {
        guard access(backup, F_OK) == 0 else { throw StoreError(errno: errno, path: backup) }
        try DatabaseFile.mustBeOurs(backup)
        do {
            let source = Store(
                world: world, path: backup, connection: try Connection.connect(to: backup, isReadOnly: true))
            try source.connection.read { try Schema.mustBeKnown($0, path: backup) }
            try source.copy(to: part, progress: progress, named: path)
            DatabaseFile.giveAway(part, for: path)
            // The copy is what is looked at: what is found sound is what is put in place.
            return try Connection.connect(to: part, isReadOnly: true).read { database in
                if let damage = try database.damages().first { throw StoreError.damaged(path: backup, detail: damage) }
                return Restored(
                    conversations: try database.first("SELECT count(*) FROM conversation") { try $0.next() } ?? 0,
                    messages: try database.first("SELECT count(*) FROM message") { try $0.next() } ?? 0)
            }
        } catch {
            throw StoreError(error, path: backup)
        }
    }

    /// Brings the copy up to date first: what is verified is what will be in use.
    private static func verify(
        _ part: String, named backup: String, world: World, progress: (Int, Int) -> Bool
    ) throws(StoreError) {
        do {
            // Without a write-ahead log, which would have to be put in place too.
            let copy = Store(world: world, path: "", connection: try Connection(path: part))
            try Schema.migrate(copy.connection, path: backup)
            let report = try copy.verify(progress: progress)
            if !report.differences.isEmpty { throw StoreError.differs(path: backup, report) }
        } catch {
            throw StoreError(error, path: backup)
        }
    }

    /// Gives the database another name beside its own, and its log with it.
    private static func keep(_ path: String, at now: Instant) throws(StoreError) -> String {
        let second = now.iso8601.prefix(19).replacing(":", with: "").replacing("-", with: "")
        var kept = "\(path).before-\(second)"
        var count = 1
        while access(kept, F_OK) == 0 {
            count += 1
            kept = "\(path).before-\(second)-\(count)"
        }
        // Two names for a moment, so that there is a database at every instant; where links can't be made, another.
        guard link(path, kept) == 0 || rename(path, kept) == 0 else { throw StoreError(errno: errno, path: kept) }
        if access(path + "-wal", F_OK) == 0, rename(path + "-wal", kept + "-wal") != 0 {
            throw StoreError(errno: errno, path: kept)
        }
        return kept
    }
}

/// Keeps everybody from opening a database, by the locks that SQLite itself takes. (https://sqlite.org/lockingv3.html)
private struct DatabaseLock {
    private let file: Int32

    /// Nil when there is no database.
    ///
    /// - Throws: `openElsewhere`.
    init?(_ path: String) throws(StoreError) {
        file = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK)
        if file < 0, errno == ENOENT { return nil }
        guard file >= 0 else { throw StoreError(errno: errno, path: path) }
        var wanted = flock()
        wanted.l_type = Int16(F_WRLCK)
        wanted.l_whence = Int16(SEEK_SET)
        // From the pending byte to the end of the shared ones.
        (wanted.l_start, wanted.l_len) = (0x4000_0000, 512)
        if fcntl(file, F_SETLK, &wanted) == 0 { return }
        _ = fcntl(file, F_GETLK, &wanted)
        close(file)
        throw .openElsewhere(path: path, process: wanted.l_pid)
    }

    func release() { close(file) }
}
