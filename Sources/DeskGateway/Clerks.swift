import DeskStore
import NIOPosix
import Synchronization

/// The store's calls wait for the disk: they are made on threads of their own, never where connections are served.
///
/// SQLite writes one transaction at a time, so one thread writes; readers don't wait for it.
package struct Clerks: Sendable {
    static let readers = 2

    package let store: Store
    private let readers: Readers
    private let reading: NIOThreadPool
    private let writing: NIOThreadPool
    private let aside: NIOThreadPool

    package init(_ store: Store) throws {
        self.store = store
        readers = try Readers(of: store, count: Self.readers)
        reading = NIOThreadPool(numberOfThreads: Self.readers)
        writing = NIOThreadPool(numberOfThreads: 1)
        aside = NIOThreadPool(numberOfThreads: 1)
        aside.start()
        reading.start()
        writing.start()
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Store) throws -> Value) async throws -> Value {
        try await reading.runIfActive { [readers] in try readers.lend(body) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Store) throws -> Value) async throws -> Value {
        try await writing.runIfActive { [store] in try body(store) }
    }

    /// What may take long, in steps: the waker's work. Visitors don't wait for it.
    package func labour<Value: Sendable>(_ body: @escaping @Sendable (Store) throws -> Value) async throws -> Value {
        try await aside.runIfActive { [store] in try body(store) }
    }

    /// Written soon, by nobody who waits for it. Without a store once it is over.
    func submit(_ body: @escaping @Sendable (Store?) -> Void) {
        writing.submit { [store] state in body(state == .active ? store : nil) }
    }

    /// What was begun is finished; nothing is begun any more.
    package func stop() async {
        try? await writing.shutdownGracefully()
        try? await aside.shutdownGracefully()
        try? await reading.shutdownGracefully()
    }
}

/// As many connections for reading as there are threads that read: each takes one that is free.
private final class Readers: Sendable {
    private let store: Store
    private let free: Mutex<[Store]>

    init(of store: Store, count: Int) throws {
        self.store = store
        free = Mutex(try (0..<count).map { _ in try store.reader() })
    }

    func lend<Value>(_ body: (Store) throws -> Value) throws -> Value {
        let reader = free.withLock { $0.popLast() } ?? store
        defer { free.withLock { $0.append(reader) } }
        return try body(reader)
    }
}
