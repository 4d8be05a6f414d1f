import DeskCore
import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#endif

extension Store {
    /// Copies the database to a file of its own (0600) while it is in use. Stopped or failed, it leaves nothing behind.
    ///
    /// - Parameter progress: is told pages done and pages in all; returns whether to go on.
    /// - Throws: `exists` when there is such a file: nothing is overwritten. `cancelled`.
    package func backup(
        to file: String, progress: @escaping (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
    ) throws(StoreError) {
        if access(file, F_OK) == 0 { throw .exists(path: file) }
        let part = file + ".part"
        let source = try reader().connection
        do {
            unlink(part)
            try DatabaseFile.create(part)
            defer { unlink(part) }
            let copy = try DatabaseQueue(path: part)
            try source.backup(to: copy, pagesPerStep: 256) { state in
                guard progress(state.completedPageCount, state.totalPageCount) || state.isCompleted else {
                    throw CancellationError()
                }
            }
            // One file, without a log beside it.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            guard link(part, file) == 0 else {
                throw errno == EEXIST ? StoreError.exists(path: file) : StoreError(errno: errno, path: file)
            }
        } catch {
            throw StoreError(error, path: file)
        }
    }
}
