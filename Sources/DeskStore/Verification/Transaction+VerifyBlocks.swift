import DeskCore

extension Transaction {
    /// Who is blocked is what the log says last of each visitor.
    func verifyBlocks(into result: inout Verification) throws {
        var logged: [VisitorID: (isBlocked: Bool, conversation: ConversationID)] = [:]
        try database.forEach(
            """
            SELECT c.visitor, c.id, e.kind FROM event e JOIN conversation c ON c.id = e.conversation
            WHERE e.kind IN ('blocked', 'unblocked') ORDER BY e.seq
            """
        ) { columns in
            let visitor: VisitorID = try columns.next()
            let conversation: ConversationID = try columns.next()
            logged[visitor] = (try columns.next(String.self) == "blocked", conversation)
        }
        let blocked = Dictionary(
            uniqueKeysWithValues: try database.all("SELECT visitor, conversation FROM block") {
                (try $0.next(VisitorID.self), try $0.next(ConversationID.self))
            })
        for visitor in Set(blocked.keys).union(logged.keys).sorted() {
            let (stored, rebuilt) = (blocked[visitor] != nil, logged[visitor]?.isBlocked ?? false)
            guard stored != rebuilt, let conversation = blocked[visitor] ?? logged[visitor]?.conversation else {
                continue
            }
            result.differences.append(
                Verification.Difference(
                    subject: .conversation(conversation), field: "blocked", stored: "\(stored)", rebuilt: "\(rebuilt)"))
        }
    }
}
