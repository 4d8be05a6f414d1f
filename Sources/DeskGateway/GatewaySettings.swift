import DeskCore

/// What a gateway runs with. The defaults suit one site behind a reverse proxy on the same machine.
package struct GatewaySettings: Sendable {
    /// Where visitors are listened to: `127.0.0.1:8750`.
    package var listen: Endpoint
    /// How browsers reach it, without a slash at the end: `https://chat.example.org`.
    package var publicAddress: String
    /// Who may say for whom they speak, by X-Forwarded-For and X-Forwarded-Proto.
    package var trustedProxies: [AddressRange] = []
    package var limits = GatewayLimits()
    package var pace = Pace()
    /// Whether the demo's shop is served beside the widget.
    package var servesSite = false
    package var sessions = SessionTimes()

    package init(listen: Endpoint, publicAddress: String? = nil) {
        self.listen = listen
        self.publicAddress = publicAddress ?? "http://\(listen)"
    }

    /// The origins of its own pages: where it says it is reached, and where it listens.
    var ownOrigins: Set<String> {
        var names = [listen.description]
        if ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"].contains(listen.host) {
            names += ["localhost:\(listen.port)", "127.0.0.1:\(listen.port)"]
        }
        return Set(([publicAddress] + names.map { "http://" + $0 }).compactMap(Origin.normalise))
    }
}

/// How long a browser stays known.
package struct SessionTimes: Sendable, Equatable {
    /// An ordinary session, after it was seen last.
    package var ordinary: Duration = .days(180)
    /// One that a mail's link opened.
    package var resumed: Duration = .days(7)
    /// The links themselves; see `Sender`.
    package var link: Duration = .days(14)

    package init() {}
}

/// How much is too much. Each number is documented in docs/gateway.md.
package struct GatewayLimits: Sendable, Equatable {
    /// Of one address.
    package var sessionsPerMinute = 30
    package var requestsPerMinute = 600
    package var streamsPerAddress = 60
    package var connectionsPerAddress = 120
    /// Of one visitor.
    package var streamsPerVisitor = 6
    package var messagesPerTenSeconds = 20
    /// Of one message.
    package var messageBytes = 16 * 1024
    /// Of all messages of one visitor.
    package var bytesPerMinute = 64 * 1024
    /// Bytes of messages are counted in as many, so that many short ones cost something too.
    static let unit = 128
    /// Of an address that visitors who are blocked came from.
    package var sessionsOfBlockedPerHour = 3
    /// Of all.
    package var streams = 10_000
    /// Open connections of all, and at most as many as the system lets the process have.
    package var connections = 12_000

    package init() {}
}

/// How long things take; tests are in more of a hurry.
package struct Pace: Sendable {
    /// Each open stream gets a sign of life, and each visitor's presence is renewed, this often.
    package var beat: Duration = .seconds(15)
    /// How long a request may take to be sent, and a connection to do nothing.
    package var patience: Duration = .seconds(30)
    /// Told to streams at a stop: when to come back, at the latest.
    package var restart: Duration = .seconds(3)

    package init() {}
}
