import DeskCore

/// Where absent visitors are told of answers. (desk.md 2.6)
extension Store {
    package func leaveEmail(_ visitor: VisitorID, _ address: String) throws(StoreError) {
        try write { transaction in
            let address = address.trimmed
            guard Address.isPlausible(address) else { throw StoreError.invalid(.email, address) }
            let mission = try transaction.missionOf(visitor)
            try transaction.database.run("UPDATE visitor SET email = ? WHERE id = ?", [address, visitor])
            try transaction.database.run(
                "UPDATE conversation SET mailable = ? WHERE visitor = ?", [mission.asynchronous, visitor])
        }
    }

    /// No mail any more, and none of those that wait.
    package func unsubscribe(_ visitor: VisitorID) throws(StoreError) {
        try write { transaction in
            _ = try transaction.visitor(visitor)
            try transaction.forgetAddress(of: visitor)
        }
    }
}

extension Transaction {
    func forgetAddress(of visitor: VisitorID) throws {
        try database.run("UPDATE visitor SET email = NULL WHERE id = ?", [visitor])
        try database.run("UPDATE conversation SET mailable = 0 WHERE visitor = ? AND mailable = 1", [visitor])
        try database.run(
            """
            UPDATE outbox SET state = 'cancelled', next_at = NULL
            WHERE state = 'waiting' AND conversation IN (SELECT id FROM conversation WHERE visitor = ?)
            """, [visitor])
    }
}

/// An e-mail address, as far as it can be judged without sending to it.
enum Address {
    static func isPlausible(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        return address.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !",;:<>()[]\\\"".unicodeScalars.contains($0)
        }
    }
}

extension String {
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
