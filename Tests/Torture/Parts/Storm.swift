import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// Any keys, any bytes, sizes, Ctrl-Z and suspends, in any order: the desk lives, and ends as it should.
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
            guard let exit = try? desk.waitForExit(seconds: 5) else { throw Violation("\(error)") }
            try demand(exit == .exited(0), "the desk ended by \(exit): \(error)")
            trial.count("desks closed by random keys")
        }
        desk.signal(SIGTERM)
        let exit = try desk.waitForExit()
        try demand(exit == .exited(0), "SIGTERM: \(exit)")
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
            desk.signal(SIGTSTP)
            // It may have been told to close, or lend the terminal to an editor, by the keys before.
            let stops: Void? = try? desk.waitForStop(seconds: 3)
            desk.signal(SIGCONT)
            trial.count(stops == nil ? "Ctrl-Z that found the desk closed or busy" : "Ctrl-Z that stopped it")
            // Until it has the terminal again, that echoes what is sent.
            let deadline = Deadline(seconds: 10)
            while desk.isCooked, deadline.pause(milliseconds: 5) { _ = try? desk.wait("it", seconds: 0) { _ in false } }
        case 5:
            desk.signal(SIGSTOP)
            try? desk.waitForStop(seconds: 3)
            desk.resize(columns: chance.number(20...220), rows: chance.number(5...70))
            _ = Deadline(seconds: 1).pause(milliseconds: Int32(chance.number(1...200)))
            desk.signal(SIGCONT)
            trial.count("suspends")
        case 6...9:
            let bytes = chance.bytes(chance.number(1...40))
            try desk.send(bytes)
            return bytes.count
        case 10:
            let text = HostileText.mixture { chance.nextNumber() }
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

    /// After it, it is drawn for the size that the window has.
    private static func calm(_ desk: Pty, _ trial: Trial) throws {
        desk.resize(columns: 100, rows: 30)
        try desk.wait("the desk, laid out for 100 columns and 30 rows") { screen in
            screen.line(0).contains("maya") && !screen.line(29).isEmpty && screen.lines.allSatisfy { $0.count <= 100 }
        }
        // What is sent after the end is echoed by the terminal itself: only a desk that lives is judged.
        let strangers = Harmless.strangers(in: desk.screen.transcript)
        try demand(
            strangers.count == 0, "\(strangers.count) controls reached the terminal, first \(strangers.first ?? "")")
        trial.count("storms that were followed by calm")
    }
}
