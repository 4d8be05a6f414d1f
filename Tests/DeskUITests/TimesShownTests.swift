import DeskCore
import Testing

@testable import DeskUI

@Suite("When the screen changes by itself")
struct TimesShownTests {
    private static let now = SampleDesk.now

    private func next(_ rows: [DeskRow], after now: Instant = now, in section: DeskCore.Section = .needsReply)
        -> Instant?
    {
        let desk = DeskSnapshot(
            expert: SampleDesk.expert, load: 1, sections: [section: DeskSection(rows: rows, count: rows.count)],
            colleagues: 0)
        return TimesShown(desk, lateAfter: .minutes(5), at: now).next(after: now)
    }

    private func row(
        presence: Presence = SampleDesk.away(50), waiting: Duration? = nil, phase: Phase? = nil,
        deadline: Instant? = nil
    ) -> DeskRow {
        let open = Phase.open(Holding(expert: SampleDesk.me, since: Self.now, reason: .routed))
        return SampleDesk.row(
            SampleDesk.ana, "Ana", phase: phase ?? open, presence: presence, waiting: waiting, quiet: .hours(1),
            ownerDeadline: deadline)
    }

    @Test("a desk on which nothing is told in seconds waits for nothing")
    func idle() {
        #expect(next([row()]) == nil)
        #expect(next([row(waiting: .hours(2))]) == nil)
        var model = SampleDesk.model()
        model.desk = DeskSnapshot(expert: SampleDesk.expert, load: 0, sections: [:], colleagues: 0)
        model.pane = nil
        _ = model.update(.tick(Self.now + .milliseconds(1)))
        #expect(model.wakeAt == Self.now + .minutes(1), "the clock's next minute")
    }

    @Test("a wait is told in seconds for a minute, and is late at its instant")
    func wait() {
        #expect(next([row(waiting: .seconds(12))]) == Self.now + .seconds(1))
        #expect(next([row(waiting: .milliseconds(59_500))], after: Self.now) == Self.now + .seconds(1))
        #expect(next([row(waiting: .minutes(1))]) == Self.now + .minutes(4))
        #expect(next([row(waiting: .minutes(1)), row(waiting: .minutes(3))]) == Self.now + .minutes(2))
    }

    @Test("a visitor goes at the end of their lease, and stops writing")
    func presence() {
        var online = Presence(onlineUntil: Self.now + .seconds(40), seenAt: Self.now - .seconds(5))
        #expect(next([row(presence: online)]) == Self.now + .seconds(40))
        online.typingUntil = Self.now + .seconds(6)
        #expect(next([row(presence: online)]) == Self.now + .seconds(6))
        let gone = Presence(onlineUntil: Self.now - .seconds(1), seenAt: Self.now - .seconds(30))
        #expect(next([row(presence: gone)]) == Self.now + .seconds(1))
    }

    @Test("what is counted down is told in seconds in its last minute")
    func countdown() {
        let snooze = Snooze(owner: SampleDesk.me, since: Self.now, until: Self.now + .minutes(10), keep: true)
        #expect(next([row(phase: .snoozed(snooze))], in: .snoozed) == Self.now + .minutes(9))
        #expect(next([row(deadline: Self.now + .seconds(30))]) == Self.now + .seconds(1))
    }

    @Test("what was typed is saved within a second, and a notice goes when it has been read")
    func busy() {
        var model = SampleDesk.model()
        model.type("a")
        #expect(model.wakeAt <= model.now + .seconds(1))
    }
}
