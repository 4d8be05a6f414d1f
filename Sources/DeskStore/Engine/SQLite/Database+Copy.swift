import CSQLite

extension Database {
    /// Copies the whole database, one consistent state, into a file of its own, without a log beside it.
    ///
    /// - Parameters:
    ///   - file: empty, or a database that is overwritten.
    ///   - progress: is told pages done and pages in all; returns whether to go on.
    /// - Throws: `CancellationError` when told not to go on.
    func copy(to file: String, progress: (_ done: Int, _ total: Int) -> Bool) throws {
        try Connection(path: file).use { target in
            // What isn't whole is thrown away.
            try target.run("PRAGMA journal_mode = OFF")
            guard let copying = sqlite3_backup_init(target.handle, "main", handle, "main") else {
                throw DatabaseError(code: sqlite3_extended_errcode(target.handle), of: target.handle)
            }
            defer { sqlite3_backup_finish(copying) }
            var code = SQLITE_OK
            while code == SQLITE_OK {
                code = sqlite3_backup_step(copying, 256)
                let total = Int(sqlite3_backup_pagecount(copying))
                let goesOn = progress(total - Int(sqlite3_backup_remaining(copying)), total)
                if !goesOn, code == SQLITE_OK { throw CancellationError() }
            }
            guard code == SQLITE_DONE else {
                throw DatabaseError(code: code, message: String(cString: sqlite3_errstr(code)))
            }
        }
        try Connection(path: file).use { try $0.run("PRAGMA journal_mode = DELETE") }
    }
}
