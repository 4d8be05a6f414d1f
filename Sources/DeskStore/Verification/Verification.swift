import DeskCore

/// What `verify` found: the log and the tables agree when there are no differences.
package struct Verification: Sendable, Equatable {
    package var conversations = 0
    package var experts = 0
    package var events = 0
    package var differences: [Difference] = []

    /// One field that isn't what the log makes of it.
    package struct Difference: Sendable, Equatable {
        package enum Subject: Sendable, Equatable {
            case conversation(ConversationID)
            case expert(ExpertID)
            case message(MessageID)
            /// A row of the log, or the place of a message, that doesn't follow the one before.
            case link(Chain.Table, Int64)
            /// A table, an index or a trigger.
            case layout(String)
        }

        package var subject: Subject
        /// A column's name, `tags`, `messages`, `groups`, `layout`, `chain`, or `log` where that can't be replayed.
        package var field: String
        package var stored: String
        package var rebuilt: String
    }
}

extension Store {
    /// Rebuilds every state from the log and compares. Reads only, one consistent state, beside whatever is going on.
    ///
    /// - Parameter progress: is told how many conversations are done and how many there are; returns whether to go on.
    /// - Throws: `cancelled`.
    package func verify(progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }) throws(StoreError)
        -> Verification
    {
        try reader().read { transaction in
            var result = Verification()
            try transaction.verifyConversations(into: &result, progress: progress)
            try transaction.verifyExperts(into: &result)
            try transaction.verifyBlocks(into: &result)
            for table in Chain.Table.allCases { try transaction.verifyChain(of: table, into: &result) }
            for part in try Schema.faults(transaction.database).map(\.part) {
                result.differences.append(
                    Verification.Difference(subject: .layout(part), field: "layout", stored: "", rebuilt: part))
            }
            return result
        }
    }
}
