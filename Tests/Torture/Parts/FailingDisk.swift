import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// A disk that is full, fails, or may not be written: what is refused says so and is done when it is sent again.
    static let failingDisk = Part(name: "failing-disk", share: 2) { trial in
        let place = try Place()
        let ids = try place.furnish(["Ana"])
        var ledger = Ledger()
        for batch in 0..<(trial.isShort ? 6 : 20) {
            let lines = Lines(batch: batch, count: 15, length: trial.chance.number(0...5_000))
            let fault = Fault(trial.chance)
            let refused = try place.run(
                ["receive", "--mission", "site"], input: lines.text, environment: place.shim(fault.environment))
            try demand(refused.signal == nil, "\(fault): receive died of signal \(refused.signal ?? 0)")
            ledger.received(refused.output, texts: lines.texts)
            try check("receive, \(fault)", ledger, place)
            let again = try place.run(["receive", "--mission", "site"], input: lines.text)
            try demand(again.status == 0, "\(fault), then room again: \(again.output)\(again.errors)")
            ledger.received(again.output, texts: lines.texts)
            try check("receive again after \(fault)", ledger, place)
            let text = "answer \(batch)."
            let reply = try place.run(["reply", "\(ids[0])", text], environment: place.shim(fault.environment))
            try demand(reply.signal == nil, "\(fault): reply died of signal \(reply.signal ?? 0)")
            try demand(reply.status == 0 || !reply.errors.isEmpty, "\(fault): reply says nothing of what failed")
            if reply.status == 0 { ledger.sent(text, in: ids[0]) }
            try check("reply, \(fault)", ledger, place)
            trial.count("injected faults", 2)
        }
        try Place().fullFolder(trial)
        trial.count("lines acknowledged, all there", ledger.count)
    }

    private static func check(_ what: String, _ ledger: Ledger, _ place: Place) throws {
        do { try ledger.check(place.database) } catch { throw Violation("\(what): \(error)") }
    }
}

/// What the disk says, to which calls, and how often.
private struct Fault: CustomStringConvertible {
    let environment: [String: String]
    let description: String

    init(_ chance: Chance) {
        let kinds: [(Int32, String, String)] = [
            (ENOSPC, "ENOSPC", "w"), (ENOSPC, "ENOSPC", "wot"), (EDQUOT, "EDQUOT", "w"), (EIO, "EIO", "w"),
            (EIO, "EIO", "s"), (EIO, "EIO", "r"), (EROFS, "EROFS", "wotu"), (EFBIG, "EFBIG", "wt"),
        ]
        let (code, name, calls) = chance.pick(kinds)
        let (after, count) = (chance.number(0...80), chance.pick([0, 1, 1, 2, 20]))
        environment = [
            "DISK_SHIM_ERROR": "\(code)", "DISK_SHIM_CALLS": calls, "DISK_SHIM_AFTER": "\(after)",
            "DISK_SHIM_COUNT": "\(count)",
        ]
        description = "\(name) for calls “\(calls)” after \(after), \(count == 0 ? "for ever" : "\(count) times")"
    }
}

extension Place {
    /// A folder that is a disk of its own, and gets full; where one can't be made, that is counted. It has room for an empty
    /// database, and none for a log of all the lines.
    fileprivate func fullFolder(_ trial: Trial) throws {
        let disk = folder + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        let database = disk + "/desk.db"
        let script = """
            mount -t tmpfs -o size=\(trial.chance.number(1_500...3_000))k none '\(disk)' 2>/dev/null || exit 99
            p() { '\(Pty.product("pupitre"))' --database '\(database)' "$@"; }
            p expert add maya >/dev/null || exit 98
            echo '{"op":"arrive","visitor":"a"}' | p receive --mission site >/dev/null || exit 98
            n=0
            while [ $n -lt 400 ]; do
                n=$((n + 1))
                printf '{"op":"write","visitor":"a","text":"line %s.%s"}\\n' $n "$(head -c 3000 /dev/zero | tr '\\0' x)"
            done | p receive --mission site >'\(folder)/answers' 2>/dev/null
            p verify >/dev/null || exit 97
            cp '\(disk)'/desk.db* '\(folder)/data/'
            """
        let child = try Child(
            "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script], input: "", environment: environment, folder: folder)
        let outcome = try child.wait()
        if outcome.status == 99 || outcome.status == 1 { return trial.count("full disks that could not be made here") }
        try demand(outcome.status == 0, "a full disk: \(outcome.status ?? -1) \(outcome.output)\(outcome.errors)")
        let answers = try String(contentsOfFile: folder + "/answers", encoding: .utf8)
        try demand(answers.contains("disk_full"), "the disk never got full: \(answers.suffix(300))")
        let texts = (1...400).map { ($0, "line \($0)." + String(repeating: "x", count: 3_000)) }
        var ledger = Ledger()
        ledger.received(answers, texts: Dictionary(uniqueKeysWithValues: texts))
        try ledger.check(self.database)
        trial.count("full disks")
    }
}
