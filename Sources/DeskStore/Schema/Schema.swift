import GRDB

/// The database's layout, as numbered steps that are never changed once released.
enum Schema {
    /// "pupi", in the file's header: whose database this is.
    static let applicationID: Int32 = 0x7075_7069

    private static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            for part in first { try database.execute(sql: part) }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2") { database in try database.execute(sql: second) }
        migrator.registerMigration("3") { database in
            for part in third { try database.execute(sql: part) }
        }
        return migrator
    }()

    /// Runs the steps that are missing. A database that has steps unknown here is refused untouched.
    static func migrate(_ writer: any DatabaseWriter, path: String) throws {
        let isCurrent = try writer.read { database in
            if try migrator.hasBeenSuperseded(database) { throw StoreError.newerVersion(path: path) }
            return try migrator.hasCompletedMigrations(database)
        }
        if !isCurrent { try migrator.migrate(writer) }
    }

    /// The names of the steps a database has been through, oldest first.
    static func version(_ database: Database) throws -> [String] {
        try migrator.appliedMigrations(database)
    }
}
