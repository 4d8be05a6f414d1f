import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// Hostile texts as names, pages, messages and drafts: no control of theirs reaches the terminal, no column shifts.
    static let hostileScreen = Part(name: "hostile-screen", share: 2) { trial in
        let place = try Place()
        _ = try place.furnish()
        let store = try place.store()
        let site = try store.mission(named: "site").id
        let desk = try place.desk(columns: 120, rows: 40)
        let wanted = trial.isShort ? 40 : 200
        var ids: [ConversationID] = []
        for number in 0..<wanted {
            let text =
                trial.chance.happens(oneIn: 2)
                ? trial.chance.pick(HostileText.all) : HostileText.mixture { trial.chance.nextNumber() }
            let name = trial.chance.pick(HostileText.all).prefix(60)
            let visitor = try store.arrive(
                "eve\(number % 6)", on: site, name: name.contains { !$0.isWhitespace } ? String(name) : nil,
                page: Page(url: "https://shop.example/" + text.prefix(100), title: String(name)))
            // What is empty or too long is refused: then there is nothing to show.
            guard let receipt = try? store.write("<\(number)>\n" + text.prefix(10_000) + "\n</\(number)>", by: visitor)
            else {
                continue
            }
            if !ids.contains(receipt.conversation) { ids.append(receipt.conversation) }
            try look(desk, number, trial)
        }
        for id in ids.prefix(trial.isShort ? 2 : 6) {
            for command in [["show", "\(id)"], ["ls"], ["search", "line"], ["why", "\(id)"]] {
                try print(command, place, trial)
            }
        }
        try still(desk, trial)
        trial.count("hostile texts shown", wanted)
    }

    /// Reads what the desk shows of it, after a key that makes it show more or other things now and then.
    private static func look(_ desk: Pty, _ number: Int, _ trial: Trial) throws {
        switch number % 9 {
        case 2: try desk.press(.pageUp)
        case 4: try desk.press(.control("n"))
        case 6: try desk.press(.pageDown)
        case 8: desk.resize(columns: trial.chance.number(60...160), rows: trial.chance.number(16...50))
        default: break
        }
        let deadline = Deadline(seconds: 1)
        _ = deadline.pause(milliseconds: 60)
        _ = try? desk.wait("anything", seconds: 0) { _ in false }
        let strangers = Harmless.strangers(in: desk.screen.transcript)
        try demand(
            strangers.count == 0, "\(strangers.count) controls reached the terminal, first \(strangers.first ?? "")")
    }

    /// After all of it the frame stands straight, as libvterm sees it.
    private static func still(_ desk: Pty, _ trial: Trial) throws {
        for columns in [120, 80, 100] {
            desk.resize(columns: columns, rows: 30)
            do {
                try desk.wait("a frame without a shifted column") { Frame.shifted(on: $0) == 0 }
            } catch {
                throw Violation("\(Frame.shifted(on: desk.screen)) shifted columns: \(error)")
            }
            trial.count("frames without a shifted column")
        }
    }

    /// What commands print into a terminal is as harmless.
    private static func print(_ command: [String], _ place: Place, _ trial: Trial) throws {
        let shell = try Pty(
            Pty.product("pupitre"), ["--database", place.database, "--expert", "maya"] + command,
            environment: place.environment, columns: 100, rows: 50)
        let exit = try shell.waitForExit()
        if case .killed(let signal) = exit { throw Violation("\(command[0]) died of signal \(signal)") }
        let strangers = Harmless.strangers(in: shell.screen.transcript)
        try demand(
            strangers.count == 0,
            "\(command[0]): \(strangers.count) controls reached the terminal, \(strangers.first ?? "")")
        trial.count("commands that printed them")
    }
}

/// The lines between the panes.
private enum Frame {
    /// - Returns: rows whose line between the panes isn't where the frame's first row has it.
    static func shifted(on screen: Screen) -> Int {
        let top = (0..<min(3, screen.rows)).first { screen.line($0).contains("┬") }
        guard let top else { return 1 }
        let columns = (0..<screen.columns).filter { screen[column: $0, row: top].text == "┬" }
        let bottom =
            (top + 1..<screen.rows).first { screen[column: columns[0], row: $0].text == "┴" } ?? screen.rows - 2
        let straight = Set(["│", "├", "┤", "┼", "┴"])
        return (top + 1..<bottom).count { row in
            columns.contains { !straight.contains(screen[column: $0, row: row].text) }
        }
    }
}
