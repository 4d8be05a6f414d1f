import HTTPTypes
import Hummingbird
import NIOCore

/// One request, and what is known of who made it.
struct Call: Sendable {
    let request: Request
    let caller: Caller
    /// What stood in the place of the route's braces.
    let rest: String

    /// The visitor's token, if the request carries something that looks like one.
    var token: Token? {
        guard let header = request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return Token(String(parts[1]))
    }

    var origin: String? { request.headers[.origin] }

    func body() async throws -> Body { try Body(try await bytes().readableBytesView) }

    /// Where nothing is asked for: nothing, or an object.
    func noBody() async throws {
        let bytes = try await bytes()
        if bytes.readableBytes > 0 { _ = try Body(bytes.readableBytesView) }
    }

    func bytes() async throws -> ByteBuffer {
        if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > Body.limit {
            throw Problem.tooLarge
        }
        do {
            return try await request.body.collect(upTo: Body.limit)
        } catch is NIOTooManyBytesError {
            throw Problem.tooLarge
        }
    }
}
