import DeskCore
import DeskStore
import Synchronization

/// One open page of a visitor, waiting to be told something. It holds no thread, no timer and no buffer.
final class VisitorStream: Sendable {
    /// What it is woken for; several before it looks are one.
    struct Wake: OptionSet, Sendable {
        let rawValue: UInt8

        /// There is news, or there was and there may be more.
        static let news = Wake(rawValue: 1)
        /// Nothing happened: a sign of life.
        static let beat = Wake(rawValue: 2)
        /// Somebody came to the mission's desks, or left.
        static let staffing = Wake(rawValue: 4)
        /// The service stops: come back soon.
        static let restart = Wake(rawValue: 8)
    }

    private struct State {
        var wakes: Wake = []
        /// The last message that was read for it.
        var cursor: Cursor
        var isBeingRead = false
        /// What was read, until it is taken.
        var news: News?
        /// There may be more than what was read.
        var isBehind = false
    }

    let visitor: VisitorID
    /// The one conversation that it sees; nil for all of the visitor's.
    let only: ConversationID?
    /// The session's id.
    let session: [UInt8]
    /// What the page calls itself, so that its goodbye is not taken for another tab's; nil where it has no name.
    let page: String?
    let mission: MissionID
    /// Whose line it takes; see `InternetAddress.sender`.
    let sender: [UInt8]?
    /// Rings once for any number of wakes.
    let bell: AsyncStream<Void>
    private let rope: AsyncStream<Void>.Continuation
    private let state: Mutex<State>

    /// - Parameter cursor: the last message that the page has.
    init(
        visitor: VisitorID, only: ConversationID? = nil, session: [UInt8] = [], page: String? = nil,
        mission: MissionID, sender: [UInt8]?, from cursor: Cursor = Cursor(number: 0, place: 0)
    ) {
        self.visitor = visitor
        self.only = only
        self.session = session
        self.page = page
        self.mission = mission
        self.sender = sender
        state = Mutex(State(cursor: cursor))
        (bell, rope) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// The page is gone.
    func close() { rope.finish() }

    // MARK: Who tells it

    func wake(_ wake: Wake) {
        let isFirst = state.withLock { state in
            defer { state.wakes.formUnion(wake) }
            return state.wakes.isEmpty
        }
        if isFirst { rope.yield() }
    }

    /// From where to read on for it; `hear` is to follow. Nil while it hasn't taken what was read before, for a page that
    /// reads slowly keeps no more than that: it asks by itself.
    func place() -> Cursor? {
        state.withLock { state in
            if state.isBeingRead || state.news != nil {
                state.isBehind = true
                return nil
            }
            state.isBeingRead = true
            return state.cursor
        }
    }

    func hear(_ news: News) {
        state.withLock { state in
            state.isBeingRead = false
            state.cursor = news.cursor
            state.isBehind = state.isBehind || !news.isAll
            state.news = news
        }
        wake(.news)
    }

    // MARK: What it does

    /// What it was woken for since it last asked, what was read, and whether to ask for more.
    func take() -> (wakes: Wake, news: News?, isBehind: Bool) {
        state.withLock { state in
            defer { (state.wakes, state.news, state.isBehind) = ([], nil, false) }
            return (state.wakes, state.news, state.isBehind)
        }
    }
}
