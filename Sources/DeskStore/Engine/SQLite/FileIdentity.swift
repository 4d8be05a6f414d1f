#if canImport(Glibc)
    import Glibc
#endif

/// Which file is at a path, whatever it is called: its device and its number there.
struct FileIdentity: Sendable, Equatable {
    private let device: UInt64
    private let number: UInt64

    /// Symbolic links are followed; nil when there is none.
    init?(of path: String) {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        (device, number) = (UInt64(found.st_dev), UInt64(found.st_ino))
    }
}

/// The database and the two files that SQLite keeps beside it, as they were when they were opened.
///
/// Whoever moves, removes or replaces one of them meanwhile has everything that is written since go with it: SQLite
/// doesn't notice. So they are compared before a transaction begins, and again before it is acknowledged.
struct OpenFiles: Sendable {
    private struct File: Sendable {
        let path: String
        let identity: FileIdentity
    }

    private let files: [File]

    /// - Parameter opened: what was at `path` before SQLite opened it.
    /// - Throws: `replaced` when that is another one by now.
    init(_ path: String, opened: FileIdentity?) throws(StoreError) {
        guard let now = FileIdentity(of: path), opened == nil || opened == now else { throw .replaced(path: path) }
        // SQLite's own files lie beside the one that a symbolic link names.
        let real = DatabaseFile.real(path)
        files =
            [File(path: path, identity: now)]
            + DatabaseFile.logs(of: real).compactMap { log in
                FileIdentity(of: log).map { File(path: log, identity: $0) }
            }
    }

    /// - Throws: `replaced`, with the first that isn't the one that was opened.
    func check() throws(StoreError) {
        for file in files where FileIdentity(of: file.path) != file.identity { throw .replaced(path: file.path) }
    }
}
