import DeskCore

/// The one door to the database: one function is one use case is one transaction.
///
/// A value over a connection; several of them, in several processes, may have the same file open.
package struct Store: Sendable {
    package let world: World
    /// Where the file is; empty for a database in memory.
    package let path: String
    let connection: Connection
    /// Nil in memory, and for reading only.
    var files: OpenFiles?
    /// Whose lease is renewed and ended here.
    let desk = OpenDesk.next()
    /// Rung after each commit. Nil like `files`.
    var bell: Bell?
    let left = ManySnoozesLeft()

    /// Changes the database, all or nothing. The clock is read once the write lock is held: order and time agree.
    ///
    /// - Throws: `replaced` when the file is another one by now, also when that is found after the commit: it went into
    ///   a file that nobody will look for.
    func write<Value>(_ body: (Transaction) throws -> Value) throws(StoreError) -> Value {
        try files?.check()
        let value = try commit(body)
        bell?.ring()
        try files?.check()
        return value
    }

    /// - Throws: `replaced` when the database isn't the file any more that was opened.
    package func mustBeInPlace() throws(StoreError) { try files?.check() }

    private func commit<Value>(_ body: (Transaction) throws -> Value) throws(StoreError) -> Value {
        do {
            return try connection.write { database in
                try body(Transaction(database, at: world.now(), world: world))
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Reads one consistent state.
    func read<Value>(_ body: (Transaction) throws -> Value) throws(StoreError) -> Value {
        do {
            return try connection.read { database in
                try body(Transaction(database, at: world.now(), world: world))
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

/// A transaction under way, and the instant it happens at. What it can do is told in its extensions.
package struct Transaction {
    let database: Database
    package var now: Instant
    let world: World
    let memory = TransactionMemory()

    init(_ database: Database, at now: Instant, world: World) {
        self.database = database
        self.now = now
        self.world = world
    }
}
