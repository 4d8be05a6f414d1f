import DeskCore
import DeskFaults
import DeskHTTP
import DeskJSON

/// The line to the service for visitors: one connection for one request after another, and one for each stream.
final class ServiceLine {
    /// How long an answer may take.
    private static let silence: Int32 = 15_000
    /// How long the service may be away, as when it is restarted, before that is an error.
    private static let absence: Duration = .seconds(30)

    let world: World
    private let address: ServiceAddress
    private let words: WireWords
    private var connection: HTTPConnection?
    /// It answered once: it may be back soon when it doesn't.
    private var isKnown = false
    private var lostSince: Instant?

    init(_ address: ServiceAddress, world: World, words: WireWords) {
        self.address = address
        self.world = world
        self.words = words
    }

    /// What to say of an answer that makes no sense.
    var nonsense: Failure { Failure(.unavailable, words.noService(address.text, words.notTheService)) }

    /// Asks for one thing.
    /// - Throws: `Later`, `SaidBefore`, `UnknownMission`, or a `Failure`.
    @discardableResult
    func ask(_ method: String, _ path: String, _ body: JSON, token: String? = nil) throws -> JSON {
        let answer = try attempt {
            // The service closes connections that were quiet: then a new one is made.
            if let connection, let answer = try? exchange(method, path, body, token, on: connection) { return answer }
            let fresh = try HTTPConnection(host: address.host, port: address.port)
            connection = fresh
            return try exchange(method, path, body, token, on: fresh)
        }
        let json = (try? JSON.read(answer.body)) ?? [:]
        try check(answer, json)
        return json
    }

    /// Opens a stream whose events come after that one.
    func open(_ path: String, token: String, after cursor: String) throws -> HTTPConnection {
        let (stream, answer) = try attempt {
            let stream = try HTTPConnection(host: address.host, port: address.port)
            let headers = [("Accept", "text/event-stream"), ("Last-Event-ID", cursor)] + bearer(token)
            try stream.send("GET", path, host: address.name, headers: headers)
            return (stream, try stream.head { Self.silence })
        }
        try check(answer, [:])
        return stream
    }

    private func exchange(
        _ method: String, _ path: String, _ body: JSON, _ token: String?, on connection: HTTPConnection
    ) throws -> HTTPAnswer {
        let headers = [("Content-Type", "application/json")] + (token.map(bearer) ?? [])
        try connection.send(method, path, host: address.name, headers: headers, body: Array(body.line.utf8))
        return try connection.answer { Self.silence }
    }

    private func bearer(_ token: String) -> [(String, String)] { [("Authorization", "Bearer \(token)")] }

    /// A service that was there may come back; one that never was is an error at once.
    private func attempt<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do {
            let answer = try body()
            isKnown = true
            lostSince = nil
            return answer
        } catch let failure as HTTPFailure {
            connection = nil
            let since = lostSince ?? world.now()
            lostSince = since
            if isKnown, world.now() - since < Self.absence { throw Later(wait: .seconds(1), reason: .lost) }
            throw Failure(.unavailable, words.noService(address.text, reason(failure)))
        }
    }

    private func reason(_ failure: HTTPFailure) -> String {
        switch failure {
        case .unreachable(let reason): reason
        case .closed, .silent: words.noAnswer
        case .malformed: words.notTheService
        }
    }

    private func check(_ answer: HTTPAnswer, _ problem: JSON) throws {
        let code = problem["code"]?.text ?? ""
        switch answer.status {
        case 200..<300: return
        case 429, 503:
            let seconds = answer.headers["retry-after"].flatMap { Int64($0) } ?? 1
            throw Later(wait: .seconds(max(1, min(seconds, 300))), reason: .limited)
        case 409 where code == "message_id_taken": throw SaidBefore()
        case 404 where code == "mission_unknown": throw UnknownMission()
        default:
            guard !code.isEmpty else { throw nonsense }
            throw Failure(
                .unavailable, words.noService(address.text, Console.safe("\(answer.status) \(code)")))
        }
    }
}
