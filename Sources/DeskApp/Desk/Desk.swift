import DeskCore
import DeskDrawing
import DeskStore
import DeskTerminal
import DeskUI

/// The interactive desk: one loop over keys, signals, the worker's answers and other processes' commits.
///
/// It owns the terminal and the model; nothing else draws. See docs/decisions/0001-one-loop-one-worker.md.
final class Desk {
    /// Between two frames that no key asked for.
    static let frame: Duration = .milliseconds(33)
    /// How long after a key its answers are drawn at once.
    static let attention: Duration = .milliseconds(150)

    /// How long a look for others' commits waits for the worker's own.
    static let performing: Duration = .milliseconds(5)

    /// How long nothing must happen before conversations are read ahead.
    static let calm: Duration = .milliseconds(10)

    let terminal: Terminal
    let worker: Worker
    let world: World
    private let signals: Signals
    private let mailbox: Mailbox
    private let changes: Changes
    private let alarm: Alarm
    private var model: Model
    /// The last frame, which the next one is drawn in.
    private var frame: Frame?
    private var asked: ReadAhead?
    /// What the worker is to do. It is told once the frame stands, which it would keep from the processor.
    private var ordered: [Effect] = []
    /// When something last happened to the model; nil once `readAhead` has looked at it.
    private var updatedAt: Instant?
    private var isOver = false
    private var hasBegun = false
    /// A second after the start.
    private var hasSettled = false
    private var isDirty = true
    private var drawnAt = Instant(milliseconds: 0)
    private var keyAt: Instant
    private var tickedAt = Instant(milliseconds: 0)
    /// What the alarm is set for.
    private var tickAt = Instant(milliseconds: 0)
    /// When to look for a commit of a program that rings no bell; see `Changes`.
    private var lookAt: Instant?
    /// When others' commits may be read again: no more often than they would be drawn.
    private var refreshAt: Instant?
    private var refreshedAt = Instant(milliseconds: 0)

    init(terminal: Terminal, signals: Signals, alarm: Alarm, mailbox: Mailbox, worker: Worker, model: Model) {
        self.terminal = terminal
        self.signals = signals
        self.alarm = alarm
        self.mailbox = mailbox
        self.worker = worker
        changes = worker.changes
        self.model = model
        world = worker.store.world
        keyAt = world.now()
    }

    /// How long a stop waits for the disk.
    static let patience: Duration = .seconds(2)
    /// What was typed before a signal to stop may reach the terminal a moment after it: the kernel hands it on later.
    static let lastKeysMilliseconds = 20
    /// How often the end waits for the disk, and how long each time: 4 s in all.
    static let farewell: (tries: Int, each: Duration) = (8, .milliseconds(500))

    /// Until the expert leaves or the terminal is gone.
    /// - Returns: what was typed and could not be stored.
    func run() -> Unsaved? {
        tickedAt = world.now()
        update(.tick(tickedAt))
        while !isOver {
            let descriptors = [
                terminal.descriptor, signals.descriptor, mailbox.descriptor, changes.descriptor, alarm.descriptor,
            ]
            let ready = Poll.wait(
                descriptors, output: terminal.isBehind ? terminal.output : nil,
                timeoutMilliseconds: untilNext(at: world.now()))
            let now = world.now()
            // What was typed before a signal came counts, also if that woke the loop first.
            let isTold = ready.readable.contains(signals.descriptor)
            if isTold || ready.readable.contains(terminal.descriptor) { take(terminal.readKeys(), at: now) }
            if isTold { obey(signals.read()) }
            if ready.closed.contains(terminal.descriptor), !isOver { update(.hangUp) }
            if let end = pasteEnd, now >= end { take(terminal.endPaste(), at: now) }
            if ready.readable.contains(mailbox.descriptor) { mailbox.take().forEach { update($0) } }
            if ready.readable.contains(changes.descriptor) { hear(changes.read(), at: now) }
            look(at: now)
            let isSet = ready.readable.contains(alarm.descriptor) && alarm.read()
            if now >= tickAt || now < tickedAt || isSet { tick(at: now) }
            refresh(at: now)
            draw(at: now)
            order()
            if !hasBegun { begin(at: now) }
            readAhead(at: now)
            setAlarm(at: now)
        }
        return storeTheRest()
    }

    /// Stores what was typed and is under way: what an answer asks for is done as well, and what has failed is tried again,
    /// for a moment.
    /// - Returns: what could not be stored.
    private func storeTheRest() -> Unsaved? {
        for _ in 0..<Self.farewell.tries {
            let isIdle = worker.finish(within: Self.farewell.each, cuttingShort: true)
            var rest = mailbox.take().flatMap { model.update($0) }.filter(\.changesConversations)
            if rest.isEmpty, isIdle {
                if model.unsaved.isEmpty { return nil }
                rest = model.update(.hangUp).filter(\.changesConversations)
                if rest.isEmpty { break }
            }
            worker.perform(rest)
        }
        let texts = model.unsaved
        return texts.isEmpty ? nil : Unsaved(texts: texts, fault: model.writeFault)
    }

    // MARK: What comes in

    private func take(_ keys: [Key], at now: Instant) {
        for key in keys where !isOver {
            if key == .resize { update(.resized(terminal.resized())) } else { update(.key(key, at: now)) }
        }
        keyAt = now
        asked = nil
    }

    private func obey(_ signals: [Signal]) {
        for signal in signals {
            switch signal {
            case .resize: update(.resized(terminal.resized()))
            case .terminate, .hangUp:
                take(terminal.readKeys(until: Self.lastKeysMilliseconds), at: world.now())
                update(.hangUp)
            case .interrupt: update(.key(.control("c"), at: world.now()))
            case .suspend:
                terminal.suspend()
                drawAnew()
            case .resume:
                terminal.resume()
                drawAnew()
            }
        }
    }

    /// Somebody else had the terminal: the window may have another size, and anything on it.
    private func drawAnew() {
        update(.resized(terminal.size))
        isDirty = true
    }

    private func tick(at now: Instant) {
        tickedAt = now
        update(.tick(now))
        worker.tick(at: now)
        if hasBegun, !hasSettled {
            hasSettled = true
            Memory.giveBackCode()
        }
    }

    /// For the next tick, unless it is set for that instant already.
    private func setAlarm(at now: Instant) {
        let second = tickedAt + .seconds(1)
        var next = hasSettled ? model.wakeAt : min(model.wakeAt, second)
        if let due = worker.dueAt { next = min(next, max(due, second)) }
        guard next != tickAt else { return }
        tickAt = next
        alarm.set(inMilliseconds: Int(clamping: (next - now).inMilliseconds))
    }

    private func hear(_ news: Changes.News, at now: Instant) {
        if news.isCommit { lookAt = now }
        if news.isTouch { lookAt = lookAt ?? now + .seconds(1) }
        if news.isMove { worker.tick(at: now) }
    }

    private func look(at now: Instant) {
        guard let due = lookAt, due <= now || due > now + .seconds(1) else { return }
        // Most likely it is the worker's own commit, and then its answer is on its way.
        if worker.isPerforming { return lookAt = now + Self.performing }
        lookAt = nil
        changes.expectTouch()
        if changes.check() { refreshAt = refreshAt ?? max(now, refreshedAt + Self.frame) }
    }

    private func refresh(at now: Instant) {
        guard let due = refreshAt, due <= now || refreshedAt > now else { return }
        (refreshAt, refreshedAt) = (nil, now)
        worker.refresh()
    }

    /// When a paste whose end has not come is over.
    private var pasteEnd: Instant? {
        terminal.isPasting ? keyAt + .milliseconds(Terminal.pasteSilenceMilliseconds) : nil
    }

    /// When what may be opened next is asked for.
    private var calmAt: Instant? {
        guard let updatedAt, let wanted = model.wantsAhead, wanted != asked else { return nil }
        return updatedAt + Self.calm
    }

    /// Milliseconds until something that the alarm isn't set for.
    private func untilNext(at now: Instant) -> Int? {
        [lookAt, refreshAt, pasteEnd, canDraw ? drawAt : nil, calmAt].compactMap { $0 }.min()
            .map { Int(clamping: max(0, ($0 - now).inMilliseconds)) }
    }

    // MARK: What goes out

    private func update(_ message: UIMessage) {
        model.setClock(world.now())
        let effects = model.update(message)
        updatedAt = world.now()
        isDirty = isDirty || !model.isDrawn
        for effect in effects { perform(effect) }
    }

    private func order() {
        if case .open(let id, known: true)? = ordered.first, ordered.count == 1, lookAt == nil, refreshAt == nil,
            worker.showCurrent(id)
        {
            ordered.removeAll(keepingCapacity: true)
            return update(.isCurrent(id))
        }
        worker.perform(ordered)
        ordered.removeAll(keepingCapacity: true)
    }

    /// The first screenful stands: now for what is below it.
    private func begin(at now: Instant) {
        guard model.desk != nil, model.pane.map({ $0.view != nil }) ?? true else { return }
        hasBegun = true
        worker.tick(at: now)
    }

    /// Asks for what may be opened next, once nothing has happened for a moment.
    private func readAhead(at now: Instant) {
        guard let since = updatedAt, now >= since + Self.calm else { return }
        updatedAt = nil
        guard let wanted = model.wantsAhead, wanted != asked else { return }
        asked = wanted
        worker.readAhead(wanted)
    }

    /// Those for the worker are ordered together, and before anything that takes the terminal away.
    private func perform(_ effect: Effect) {
        switch effect {
        case .open, .close, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .send, .ask, .saveDraft,
            .markRead, .take, .snooze, .wake, .end, .transfer, .note, .tag, .acknowledge, .block, .unblock, .undo,
            .setStatus, .leave, .createExpert:
            ordered.append(effect)
        case .bell: terminal.ring()
        case .setTitle(let waiting): terminal.setTitle(waiting > 0 ? "pupitre (\(waiting))" : "pupitre")
        case .redraw: terminal.redraw()
        case .suspend where !terminal.canSuspend: update(.failed(effect, .noShell))
        case .suspend:
            order()
            worker.finish(within: Self.patience, cuttingShort: true)
            terminal.suspend()
            drawAnew()
        case .quit:
            order()
            isOver = true
        case .editExternally(let conversation, let text):
            order()
            let outcome: UIMessage
            do {
                outcome = .edited(conversation, try Editor.edit(text, on: terminal))
            } catch {
                outcome = .failed(effect, error is Editor.LeftUnsaved ? .editorLeft : .noEditor)
            }
            drawAnew()
            update(outcome)
        }
    }

    /// When the next frame may be drawn: at once after a key, thirty times a second otherwise.
    private var drawAt: Instant { drawnAt - keyAt < Self.attention ? drawnAt : drawnAt + Self.frame }

    /// Something is to be shown, and the terminal has taken all that it was sent.
    private var canDraw: Bool { isDirty && !terminal.isBehind }

    private func draw(at now: Instant) {
        guard canDraw, !isOver, now >= drawAt || now < drawnAt else { return }
        let rows = model.draw(in: &frame)
        if let frame { terminal.draw(frame, rows: rows) }
        isDirty = false
        drawnAt = now
    }
}
