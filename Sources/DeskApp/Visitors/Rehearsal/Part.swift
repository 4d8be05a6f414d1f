import DeskCore

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
    let visit: any Visit
    private let tempo: Tempo
    private(set) var stage: Stage
    private(set) var written = 0
    private var isAwaitingAnswer = false
    /// Nothing is tried before then.
    private(set) var heldUntil: Instant?

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

    init(_ dialogue: Dialogue, key: String, visit: any Visit, tempo: Tempo, at now: Instant) {
        self.dialogue = dialogue
        self.key = key
        self.visit = visit
        self.tempo = tempo
        let first = dialogue.turns.firstIndex(where: \.isVisitors) ?? 0
        stage = .speaking(turn: first, at: now)
    }

    /// When there is something to do even if nobody writes.
    var dueAt: Instant? {
        if let heldUntil { return heldUntil }
        return switch stage {
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
    mutating func step(at now: Instant) throws {
        if let heldUntil, heldUntil > now { return }
        heldUntil = nil
        do {
            try visit.listen()
            switch stage {
            case .speaking(let turn, let at): try speak(turn, at: at, now)
            case .listening(let until): try listen(until: until, now)
            case .judging(let until): try judge(until: until, now)
            case .gone: break
            }
        } catch let later as Later {
            heldUntil = now + later.wait
            throw later
        } catch is SaidBefore {
            try leave()
        }
    }

    private mutating func speak(_ turn: Int, at: Instant, _ now: Instant) throws {
        if !isAwaitingAnswer, at > now { return }
        let standing = try visit.standing()
        if isAwaitingAnswer {
            if standing.isEnded { return finish(at: now) }
            // The expert spoke last: that is the answer.
            if standing.isWaiting, at + tempo.patience > now { return }
            if standing.unseen < answers(before: turn), let last = standing.answeredAt, last + Self.pause > now {
                return
            }
            isAwaitingAnswer = false
            // What the recording took from the answer to this line.
            let pause = tempo.scaled(dialogue.turns[turn].at - dialogue.turns[turn - 1].at)
            stage = .speaking(turn: turn, at: now + pause)
            if pause > .zero { return }
        }
        if standing.isEnded { return finish(at: now) }
        try visit.see()
        if try visit.write(dialogue.turns[turn].text, id: dialogue.messageID(ofTurn: turn)) { written += 1 }
        advance(from: turn, now)
    }

    /// How long a visitor waits for the expert to go on, who said more in the recording.
    private static let pause: Duration = .seconds(2)

    /// How many lines the recorded expert said between this line of the visitor and the one before.
    private func answers(before turn: Int) -> Int {
        dialogue.turns[..<turn].reversed().prefix { !$0.isVisitors }.count
    }

    /// To the visitor's next line, past the expert's.
    private mutating func advance(from turn: Int, _ now: Instant) {
        guard let next = dialogue.turns.indices.first(where: { $0 > turn && dialogue.turns[$0].isVisitors }) else {
            // One who left in the recording waits for nothing.
            stage = .listening(until: dialogue.visitorLeft ? now : now + tempo.patience)
            return
        }
        isAwaitingAnswer = tempo.waits && next > turn + 1
        let pause = isAwaitingAnswer ? .zero : tempo.scaled(dialogue.turns[next].at - dialogue.turns[turn].at)
        stage = .speaking(turn: next, at: now + pause)
    }

    private mutating func listen(until: Instant, _ now: Instant) throws {
        if try visit.standing().isEnded {
            finish(at: now)
        } else if !tempo.waits || until <= now {
            try leave()
        }
    }

    private mutating func judge(until: Instant, _ now: Instant) throws {
        guard let score = dialogue.score else { return try leave() }
        switch try visit.standing().survey {
        case .offered: try visit.judge(score)
        case .none:
            // Not to be answered yet, or undone.
            if until > now { return }
        case .over: break
        }
        try leave()
    }

    /// The desk has ended it: what was not said remains unsaid.
    private mutating func finish(at now: Instant) {
        stage = .judging(until: now + .seconds(60))
    }

    private mutating func leave() throws {
        try visit.leave()
        stage = .gone
    }
}
