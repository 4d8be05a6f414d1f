import DeskCore
import DeskStore
import HTTPTypes
import Hummingbird
import NIOCore

extension Gateway {
    static let streamHeaders: HTTPFields = [
        .contentType: "text/event-stream; charset=utf-8", .accelBuffering: "no",
    ]

    /// Server-sent events, from where the page had got to.
    func openStream(_ call: Call) async throws -> Response {
        let session = try await visitor(call)
        let (visitor, only) = (session.visitor, session.conversation)
        let told = call.request.headers[.lastEventID]
        let cursor = try await clerks.read { try Cursors.cursor(of: told, in: $0, visitor, only: only) }
        let page = call.request.uri.queryParameters["page"].map { String($0.prefix(64)) }
        let stream = VisitorStream(
            visitor: visitor, only: only, session: session.id, page: page, mission: session.mission,
            sender: call.caller.address?.sender, from: cursor)
        if hub.staffing(of: session.mission) == nil {
            hub.set(try await clerks.read { try $0.staffing(of: session.mission) }, of: session.mission)
        }
        let seat = try Seat(stream, at: self)
        if seat.isFirst {
            let sender = digest(of: call.caller)
            try await clerks.write { try $0.comeBack(visitor, only: only, session: session.id, sender: sender) }
        }
        let telling = Telling(stream, at: self)
        let body = call.request.body
        return Response(
            status: .ok,
            headers: Self.streamHeaders,
            body: ResponseBody { writer in
                try await body.consumeWithInboundCloseHandler { _ in
                    var telling = telling
                    try await telling.run(&writer)
                } onInboundClosed: {
                    seat.stream.close()
                }
                try await writer.finish(nil)
            })
    }
}

/// A stream's place in the hub, held for as long as its answer is being written, however that ends.
final class Seat: Sendable {
    let stream: VisitorStream
    let isFirst: Bool
    private let hub: Hub
    private let departures: Gathering<VisitorID, Void>

    init(_ stream: VisitorStream, at gateway: Gateway) throws {
        self.stream = stream
        hub = gateway.hub
        departures = gateway.departures
        isFirst = try hub.open(stream)
    }

    /// Red after the grace, unless another page of theirs is open. (desk.md 3.2)
    deinit {
        if hub.close(stream) { departures.note(stream.visitor) }
    }
}
