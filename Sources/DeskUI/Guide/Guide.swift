import DeskCore
import DeskDrawing

/// The first minute at the desk: one step at a time, each done by doing it.
package struct Guide: Equatable, Sendable {
    /// What there is to try, in the order in which it is proposed.
    package enum Deed: CaseIterable, Sendable { case answer, move, snooze, end }

    private var done: Set<Deed> = []
    private var doneAt: Instant?

    static let rows = 2
    /// How long the last words stay.
    private static let farewell = Duration.seconds(15)

    package init() {}

    /// Deeds count in any order.
    mutating func note(_ deed: Deed, at now: Instant) {
        done.insert(deed)
        if done.isSuperset(of: [.answer, .snooze, .end]) { doneAt = doneAt ?? now }
    }

    mutating func clockWasSetBack(by span: Duration) { doneAt = doneAt.map { $0 - span } }

    /// Nil while there is something to try.
    var overAt: Instant? { doneAt.map { $0 + Self.farewell } }

    func isOver(at now: Instant) -> Bool { overAt.map { $0 <= now } ?? false }

    /// What to try next; nil when all was done. Moving needs somebody else who waits: until then another comes first,
    /// and it is nothing to stay for.
    func next(canMove: Bool) -> Deed? {
        if doneAt != nil { return nil }
        return Deed.allCases.first { !done.contains($0) && ($0 != .move || canMove) }
    }

    /// Which step that is, counted by those done.
    var number: Int { done.count + 1 }
}

extension Model {
    func drawGuide(in frame: inout Frame) {
        guard let guide else { return }
        func key(_ id: ActionID) -> String { settings.keys.label(of: id, in: place, words: words) ?? "" }
        let deed = guide.next(canMove: desk?[.needsReply].rows.contains { $0.id != pane?.id } ?? false)
        let advice =
            switch deed {
            case .answer: words.guide.answer(settings.keys.label(of: .send, in: .composer, words: words) ?? "")
            case .move: words.guide.move(key(.nextReply))
            case .snooze: words.guide.snooze(key(.snooze))
            case .end: words.guide.end(key(.end))
            case nil: words.guide.done(key(.help), key(.leave))
            }
        let text = (deed == nil ? "" : words.guide.step(guide.number, Guide.Deed.allCases.count) + " ") + advice
        let hide = words.guide.hide(key(.hideGuide))
        frame.fill(Region(frame.area.size), .reverse)
        let lines = wrapped(text, width: frame.columns - 2)
        for (row, line) in lines.prefix(frame.rows).enumerated() { frame.put(line, at: 1, row, .reverse) }
        let column = frame.columns - Width.of(hide) - 1
        let isFree = lines.count < frame.rows || Width.of(lines[frame.rows - 1]) + 3 < column
        if isFree { frame.put(hide, at: column, frame.rows - 1, .reverse) }
    }
}
