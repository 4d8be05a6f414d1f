import CSQLite
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// The file itself, before SQLite sees it.
enum DatabaseFile {
    /// Makes the folder and an empty file if they aren't there, for their owner alone whatever the umask, and refuses
    /// what is not ours without a byte being changed. In a folder that a group shares the file is the group's.
    static func prepare(_ path: String) throws(StoreError) {
        try makeFolder(folder(of: path), for: path)
        if access(path, F_OK) == 0 {
            try mustBeOurs(path)
            try mustHaveOneName(path)
        } else {
            try create(path, mode: mode(beside: path))
        }
    }

    /// A file, one of ours, with no log beside it but its own.
    static func mustBeOurs(_ path: String) throws(StoreError) {
        try mustBeAFile(path)
        try check(path)
        for log in logs(of: real(path)) where access(log, F_OK) == 0 { try mustBeAFile(log) }
        if WriteAheadLog.isForeign(besides: real(path)) { throw .foreignLog(path: path) }
    }

    /// SQLite's own files beside the database.
    static func logs(of path: String) -> [String] { [path + "-wal", path + "-shm"] }

    /// Where a symbolic link leads; the path itself where there is no file yet.
    static func real(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    /// Opening anything else could wait for ever, or write into a device.
    static func mustBeAFile(_ path: String) throws(StoreError) {
        var found = stat()
        guard stat(path, &found) == 0 else { throw StoreError(errno: errno, path: path) }
        guard found.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    }

    /// By another of its names the database would get other logs, and be damaged.
    private static func mustHaveOneName(_ path: String) throws(StoreError) {
        var found = stat()
        if stat(path, &found) == 0, found.st_nlink > 1 { throw .linked(path: path) }
    }

    /// Gives a new file the bits that the database at `path` is to have, and its owner where that may be done.
    static func giveAway(_ file: String, for path: String) {
        var found = stat()
        if stat(path, &found) == 0 { _ = chown(file, found.st_uid, found.st_gid) }
        chmod(file, mode(beside: path))
    }

    /// Has the file's or the folder's own contents on the disk.
    static func sync(_ path: String) throws(StoreError) {
        let file = Glibc.open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw StoreError(errno: errno, path: path) }
        defer { close(file) }
        // Some file systems have nothing to sync for a folder.
        guard fsync(file) == 0 || errno == EINVAL else { throw StoreError(errno: errno, path: path) }
    }

    /// The permission bits that a database is to have: 0660 in a folder whose group writes there and owns what is made
    /// there (setgid), as several users of one machine need it; else 0600.
    static func mode(beside path: String) -> mode_t {
        let folder = folder(of: path)
        var found = stat()
        let shared = S_ISGID | S_IWGRP
        return stat(folder.isEmpty ? "." : folder, &found) == 0 && found.st_mode & shared == shared ? 0o660 : 0o600
    }

    /// An empty file, for its owner alone unless told otherwise. Somebody else's having just made it is as good.
    static func create(_ path: String, mode: mode_t = 0o600) throws(StoreError) {
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else {
            if errno == EEXIST { return }
            throw StoreError(errno: errno, path: path)
        }
        fchmod(file, mode)
        close(file)
    }

    /// Whether `file` is the database at `path`, or one of the files that are kept beside it, by whatever name.
    static func isOwn(_ file: String, of path: String) -> Bool {
        let path = real(path)
        return ["", "-wal", "-shm", "-journal", "-bell"].contains { isSame(file, path + $0) }
    }

    /// By device and inode; where neither is there yet, by their folder's and their name.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        switch (FileIdentity(of: one), FileIdentity(of: other)) {
        case (let left?, let right?): return left == right
        case (nil, nil):
            let (left, right) = (folder(of: one), folder(of: other))
            let isSameFolder =
                FileIdentity(of: left.isEmpty ? "." : left) == FileIdentity(of: right.isEmpty ? "." : right)
            return isSameFolder && one.split(separator: "/").last == other.split(separator: "/").last
        default: return false
        }
    }

    /// Empty for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func makeFolder(_ folder: String, for path: String) throws(StoreError) {
        if folder.isEmpty || access(folder, F_OK) == 0 { return }
        try makeFolder(self.folder(of: folder), for: path)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw StoreError(errno: errno, path: path) }
        chmod(folder, 0o700)
    }

    /// The header's first words tell whose it is. (https://sqlite.org/fileformat.html, 1.3)
    ///
    /// A database of ours that was never checkpointed has an empty schema there; the connection checks again.
    private static func check(_ path: String) throws(StoreError) {
        guard access(path, R_OK) == 0 else { throw StoreError(errno: errno, path: path) }
        guard let (header, size) = beginning(of: path) else { throw StoreError(errno: errno, path: path) }
        if size == 0 { return }
        guard size >= header.count, header.starts(with: "SQLite format 3\u{0}".utf8) else {
            throw .notADatabase(path: path)
        }
        let schemaCookie = word(header[40..<44])
        let applicationID = word(header[68..<72])
        guard applicationID == UInt32(bitPattern: Schema.applicationID) || applicationID == 0 && schemaCookie == 0
        else {
            throw .notADatabase(path: path)
        }
    }

    /// The first hundred bytes, zero where the file is shorter, and its size in bytes; nil when it can't be read.
    static func beginning(of path: String) -> (header: [UInt8], size: Int)? {
        var header = [UInt8](repeating: 0, count: 100)
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        let code = desk_read_database(real(path), &header, Int32(header.count))
        return code == SQLITE_OK || code == DESK_IOERR_SHORT_READ ? (header, Int(found.st_size)) : nil
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }
}

extension StoreError {
    init(errno code: Int32, path: String) {
        switch code {
        case EACCES, EPERM, EROFS: self = .readOnly(path: path)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
        default: self = .refusedByMachine(path: path, code: code)
        }
    }
}
