import DeskCore

/// Every phrase that a person reads, in one language: a missing one doesn't compile.
///
/// Grouped by where it is read. A phrase is a stored property, or a function of what varies in it. A class, for there are
/// hundreds of them, and a copy of a model or a view must not copy each.
package final class Words: Spoken {
    package let language: Language
    package let keys: Keys
    package let time: Time
    package let actions: Actions
    package let status: Status
    package let list: List
    package let chat: Chat
    package let side: Side
    package let log: Log
    package let notices: Notices
    package let dialogs: Dialogs
    package let canned: Canned
    package let snooze: Snooze
    package let end: End
    package let transfer: Transfer
    package let leave: Leave
    package let why: Why
    package let guide: Guide
    package let errors: Errors

    package static let english = Words(
        language: .english, keys: .english, time: .english, actions: .english, status: .english, list: .english,
        chat: .english, side: .english, log: .english, notices: .english, dialogs: .english, canned: .english,
        snooze: .english, end: .english, transfer: .english, leave: .english, why: .english, guide: .english,
        errors: .english)

    package static let french = Words(
        language: .french, keys: .french, time: .french, actions: .french, status: .french, list: .french,
        chat: .french, side: .french, log: .french, notices: .french, dialogs: .french, canned: .french,
        snooze: .french, end: .french, transfer: .french, leave: .french, why: .french, guide: .french, errors: .french)

    private init(
        language: Language, keys: Keys, time: Time, actions: Actions, status: Status, list: List, chat: Chat,
        side: Side, log: Log, notices: Notices, dialogs: Dialogs, canned: Canned, snooze: Snooze, end: End,
        transfer: Transfer,
        leave: Leave, why: Why, guide: Guide, errors: Errors
    ) {
        self.language = language
        self.keys = keys
        self.time = time
        self.actions = actions
        self.status = status
        self.list = list
        self.chat = chat
        self.side = side
        self.log = log
        self.notices = notices
        self.dialogs = dialogs
        self.canned = canned
        self.snooze = snooze
        self.end = end
        self.transfer = transfer
        self.leave = leave
        self.why = why
        self.guide = guide
        self.errors = errors
    }

    /// An instant as it is said now: `today 17:32`, `Sun 22 Nov 14:32`, with the year when it is another.
    package func moment(_ instant: Instant, now: Instant, zone: Zone) -> String {
        let then = zone.wallClock(at: instant)
        let today = zone.wallClock(at: now)
        var clock = time.clock(then)
        // An hour that comes twice is told by its zone.
        if case .twice = zone.instants(showing: then.time) { clock += " " + then.abbreviation }
        if then.time.date == today.time.date { return time.today(clock) }
        let year = then.year == today.year ? "" : " \(then.year)"
        return time.shortDay(then.time.date) + year + " " + clock
    }
}
