/// What a kind of database must bring, so that the use cases run on it: `Engine/SQLite` is one, and its `Connection` is this.
///
/// An engine also brings, by the same names: `Columns`, a row that is read from left to right; `Changes`, which tells of commits;
/// `Schema`, its layout in steps; and what is kept of its own accord beside it. docs/decisions/0017 says what another one needs.
protocol Engine: Sendable {
    associatedtype Transaction: EngineTransaction

    /// Lends the database to `body`, which must not use this connection by another way meanwhile. No transaction is begun.
    func use<Value>(_ body: (Transaction) throws -> Value) throws -> Value
    /// One consistent state, and nothing of what `body` does is kept.
    func read<Value>(_ body: (Transaction) throws -> Value) throws -> Value
    /// All or nothing, one writer after another: the order of commits is the order of the log's numbers. Waits for its turn
    /// before it begins, and is on the disk when it returns.
    func write<Value>(_ body: (Transaction) throws -> Value) throws -> Value
}

/// What a transaction may ask for. SQL is the subset that engines share, with `?` or `?1` for values: no dates, no JSON, no
/// functions of one engine alone; a conflict is `ON CONFLICT`, and an order is told where it matters.
protocol EngineTransaction: AnyObject {
    func run(_ sql: String, _ arguments: [(any Stored)?]) throws
    func run(_ sql: String, values: [Value]) throws
    func first<Value>(
        _ sql: String, _ arguments: [(any Stored)?], _ read: (inout Columns) throws -> Value
    ) throws -> Value?
    func all<Value>(
        _ sql: String, _ arguments: [(any Stored)?], _ read: (inout Columns) throws -> Value
    ) throws -> [Value]
    func forEach(_ sql: String, _ arguments: [(any Stored)?], _ read: (inout Columns) throws -> Void) throws
    func exists(_ sql: String, _ arguments: [(any Stored)?]) throws -> Bool

    /// Rows that the statement that ran last has changed, triggers apart.
    var changesCount: Int { get }
    /// The number that the row inserted last was given.
    var lastInsertedRowID: Int64 { get }
    /// All of `body` or nothing of it, whatever becomes of the transaction around it.
    func savepoint<Value>(_ body: () throws -> Value) throws -> Value

    /// Another number whenever somebody else has committed; what this connection commits leaves it as it is.
    var othersVersion: Int64 { get throws }
    /// Another one whenever anything that this transaction sees was changed, by anybody.
    var version: Database.Version { get throws }
    /// How much of the database this connection may keep in memory.
    func keepInMemory(kibibytes: Int) throws

    /// The numbers of indexed messages that have all the words, newest first.
    func indexed(_ query: SearchQuery, limit: Int) throws -> [Int64]
    /// - Parameter words: as `Folding` makes them, so that all engines find the same.
    func addToIndex(_ number: Int64, words: String) throws
    /// - Parameter words: what was added.
    func removeFromIndex(_ number: Int64, words: String) throws
    /// Works at forgetting what was removed, which may still be in the files. - Returns: whether there is more to do.
    func mergeIndex(pages: Int) throws -> Bool

    /// The engine's own name and version.
    var engineVersion: String { get throws }
    /// What the engine itself finds wrong: pages, indexes, references to what is not there.
    func damages() throws -> [String]
    /// What made each table, index and trigger that is there, but for blanks.
    func layout() throws -> [LayoutFault.Name: String]
}

/// What an engine refused, in its own words; `StoreError` says what its fault means for a person.
protocol EngineError: Error {
    var fault: EngineFault { get }
    var message: String { get }
}

enum EngineFault: Sendable {
    case diskFull, busy, readOnly, notADatabase, damaged, cannotOpen, cancelled, other
}

/// A row that can't be what this program wrote: it is told, and never taken for something else.
struct CorruptRow: EngineError, Equatable {
    let message: String
    var fault: EngineFault { .damaged }

    init(_ message: String) { self.message = message }
}
