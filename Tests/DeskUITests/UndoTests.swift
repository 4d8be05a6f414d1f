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
}
