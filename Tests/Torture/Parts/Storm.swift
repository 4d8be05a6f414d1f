import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// Any keys, any bytes, sizes, stops and (but in the short form) Ctrl-Z, in any order: the desk lives, and ends as it
    /// should.
    static let storm = Part(name: "storm", share: 2) { trial in
        let place = try Place()
        _ = try place.furnish(["Ana", "Bo", "Cy", "李伟"])
        let desk = try place.desk()
        let steps = trial.isShort ? 120 : 800
        var bytes = 0
        do {
            for _ in 0..<steps { bytes += try step(desk, trial) }
            try calm(desk, trial)
        } catch let violation as Violation {
            throw violation
        } catch {
            // It may have been told to close.
            guard (try? desk.waitForExit()) != nil else { throw Violation("\(error)") }
            trial.count("desks closed by random keys")
        }
        desk.signal(SIGTERM)
        let exit = try desk.waitForExit()
        // What stood in a dialog, or wasn't stored within two seconds, is in a file. (rules.md 2.30)
        let isKept = exit == .exited(75) && !place.unsaved.isEmpty
        try demand(exit == .exited(0) || isKept, "the desk ended by \(exit)\n\(desk.screen.text)")
        if isKept { trial.count("ends that put what was typed into a file") }
        try demand(desk.isCooked, "the terminal was not given back")
        try Ledger().check(place.database)
        trial.count("steps of a storm", steps)
        trial.count("random bytes as keys", bytes)
    }

    /// - Returns: how many bytes were sent as keys.
    private static func step(_ desk: Pty, _ trial: Trial) throws -> Int {
        let chance = trial.chance
        switch chance.number(1...20) {
        case 1...3:
            // At one column libvterm has no place for a wide character, and dies of it.
            desk.resize(columns: chance.number(2...220), rows: chance.number(1...70))
        case 4:
            if !trial.isShort { try lend(desk, trial) }
        case 5:
            desk.signal(SIGSTOP)
            try desk.waitForStop()
            desk.resize(columns: chance.number(20...220), rows: chance.number(5...70))
            _ = Deadline(seconds: 1).pause(milliseconds: Int32(chance.number(1...200)))
            desk.signal(SIGCONT)
            trial.count("suspends")
        case 6...9:
            let bytes = chance.bytes(chance.number(1...40)).filter { $0 != quit }
            try desk.send(bytes)
            return bytes.count
        case 10:
            let text = HostileText.mixture { chance.nextNumber() }.filter { $0.utf8.first != quit }
            try desk.paste(text)
            return text.utf8.count
        default:
            let keys: [Keystroke] = [
                .enter, .newLine, .altEnter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
                .home, .end,
                .pageUp, .pageDown, .control("x"), .control("n"), .control("u"), .control("w"), .alt("b"), .function(1),
                .function(7), .function(8), .function(9), .focusIn, .focusOut, .controlUp, .controlDown,
            ]
            try desk.press(chance.pick(keys))
            try desk.type(chance.pick(["a", "e", "s", "2", "j", "k", " ", "é", "x", "t", "w"]))
            return 2
        }
        return 0
    }

    /// Ctrl-\, which isn't sent: a terminal that was just given back, because the keys before closed the desk or called an
    /// editor, would end the program by it.
    private static let quit: UInt8 = 0x1C

    /// Ctrl-Z where no shell is, so that the kernel stops nobody: the terminal is given back, and taken again.
    private static func lend(_ desk: Pty, _ trial: Trial) throws {
        let before = desk.screen.transcript.count
        let isTaken = { (screen: Screen) in screen.wrote("\u{1B}[?2004h", after: before) }
        // Sent again: ncurses ignores it while it draws, and what is ignored is no longer pending.
        for _ in 0..<Deadline.patience where !isTaken(desk.screen) {
            desk.signal(SIGTSTP)
            try? desk.wait("the terminal, taken again", seconds: 1, until: isTaken)
        }
        try desk.wait("the terminal, taken again after Ctrl-Z", seconds: 1, until: isTaken)
        trial.count("Ctrl-Z that gave the terminal back and took it again")
    }

    /// After it, it is drawn for the size that the window has.
    private static func calm(_ desk: Pty, _ trial: Trial) throws {
        desk.resize(columns: 100, rows: 30)
        try desk.wait("the desk, laid out for 100 columns and 30 rows") { screen in
            // A dialog or the help may cover the middle of it, never its edges.
            screen.line(0).hasPrefix(" pupitre")
                && [1, 28].allSatisfy { row in [0, 99].allSatisfy { screen[column: $0, row: row].text == "─" } }
        }
        trial.count("storms that were followed by calm")
        // What is sent while the terminal is given back is echoed by itself: only a desk that never did so is judged.
        guard !desk.screen.wrote("\u{1B}[?2004l") else { return }
        let strangers = Harmless.strangers(in: desk.screen.transcript)
        try demand(
            strangers.count == 0, "\(strangers.count) controls reached the terminal, first \(strangers.first ?? "")")
        trial.count("screens of a storm without a stranger's control")
    }
}

extension Screen {
    /// Whether the program sent a sequence, after the bytes that it had written before.
    fileprivate func wrote(_ sequence: String, after start: Int = 0) -> Bool {
        String(decoding: transcript.dropFirst(start), as: UTF8.self).contains(sequence)
    }
}

extension Place {
    /// What a desk that ended put into files, because it could not store it.
    fileprivate var unsaved: String {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/data")) ?? []
        return names.filter { $0.contains(".unsaved-") }
            .compactMap { try? String(contentsOfFile: folder + "/data/" + $0, encoding: .utf8) }.joined()
    }
}
