import DeskCore
import DeskStore

/// A page's place as the wire spells it: a number that counts the page's own messages, so that it tells nobody how many
/// others write. (rules 9.6)
///
/// It begins beyond all that earlier versions gave, the numbers of messages among those of all visitors: pages that were
/// open when the service was renewed come with one of those, and go on from there.
enum Cursors {
    /// A browser's numbers are exact up to nine times as many.
    static let start: Int64 = 1_000_000_000_000_000

    static func text(_ place: Int64) -> String { String(start + place) }

    /// Where a page with this cursor goes on: at the newest message where it is none, or is of a database that was put
    /// back from a backup.
    static func cursor(of text: String?, in store: Store, _ visitor: VisitorID, only: ConversationID?) throws -> Cursor
    {
        guard let number = text.flatMap({ Int64($0) }) else { return try store.newest(of: visitor, only: only) }
        if number < start { return try store.cursor(atNumber: number, of: visitor, only: only) }
        return try store.cursor(atPlace: number - start, of: visitor, only: only)
    }
}
