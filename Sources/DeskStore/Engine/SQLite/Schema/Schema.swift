/// The database's layout, as numbered steps that are never changed once released.
enum Schema {
    /// "pupi", in the file's header: whose database this is.
    static let applicationID: Int32 = 0x7075_7069

    /// The steps in order: the names that are kept in the database, and what each runs.
    private static let steps: [(name: String, scripts: [String])] = [
        ("1", first + ["PRAGMA application_id = \(applicationID)"]), ("2", [second]), ("3", third),
    ]

    /// Runs the steps that are missing, each in a transaction of its own. A database that has steps unknown here is
    /// refused untouched.
    static func migrate(_ connection: Connection, path: String) throws {
        let isCurrent = try connection.read { database in
            try mustBeKnown(database, path: path)
            return try version(database).count == steps.count
        }
        if isCurrent { return }
        for step in steps {
            try connection.write { database in
                try database.execute(
                    sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
                // Another process may have been quicker.
                if try version(database).contains(step.name) { return }
                for script in step.scripts { try database.execute(sql: script) }
                if step.name == "3" { try Twins.settle(database) }
                try database.run("INSERT INTO grdb_migrations VALUES (?)", [step.name])
            }
        }
    }

    /// - Throws: `newerVersion`; `damaged` where the record of a step is gone that would then be run a second time.
    static func mustBeKnown(_ database: Database, path: String) throws {
        let known = try version(database)
        guard known.allSatisfy({ name in steps.contains { $0.name == name } }) else {
            throw StoreError.newerVersion(path: path)
        }
        let hasTables = try database.exists("SELECT 1 FROM sqlite_schema WHERE name = 'expert'")
        let hasSites = try database.exists("SELECT 1 FROM sqlite_schema WHERE name = 'mission_origin'")
        guard known.contains("1") == hasTables, known.contains("2") == hasSites else {
            throw StoreError.damaged(path: path, detail: "grdb_migrations: \(known.joined(separator: ", "))")
        }
    }

    /// The names of the steps a database has been through, oldest first.
    static func version(_ database: Database) throws -> [String] {
        let isNew = try !database.exists("SELECT 1 FROM sqlite_schema WHERE name = 'grdb_migrations'")
        return isNew
            ? [] : try database.all("SELECT identifier FROM grdb_migrations ORDER BY rowid") { try $0.next() }
    }

    /// Tables, indexes and triggers that are missing, or aren't as this program makes them. What somebody added is left
    /// alone, but for triggers: they change what is stored.
    static func faults(_ database: Database) throws -> [LayoutFault] {
        let fresh = try Connection(path: ":memory:")
        try migrate(fresh, path: "")
        let wanted = try fresh.use { try $0.layout() }
        let found = try database.layout()
        let changed = wanted.keys.filter { found[$0] != wanted[$0] }
        let added = found.keys.filter { $0.kind == "trigger" && wanted[$0] == nil }
        return (changed + added).map { LayoutFault($0, found: found[$0], wanted: wanted[$0]) }.sorted {
            $0.part < $1.part
        }
    }
}

/// A part of the layout that is missing, changed, or somebody else's.
package struct LayoutFault: Sendable, Equatable {
    struct Name: Hashable {
        /// As SQLite says it: `table`, `index`, `trigger`.
        let kind: String
        let name: String
    }

    /// Its kind and name.
    package let part: String
    /// SQL that makes it as it must be; nil for a table, whose rows no statement brings back.
    package let mending: String?

    fileprivate init(_ name: Name, found: String?, wanted: String?) {
        part = name.kind + " " + name.name
        let drop = "DROP \(name.kind) \"\(name.name.replacing("\"", with: "\"\""))\""
        mending =
            name.kind == "table" ? nil : [found.map { _ in drop }, wanted].compactMap { $0 }.joined(separator: "; ")
    }
}
