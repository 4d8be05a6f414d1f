import DeskCore
import Synchronization

/// All open streams, by visitor: who is there, and who is to be woken.
final class Hub: Sendable {
    private struct Present {
        var streams: [VisitorStream] = []
        /// The page said goodbye, though its stream isn't closed yet: nothing keeps it green.
        var isLeaving = false
        /// In which part of a beat it is looked after.
        let slot: Int
    }

    private struct State {
        var visitors: [VisitorID: Present] = [:]
        var count = 0
        var bySender: [[UInt8]: Int] = [:]
        var staffing: [MissionID: Staffing] = [:]
        var nextSlot = 0
        var isStopping = false
    }

    /// The parts of a beat, so that thousands of streams don't wake in the same millisecond.
    static let slots = 150

    private let limits: GatewayLimits
    private let state = Mutex(State())

    init(limits: GatewayLimits) { self.limits = limits }

    /// Of open streams.
    var count: Int { state.withLock(\.count) }
    var visitorCount: Int { state.withLock(\.visitors.count) }

    // MARK: Coming and going

    /// - Returns: whether the visitor had no other stream.
    func open(_ stream: VisitorStream) throws -> Bool {
        try state.withLock { state in
            if state.isStopping || state.count >= limits.streams { throw Problem.full }
            if let sender = stream.sender, state.bySender[sender, default: 0] >= limits.streamsPerAddress {
                throw Problem.tooManyRequests(.seconds(15))
            }
            var present = state.visitors[stream.visitor] ?? Present(slot: state.nextSlot)
            if present.streams.count >= limits.streamsPerVisitor { throw Problem.tooManyRequests(.seconds(15)) }
            let isFirst = present.streams.isEmpty
            if isFirst { state.nextSlot = (state.nextSlot + 1) % Self.slots }
            present.streams.append(stream)
            present.isLeaving = false
            state.visitors[stream.visitor] = present
            state.count += 1
            if let sender = stream.sender { state.bySender[sender, default: 0] += 1 }
            return isFirst
        }
    }

    /// - Returns: whether the visitor left with it. Not while the service stops: they will be back.
    func close(_ stream: VisitorStream) -> Bool {
        state.withLock { state in
            guard var present = state.visitors[stream.visitor],
                let index = present.streams.firstIndex(where: { $0 === stream })
            else { return false }
            present.streams.remove(at: index)
            state.visitors[stream.visitor] = present.streams.isEmpty ? nil : present
            state.count -= 1
            if let sender = stream.sender {
                let left = state.bySender[sender, default: 1] - 1
                state.bySender[sender] = left > 0 ? left : nil
            }
            return present.streams.isEmpty && !present.isLeaving && !state.isStopping
        }
    }

    /// A page says goodbye. Its own stream may be closed by then: what is left may be another tab's.
    ///
    /// - Parameter page: its name; one that has none is taken for the only one.
    /// - Returns: whether it is the visitor's last.
    func sayGoodbye(_ visitor: VisitorID, page: String?) -> Bool {
        state.withLock { state in
            guard let present = state.visitors[visitor] else { return true }
            let others = page.map { name in present.streams.count { $0.page != name } } ?? present.streams.count - 1
            guard others == 0 else { return false }
            state.visitors[visitor]?.isLeaving = true
            return true
        }
    }

    /// Whether they have a page open that hasn't said goodbye.
    func isHere(_ visitor: VisitorID) -> Bool {
        state.withLock { $0.visitors[visitor].map { !$0.isLeaving } ?? false }
    }

    /// They did something: whichever page said goodbye, they are there.
    func welcome(_ visitor: VisitorID) {
        state.withLock { $0.visitors[visitor]?.isLeaving = false }
    }

    /// The sessions of all streams, each once.
    var sessions: [[UInt8]] {
        state.withLock { Array(Set($0.visitors.values.flatMap(\.streams).map(\.session))) }
    }

    /// Closes the streams of sessions that are over: their pages come back, and are told.
    func close(sessions: [[UInt8]]) {
        if sessions.isEmpty { return }
        let over = Set(sessions)
        let streams = state.withLock { $0.visitors.values.flatMap(\.streams).filter { over.contains($0.session) } }
        for stream in streams { stream.close() }
    }

    // MARK: Waking

    func streams(of visitors: some Sequence<VisitorID>) -> [VisitorStream] {
        state.withLock { state in visitors.flatMap { state.visitors[$0]?.streams ?? [] } }
    }

    /// A sign of life to one part of the streams.
    /// - Returns: their visitors, whose presence is to be renewed.
    func beat(slot: Int) -> [VisitorID] {
        let (streams, visitors) = state.withLock { state in
            let present = state.visitors.filter { $0.value.slot == slot }
            return (present.values.flatMap(\.streams), present.filter { !$0.value.isLeaving }.map(\.key))
        }
        for stream in streams { stream.wake(.beat) }
        return visitors
    }

    /// Tells all streams to come back later, and takes no more of them.
    func stop() {
        let streams = state.withLock { state in
            state.isStopping = true
            return state.visitors.values.flatMap(\.streams)
        }
        for stream in streams { stream.wake(.restart) }
    }

    // MARK: Who answers

    /// Missions that somebody is on.
    var missions: Set<MissionID> {
        state.withLock { Set($0.visitors.values.compactMap { $0.streams.first?.mission }) }
    }

    func staffing(of mission: MissionID) -> Staffing? { state.withLock { $0.staffing[mission] } }

    /// Wakes the mission's streams if that is news to them.
    func set(_ staffing: Staffing, of mission: MissionID) {
        let streams: [VisitorStream] = state.withLock { state in
            guard state.staffing.updateValue(staffing, forKey: mission) != staffing else { return [] }
            return state.visitors.values.flatMap(\.streams).filter { $0.mission == mission }
        }
        for stream in streams { stream.wake(.staffing) }
    }
}
