import DeskCore

extension Store {
    /// Puts messages that are new into the full-text index, outside of the transactions that acknowledge them.
    ///
    /// - Returns: how many.
    @discardableResult
    package func index() throws(StoreError) -> Int {
        var total = 0
        while try read({ try $0.isBehind() }) {
            total += try write { try $0.index(limit: 1_000) }
        }
        return total
    }
}

extension Transaction {
    fileprivate func isBehind() throws -> Bool {
        try database.exists("SELECT 1 FROM indexed WHERE through < (SELECT max(seq) FROM message)")
    }

    fileprivate func index(limit: Int64) throws -> Int {
        let through: Int64 = try database.first("SELECT through FROM indexed") { try $0.next() } ?? 0
        let last: Int64 =
            try database.first("SELECT max(seq) FROM message") { try $0.optional(Int64.self) ?? 0 } ?? 0
        let end = min(last, through + limit)
        try database.run(
            "INSERT INTO message_text (rowid, text) SELECT seq, text FROM message WHERE seq > ? AND seq <= ?",
            [through, end])
        try database.run("UPDATE indexed SET through = ?", [end])
        return Int(max(0, end - through))
    }
}
