import ArgumentParser
import DeskConfig
import DeskCore
import DeskFaults
import DeskJSON
import DeskStore

struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "doctor", abstract: Speech.help.doctor)
    }

    @OptionGroup var global: GlobalOptions
    @Flag(help: ArgumentHelp(Speech.help.json)) var json = false

    /// Looks at each thing by itself, so that one that is broken doesn't hide the others.
    func run() throws {
        let examination = Examination(global)
        let findings = examination.findings()
        let problems = findings.filter { $0.problem != nil }
        let words = Speech.words.work.doctor
        if json {
            try Console.print(
                JSON.object([
                    ("ok", .of(problems.isEmpty)),
                    (
                        "checks",
                        .list(
                            findings.map {
                                [
                                    "check": .text($0.code), "ok": .of($0.problem == nil), "found": .text($0.found),
                                    "problem": .of($0.problem),
                                ]
                            })
                    ),
                ]).line)
        } else {
            let width = findings.map { Table.width($0.label) }.max() ?? 0
            for finding in findings {
                let gap = String(repeating: " ", count: width - Table.width(finding.label))
                let sign = finding.problem == nil ? "ok" : "!!"
                try Console.print("\(sign)  \(finding.label)\(gap)  \(finding.problem ?? finding.found)")
            }
        }
        guard problems.isEmpty else { throw Failure(.config, words.problems(problems.count)) }
        if !json { try Console.print(words.fine) }
    }
}
