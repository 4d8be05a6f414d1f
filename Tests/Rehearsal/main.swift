import DeskTesting
import Foundation
import Glibc

// rehearsal PROGRAM DATABASE FILE [LIMIT]: an automatic expert at the real desk, while the recorded visitors write.

/// At once, even into a file.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
    say("usage: rehearsal PROGRAM DATABASE FILE [LIMIT]")
    exit(64)
}
let (program, database, file) = (arguments[1], arguments[2], arguments[3])
let limit = arguments.count > 4 ? Int(arguments[4]) ?? .max : .max
let dialogues = try Dialogue.read(file, limit: limit)

let desk = try Pty(program, ["--database", database], environment: ["LANG": "en_US.UTF-8"], columns: 120, rows: 50)
try desk.wait("the desk") { $0.line(0).contains("pupitre") }

let visitors = Process()
visitors.executableURL = URL(fileURLWithPath: program)
visitors.arguments = ["--database", database, "rehearse", file, "--speed", "max", "--limit", String(dialogues.count)]
visitors.standardOutput = FileHandle.nullDevice
try visitors.run()

var expert = AutomaticExpert(desk: desk, dialogues: dialogues)
var shown = 0
do {
    try expert.handleAll { tally in
        guard tally.ended >= shown + 100 else { return }
        shown = tally.ended
        say("ended \(tally.ended), replies \(tally.replies), snoozed \(tally.snoozed), woken \(tally.woken)")
    }
} catch {
    visitors.terminate()
    say("\(error)\n\(desk.screen.text)")
    exit(1)
}
visitors.waitUntilExit()
desk.signal(SIGTERM)
try desk.waitForExit()
let tally = expert.tally
say("done: ended \(tally.ended), replies \(tally.replies), snoozed \(tally.snoozed), woken by hand \(tally.woken)")
