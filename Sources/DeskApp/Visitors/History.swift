import DeskCore
import DeskStore
import Synchronization

/// A whole recorded history, experts' side too, stored at full speed at the times of the recording.
struct History {
    /// What happens in a dialogue besides its turns.
    private enum Step {
        case turn(Int)
        case end
        case survey
    }

    private struct Moment {
        let at: Instant
        let dialogue: Int
        let step: Step
    }

    /// The recording's clock: moved from moment to moment.
    private final class RecordedClock: Sendable {
        private let instant = Mutex(Instant(milliseconds: 0))
        var now: Instant {
            get { instant.withLock { $0 } }
            set { instant.withLock { $0 = newValue } }
        }
    }

    private let store: Store
    private let clock: RecordedClock
    private let file: DialogueFile
    private let keys: [String]
    private let mission: Mission
    private var experts: [String: ExpertID] = [:]
    private var tags: [String: TagID] = [:]
    private var visitors: [VisitorID?]
    private var conversations: [ConversationID?]
    private(set) var messages = 0

    /// - Parameter handle: of the mission and of the group of the recorded experts; both are made if need be.
    init(_ file: DialogueFile, mission handle: String, context: CommandContext) throws {
        let clock = RecordedClock()
        clock.now = file.dialogues.map(\.startedAt).min() ?? context.world.now()
        store = try Store.open(
            path: context.database, world: World(now: { clock.now }, random: context.world.random))
        self.clock = clock
        self.file = file
        keys = file.keys()
        visitors = file.dialogues.map { _ in nil }
        conversations = file.dialogues.map { _ in nil }
        mission = try Self.mission(handle, in: store)
        try addPeople()
    }

    /// Until all is stored, or Ctrl-C; run again, it goes on where it stopped.
    mutating func run(progress: (Int, Int) -> Void) throws {
        let moments = moments
        for (index, moment) in moments.enumerated() {
            if Interruption.signal != nil { return }
            clock.now = max(clock.now, moment.at)
            try perform(moment)
            progress(index + 1, moments.count)
        }
    }

    private var moments: [Moment] {
        var moments: [Moment] = []
        for (index, dialogue) in file.dialogues.enumerated() {
            let start = dialogue.startedAt
            for turn in dialogue.turns.indices {
                moments.append(Moment(at: start + dialogue.turns[turn].at, dialogue: index, step: .turn(turn)))
            }
            // A visitor who left is waited for; then the expert ends it.
            let end = start + dialogue.length + (dialogue.visitorLeft ? .minutes(10) : .seconds(20))
            moments.append(Moment(at: end, dialogue: index, step: .end))
            moments.append(Moment(at: end + .seconds(30), dialogue: index, step: .survey))
        }
        // Ties stay in the order of the file.
        return moments.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private mutating func perform(_ moment: Moment) throws {
        let dialogue = file.dialogues[moment.dialogue]
        switch moment.step {
        case .turn(let turn): try say(turn, of: dialogue, moment.dialogue)
        case .end: try end(dialogue, moment.dialogue)
        case .survey:
            guard let conversation = conversations[moment.dialogue] else { return }
            if !dialogue.visitorLeft, let score = dialogue.score {
                guard case .offered = try store.conversation(conversation).survey else { return }
                try store.answerSurvey(conversation, score: score)
            }
            if let visitor = visitors[moment.dialogue] { try store.leave(visitor) }
        }
    }

    private mutating func say(_ turn: Int, of dialogue: Dialogue, _ index: Int) throws {
        let line = dialogue.turns[turn]
        let id = dialogue.messageID(ofTurn: turn)
        if line.isVisitors {
            let visitor = try visitors[index] ?? store.arrive(keys[index], on: mission.id, name: dialogue.id)
            visitors[index] = visitor
            let receipt = try store.write(line.text, id: id, by: visitor)
            conversations[index] = receipt.conversation
            if receipt.isNew { messages += 1 }
            try store.seen(receipt.conversation)
        } else if let conversation = conversations[index], let expert = experts[dialogue.expert] {
            if try store.reply(to: conversation, line.text, id: id, by: expert).isNew { messages += 1 }
        }
    }

    private func end(_ dialogue: Dialogue, _ index: Int) throws {
        guard let conversation = conversations[index], let expert = experts[dialogue.expert] else { return }
        if dialogue.visitorLeft, let visitor = visitors[index] { try store.leave(visitor) }
        let state = try store.conversation(conversation)
        if case .ended = state.phase { return }
        if case .queued = state.phase { try store.take(conversation, by: expert) }
        try store.end(conversation, tags: dialogue.topic.flatMap { tags[$0] }.map { [$0] }, by: expert)
    }

    /// The recorded experts and topics, as far as they aren't there. Nobody is at the experts' desks, so the rules give
    /// them nothing: they take what they answer.
    private mutating func addPeople() throws {
        let known = Dictionary(uniqueKeysWithValues: try store.experts().map { ($0.handle, $0.id) })
        for handle in Set(file.dialogues.map(\.expert)) {
            experts[handle] = try known[handle.lowercased()] ?? store.addExpert(handle, groups: [mission.group]).id
        }
        let paths = Dictionary(uniqueKeysWithValues: try store.tags(of: mission.id).map { ($0.path, $0.id) })
        for path in Set(file.dialogues.compactMap(\.topic)) {
            tags[path] = try paths[path] ?? store.addTag(path, to: mission.id).id
        }
    }

    private static func mission(_ handle: String, in store: Store) throws -> Mission {
        if let known = try store.missions().first(where: { $0.handle == handle }) { return known }
        let group = try store.groups().first { $0.handle == handle } ?? store.addGroup(handle)
        return try store.addMission(handle, group: group.id)
    }
}
