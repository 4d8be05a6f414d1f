import DeskCore

/// What config.toml says, or its defaults: every value typed and in range.
package struct Settings: Sendable, Equatable {
    /// Where the database is; nil for the usual place. A leading `~/` has been resolved.
    package var database: String?
    /// Whose desk this is; nil to ask, or to take the only expert there is.
    package var expert: String?
    /// nil for what the environment says.
    package var language: Language?
    /// The IANA name of the zone that times are shown in; nil for the system's.
    package var zone: String?
    package var theme: Theme = .auto
    /// Draw with ASCII signs only, whatever the terminal can show.
    package var ascii = false
    /// How many open conversations a new expert's desk holds.
    package var capacity = Expert.defaultCapacity
    /// A visitor who waits longer than this is shown as late.
    package var lateAfter: Duration = .minutes(5)
    /// The hours that names for parts of the day stand for where times are written.
    package var dayTimes = DayTimes()
    /// How long the terminal may take to send the rest of a key's bytes after an escape.
    package var escapeDelay: Duration = .milliseconds(25)
    package var bell = true
    /// Keys by action id, as they are written; the screen's key table knows what they mean.
    package var keys: [String: [String]] = [:]

    /// `pupitre desk` runs the service for visitors beside it.
    package var serve = false
    package var gateway = Gateway()
    package var mail = Mail()
    /// What is forgotten by itself.
    package var retention: Retention {
        var retention = forgets
        retention.sessions = gateway.sessionLife
        return retention
    }
    var forgets = Retention()

    package init() {}

    package enum Theme: String, Sendable, CaseIterable {
        case auto, light, dark, mono
        case colourSafe = "colour-safe"
    }

    /// The service that visitors' browsers reach.
    package struct Gateway: Sendable, Equatable {
        package var listen = Endpoint(host: "127.0.0.1", port: 8750)
        /// Health and metrics; nil for none.
        package var admin: Endpoint? = Endpoint(host: "127.0.0.1", port: 8751)
        /// How browsers reach it, without a slash at its end; nil for where it listens.
        package var publicAddress: String?
        package var trustedProxies = ["127.0.0.1", "::1"].compactMap(AddressRange.init)
        /// Each open page gets a sign of life this often.
        package var heartbeat: Duration = .seconds(15)
        /// How long a request may take to be sent, and a connection to do nothing.
        package var timeout: Duration = .seconds(30)
        /// Of one address.
        package var sessionsPerMinute = 30
        package var requestsPerMinute = 600
        package var streamsPerAddress = 60
        /// Of all addresses.
        package var streams = 10_000
        package var connectionsPerAddress = 120
        /// Bytes of one message of a visitor's, and of all of theirs in a minute.
        package var messageBytes = 16 * 1024
        package var bytesPerMinute = 64 * 1024
        /// How long a browser stays known after it was seen last, and one that came by a mail's link in all.
        package var sessionLife: Duration = .days(180)
        package var resumedLife: Duration = .days(7)
    }

    /// How visitors who left are told of answers.
    package struct Mail: Sendable, Equatable {
        /// A sendmail-compatible program and its arguments; none: no mail is sent.
        package var command: [String] = []
        package var from: String?
        /// How long a mail's link resumes its conversation, in days.
        package var linkDays = 14
        /// How many mails one address gets within 24 hours, whoever left it.
        package var addressPerDay = 6
    }

    /// In milliseconds.
    static let escapeDelays = 0...1000
}
