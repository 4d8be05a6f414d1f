import DeskCore

/// A message in which all the words were found.
package struct Found: Sendable, Equatable {
    package var conversation: ConversationID
    package var message: MessageID
    package var author: Author
    package var kind: Message.Kind
    package var at: Instant
    package var text: String
    package var visitorName: String
}

extension Store {
    /// Messages with all these words, newest first; accents don't matter, the last word may be unfinished.
    ///
    /// What isn't in the index yet is put there first, so that the newest message is found. A database that can't be
    /// written is searched as far as it is indexed.
    package func search(_ words: String, limit: Int = 50) throws(StoreError) -> [Found] {
        guard let query = Query.text(for: words) else { throw .invalid(.search, words) }
        do { try index() } catch StoreError.readOnly, StoreError.diskFull {}
        return try read { transaction in
            try transaction.database.all(
                """
                SELECT m.conversation, m.id, m.author, m.expert, m.kind, m.at, m.text, c.visitor, v.name
                FROM message_text f JOIN message m ON m.seq = f.rowid
                JOIN conversation c ON c.id = m.conversation JOIN visitor v ON v.id = c.visitor
                WHERE message_text MATCH ? ORDER BY f.rowid DESC LIMIT ?
                """, [query, limit]
            ) { columns in
                let conversation: ConversationID = try columns.next()
                let message: MessageID = try columns.next()
                let author = try Author(&columns)
                let (kind, at, text) = (
                    try columns.next(Message.Kind.self), try columns.next(Instant.self), try columns.next(String.self)
                )
                let visitor: VisitorID = try columns.next()
                return Found(
                    conversation: conversation, message: message, author: author, kind: kind, at: at, text: text,
                    visitorName: Visitor.displayName(try columns.optional(), id: visitor))
            }
        }
    }

    /// Puts messages that are new into the full-text index, outside of the transactions that acknowledge them.
    ///
    /// - Returns: how many.
    @discardableResult
    package func index() throws(StoreError) -> Int {
        var total = 0
        while try read({ try $0.isBehind() }) {
            total += try write { try $0.index(limit: 500) }
            Waker.pause()
        }
        // Here nobody waits for it.
        if total > 0 { try checkpoint() }
        return total
    }
}

/// What a person typed, as FTS5 wants it.
private enum Query {
    /// Each word in quotes, so that none of them is an operator; the last one open at its end. Nil without a word.
    static func text(for words: String) -> String? {
        let words = words.split {
            !$0.isLetter && !$0.isNumber && !$0.unicodeScalars.contains { $0.properties.isEmoji }
        }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard !words.isEmpty else { return nil }
        return words.map { "\"\($0)\"" }.joined(separator: " ") + "*"
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
