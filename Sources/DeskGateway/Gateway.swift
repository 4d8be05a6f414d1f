import DeskCore
import DeskMail
import DeskSecrets
import DeskStore
import HTTPTypes
import Hummingbird

/// The visitors' door on the web: finds who asks for what, answers, and keeps out what is too much.
package struct Gateway: Sendable {
    let settings: GatewaySettings
    package let clerks: Clerks
    /// Visitors' messages.
    let gathering: Gathering<Store.Incoming, Receipt>
    /// Visitors whose last page was closed.
    let departures: Gathering<VisitorID, Void>
    let deliveries = Deliveries()
    let hub: Hub
    let watcher: Watcher
    let lobby: Lobby
    let missions: Missions
    let links: LinkKey
    package let metrics: Metrics
    package let journal: Journal
    let requests: Allowance<[UInt8]>
    let sessions: Allowance<[UInt8]>
    let messages: Allowance<VisitorID>
    let bytes: Allowance<VisitorID>
    /// New sessions of addresses that visitors who are blocked came from.
    let suspects: Allowance<[UInt8]>
    /// Digests addresses.
    private let senderKey: [UInt8]
    private let table = RouteTable(Route.all)

    package init(_ settings: GatewaySettings, store: Store, metrics: Metrics, journal: Journal) throws {
        self.settings = settings
        self.metrics = metrics
        self.journal = journal
        let limits = settings.limits
        clerks = try Clerks(store)
        let hub = Hub(limits: limits)
        let watcher = try Watcher(store, hub: hub) { journal.failed("watcher", $0) }
        gathering = Gathering(clerks, most: 50) { store, messages in try store.write(messages) }
        departures = Gathering(departuresTo: clerks, from: hub)
        (self.hub, self.watcher) = (hub, watcher)
        lobby = Lobby(most: limits.connections, perSender: limits.connectionsPerAddress)
        missions = Missions(clerks, ownOrigins: settings.ownOrigins)
        links = try LinkKey(keptIn: store)
        requests = Allowance(limits.requestsPerMinute, in: .minutes(1))
        sessions = Allowance(limits.sessionsPerMinute, in: .minutes(1))
        messages = Allowance(limits.messagesPerTenSeconds, in: .seconds(10))
        bytes = Allowance(limits.bytesPerMinute / GatewayLimits.unit, in: .minutes(1))
        suspects = Allowance(limits.sessionsOfBlockedPerHour, in: .hours(1))
        senderKey = try store.secret(named: "senders") { Secrets.random(count: Secrets.digestLength) }
    }

    /// Answers, whatever happens.
    func answer(_ request: Request, _ context: GatewayContext) async -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let caller = Caller(
            peer: context.channel.remoteAddress, headers: request.headers, trusted: settings.trustedProxies)
        let (routes, rest) = table.find(request.uri.path)
        let origin = request.headers[.origin]
        var isShared = false
        var response: Response
        do {
            if let origin { isShared = try await missions.knows(origin) }
            response = try await self.response(
                to: Call(request: request, caller: caller, rest: rest), among: routes)
        } catch {
            let problem = Problem(error)
            if problem.status.kind == .serverError { journal.failed("request", error) }
            response = problem.response
        }
        response.harden(isSecure: caller.isSecure)
        let isHarmless = request.method == .options || response.status.code >= 400
        response.share(with: origin, isAllowed: isShared || isHarmless)
        note(request, routes, response, in: clock.now - start)
        return response
    }

    private func response(to call: Call, among routes: [Route]) async throws -> Response {
        try allow(requests, by: call.caller)
        let isHead = call.request.method == .head
        let method = isHead ? .get : call.request.method
        try Self.judge(call.request)
        if isHead, let stream = routes.first(where: { $0.isStream }) { return try await stream.head(self, call) }
        if let route = routes.first(where: { $0.method == method }) { return try await route.answer(self, call) }
        if method == .get, settings.servesSite, let page = Self.sitePages[call.request.uri.path] {
            return try await sitePage(page, call)
        }
        guard !routes.isEmpty else { throw Problem.notFound }
        let methods = routes.flatMap(\.methods).joined(separator: ", ")
        if method == .options { return .preflight(methods: methods) }
        var problem = Problem(.methodNotAllowed, "method_not_allowed")
        problem.allow = methods
        throw problem
    }

    /// What `Manners` found wrong.
    private static func judge(_ request: Request) throws {
        switch request.headers[.fault] {
        case nil: return
        case Manners.badExpectation: throw Problem(.expectationFailed, "bad_expectation")
        default: throw Problem(.badRequest, "bad_host")
        }
    }

    private func note(_ request: Request, _ routes: [Route], _ response: Response, in span: Duration) {
        let route = routes.first?.path ?? "other"
        metrics.answered(request.method.rawValue, route, response.status.code, in: span)
        journal.note(
            "request",
            [
                "method": request.method.rawValue, "route": route, "status": String(response.status.code),
                "ms": String(span.inMilliseconds), "bytes": response.body.contentLength.map(String.init) ?? "stream",
            ])
    }

    // MARK: Who may

    /// The visitor whose token the request carries, on a page that may use it.
    func visitor(_ call: Call) async throws -> Session {
        guard let token = call.token, let session = try await session(of: token),
            let mission = try await missions.of(session.mission)
        else { throw Problem.unauthorized }
        try admit(call, to: mission)
        hub.welcome(session.visitor)
        return session
    }

    func mission(named handle: String) async throws -> Mission {
        guard let mission = try await missions.named(handle) else { throw Problem(.notFound, "mission_unknown") }
        return mission
    }

    /// Browsers name the page's origin; whoever names none is no browser that another site could misuse.
    func admit(_ call: Call, to mission: Mission) throws {
        guard let origin = call.origin, !missions.allows(origin, on: mission) else { return }
        throw Problem.originNotAllowed
    }

    /// What is kept of an address: enough to know it again, and no more. Nil where there is none.
    func digest(of caller: Caller) -> [UInt8]? {
        caller.address.map { Secrets.hmac(key: senderKey, $0.sender) }
    }

    func allow(_ allowance: Allowance<[UInt8]>, by caller: Caller) throws {
        guard let sender = caller.address?.sender else { return }
        if let wait = allowance.take(sender, at: clerks.store.world.now()) { throw Problem.tooManyRequests(wait) }
    }
}

extension Journal {
    /// What failed, and why: errors of the machine, which hold no visitor's words.
    package func failed(_ part: String, _ error: any Error) { note("failed", ["part": part, "why": "\(error)"]) }
}
