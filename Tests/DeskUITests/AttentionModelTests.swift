import DeskCore
import DeskDrawing
import Foundation
import Testing

@testable import DeskUI

/// Random keys, pressed with no regard to what is shown, and random news from elsewhere between them. Beside the desk stands a
/// `Mind`, which says what its person can know.
///
/// `ATTENTION_STEPS=1000000` makes it long; `ATTENTION_SEED=7` begins with that seed.
@Suite("What a person can know")
struct AttentionModelTests {
    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    static let seeds = (0..<8).map { UInt64((number("ATTENTION_SEED") ?? 1) + $0) }
    static let steps = (number("ATTENTION_STEPS") ?? 48_000) / seeds.count

    @Test(
        "no text reaches whom it was not meant for, nothing is done to whom nobody has seen, no text is lost",
        arguments: seeds)
    func holds(seed: UInt64) {
        var trial = Trial(seed: seed)
        for step in 0..<Self.steps {
            trial.step()
            guard let fault = trial.fault else { continue }
            Issue.record(
                "ATTENTION_SEED=\(seed), step \(step): \(fault)\n\(trial.last.map(\.line).joined(separator: "\n"))")
            return
        }
        #expect(trial.sent > Self.steps / 500, "somebody was answered")
        #expect(trial.acted > Self.steps / 200, "something was done")
        #expect(trial.held > Self.steps / 50, "something was held back")
    }
}

/// A desk under somebody's hands.
private struct Trial {
    private var model: Model
    private var office = PaperOffice(now: SampleDesk.now)
    private var random: SplitMix
    private var now = SampleDesk.now
    private var mind = Mind()
    private var texts = Texts()
    private(set) var last: [Moment] = []
    private(set) var fault: String?
    private(set) var (sent, acted, held) = (0, 0, 0)

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        model = Model(settings: SampleDesk.settings(), size: Size(columns: 80, rows: 24), now: now, seed: seed)
        hear(.desk(office.snapshot))
        now = now + .seconds(1)
        hear(.tick(now))
    }

    private mutating func chance(_ one: UInt64, in many: UInt64) -> Bool { random.next() % many < one }

    mutating func step() {
        now = now + .milliseconds((chance(3, in: 4) ? Self.bursts : Self.pauses).randomElement(&random) ?? 0)
        if chance(1, in: 3) { hear(.tick(now)) }
        office.now = now
        switch random.next() % 20 {
        case 0:
            note(.elsewhere(office.somethingHappens(&random)))
            office.answer()
        case 1, 2, 3: office.work(&random)
        case 4 where chance(1, in: 4): hear(.resized(Self.sizes.randomElement(&random) ?? model.size))
        default: for key in keys() { press(key) }
        }
        while !office.mailbox.isEmpty, !chance(1, in: 6) { hear(office.mailbox.removeFirst()) }
        if chance(1, in: 4), let wanted = model.wantsAhead { office.readAhead(wanted) }
    }

    private static let bursts = [0, 20, 60, 120, 250, 400]
    private static let pauses = [600, 999, 1_000, 1_500, 4_000, 7_000]
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10), Size(columns: 150, rows: 50)]
    private static let letters = "eeEsStTnNjkxuqgodaw .?".map { Key.character($0) }
    private static let keys: [Key] = [
        .escape, .tab, .function(7), .function(8), .function(9), .function(1), .control("x"), .control("n"), .up, .down,
        .controlDown, .controlUp, .right, .backspace, .control("o"), .control("c"), .newLine, .paste("pasted"), .pageUp,
    ]

    private static let habits: [[Key]] = [
        [.up, .controlDown, .controlUp], [.up, .control("n"), .controlUp],
        [.controlDown, .up, .controlUp, .controlDown],
        [.character("o"), .enter, .character("k"), .enter], [.character("n"), .character("o"), .character("u")],
    ]

    private mutating func hear(_ message: UIMessage) {
        model.setClock(now)
        let before = model
        let effects = model.update(message)
        note(.news(message))
        for effect in effects {
            // Keys that waited in a dialog until it had read what it is about.
            guard let id = effect.subject, fault == nil else { continue }
            let subject = before.dialogs.heldKeys.isEmpty ? nil : before.dialogs.last?.subject
            if subject?.conversations.contains(id) != true { fault = "\(effect) by itself" }
        }
        let isNews = message.isNews && before.dialogs.heldKeys.isEmpty
        if isNews { mind.hear(from: before, to: model) }
        if isNews, before.isBusyWithSomebody, before.whereabouts != model.whereabouts {
            fault = fault ?? "news moved the desk from \(before.whereabouts) to \(model.whereabouts)"
        }
        fault = fault ?? texts.hear(message, model, office) ?? office.fault
        if case .failed(let effect, _) = message { office.told(of: effect) }
        goOn(effects)
    }

    /// One, or some that hands press together.
    private mutating func keys() -> [Key] {
        if chance(1, in: 20) { return Self.habits.randomElement(&random) ?? [] }
        let keys = chance(2, in: 3) ? (chance(1, in: 4) ? [.enter] : Self.letters) : Self.keys
        return keys.randomElement(&random).map { [$0] } ?? []
    }

    private mutating func press(_ key: Key) {
        model.setClock(now)
        mind.look(at: model, at: now)
        let before = model
        let effects = model.update(.key(key, at: now))
        note(.key(key, knowing: mind.seen, effects))
        if before.isBlind, effects.isEmpty { held += 1 }
        check(key, before, effects)
        mind.pressed(key, from: before, to: model, didNothing: effects.allSatisfy { $0.subject == nil && !$0.isAct })
        fault = fault ?? texts.press(key, before, model, effects, office)
        goOn(effects)
    }

    private mutating func goOn(_ effects: [Effect]) {
        office.order(effects)
        mind.look(at: model, at: now)
    }

    // MARK: What must hold

    /// Whoever presses a key that does something knows to whom.
    private mutating func check(_ key: Key, _ before: Model, _ effects: [Effect]) {
        let done = effects.filter { $0.subject != nil || $0.isAct }
        acted += done.count
        sent += done.count { if case .send = $0 { true } else { false } }
        let isUndo = !done.isEmpty && done.allSatisfy { if case .undo = $0 { true } else { false } }
        let isWritten =
            before.pane?.id == model.pane?.id && before.pane?.composer.text.text != model.pane?.composer.text.text
        let isOpened = model.dialogs.count > before.dialogs.count
        let hasGone = before.focus != model.focus || before.pane?.id != model.pane?.id
        if fault != nil { return }
        let wrong = done.first { effect in
            guard !isUndo, let id = effect.subject else { return false }
            return !before.scene.conversations.contains(id)
        }
        if let wrong { fault = "\(key) did \(wrong), on \(before.scene)" }
        if isUndo, case .character = key, before.leaderSince == nil, mind.isAmidText(at: now) {
            fault = "\(key) did \(done) amid a text"
        }
        let sends = done.contains { if case .send = $0 { true } else { false } }
        if mind.isElsewhere, before.isAtComposer, isWritten || sends {
            fault = "\(key) wrote or sent what may be meant for another, on \(before.scene)"
        }
        if mind.seen == before.scene { return }
        if isWritten || isOpened || (!done.isEmpty && !isUndo) || (hasGone && !key.isFreeMove) {
            fault = "\(key) did \(effects), wrote \(isWritten), opened \(isOpened), went \(hasGone), on \(before.scene)"
        }
    }

    private mutating func note(_ what: Moment.What) {
        last.append(Moment(at: now, what: what, scene: model.scene, draft: model.pane?.composer.draft ?? ""))
        if last.count > 2 * Moment.kept { last.removeFirst(Moment.kept) }
    }
}

/// What happened, and what was there afterwards: put into words only when something is wrong.
private struct Moment {
    static let kept = 60

    enum What {
        case key(Key, knowing: Model.Scene?, [Effect])
        case news(UIMessage)
        case elsewhere(String)
    }

    let at: Instant
    let what: What
    let scene: Model.Scene
    let draft: String

    var line: String {
        let name =
            switch what {
            case .key(let key, let seen, let effects):
                "\(key) knowing \(seen.map { "\($0)" } ?? "nothing"): \(effects)"
            case .news(let message): message.name
            case .elsewhere(let event): event
            }
        return "\(at.milliseconds % 1_000_000) \(name) -> \(scene) “\(draft)”"
    }
}

extension Effect {
    /// Done to nobody in particular.
    fileprivate var isAct: Bool {
        switch self {
        case .setStatus, .leave, .quit: true
        default: false
        }
    }
}

extension Model.Scene {
    /// About whom it is.
    fileprivate var conversations: [ConversationID] {
        switch self {
        case .desk(let id, _, _): [id].compactMap { $0 }
        case .dialog(let subject): subject.conversations
        }
    }
}

extension Model {
    fileprivate var whereabouts: Scene { .desk(pane?.id, focus, isTaken: false) }

    /// Somebody is shown who hasn't ended, or is being written to.
    fileprivate var isBusyWithSomebody: Bool {
        guard let pane else { return false }
        if case .ended = phase { return !pane.composer.draft.isEmpty }
        return true
    }
}

extension UIMessage {
    /// Not the outcome of what was asked for here.
    fileprivate var isNews: Bool {
        switch self {
        case .desk, .conversation, .isCurrent, .ahead, .colleagues, .tags, .why, .canned, .tick, .resized: true
        default: false
        }
    }

    /// In short.
    fileprivate var name: String {
        switch self {
        case .conversation(let view): "conversation \(view.conversation.id.description.suffix(3)) “\(view.draft)”"
        case .ahead: "ahead"
        case .desk: "list"
        case .done(let effect): "done \(effect)"
        case .failed(let effect, let problem): "failed \(effect), \(problem)"
        case .tick: "tick"
        case .resized: "resized"
        default: "\(self)"
        }
    }
}
