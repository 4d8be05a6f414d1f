import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

/// A file may not grow any more: to a program that is what a full disk is, and it can be done to one process alone.
@Suite("The disk is full")
struct FullDiskTests {
    @Test("a message that can't be stored stays in the composer, and is sent once when there is room again")
    func reply() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let desk = try office.desk()
        try desk.wait(for: "To: Ana")
        try Self.limitFiles(of: desk.process, to: "4096")
        try desk.type("All is well")
        try desk.press(.enter)
        try desk.wait("the failure, and the text") { screen in
            screen.contains("> All is well") && !screen.contains("sending") && screen.line(29).contains("Disk full")
        }
        #expect(try office.view(id).messages.map(\.text) == ["Hello"])

        try Self.limitFiles(of: desk.process, to: "unlimited")
        try desk.press(.enter)
        try office.wait("the answer, once") {
            try office.view(id).messages.map(\.text) == ["Hello", "All is well"]
        }
        try desk.wait("the answer, stored") { screen in
            screen.lines.contains { $0.contains("All is well") && $0.contains("stored") }
        }
        try office.expectVerified()
    }

    @Test("a first start that was cut short is made good by the next one", arguments: [1, 8, 60, 100, 150])
    func firstStart(kibibytes: Int) throws {
        let program = try Program()
        let command =
            "ulimit -f \(kibibytes); exec '\(Pty.product("pupitre"))' --database '\(program.database)'"
        let desk = try Pty("/bin/bash", ["-c", command], environment: Program.plain(program.folder), columns: 200)
        #expect(try desk.waitForExit() == .exited(74))
        #expect(desk.isGivenBack)
        try program.desk().wait(for: "Welcome to Pupitre")
    }

    @Test(
        "a command says what to do, and is done when it is tried again",
        arguments: [("reply", "40"), ("backup", "40"), ("reply", "0")])
    func command(name: String, blocks: String) throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        let copy = office.program.folder.appendingPathComponent("copy.db").path
        let arguments = name == "reply" ? "reply \(id) 'All is well'" : "backup '\(copy)'"
        func run(limit: String) throws -> (exit: Pty.Exit, said: String) {
            let command =
                "ulimit -f \(limit); '\(Pty.product("pupitre"))' --database '\(office.program.database)' \(arguments)"
            let shell = try Pty(
                "/bin/bash", ["-c", command], environment: Program.plain(office.program.folder), columns: 400)
            let exit = try shell.waitForExit()
            return (exit, shell.screen.text)
        }
        let refused = try run(limit: blocks)
        #expect(refused.exit == .exited(74))
        #expect(refused.said.contains("ulimit -f") && refused.said.contains("Nothing was lost"))
        #expect(try run(limit: "unlimited").exit == .exited(0))
        try office.expectVerified()
    }

    private static func limitFiles(of process: pid_t, to size: String) throws {
        let limiting = Process()
        limiting.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
        limiting.arguments = ["--pid", "\(process)", "--fsize=\(size):unlimited"]
        try limiting.run()
        limiting.waitUntilExit()
        #expect(limiting.terminationStatus == 0)
    }
}
