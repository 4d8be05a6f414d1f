#if canImport(Glibc)
    import Glibc
#endif

/// An empty file beside the database that is touched after each commit: whoever watches it knows at once that there is
/// something new to read. SQLite's own log can't tell: it is touched some milliseconds before what it holds can be read.
final class Bell: Sendable {
    private let file: Int32

    /// Made if it isn't there, with the database's own bits and owner. Where it can't be made nothing rings.
    /// - Parameter path: the database, where a symbolic link leads.
    init(beside path: String) {
        let name = Self.path(beside: path)
        if access(name, F_OK) != 0, (try? DatabaseFile.create(name)) != nil { DatabaseFile.giveAway(name, for: path) }
        file = open(name, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    }

    deinit {
        if file >= 0 { close(file) }
    }

    static func path(beside path: String) -> String { path + "-bell" }

    func ring() {
        if file >= 0 { futimens(file, nil) }
    }
}
