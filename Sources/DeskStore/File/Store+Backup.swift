import DeskCore
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

extension Store {
    /// Copies the database to a file of its own (0600) while it is in use, and has it on the disk. Stopped or failed, it
    /// leaves nothing behind; what one that was killed left is removed by the next to the same file.
    ///
    /// - Parameters:
    ///   - replacing: whether a file that is there already is replaced, once the copy is whole.
    ///   - progress: is told pages done and pages in all; returns whether to go on.
    /// - Throws: `ownFile` when the copy would take the place of the database, `exists` when there is such a file and it
    ///   is not to be replaced, `notAFile` when something else is there: nothing is touched. `cancelled`.
    package func backup(
        to file: String, replacing: Bool = false,
        progress: @escaping (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
    ) throws(StoreError) {
        if DatabaseFile.isOwn(file, of: path) { throw .ownFile(path: file) }
        // Where a symbolic link leads: it stays a link.
        let file = DatabaseFile.real(file)
        let part = file + ".part"
        if DatabaseFile.isOwn(part, of: path) { throw .ownFile(path: part) }
        for written in [file, part] where access(written, F_OK) == 0 { try DatabaseFile.mustBeAFile(written) }
        if !replacing, access(file, F_OK) == 0 { throw .exists(path: file) }
        try copy(to: part, progress: progress, named: file)
        defer { unlink(part) }
        guard (replacing ? rename(part, file) : link(part, file)) == 0 else {
            throw errno == EEXIST ? .exists(path: file) : StoreError(errno: errno, path: file)
        }
        unlink(part)
        try DatabaseFile.sync(DatabaseFile.folder(of: file))
    }

    /// One file without logs beside it, whole and on the disk; nothing of it is left where that fails.
    func copy(
        to part: String, progress: @escaping (_ done: Int, _ total: Int) -> Bool, named file: String
    ) throws(StoreError) {
        let source = try reader().connection
        do {
            Self.remove(part)
            try DatabaseFile.create(part)
            // What isn't whole is thrown away: it needs no journal.
            try source.use { try $0.copy(to: part, progress: progress) }
            try DatabaseFile.sync(part)
        } catch {
            Self.remove(part)
            throw StoreError(error, path: file)
        }
    }

    /// With the files that SQLite may have made beside it.
    private static func remove(_ part: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(part + suffix) }
    }
}
