import DeskConfig
import DeskCore
import FoundationEssentials
import Testing

private let places = Places(environment: ["HOME": "/home/maya"])

private func read(_ text: String) throws -> Settings { try Settings.read(text, places: places) }

@Suite("Settings from config.toml")
struct SettingsTests {
    @Test("an empty file gives the defaults")
    func emptyFile() throws {
        #expect(try read("") == Settings())
    }

    @Test("the example equals the defaults, and names every key")
    func example() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config.example.toml")
        let text = try String(contentsOf: root, encoding: .utf8)
        #expect(try read(text) == Settings())
        for key in [
            "database", "expert", "language", "zone", "theme", "ascii", "capacity", "late_after", "escdelay",
            "[alerts]", "bell", "[keys]", "serve", "[gateway]", "listen", "admin", "public", "trusted_proxies",
            "heartbeat", "timeout",
            "[gateway.limits]", "sessions_per_minute", "requests_per_minute", "streams_per_address", "streams",
            "[mail]", "command", "from", "link_days", "session_days", "resumed_days", "connections_per_address",
            "message_bytes",
            "bytes_per_minute",
            "[retention]", "never_wrote_days", "ended_words_days",
        ] {
            #expect(text.contains(key))
        }
    }

    @Test("the example with its commented keys uncommented is accepted")
    func exampleUncommented() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config.example.toml")
        let lines = try String(contentsOf: root, encoding: .utf8).split(separator: "\n").map { line in
            line.hasPrefix("# ") && line.contains(" = ") ? line.dropFirst(2) : line
        }
        let settings = try read(lines.joined(separator: "\n"))
        #expect(settings.expert == "maya")
        #expect(settings.database == "/home/maya/.local/share/pupitre/desk.db")
        #expect(settings.keys["snooze"] == ["F7"])
        #expect(settings.keys["next-reply"] == ["Ctrl-N", "Alt-A"])
    }

    @Test("every key is read into its type")
    func everyKey() throws {
        let settings = try read(
            """
            database = "/srv/desk.db"
            expert = "maya"
            language = "fr"
            zone = "Europe/Paris"
            theme = "colour-safe"
            ascii = true
            capacity = 7
            late_after = "90s"
            escdelay = 100
            alerts = { bell = false }
            keys.send = "Ctrl-J"
            """)
        var expected = Settings()
        expected.database = "/srv/desk.db"
        expected.expert = "maya"
        expected.language = .french
        expected.zone = "Europe/Paris"
        expected.theme = .colourSafe
        expected.ascii = true
        expected.capacity = 7
        expected.lateAfter = .seconds(90)
        expected.escapeDelay = .milliseconds(100)
        expected.bell = false
        expected.keys = ["send": ["Ctrl-J"]]
        #expect(settings == expected)
    }

    @Test("every key of the service is read into its type")
    func everyServiceKey() throws {
        let settings = try read(
            """
            serve = true
            [gateway]
            listen = "[::1]:80"
            admin = ""
            public = "https://Chat.example.org/"
            trusted_proxies = "10.0.0.0/8"
            heartbeat = 5
            timeout = 10
            limits = { sessions_per_minute = 1, requests_per_minute = 2, streams_per_address = 3, streams = 4 }
            [mail]
            command = ["msmtp", "-a", "chat"]
            from = "chat@example.org"
            link_days = 30
            """)
        var expected = Settings()
        expected.serve = true
        expected.gateway.listen = Endpoint(host: "::1", port: 80)
        expected.gateway.admin = nil
        expected.gateway.publicAddress = "https://chat.example.org"
        expected.gateway.trustedProxies = ["10.0.0.0/8"].compactMap(AddressRange.init)
        expected.gateway.heartbeat = .seconds(5)
        expected.gateway.timeout = .seconds(10)
        expected.gateway.sessionsPerMinute = 1
        expected.gateway.requestsPerMinute = 2
        expected.gateway.streamsPerAddress = 3
        expected.gateway.streams = 4
        expected.mail.command = ["msmtp", "-a", "chat"]
        expected.mail.from = "chat@example.org"
        expected.mail.linkDays = 30
        #expect(settings == expected)
    }

    @Test(
        "an address that is none is refused by its key",
        arguments: [
            ("listen = \"8750\"", "listen"), ("listen = \"::1:80\"", "listen"), ("admin = \"host:70000\"", "admin"),
            ("public = \"chat.example.org\"", "public"), ("trusted_proxies = [\"10.0.0.0/33\"]", "trusted_proxies"),
            ("trusted_proxies = \"localhost\"", "trusted_proxies"),
        ])
    func badAddresses(source: String, key: String) {
        #expect {
            try read("[gateway]\n" + source)
        } throws: { error in
            guard case SettingsError.invalid("gateway." + key, _, _, 2) = error else { return false }
            return true
        }
    }

    @Test("lines may end as on Windows")
    func carriageReturns() throws {
        #expect(try read("capacity = 2\r\nascii = true\r\n").capacity == 2)
    }

    @Test(
        "an error names its key, what was expected, and the line",
        arguments: [
            ("\ncapacity = \"4\"", SettingsError.wrongType(key: "capacity", expected: .integer, line: 2)),
            ("ascii = 1", .wrongType(key: "ascii", expected: .boolean, line: 1)),
            ("# x = 1\n\nlanguage = 3", .wrongType(key: "language", expected: .text, line: 3)),
            ("[alerts]\n# no\nbell = \"loud\"", .wrongType(key: "alerts.bell", expected: .boolean, line: 3)),
            ("alerts = true", .wrongType(key: "alerts", expected: .table, line: 1)),
            ("[keys]\nsend = [1]", .wrongType(key: "keys.send", expected: .textOrList, line: 2)),
            ("capacity = 0", .outOfRange(key: "capacity", value: 0, allowed: 1...1000, line: 1)),
            ("escdelay = 5000", .outOfRange(key: "escdelay", value: 5000, allowed: 0...1000, line: 1)),
            ("[mail]\ncommand = \"sendmail\"", .needs(key: "mail.command", other: "mail.from", line: 2)),
            ("late_after = \"soon\"", .notADuration(key: "late_after", value: "soon", line: 1)),
            ("late_after = \"tomorrow 9\"", .notADuration(key: "late_after", value: "tomorrow 9", line: 1)),
            ("alerts = { bell = 3 }", .wrongType(key: "alerts.bell", expected: .boolean, line: 1)),
            (
                "theme = \"pink\"",
                .notAllowed(
                    key: "theme", value: "pink", allowed: ["auto", "light", "dark", "mono", "colour-safe"], line: 1)
            ),
            (
                "language = \"de\"",
                .notAllowed(key: "language", value: "de", allowed: ["auto", "en", "fr"], line: 1)
            ),
        ])
    func errors(source: String, expected: SettingsError) {
        #expect(throws: expected) { try read(source) }
    }

    @Test(
        "an unknown key is an error that suggests a known one",
        arguments: [
            ("capacty = 4", "capacty", "capacity", 1), ("\n\nlanguge = \"en\"", "languge", "language", 3),
            ("[alerts]\nbel = true", "alerts.bel", "alerts.bell", 2),
            ("late_affter = \"5m\"", "late_affter", "late_after", 1),
            ("colour = 1", "colour", nil, 1),
        ] as [(String, String, String?, Int)])
    func unknownKeys(source: String, key: String, suggestion: String?, line: Int) {
        #expect(throws: SettingsError.unknownKey(key, line: line, didYouMean: suggestion)) { try read(source) }
    }

    @Test("an unknown zone is refused")
    func unknownZone() {
        #expect {
            try read("zone = \"Mars/Olympus\"")
        } throws: { error in
            guard case SettingsError.invalid("zone", "Mars/Olympus", _, 1) = error else { return false }
            return true
        }
    }

    @Test(
        "a table's header without a name is told where it stands, whatever stands there",
        arguments: [
            "[", "[[", "[ ", "[\n", "[[\t\n", "[$]", "[[[[", "[[ [a]", "[.a]", "[é]", "[#", " [=a]", "[]", "[[]]",
            "[\u{6E4}]", "[[\u{301}a]", "[\u{20E3}",
        ])
    func namelessTable(header: String) {
        for source in ["expert = \"maya\"\n" + header, "expert = \"maya\"\n" + header + "\nserve = true\n"] {
            #expect { try read(source) } throws: { error in
                switch error {
                case SettingsError.syntax(2, let column): return column > 1
                // Where a comment, or nothing, comes first.
                case SettingsError.unclosed("]", 2): return !header.contains("]")
                default: return false
                }
            }
        }
    }

    @Test(
        "a list that the brace of a table closes is told where it stands",
        arguments: ["[ }", "[1, }", "[\n}", "[[], }", "{ a = [ } }", "[\"\" , }", "[\"\"\"a\n]\"\"\", }"])
    func braceInList(value: String) {
        #expect { try read("ascii = false\nexpert = " + value + "\n") } throws: { error in
            switch error {
            case SettingsError.syntax(2..., _): true
            case SettingsError.unclosed("]", 2): value.hasPrefix("[")
            default: false
            }
        }
    }

    @Test(
        "what ended the parser that was, and the program with it, is told by its line",
        arguments: [
            "2020-01-01 1", "2020-01-01 1 # so", "2" + String(repeating: "_", count: 116) + "020-01-01 12:00:00",
            "[\u{2028}\"a\"]", "[\"a\", \u{85}\"b\"]", "[ }", "[\n}",
        ])
    func endedTheProgram(value: String) {
        #expect { try read("ascii = false\nexpert = " + value + "\n") } throws: { error in
            switch error as? SettingsError {
            case .syntax(2...3, _), .notAValue("expert", _, 2), .strangeBlank(2), .unclosed(_, 2): true
            default: false
            }
        }
    }

    @Test(
        "braces in texts and comments are none",
        arguments: ["expert = \"[\"\n", "expert = 'a' # [ }\n", "[keys]\nend = [\"\"\"]\\\"}\"\"\"] # }\n"])
    func noBrace(source: String) {
        #expect(throws: Never.self) { try read(source) }
    }

    @Test("a syntax error tells its line")
    func syntax() {
        #expect(throws: SettingsError.syntax(line: 2, column: 10)) { try read("ascii = false\ncapacity 4") }
    }

    @Test("a text without quotes is told as such")
    func unquoted() {
        #expect(throws: SettingsError.notAValue(key: "expert", value: "ben", line: 2)) {
            try read("ascii = false\nexpert = ben")
        }
    }

    @Test(
        "what people write that is no TOML is told by its key, its line, and what to write",
        arguments: [
            ("language = fr", SettingsError.notAValue(key: "language", value: "fr", line: 1)),
            ("ascii = true\nlate_after = 5m # soon", .notAValue(key: "late_after", value: "5m", line: 2)),
            ("[keys]\nsnooze = F7", .notAValue(key: "keys.snooze", value: "F7", line: 2)),
            ("[keys]\nsend = [\"Enter\", F7]", .notAValue(key: "keys.send", value: "F7", line: 2)),
            ("expert = “maya”", .notAValue(key: "expert", value: "maya", line: 1)),
            ("expert = « maya »", .notAValue(key: "expert", value: "maya", line: 1)),
            ("ascii = yes", .wrongType(key: "ascii", expected: .boolean, line: 1)),
            ("ascii = True", .wrongType(key: "ascii", expected: .boolean, line: 1)),
            ("capacity = 04", .wrongType(key: "capacity", expected: .integer, line: 1)),
            ("capacity = 99999999999999999999", .wrongType(key: "capacity", expected: .integer, line: 1)),
            ("expert =", .noValue(key: "expert", line: 1)), ("expert = # me", .noValue(key: "expert", line: 1)),
            ("capacity = 4\n\ncapacity = 5", .setTwice(key: "capacity", line: 3, first: 1)),
            ("[alerts]\nbell = true\n[keys]\n[alerts]", .setTwice(key: "alerts", line: 4, first: 1)),
            ("[alerts\nbell = true", .unclosed(sign: "]", line: 1)),
            ("[keys]\nsend = [\"Enter\"", .unclosed(sign: "]", line: 2)),
            ("[keys]\nsend = [\"Enter\"\n\n# so\nsnooze = \"F7\"", .unclosed(sign: "]", line: 2)),
            ("[keys]\nsend = [\"Enter\",\nsnooze = \"F7\"", .unclosed(sign: "]", line: 2)),
            ("[keys]\nsend = [\n  \"Enter\",\n  \"F7\"\n\n", .unclosed(sign: "]", line: 4)),
            ("expert = \"maya", .unclosed(sign: "\"", line: 1)),
            ("alerts = { bell = true", .unclosed(sign: "}", line: 1)),
            ("capacity =\u{A0}4", .strangeBlank(line: 1)),
        ])
    func everyday(source: String, expected: SettingsError) {
        #expect(throws: expected) { try read(source) }
    }

    @Test(
        "of hours that aren't in the order of a day the one that was written is named, and the one that it must follow or precede",
        arguments: [
            ("lunchtime = \"8:00\"", "times.lunchtime", "8:00", "times.first_thing", "9:00", false),
            ("lunchtime = \"22:30\"", "times.lunchtime", "22:30", "times.after_lunch", "14:00", true),
            ("evening = \"12:30\"", "times.evening", "12:30", "times.end_of_day", "18:00", false),
            (
                "lunchtime = \"13:00\"\nafter_lunch = \"12:30\"", "times.after_lunch", "12:30", "times.lunchtime",
                "13:00",
                false
            ),
        ])
    func hours(lines: String, key: String, value: String, other: String, hour: String, isLate: Bool) {
        let line = lines.split(separator: "\n").count + 1
        let fault = SettingsError.outOfOrder(
            key: key, value: value, other: other, hour: hour, isLate: isLate, line: line)
        #expect(throws: fault) { try read("[times]\n" + lines) }
    }

    @Test(
        "two doors of the service aren't one address, however it is written",
        arguments: [
            "listen = \"127.0.0.1:9\"\nadmin = \"127.0.0.1:9\"", "listen = \"0.0.0.0:9\"\nadmin = \"127.0.0.1:9\"",
            "admin = \"localhost:9\"\nlisten = \"127.0.0.1:9\"", "admin = \"127.0.0.1:8750\"",
            "listen = \"127.0.0.1:8751\"",
            "listen = \"[::]:9\"\nadmin = \"[::1]:9\"",
        ])
    func sameAddress(lines: String) {
        #expect {
            try read("[gateway]\n" + lines)
        } throws: { error in
            if case SettingsError.sameAddress("gateway.admin", "gateway.listen", _, _?) = error { true } else { false }
        }
    }

    @Test("two doors on any free port, or on different machines, are two")
    func differentAddresses() throws {
        for lines in [
            "listen = \"127.0.0.1:0\"\nadmin = \"127.0.0.1:0\"", "listen = \"127.0.0.2:8751\"", "admin = \"\"",
        ] {
            #expect(throws: Never.self) { try read("[gateway]\n" + lines) }
        }
    }

    @Test("an expert without a name is refused", arguments: ["", " "])
    func nobody(name: String) {
        #expect(throws: SettingsError.invalid(key: "expert", value: name, examples: ["maya"], line: 1)) {
            try read("expert = \"\(name)\"")
        }
    }

    @Test("the language is known though the rest is wrong, and only if the file itself sets it")
    func languageOfWrongFile() {
        #expect(Settings.language(in: "capacity = \"x\"\nlanguage = \"fr\" # ici") == .french)
        #expect(Settings.language(in: "'language'='en'\nnonsense") == .english)
        for text in [
            "# language = \"fr\"", "[times]\nlanguage = \"fr\"", "language = \"auto\"", "languages = \"fr\"", "",
        ] {
            #expect(Settings.language(in: text) == nil)
        }
    }

    @Test("tabs are blanks, and lines may end as on an old Mac")
    func blanks() throws {
        let settings = try read("capacity\t=\t2\rascii = true\r")
        #expect(settings.capacity == 2 && settings.ascii)
    }

    @Test("a relative database is one from the config's folder; where there is none it is refused")
    func relativeDatabase() throws {
        #expect(try Settings.read("database = \"d/x.db\"", folder: "/srv", places: places).database == "/srv/d/x.db")
        #expect(try Settings.read("database = \"/x.db\"", folder: "/srv", places: places).database == "/x.db")
        for text in ["x.db", "", "~ben/x.db"] {
            #expect {
                try read("\ndatabase = \"\(text)\"")
            } throws: { error in
                guard case SettingsError.invalid("database", text, _, 2) = error else { return false }
                return true
            }
        }
    }

    @Test("the line of a key is found under headers, with quotes and dots")
    func keyLines() {
        let source = "# comment\n[keys]\n\n\"send\" = \"Enter\"\nkeys2 = 1\n"
        #expect(Settings.line(ofKeysFor: "send", in: source) == 4)
        #expect(Settings.line(ofKeysFor: "gone", in: source) == 2)
    }
}
