import DeskCore

/// Names that were written before each had its one spelling (NFC): they get it, and what then is spelt like another one a
/// number, `-2`, for a person to rename. Ids stay.
enum Twins {
    private struct Kind {
        let word: String
        let table: String
        let key: String
        let column: String
        /// Within which a name is there once.
        var scope = "1"
        var isArchived = "archived = 1"
    }

    private static let kinds = [
        Kind(word: "expert", table: "expert", key: "id", column: "handle"),
        Kind(word: "group", table: "\"group\"", key: "id", column: "handle"),
        Kind(word: "mission", table: "mission", key: "id", column: "handle"),
        Kind(word: "tag", table: "tag", key: "id", column: "path", scope: "mission"),
        Kind(word: "canned", table: "canned", key: "name", column: "name", isArchived: "0"),
    ]

    static func settle(_ database: Database) throws {
        for kind in kinds { try settle(kind, in: database) }
        for table in ["expert", "mission"] {
            for (id, name) in try rows(of: table, key: "id", column: "name", in: database) {
                try database.run("UPDATE \(table) SET name = ? WHERE id = ?", [name.composed, Int64(id) ?? 0])
            }
        }
    }

    /// Those that still are called so, as `kind name`.
    static func found(_ database: Database) throws -> [String] {
        try kinds.flatMap { kind in
            try database.all(
                """
                SELECT t.kind || ' ' || t.name FROM twin t WHERE t.kind = '\(kind.word)' AND EXISTS (
                    SELECT 1 FROM \(kind.table) n WHERE n.\(kind.column) = t.name AND NOT (\(kind.isArchived)))
                """
            ) { try $0.next(String.self) }
        }
    }

    private static func settle(_ kind: Kind, in database: Database) throws {
        for (key, name) in try rows(of: kind.table, key: kind.key, column: kind.column, in: database) {
            func isTaken(_ name: String) throws -> Bool {
                try database.exists(
                    """
                    SELECT 1 FROM \(kind.table) WHERE \(kind.column) = ?1 AND \(kind.scope) = (
                        SELECT \(kind.scope) FROM \(kind.table) WHERE CAST(\(kind.key) AS TEXT) = ?2)
                    """, [name, key])
            }
            var (wanted, count) = (name.composed, 1)
            while try isTaken(wanted) {
                count += 1
                wanted = "\(name.composed)-\(count)"
            }
            try database.run(
                "UPDATE \(kind.table) SET \(kind.column) = ? WHERE CAST(\(kind.key) AS TEXT) = ?", [wanted, key])
            if count > 1 {
                try database.run("INSERT INTO twin VALUES (?, ?) ON CONFLICT DO NOTHING", [kind.word, wanted])
            }
        }
    }

    /// Keys and names of those that aren't in their one spelling.
    private static func rows(
        of table: String, key: String, column: String, in database: Database
    ) throws -> [(key: String, name: String)] {
        try database.all("SELECT CAST(\(key) AS TEXT), \(column) FROM \(table) ORDER BY \(key)") {
            (key: try $0.next(String.self), name: try $0.next(String.self))
        }.filter { !$0.name.utf8.elementsEqual($0.name.composed.utf8) }
    }
}
