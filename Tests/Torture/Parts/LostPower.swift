import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// The power goes at any instant: of what the programs wrote since their last sync, anything may be lost or torn.
    static let lostPower = Part(name: "lost-power", share: 3) { trial in
        let place = try Place()
        let ids = try place.furnish(["Ana", "Bo"])
        let sound = try place.contents()
        let recording = Recording(place: place, trial: trial, ids: ids)
        let journal = try Journal(try recording.make())
        try demand(journal.entries.count > 50, "nothing was recorded: is the shim loaded?")
        var disk = Disk(sound)
        var ledger = Ledger()
        // The states that were seen, so that each counts once.
        var states = 0
        let wanted = trial.isShort ? 70 : 300
        for entry in journal.entries {
            disk.apply(entry)
            if case .said(let bytes) = entry {
                recording.read(String(decoding: bytes, as: UTF8.self), into: &ledger)
            } else if !trial.chance.happens(oneIn: max(1, journal.entries.count / wanted)) {
                continue
            }
            let loss = trial.chance.pick(Disk.Loss.allCases)
            try check(disk.state(after: loss, trial.chance), ledger, "\(loss) of \(disk.pending) changes lost")
            states += 1
        }
        trial.count("recorded calls", journal.entries.count)
        trial.count("states of the disk opened, all acknowledged there", states)
    }

    private static func check(_ state: [String: [UInt8]], _ ledger: Ledger, _ what: String) throws {
        let place = try Place()
        for (name, bytes) in state {
            try Data(bytes).write(to: URL(fileURLWithPath: place.folder + "/data/" + name))
        }
        do { try ledger.check(place.database) } catch { throw Violation("\(what): \(error)") }
    }
}

extension Place {
    /// The database's files, but for what processes share only.
    func contents() throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/data") where !name.hasSuffix("-shm")
        {
            contents[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/data/" + name)))
        }
        return contents
    }

    /// What makes a program go through the shim.
    func shim(_ more: [String: String]) -> [String: String] {
        ["LD_PRELOAD": Pty.product("libDiskShim.so"), "DISK_SHIM_FILES": database].merging(more) { $1 }
    }
}

/// Programs at work whose every write is written down, and when what was acknowledged.
private struct Recording {
    let place: Place
    let trial: Trial
    let ids: [ConversationID]
    private let lines: Lines

    init(place: Place, trial: Trial, ids: [ConversationID]) {
        (self.place, self.trial, self.ids) = (place, trial, ids)
        // Long ones now and then: the log is moved into the file while lines are taken.
        let isLong = !trial.isShort && trial.chance.happens(oneIn: 6)
        lines = Lines(batch: 0, count: isLong ? 400 : 25, length: isLong ? 55_000 : trial.chance.number(0...3_000))
    }

    /// - Returns: the journal's file.
    func make() throws -> String {
        let journal = place.file("journal")
        let environment = place.shim(["DISK_SHIM_JOURNAL": journal])
        try atDesk(environment, journal)
        let received = try place.run(["receive", "--mission", "site"], input: lines.text, environment: environment)
        try demand(received.status == 0, "receive: \(received.output.suffix(500))\(received.errors)")
        // An answer from elsewhere may clear the draft.
        try Journal.add("\nDONE with the draft\n", to: journal)
        for number in 1...(trial.isShort ? 3 : 6) {
            try command(["reply", "\(ids[0])", "answer \(number)."], "sent answer \(number).", environment, journal)
        }
        try command(["snooze", "\(ids[1])", "--for", "5h"], "snoozed", environment, journal)
        try command(["end", "\(ids[0])"], "ended", environment, journal)
        return journal
    }

    private func command(
        _ arguments: [String], _ word: String, _ environment: [String: String], _ journal: String
    ) throws {
        let outcome = try place.run(arguments, environment: environment)
        try demand(outcome.status == 0, "\(arguments): \(outcome.errors)")
        try Journal.add("\nDONE \(word)\n", to: journal)
    }

    private func atDesk(_ environment: [String: String], _ journal: String) throws {
        let desk = try place.desk(environment: environment)
        try desk.wait(for: "To: Ana")
        for number in 1...3 {
            try desk.type("typed \(number).\r")
            try desk.wait(for: "You   typed \(number).")
            try Journal.add("\nDONE sent typed \(number).\n", to: journal)
        }
        try desk.type("unfinished")
        try desk.wait("the draft, saved") { $0.contains("> unfinished") && $0.contains("draft saved") }
        try Journal.add("\nDONE draft\n", to: journal)
        desk.signal(SIGKILL)
        try desk.waitForExit()
    }

    /// What was acknowledged by these words.
    func read(_ said: String, into ledger: inout Ledger) {
        ledger.received(said, texts: lines.texts)
        for line in said.split(separator: "\n") where line.hasPrefix("DONE ") {
            switch line.dropFirst(5) {
            case "snoozed": ledger.snoozed(ids[1])
            case "draft": ledger.drafts[ids[0]] = "unfinished"
            case "with the draft": ledger.drafts[ids[0]] = nil
            case "ended": ledger.ended(ids[0])
            case let sent: ledger.sent(String(sent.dropFirst(5)), in: ids[0])
            }
        }
    }
}
