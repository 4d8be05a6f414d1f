import DeskConfig
import DeskCore
import DeskGateway
import DeskMail
import DeskStore
import Foundation

/// The service, put together.
struct Service {
    let settings: Settings
    let database: String
    let arguments: Arguments
    let words: ServiceWords

    init(_ settings: Settings, database: String, arguments: Arguments, words: ServiceWords) {
        self.settings = settings
        self.database = database
        self.arguments = arguments
        self.words = words
    }

    /// Until it is told to stop.
    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        // A file that may not grow is an error that is told, like a full disk.
        signal(SIGXFSZ, SIG_IGN)
        let files = Self.allowManyFiles()
        let store = try Store.open(path: database, world: .live)
        let journal = Journal(world: .live)
        var gatewaySettings = gatewaySettings
        gatewaySettings.limits.connections = min(gatewaySettings.limits.connections, max(64, files - 100))
        let gateway = try Gateway(gatewaySettings, store: store, metrics: Metrics(), journal: journal)
        if arguments.withParent { Self.stopWithParent() }
        let waker = WakerLoop(
            clerks: gateway.clerks, metrics: gateway.metrics, journal: journal, retention: settings.retention)
        let mail = try outbox(of: store).map { MailLoop(outbox: $0, metrics: gateway.metrics, journal: journal) }
        let companions = [waker.run] + (mail.map { [$0.run] } ?? [])
        try await gateway.run(admin: settings.gateway.admin, beside: companions) { name, endpoint in
            journal.note("listening", ["for": name, "on": endpoint.description])
        }
        journal.note("stopped")
        journal.finish()
    }

    /// Nil where the settings name no mail command: mails wait in the outbox for a process that has one.
    private func outbox(of store: Store) throws -> Outbox? {
        guard !settings.mail.command.isEmpty, let from = settings.mail.from else { return nil }
        let sendmail = try Sendmail(command: settings.mail.command, from: from)
        let sender = Sender(
            address: from, service: gatewaySettings.publicAddress, linkDays: settings.mail.linkDays)
        return try Outbox(of: store, through: sendmail, as: sender, perDay: settings.mail.addressPerDay)
    }

    private var gatewaySettings: GatewaySettings {
        var made = GatewaySettings(listen: settings.gateway.listen, publicAddress: settings.gateway.publicAddress)
        made.trustedProxies = settings.gateway.trustedProxies
        made.servesSite = arguments.site
        made.pace.beat = settings.gateway.heartbeat
        made.pace.patience = settings.gateway.timeout
        made.limits.sessionsPerMinute = settings.gateway.sessionsPerMinute
        made.limits.requestsPerMinute = settings.gateway.requestsPerMinute
        made.limits.streamsPerAddress = settings.gateway.streamsPerAddress
        made.limits.streams = settings.gateway.streams
        made.limits.connections = settings.gateway.streams + 2_000
        made.limits.connectionsPerAddress = settings.gateway.connectionsPerAddress
        made.limits.messageBytes = settings.gateway.messageBytes
        made.limits.bytesPerMinute = settings.gateway.bytesPerMinute
        made.sessions.ordinary = settings.gateway.sessionLife
        made.sessions.resumed = settings.gateway.resumedLife
        made.sessions.link = .days(settings.mail.linkDays)
        return made
    }

    /// Each stream is a file: as many as the system lets a process have.
    ///
    /// - Returns: how many that is.
    private static func allowManyFiles() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(clamping: limit.rlim_cur)
    }

    /// Goes the way of a SIGTERM when standard input ends.
    private static func stopWithParent() {
        let thread = Thread {
            var byte: UInt8 = 0
            while read(STDIN_FILENO, &byte, 1) > 0 {}
            kill(getpid(), SIGTERM)
        }
        thread.name = "parent"
        thread.start()
    }
}
