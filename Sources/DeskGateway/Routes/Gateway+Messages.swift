import DeskCore
import DeskJSON
import DeskStore
import HTTPTypes
import Hummingbird

extension Gateway {
    /// Messages that a page shows at first, and that it gets for each look back.
    static let page = 50

    func takeMessage(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        if let wait = messages.take(session.visitor, at: clerks.store.world.now()) {
            throw Problem.tooManyRequests(wait)
        }
        let body = try await call.body()
        let (id, text) = (try body.messageID("id"), try body.text("text"))
        try allow(text.utf8.count, of: session)
        let (visitor, only) = (session.visitor, session.conversation)
        let receipt: Receipt
        do {
            receipt = try await gathering.write(Store.Incoming(text: text, id: id, visitor: visitor, only: only))
        } catch StoreError.refused(.blocked) {
            metrics.count("messages_refused")
            throw Problem.blocked
        } catch StoreError.refused(.ended) where only != nil {
            throw Problem.conversationOver
        }
        if receipt.isNew { metrics.count("messages_received") }
        let cursor = try await clerks.read { try $0.cursor(atNumber: receipt.number, of: visitor, only: only) }
        let answer: JSON = [
            "id": .text(receipt.message.description), "at": .text(receipt.at.iso8601),
            "cursor": .text(Cursors.text(cursor.place)), "conversation": .text(receipt.conversation.description),
        ]
        return .json(answer, status: receipt.isNew ? .created : .ok)
    }

    /// What a visitor may write in bytes, at once and in a minute.
    private func allow(_ count: Int, of session: Session) throws {
        if count > settings.limits.messageBytes { throw Problem.tooLarge }
        let units = (count + GatewayLimits.unit - 1) / GatewayLimits.unit
        if let wait = bytes.take(session.visitor, units, at: clerks.store.world.now()) {
            throw Problem.tooManyRequests(wait)
        }
    }

    func olderMessages(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        guard let id = call.request.uri.queryParameters["before"].flatMap({ Body.messageID(String($0)) }) else {
            throw Problem.missing("before")
        }
        let (messages, hasOlder, names) = try await clerks.read { store in
            let (messages, hasOlder) = try store.older(
                before: id, of: session.visitor, only: session.conversation, limit: Self.page)
            return (messages, hasOlder, try store.experts().map { ($0.id, $0.name) })
        }
        let expertNames = Dictionary(names) { first, _ in first }
        return .json([
            "messages": .list(
                messages.map { message in
                    message.json(expertName: message.author.expert.flatMap { expertNames[$0] })
                }), "hasOlder": .bool(hasOlder),
        ])
    }

    func takeSeen(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        let message = try await call.body().messageID("through")
        try await clerks.write { store in
            let conversation = try store.conversation(of: message, by: session.visitor, only: session.conversation)
            try store.seen(conversation, through: message)
        }
        return .done
    }

    func takeTyping(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        try await call.noBody()
        try await clerks.write { try $0.typing(session.visitor, only: session.conversation) }
        return .done
    }

    func takePage(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        let page = try await call.body().page()
        try await clerks.write { try $0.comeBack(session.visitor, page: page, only: session.conversation) }
        return .done
    }
}
