import DeskCore

extension Settings {
    /// The settings of a file.
    /// - Parameter isRequired: a file that isn't there is an error, rather than the defaults.
    package static func read(
        file path: String, isRequired: Bool, places: Places
    ) throws(SettingsError) -> Settings {
        guard let file = try ConfigFile(path: path, isRequired: isRequired) else { return Settings() }
        return try read(file.text, folder: file.folder, places: places)
    }

    /// The settings of a file's text; what it leaves out keeps its default.
    /// - Parameter folder: where relative paths begin; without it they are refused.
    package static func read(_ source: String, folder: String? = nil, places: Places) throws(SettingsError)
        -> Settings
    {
        // Lines may end as on Windows, or as on an old Mac.
        let source = source.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let table = SettingsTable(try parse(source), lines: KeyLines(source))
        try table.allow(topLevel)
        var settings = Settings()
        settings.database = try readDatabase(table, folder, places)
        settings.expert = try table.text("expert")
        if let expert = settings.expert, expert.isBlank { throw table.invalid("expert", expert, ["maya"]) }
        settings.language = try table.choice("language", of: [auto] + Language.allCases.map(\.rawValue))
            .flatMap(Language.init(rawValue:))
        settings.zone = try readZone(table)
        settings.theme =
            try table.choice("theme", of: Theme.allCases.map(\.rawValue)).flatMap(Theme.init(rawValue:))
            ?? settings.theme
        settings.ascii = try table.boolean("ascii") ?? settings.ascii
        settings.capacity = try table.integer("capacity", in: Expert.capacities) ?? settings.capacity
        settings.lateAfter = try table.duration("late_after") ?? settings.lateAfter
        settings.escapeDelay =
            try table.integer("escdelay", in: escapeDelays).map { .milliseconds($0) } ?? settings.escapeDelay
        if let alerts = try table.table("alerts") {
            try alerts.allow(["bell"])
            settings.bell = try alerts.boolean("bell") ?? settings.bell
        }
        if let times = try table.table("times") { try settings.readTimes(times) }
        if let keys = try table.table("keys") {
            for action in keys.keys { settings.keys[action] = try keys.texts(action) }
        }
        settings.serve = try table.boolean("serve") ?? settings.serve
        if let gateway = try table.table("gateway") { try settings.gateway.read(gateway) }
        if let mail = try table.table("mail") { try settings.mail.read(mail) }
        if let retention = try table.table("retention") { try settings.forgets.read(retention) }
        return settings
    }

    /// The language that a file's text sets, whatever else is wrong in it: errors are told in it.
    package static func language(in source: String) -> Language? {
        for line in source.split(whereSeparator: \.isNewline) {
            let text = line.drop(while: \.isWhitespace)
            if text.hasPrefix("[") { return nil }
            guard let sign = text.firstIndex(of: "="), !text.hasPrefix("#") else { continue }
            guard text[..<sign].filter({ !$0.isWhitespace && $0 != "\"" && $0 != "'" }) == "language" else { continue }
            let value = text[text.index(after: sign)...].prefix { $0 != "#" }
            return Language(rawValue: value.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
        }
        return nil
    }

    /// The line of a file's text on which a key of `[keys]` stands, for errors found by the screen's key table.
    package static func line(ofKeysFor action: String, in source: String) -> Int? {
        KeyLines(source)[["keys", action]]
    }

    private static let auto = "auto"
    private static let topLevel = [
        "database", "expert", "language", "zone", "theme", "ascii", "capacity", "late_after", "escdelay", "alerts",
        "times", "keys", "serve", "gateway", "mail", "retention",
    ]

    /// A relative path is one from the config's own folder, wherever the program is started.
    private static func readDatabase(_ table: SettingsTable, _ folder: String?, _ places: Places)
        throws(SettingsError) -> String?
    {
        guard let text = try table.text("database") else { return nil }
        let path = places.resolve(text)
        if path.hasPrefix("/") { return path }
        guard let folder, !path.isEmpty, !path.hasPrefix("~") else {
            throw table.invalid("database", text, ["~/desk.db", "/srv/pupitre/desk.db"])
        }
        return (folder == "/" ? "" : folder) + "/" + path
    }

    private static func readZone(_ table: SettingsTable) throws(SettingsError) -> String? {
        guard let name = try table.text("zone"), name != auto else { return nil }
        do {
            return try Zone(named: name).identifier
        } catch {
            throw table.invalid("zone", name, [auto, "UTC", "Europe/Paris", "America/New_York"])
        }
    }

    private static func parse(_ source: String) throws(SettingsError) -> TOMLTable {
        do {
            return try TOMLReader.read(source)
        } catch  where error.isListOpen {
            throw .unclosed(sign: "]", line: error.line)
        } catch {
            throw FaultyLine(error, in: source).error ?? .syntax(line: error.line, column: error.column)
        }
    }
}
