import DeskCore
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

extension Store {
    /// Copies the database to a file of its own (0600) while it is in use. Stopped or failed, it leaves nothing behind.
    ///
    /// - Parameters:
    ///   - replacing: whether a file that is there already is replaced, once the copy is whole.
    ///   - progress: is told pages done and pages in all; returns whether to go on.
    /// - Throws: `ownFile` when the copy would take the place of the database, `exists` when there is such a file and it
    ///   is not to be replaced: nothing is touched. `cancelled`.
    package func backup(
        to file: String, replacing: Bool = false,
        progress: @escaping (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
    ) throws(StoreError) {
        let part = file + ".part"
        for written in [file, part] where DatabaseFile.isOwn(written, of: path) { throw .ownFile(path: written) }
        if !replacing, access(file, F_OK) == 0 { throw .exists(path: file) }
        let source = try reader().connection
        do {
            unlink(part)
            try DatabaseFile.create(part)
            defer { unlink(part) }
            try source.use { try $0.copy(to: part, progress: progress) }
            guard (replacing ? rename(part, file) : link(part, file)) == 0 else {
                throw errno == EEXIST ? StoreError.exists(path: file) : StoreError(errno: errno, path: file)
            }
        } catch {
            throw StoreError(error, path: file)
        }
    }
}
