import DeskCore

/// What an expert does with a conversation. Each throws `refused` with the rule's reason.
extension Store {
    /// From the queue to one's own desk. (desk.md 6.2)
    package func take(_ conversation: ConversationID, by expert: ExpertID) throws(StoreError) {
        try act(as: expert, on: conversation, .take(by: expert))
    }

    /// Puts it aside, or changes for how long. (5)
    package func snooze(_ conversation: ConversationID, until: Instant, keep: Bool, by expert: ExpertID)
        throws(StoreError)
    {
        try act(as: expert, on: conversation, .snooze(by: expert, until: until, keep: keep))
    }

    /// Ends a snooze now. (5.5)
    package func wake(_ conversation: ConversationID, by expert: ExpertID) throws(StoreError) {
        try act(as: expert, on: conversation, .wake(by: expert))
    }

    /// To a colleague of that group, or to a group's queue. (6.6)
    package func transfer(
        _ conversation: ConversationID, to destination: Command.Destination, comment: String? = nil,
        saying words: LastWords = LastWords(), by expert: ExpertID
    ) throws(StoreError) {
        try write { transaction in
            try transaction.check(destination)
            try transaction.say(words, in: conversation, by: expert)
            let comment = try transaction.store(
                comment, kind: .transferComment, by: .expert(expert), in: conversation)
            try transaction.perform(.transfer(by: expert, to: destination, comment: comment), on: conversation)
            try transaction.serveQueues()
        }
    }

    /// Sets the tags, also of an ended one; that takes note of the visitor's end. `newTags` are made first; `other` and
    /// `note` are what an end would have kept beside them. (4.2, 4.5)
    package func tag(
        _ conversation: ConversationID, _ tags: [TagID], newTags: [String] = [], other: String? = nil,
        note: String? = nil, by expert: ExpertID
    ) throws(StoreError) {
        try write { transaction in
            _ = try transaction.expert(expert)
            var state = try transaction.conversation(conversation)
            let tags = try transaction.tags(tags, new: newTags, of: state.mission)
            let author = Author.expert(expert)
            _ = try transaction.store(other, kind: .otherTag, by: author, in: conversation)
            _ = try transaction.store(note, kind: .endNote, by: author, in: conversation)
            try transaction.perform(.tag(tags, by: expert), on: &state)
        }
    }

    /// Takes note that the visitor ended it. (4.5)
    package func acknowledge(_ conversation: ConversationID, by expert: ExpertID) throws(StoreError) {
        try act(as: expert, on: conversation, .acknowledge(by: expert))
    }

    /// Takes back one's own end, snooze, transfer or taking, for five seconds. (4.6)
    package func undo(_ conversation: ConversationID, by expert: ExpertID) throws(StoreError) {
        try write { transaction in
            var state = try transaction.conversation(conversation)
            // A visitor who wrote again since the end is in a new conversation: this one stays ended.
            if case .ended = state.phase, try transaction.activeConversation(of: state.visitor) != nil {
                throw Refusal.tooLateToUndo
            }
            try transaction.perform(.undo(by: expert), on: &state)
            try transaction.serveQueues()
        }
    }

    /// One command, then the queues, since a slot may have come free.
    private func act(as expert: ExpertID, on conversation: ConversationID, _ command: Command) throws(StoreError) {
        try write { transaction in
            _ = try transaction.expert(expert)
            try transaction.perform(command, on: conversation)
            try transaction.serveQueues()
        }
    }
}

extension Transaction {
    /// The colleague is of that group, and neither has been archived.
    fileprivate func check(_ destination: Command.Destination) throws {
        switch destination {
        case .group(let id):
            let group = try group(id)
            if group.archived { throw StoreError.archived(.group, group.handle) }
        case .expert(let id, let group):
            let colleague = try expert(id)
            if colleague.archived { throw StoreError.archived(.expert, colleague.handle) }
            guard
                try database.exists("SELECT 1 FROM membership WHERE \"group\" = ? AND expert = ?", [group, id])
            else { throw StoreError.notFound(.member, colleague.handle) }
        }
    }
}
