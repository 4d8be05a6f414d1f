import DeskCore

/// The first minute at the desk: one step at a time, each done by doing it.
package struct Guide: Equatable, Sendable {
    /// What the person has to do next, in this order.
    package enum Step: Int, CaseIterable, Sendable {
        case answer, move, snooze, end, done
    }

    /// What the person did.
    enum Deed: Sendable { case answered, moved, snoozed, ended }

    package private(set) var step = Step.answer
    private var deeds: Set<Deed> = []
    private var doneAt: Instant?

    static let rows = 2
    /// How long the last words stay.
    private static let farewell = Duration.seconds(30)

    package init() {}

    /// Deeds ahead of their step count too.
    mutating func note(_ deed: Deed, at now: Instant) {
        deeds.insert(deed)
        while let wanted = Self.deed(of: step), deeds.contains(wanted), let next = Step(rawValue: step.rawValue + 1) {
            step = next
        }
        if step == .done { doneAt = doneAt ?? now }
    }

    func isOver(at now: Instant) -> Bool { doneAt.map { now - $0 > Self.farewell } ?? false }

    private static func deed(of step: Step) -> Deed? {
        switch step {
        case .answer: .answered
        case .move: .moved
        case .snooze: .snoozed
        case .end: .ended
        case .done: nil
        }
    }
}

extension Model {
    func drawGuide(in frame: inout Frame) {
        guard let guide else { return }
        func key(_ id: ActionID) -> String { settings.keys.label(of: id, in: place, words: words) ?? "" }
        let text =
            switch guide.step {
            case .answer:
                words.guide.answer(settings.keys.label(of: .send, in: .composer, words: words) ?? "")
            case .move: words.guide.move(key(.nextReply))
            case .snooze: words.guide.snooze(key(.snooze))
            case .end: words.guide.end(key(.end))
            case .done: words.guide.done(key(.help), key(.leave))
            }
        let count = guide.step == .done ? "" : "\(guide.step.rawValue + 1)/\(Guide.Step.allCases.count - 1) "
        let hide = words.guide.hide(key(.hideGuide))
        frame.fill(Region(frame.area.size), .reverse)
        for (row, line) in wrapped(count + text, width: frame.columns - 2).prefix(frame.rows).enumerated() {
            frame.put(line, at: 1, row, .reverse)
        }
        let column = frame.columns - Width.of(hide) - 1
        if wrapped(count + text, width: frame.columns - 2).count == 1 { frame.put(hide, at: column, 1, .reverse) }
    }
}
