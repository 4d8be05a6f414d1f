import HTTPTypes
import Hummingbird

/// One line of the table of what may be asked.
struct Route: Sendable {
    let method: HTTPRequest.Method
    /// As the description spells it; a last part in braces stands for any text without a slash.
    let path: String
    let answer: @Sendable (Gateway, Call) async throws -> Response

    init(
        _ method: HTTPRequest.Method, _ path: String,
        _ answer: @escaping @Sendable (Gateway, Call) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.answer = answer
    }

    /// What may be asked there in this way, for who asks in another. HEAD goes where GET does.
    var methods: [String] { method == .get ? ["GET", "HEAD"] : [method.rawValue] }

    /// An answer without end: whoever asks for its head gets no more than that.
    var isStream: Bool { path == "/v1/stream" && method == .get }

    func head(_ gateway: Gateway, _ call: Call) async throws -> Response {
        _ = try await gateway.visitor(call)
        return Response(status: .ok, headers: Gateway.streamHeaders, body: ResponseBody { try await $0.finish(nil) })
    }

    /// What the wire offers; docs/openapi.json describes each, and a test holds the two together.
    static let all: [Route] = [
        Route(.get, "/widget.js") { gateway, call in gateway.widget(call) },
        Route(.get, "/v1/openapi.json") { gateway, call in gateway.description(call) },
        Route(.post, "/v1/sessions") { try await $0.openSession($1) },
        Route(.post, "/v1/resume") { try await $0.resume($1) },
        Route(.get, "/v1/stream") { try await $0.openStream($1) },
        Route(.post, "/v1/messages") { try await $0.takeMessage($1) },
        Route(.get, "/v1/messages") { try await $0.olderMessages($1) },
        Route(.post, "/v1/seen") { try await $0.takeSeen($1) },
        Route(.post, "/v1/typing") { try await $0.takeTyping($1) },
        Route(.post, "/v1/page") { try await $0.takePage($1) },
        Route(.post, "/v1/email") { try await $0.takeEmail($1) },
        Route(.post, "/v1/survey") { try await $0.takeSurvey($1) },
        Route(.post, "/v1/end") { try await $0.takeEnd($1) },
        Route(.post, "/v1/leave") { try await $0.takeLeave($1) },
        Route(.get, "/v1/unsubscribe") { gateway, call in gateway.unsubscribePage(call) },
        Route(.post, "/v1/unsubscribe") { try await $0.takeUnsubscribeForm($1) },
        Route(.get, "/v1/unsubscribe/{token}") { try await $0.askUnsubscribe($1) },
        Route(.post, "/v1/unsubscribe/{token}") { try await $0.takeUnsubscribe($1) },
    ]
}

/// Finds the route of a request.
struct RouteTable: Sendable {
    private var exact: [String: [Route]] = [:]
    private var prefixed: [String: [Route]] = [:]

    init(_ routes: [Route]) {
        for route in routes {
            if let brace = route.path.firstIndex(of: "{") {
                prefixed[String(route.path[..<brace]), default: []].append(route)
            } else {
                exact[route.path, default: []].append(route)
            }
        }
    }

    /// All the routes of a path, and what stands in the braces' place.
    func find(_ path: String) -> (routes: [Route], rest: String) {
        if let routes = exact[path] { return (routes, "") }
        guard let slash = path.lastIndex(of: "/") else { return ([], "") }
        let rest = path[path.index(after: slash)...]
        return rest.isEmpty ? ([], "") : (prefixed[String(path[...slash])] ?? [], String(rest))
    }
}
