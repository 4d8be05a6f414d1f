import DeskCore
import DeskHTTP
import DeskJSON
import Glibc

/// A visit that comes by the service's wire, as the widget does: a session, a stream that is resumed where it broke off,
/// messages with ids of their own. See docs/openapi.json.
final class WireVisit: Visit {
    private let service: ServiceLine
    private let token: String
    private var stream: HTTPConnection?
    private var events = ServerEvents()
    /// The last message that was heard, as the stream numbers it.
    private var cursor: String
    private var conversation: String?
    private var lastWritten: Int64 = 0
    private var lastAnswer: Int64 = 0
    private var lastAnswerID: String?
    private var now = Standing()

    /// - Parameter mission: its handle.
    init(_ name: String, on mission: String, service: ServiceLine) throws {
        self.service = service
        let inbox = try service.ask("POST", "/v1/sessions", ["mission": .text(mission), "name": .text(name)])
        guard let token = inbox["token"]?.text, let cursor = inbox["cursor"]?.text else { throw service.nonsense }
        self.token = token
        self.cursor = cursor
    }

    var descriptor: Int32? { stream?.descriptor }

    func listen() throws {
        let stream = try stream ?? service.open("/v1/stream", token: token, after: cursor)
        self.stream = stream
        do {
            events.take(try stream.chunksAtHand())
        } catch {
            // The next look resumes it.
            self.stream = nil
            events = ServerEvents()
        }
        while let event = events.next() { try hear(event) }
    }

    private func hear(_ event: ServerEvent) throws {
        let data: JSON
        do { data = try JSON.read(Array(event.data.utf8)) } catch { throw service.nonsense }
        switch event.name {
        case "message":
            guard let id = event.id, let number = Int64(id) else { throw service.nonsense }
            cursor = id
            guard data["from"]?.text == "expert", number > lastAnswer else { return }
            lastAnswer = number
            lastAnswerID = data["id"]?.text
            now.unseen += 1
            now.answeredAt = service.world.now()
        case "state":
            // That of a conversation before this one says nothing of it.
            guard let state = data["conversation"], let conversation, state["id"]?.text == conversation else { return }
            now.isEnded = state["state"]?.text == "ended"
            now.survey =
                switch state["survey"]?.text {
                case "offered": .offered
                case "answered": .over
                default: .none
                }
        // A newer service may tell more.
        default: break
        }
    }

    func standing() -> Standing {
        var standing = now
        standing.isWaiting = lastWritten > lastAnswer
        return standing
    }

    func write(_ text: String, id: MessageID) throws -> Bool {
        let answer = try service.ask(
            "POST", "/v1/messages", ["id": .text(id.description), "text": .text(text)], token: token)
        guard let number = answer["cursor"]?.text.flatMap({ Int64($0) }), let into = answer["conversation"]?.text else {
            throw service.nonsense
        }
        if into != conversation { now = Standing() }
        conversation = into
        lastWritten = number
        return true
    }

    func see() throws {
        guard now.unseen > 0, let lastAnswerID else { return }
        try service.ask("POST", "/v1/seen", ["through": .text(lastAnswerID)], token: token)
        now.unseen = 0
    }

    func judge(_ score: Int) throws {
        guard let conversation else { return }
        try service.ask(
            "POST", "/v1/survey", ["conversation": .text(conversation), "score": .integer(Int64(score))], token: token)
    }

    /// The stream does that.
    func renew() {}

    func leave() throws {
        try service.ask("POST", "/v1/leave", ["token": .text(token)])
        stream = nil
    }
}
