import DeskCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Tells that something was committed, by this process or another, at no cost while nothing is.
package final class Changes: Sendable {
    /// What the descriptor became readable for.
    package struct News: Sendable {
        /// The bell rang: something was committed, and can be read by now.
        package fileprivate(set) var isCommit = false
        /// The log was touched. What is committed by a program that rings no bell is found by a look within a second.
        package fileprivate(set) var isTouch = false
        /// A file was removed, moved or replaced, or its mode is another.
        package fileprivate(set) var isMove = false
    }

    /// For a poll set; -1, which poll passes over, where the machine can't watch files.
    package let descriptor: Int32
    private let reader: Connection
    private let seen: Mutex<Int64>
    private let bell: Int32
    private let log: String

    private static let moves = UInt32(IN_ATTRIB) | UInt32(IN_MOVE_SELF) | UInt32(IN_DELETE_SELF)

    /// A connection of its own: the version it sees changes with the commits of all others.
    package init(_ store: Store) throws(StoreError) {
        if store.path.isEmpty { throw .cannotOpen(path: "", detail: "in memory") }
        reader = try store.reader().connection
        do {
            seen = Mutex(try Self.version(reader))
        } catch {
            throw StoreError(error, path: store.path)
        }
        // SQLite's own files lie beside the one that a symbolic link names.
        let file = DatabaseFile.real(store.path)
        let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        bell = inotify_add_watch(watch, Bell.path(beside: file), UInt32(IN_ATTRIB))
        for part in [file, file + "-shm"] { inotify_add_watch(watch, part, Self.moves) }
        (descriptor, log) = (watch, file + "-wal")
        expectTouch()
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

    /// Empties the descriptor, so that poll waits for the next event. After a touch of the log more of them are only told
    /// once `expectTouch` was called: a commit touches it for each page.
    package func read() -> News {
        var news = News()
        guard descriptor >= 0 else { return news }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            buffer.withUnsafeBytes { bytes in
                var place = 0
                while place + MemoryLayout<inotify_event>.size <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
                    place += MemoryLayout<inotify_event>.size + Int(event.len)
                    note(event, in: &news)
                }
            }
        }
        if news.isTouch { inotify_add_watch(descriptor, log, Self.moves) }
        return news
    }

    /// Where the system has dropped events, one of a commit may have been among them.
    private func note(_ event: inotify_event, in news: inout News) {
        if event.wd == bell || event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
            news.isCommit = true
        } else if event.mask & UInt32(IN_MODIFY) != 0 {
            news.isTouch = true
        } else {
            news.isMove = true
        }
    }

    /// Touches of the log are told again.
    package func expectTouch() {
        inotify_add_watch(descriptor, log, Self.moves | UInt32(IN_MODIFY))
    }

    private static func version(_ reader: Connection) throws -> Int64 {
        try reader.use { try $0.othersVersion }
    }
}

extension Store {
    /// Another one whenever somebody else has committed; what this store commits leaves it as it is.
    package func othersVersion() throws(StoreError) -> Int64 {
        do {
            return try connection.use { try $0.othersVersion }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
