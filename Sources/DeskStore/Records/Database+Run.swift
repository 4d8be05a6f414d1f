import GRDB
import GRDBSQLite

/// Every statement is prepared once a connection and kept; arguments are bound in the order of their question marks.
extension Database {
    func run(_ sql: String, _ arguments: [(any Stored)?] = []) throws {
        try bound(sql, arguments).execute()
    }

    func first<Value>(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Value
    ) throws -> Value? {
        let rows = try cursor(sql, arguments)
        // The cursor resets the statement when it goes.
        return try withExtendedLifetime(rows) {
            guard let row = try rows.next() else { return nil }
            var columns = Columns(row.statement)
            return try read(&columns)
        }
    }

    func all<Value>(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try forEach(sql, arguments) { columns in values.append(try read(&columns)) }
        return values
    }

    func forEach(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Void
    ) throws {
        let rows = try cursor(sql, arguments)
        try withExtendedLifetime(rows) {
            while let row = try rows.next() {
                var columns = Columns(row.statement)
                try read(&columns)
            }
        }
    }

    func exists(_ sql: String, _ arguments: [(any Stored)?] = []) throws -> Bool {
        try cursor(sql, arguments).next() != nil
    }

    private func cursor(_ sql: String, _ arguments: [(any Stored)?]) throws -> FastDatabaseValueCursor<BareRow> {
        try BareRow.fetchCursor(bound(sql, arguments))
    }

    /// Bound straight away: GRDB would first gather them, which costs more than many a statement.
    private func bound(_ sql: String, _ arguments: [(any Stored)?]) throws -> Statement {
        let statement = try cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments())
        for (index, argument) in zip(CInt(1)..., arguments) {
            guard let code = argument?.stored.bind(to: statement.sqliteStatement, at: index) else { continue }
            if code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql) }
        }
        return statement
    }
}

/// A row as SQLite has it. GRDB's own looks up its columns' names for each question, which costs more than many answers.
private struct BareRow: DatabaseValueConvertible, StatementColumnConvertible {
    let statement: SQLiteStatement

    init(sqliteStatement: SQLiteStatement, index: CInt) { statement = sqliteStatement }

    /// There is a row, also where its first column is null.
    static func fromStatement(_ statement: SQLiteStatement, atUncheckedIndex index: CInt) -> BareRow? {
        BareRow(sqliteStatement: statement, index: index)
    }

    /// It is no value, and is never made of one.
    var databaseValue: DatabaseValue { .null }
    static func fromDatabaseValue(_ value: DatabaseValue) -> BareRow? { nil }
}
