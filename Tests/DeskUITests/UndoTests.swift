import DeskCore
import DeskDrawing
import DeskUI
import Testing

@Suite("Undo")
struct UndoTests {
    @Test("undo: no longer offered, nor told of, once the visitor has written and so ended the snooze")
    func undoOfWoken() {
        var model = SampleDesk.model()
        model.lead("s")
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
        let snooze = Snooze(owner: SampleDesk.me, since: model.now, until: model.now + .hours(3), keep: true)
        var snapshot = SampleDesk.snapshot
        // Read before the snooze: an older one had woken it once.
        snapshot.sections[.needsReply]?.rows[0].woken = Woken(
            at: model.now - .hours(1), cause: .visitor, snooze: snooze)
        _ = model.update(.desk(snapshot))
        #expect(model.view().text.contains("Snoozed: Ana Petrova"))
        snapshot.sections[.needsReply]?.rows[0].woken = Woken(
            at: model.now + .seconds(1), cause: .visitor, snooze: snooze)
        _ = model.update(.tick(model.now + .seconds(1)))
        _ = model.update(.desk(snapshot))
        #expect(!model.view().text.contains("Snoozed: Ana Petrova"))
        #expect(model.lead("u").isEmpty)
    }

    @Test("undo: for its five seconds, whatever becomes of the clock")
    func clockSetBack() {
        var model = SampleDesk.model()
        model.lead("s")
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
        _ = model.update(.tick(model.now - .hours(2)))
        #expect(model.view().text.contains("Snoozed: Ana Petrova. ^X u undoes, 5 s"))
        _ = model.update(.tick(model.now + .seconds(5)))
        #expect(!model.view().text.contains("Snoozed: Ana Petrova"))
        #expect(model.lead("u").isEmpty)
    }

    private func snooze(_ model: inout Model) {
        model.lead("s")
        for effect in model.press(.enter) { _ = model.update(.done(effect)) }
        model.pause()
    }

    @Test("undo: each action for its own five seconds, the last one first, and it is told whose")
    func several() {
        var model = SampleDesk.model()
        snooze(&model)
        #expect(model.view().text.contains("Snoozed: Ana Petrova"))
        snooze(&model)
        #expect(model.view().text.contains("Snoozed: José"))
        #expect(model.lead("u") == [.undo(SampleDesk.jose)])
        #expect(model.view().text.contains("Snoozed: Ana Petrova"))
        #expect(model.lead("u") == [.undo(SampleDesk.ana)])
        #expect(model.lead("u").isEmpty)
        #expect(model.view().text.contains("Nothing to undo."))
        _ = model.update(.done(.undo(SampleDesk.jose)))
        #expect(model.view().text.contains("Undone."))
        _ = model.update(.done(.undo(SampleDesk.ana)))
    }

    @Test("undo: one that is over leaves the later one")
    func over() {
        var model = SampleDesk.model()
        snooze(&model)
        for _ in 0..<3 { model.pause() }
        snooze(&model)
        model.pause()
        #expect(model.undo?.conversations == [SampleDesk.jose])
        #expect(model.lead("u") == [.undo(SampleDesk.jose)])
        #expect(model.lead("u").isEmpty)
    }
}
