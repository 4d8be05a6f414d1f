import DeskCore
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

extension Store {
    /// Opens the database, makes it if there is none (folder 0700, file 0600), and brings its schema up to date.
    package static func open(path: String, world: World) throws(StoreError) -> Store {
        try DatabaseFile.prepare(path)
        let identity = FileIdentity(of: path)
        do {
            let connection = try connect(to: path)
            try connection.use { try checkOwner(of: $0, path: path) }
            try Schema.migrate(connection, path: path)
            return Store(
                world: world, path: path, connection: connection, files: try OpenFiles(path, opened: identity),
                bell: Bell(beside: DatabaseFile.real(path)))
        } catch {
            throw StoreError(opening: error, path: path)
        }
    }

    /// A database that is gone with its last use.
    package static func inMemory(world: World) throws(StoreError) -> Store {
        do {
            let connection = try connect(to: ":memory:")
            try Schema.migrate(connection, path: "")
            return Store(world: world, path: "", connection: connection)
        } catch {
            throw StoreError(opening: error, path: "")
        }
    }

    /// The same over a connection of its own, for reading only: neither waits for the other. Itself in memory.
    package func reader() throws(StoreError) -> Store {
        if path.isEmpty { return self }
        do {
            return Store(world: world, path: path, connection: try Store.connect(to: path, isReadOnly: true))
        } catch {
            throw StoreError(opening: error, path: path)
        }
    }

    /// Moves what was committed from the log into the file, without waiting for anybody.
    func checkpoint() throws(StoreError) {
        do {
            try connection.use { try $0.checkpoint() }
        } catch {
            let failure = StoreError(error, path: path)
            if case .busy = failure { return }
            throw failure
        }
    }

    /// How much of the file a connection keeps in memory, in KiB; and while it changes rows all over it.
    static let (littleMemory, muchMemory) = (8_192, 32_768)

    func keepInMemory(kibibytes: Int) throws(StoreError) {
        do {
            try connection.use { try $0.keepInMemory(kibibytes: kibibytes) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    static func connect(to path: String, isReadOnly: Bool = false) throws -> Connection {
        let connection = try Connection(path: path, isReadOnly: isReadOnly)
        try connection.use { database in
            database.waitForOthers()
            // What a savepoint would bring back is kept in memory: each would make a file of its own.
            try database.execute(
                sql: "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY")
            try database.keepInMemory(kibibytes: littleMemory)
            if isReadOnly { return }
            // Logs of up to 16 MiB: a checkpoint takes milliseconds, and who commits waits for it. What is freed is
            // overwritten, whoever frees it: a merge of the index may free words that another process erased.
            try database.execute(
                sql: """
                    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;
                    PRAGMA secure_delete = ON
                    """)
        }
        return connection
    }

    /// Refuses another program's database; takes an empty one.
    private static func checkOwner(of database: Database, path: String) throws {
        let owner = try database.first("PRAGMA application_id") { try $0.next(Int.self) } ?? 0
        if owner == Int(Schema.applicationID) { return }
        let isEmpty = try !database.exists("SELECT 1 FROM sqlite_schema")
        guard owner == 0, isEmpty else { throw StoreError.notADatabase(path: path) }
        // Ours from the first byte on: a first start that is cut short leaves nothing that the next one would refuse.
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
}

extension StoreError {
    /// While opening, what fails is most often that the file or its folder may not be written.
    fileprivate init(opening error: any Error, path: String) {
        self.init(error, path: path)
        guard case .cannotOpen = self else { return }
        let folder = DatabaseFile.folder(of: path)
        if access(path, R_OK | W_OK) != 0 || access(folder.isEmpty ? "." : folder, W_OK) != 0 {
            self.init(errno: errno, path: path)
        }
    }
}
