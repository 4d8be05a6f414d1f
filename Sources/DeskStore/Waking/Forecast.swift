import DeskCore

extension Store {
    /// Reads the desk as it will be at `instant` if nobody writes: wakes, reassignments, mails. (desk.md 8)
    ///
    /// All of it happens in a transaction that is taken back: nothing of it is kept. Experts who are available now are
    /// taken to stay so.
    package func forecast<Value>(at instant: Instant, _ body: (Transaction) throws -> Value) throws(StoreError) -> Value
    {
        do {
            return try connection.use { database in
                try database.transaction("BEGIN IMMEDIATE", keeps: false) {
                    var transaction = Transaction(database, at: world.now(), world: world)
                    try transaction.foresee(instant)
                    return try body(transaction)
                }
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension Store {
    /// The same in a copy of its own, to look around in: its clock goes on from `instant`.
    ///
    /// - Parameter file: where the copy is made; `exists` if there is one.
    package func preview(at instant: Instant, in file: String) throws(StoreError) -> Store {
        try backup(to: file)
        let ahead = instant - world.now()
        let copy = try Store.open(path: file, world: world)
        try copy.write { transaction in
            var transaction = transaction
            try transaction.foresee(instant)
        }
        let then = World(now: { [world] in world.now() + ahead }, random: world.random)
        return Store(world: then, path: file, connection: copy.connection, files: copy.files)
    }
}

extension Transaction {
    fileprivate mutating func foresee(_ instant: Instant) throws {
        try holdLeases(until: instant)
        try move(to: instant)
    }

    fileprivate func holdLeases(until instant: Instant) throws {
        try database.run(
            "UPDATE expert SET lease_until = ? WHERE lease_until > ?", [max(now, instant) + Expert.lease, now])
    }

    /// Lets everything happen that falls due on the way, each at its own instant.
    fileprivate mutating func move(to instant: Instant) throws {
        var woke = Woke()
        while let due = try nextDue(), due <= instant {
            now = max(now, due)
            let before = woke
            try wakeAllSnoozes(into: &woke)
            try runDue(limit: .max, into: &woke)
            if woke == before { break }
        }
        now = max(now, instant)
    }
}
