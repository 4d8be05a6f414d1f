import DeskCore

extension Store {
    /// Why it is where it is, and what happens next if nobody does anything. (desk.md 8)
    package func why(_ conversation: ConversationID) throws(StoreError) -> Why {
        try read { try $0.why(conversation) }
    }

    /// Everybody it can be transferred to: available first, then those of its own group, then the least loaded. (6.6)
    package func colleagues(for conversation: ConversationID) throws(StoreError) -> [Colleague] {
        try read { try $0.colleagues(for: conversation) }
    }
}

extension Transaction {
    package func why(_ id: ConversationID) throws -> Why {
        let conversation = try conversation(id)
        let visitor = try visitor(conversation.visitor)
        let mission = try mission(conversation.mission)
        var why = Why(
            conversation, holder: try conversation.holder.map(expert), candidates: try candidates(),
            mails: mission.asynchronous && visitor.email != nil && !visitor.presence.isOnline(at: now), at: now)
        why.block = try block(of: visitor.id)
        return why
    }

    fileprivate func colleagues(for id: ConversationID) throws -> [Colleague] {
        let conversation = try conversation(id)
        let names = try Names(self)
        let members = try database.all(
            """
            SELECT m."group", \(Expert.columns.split(separator: ", ").map { "e." + $0 }.joined(separator: ", "))
            FROM membership m JOIN expert e ON e.id = m.expert JOIN "group" g ON g.id = m."group"
            WHERE e.archived = 0 AND g.archived = 0 ORDER BY m."group" = ? DESC, m."group"
            """, [conversation.group]
        ) { (try $0.next(GroupID.self), try Expert(&$0)) }
        var colleagues: [Colleague] = []
        for (group, expert) in members
        where expert.id != conversation.holder && !colleagues.contains(where: { $0.id == expert.id }) {
            colleagues.append(
                Colleague(
                    id: expert.id, handle: expert.handle, name: expert.name, group: group,
                    groupHandle: names.groups[group] ?? "", load: try load(of: expert.id), capacity: expert.capacity,
                    unavailableSince: expert.unavailableSince(at: now)))
        }
        func rank(_ colleague: Colleague) -> (Int, Int, Int, String) {
            (
                colleague.isAvailable ? 0 : 1, colleague.group == conversation.group ? 0 : 1, colleague.load,
                colleague.handle
            )
        }
        return colleagues.sorted { rank($0) < rank($1) }
    }
}
