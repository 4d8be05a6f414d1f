import DeskTesting
import Foundation
import Glibc

// torture: kills, cuts the power, fills the disk, damages files, steps clocks … and looks whether anything acknowledged is
// missing. See docs/torture.md.

signal(SIGPIPE, SIG_IGN)
guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
    say(Options.usage)
    exit(64)
}
let known = [
    Part.killedDesk, .killedLines, .killedService, .lostPower, .failingDisk, .locked, .takenAway, .damaged, .crowd,
    .clocks,
    .storm, .hostileScreen,
]
let parts = known.filter { options.only == nil || options.only == $0.name }
guard !parts.isEmpty else {
    say("No such part: \(options.only ?? ""). There are: " + known.map(\.name).joined(separator: ", "))
    exit(64)
}
say("Torture for \(options.seconds) s, SEED=\(options.seed)")
exit(Torturer(options: options).run(parts) ? 0 : 1)
