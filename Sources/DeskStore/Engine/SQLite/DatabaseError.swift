import CSQLite

#if canImport(Glibc)
    import Glibc
#endif

/// What SQLite refused, in its own words: `StoreError` says what it means for a person.
struct DatabaseError: EngineError, Equatable, Sendable {
    /// An extended result code. (https://sqlite.org/rescode.html)
    let code: Int32
    let message: String

    init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }

    /// What `database` says of the call that has just failed with `code`.
    init(code: Int32, of database: OpaquePointer?) {
        self.code = code
        message = database.flatMap(sqlite3_errmsg).map { String(cString: $0) } ?? String(cString: sqlite3_errstr(code))
    }

    var primaryCode: Int32 { code & 0xFF }

    var fault: EngineFault {
        switch primaryCode {
        case SQLITE_FULL: .diskFull
        // No room for the index of the write-ahead log.
        case SQLITE_IOERR where code == DESK_IOERR_SHMSIZE: .diskFull
        case SQLITE_IOERR
        where Self.areFilesLimited && [DESK_IOERR_WRITE, DESK_IOERR_TRUNCATE, DESK_IOERR_SHMOPEN].contains(code):
            .diskFull
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_READONLY, SQLITE_PERM: .readOnly
        case SQLITE_NOTADB: .notADatabase
        case SQLITE_CORRUPT: .damaged
        case SQLITE_CANTOPEN: .cannotOpen
        case SQLITE_INTERRUPT: .cancelled
        default: .other
        }
    }

    /// SQLite doesn't tell a file that may not grow (EFBIG) from a disk that fails; where no limit is set it is the disk.
    private static var areFilesLimited: Bool {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 && limit.rlim_cur != .max
    }
}
