import DeskCore

/// Every phrase that a person reads, in one language: a missing one doesn't compile.
///
/// Grouped by where it is read. A phrase is a stored property, or a function of what varies in it.
package struct Words: Sendable {
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
    package let snooze: Snooze
    package let end: End
    package let transfer: Transfer
    package let leave: Leave
    package let why: Why
    package let guide: Guide
    package let errors: Errors

    package static let english = Words(
        language: .english, keys: .english, time: .english, actions: .english, status: .english, list: .english,
        chat: .english, side: .english, log: .english, notices: .english, dialogs: .english, snooze: .english,
        end: .english, transfer: .english, leave: .english, why: .english, guide: .english, errors: .english)

    package static let french = Words(
        language: .french, keys: .french, time: .french, actions: .french, status: .french, list: .french,
        chat: .french, side: .french, log: .french, notices: .french, dialogs: .french, snooze: .french,
        end: .french, transfer: .french, leave: .french, why: .french, guide: .french, errors: .french)

    package static func of(_ language: Language) -> Words { language == .french ? .french : .english }

    /// An instant as it is said now: `today 17:32`, `Sun 22 Nov 14:32`, with the year when it is another.
    package func moment(_ instant: Instant, now: Instant, zone: Zone) -> String {
        let then = zone.wallClock(at: instant)
        let today = zone.wallClock(at: now)
        if then.time.date == today.time.date { return time.today(time.clock(then)) }
        let year = then.year == today.year ? "" : " \(then.year)"
        return time.shortDay(then.time.date) + year + " " + time.clock(then)
    }
}
