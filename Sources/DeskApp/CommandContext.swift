import DeskConfig
import DeskCore
import DeskFaults
import DeskStore
import FoundationEssentials
import Glibc

/// What a command runs with: the settings, the zone, the clock, and where the database is.
struct CommandContext {
    let global: GlobalOptions
    /// What `--at` said.
    private let at: String?
    let places: Places
    let settings: Settings
    /// The file that the settings were read from, whether it exists or not.
    let configPath: String
    let database: String
    let zone: Zone
    let world: World
    let environment: [String: String]
    var words: CommandWords { Speech.words }

    init(_ global: GlobalOptions, at: String? = nil, world: World = .live) throws {
        self.global = global
        self.at = at
        self.world = world
        environment = ProcessInfo.processInfo.environment
        places = Places(environment: environment)
        configPath = Speech.config.path
        if configPath.isEmpty { throw Failure(.usage, Speech.words.failures.emptyPath("--config")) }
        settings = try Speech.config.settings()
        database = global.database.map(places.resolve) ?? settings.database ?? places.database
        if database.isEmpty { throw Failure(.usage, Speech.words.failures.emptyPath("--database")) }
        zone = try settings.zone.map { try Zone(named: $0) } ?? Zone.current(environment: environment)
    }

    /// Where `--at` points; nil without it. A time that has been is refused: what was is in the log.
    func instant() throws -> Instant? {
        try at.map { try times.read($0, now: world.now()).until }
    }

    var times: TimeReading { TimeReading(zone: zone, language: Speech.language, times: settings.dayTimes) }

    /// Opens the database for `body`. What the store refuses is put into words here, where experts have names.
    ///
    /// - Parameter making: whether a database that isn't there is made; otherwise that is told.
    func withStore<Value>(making: Bool = false, _ body: (Store) throws -> Value) throws -> Value {
        if !making, access(database, F_OK) != 0, errno == ENOENT {
            throw Failure(.noInput, words.failures.noDatabase(Console.safe(database)))
        }
        let store = try Store.open(path: database, world: world)
        // A misspelt name is told of at once, by commands that don't need it too.
        if global.expert != nil { _ = try expert(in: store) }
        do {
            return try body(store)
        } catch StoreError.refused(let refusal) {
            throw Failure(.data, words.failures.refusal(refusal, Names(store)))
        }
    }

    /// Whose command this is: `--expert`, the config, or the only expert there is.
    func expert(in store: Store) throws -> Expert {
        let all = try store.experts()
        let present = all.filter { !$0.archived }
        let known = present.map { Console.safe($0.handle) }
        if let name = global.expert ?? settings.expert {
            if let expert = all.first(where: { $0.handle == name }) ?? all.first(where: { $0.name == name }) {
                return expert
            }
            let config = global.expert == nil ? Console.safe(configPath) : nil
            let shown = name.isBlank ? "\"\(Console.safe(name))\"" : Console.safe(name)
            throw Failure(.noInput, words.failures.unknownExpert(shown, config, known))
        }
        guard let first = present.first else { throw Failure(.config, words.failures.noExpertYet) }
        guard present.count == 1 else {
            throw Failure(.config, words.failures.whichExpert(known, Console.safe(configPath)))
        }
        return first
    }

    /// The mission of this handle, or the only one there is.
    func mission(_ handle: String?, in store: Store) throws -> Mission {
        if let handle { return try store.mission(named: handle) }
        let missions = try store.missions().filter { !$0.archived }
        guard let first = missions.first else { throw Failure(.config, words.failures.noMissionYet) }
        guard missions.count == 1 else {
            throw Failure(.usage, words.failures.whichMission(missions.map { Console.safe($0.handle) }))
        }
        return first
    }
}

/// What the numbers of experts, groups and tags are called, for sentences.
struct Names {
    private let experts: [ExpertID: String]
    private let tags: [TagID: String]

    init(_ store: Store) {
        experts = Dictionary(((try? store.experts()) ?? []).map { ($0.id, $0.handle) }) { first, _ in first }
        tags = Dictionary(((try? store.tags()) ?? []).map { ($0.id, $0.path) }) { first, _ in first }
    }

    func expert(_ id: ExpertID) -> String { experts[id].map(Console.safe) ?? "#\(id)" }
    func tag(_ id: TagID) -> String { tags[id].map(Console.safe) ?? "#\(id)" }
}
