import DeskOffice
import Foundation
import Testing

/// The manual is written by hand; the program says what must be in it.
@Suite("The manual")
struct ManualTests {
    /// A part of the parser's own description of the commands.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                let name: String
            }
            let kind: String
            let names: [Name]?
        }
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?

        var options: [String] {
            (arguments ?? []).filter { $0.kind != "positional" }.flatMap { ($0.names ?? []).map(\.name) }
                .filter { $0.count > 1 }
        }
    }
    private struct Description: Decodable {
        let command: Command
    }

    private static func page(_ name: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        return try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
            .replacing("\\-", with: "-").replacing("\\fB", with: "").replacing("\\fP", with: "")
    }

    @Test("every command is in it, with every option")
    func commands() throws {
        let page = try Self.page("docs/man/pupitre.1")
        let dump = try Program().run("--experimental-dump-help").output
        let program = try JSONDecoder().decode(Description.self, from: Data(dump.utf8)).command
        for option in program.options { #expect(page.contains("--" + option)) }
        func check(_ command: Command, path: [String]) {
            let path = path + [command.commandName]
            let inner = command.subcommands ?? []
            if !inner.isEmpty { return inner.forEach { check($0, path: path) } }
            let name = path.joined(separator: " ")
            let part = page.components(separatedBy: ".SS ").first {
                $0.hasPrefix("\"\(name)\"") || $0.hasPrefix("\"\(name) ")
            }
            guard let part else {
                Issue.record("\(name) is not in the manual")
                return
            }
            for option in Set(command.options).subtracting(program.options) {
                #expect(part.contains("\n--\(option)"), "\(name) --\(option)")
            }
            #expect(part.contains("\n--at") == command.options.contains("at"), "\(name) --at")
        }
        for command in program.subcommands ?? [] where command.commandName != "help" { check(command, path: []) }
    }

    @Test("every setting is in it, with its default")
    func settings() throws {
        let page = try Self.page("docs/man/pupitre-config.5")
        let settings = try Self.page("config.example.toml").matches(of: /(?m)^(?:# )?([a-z_]+ = .+)$/)
        #expect(settings.count >= 10)
        for setting in settings where !setting.output.1.hasPrefix("snooze") {
            #expect(page.contains("\n" + setting.output.1 + "\n"), "\(setting.output.1)")
        }
    }

    @Test("man has nothing to complain of", arguments: ["pupitre.1", "pupitre-config.5"])
    func typeset(name: String) throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/man")
            .appendingPathComponent(name)
        let complaints = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/groff")
        process.arguments = ["-man", "-Tutf8", "-ww", "-z", page.path]
        process.standardError = complaints
        try process.run()
        let said = complaints.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(String(decoding: said, as: UTF8.self) == "")
    }
}
