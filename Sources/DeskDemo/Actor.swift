import DeskCore

/// A role being played: what has been heard and said, and what comes next.
struct Actor: Sendable {
    let role: Role
    private(set) var isPresent = false
    private var hasArrived = false
    private var sceneIndex = 0
    private var conversation: ConversationID?
    private var repliesHeard = 0
    /// The expert's texts that have not been answered yet.
    private var heard: [String] = []
    private var hintsGiven: Set<Int> = []
    private var beat = 0
    private var complaints = 0
    private var hadAfterthought = false
    /// The conversations whose end was noticed last, and judged last.
    private var finished: ConversationID?
    private var judged: ConversationID?
    /// What is going to be done, in any order.
    private var plans: [Plan] = []
    /// When they last wrote or heard something: what patience counts from.
    private var lastSignAt: Instant

    private struct Plan: Sendable {
        let at: Instant
        let what: What
    }

    private enum What: Sendable, Equatable {
        case enter, answer, read, leave, comeBack
        case say(String)
        case survey(Int, String?)
    }

    init(_ role: Role, at now: Instant) {
        self.role = role
        lastSignAt = now
        plans = [Plan(at: now + role.entrance, what: .enter)]
    }

    private var scene: Scene { role.scenes[sceneIndex % role.scenes.count] }

    /// Takes in what the page shows, then does what is due.
    mutating func step(_ sight: Sight?, at now: Instant, chance: inout Chance) -> [Act] {
        if let sight { notice(sight, at: now, chance: &chance) }
        let due = plans.filter { $0.at <= now }.sorted { $0.at < $1.at }
        plans.removeAll { $0.at <= now }
        return due.flatMap { perform($0.what, at: now, chance: &chance) }
    }

    private mutating func notice(_ sight: Sight, at now: Instant, chance: inout Chance) {
        if conversation != sight.conversation {
            conversation = sight.conversation
            repliesHeard = 0
        }
        if sight.phase == .ended {
            if finished != sight.conversation { finish(at: now, chance: &chance) }
            if sight.isSurveyOffered { judge(at: now, chance: &chance) }
            return
        }
        guard isPresent else { return }
        if sight.replies.count > repliesHeard {
            heard += sight.replies[repliesHeard...]
            repliesHeard = sight.replies.count
            lastSignAt = now
            plan(.read, in: 0.6...1.6, at: now, chance: &chance)
            plans.removeAll { $0.what == .answer }
            plan(.answer, in: role.temper.thinking, at: now, chance: &chance)
        }
        if sight.phase == .snoozed {
            remember(at: now, chance: &chance)
        } else if plans.isEmpty, heard.isEmpty, now - lastSignAt > role.temper.patience {
            complain(at: now)
        }
    }

    private mutating func perform(_ what: What, at now: Instant, chance: inout Chance) -> [Act] {
        switch what {
        case .enter:
            return enter(at: now, chance: &chance)
        case .say(let text):
            lastSignAt = now
            return isPresent ? [.write(visitor: role.key, text: text)] : []
        case .answer:
            return answer(at: now, chance: &chance)
        case .read:
            return isPresent ? [.read(visitor: role.key)] : []
        case .leave:
            defer { isPresent = false }
            return isPresent ? [.leave(visitor: role.key)] : []
        case .comeBack:
            isPresent = true
            lastSignAt = now
            return [.comeBack(visitor: role.key, page: scene.page), .read(visitor: role.key)]
        case .survey(let score, let comment):
            return [.survey(visitor: role.key, score: score, comment: comment)]
        }
    }

    private mutating func enter(at now: Instant, chance: inout Chance) -> [Act] {
        defer {
            isPresent = true
            hasArrived = true
        }
        heard = []
        hintsGiven = []
        (beat, complaints, hadAfterthought) = (0, 0, false)
        if hasArrived { sceneIndex += 1 }
        var wait = 0.5
        for line in scene.opening {
            plans.append(Plan(at: now + .milliseconds(Int64(wait * 1_000)), what: .say(line)))
            wait += Double.random(in: role.temper.thinking, using: &chance) + 1
        }
        if hasArrived { return [.comeBack(visitor: role.key, page: scene.page)] }
        return [.arrive(visitor: role.key, name: role.name, language: role.language, page: scene.page)]
    }

    /// The hint that fits what was asked, else the next beat of the scene.
    private mutating func answer(at now: Instant, chance: inout Chance) -> [Act] {
        guard isPresent, !heard.isEmpty else { return [] }
        let question = heard.joined(separator: " ").lowercased()
        heard = []
        lastSignAt = now
        let fitting = scene.hints.indices.first { index in
            !hintsGiven.contains(index) && scene.hints[index].words.contains { question.contains($0) }
        }
        if let fitting {
            hintsGiven.insert(fitting)
            return [.write(visitor: role.key, text: scene.hints[fitting].answer)]
        }
        guard beat < scene.flow.count else { return [] }
        defer { beat += 1 }
        switch scene.flow[beat] {
        case .say(let text):
            return [.write(visitor: role.key, text: text)]
        case .silence:
            return []
        case .leave(let seconds, let line):
            plans.append(Plan(at: now, what: .leave))
            plan(.comeBack, in: seconds...seconds + 6, at: now, chance: &chance)
            plan(.say(line), in: seconds + 8...seconds + 12, at: now, chance: &chance)
            return []
        }
    }

    private mutating func remember(at now: Instant, chance: inout Chance) {
        guard let thought = scene.afterthought, !hadAfterthought else { return }
        hadAfterthought = true
        plan(.say(thought.text), in: thought.seconds, at: now, chance: &chance)
    }

    /// Says that it takes long; after the last time, closes the page.
    private mutating func complain(at now: Instant) {
        lastSignAt = now
        if complaints < scene.impatience.count {
            plans.append(Plan(at: now, what: .say(scene.impatience[complaints])))
        } else if complaints == scene.impatience.count, complaints > 0 {
            plans.append(Plan(at: now, what: .leave))
        }
        complaints += 1
    }

    /// The conversation has ended: nothing more is said, and some while later there is another matter.
    private mutating func finish(at now: Instant, chance: inout Chance) {
        finished = conversation
        plans = []
        heard = []
        plan(.read, in: 0.6...1.6, at: now, chance: &chance)
        plan(.leave, in: 20...30, at: now, chance: &chance)
        plan(.enter, in: 150...240, at: now, chance: &chance)
    }

    private mutating func judge(at now: Instant, chance: inout Chance) {
        guard let verdict = scene.verdict, isPresent, judged != conversation else { return }
        judged = conversation
        let wasCutShort = scene.flow.dropFirst(beat).contains { $0 != .silence }
        let score = max(1, verdict.score - complaints - (wasCutShort ? 1 : 0))
        plan(.survey(score, score >= 4 ? verdict.comment : nil), in: 2...5, at: now, chance: &chance)
    }

    private mutating func plan(
        _ what: What, in seconds: ClosedRange<Double>, at now: Instant, chance: inout Chance
    ) {
        plans.append(Plan(at: now + chance.duration(in: seconds), what: what))
    }
}
