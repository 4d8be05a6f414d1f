import NIOCore
import NIOHTTP1

/// What HTTP asks of a server and the framework leaves out: one Host, `Expect`, no body in the answer to HEAD, and no
/// chunks for who speaks HTTP/1.0. (RFC 9110 and 9112)
///
/// What is wrong with a request is told to the routes by a header, so that it is answered in its turn and counted.
final class Manners: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// The header; what a client sends of that name is dropped.
    static let fault = "Pupitre-Fault"
    /// Its values.
    static let (badHost, badExpectation) = ("host", "expect")

    /// A request whose answer is still to come.
    private struct Asked {
        let isHead: Bool
        let isOld: Bool
        /// Whether the connection ends with the answer.
        var isLast: Bool
    }

    private var asked: CircularBuffer<Asked> = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        let isOld = (head.version.major, head.version.minor) < (1, 1)
        var one = Asked(isHead: head.method == .HEAD, isOld: isOld, isLast: isOld)
        head.headers.remove(name: Self.fault)
        let expectations = head.headers[canonicalForm: "expect"]
        if !Self.isFine(host: head.headers["host"], isOld: isOld) {
            head.headers.add(name: Self.fault, value: Self.badHost)
            one.isLast = true
        } else if !isOld, let expectation = expectations.first {
            let isWelcome = expectations.count == 1 && expectation.lowercased() == "100-continue"
            if !isWelcome { head.headers.add(name: Self.fault, value: Self.badExpectation) }
            let length = head.headers["content-length"].first.flatMap { Int($0) } ?? 0
            if isWelcome, asked.isEmpty, length <= Body.limit {
                let goOn = HTTPResponseHead(version: .http1_1, status: .continue)
                context.writeAndFlush(wrapOutboundOut(.head(goOn)), promise: nil)
            } else {
                // A body that was not asked for may or may not come: what follows can't be told from it.
                one.isLast = true
            }
        }
        asked.append(one)
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard var one = asked.first else { return context.write(data, promise: promise) }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            // Without a length its end could be told by chunks only, or by the connection's.
            if one.isHead, !head.headers.contains(name: "content-length"), head.status.mayHaveResponseBody {
                one.isLast = true
                head.version = .http1_0
            }
            if one.isOld { head.version = .http1_0 }
            if one.isLast { head.headers.replaceOrAdd(name: "Connection", value: "close") }
            asked[asked.startIndex] = one
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body where one.isHead: promise?.succeed(())
        case .body: context.write(data, promise: promise)
        case .end:
            asked.removeFirst()
            context.write(data, promise: promise)
            guard one.isLast else { return }
            context.flush()
            context.close(promise: nil)
        }
    }

    /// One that names a host, or, before HTTP/1.1, none.
    private static func isFine(host: [String], isOld: Bool) -> Bool {
        guard let first = host.first else { return isOld }
        return host.count == 1
            && first.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"/\\?#@,\"<>^`{|}".utf8.contains($0) } && !first.isEmpty
    }
}
