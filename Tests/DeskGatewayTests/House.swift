import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Foundation
import Testing

/// The real pupitred on a database of its own, with one expert, Maya, at her desk on the mission `site`.
final class House {
    /// Where a page stands that the mission allows.
    static let shop = "https://shop.example"

    let store: Store
    let maya: ExpertID
    let site: Mission
    private(set) var port = 0
    private(set) var adminPort = 0
    private let gateway: String
    private let folder: URL
    private var process = Process()
    private let changes: Changes

    /// - Parameter gateway: more lines of the config's `[gateway]` and what follows it.
    init(_ gateway: String = "", arguments: [String] = []) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pupitred-test-\(getpid())-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try Store.open(path: folder.path + "/desk.db", world: .live)
        maya = try store.firstRun(name: "Maya").id
        try store.renewLease(of: maya)
        let mission = try store.mission(named: "site")
        try store.changeMission(mission.id) { $0.origins = [House.shop] }
        site = try store.mission(named: "site")
        changes = try Changes(store)
        self.gateway = gateway
        port = Loopback.freePort()
        try start(arguments)
    }

    deinit {
        if process.isRunning { kill() }
        try? FileManager.default.removeItem(at: folder)
    }

    var log: String {
        (try? String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)) ?? ""
    }

    /// Starts the service; again on the port that it had, if it had one.
    func start(_ arguments: [String] = []) throws {
        let config = "[gateway]\nlisten = \"127.0.0.1:\(port)\"\nadmin = \"127.0.0.1:0\"\n" + gateway
        try Data(config.utf8).write(to: folder.appendingPathComponent("config.toml"))
        process = Process()
        process.executableURL = URL(fileURLWithPath: Pty.product("pupitred"))
        process.arguments =
            ["--database", store.path, "--config", folder.appendingPathComponent("config.toml").path] + arguments
        process.environment = ["HOME": folder.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"].instrumented
        let log = folder.appendingPathComponent("log")
        try Data().write(to: log)
        process.standardInput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        try wait("the service listens") {
            self.port(of: "visitors") != nil && self.port(of: "admin") != nil
        }
        port = self.port(of: "visitors") ?? 0
        adminPort = self.port(of: "admin") ?? 0
    }

    private func port(of name: String) -> Int? {
        let lines = log.split(separator: "\n").filter { $0.contains("event=listening for=\(name) ") }
        return lines.last?.split(separator: ":").last.flatMap { Int($0) }
    }

    /// Dies in the middle of whatever it does.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Is asked to stop. - Returns: its exit status.
    func terminate() -> Int32 {
        Foundation.kill(process.processIdentifier, SIGTERM)
        process.waitUntilExit()
        return process.terminationStatus
    }

    var residentKiB: Int {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }

    /// Waits until something is so: it is asked at each commit, and twenty times a second.
    func wait(_ what: String, seconds: Int = Deadline.patience, until isSo: () throws -> Bool) throws {
        let deadline = Deadline(seconds: seconds)
        while try !isSo() {
            try #require(deadline.milliseconds > 0, "waited \(seconds) s for: \(what)\n\(log)")
            var entry = pollfd(fd: changes.descriptor, events: Int16(POLLIN), revents: 0)
            poll(&entry, 1, 50)
            _ = changes.read()
        }
    }

    // MARK: Asking

    /// One request on a connection of its own.
    @discardableResult
    func ask(
        _ method: String, _ path: String, _ body: Any? = nil, token: String? = nil, headers: [(String, String)] = [],
        expecting status: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Answer {
        let bytes = try body.map { body in
            if let text = body as? String { return Array(text.utf8) }
            return Array(try JSONSerialization.data(withJSONObject: body))
        }
        let bearer = token.map { [("Authorization", "Bearer \($0)")] } ?? []
        let answer = try HTTPClient(port: port).ask(method, path, headers: bearer + headers, body: bytes)
        if let status { #expect(answer.status == status, "\(answer.text)", sourceLocation: sourceLocation) }
        return Answer(answer)
    }

    /// Somebody new opens the site. - Returns: their token.
    func newVisitor(_ name: String? = nil) throws -> String {
        var body = ["mission": "site"]
        body["name"] = name
        return try #require(try ask("POST", "/v1/sessions", body, expecting: 201)["token"] as? String)
    }

    @discardableResult
    func write(_ text: String, _ token: String, id: String = House.newID(), expecting status: Int = 201) throws
        -> Answer
    {
        try ask("POST", "/v1/messages", ["id": id, "text": text], token: token, expecting: status)
    }

    func stream(_ token: String, from cursor: String? = nil) throws -> Listening {
        let listening = try Listening(port: port, token: token, cursor: cursor)
        #expect(listening.answer.status == 200, "\(listening.answer)")
        return listening
    }

    func reply(_ text: String, to conversation: ConversationID) throws {
        try store.reply(to: conversation, text, by: maya)
    }

    static func newID() -> String { UUID().uuidString.lowercased() }
}

/// An open stream.
final class Listening {
    let client: HTTPClient
    let answer: HTTPAnswer
    let events: EventReader

    init(port: Int, token: String, cursor: String? = nil, window: Int32? = nil) throws {
        client = try HTTPClient(port: port, window: window)
        var headers = [("Authorization", "Bearer \(token)"), ("Accept", "text/event-stream")]
        if let cursor { headers.append(("Last-Event-ID", cursor)) }
        try client.send("GET", "/v1/stream", headers: headers)
        answer = try client.head()
        events = EventReader(client)
    }

    /// The next message's text.
    func text(seconds: Int = Deadline.patience) throws -> String? {
        try events.next("message", seconds: seconds).map { try Answer.object($0.data)["text"] as? String ?? "" }
    }

    /// The states until one that a condition holds for.
    @discardableResult
    func state(seconds: Int = Deadline.patience, where isSo: ([String: Any]) -> Bool = { _ in true }) throws -> [String:
        Any]
    {
        while let event = try events.next("state", seconds: seconds) {
            let state = try Answer.object(event.data)
            if isSo(state) { return state }
        }
        throw HTTPEnd()
    }
}

struct HTTPEnd: Error {}

/// An answer and the JSON in it.
struct Answer {
    let answer: HTTPAnswer
    private let members: [String: Any]

    init(_ answer: HTTPAnswer) {
        self.answer = answer
        members = (try? Self.object(answer.text)) ?? [:]
    }

    var status: Int { answer.status }
    var code: String? { members["code"] as? String }
    var headers: [String: String] { answer.headers }
    var texts: [String] { (members["messages"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
    var conversation: ConversationID? { (members["conversation"] as? String).flatMap { ConversationID($0) } }

    subscript(key: String) -> Any? { members[key] }

    static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
