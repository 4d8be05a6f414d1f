/// FTS5: an index without texts of its own. (https://sqlite.org/fts5.html)
extension Database {
    func indexed(_ query: SearchQuery, limit: Int) throws -> [Int64] {
        try all(
            "SELECT rowid FROM message_text WHERE message_text MATCH ? ORDER BY rowid DESC LIMIT ?",
            [query.expression, limit]
        ) { try $0.next() }
    }

    func addToIndex(_ number: Int64, words: String) throws {
        try run("INSERT INTO message_text (rowid, text) VALUES (?, ?)", [number, words])
    }

    func removeFromIndex(_ number: Int64, words: String) throws {
        try run("INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', ?, ?)", [number, words])
    }

    func mergeIndex(pages: Int) throws -> Bool {
        let before = totalChangesCount
        try run("INSERT INTO message_text (message_text, rank) VALUES ('merge', ?)", [pages])
        return totalChangesCount - before >= 2
    }
}

extension SearchQuery {
    /// As FTS5 wants it: each word in quotes, so that none of them is an operator; the last one open at its end.
    fileprivate var expression: String {
        phrases.map { "\"\($0.joined(separator: " "))\"" }.joined(separator: " ") + "*"
    }
}
