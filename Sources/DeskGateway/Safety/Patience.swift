import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request takes too long to be sent, however it trickles, and lets the kernel drop peers that
/// are gone or don't read.
///
/// Hummingbird's own timeout covers headers and idle connections; a body that comes byte by byte keeps that one quiet.
final class Patience: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private let patience: TimeAmount
    private var deadline: Scheduled<Void>?

    init(_ patience: Duration) { self.patience = TimeAmount(patience) }

    func handlerAdded(context: ChannelHandlerContext) {
        // TCP_USER_TIMEOUT: what was sent and isn't acknowledged by then, or can't be sent because nobody reads, ends it.
        let option = ChannelOptions.Types.SocketOption(level: .tcp, name: .init(rawValue: 18))
        context.channel.setOption(option, value: SocketOptionValue(patience.nanoseconds / 1_000_000)).whenFailure { _ in
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            let channel = context.channel
            deadline = context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
        case .body: break
        case .end:
            deadline?.cancel()
            deadline = nil
        }
        context.fireChannelRead(data)
    }
}
