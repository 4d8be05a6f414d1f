import DeskCore
import DeskDrawing

extension Model {
    /// What happened, and what is to be done about it, in this order.
    package mutating func update(_ message: UIMessage) -> [Effect] {
        effects.removeAll(keepingCapacity: true)
        let before = stale
        stale = .everything
        let (sceneBefore, isFirst, wasDraftHere) = (scene, desk == nil, pane?.isDraftHere ?? false)
        switch message {
        case .key(let key, let at):
            now = max(now, at)
            stale = max(before, press(key))
        case .tick(let at):
            let isDue = at >= screenUntil || at < now
            tick(at)
            if !isDue { stale = max(before, .composer) }
        case .resized(let size): resize(to: size)
        case .begun(let snapshot, let view): show(snapshot, ahead: view)
        case .desk(let snapshot): show(snapshot)
        case .conversation(let view):
            show(view)
        case .ahead(let request, let views):
            keep(views, for: request)
            stale = before
        case .colleagues(let id, let colleagues): updateDialogs { $0.take(colleagues, of: id) }
        case .tags(let mission, let choices): updateDialogs { $0.take(choices, of: mission) }
        case .why(let id, let report): updateDialogs { $0.take(report, of: id) }
        case .canned(let replies): updateDialogs { $0.take(replies) }
        case .edited(let id, let text): takeEdited(text, of: id)
        case .isCurrent(let id):
            if pane?.id == id { pane?.isReadAhead = false }
            stale = before
        case .done(let effect):
            let isQuiet = isQuiet(effect)
            succeeded(effect)
            if isQuiet { stale = max(before, .composer) }
        case .hasDraft(let id, let isThere):
            if !list(draftOf: id, isThere: isThere) { stale = before }
        case .failed(let effect, let problem): failed(effect, problem)
        case .trouble(let problem): tell(problem, words.errors.trouble(problem))
        case .stored: writingWorks(isByItself: true)
        case .guide(let isOn): guide = isOn ? guide ?? Guide() : nil
        case .hangUp:
            leavePane()
            saveEverything()
            emit(.quit)
        }
        if !message.isKey {
            attend(from: sceneBefore, isFirst: isFirst && desk != nil, isOwn: message.isOutcome)
            tellDialogsOfDraft(wasHere: wasDraftHere)
            if message.tellsDialogs { pressHeldKeys() }
        }
        renewTimes()
        // Of the composer's text alone nothing else depends.
        if stale > .composer {
            screenUntil = nextChange
            settleList()
        }
        setWake()
        wantsAhead = wanted
        return effects
    }

    /// Tells the time to news that carry none: when they came decides which keys can be meant for them. (rules.md 2.15)
    package mutating func setClock(_ at: Instant) { now = max(now, at) }

    mutating func emit(_ effect: Effect) {
        orders.note(effect)
        switch effect {
        case .end(let id, _), .snooze(let id, _, _), .transfer(let id, _), .send(let id, _), .take(let id),
            .acknowledge(let id), .tag(let id, _):
            orders.wasAsked(about: id, visitorName(of: id), at: now)
        case .open, .close, .loadOlder, .loadColleagues, .loadTags, .loadWhy, .loadCanned, .ask, .saveDraft, .markRead,
            .wake, .note, .block, .unblock, .undo, .setStatus, .leave, .createExpert, .editExternally, .bell, .setTitle,
            .suspend, .redraw, .quit:
            break
        }
        if case .saveDraft(let id, _, _) = effect {
            forgetAhead(of: id)
        } else if effect.changesConversations {
            forgetAhead()
        }
        if effect.isAskedFor { notice?.isFollowed = true }
        effects.append(effect)
    }

    /// After a window that showed nothing the list or the dialog must be seen before a key acts on it; in the composer that
    /// is so for Enter.
    private mutating func resize(to size: Size) {
        let wasHidden = isHidden
        self.size = size
        guard wasHidden, !isHidden else { return }
        pane?.changedAt = now
        if focus == .list || !dialogs.isEmpty { attention.lose(at: now) }
    }

    private mutating func tick(_ at: Instant) {
        if at < now { clockWasSetBack(by: now - at) }
        now = at
        saveDraft()
        saveParked()
        if let notice, notice.until <= now { self.notice = nil }
        for offer in undos where offer.until <= now && !offer.isAsked {
            for id in offer.conversations { drafts[id].given = nil }
        }
        undos.removeAll { $0.until <= now && !$0.isAsked }
        leaveIfEmpty()
        if guide?.isOver(at: now) == true { guide = nil }
    }

    /// What goes by itself after some seconds still does.
    private mutating func clockWasSetBack(by span: Duration) {
        if let until = notice?.until { notice?.until = until - span }
        for index in undos.indices { undos[index].until = undos[index].until - span }
        leaderSince = leaderSince.map { $0 - span }
        guide?.clockWasSetBack(by: span)
    }

    /// Shows a line until it has been there long enough to be read.
    /// - Parameter conversation: it says why something failed there.
    mutating func say(_ text: String, _ kind: Notice.Kind = .info, of conversation: ConversationID? = nil) {
        notice = Notice(
            text: text, kind: kind, until: now + (kind == .failure ? .seconds(20) : .seconds(6)),
            conversation: conversation)
    }

    mutating func newMessageID() -> MessageID {
        MessageID(at: now, random: (random.next(), random.next()))
    }

    private mutating func updateDialogs(_ change: (inout Dialog) -> Void) {
        for index in dialogs.indices { change(&dialogs[index]) }
    }
}

extension UIMessage {
    fileprivate var isKey: Bool { if case .key = self { true } else { false } }

    /// What became of what was asked for here.
    fileprivate var isOutcome: Bool {
        switch self {
        case .done, .failed, .edited: true
        default: false
        }
    }

    /// What a dialog may have waited for.
    fileprivate var tellsDialogs: Bool {
        switch self {
        case .conversation, .colleagues, .tags, .canned, .why: true
        default: false
        }
    }
}
