import GRDB

/// Every statement is prepared once a connection and kept; arguments are bound in the order of their question marks.
extension Database {
    func run(_ sql: String, _ arguments: [(any Stored)?] = []) throws {
        let statement = try cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(arguments.map { $0?.stored ?? .null }))
        try statement.execute()
    }

    func first<Value>(
        _ sql: String, _ arguments: [(any Stored)?] = [], _ read: (inout Columns) throws -> Value
    ) throws -> Value? {
        let rows = try cursor(sql, arguments)
        // The cursor resets the statement when it goes, and the row with it.
        return try withExtendedLifetime(rows) {
            guard let row = try rows.next() else { return nil }
            var columns = Columns(row)
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
                var columns = Columns(row)
                try read(&columns)
            }
        }
    }

    func exists(_ sql: String, _ arguments: [(any Stored)?] = []) throws -> Bool {
        try cursor(sql, arguments).next() != nil
    }

    private func cursor(_ sql: String, _ arguments: [(any Stored)?]) throws -> RowCursor {
        let statement = try cachedStatement(sql: sql)
        return try Row.fetchCursor(
            statement, arguments: StatementArguments(arguments.map { $0?.stored ?? .null }))
    }
}
