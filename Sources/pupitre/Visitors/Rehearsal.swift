import DeskCore
import DeskStore
import Glibc

/// Recorded visitors, live at a desk: one loop over those who are there, in the order of the recording.
struct Rehearsal {
    /// How many visitors may be there at once: more would only wait in the queue.
    static let crowd = 200
    /// How often the desk's answers are looked for.
    static let look: Duration = .milliseconds(50)

    private let store: Store
    private let mission: MissionID
    private let dialogues: [Dialogue]
    private let keys: [String]
    private let tempo: Part.Tempo
    private var parts: [Part] = []
    private var nextIndex = 0
    private var startsAt: [Instant] = []
    private var renewAt: Instant
    private(set) var messages = 0
    private(set) var done = 0

    init(_ file: DialogueFile, on mission: MissionID, tempo: Part.Tempo, store: Store) {
        self.store = store
        self.mission = mission
        self.tempo = tempo
        dialogues = file.dialogues
        // Without waiting, a visitor's next dialogue would run into the one before: each gets a key of its own.
        keys = tempo.waits ? file.keys() : file.dialogues.map { "\($0.visitor)~\($0.id)" }
        renewAt = store.world.now()
        startsAt = Self.starts(dialogues, tempo, from: store.world.now())
    }

    /// When each begins. Gaps longer than two minutes of the recording are shortened to that: nobody wants to sit
    /// through a recorded night.
    private static func starts(_ dialogues: [Dialogue], _ tempo: Part.Tempo, from now: Instant) -> [Instant] {
        var at = now
        var last = dialogues.first?.startedAt
        return dialogues.map { dialogue in
            if let last { at = at + tempo.scaled(max(.zero, min(dialogue.startedAt - last, .minutes(2)))) }
            last = dialogue.startedAt
            return at
        }
    }

    /// Until all have gone, or Ctrl-C.
    mutating func run(progress: (Int, Int) -> Void) throws {
        while Interruption.signal == nil {
            let now = store.world.now()
            try admit(at: now)
            try renewPresences(at: now)
            for index in parts.indices { try parts[index].step(store, at: now) }
            for part in parts where part.stage == .gone { messages += part.written }
            done += parts.filter { $0.stage == .gone }.count
            parts.removeAll { $0.stage == .gone }
            progress(done, dialogues.count)
            if parts.isEmpty, nextIndex == dialogues.count { return }
            pause(at: now)
        }
        messages += parts.reduce(0) { $0 + $1.written }
    }

    /// Those whose time has come, in order; a visitor whose last conversation isn't over is waited for.
    private mutating func admit(at now: Instant) throws {
        while nextIndex < dialogues.count, startsAt[nextIndex] <= now, parts.count < Self.crowd {
            let key = keys[nextIndex]
            if parts.contains(where: { $0.key == key && !$0.isOver }) { return }
            // Named by the recording, so that whoever trains can find it.
            let visitor = try store.arrive(key, on: mission, name: dialogues[nextIndex].id)
            parts.append(Part(dialogues[nextIndex], key: key, visitor: visitor, tempo: tempo, at: now))
            nextIndex += 1
        }
    }

    private mutating func renewPresences(at now: Instant) throws {
        guard now >= renewAt || renewAt > now + Reception.renewal else { return }
        renewAt = now + Reception.renewal
        for part in parts { try store.renew(part.visitor) }
    }

    /// Until something is due, but not longer than the desk's answers may take to be seen.
    private func pause(at now: Instant) {
        var next = now + Self.look
        for part in parts { if let due = part.dueAt, due > now { next = min(next, due) } }
        if nextIndex < dialogues.count, startsAt[nextIndex] > now { next = min(next, startsAt[nextIndex]) }
        // A signal ends the wait.
        poll(nil, 0, Int32(clamping: max(1, (next - store.world.now()).inMilliseconds)))
    }
}
