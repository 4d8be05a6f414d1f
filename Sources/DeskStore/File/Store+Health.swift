import DeskCore

#if canImport(Glibc)
    import Glibc
#endif

/// What there is to know of the database's condition.
package struct Health: Sendable, Equatable {
    package var sqliteVersion: String
    /// The schema's steps, oldest first.
    package var migrations: [String]
    /// What SQLite finds damaged, in its words; empty when all is well.
    package var damages: [String]
    /// Tables, indexes and triggers that are missing or changed.
    package var layout: [LayoutFault]
    /// Since when erased words may still be in the files; nil when there are none.
    package var erasingSince: Instant?
    /// Names that were given a number, because they are spelt like others.
    package var twins: [String]
    /// Another process has held the write lock for as long as a command waits.
    package var isLocked: Bool
    package var conversations: Int
    package var messages: Int
    package var experts: Int
    /// Messages that search doesn't know yet.
    package var unindexed: Int
    /// Bytes.
    package var fileSize: Int64
    package var logSize: Int64
    /// Permission bits.
    package var fileMode: Int
    /// Those that it is to have, which its folder decides.
    package var wantedMode: Int
}

/// A file that isn't as it must be for everybody who uses the database to write it.
package enum FileFault: Sendable, Equatable {
    /// Permission bits, and those that it is to have.
    case mode(path: String, Int, wanted: Int)
    /// User and group numbers that it has, and those of the database.
    case owner(path: String, user: UInt32, group: UInt32, wantedUser: UInt32, wantedGroup: UInt32)

    /// Of the files that SQLite keeps beside the database at `path`.
    package static func beside(_ path: String) -> [FileFault] {
        let path = DatabaseFile.real(path)
        let wanted = DatabaseFile.mode(beside: path)
        var database = stat()
        guard stat(path, &database) == 0 else { return [] }
        return DatabaseFile.logs(of: path).flatMap { log -> [FileFault] in
            var found = stat()
            guard stat(log, &found) == 0 else { return [] }
            var faults: [FileFault] = []
            let isOurs = wanted == 0o660 ? found.st_gid == database.st_gid : found.st_uid == database.st_uid
            if !isOurs {
                faults.append(
                    .owner(
                        path: log, user: found.st_uid, group: found.st_gid, wantedUser: database.st_uid,
                        wantedGroup: database.st_gid))
            }
            if found.st_mode & 0o777 != wanted {
                faults.append(.mode(path: log, Int(found.st_mode & 0o777), wanted: Int(wanted)))
            }
            return faults
        }
    }
}

extension Store {
    package func health() throws(StoreError) -> Health {
        let isLocked = try isLocked()
        let file = Self.status(path)
        return try reader().read { transaction in
            let database = transaction.database
            func count(_ sql: String) throws -> Int { try database.first(sql) { try $0.next() } ?? 0 }
            return Health(
                sqliteVersion: try database.engineVersion,
                migrations: try Schema.version(database), damages: try database.damages(),
                layout: try Schema.faults(database),
                erasingSince: try database.first("SELECT min(since) FROM erasing") { try $0.optional() } ?? nil,
                twins: try Twins.found(database), isLocked: isLocked,
                conversations: try count("SELECT count(*) FROM conversation"),
                messages: try count("SELECT count(*) FROM message"),
                experts: try count("SELECT count(*) FROM expert"),
                unindexed: try count("SELECT count(*) FROM message, indexed WHERE seq > through"),
                fileSize: file.size, logSize: Self.status(path + "-wal").size, fileMode: file.mode,
                wantedMode: Int(DatabaseFile.mode(beside: path)))
        }
    }

    private func isLocked() throws(StoreError) -> Bool {
        do {
            try write { _ in }
            return false
        } catch StoreError.busy {
            return true
        } catch StoreError.readOnly {
            return false
        }
    }

    private static func status(_ path: String) -> (size: Int64, mode: Int) {
        var status = stat()
        guard stat(path, &status) == 0 else { return (0, 0) }
        return (Int64(status.st_size), Int(status.st_mode & 0o777))
    }
}
