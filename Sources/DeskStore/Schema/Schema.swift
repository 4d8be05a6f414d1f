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
            let done = try version(database)
            guard done.allSatisfy({ name in steps.contains { $0.name == name } }) else {
                throw StoreError.newerVersion(path: path)
            }
            return done.count == steps.count
        }
        if isCurrent { return }
        for step in steps {
            try connection.write { database in
                try database.execute(
                    sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
                // Another process may have been quicker.
                if try version(database).contains(step.name) { return }
                for script in step.scripts { try database.execute(sql: script) }
                try database.run("INSERT INTO grdb_migrations VALUES (?)", [step.name])
            }
        }
    }

    /// The names of the steps a database has been through, oldest first.
    static func version(_ database: Database) throws -> [String] {
        let isNew = try !database.exists("SELECT 1 FROM sqlite_schema WHERE name = 'grdb_migrations'")
        return isNew
            ? [] : try database.all("SELECT identifier FROM grdb_migrations ORDER BY rowid") { try $0.next() }
    }
}
