import DeskCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Tells that something was committed, by this process or another, at no cost while nothing is.
///
/// The descriptor becomes readable when the write-ahead log is touched. With synchronous=FULL that is up to some
/// milliseconds before the commit can be read: check at once and again after 5, 20 and 50 ms, and once a second to be
/// safe.
package final class Changes: Sendable {
    /// For a poll set; -1, which poll passes over, where the machine can't watch files.
    package let descriptor: Int32
    private let reader: Connection
    private let seen: Mutex<Int64>

    /// A connection of its own: the version it sees changes with the commits of all others.
    package init(_ store: Store) throws(StoreError) {
        if store.path.isEmpty { throw .cannotOpen(path: "", detail: "in memory") }
        reader = try store.reader().connection
        let file: String
        do {
            seen = Mutex(try Self.version(reader))
            // SQLite's own name for it: the log lies beside the file that a symbolic link names.
            file =
                try reader.use {
                    try $0.first("SELECT file FROM pragma_database_list WHERE name = 'main'") { try $0.next() }
                } ?? store.path
        } catch {
            throw StoreError(error, path: store.path)
        }
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        if descriptor >= 0 {
            _ = inotify_add_watch(descriptor, file + "-wal", UInt32(IN_MODIFY))
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Whether anything was committed since the last call. What can't be read counts as changed: reading will tell.
    package func check() -> Bool {
        guard let version = try? Self.version(reader) else { return true }
        return seen.withLock { seen in
            defer { seen = version }
            return seen != version
        }
    }

    /// Empties the descriptor, so that poll waits for the next touch.
    package func drain() {
        guard descriptor >= 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while read(descriptor, &buffer, buffer.count) > 0 {}
    }

    private static func version(_ reader: Connection) throws -> Int64 {
        try reader.use { try $0.dataVersion }
    }
}

extension Store {
    /// Another one whenever somebody else has committed; what this store commits leaves it as it is.
    package func othersVersion() throws(StoreError) -> Int64 {
        do {
            return try connection.use { try $0.dataVersion }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension Database {
    fileprivate var dataVersion: Int64 {
        get throws { try first("PRAGMA data_version") { try $0.next() } ?? 0 }
    }
}
