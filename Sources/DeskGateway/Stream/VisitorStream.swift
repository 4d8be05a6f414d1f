import DeskCore
import Synchronization

/// One open page of a visitor, waiting to be told something. It holds no thread, no timer and no buffer.
final class VisitorStream: Sendable {
    /// What it is woken for; several before it looks are one.
    struct Wake: OptionSet, Sendable {
        let rawValue: UInt8

        /// Something happened to the visitor's conversations.
        static let look = Wake(rawValue: 1)
        /// Nothing did: a sign of life.
        static let beat = Wake(rawValue: 2)
        /// Somebody came to the mission's desks, or left.
        static let staffing = Wake(rawValue: 4)
        /// The service stops: come back soon.
        static let restart = Wake(rawValue: 8)
    }

    let visitor: VisitorID
    /// What the page calls itself, so that its goodbye is not taken for another tab's; nil where it has no name.
    let page: String?
    let mission: MissionID
    /// Whose line it takes; see `InternetAddress.sender`.
    let sender: [UInt8]?
    /// Rings once for any number of wakes.
    let bell: AsyncStream<Void>
    private let rope: AsyncStream<Void>.Continuation
    private let wakes = Mutex<Wake>([])

    init(visitor: VisitorID, page: String? = nil, mission: MissionID, sender: [UInt8]?) {
        self.visitor = visitor
        self.page = page
        self.mission = mission
        self.sender = sender
        (bell, rope) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func wake(_ wake: Wake) {
        let isFirst = wakes.withLock { wakes in
            defer { wakes.formUnion(wake) }
            return wakes.isEmpty
        }
        if isFirst { rope.yield() }
    }

    /// What it was woken for since it was last asked.
    func takeWakes() -> Wake {
        wakes.withLock { wakes in
            defer { wakes = [] }
            return wakes
        }
    }

    /// The page is gone.
    func close() { rope.finish() }
}
