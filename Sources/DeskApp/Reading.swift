import DeskConfig
import DeskCore
import DeskFaults
import DeskStore

/// The database as it is, or as it will be: what the reading commands ask of either.
protocol Reading {
    func list(_ filter: ListFilter, after position: ListPosition?, limit: Int) throws -> [ConversationSummary]
    func view(of id: ConversationID, for expert: ExpertID, limit: Int) throws -> ConversationView
    func why(_ id: ConversationID) throws -> Why
    func statistics(_ query: StatisticsQuery) throws -> [StatisticsRow]
}

extension Store: Reading {}

/// A transaction of `forecast`.
struct Foresight: Reading {
    let then: Transaction

    func list(_ filter: ListFilter, after position: ListPosition?, limit: Int) throws -> [ConversationSummary] {
        try then.list(filter, after: position, limit: limit)
    }
    func view(of id: ConversationID, for expert: ExpertID, limit: Int) throws -> ConversationView {
        try then.view(of: id, for: expert, limit: limit)
    }
    func why(_ id: ConversationID) throws -> Why { try then.why(id) }
    func statistics(_ query: StatisticsQuery) throws -> [StatisticsRow] { try then.statistics(query) }
}

extension CommandContext {
    /// Reads things as they are, or with `--at` as they will be then; `body` is told when.
    func look<Value>(at store: Store, _ body: (any Reading, Instant) throws -> Value) throws -> Value {
        guard let instant = try instant() else { return try body(store, world.now()) }
        return try store.forecast(at: instant) { try body(Foresight(then: $0), $0.now) }
    }

    /// Whose draft and whose "you" a reading command shows: nobody's where it isn't clear. Row numbers begin at 1.
    func viewer(in store: Store) throws -> ExpertID {
        if global.expert != nil || settings.expert != nil { return try expert(in: store).id }
        let experts = try store.experts().filter { !$0.archived }
        return experts.count == 1 ? experts[0].id : ExpertID(0)
    }

    /// How many of something may be asked for.
    static let limits = 1...1_000_000

    /// - Throws: what to write instead of a limit that makes no sense.
    func checked(limit: Int) throws -> Int {
        guard Self.limits.contains(limit) else { throw Failure(.usage, words.failures.badLimit(Self.limits)) }
        return limit
    }

    /// Says beside a table that it was cut. Standard output stays what a script reads.
    func sayMore(_ hasMore: Bool, _ limit: Int) {
        if hasMore { Console.complain(words.lists.more(limit)) }
    }

    /// Handles for JSON and sentences.
    func names(in store: Store) throws -> JSONNames {
        JSONNames(
            experts: Dictionary(uniqueKeysWithValues: try store.experts().map { ($0.id, $0.handle) }),
            groups: Dictionary(uniqueKeysWithValues: try store.groups().map { ($0.id, $0.handle) }))
    }
}
