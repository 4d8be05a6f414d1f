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
    /// Messages with all these words, newest first; accents, case and ligatures don't matter (`Folding`), the last word
    /// may be unfinished.
    ///
    /// Only reads. What isn't in the index yet is looked through, so that the newest message is found, also on a full
    /// disk or in a file that may not be written.
    package func search(_ words: String, limit: Int = 50) throws(StoreError) -> [Found] {
        guard let query = SearchQuery(words) else { throw .invalid(.search, words) }
        return try read { transaction in
            var numbers = try transaction.unindexed(query, limit: limit)
            if numbers.count < limit {
                numbers += try transaction.database.indexed(query, limit: limit - numbers.count)
            }
            return try numbers.compactMap(transaction.found)
        }
    }

    /// Puts messages that are new into the full-text index, outside of the transactions that acknowledge them, few at a
    /// time: nobody waits for it.
    ///
    /// - Parameter goesOn: is asked between two steps.
    /// - Returns: how many.
    @discardableResult
    package func index(whileTrue goesOn: () -> Bool = { true }) throws(StoreError) -> Int {
        var total = 0
        while try read({ try $0.isBehind() }) {
            total += try write { try $0.index() }
            if !goesOn() { return total }
            Waker.pause()
        }
        // Here nobody waits for it.
        if total > 0 { try checkpoint() }
        return total
    }
}

extension Transaction {
    /// Messages that are looked through at once.
    private static let page = 500

    fileprivate func isBehind() throws -> Bool {
        try database.exists("SELECT 1 FROM indexed WHERE through < (SELECT max(seq) FROM message)")
    }

    fileprivate func index() throws -> Int {
        let through: Int64 = try database.first("SELECT through FROM indexed") { try $0.next() } ?? 0
        let texts = try database.all(
            "SELECT seq, text FROM message WHERE seq > ? ORDER BY seq LIMIT ?", [through, Waker.indexed.messages]
        ) { (number: try $0.next(Int64.self), text: try $0.next(String.self)) }
        var (bytes, count) = (0, 0)
        for (number, text) in texts where bytes < Waker.indexed.bytes {
            if !text.isEmpty {
                try database.addToIndex(number, words: Folding.words(text))
            }
            bytes += text.utf8.count
            count += 1
        }
        if count > 0 { try database.run("UPDATE indexed SET through = ?", [texts[count - 1].number]) }
        return count
    }

    /// The numbers of those that aren't in the index yet, newest first.
    fileprivate func unindexed(_ query: SearchQuery, limit: Int) throws -> [Int64] {
        let through: Int64 = try database.first("SELECT through FROM indexed") { try $0.next() } ?? 0
        var found: [Int64] = []
        var before = Int64.max
        while found.count < limit {
            let texts = try database.all(
                "SELECT seq, text FROM message WHERE seq > ? AND seq < ? ORDER BY seq DESC LIMIT ?",
                [through, before, Self.page]
            ) { (number: try $0.next(Int64.self), text: try $0.next(String.self)) }
            guard let last = texts.last else { break }
            before = last.number
            found += texts.filter { query.matches($0.text) }.map(\.number)
        }
        return Array(found.prefix(limit))
    }

    fileprivate func found(_ number: Int64) throws -> Found? {
        try database.first(
            """
            SELECT m.conversation, m.id, m.author, m.expert, m.kind, m.at, m.text, c.visitor, v.name
            FROM message m JOIN conversation c ON c.id = m.conversation JOIN visitor v ON v.id = c.visitor
            WHERE m.seq = ?
            """, [number]
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
