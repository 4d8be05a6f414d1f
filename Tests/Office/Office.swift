import DeskCore
import DeskStore
import DeskTesting
import Foundation
import Testing

/// A database with its experts, the group `desk` and the mission `site`, made without commands, for the real programs to
/// work on. The store stays open beside them: what they did is asked of it.
package final class Office {
    package let program: Program
    package let store: Store
    package let site: Mission
    private let changes: Changes

    /// - Parameters:
    ///   - handles: its experts; the first one's desk is the one that is meant where none is named.
    ///   - clock: when what is made here happens; now, unless told otherwise. Programs have the real clock.
    package init(_ handles: String..., capacity: Int = Expert.defaultCapacity, clock: TestClock? = nil) throws {
        program = try Program()
        let world = clock.map { clock in World(now: { clock.now }, random: World.live.random) } ?? .live
        store = try Store.open(path: program.database, world: world)
        let first = handles.first ?? "maya"
        _ = try store.firstRun(name: first.capitalized, handle: first, capacity: capacity)
        site = try store.mission(named: "site")
        for handle in handles.dropFirst() {
            try store.addExpert(handle, name: handle.capitalized, capacity: capacity, groups: [site.group])
        }
        changes = try Changes(store)
    }

    /// The same database at the real time.
    package func presentStore() throws -> Store { try Store.open(path: program.database, world: .live) }

    package func expert(_ handle: String) throws -> ExpertID { try store.expert(named: handle).id }

    // MARK: Visitors

    /// Somebody who is known by their name comes and writes.
    @discardableResult
    package func visitor(_ name: String, writes text: String, language: Language = .english) throws -> ConversationID {
        let visitor = try store.arrive(
            name, on: site.id, name: name, language: language, page: Page(url: "https://shop.example/"))
        return try store.write(text, by: visitor).conversation
    }

    // MARK: Desks

    /// The desk of an expert, once it is on the screen.
    package func desk(
        of handle: String = "maya", columns: Int = 100, rows: Int = 30, environment: [String: String] = [:]
    )
        throws
        -> Pty
    {
        let desk = try program.desk(of: handle, columns: columns, rows: rows, environment: environment)
        try desk.wait("the desk of \(handle)") { $0.line(0).contains(handle) }
        return desk
    }

    // MARK: What is stored

    package func view(_ id: ConversationID, for handle: String = "maya") throws -> ConversationView {
        try store.view(of: id, for: expert(handle))
    }

    package func phase(_ id: ConversationID) throws -> Phase { try store.conversation(id).phase }

    /// The events of a conversation that a condition holds for.
    package func count(of id: ConversationID, _ condition: (Event) -> Bool) throws -> Int {
        try view(id).log.count { condition($0.event) }
    }

    /// Waits until what is stored is as wanted: it is asked again at each commit, and ten times a second.
    package func wait(_ what: String, seconds: Int = Deadline.patience, until isSo: () throws -> Bool) throws {
        let deadline = Deadline(seconds: seconds)
        while try !isSo() {
            try #require(deadline.milliseconds > 0, "waited \(seconds) s for: \(what)")
            var entry = pollfd(fd: changes.descriptor, events: Int16(POLLIN), revents: 0)
            poll(&entry, 1, 100)
            _ = changes.read()
        }
    }

    /// All states follow from the log.
    package func expectVerified(sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(try store.verify().differences.isEmpty, sourceLocation: sourceLocation)
    }
}

extension Phase {
    package var isOpen: Bool { if case .open = self { true } else { false } }
    package var isSnoozed: Bool { snooze != nil }
    package var isQueued: Bool { if case .queued = self { true } else { false } }
    package var isEnded: Bool { if case .ended = self { true } else { false } }
    package var snooze: Snooze? { if case .snoozed(let snooze) = self { snooze } else { nil } }
    package var holding: Holding? { if case .open(let holding) = self { holding } else { nil } }
}

extension Pty {
    /// Presses the leader and a key after it.
    package func lead(_ letter: String) throws {
        try press(.control("x"))
        try type(letter)
    }

    /// Waits until a person has had the time to see what is shown: until then keys do nothing, and no cursor stands.
    package func look() throws {
        try wait("keys to act") { $0.showsCursor }
    }

    /// To the composer of a visitor whom the desk brought up by itself.
    package func enterComposer() throws {
        try look()
        try press(.enter)
        try wait("letters to type") { $0.showsCursor && $0.line($0.cursor.row).contains("│>") }
    }

    /// From the composer to the list: a letter right behind Esc would be one with Alt.
    package func toList() throws {
        try press(.escape)
        try wait("the list has the keys") { $0.cursor.column == 0 && $0.cursor.row > 0 }
    }

    /// Whether the terminal is as a shell left it: lines gathered, the normal screen, a cursor.
    package var isGivenBack: Bool { isCooked && !screen.isAlternate && screen.showsCursor && !screen.isSet(mode: 2004) }
}
