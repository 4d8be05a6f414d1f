import DeskCore

/// Keeping out those who misuse the chat. (rules 2.20)
extension Store {
    /// From now on the visitor's messages are refused, and the addresses that they came from are watched. Once more
    /// changes the reason. What they wrote stays where it is, and what is written to them reaches them.
    ///
    /// - Parameter reason: for experts only.
    package func block(_ visitor: VisitorID, reason: String, by expert: ExpertID) throws(StoreError) {
        try write { transaction in
            let reason = reason.trimmed
            if reason.isEmpty { throw StoreError.invalid(.reason, reason) }
            if reason.utf8.count > Block.longestReason { throw StoreError.invalid(.reason, String(reason.prefix(40))) }
            _ = try transaction.expert(expert)
            let known = try transaction.visitor(visitor)
            if known.isErased { throw Refusal.erased }
            guard let conversation = try transaction.lastConversation(of: visitor, only: nil)?.id else {
                throw StoreError.notFound(.conversation, known.key)
            }
            if try transaction.block(of: visitor) != nil {
                return try transaction.database.run("UPDATE block SET reason = ? WHERE visitor = ?", [reason, visitor])
            }
            try transaction.database.run(
                "INSERT INTO block (visitor, conversation, at, expert, reason) VALUES (?, ?, ?, ?, ?)",
                [visitor, conversation, transaction.now, expert, reason])
            try transaction.database.run(
                """
                INSERT INTO blocked_sender (sender, visitor)
                SELECT DISTINCT sender, visitor FROM session WHERE visitor = ? AND sender IS NOT NULL
                """, [visitor])
            try transaction.perform(.block(by: expert), on: conversation)
        }
    }

    /// Their messages are taken again.
    ///
    /// - Throws: `notFound(.block)` for one who isn't blocked.
    package func unblock(_ visitor: VisitorID, by expert: ExpertID) throws(StoreError) {
        try write { transaction in
            _ = try transaction.expert(expert)
            let known = try transaction.visitor(visitor)
            guard let block = try transaction.block(of: visitor) else { throw StoreError.notFound(.block, known.key) }
            try transaction.database.run("DELETE FROM block WHERE visitor = ?", [visitor])
            try transaction.perform(.unblock(by: expert), on: block.conversation)
        }
    }

    /// Who is blocked, the latest first.
    package func blocks() throws(StoreError) -> [Block] {
        try read { transaction in
            try transaction.database.all("\(Block.selection) ORDER BY b.at DESC, b.visitor") { try Block(&$0) }
        }
    }

    package func isBlocked(_ visitor: VisitorID) throws(StoreError) -> Bool {
        try read { try $0.isBlocked(visitor) }
    }

    /// How many visitors who are blocked came from the address of this digest.
    package func blocked(from sender: [UInt8]) throws(StoreError) -> Int {
        try read { transaction in
            try transaction.database.first("SELECT count(*) FROM blocked_sender WHERE sender = ?", [sender]) {
                try $0.next()
            } ?? 0
        }
    }
}

extension Transaction {
    func isBlocked(_ visitor: VisitorID) throws -> Bool {
        try database.exists("SELECT 1 FROM block WHERE visitor = ?", [visitor])
    }

    func block(of visitor: VisitorID) throws -> Block? {
        try database.first("\(Block.selection) WHERE b.visitor = ?", [visitor]) { try Block(&$0) }
    }

    func countRefused(_ visitor: VisitorID) throws {
        try database.run("UPDATE block SET refused = refused + 1 WHERE visitor = ?", [visitor])
    }
}

extension Block {
    fileprivate static let selection = """
        SELECT b.visitor, v.name, v.key, b.conversation, b.at, b.expert, b.reason, b.refused,
            (SELECT count(*) FROM blocked_sender s WHERE s.visitor = b.visitor)
        FROM block b JOIN visitor v ON v.id = b.visitor
        """

    fileprivate init(_ columns: inout Columns) throws {
        let visitor: VisitorID = try columns.next()
        let name: String? = try columns.optional()
        self.init(
            visitor: visitor, visitorName: Visitor.displayName(name, id: visitor), key: try columns.next(),
            conversation: try columns.next(), at: try columns.next(), expert: try columns.next(),
            reason: try columns.next(), refused: try columns.next(), addresses: try columns.next())
    }
}
