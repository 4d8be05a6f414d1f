import DeskCore

/// What a service is told by many visitors at the same time, in one transaction: the disk is waited for once.
extension Store {
    /// A message that waits to be stored.
    package struct Incoming: Sendable {
        package let text: String
        package let id: MessageID
        package let visitor: VisitorID
        /// The one conversation that it may go to; once that has ended it is refused.
        package let only: ConversationID?

        package init(text: String, id: MessageID, visitor: VisitorID, only: ConversationID? = nil) {
            self.text = text
            self.id = id
            self.visitor = visitor
            self.only = only
        }
    }

    /// Each as `write` does it, in this order; one that is refused takes none of the others with it.
    package func write(_ messages: [Incoming]) throws(StoreError) -> [Result<Receipt, StoreError>] {
        try write { transaction in
            var isQueued = false
            let results = try messages.map { message in
                let result = try transaction.attempt {
                    let (receipt, waits) = try $0.keep(message)
                    isQueued = isQueued || waits
                    return receipt
                }
                if case .failure(.refused(.blocked)) = result { try transaction.countRefused(message.visitor) }
                return result
            }
            if isQueued { try transaction.serveQueues() }
            return results
        }
    }

    /// Each as `leave` does it. Unknown ones are passed over.
    package func leave(_ visitors: [VisitorID]) throws(StoreError) {
        guard !visitors.isEmpty else { return }
        try write { transaction in
            for visitor in visitors {
                _ = try transaction.attempt { try $0.change(visitor) { presence, now in presence.leave(at: now) } }
            }
        }
    }

    /// Each as `delivered` does it. What is not there any more is passed over.
    package func delivered(_ marks: [ConversationID: MessageID]) throws(StoreError) {
        guard !marks.isEmpty else { return }
        try write { transaction in
            for (conversation, message) in marks {
                _ = try transaction.attempt { try $0.deliver(through: message, in: conversation) }
            }
        }
    }
}

extension Transaction {
    /// A part that is done or not done at all, whatever becomes of the rest. What the machine refuses ends the rest too.
    fileprivate func attempt<Value>(_ part: (Transaction) throws -> Value) throws -> Result<Value, StoreError> {
        do {
            return .success(try database.savepoint { try part(self) })
        } catch let refusal as Refusal {
            memory.forgetLastEvent()
            return .failure(.refused(refusal))
        } catch let error as StoreError {
            memory.forgetLastEvent()
            return .failure(error)
        }
    }
}
