import DeskCore

/// One thing in the chat, from top to bottom: a rule with the day, what was new, what was said, what was done.
enum ChatItem: Equatable {
    case day(CivilDate)
    case newRule(Instant)
    case message(Message, WallClock, showsProgress: Bool)
    case log(LoggedEvent, WallClock)

    /// What an item is known by when the chat has changed.
    enum Key: Hashable, Sendable {
        case day(CivilDate)
        case newRule
        case message(MessageID)
        /// Several events may bear one instant: how many of them come after it.
        case log(Instant, Int)
    }
}

/// The chat from its newest item to its oldest, made while it is walked: only what is visible is ever made.
struct ChatWalk: IteratorProtocol {
    private let view: ConversationView
    private let zone: Zone
    private let firstNew: MessageID?
    private var message: Int
    private var entry: Int
    /// Items that stand above the one given last.
    private var waiting: [(key: ChatItem.Key, item: ChatItem)] = []
    /// The day of the item given last.
    private var day: CivilDate?
    /// How far the expert's message below had got.
    private var progressBelow: Message.Progress?

    init(_ view: ConversationView, zone: Zone, firstNew: MessageID?) {
        self.view = view
        self.zone = zone
        self.firstNew = firstNew
        message = view.messages.count - 1
        entry = view.log.count - 1
    }

    mutating func next() -> (key: ChatItem.Key, item: ChatItem)? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        while entry >= 0, !view.log[entry].event.isTold { entry -= 1 }
        guard message >= 0 || entry >= 0 else {
            defer { day = nil }
            return day.map { (.day($0), .day($0)) }
        }
        let isMessage = message >= 0 && (entry < 0 || view.messages[message].at >= view.log[entry].at)
        let clock = zone.wallClock(at: isMessage ? view.messages[message].at : view.log[entry].at)
        let item = isMessage ? nextMessage(clock) : nextEntry(clock)
        defer { day = clock.time.date }
        guard let day, day != clock.time.date else { return item }
        waiting.insert(item, at: 0)
        return (.day(day), .day(day))
    }

    private mutating func nextMessage(_ clock: WallClock) -> (key: ChatItem.Key, item: ChatItem) {
        let current = view.messages[message]
        message -= 1
        var showsProgress = false
        if let progress = current.progress, current.kind == .spoken {
            showsProgress = progress != progressBelow
            progressBelow = progress
        }
        if current.id == firstNew { waiting.append((.newRule, .newRule(current.at))) }
        return (.message(current.id), .message(current, clock, showsProgress: showsProgress))
    }

    private mutating func nextEntry(_ clock: WallClock) -> (key: ChatItem.Key, item: ChatItem) {
        let current = view.log[entry]
        let after = view.log[(entry + 1)...].prefix { $0.at == current.at }.count
        entry -= 1
        return (.log(current.at, after), .log(current, clock))
    }
}

extension Event {
    /// Whether the chat tells of it: what the messages themselves or another event don't already say.
    var isTold: Bool {
        switch self {
        case .snoozed, .woke, .transferred, .tagged, .ended, .surveyAnswered, .surveyDeclined, .undone, .mailed,
            .blocked, .unblocked, .erased:
            true
        case .opened(_, let reason):
            switch reason {
            case .inherited, .taken, .routed: true
            case .woken, .transferred, .undone: false
            }
        case .queued(_, _, let front, _): front
        case .started, .written, .noted, .delivered, .seen, .surveyOffered, .acknowledged: false
        }
    }
}
