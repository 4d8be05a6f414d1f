import DeskCore
import DeskStore
import Hummingbird

/// What remains to be said when a conversation ends, or its visitor goes.
extension Gateway {
    func takeEmail(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        let address = try await call.body().text("address")
        // Whoever came by a link may not be who left the address.
        if session.conversation != nil { throw Problem(.forbidden, "session_resumed") }
        try await clerks.write { store in
            if try store.isBlocked(session.visitor) { throw Problem.blocked }
            try store.leaveEmail(session.visitor, address)
        }
        return .done
    }

    func takeSurvey(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        let body = try await call.body()
        let (id, score) = (try body.conversationID("conversation"), try body.integer("score"))
        let comment = try body.optionalText("comment", longest: 4_000)
        try await clerks.write { store in
            try store.expect(id, of: session)
            try store.answerSurvey(id, score: score, comment: comment)
        }
        return .done
    }

    func takeEnd(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        let id = try await call.body().conversationID("conversation")
        try await clerks.write { store in
            try store.expect(id, of: session)
            try store.visitorEnds(id)
        }
        return .done
    }
}

extension Store {
    /// Another visitor's conversation is not there, as far as this one can tell, nor one that the session doesn't see.
    fileprivate func expect(_ conversation: ConversationID, of session: Session) throws {
        guard try self.conversation(conversation).visitor == session.visitor,
            session.conversation == nil || session.conversation == conversation
        else {
            throw StoreError.notFound(.conversation, conversation.description)
        }
    }
}
