import DeskCore
import Glibc

/// Recorded visitors, live at a desk: one loop over those who are there, in the order of the recording.
struct Rehearsal {
    /// How many visitors may be there at once: more would only wait in the queue.
    static let crowd = 200
    /// How often the desk's answers are looked for.
    static let look: Duration = .milliseconds(50)

    /// How far it has got.
    struct Progress {
        let done: Int
        let total: Int
        /// What somebody waits for besides the desk, and for how long.
        let hold: Later?
    }

    private let world: World
    private let arrive: (_ key: String, _ name: String) throws -> any Visit
    private let dialogues: [Dialogue]
    private let keys: [String]
    private let tempo: Part.Tempo
    private var parts: [Part] = []
    private var nextIndex = 0
    private var startsAt: [Instant] = []
    private var renewAt: Instant
    /// Nobody new comes before then.
    private var admitAt: Instant
    private(set) var messages = 0
    private(set) var done = 0

    /// - Parameter arrive: lets somebody in who has a key of their own and bears a name.
    init(
        _ file: DialogueFile, tempo: Part.Tempo, world: World,
        arrive: @escaping (_ key: String, _ name: String) throws -> any Visit
    ) {
        self.world = world
        self.arrive = arrive
        self.tempo = tempo
        dialogues = file.dialogues
        // Without waiting, a visitor's next dialogue would run into the one before: each gets a key of its own.
        keys = tempo.waits ? file.keys() : file.dialogues.map { "\($0.visitor)~\($0.id)" }
        let now = world.now()
        renewAt = now
        admitAt = now
        startsAt = Self.starts(dialogues, tempo, from: now)
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
    mutating func run(progress: (Progress) -> Void) throws {
        while Interruption.signal == nil {
            let now = world.now()
            var hold: Later?
            do { try admit(at: now) } catch let later as Later {
                admitAt = now + later.wait
                hold = later
            }
            try renewPresences(at: now)
            for index in parts.indices {
                do { try parts[index].step(at: now) } catch let later as Later { hold = later }
            }
            for part in parts where part.stage == .gone { messages += part.written }
            done += parts.filter { $0.stage == .gone }.count
            parts.removeAll { $0.stage == .gone }
            progress(Progress(done: done, total: dialogues.count, hold: hold))
            if parts.isEmpty, nextIndex == dialogues.count { return }
            pause(at: now)
        }
        messages += parts.reduce(0) { $0 + $1.written }
    }

    /// Those whose time has come, in order; a visitor whose last conversation isn't over is waited for.
    private mutating func admit(at now: Instant) throws {
        while admitAt <= now, nextIndex < dialogues.count, startsAt[nextIndex] <= now, parts.count < Self.crowd {
            let key = keys[nextIndex]
            if parts.contains(where: { $0.key == key && !$0.isOver }) { return }
            // Named by the recording, so that whoever trains can find it.
            let visit = try arrive(key, dialogues[nextIndex].id)
            parts.append(Part(dialogues[nextIndex], key: key, visit: visit, tempo: tempo, at: now))
            nextIndex += 1
        }
    }

    private mutating func renewPresences(at now: Instant) throws {
        guard now >= renewAt || renewAt > now + Reception.renewal else { return }
        renewAt = now + Reception.renewal
        for part in parts { try part.visit.renew() }
    }

    /// Until something is due or told, but not longer than the desk's answers may take to be seen.
    private func pause(at now: Instant) {
        var next = now + Self.look
        for part in parts { if let due = part.dueAt, due > now { next = min(next, due) } }
        if nextIndex < dialogues.count, startsAt[nextIndex] > now { next = min(next, startsAt[nextIndex]) }
        var told = parts.filter { $0.heldUntil == nil }.compactMap(\.visit.descriptor).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        // A signal ends the wait.
        poll(&told, nfds_t(told.count), Int32(clamping: max(1, (next - world.now()).inMilliseconds)))
    }
}
