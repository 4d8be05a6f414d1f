import DeskCore
import DeskTesting
import Foundation

@testable import DeskStore

/// A database with one expert, Maya, at her desk, and a clock moved by hand.
struct DeskFixture {
    let clock: TestClock
    let store: Store
    let maya: ExpertID
    let group: GroupID
    let site: MissionID

    /// On the engine that is tested; gone with its last use unless a path is given.
    init(path: String? = nil, seed: UInt64 = 1) throws {
        clock = TestClock()
        let world = World.test(clock: clock, random: TestRandom(seed: seed))
        let engine = TestEngine.current
        store = try path.map { try engine.lasting($0, world) } ?? engine.passing(world)
        maya = try store.firstRun(name: "Maya").id
        group = try store.group(named: "desk").id
        site = try store.mission(named: "site").id
        try store.renewLease(of: maya)
    }

    /// A colleague of the same group, at the desk.
    func colleague(_ handle: String, capacity: Int = 4, atDesk: Bool = true) throws -> ExpertID {
        let id = try store.addExpert(handle, capacity: capacity, groups: [group]).id
        if atDesk { try store.renewLease(of: id) }
        return id
    }

    func visitor(_ key: String = "ana") throws -> VisitorID {
        try store.arrive(key, on: site, name: key.capitalized, page: Page(url: "/pricing"))
    }

    /// A new visitor's first message.
    @discardableResult
    func conversation(_ key: String = "ana", _ text: String = "Hello") throws -> ConversationID {
        try store.write(text, by: visitor(key)).conversation
    }

    func phase(_ id: ConversationID) throws -> Phase { try store.conversation(id).phase }

    func holder(_ id: ConversationID) throws -> ExpertID? { try store.conversation(id).holder }

    /// Lets time pass while these experts stay at their desks.
    func pass(_ span: Duration, atDesk: [ExpertID]) throws {
        clock.advance(by: span)
        for expert in atDesk { try store.renewLease(of: expert) }
    }

    /// Statements as somebody with another tool would give them.
    func raw(_ sql: String) throws {
        try store.write { try $0.database.run(sql) }
    }

    func count(_ sql: String) throws -> Int {
        try store.read { try $0.database.first(sql) { try $0.next() } ?? 0 }
    }
}

/// A folder that is removed with its last use.
final class Folder: Sendable {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("desk-store-\(ProcessInfo.processInfo.globallyUniqueString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
}
