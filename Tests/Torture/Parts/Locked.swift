import CSQLite
import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// Another process holds the database for 1, 10, 60 s: what waits is done, or refused and kept where it was typed.
    static let locked = Part(name: "locked", share: 1) { trial in
        let place = try Place()
        let ids = try place.furnish(["Ana"])
        var ledger = Ledger()
        let desk = try place.desk()
        try desk.wait(for: "To: Ana")
        let seconds = trial.isShort ? 1 : trial.chance.pick([1, 1, 10, 60])
        let holder = try Holder(place.database)
        let lines = Lines(batch: 0, count: 5)
        let receive = try place.start(["receive", "--mission", "site"], input: lines.text)
        let reply = try place.start(["reply", "\(ids[0])", "by command."])
        try desk.type("sent while locked.\r")
        try desk.wait("the line, on its way") { $0.contains("sent while locked.") }
        try desk.type("typed while locked")
        _ = Deadline(seconds: seconds + 1).pause(milliseconds: Int32(seconds * 1_000))
        holder.letGo()

        let replied = try reply.wait()
        try demand([0, 75].contains(replied.status), "reply: \(replied.status ?? -1) \(replied.errors)")
        if replied.status == 0 { ledger.sent("by command.", in: ids[0]) }
        let received = try receive.wait()
        ledger.received(received.output, texts: lines.texts)
        try settle(desk, place, ids[0], &ledger)
        try ledger.check(place.database)
        trial.count("locks of \(seconds) s")
    }

    /// The line was sent, or stands in the composer still; what was typed is kept as a draft once the lock is gone.
    private static func settle(
        _ desk: Pty, _ place: Place, _ id: ConversationID, _ ledger: inout Ledger
    ) throws {
        let store = try place.store()
        let maya = try store.expert(named: "maya").id
        let deadline = Deadline(seconds: Deadline.patience)
        while true {
            let view = try store.view(of: id, for: maya)
            let isSent = view.messages.contains { $0.text == "sent while locked." }
            if isSent, view.draft.hasSuffix("typed while locked") { break }
            if !isSent, view.draft.contains("sent while locked."), view.draft.contains("typed while locked") { break }
            guard deadline.pause() else {
                throw Violation(
                    "typed while locked, and not kept long after: draft “\(view.draft)”\n\(desk.screen.text)")
            }
            _ = try? desk.wait("anything", seconds: 0) { _ in false }
        }
    }
}

/// Somebody else who writes and doesn't come to an end.
private final class Holder {
    private var database: OpaquePointer?

    init(_ path: String) throws {
        let isOpen = sqlite3_open(path, &database) == SQLITE_OK
        sqlite3_busy_timeout(database, 10_000)
        let isHeld = isOpen && sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK
        try demand(isHeld, "the lock can't be had")
    }

    deinit { letGo() }

    func letGo() {
        sqlite3_close(database)
        database = nil
    }
}
