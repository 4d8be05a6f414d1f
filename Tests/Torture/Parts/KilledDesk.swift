import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// kill -9 of the desk at a random instant, while somebody types, sends, snoozes and ends.
    static let killedDesk = Part(name: "killed-desk", share: 3) { trial in
        let place = try Place()
        let names = ["Ana", "Bo", "Cy", "Dee", "Eve", "Flo"]
        let ids = try place.furnish(names)
        let desk = try place.desk()
        var person = Person(desk: desk, chance: trial.chance, ids: Dictionary(uniqueKeysWithValues: zip(names, ids)))
        _ = Killer(desk.process, after: trial.chance.number(0...(trial.isShort ? 3_000 : 12_000)))
        person.work()
        try demand(try desk.waitForExit() == .killed(SIGKILL), "the desk ended by itself\n\(desk.screen.text)")
        person.readScreen()
        try person.ledger.check(place.database)
        try place.opensAgain()
        trial.count("kills of the desk")
        trial.count("lines shown as stored, all there", person.ledger.count)
        trial.count("drafts shown as saved, all there", person.ledger.drafts.count)
        trial.count("snoozes and ends told as done, all there", person.done)
    }
}

extension Place {
    /// The next start finds everything in order.
    func opensAgain() throws {
        let desk = try desk()
        desk.signal(SIGKILL)
        try desk.waitForExit()
        let verified = try run(["verify"])
        try demand(verified.status == 0, "verify: \(verified.output)\(verified.errors)")
    }
}

/// Somebody at a desk who does one thing after another, and remembers what the screen told of as done.
private struct Person {
    let desk: Pty
    let chance: Chance
    let ids: [String: ConversationID]
    var ledger = Ledger()
    var done = 0
    private var number = 0

    init(desk: Pty, chance: Chance, ids: [String: ConversationID]) {
        (self.desk, self.chance, self.ids) = (desk, chance, ids)
    }

    /// Until the desk is gone, or nobody is left.
    mutating func work() {
        do {
            if chance.happens(oneIn: 2) { try leaveDrafts() }
            while let name = shown() {
                switch chance.number(1...20) {
                case 1: try snooze(name)
                case 2: try end(name)
                case 3...10: try draft(name)
                case 11...15: try move(from: name)
                default: try send(name)
                }
                readScreen()
            }
        } catch {}
        // Killed, or nothing more to do: the kill is yet to come.
    }

    /// All that the screen shows as stored: the expert's lines with their author; those on their way stand in the composer.
    mutating func readScreen() {
        guard let name = shown(), let id = ids[name] else { return }
        for line in desk.screen.lines {
            guard let start = line.firstRange(of: "You   line number "),
                let end = line[start.lowerBound...].firstIndex(of: ".")
            else { continue }
            ledger.sent(String(line[start.lowerBound...end].dropFirst(6)), in: id)
        }
    }

    /// Whose conversation the composer says it writes to.
    private func shown() -> String? {
        ids.keys.first { desk.screen.contains("To: \($0)") }
    }

    /// A line, or the draft that stands there.
    private mutating func send(_ name: String) throws {
        guard let id = ids[name] else { return }
        // Who moves to somebody snoozed and writes wakes them.
        ledger.forgetSnooze(id)
        if let draft = ledger.drafts.removeValue(forKey: id) {
            try desk.press(.enter)
            try desk.wait("the draft, stored", seconds: 20) { $0.contains("You   \(draft)") }
            ledger.sent(draft, in: id)
            return
        }
        number += 1
        let text = "line number \(number)."
        try desk.type(text + "\r")
        // Sometimes without waiting, so that several are on their way.
        if chance.happens(oneIn: 3) { return }
        try desk.wait("the line, stored", seconds: 20) { $0.contains("You   \(text)") }
    }

    /// One that is shown as saved stays where it is, and must be there when the desk is killed, wherever the person is by
    /// then: until they come back to send it, to write on, or to write another.
    private mutating func draft(_ name: String) throws {
        guard let id = ids[name] else { return }
        let before = ledger.drafts.removeValue(forKey: id)
        number += 1
        var text = "draft number \(number)"
        if let before, before.count < 40, chance.happens(oneIn: 2) {
            try desk.type(" and " + text)
            text = before + " and " + text
        } else {
            if before != nil { try desk.press(.control("u")) }
            try desk.wait("an empty composer", seconds: 20) {
                !$0.contains("draft saved") && !$0.contains("> line") && !$0.contains("> draft")
            }
            try desk.type(text)
        }
        try desk.wait("the draft, saved", seconds: 20) { $0.contains("> \(text)") && $0.contains("draft saved") }
        ledger.drafts[id] = text
        _ = Deadline(seconds: 1).pause(milliseconds: Int32(chance.number(0...400)))
    }

    /// With several visitors, one after another.
    private mutating func leaveDrafts() throws {
        for _ in 0..<3 {
            guard let name = shown() else { return }
            try draft(name)
            try desk.press(.controlDown)
            try desk.wait("somebody else", seconds: 20) { !$0.contains("To: \(name)") }
        }
    }

    /// To whoever is above or below, if there is somebody.
    private func move(from name: String) throws {
        try desk.press(chance.happens(oneIn: 2) ? .controlDown : .controlUp)
        _ = try? desk.wait("somebody else", seconds: 1) { !$0.contains("To: \(name)") }
        // What stands in the composer is on the screen with it.
        try desk.wait("the composer", seconds: 20) { screen in ids.keys.contains { screen.contains("To: \($0)") } }
    }

    private mutating func snooze(_ name: String) throws {
        guard let id = ids[name] else { return }
        try desk.press(.function(7))
        try desk.wait(for: "Snooze \(name)", seconds: 20)
        try desk.type("2")
        try desk.press(.enter)
        try desk.wait(for: "Snoozed: \(name)", seconds: 20)
        ledger.snoozed(id)
        done += 1
        try nextOne(after: name)
    }

    private mutating func end(_ name: String) throws {
        guard let id = ids[name] else { return }
        try desk.press(.function(8))
        try desk.wait(for: "End conversation with \(name)", seconds: 20)
        // The dialog asks one thing after another.
        for _ in 0..<10 where !desk.screen.contains("Ended: \(name)") {
            try desk.press(.enter)
            try desk.wait("the end, or what is still asked", seconds: 20) {
                $0.contains("Ended: \(name)") || $0.contains("End conversation with \(name)")
            }
            _ = Deadline(seconds: 1).pause(milliseconds: 300)
            _ = try? desk.wait("the end", seconds: 0) { $0.contains("Ended: \(name)") }
        }
        try desk.wait(for: "Ended: \(name)", seconds: 20)
        ledger.ended(id)
        done += 1
        try nextOne(after: name)
    }

    /// What is typed within a second of an end or a snooze is taken by nobody: a person looks first.
    private func nextOne(after name: String) throws {
        try desk.wait("somebody else, or nobody", seconds: 20) { !$0.contains("To: \(name)") }
        _ = Deadline(seconds: 2).pause(milliseconds: 1_200)
    }
}
