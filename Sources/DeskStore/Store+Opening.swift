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
            let connection = try Connection.connect(to: path)
            try connection.use { try $0.mustBeOurs(path: path) }
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
            let connection = try Connection.connect(to: ":memory:")
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
            return Store(world: world, path: path, connection: try Connection.connect(to: path, isReadOnly: true))
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

    func keepInMemory(kibibytes: Int) throws(StoreError) {
        do {
            try connection.use { try $0.keepInMemory(kibibytes: kibibytes) }
        } catch {
            throw StoreError(error, path: path)
        }
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
