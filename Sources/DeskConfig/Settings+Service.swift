import DeskCore

/// The tables that `pupitred` goes by.
extension Settings.Gateway {
    mutating func read(_ table: SettingsTable) throws(SettingsError) {
        try table.allow([
            "listen", "admin", "public", "trusted_proxies", "heartbeat", "timeout", "session_days", "resumed_days",
            "limits",
        ])
        listen = try Self.endpoint("listen", in: table) ?? listen
        if let text = try table.text("admin") {
            admin = text.isEmpty ? nil : try Self.endpoint("admin", in: table)
        }
        if let admin, admin.overlaps(listen) { throw table.sameAddress("admin", "listen", admin.description) }
        if let text = try table.text("public"), !text.isEmpty {
            guard let origin = Origin.normalise(text) else {
                throw table.invalid("public", text, ["https://chat.example.org"])
            }
            publicAddress = origin
        }
        if let texts = try table.texts("trusted_proxies") {
            trustedProxies = []
            for text in texts {
                guard let range = AddressRange(text) else {
                    throw table.invalid("trusted_proxies", text, ["127.0.0.1", "10.0.0.0/8", "fd00::/8"])
                }
                trustedProxies.append(range)
            }
        }
        heartbeat = try table.integer("heartbeat", in: 1...30).map { .seconds($0) } ?? heartbeat
        timeout = try table.integer("timeout", in: 1...600).map { .seconds($0) } ?? timeout
        sessionLife = try table.integer("session_days", in: 1...3_650).map { .days($0) } ?? sessionLife
        resumedLife = try table.integer("resumed_days", in: 1...365).map { .days($0) } ?? resumedLife
        if let limits = try table.table("limits") { try read(limits: limits) }
    }

    private mutating func read(limits: SettingsTable) throws(SettingsError) {
        try limits.allow([
            "sessions_per_minute", "requests_per_minute", "streams_per_address", "connections_per_address", "streams",
            "message_bytes", "bytes_per_minute",
        ])
        let many = 1...1_000_000
        sessionsPerMinute = try limits.integer("sessions_per_minute", in: many) ?? sessionsPerMinute
        requestsPerMinute = try limits.integer("requests_per_minute", in: many) ?? requestsPerMinute
        streamsPerAddress = try limits.integer("streams_per_address", in: many) ?? streamsPerAddress
        connectionsPerAddress = try limits.integer("connections_per_address", in: many) ?? connectionsPerAddress
        streams = try limits.integer("streams", in: many) ?? streams
        messageBytes = try limits.integer("message_bytes", in: 1_024...Message.limit) ?? messageBytes
        bytesPerMinute = try limits.integer("bytes_per_minute", in: Message.limit...1 << 30) ?? bytesPerMinute
    }

    private static func endpoint(_ key: String, in table: SettingsTable) throws(SettingsError) -> Endpoint? {
        guard let text = try table.text(key) else { return nil }
        guard let endpoint = Endpoint(text) else {
            throw table.invalid(key, text, ["127.0.0.1:8750", "[::1]:8750", "0.0.0.0:80"])
        }
        return endpoint
    }
}

extension Retention {
    /// Days; 0 for never.
    mutating func read(_ table: SettingsTable) throws(SettingsError) {
        try table.allow(["never_wrote_days", "ended_words_days"])
        if let days = try table.integer("never_wrote_days", in: 0...36_500) {
            neverWrote = days == 0 ? nil : .days(days)
        }
        if let days = try table.integer("ended_words_days", in: 0...36_500) {
            endedWords = days == 0 ? nil : .days(days)
        }
    }
}

extension Settings.Mail {
    mutating func read(_ table: SettingsTable) throws(SettingsError) {
        try table.allow(["command", "from", "link_days", "address_per_day"])
        command = try table.texts("command")?.filter { !$0.isEmpty } ?? command
        if let text = try table.text("from"), !text.isEmpty {
            guard let address = try? EmailAddress(text) else {
                throw table.invalid("from", text, ["chat@shop.example"])
            }
            from = address.text
        }
        linkDays = try table.integer("link_days", in: 1...365) ?? linkDays
        addressPerDay = try table.integer("address_per_day", in: 1...1_000) ?? addressPerDay
        if !command.isEmpty, from == nil { throw table.needs("command", "from") }
    }
}
