import DeskCore
import Testing

@Suite("Snoozing")
struct SnoozingTests {
    @Test("a snooze needs a future instant and the conversation's own expert") func refusals() throws {
        var scene = try Scene()
        let until = scene.now + .hours(3)
        scene.refuses(.snooze(by: Scene.maya, until: until, keep: true), with: .queued)
        scene = try Scene.open()
        scene.refuses(.snooze(by: Scene.maya, until: scene.now, keep: true), with: .past)
        scene.refuses(.snooze(by: Scene.ben, until: until, keep: true), with: .heldBy(Scene.maya))
        scene = try Scene.ended()
        scene.refuses(.snooze(by: Scene.maya, until: until, keep: true), with: .ended)
    }

    @Test("at its instant, and not before, a kept one returns to its owner, marked") func keep() throws {
        var scene = try Scene.snoozed()
        scene.now = scene.now + .hours(3) - .milliseconds(1)
        scene.refuses(.snoozeIsOver, with: .notSnoozed)
        try scene.does(.snoozeIsOver, after: .milliseconds(1))
        #expect(scene.conversation.phase == .open(Holding(expert: Scene.maya, since: scene.now, reason: .woken)))
        #expect(scene.conversation.woken?.cause == .due)
        scene.refuses(.snoozeIsOver, with: .notSnoozed)
    }

    @Test("a released one goes to the queue, others first") func release() throws {
        var scene = try Scene.snoozed(keep: false)
        try scene.does(.snoozeIsOver, after: .hours(4))
        #expect(scene.conversation.phase == .queued(Queued(since: scene.now, releasedBy: Scene.maya)))
        #expect(scene.conversation.woken?.snooze.until == Scene.start + .hours(3))
    }

    @Test("the visitor's message ends it early, and it can be snoozed again to the same instant") func early() throws {
        var scene = try Scene.snoozed()
        try scene.does(.visitorWrites(scene.newMessage()), after: .hours(1))
        let woken = try #require(scene.conversation.woken)
        #expect(woken.cause == .visitor && woken.at == scene.now)
        try scene.does(.snooze(by: Scene.maya, until: woken.snooze.until, keep: woken.snooze.keep))
        #expect(scene.conversation.snoozes == 2)
        #expect(scene.conversation.woken == nil)
    }

    @Test("a released one that the visitor wakes waits in the queue by the visitor's wait") func earlyReleased() throws
    {
        var scene = try Scene.snoozed(keep: false)
        try scene.does(.visitorWrites(scene.newMessage()), after: .hours(1))
        #expect(scene.conversation.phase == .queued(Queued(since: scene.now, releasedBy: Scene.maya)))
    }

    @Test("its terms can be changed, and the same terms change nothing") func change() throws {
        var scene = try Scene.snoozed()
        #expect(try scene.does(.snooze(by: Scene.maya, until: Scene.start + .hours(3), keep: true)).isEmpty)
        try scene.does(.snooze(by: Scene.maya, until: Scene.start + .hours(5), keep: false))
        guard case .snoozed(let snooze) = scene.conversation.phase else { throw Refusal.notSnoozed }
        #expect(snooze.until == Scene.start + .hours(5) && !snooze.keep)
    }

    @Test("its owner wakes it, replies to it or ends it; nobody else does") func owner() throws {
        var scene = try Scene.snoozed()
        scene.refuses(.wake(by: Scene.ben), with: .heldBy(Scene.maya))
        scene.refuses(.take(by: Scene.ben), with: .heldBy(Scene.maya))
        var replied = scene
        try replied.does(.reply(replied.newMessage(), by: Scene.maya))
        #expect(replied.conversation.woken?.cause == .expert)
        var ended = scene
        try ended.does(.end(.init(by: Scene.maya)))
        try scene.does(.wake(by: Scene.maya))
        scene.refuses(.wake(by: Scene.maya), with: .notSnoozed)
    }

    @Test("it is undone within five seconds, unless the visitor has written") func undo() throws {
        var scene = try Scene.open()
        try scene.does(.reply(scene.newMessage(), by: Scene.maya))
        let before = scene.conversation
        try scene.does(.snooze(by: Scene.maya, until: scene.now + .hours(3), keep: true))
        var written = scene
        try scene.does(.undo(by: Scene.maya), after: .seconds(4))
        #expect(scene.conversation == before)
        try written.does(.visitorWrites(written.newMessage()), after: .seconds(1))
        written.refuses(.undo(by: Scene.maya), with: .nothingToUndo)
    }

    @Test(
        "advice",
        arguments: [
            (Duration.hours(25), true, false, Expert.Status.available, [SnoozeAdvice.overADay]),
            (.hours(25), true, true, .available, [.longWhileOnline, .overADay]),
            (.hours(24), true, false, .available, []),
            (.hours(3), true, true, .available, [.longWhileOnline]),
            (.minutes(59), true, true, .available, []),
            (.minutes(20), true, false, .available, [.shortWhileAway]),
            (.hours(3), true, false, .unavailable, [.keptByUnavailable]),
            (.hours(3), false, false, .unavailable, []),
        ])
    func advice(span: Duration, keep: Bool, online: Bool, status: Expert.Status, advice: [SnoozeAdvice]) {
        let now = Scene.start
        #expect(
            SnoozeAdvice.advice(until: now + span, keep: keep, visitorOnline: online, status: status, at: now)
                == advice)
    }
}
