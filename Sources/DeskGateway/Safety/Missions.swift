import DeskCore
import DeskStore
import Synchronization

/// The missions and their origins, read again when they are a second old: each request asks for them.
final class Missions: Sendable {
    private static let freshness: Duration = .seconds(1)

    private struct State {
        var readAt: Instant?
        var missions: [Mission] = []
        var origins: Set<String> = []
    }

    private let clerks: Clerks
    private let ownOrigins: Set<String>
    private let state = Mutex(State())

    init(_ clerks: Clerks, ownOrigins: Set<String>) {
        self.clerks = clerks
        self.ownOrigins = ownOrigins
    }

    func named(_ handle: String) async throws -> Mission? { try await current().missions.first { $0.handle == handle } }

    /// The one called `shop`, or any.
    var first: Mission? {
        get async throws {
            let missions = try await current().missions
            return missions.first { $0.handle == "shop" } ?? missions.first
        }
    }

    func of(_ id: MissionID) async throws -> Mission? { try await current().missions.first { $0.id == id } }

    /// Whether a page of this origin may ask a mission anything. The service's own pages may ask all of them.
    func allows(_ origin: String, on mission: Mission) -> Bool {
        ownOrigins.contains(origin) || mission.origins.contains(origin)
    }

    /// Whether any mission would let it.
    func knows(_ origin: String) async throws -> Bool {
        if ownOrigins.contains(origin) { return true }
        return try await current().origins.contains(origin)
    }

    private func current() async throws -> State {
        let now = clerks.store.world.now()
        let known = state.withLock { $0 }
        if let readAt = known.readAt, readAt <= now, now < readAt + Self.freshness { return known }
        let missions = try await clerks.read { try $0.missions().filter { !$0.archived } }
        let fresh = State(readAt: now, missions: missions, origins: Set(missions.flatMap(\.origins)))
        state.withLock { $0 = fresh }
        return fresh
    }
}
