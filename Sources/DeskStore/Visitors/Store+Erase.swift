import DeskCore

/// What was erased of one visitor.
package struct Erased: Sendable, Equatable {
    package let visitor: VisitorID
    package var conversations: Int
    /// Texts that are empty now, notes and survey comments included.
    package var messages: Int
    /// Other texts: drafts, the reason of a block, what a mail server said.
    package var others = 0
    /// They had been erased before; what was still found is gone too now.
    package var wasErased = false
    /// Nothing of it can be found in the files any more; else somebody was reading, and whoever runs the waker sees to it.
    package var isGone = true
}

extension Store {
    /// Erases, on request, all that was written in the visitor's conversations by either side, and who they are: name,
    /// key, address, page, sessions. The log names nobody and stays; a conversation under way ends. (desk.md 1)
    package func erase(_ visitor: VisitorID) throws(StoreError) -> Erased {
        var erased = try write { transaction in
            let erased = try transaction.erase(visitor)
            try transaction.serveQueues()
            return erased
        }
        erased.isGone = try finishErasing(waiting: true)
        return erased
    }

    /// The visitor of this key on `mission`, or of the conversation there whose id starts so.
    ///
    /// - Parameter mission: nil where there are several and none was named: then it must be an id.
    /// - Throws: `notFound(.visitor)` for what is neither, `notFound(.conversation)` for one of another mission, `ambiguous`.
    package func visitor(keyOrConversation text: String, on mission: MissionID?) throws(StoreError) -> VisitorID {
        if let mission {
            do { return try visitor(text, on: mission).id } catch StoreError.notFound(.visitor, _) {}
        }
        let found: Conversation
        do {
            found = try conversation(resolve(text))
        } catch StoreError.notFound(.conversation, _) {
            throw .notFound(.visitor, text)
        }
        if let mission, found.mission != mission { throw .notFound(.conversation, text) }
        return found.visitor
    }

    /// The full-text index keeps what was taken out of it until its parts are merged: done here, a little at a time.
    /// Then the write-ahead log, which has the old pages, is emptied, unless somebody is reading an older state.
    ///
    /// - Parameters:
    ///   - waiting: for those who read, some seconds.
    ///   - goesOn: is asked between two steps.
    /// - Returns: whether nothing is left to do.
    @discardableResult
    func finishErasing(waiting: Bool, whileTrue goesOn: () -> Bool = { true }) throws(StoreError) -> Bool {
        guard let since = try erasingSince() else { return true }
        var pages = -500
        while try write({ try $0.database.mergeIndex(pages: pages) }) {
            pages = 500
            if !goesOn() { return false }
            Waker.pause()
        }
        do {
            try connection.use { try $0.checkpoint(truncating: true, waiting: waiting) }
        } catch {
            let failure = StoreError(error, path: path)
            if case .busy = failure { return false }
            throw failure
        }
        try write { try $0.database.run("DELETE FROM erasing WHERE since <= ?", [since]) }
        return true
    }

    /// Since when erased words may still be in the files; nil when there are none.
    package func erasingSince() throws(StoreError) -> Instant? {
        try read { try $0.database.first("SELECT max(since) FROM erasing") { try $0.optional(Instant.self) } ?? nil }
    }
}

extension Transaction {
    /// Nothing is written about a visitor who was erased, whatever was being typed meanwhile. (1.5)
    func mustNotBeErased(_ conversation: ConversationID) throws {
        try mustNotBeErased("SELECT visitor FROM conversation WHERE id = ?", conversation)
    }

    func mustNotBeErased(_ visitor: VisitorID) throws { try mustNotBeErased("?", visitor) }

    private func mustNotBeErased(_ visitor: String, _ id: some Stored) throws {
        let isErased = try database.exists(
            "SELECT 1 FROM visitor WHERE id = (\(visitor)) AND key = 'erased-' || id", [id])
        if isErased { throw Refusal.erased }
    }

    fileprivate func erase(_ visitor: VisitorID) throws -> Erased {
        let state = try self.visitor(visitor)
        if var active = try activeConversation(of: visitor) {
            try perform(.erase, on: &active)
        }
        try forgetAddress(of: visitor)
        var erased = Erased(visitor: state.id, conversations: 0, messages: 0)
        erased.wasErased = state.isErased
        let conversations = try database.all("SELECT id FROM conversation WHERE visitor = ?", [visitor]) {
            try $0.next(ConversationID.self)
        }
        for conversation in conversations {
            let words = try eraseWords(of: conversation)
            erased.messages += words.messages
            erased.others += words.others
            erased.conversations += 1
        }
        try database.run("DELETE FROM session WHERE visitor = ?", [visitor])
        try database.run("UPDATE block SET reason = '' WHERE visitor = ? AND reason <> ''", [visitor])
        erased.others += database.changesCount
        try database.run("DELETE FROM blocked_sender WHERE visitor = ?", [visitor])
        try database.run(
            """
            UPDATE visitor SET key = 'erased-' || id, name = NULL, page = NULL, page_title = NULL, online_until = NULL,
                typing_until = NULL
            WHERE id = ?
            """, [visitor])
        return erased
    }

    /// Both sides' words, drafts and what a mail server said. - Returns: how many texts are gone now.
    @discardableResult
    func eraseWords(of conversation: ConversationID) throws -> (messages: Int, others: Int) {
        let indexed = try database.all(
            "SELECT seq, text FROM message, indexed WHERE conversation = ? AND seq <= through AND text <> ''",
            [conversation]
        ) { (try $0.next(Int64.self), try $0.next(String.self)) }
        for (number, text) in indexed {
            try database.removeFromIndex(number, words: Folding.words(text))
        }
        try database.run("UPDATE message SET text = '' WHERE conversation = ? AND text <> ''", [conversation])
        let messages = database.changesCount
        if messages > 0 {
            // Without it nobody can tell from the digests what the texts were.
            try database.run("UPDATE conversation SET text_key = NULL WHERE id = ?", [conversation])
            try log(.erased, of: conversation)
        }
        try database.run("INSERT INTO erasing VALUES (?)", [now])
        try database.run("DELETE FROM draft WHERE conversation = ?", [conversation])
        var others = database.changesCount
        try database.run("UPDATE outbox SET failure = '' WHERE conversation = ? AND failure <> ''", [conversation])
        others += database.changesCount
        try database.run("UPDATE outbox SET address = NULL WHERE conversation = ?", [conversation])
        return (messages, others)
    }
}
