import DeskCore

/// Where a page has got to: told to it as a place among its own messages, for a message's number counts those of all
/// visitors. (rules 9.6)
package struct Cursor: Sendable, Equatable {
    /// The number of the last message that it has; 0 for none.
    package var number: Int64
    /// How many of its messages there are up to that one.
    package var place: Int64

    package init(number: Int64, place: Int64) {
        self.number = number
        self.place = place
    }
}

extension Store {
    /// The newest message of a page's.
    package func newest(of visitor: VisitorID, only: ConversationID? = nil) throws(StoreError) -> Cursor {
        try read { transaction in
            let number = try transaction.lastNumber(of: visitor, only: only)
            return Cursor(number: number, place: try transaction.place(of: number, for: visitor, only: only))
        }
    }

    /// The cursor at message number `number`, or at the newest one if that comes before it.
    package func cursor(
        atNumber number: Int64, of visitor: VisitorID, only: ConversationID? = nil
    ) throws(StoreError) -> Cursor {
        try read { transaction in
            let number = min(max(0, number), try transaction.lastNumber(of: visitor, only: only))
            return Cursor(number: number, place: try transaction.place(of: number, for: visitor, only: only))
        }
    }

    /// The cursor after as many messages, or at the newest one if there are fewer.
    package func cursor(
        atPlace place: Int64, of visitor: VisitorID, only: ConversationID? = nil
    ) throws(StoreError) -> Cursor {
        try read { transaction in
            let number = try transaction.number(atPlace: place, for: visitor, only: only)
            return Cursor(number: number, place: try transaction.place(of: number, for: visitor, only: only))
        }
    }
}

extension Transaction {
    private static let spoken = """
        FROM conversation c JOIN message m ON m.conversation = c.id
        WHERE c.visitor = ?1 AND (?2 IS NULL OR c.id = ?2) AND m.kind = 'spoken'
        """

    func place(of number: Int64, for visitor: VisitorID, only: ConversationID?) throws -> Int64 {
        try database.first("SELECT count(*) \(Self.spoken) AND m.seq <= ?3", [visitor, only, number]) {
            try $0.next()
        } ?? 0
    }

    fileprivate func number(atPlace place: Int64, for visitor: VisitorID, only: ConversationID?) throws -> Int64 {
        guard place > 0 else { return 0 }
        let number = try database.first(
            "SELECT m.seq \(Self.spoken) ORDER BY m.seq LIMIT 1 OFFSET ?3", [visitor, only, place - 1]
        ) { try $0.next(Int64.self) }
        return try number ?? lastNumber(of: visitor, only: only)
    }
}
