import DeskCore

/// Whether what is pressed can be meant for what the screen shows: the one rule about typing ahead. (docs/rules.md 2.15)
///
/// 1. When what keys act on becomes something else by anything but a key that goes there, no key does anything until
///    none has come for a second: by then a person has seen it.
/// 2. Where letters were held back meanwhile, or something elsewhere brought the visitor up, letters type only after Enter,
///    which sends nothing.
/// 3. Keys that only go somewhere, and of which neither a text nor an answer to a dialog is made, are never held back;
///    nor is the one that takes back what was just done.
struct Attention: Equatable, Sendable {
    static let pause = Duration.seconds(1)

    private enum State: Equatable {
        /// Keys do what they say.
        case sure
        /// A dialog was closed, and what is behind it is as it was: only more of the keys that close wait.
        case closed(Instant)
        /// What keys act on is another since then, or a key was held back then.
        case unseen(Instant)
    }

    /// What a key is for, as far as it matters here.
    enum Sense: Equatable {
        /// It goes somewhere, and no dialog does anything with it.
        case move
        /// It takes back what was just done; with a letter alone, it may be of a text.
        case undo(isLetter: Bool)
        /// Esc and its like.
        case close
        /// Enter and its like.
        case confirm
        /// A letter or a paste.
        case text
        /// Moves or deletes in a text.
        case edit
        case other
    }

    enum Verdict { case act, hold, enter }

    private var state = State.sure
    /// Letters type only after Enter.
    private(set) var isLocked = false
    /// Letters were held back.
    private(set) var hasHeld = false
    /// How many keys came.
    private(set) var heard = 0

    /// A key went where the person wanted to.
    mutating func go() {
        (state, isLocked, hasHeld) = (.sure, false, false)
    }

    /// A dialog was closed, and behind it is what was there before it.
    mutating func close(at now: Instant) {
        if case .unseen = state { return }
        state = .closed(now)
    }

    /// What keys act on is another by now.
    /// - Parameter mustEnter: it came from elsewhere, and letters would type for somebody else.
    mutating func lose(at now: Instant, mustEnter: Bool = false) {
        state = .unseen(now)
        isLocked = isLocked || mustEnter
    }

    /// What becomes of a key.
    /// - Parameter isComposer: it was pressed in the composer.
    mutating func judge(_ sense: Sense, isComposer: Bool, at now: Instant) -> Verdict {
        heard += 1
        switch state {
        case .sure: return .act
        case .closed(let since):
            let waits = (sense == .close || sense == .confirm) && isRecent(since, at: now)
            state = waits ? .closed(now) : .sure
            return waits ? .hold : .act
        case .unseen(let since): return judge(sense, isComposer: isComposer, unseenSince: since, at: now)
        }
    }

    private mutating func judge(
        _ sense: Sense, isComposer: Bool, unseenSince since: Instant, at now: Instant
    ) -> Verdict {
        if sense == .move { return .act }
        if case .undo(let isLetter) = sense, !(isLetter && hasHeld) { return .act }
        if isRecent(since, at: now) { return hold(sense, at: now) }
        guard isComposer, isLocked else {
            go()
            return .act
        }
        switch sense {
        case .text, .edit: return hold(sense, at: now)
        case .confirm:
            go()
            return .enter
        default:
            go()
            return .act
        }
    }

    private mutating func hold(_ sense: Sense, at now: Instant) -> Verdict {
        state = .unseen(now)
        if sense == .text { (isLocked, hasHeld) = (true, true) }
        return .hold
    }

    /// Keys do nothing now.
    func isBlind(at now: Instant) -> Bool { wakeAt.map { now < $0 && now >= $0 - Self.pause } ?? false }

    var isUnseen: Bool { if case .unseen = state { true } else { false } }

    /// When keys act again, if none comes.
    var wakeAt: Instant? { if case .unseen(let since) = state { since + Self.pause } else { nil } }

    /// A clock that was set back makes nothing wait.
    private func isRecent(_ instant: Instant, at now: Instant) -> Bool { now >= instant && now - instant < Self.pause }
}
