import DeskCore

extension Transaction {
    /// - Throws: `notFound`.
    func conversation(_ id: ConversationID) throws -> Conversation {
        guard let found = try conversation(id, where: "1") else {
            throw StoreError.notFound(.conversation, id.description)
        }
        return found
    }

    /// Nil where there is none of which `condition` holds.
    func conversation(
        _ id: ConversationID, where condition: String, _ arguments: [(any Stored)?] = []
    ) throws -> Conversation? {
        try database.first(
            "SELECT \(Conversation.selection) FROM conversation c WHERE c.id = ? AND \(condition)", [id] + arguments
        ) { try Conversation(&$0) }
    }

    /// The one way a conversation changes: the rules decide, the log keeps, the row follows.
    @discardableResult
    func perform(_ command: Command, on conversation: inout Conversation) throws -> [Event] {
        let before = conversation
        let events = try conversation.decide(command, at: now)
        guard !events.isEmpty else { return [] }
        conversation.apply(events, at: now)
        try save(conversation, changedFrom: before)
        for event in events { try log(event, of: conversation.id) }
        return events
    }

    @discardableResult
    func perform(_ command: Command, on id: ConversationID) throws -> Conversation {
        var conversation = try conversation(id)
        try perform(command, on: &conversation)
        return conversation
    }

    /// A new conversation, in its group's queue.
    func start(visitor: VisitorID, mission: Mission, previous: ConversationID?, mailable: Bool) throws -> Conversation {
        let id = world.newConversationID()
        let events = Conversation.start(
            visitor: visitor, mission: mission.id, group: mission.group, previous: previous, at: now)
        guard let first = events.first, var conversation = Conversation(id: id, starting: first, at: now) else {
            throw StoreError.notFound(.conversation, id.description)
        }
        conversation.apply(Array(events.dropFirst()), at: now)
        let columns = Conversation.fixedColumns + Conversation.columns + ["mailable"]
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.run(
            "INSERT INTO conversation (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            values: conversation.fixedValues + conversation.values() + [mailable.stored])
        for event in events { try log(event, of: id) }
        return conversation
    }

    /// Writes the columns that changed and no others: an index that has none of them isn't touched.
    private func save(_ conversation: Conversation, changedFrom before: Conversation) throws {
        try write(try conversation.changes(since: before), of: conversation.id)
        if before.tags != conversation.tags { try save(tags: conversation.tags, of: conversation) }
    }

    func write(_ changes: Conversation.Changed, of id: ConversationID) throws {
        if changes.columns.isEmpty { return }
        try database.run(memory.update(of: changes.columns), values: changes.values + [id.stored])
    }

    private func save(tags: [TagID], of conversation: Conversation) throws {
        try database.run("DELETE FROM conversation_tag WHERE conversation = ?", [conversation.id])
        for (position, tag) in tags.enumerated() {
            try database.run(
                "INSERT INTO conversation_tag (conversation, position, tag, mission, at) VALUES (?, ?, ?, ?, ?)",
                [conversation.id, position, tag, conversation.mission, now])
        }
    }
}
