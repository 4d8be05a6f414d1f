import DeskCore
@testable import DeskGateway
import DeskJSON
import DeskMail
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Synchronization
@testable import DeskStore

/// Requests of visitors' pages, answered by the gateway itself on a database of its own: everything but the socket.
///
/// The first byte says the route, a letter from `a` on in the order of `routes`; the rest is the body. In it TOKEN, LINK,
/// CONVERSATION and MESSAGE stand for what a page would know, FRESH for an id that no message has yet.
enum Bodies {
    /// A stream has no end, and files have no body.
    private static let routes = Route.all.filter { $0.method == .post }
    private static let patience = 1_000

    @MainActor private static var house: FuzzedHouse?

    static func test(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let route = routes[(Int(first) + routes.count * 97 - 97) % routes.count]
        MainActor.assumeIsolated {
            do {
                let here = try house ?? FuzzedHouse()
                house = here
                try here.ask(route, Array(bytes.dropFirst()))
                guard here.asked >= patience else { return }
                let found = try here.store.verify().differences
                precondition(found.isEmpty, "the log tells otherwise: \(found)")
                house = nil
            } catch {
                preconditionFailure("\(error)")
            }
        }
    }
}

/// A gateway without a socket, with one visitor who has written once.
private final class FuzzedHouse: Sendable {
    let store: Store
    private let gateway: Gateway
    private let folder: String
    private let time: FuzzedTime
    private let token = Token()
    private let visitor: VisitorID
    private let count = Mutex(0)
    private let channel = NIOAsyncTestingChannel()

    var asked: Int { count.withLock { $0 } }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/fuzz-\(getpid())-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        time = FuzzedTime()
        let world = World(now: { [time] in time.now }, random: World.live.random)
        store = try Store.open(path: folder + "/desk.db", world: world)
        let maya = try store.firstRun(name: "Maya", handle: "maya")
        try store.renewLease(of: maya.id)
        let site = try store.mission(named: "site")
        visitor = try store.newVisitor(on: site.id)
        try store.openSession(id: token.id, hash: token.hash, visitor: visitor)
        var settings = GatewaySettings(listen: Endpoint(host: "127.0.0.1", port: 8750))
        settings.limits.messageBytes = Message.limit
        settings.limits.bytesPerMinute = 100 * Message.limit
        gateway = try Gateway(
            settings, store: store, metrics: Metrics(), journal: Journal(world: world, write: { _ in }))
    }

    deinit {
        let gateway = gateway
        Self.wait { await gateway.clerks.stop() }
        try? FileManager.default.removeItem(atPath: folder)
    }

    func ask(_ route: Route, _ template: [UInt8]) throws {
        let number = count.withLock { count in
            count += 1
            return count
        }
        // Nobody is limited for what they did before.
        time.pass(.minutes(1))
        let fresh = store.world.newMessageID()
        let (conversation, message) = try standing(number)
        let link = gateway.links.resume(conversation, until: time.now + .days(1))
        let stop = gateway.links.unsubscribe(visitor)
        let body = template.replacing(Array("TOKEN".utf8), with: Array(token.text.utf8))
            .replacing(Array("LINK".utf8), with: Array(link.utf8))
            .replacing(Array("CONVERSATION".utf8), with: Array(conversation.description.utf8))
            .replacing(Array("MESSAGE".utf8), with: Array(message.description.utf8))
            .replacing(Array("FRESH".utf8), with: Array(fresh.description.utf8))
        let path = route.path.replacing("{token}", with: stop)
        let answer = answer(HTTPRequest.post(path, token.text, body.count), body)
        check(answer, to: body, path)
        if route.path == "/v1/messages", answer.status == .created { try compare(body) }
    }

    /// The visitor's conversation, which never waits for its first message, and a message in it.
    private func standing(_ number: Int) throws -> (ConversationID, MessageID) {
        let inbox = try store.inbox(of: visitor, limit: 1)
        if let conversation = inbox.conversation, let message = inbox.messages.last, number % 20 != 1 {
            return (conversation.id, message.id)
        }
        let receipt = try store.write("Hello", by: visitor)
        return (receipt.conversation, receipt.message)
    }

    // MARK: The answer

    private struct Answered: Sendable {
        let status: HTTPResponse.Status
        let type: String
        let text: String
    }

    private func answer(_ head: HTTPRequest, _ body: [UInt8]) -> Answered {
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let context = GatewayContext(
            source: ApplicationRequestContextSource(
                channel: channel, logger: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }))
        let gateway = gateway
        return Self.wait {
            let response = await gateway.answer(request, context)
            let kept = Kept()
            try? await response.body.write(kept)
            return Answered(
                status: response.status, type: response.headers[.contentType] ?? "", text: kept.text.withLock { $0 })
        }
    }

    /// An answer that a page understands: never the program's own fault, never more than it asked for, never raw.
    private func check(_ answer: Answered, to body: [UInt8], _ path: String) {
        precondition(answer.status.code < 500, "\(answer.status) \(answer.text)")
        precondition(answer.text.utf8.count <= 1 << 20, "\(answer.text.utf8.count) bytes answer \(body.count)")
        switch answer.type.prefix(while: { $0 != ";" }) {
        case "":
            precondition(answer.text.isEmpty, "a body of no type")
        case "text/html":
            precondition(answer.text.split(separator: "\n").allSatisfy { Shown.isHarmless(String($0)) }, "raw HTML")
        case "application/json", "application/problem+json":
            precondition(Shown.isHarmless(answer.text), "a control in an answer")
            guard let json = try? JSON.read(Array(answer.text.utf8)), json.line == answer.text else {
                preconditionFailure("no JSON: \(answer.text)")
            }
            let isProblem = answer.status.code >= 400
            precondition(isProblem == (json["code"]?.text != nil), "a problem without its code, or a code without one")
        default: preconditionFailure("an answer of type \(answer.type)")
        }
    }

    /// What was taken is what was written, byte by byte, but for NUL, which is no text. (docs/rules.md 2.16)
    private func compare(_ body: [UInt8]) throws {
        guard let request = try? JSON.read(body), let id = request["id"]?.text, let text = request["text"]?.text else {
            preconditionFailure("taken, but it is no message")
        }
        let stored = try store.read { transaction in
            try transaction.database.first("SELECT text FROM message WHERE id = ?", [MessageID(id)]) {
                try $0.next(String.self)
            }
        }
        precondition(stored.map { Array($0.utf8) } == text.utf8.filter { $0 != 0 }, "another text is kept")
    }

    // MARK: Parts

    private static func wait<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
        let kept = Box<Value>()
        Task {
            let value = await work()
            kept.value.withLock { $0 = value }
            kept.isDone.signal()
        }
        kept.isDone.wait()
        guard let value = kept.value.withLock({ $0 }) else { preconditionFailure("no answer") }
        return value
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
        let isDone = DispatchSemaphore(value: 0)
    }

    private final class Kept: ResponseBodyWriter, Sendable {
        let text = Mutex("")

        func write(_ buffer: ByteBuffer) async throws { text.withLock { $0 += String(buffer: buffer) } }

        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

/// A clock that stands between two requests.
private final class FuzzedTime: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_795_686_000_000))

    var now: Instant { instant.withLock { $0 } }

    func pass(_ span: Duration) { instant.withLock { $0 = $0 + span } }
}

extension HTTPRequest {
    fileprivate static func post(_ path: String, _ token: String, _ count: Int) -> HTTPRequest {
        HTTPRequest(
            method: .post, scheme: "http", authority: "127.0.0.1:8750", path: path,
            headerFields: [.authorization: "Bearer \(token)", .contentLength: "\(count)"])
    }
}
