import DeskCore
import DeskStore
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// An address that can't be listened on.
package struct ListenError: Error, Sendable {
    package let endpoint: Endpoint
    /// errno's.
    package let code: Int32
}

extension Gateway {
    /// How long a stop may take before what is left is cut.
    static let farewell: Duration = .seconds(5)

    /// What else runs until the service stops: waker, outbox. It ends when its task is cancelled.
    package typealias Companion = @Sendable () async -> Void

    /// Serves until SIGTERM or SIGINT: then streams are told to come back, requests that were begun are answered, and
    /// nothing half done is left.
    ///
    /// - Parameter listening: told of each address once it is listened on, with the port that was given.
    package func run(
        admin: Endpoint?, beside companions: [Companion] = [],
        listening: @escaping @Sendable (_ name: String, Endpoint) -> Void
    ) async throws {
        var services: [any Service] = companions.map { Loop(run: $0) }
        if let admin {
            let desk = Admin(gateway: self)
            services.append(
                Listener(
                    name: "admin", endpoint: admin, pace: settings.pace, lobby: Lobby(most: 64, perSender: 64),
                    trusted: [], listening: listening
                ) { request, _ in
                    await desk.answer(request)
                })
        }
        services.append(
            Listener(
                name: "visitors", endpoint: settings.listen, pace: settings.pace, lobby: lobby,
                trusted: settings.trustedProxies, listening: listening, answer: answer))
        // The last is stopped first: streams end before the listener waits for them.
        services.append(Streams(gateway: self))
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: .silent)
        configuration.maximumGracefulShutdownDuration = Self.farewell
        let result: Result<Void, any Error>
        do {
            result = .success(try await ServiceGroup(configuration: configuration).run())
        } catch {
            result = .failure(error)
        }
        watcher.stop()
        try? await clerks.write { [deliveries] in try $0.delivered(deliveries.take()) }
        await clerks.stop()
        journal.finish()
        try result.get()
    }
}

/// Runs something until the service stops.
private struct Loop: Service {
    let work: Gateway.Companion

    init(run work: @escaping Gateway.Companion) { self.work = work }

    func run() async throws { await cancelWhenGracefulShutdown { await work() } }
}

/// Watches for changes and keeps streams alive; at a stop it sends their pages away.
private struct Streams: Service {
    let gateway: Gateway

    func run() async throws {
        try gateway.watcher.start()
        let beats = Beats(
            hub: gateway.hub, clerks: gateway.clerks, deliveries: gateway.deliveries, pace: gateway.settings.pace,
            life: gateway.settings.sessions.ordinary
        ) { [gateway] in gateway.journal.failed("beats", $0) }
        await cancelWhenGracefulShutdown { await beats.run() }
        gateway.hub.stop()
    }
}

/// One address that is listened on.
private struct Listener: Service {
    let name: String
    let endpoint: Endpoint
    let pace: Pace
    let lobby: Lobby
    /// Whose connections nobody counts: each is many people's.
    let trusted: [AddressRange]
    let listening: @Sendable (String, Endpoint) -> Void
    let answer: @Sendable (Request, GatewayContext) async -> Response

    func run() async throws {
        let (name, endpoint, pace, listening) = (name, endpoint, pace, listening)
        let (lobby, trusted) = (lobby, trusted)
        let application = Application(
            responder: CallbackResponder<GatewayContext> { [answer] in await answer($0, $1) },
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    additionalChannelHandlers: [Doorkeeper(lobby, trusted: trusted), Patience(pace.patience)],
                    idleTimeout: TimeAmount(pace.patience),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: .hostname(endpoint.host, port: endpoint.port), serverName: nil, backlog: 1_024),
            onServerRunning: { channel in
                listening(name, Endpoint(host: endpoint.host, port: channel.localAddress?.port ?? endpoint.port))
            },
            logger: .silent)
        do {
            try await application.run()
        } catch let error as IOError {
            throw ListenError(endpoint: endpoint, code: error.errnoCode)
        }
    }
}

extension Logger {
    /// What the framework would log: paths and peers, which the journal leaves out on purpose.
    fileprivate static let silent = Logger(label: "pupitred") { _ in SwiftLogNoOpLogHandler() }
}
