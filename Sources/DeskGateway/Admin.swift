import DeskStore
import HTTPTypes
import Hummingbird

/// What those who run the service ask, on an address of its own: is it alive, is it ready, what has it done.
struct Admin: Sendable {
    let gateway: Gateway

    func answer(_ request: Request) async -> Response {
        guard request.method == .get else { return Problem(.methodNotAllowed, "method_not_allowed").response }
        switch request.uri.path {
        case "/health/live": return .text("alive\n")
        case "/health/ready": return await ready()
        case "/metrics":
            return .text(
                gateway.metrics.text(gauges: await gauges()), type: "text/plain; version=0.0.4; charset=utf-8")
        default: return Problem.notFound.response
        }
    }

    /// Ready is who can read the database, and write to it.
    private func ready() async -> Response {
        do {
            try await gateway.clerks.write { try $0.renew([]) }
            _ = try await gateway.clerks.read { try $0.logTail() }
            return .text("ready\n")
        } catch {
            return .text("not ready\n", status: .serviceUnavailable)
        }
    }

    private func gauges() async -> [(name: String, value: Int)] {
        let mails = (try? await gateway.clerks.read { try $0.mailCounts() }) ?? [:]
        return [
            ("connections", gateway.lobby.count), ("streams", gateway.hub.count),
            ("visitors_present", gateway.hub.visitorCount),
        ]
            + ["waiting", "sent", "failed", "cancelled"].map { ("mails{state=\"\($0)\"}", mails[$0] ?? 0) }
    }
}
