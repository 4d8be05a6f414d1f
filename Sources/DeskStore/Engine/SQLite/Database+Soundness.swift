extension Database: EngineTransaction {}
extension Connection: Engine {}

/// What SQLite knows of itself.
extension Database {
    var engineVersion: String {
        get throws { try first("SELECT sqlite_version()") { try $0.next() } ?? "" }
    }

    func damages() throws -> [String] {
        let found = try all("PRAGMA integrity_check") { try $0.next(String.self) }.filter { $0 != "ok" }
        let orphans = try all("PRAGMA foreign_key_check") { columns in
            let (table, row) = (try columns.next(String.self), try columns.optional(Int64.self))
            return "\(table) \(row ?? 0): foreign key"
        }
        return found + orphans
    }

    func layout() throws -> [LayoutFault.Name: String] {
        let parts = try all("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL") {
            (LayoutFault.Name(kind: try $0.next(), name: try $0.next()), try $0.next(String.self))
        }
        return Dictionary(
            parts.map { ($0.0, $0.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
        ) { first, _ in first }
    }
}
