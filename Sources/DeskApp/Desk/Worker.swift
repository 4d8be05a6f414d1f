import DeskCore
import DeskStore
import DeskUI
import Dispatch
import Synchronization

/// Carries out effects in the order in which they were typed, one at a time, away from the keys.
///
/// Whatever it did or found changed, it answers with the desk as it is stored now: the screen shows nothing else.
final class Worker: Sendable {
    /// Between two renewals of the desk's lease.
    static let renewal: Duration = .seconds(30)
    /// How long the full-text index may lag behind while the desk is busy.
    static let indexing: Duration = .seconds(3)
    /// Between two looks for what is to be forgotten.
    static let forgetting: Duration = .minutes(1)
    /// How long after the start the first of them is.
    static let firstForgetting: Duration = .seconds(5)
    /// What else wants to be done now and then: the demo's visitors.
    typealias Companion = @Sendable (Instant) -> Void

    struct State {
        var expert: ExpertID?
        /// The conversation on the screen, and how many of its messages.
        var shown: ConversationID?
        var limit = ConversationView.limit
        /// The screen has it already, and needs it only if it has changed.
        var isKnown = false
        /// The conversations that were read since anything changed, and what the store's version was then.
        var current: Set<ConversationID> = []
        var version: Int64?
        /// Asked for and not yet begun.
        var waiting: [Effect] = []
        /// How many wait for what was asked for before, and cut short what only time asks for.
        var awaited = 0
        /// Effects are carried out, and not yet answered.
        var isPerforming = false
        var isRefreshing = false
        var renewAt: Instant?
        /// The desk was left: its lease is over, and stays so.
        var hasLeft = false
        var nextDue: Instant?
        var indexAt: Instant?
        var companionAt: Instant?
        var forgetting: Forgetting
        var forgetAt: Instant?
        /// Messages that could not be stored, and why.
        var failedSends: [MessageID: Problem] = [:]
        /// The last try to store something failed for what fails all.
        var hasWriteFault = false
    }

    let store: Store
    let changes: Changes
    let mailbox: Mailbox
    let state: Mutex<State>
    private let companion: Companion?
    /// Time does nothing: neither the lease nor what falls due.
    private let isStill: Bool
    private let queue = DispatchQueue(label: "desk.worker", qos: .utility)

    init(
        store: Store, changes: Changes, expert: ExpertID?, mailbox: Mailbox, retention: Retention,
        companion: Companion? = nil, isStill: Bool = false
    ) {
        self.store = store
        self.changes = changes
        self.mailbox = mailbox
        self.companion = companion
        self.isStill = isStill
        state = Mutex(
            State(
                expert: expert, companionAt: companion == nil ? nil : Instant(milliseconds: 0),
                forgetting: Forgetting(retention)))
    }

    var expert: ExpertID? { state.withLock(\.expert) }
    var hasLeft: Bool { state.withLock(\.hasLeft) }

    func perform(_ effects: [Effect]) {
        guard !effects.isEmpty else { return }
        let isFirst = state.withLock { state in
            defer { state.waiting += effects }
            return state.waiting.isEmpty
        }
        if isFirst { queue.async { self.performWaiting() } }
    }

    /// All that was asked for meanwhile, and one answer. Of conversations that were only passed by none is read.
    private func performWaiting() {
        let effects = state.withLock { state in
            defer { (state.waiting, state.isPerforming) = ([], true) }
            return state.waiting
        }
        defer { state.withLock { $0.isPerforming = false } }
        let last = effects.lastIndex(where: \.isLook)
        var unsaid: [UIMessage] = []
        for (index, effect) in effects.enumerated() where !effect.isLook || index == last {
            mailbox.post(unsaid)
            unsaid = outcome(of: effect)
        }
        let isChange = !effects.allSatisfy(\.leavesDesk)
        answer(toChange: isChange, looking: effects.contains(where: \.isLookAnew), saying: unsaid)
    }

    /// Shows a conversation that the screen has already, as it is stored: nothing is read for it.
    /// - Returns: false where something was committed since it was read, or is on its way: then it must be asked for.
    func showCurrent(_ id: ConversationID) -> Bool {
        state.withLock { state in
            guard state.waiting.isEmpty, !state.isPerforming, !state.isRefreshing, state.current.contains(id) else {
                return false
            }
            (state.shown, state.limit) = (id, ConversationView.limit)
            return true
        }
    }

    /// The database changed: answers with what it holds now, unless it has been read since: what this worker commits rings
    /// the bell, too. Many calls before the answer are one.
    func refresh() {
        let isFirst = state.withLock { state in
            defer { state.isRefreshing = true }
            return !state.isRefreshing
        }
        guard isFirst else { return }
        queue.async { self.answer(toChange: false) }
    }

    /// Effects are carried out, or are about to be: their answer looks for what was committed meanwhile.
    var isPerforming: Bool { state.withLock { $0.isPerforming || !$0.waiting.isEmpty } }

    /// Reads conversations that may be opened next, once all that was asked for is done.
    func readAhead(_ request: ReadAhead) {
        queue.async {
            guard let expert = self.expert else { return }
            let views = request.conversations.compactMap { try? self.view(of: $0, for: expert) }
            self.mailbox.post([.ahead(request, views)])
        }
    }

    /// The first look: the desk is in use from now on; as many of its rows as the window has are read, and the
    /// conversation that it begins with. The rest, and what fell due meanwhile, come with the next `tick`.
    func begin(rows: Int, at now: Instant) {
        queue.async {
            guard let expert = self.expert else { return }
            do {
                if self.isStill { return self.answer(toChange: true) }
                self.tryLease(at: now)
                let version = try self.store.othersVersion()
                self.state.withLock { ($0.nextDue, $0.version) = (now, version) }
                let desk = try self.store.desk(of: expert, rows: rows)
                let view = try desk.first.map { first in try self.view(of: first.row.id, for: expert) }
                self.mailbox.post([.begun(desk, view)])
            } catch {
                self.mailbox.post([.trouble(Problem(error))])
            }
        }
    }

    /// When `tick` has something to do; nil when it never has.
    var dueAt: Instant? {
        if isStill { return nil }
        return state.withLock { state in
            guard state.expert != nil else { return nil }
            // Not yet renewed, or not since it failed: now.
            guard let renewAt = state.renewAt, let forgetAt = state.forgetAt else {
                return Instant(milliseconds: 0)
            }
            return [state.nextDue, state.indexAt, state.companionAt].compactMap { $0 }
                .reduce(min(renewAt, forgetAt)) { min($0, $1) }
        }
    }

    /// Does what time asks for, if anything: costs nothing when nothing is due.
    func tick(at now: Instant) {
        guard !isStill else { return }
        // Told before something is typed that could not be stored.
        do { try store.mustBeInPlace() } catch { tell(Problem(error)) }
        guard isAnythingDue(at: now) else { return }
        queue.async { self.work(at: now) }
    }

    /// Waits until everything asked for before is done, but not for longer than this: the disk may be full, or another
    /// program may hold the database.
    /// - Parameter cuttingShort: what only time asks for lets it go first, between two steps, and goes on afterwards.
    /// - Returns: whether it is done.
    @discardableResult
    func finish(within patience: Duration, cuttingShort: Bool = false) -> Bool {
        let done = DispatchSemaphore(value: 0)
        let cuts = cuttingShort ? 1 : 0
        state.withLock { $0.awaited += cuts }
        defer { state.withLock { $0.awaited -= cuts } }
        queue.async { done.signal() }
        return done.wait(timeout: .now() + .milliseconds(Int(clamping: patience.inMilliseconds))) == .success
    }

    private func isAnythingDue(at now: Instant) -> Bool {
        state.withLock { state in
            guard state.expert != nil else { return false }
            guard let renewAt = state.renewAt else { return true }
            // A clock that was set back must not silence the lease.
            if renewAt > now + Self.renewal { return true }
            if state.isForgettingDue(at: now) { return true }
            return [renewAt, state.nextDue, state.indexAt, state.companionAt].contains { $0.map { $0 <= now } ?? false }
        }
    }

    /// How old what is shown may get while much falls due at once.
    private static let freshness: Duration = .milliseconds(250)

    private func isFresh(since begun: Instant) -> Bool {
        (.zero..<Self.freshness).contains(store.world.now() - begun)
    }

    private func work(at now: Instant) {
        do {
            tryLease(at: now)
            if let companion, state.withLock({ $0.companionAt.map { $0 <= now } ?? false }) {
                companion(now)
                state.withLock { $0.companionAt = now + .milliseconds(400) }
            }
            state.withLock { $0.indexAt = nil }
            // What was typed meanwhile comes first, and what is shown: while much is due, a few times a second. Then it
            // goes on at once, but with the upkeep a second later.
            var isDone = true
            let begun = store.world.now()
            let woke = try store.runOnce { step in
                isDone = state.withLock { state in
                    guard state.waiting.isEmpty, state.awaited == 0 else { return false }
                    return !state.isRefreshing || step == .due && isFresh(since: begun)
                }
                return isDone
            }
            // What cut it short reads what is shown, and what was done by then.
            if woke.isCut {
                state.withLock { $0.version = nil }
                return queue.async { self.work(at: self.store.world.now()) }
            }
            if !isDone { state.withLock { $0.indexAt = now } }
            let hasForgotten = try forget(at: now)
            if woke.isNothing, !hasForgotten, companion == nil, try !haveOthersCommitted() {
                let next = try store.nextDue()
                return state.withLock { $0.nextDue = next }
            }
        } catch {
            tell(Problem(error))
        }
        answer(toChange: nil)
    }

    /// Since the desk was read last. The loop need not ask for what this worker itself has committed meanwhile.
    private func haveOthersCommitted() throws -> Bool {
        _ = changes.check()
        let version = try store.othersVersion()
        return state.withLock { $0.version != version }
    }

    /// A lease that can't be stored is told, and tried again at each tick; the desk can be read meanwhile.
    private func tryLease(at now: Instant) {
        do {
            try renewLease(at: now)
            let isMended = state.withLock { state in
                defer { state.hasWriteFault = false }
                return state.hasWriteFault
            }
            if isMended { mailbox.post([.stored]) }
        } catch {
            tell(Problem(error))
        }
    }

    /// What could not be stored is followed by a try each second, so that the desk can say when it works again.
    func tell(_ problem: Problem) {
        noteFault(problem)
        mailbox.post([.trouble(problem)])
    }

    func noteFault(_ problem: Problem) {
        guard problem.isWriteFault else { return }
        state.withLock { ($0.hasWriteFault, $0.renewAt) = (true, nil) }
    }

    private func renewLease(at now: Instant) throws {
        guard let expert else { return }
        let isDue = state.withLock { state in
            !state.hasLeft && (state.renewAt.map { $0 <= now || $0 > now + Self.renewal } ?? true)
        }
        guard isDue else { return }
        try store.renewLease(of: expert)
        state.withLock { $0.renewAt = now + Self.renewal }
    }

    private func view(
        of id: ConversationID, for expert: ExpertID, limit: Int = ConversationView.limit
    ) throws(StoreError) -> ConversationView {
        let view = try store.view(of: id, for: expert, limit: limit)
        state.withLock { _ = $0.current.insert(id) }
        return view
    }

    /// Reads the conversation that is shown, and the desk, unless neither has changed. After a change the waker runs once
    /// more: it fills the index.
    /// - Parameters:
    ///   - isChange: whether this worker has changed something; nil when only time has passed.
    ///   - isLooking: the conversation is to be read in any case.
    ///   - outcome: is said with the conversation as it is since, so that no frame shows one without the other.
    private func answer(toChange isChange: Bool?, looking isLooking: Bool = false, saying outcome: [UIMessage] = []) {
        state.withLock { $0.isRefreshing = false }
        var unsaid = outcome
        defer { mailbox.post(unsaid) }
        do {
            // What was committed until now is about to be read: the loop need not ask again for it.
            _ = changes.check()
            let version = try store.othersVersion()
            let (expert, shown, limit, isCurrent, hasChanged) = state.withLock { state in
                let hasChanged = isChange != false || state.version != version
                if hasChanged { state.current = [] }
                defer { (state.isKnown, state.version) = (false, version) }
                let isCurrent = state.isKnown && state.shown.map(state.current.contains) ?? false
                return (state.expert, state.shown, state.limit, isCurrent, hasChanged)
            }
            guard let expert, hasChanged || isLooking else { return }
            if let shown {
                unsaid.append(
                    isCurrent ? .isCurrent(shown) : .conversation(try view(of: shown, for: expert, limit: limit)))
            }
            mailbox.post(unsaid)
            unsaid = []
            guard hasChanged else { return }
            let desk = try store.desk(of: expert)
            mailbox.post([.desk(desk)])
            let next = try store.nextDue()
            let now = store.world.now()
            state.withLock { state in
                state.nextDue = next
                // Whoever ended the lease of a desk that is open: it is renewed at the next tick.
                if desk.expert.leaseUntil.map({ $0 <= now }) ?? true { state.renewAt = nil }
                if isChange == true { state.indexAt = state.indexAt ?? now + Self.indexing }
            }
        } catch {
            // It is to be read again at the next look, whether anybody commits until then or not.
            state.withLock { $0.version = nil }
            mailbox.post([.trouble(Problem(error))])
        }
    }
}
