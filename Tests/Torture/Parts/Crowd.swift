import DeskCore
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// Ten processes on one database.
    static let crowd = Part(name: "crowd", share: 3) { trial in
        let place = try Place()
        let ids = try place.furnish(["Ana", "Bo", "Cy"])
        let count = trial.isShort ? 60 : 400
        var ledger = Ledger()
        let desk = try place.desk()
        let writers = try (0..<4).map { batch in
            let lines = Lines(batch: batch, count: count, visitors: 3)
            return (lines, try place.start(["receive", "--mission", "site"], input: lines.text))
        }
        let loops = try (0..<3).map { try place.loop(#"reply \#(ids[$0]) "answer \#($0).$n.""#, times: count / 12) }
        let readers = try ["ls", "verify", "status", "search line"].map { try place.loop($0, times: count / 20) }
        let deadline = Deadline(seconds: 600)
        while writers.contains(where: { $0.1.isRunning }) || (loops + readers).contains(where: { $0.isRunning }) {
            try desk.type("x")
            try desk.press(.backspace)
            _ = try? desk.wait("anything", seconds: 0) { _ in false }
            guard deadline.pause(milliseconds: 50) else { throw Violation("ten processes don't come to an end") }
        }
        for (lines, child) in writers {
            let outcome = try child.wait()
            try demand(outcome.status == 0, "receive: \(outcome.output.suffix(400)) \(outcome.errors)")
            ledger.received(outcome.output, texts: lines.texts)
        }
        for (index, child) in loops.enumerated() {
            for line in try child.wait().output.split(separator: "\n") where line.hasPrefix("DONE ") {
                ledger.sent("answer \(index).\(line.dropFirst(5)).", in: ids[index])
            }
            try demand(child.complained.isEmpty, "reply: \(child.complained.prefix(500))")
        }
        for child in readers {
            let done = try child.wait().output.split(separator: "\n").count
            try demand(done == count / 20, "a reader: \(child.complained.prefix(500))")
        }
        try demand(ledger.count == 4 * count + 3 * (count / 12), "not all was acknowledged: \(ledger.count)")
        desk.signal(SIGTERM)
        try desk.waitForExit()
        try ledger.check(place.database)
        trial.count("lines acknowledged to ten processes, all there", ledger.count)
    }
}

extension Place {
    /// A command again and again; `$n` is which time it is.
    fileprivate func loop(_ command: String, times: Int) throws -> Child {
        let program = "'\(Pty.product("pupitre"))' --database '\(database)' \(command)"
        let script = "n=0; while [ $n -lt \(times) ]; do n=$((n + 1)); \(program) >/dev/null && echo DONE $n; done"
        return try Child(
            "/bin/sh", ["-c", script], input: "", environment: environment, folder: folder)
    }
}
