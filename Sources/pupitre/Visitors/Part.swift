import DeskCore
import DeskStore

/// One recorded visitor, live: says each line at its time, waits for answers where the recording has one, and judges at
/// the end.
struct Part {
    enum Stage: Equatable {
        /// The next turn, and when.
        case speaking(turn: Int, at: Instant)
        /// All is said; the desk ends it, or patience does.
        case listening(until: Instant)
        /// Ended; the survey comes.
        case judging(until: Instant)
        case gone
    }

    let dialogue: Dialogue
    let key: String
    let visitor: VisitorID
    private let tempo: Tempo
    private(set) var stage: Stage
    private(set) var conversation: ConversationID?
    private(set) var written = 0
    private var isAwaitingAnswer = false

    /// How a rehearsal runs.
    struct Tempo {
        /// nil: as fast as it goes.
        var speed: Double?
        /// Whether answers are waited for.
        var waits: Bool
        /// For how long, by the wall clock.
        var patience: Duration

        func scaled(_ span: Duration) -> Duration {
            guard let speed else { return .zero }
            return .milliseconds(Int64(Double(span.inMilliseconds) / speed))
        }
    }

    init(_ dialogue: Dialogue, key: String, visitor: VisitorID, tempo: Tempo, at now: Instant) {
        self.dialogue = dialogue
        self.key = key
        self.visitor = visitor
        self.tempo = tempo
        let first = dialogue.turns.firstIndex(where: \.isVisitors) ?? 0
        stage = .speaking(turn: first, at: now)
    }

    /// When there is something to do even if nobody writes.
    var dueAt: Instant? {
        switch stage {
        case .speaking(_, let at): at
        case .listening(let until), .judging(let until): until
        case .gone: nil
        }
    }

    /// The visitor's key is free for another dialogue.
    var isOver: Bool {
        switch stage {
        case .speaking, .listening: false
        case .judging, .gone: true
        }
    }

    /// Does what is due. Cheap when nothing is.
    mutating func step(_ store: Store, at now: Instant) throws {
        switch stage {
        case .speaking(let turn, let at): try speak(turn, at: at, store, now)
        case .listening(let until): try listen(until: until, store, now)
        case .judging(let until): try judge(until: until, store, now)
        case .gone: break
        }
    }

    private mutating func speak(_ turn: Int, at: Instant, _ store: Store, _ now: Instant) throws {
        if let conversation, case let state = try store.conversation(conversation), isAwaitingAnswer {
            if case .ended = state.phase { return finish(at: now) }
            // The expert spoke last: that is the answer.
            if state.waitingSince != nil, at + tempo.patience > now { return }
            if state.unseen < answers(before: turn), let last = state.lastExpertAt, last + Self.pause > now { return }
            isAwaitingAnswer = false
            // What the recording took from the answer to this line.
            let pause = tempo.scaled(dialogue.turns[turn].at - dialogue.turns[turn - 1].at)
            stage = .speaking(turn: turn, at: now + pause)
            if pause > .zero { return }
        } else if at > now {
            return
        }
        if try isEnded(store) { return finish(at: now) }
        if let conversation { try store.seen(conversation) }
        let receipt = try store.write(
            dialogue.turns[turn].text, id: dialogue.messageID(ofTurn: turn), by: visitor)
        conversation = receipt.conversation
        if receipt.isNew { written += 1 }
        try advance(from: turn, store, now)
    }

    /// How long a visitor waits for the expert to go on, who said more in the recording.
    private static let pause: Duration = .seconds(2)

    /// How many lines the recorded expert said between this line of the visitor and the one before.
    private func answers(before turn: Int) -> Int {
        dialogue.turns[..<turn].reversed().prefix { !$0.isVisitors }.count
    }

    /// To the visitor's next line, past the expert's.
    private mutating func advance(from turn: Int, _ store: Store, _ now: Instant) throws {
        guard let next = dialogue.turns.indices.first(where: { $0 > turn && dialogue.turns[$0].isVisitors }) else {
            if dialogue.visitorLeft { return try leave(store) }
            stage = .listening(until: now + tempo.patience)
            return
        }
        isAwaitingAnswer = tempo.waits && next > turn + 1
        let pause = isAwaitingAnswer ? .zero : tempo.scaled(dialogue.turns[next].at - dialogue.turns[turn].at)
        stage = .speaking(turn: next, at: now + pause)
    }

    private mutating func listen(until: Instant, _ store: Store, _ now: Instant) throws {
        if try isEnded(store) {
            finish(at: now)
        } else if !tempo.waits || until <= now {
            try leave(store)
        }
    }

    private mutating func judge(until: Instant, _ store: Store, _ now: Instant) throws {
        guard let conversation, let score = dialogue.score else { return try leave(store) }
        switch try store.conversation(conversation).survey {
        case .offered(let from) where from <= now:
            try store.answerSurvey(conversation, score: score)
        case .offered, .none:
            // Not to be answered yet, or undone.
            if until > now { return }
        case .declined, .answered:
            break
        }
        try leave(store)
    }

    /// The desk has ended it: what was not said remains unsaid.
    private mutating func finish(at now: Instant) {
        stage = .judging(until: now + .seconds(60))
    }

    private mutating func leave(_ store: Store) throws {
        try store.leave(visitor)
        stage = .gone
    }

    private func isEnded(_ store: Store) throws -> Bool {
        guard let conversation else { return false }
        if case .ended = try store.conversation(conversation).phase { return true }
        return false
    }
}
