import DeskConfig
import DeskCore
import DeskDrawing
import DeskFaults
import DeskStore
import DeskTerminal
import DeskUI
import FoundationEssentials
import Glibc

/// What `doctor` looks at.
struct Examination {
    struct Finding {
        /// Stable, for JSON.
        let code: String
        let label: String
        let found: String
        /// What is wrong and what to do; nil when all is well.
        var problem: String?
    }

    private let global: GlobalOptions
    private let environment = ProcessInfo.processInfo.environment
    private let places: Places
    private let words = Speech.words.work.doctor
    private let failures = Speech.words.failures

    init(_ global: GlobalOptions) {
        self.global = global
        places = Places(environment: environment)
    }

    func findings() -> [Finding] {
        let (config, settings) = examineConfig()
        let path = global.database.map(places.resolve) ?? settings.database ?? places.database
        return [
            Finding(code: "program", label: words.program, found: "pupitre \(Version.text)"),
            Finding(code: "system", label: words.system, found: Self.system), config, language(settings),
            codeset, zone(settings), terminal,
        ] + [mailCommand(settings.mail)].compactMap { $0 } + database(path, settings)
    }

    private func examineConfig() -> (Finding, Settings) {
        let path = configPath
        var finding = Finding(code: "config", label: words.config, found: Console.safe(path))
        do {
            let settings = try Speech.config.settings()
            if !Speech.config.exists {
                finding = Finding(code: "config", label: words.config, found: words.configMissing(Console.safe(path)))
            }
            do {
                _ = try KeyMap(overrides: settings.keys)
            } catch {
                finding.problem = Speech.config.sentence(error, failures)
            }
            return (finding, settings)
        } catch {
            finding.problem = failures.faults.settings(error, in: path)
            return (finding, Settings())
        }
    }

    /// A mail command that can't be run; or a sender's address, and no command.
    private func mailCommand(_ mail: Settings.Mail) -> Finding? {
        var finding = Finding(code: "mail_command", label: words.mail, found: "")
        guard let program = mail.command.first else {
            finding.problem = mail.from.map { words.mailWithoutCommand(Console.safe($0)) }
            return finding.problem == nil ? nil : finding
        }
        if mail.command.contains("-t") || mail.command.contains("--read-recipients") {
            finding.problem = words.mailReadsRecipients
        } else if !isProgram(program) {
            finding.problem = words.noMailProgram(Console.safe(program))
        }
        return finding.problem == nil ? nil : finding
    }

    /// Whether it can be run: a path, or a name that is looked for as a shell does.
    private func isProgram(_ name: String) -> Bool {
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
        let paths = name.contains("/") ? [name] : folders.map { $0 + "/" + name }
        return paths.contains { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
        }
    }

    private func language(_ settings: Settings) -> Finding {
        let from =
            settings.language != nil
            ? words.config
            : ["LC_ALL", "LC_MESSAGES", "LANG"].first { !(environment[$0] ?? "").isEmpty } ?? "-"
        return Finding(
            code: "language", label: words.language, found: words.languageIs(Speech.language.rawValue, from))
    }

    /// As the desk finds out what it may draw with.
    private var codeset: Finding {
        let encoding = Encoding.fromEnvironment()
        let name = Console.safe(encoding.codeset)
        var finding = Finding(code: "codeset", label: "LC_CTYPE", found: name)
        if encoding.glyphs == .ascii { finding.problem = words.codesetNotUTF8(name) }
        return finding
    }

    private func zone(_ settings: Settings) -> Finding {
        do {
            let zone =
                try settings.zone.map { name throws(ZoneError) in try Zone(named: name) }
                ?? Zone.current(environment: environment)
            let now = clock(World.live.now(), in: zone)
            return Finding(code: "zone", label: words.zone, found: "\(zone.identifier), \(now)")
        } catch let error as ZoneError {
            return Finding(code: "zone", label: words.zone, found: "", problem: failures.zone(error))
        } catch {
            return Finding(code: "zone", label: words.zone, found: "", problem: "\(error)")
        }
    }

    private var terminal: Finding {
        var finding = Finding(code: "terminal", label: words.terminal, found: words.notATerminal)
        guard Console.isTerminal(STDOUT_FILENO) else { return finding }
        let name = environment["TERM"] ?? ""
        finding = Finding(code: "terminal", label: words.terminal, found: "\(Console.safe(name)), \(Console.columns)")
        if name.isEmpty || name == "dumb" {
            finding.problem = words.terminalUnset
        } else if !Self.isDescribed(name) {
            finding.problem = words.terminalUnknown(Console.safe(name))
        }
        return finding
    }

    private func database(_ path: String, _ settings: Settings) -> [Finding] {
        let shown = Console.safe(path)
        guard FileManager.default.fileExists(atPath: path) else {
            return [Finding(code: "database", label: words.database, found: words.databaseMissing(shown))]
        }
        let health: Health
        let experts: [Expert]
        let people: Finding?
        let mails: Finding?
        let forgets: Finding
        do {
            let store = try Store.open(path: path, world: .live)
            health = try store.health()
            experts = try store.experts()
            people = try withoutGroup(experts, in: store)
            mails = try unsent(in: store, settings)
            forgets = self.forgets(try store.forgotten(), settings.retention)
        } catch {
            return [Finding(code: "database", label: words.database, found: shown, problem: failures.store(error))]
                + beside(path) + [leftOver(path)].compactMap { $0 }
        }
        var integrity = Finding(code: "integrity", label: words.integrity, found: words.intact)
        if let damage = health.damages.first { integrity.problem = words.notIntact(Console.safe(damage), shown) }
        var lock = Finding(code: "lock", label: words.lock, found: words.unlocked)
        if health.isLocked { lock.problem = words.locked(shown) }
        return [
            Finding(
                code: "database", label: words.database,
                found: words.databaseIs(shown, health.sqliteVersion, health.migrations.last ?? "-")),
            permissions(path, health.fileMode, wanted: health.wantedMode),
        ] + beside(path) + [integrity] + repairs(shown, health) + [
            lock,
            Finding(
                code: "counts", label: words.counts,
                found: words.holds(health.conversations, health.messages, health.experts)),
            space(path, health), forgets,
        ]
            + [leftOver(path), (global.expert ?? settings.expert).map { expert($0, among: experts) }, people, mails]
            .compactMap { $0 }
    }

    /// Visitors left their address to be told, and nothing tells them.
    private func unsent(in store: Store, _ settings: Settings) throws(StoreError) -> Finding? {
        let waiting = try store.mailCounts()["waiting"] ?? 0
        if waiting == 0 || !settings.mail.command.isEmpty { return nil }
        return Finding(code: "mail", label: words.mail, found: "", problem: words.noMailCommand(waiting))
    }

    /// What is forgotten by itself, and how much was.
    private func forgets(_ forgotten: Forgotten, _ retention: Retention) -> Finding {
        let words = Speech.words.guards
        let parts = [
            (words.silentVisitors, retention.neverWrote, forgotten.visitors),
            (words.endedWords, retention.endedWords, forgotten.conversations),
        ].map { words, span, count in span.map { words.after(Int($0 / .days(1)), count) } ?? words.never }
        return Finding(code: "retention", label: words.retention, found: parts.joined(separator: ", "))
    }

    /// Nobody is given anything who is in no group.
    private func withoutGroup(_ experts: [Expert], in store: Store) throws(StoreError) -> Finding? {
        var lonely: [String] = []
        for expert in experts where !expert.archived {
            if try store.groups(of: expert.id).isEmpty { lonely.append(Console.safe(expert.handle)) }
        }
        if lonely.isEmpty { return nil }
        let group = try store.groups().first { !$0.archived }
        return Finding(
            code: "groups", label: words.experts, found: "",
            problem: words.withoutGroup(lonely, group.map { Console.safe($0.handle) }))
    }

    private func expert(_ name: String, among experts: [Expert]) -> Finding {
        var finding = Finding(code: "expert", label: words.expert, found: Console.safe(name))
        if !experts.contains(where: { $0.handle == name || $0.name == name }) {
            let known = experts.filter { !$0.archived }.map { Console.safe($0.handle) }
            let config = global.expert == nil ? Console.safe(configPath) : nil
            finding.problem = failures.unknownExpert(Console.safe(name), config, known)
        }
        return finding
    }

    private var configPath: String { Speech.config.path }

    private func permissions(_ path: String, _ mode: Int, wanted: Int) -> Finding {
        let (octal, isShared) = (String(mode, radix: 8), wanted & 0o060 != 0)
        var finding = Finding(
            code: "permissions", label: words.file,
            found: "\(octal), \(isShared ? words.forItsGroup : words.forOwnerAlone)")
        let command = "chmod \(String(wanted, radix: 8)) \(Console.safe(path))"
        if mode & ~wanted != 0 { finding.problem = words.tooOpen(Console.safe(path), octal, command) }
        if wanted & ~mode != 0 { finding.problem = words.tooClosed(Console.safe(path), octal, command) }
        return finding
    }

    /// What is told only when there is something to do.
    private func repairs(_ path: String, _ health: Health) -> [Finding] {
        var findings: [Finding] = []
        func add(_ code: String, _ label: String, _ problem: String) {
            findings.append(Finding(code: code, label: label, found: "", problem: problem))
        }
        if !health.layout.isEmpty {
            let (parts, mending) = (health.layout.map { Console.safe($0.part) }, health.layout.compactMap(\.mending))
            let canMend = mending.count == parts.count
            let command = "sqlite3 \(path) " + Self.quoted(Console.safe(mending.joined(separator: "; ")))
            add(
                "layout", words.layout,
                canMend ? words.layoutMends(parts, path, command) : words.layoutDiffers(parts, path))
        }
        if !health.twins.isEmpty { add("names", words.twins, words.twinNames(health.twins.map(Console.safe))) }
        if let since = health.erasingSince {
            add("erasing", words.erasing, words.stillErasing(path + "-wal", since.iso8601))
        }
        return findings
    }

    /// One word of a shell's line.
    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

    /// What a desk that had to end put there because it could not be stored.
    private func leftOver(_ path: String) -> Finding? {
        let files = Unsaved.files(beside: path)
        if files.isEmpty { return nil }
        return Finding(
            code: "unsaved", label: words.unsaved, found: "", problem: words.unsavedFiles(files.map(Console.safe)))
    }

    /// The files that SQLite keeps there: none are told of when they are as they should be.
    private func beside(_ path: String) -> [Finding] {
        FileFault.beside(path).map { fault in
            var finding = Finding(code: "permissions", label: words.file, found: "")
            switch fault {
            case .mode(let file, let mode, let wanted):
                let (file, octal) = (Console.safe(file), String(mode, radix: 8))
                finding.problem = words.wrongMode(file, octal, "chmod \(String(wanted, radix: 8)) \(file)")
            case .owner(let file, _, _, let user, let group):
                let file = Console.safe(file)
                finding.problem = words.wrongOwner(file, "sudo chown \(user):\(group) \(file)")
            }
            return finding
        }
    }

    private func space(_ path: String, _ health: Health) -> Finding {
        var finding = Finding(
            code: "space", label: words.space,
            found: words.fileSizes(mebibytes(health.fileSize), mebibytes(health.logSize)))
        var volume = statvfs()
        if statvfs(path, &volume) == 0 {
            let free = Int64(volume.f_bavail) * Int64(volume.f_frsize)
            if free < 100 << 20 { finding.problem = words.lowSpace(mebibytes(free), Console.safe(path)) }
        }
        return finding
    }

    private func mebibytes(_ bytes: Int64) -> String { "\((bytes + (1 << 20) - 1) >> 20) \(words.mebibytes)" }

    /// Whether terminfo has the terminal, in the folders that Debian's ncurses looks in.
    private static func isDescribed(_ name: String) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        let folders = [
            "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", (environment["HOME"] ?? "") + "/.terminfo",
        ]
        return (folders + [environment["TERMINFO"] ?? ""]).contains { folder in
            !folder.isEmpty && FileManager.default.fileExists(atPath: "\(folder)/\(name.prefix(1))/\(name)")
        }
    }

    private static var system: String {
        let release = (try? String(contentsOfFile: "/etc/os-release", encoding: .utf8)) ?? ""
        let line = release.split(separator: "\n").first { $0.hasPrefix("PRETTY_NAME=") }
        return line.map { $0.dropFirst(12).filter { $0 != "\"" } } ?? "Linux"
    }
}
