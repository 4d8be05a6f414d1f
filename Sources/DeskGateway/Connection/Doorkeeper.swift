import DeskCore
import NIOCore
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Lets a connection in or turns it away, and says when it is idle.
final class Doorkeeper: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let lobby: Lobby
    private let trusted: [AddressRange]
    private var ticket: Lobby.Ticket?

    init(_ lobby: Lobby, trusted: [AddressRange]) {
        self.lobby = lobby
        self.trusted = trusted
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        if let codec = try? pipeline.handler(type: HTTP1ToHTTPServerCodec.self) {
            try? pipeline.addHandler(Manners(), position: .before(codec))
        }
        let channel = context.channel
        let address = channel.remoteAddress?.ipAddress.flatMap(InternetAddress.init)
        let sender = address.flatMap { address in
            trusted.contains { $0.contains(address) } ? nil : address.sender
        }
        ticket = lobby.enter(sender) { channel.close(promise: nil) }
        if ticket == nil { channel.eventLoop.execute { channel.close(promise: nil) } }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Who was turned away is heard no more.
        guard let ticket else { return }
        if case .head = unwrapInboundIn(data) { lobby.set(ticket, isBusy: true) }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if let ticket, case .end = unwrapOutboundIn(data) { lobby.set(ticket, isBusy: false) }
        context.write(data, promise: promise)
    }

    private func leave() {
        if let ticket { lobby.leave(ticket) }
        ticket = nil
    }
}
