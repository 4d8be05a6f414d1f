import DeskOffice
import DeskTesting
import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test(
        "--expert with a name that nobody has is refused by every command, which names those that exist",
        arguments: [
            "ls", "why", "show", "search x", "reply ID x", "end ID", "status", "stats", "verify", "backup copy.db",
            "expert list", "group list", "tag add x", "canned list", "mission list", "receive", "desk",
        ])
    func unknownExpert(command: String) throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        var arguments = command.split(separator: " ").map { $0 == "ID" ? id : String($0) }
        if ["show", "why"].contains(command) { arguments.append(id) }
        let outcome = try program.run(["--expert", "bob"] + arguments, environment: [:])
        #expect(outcome.status == 66)
        #expect(outcome.errors == "pupitre: There is no expert bob. There are: maya.\n")
    }

    @Test("where it isn't clear whose desk is meant, both ways to say it are told, and a setting that nobody has")
    func whoseDesk() throws {
        let program = try Program.withMaya()
        try program.run("expert", "add", "zoe")
        let errors = try program.run("status", expecting: 78).errors
        #expect(errors.contains("--expert with one of: maya, zoe"))
        #expect(errors.contains("expert = \"maya\" in ") && errors.contains("config.toml"))
        let file = program.folder.appendingPathComponent("config.toml")
        try Data("expert = \"bob\"\n".utf8).write(to: file)
        #expect(
            try program.run("status", "--config", file.path, expecting: 66).errors.contains("expert in \(file.path)"))
        let sick = try program.run("doctor", "--config", file.path, expecting: 78)
        #expect(sick.output.contains("!!  expert") && sick.output.contains("There are: maya, zoe."))
        try program.run("--expert", "Maya", "status")
    }

    @Test(
        "a database that isn't there is told of, and not made, by what only reads or acts on what exists",
        arguments: [
            "ls", "why a", "show a", "search x", "reply a x", "note a x", "end a", "snooze a --for 3h", "wake a",
            "transfer a --to ben", "take a", "status", "stats", "verify", "backup copy.db", "erase a", "expert list",
            "group list", "mission list", "tag list", "canned list", "expert rename a b", "expert set a --capacity 3",
            "--at 3h ls", "--at 3h",
        ])
    func noDatabase(command: String) throws {
        let program = try Program()
        let arguments = ["--database", program.database] + command.split(separator: " ").map(String.init)
        let outcome = try program.run(arguments, environment: [:])
        #expect(outcome.status == 66 && outcome.output.isEmpty)
        #expect(
            outcome.errors.hasPrefix("pupitre: There is no database at \(program.database): check the path."),
            "\(outcome.errors)")
        let french = try program.run(arguments, environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.errors.contains("Il n’y a pas de base \(program.database)"))
        let folder = URL(fileURLWithPath: program.database).deletingLastPathComponent().path
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test(
        "what makes something makes the database for it", arguments: ["expert add maya", "group add desk", "receive"])
    func makes(command: String) throws {
        let program = try Program()
        #expect(try program.run(command.split(separator: " ").map(String.init), environment: [:]).status == 0)
        #expect(FileManager.default.fileExists(atPath: program.database))
        try program.run("ls")
    }

    @Test("the config may come from standard input, a pipe or nowhere, and its database stands beside it")
    func configFromAnywhere() throws {
        let program = try Program.withMaya()
        let text = "language = \"fr\"\n[keys]\nsnooze = \"a\"\n"
        for path in ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"] {
            let outcome = try program.run("doctor", "--config", path, input: text, expecting: 78)
            #expect(outcome.output.contains("Réglages, ligne 3") && outcome.output.contains("réglages"), "\(outcome)")
        }
        try program.run("ls", "--config", "/dev/null")
        let beside = program.folder.appendingPathComponent("config.toml")
        try Data("database = \"data/desk.db\"\n".utf8).write(to: beside)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Pty.product("pupitre"))
        process.arguments = ["--config", beside.path, "expert", "list"]
        process.environment = Program.plain(program.folder)
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && said.contains("maya"))
        let piped = try program.run("ls", "--config", "/dev/stdin", input: "database = \"x.db\"\n", expecting: 78)
        #expect(piped.errors.contains("line 1") && piped.errors.contains("database"))
        #expect(try program.run("ls", "--database", "", expecting: 64).errors.contains("--database"))
    }

    @Test("what can't be a handle, an id or a zone is told with what can")
    func rules() throws {
        let program = try Program.withMaya()
        let french = ["LC_ALL": "fr_FR.UTF-8"]
        let handle = ["expert", "add", "Ben Ten"]
        #expect(try program.run(handle, environment: [:]).errors.contains("letters, digits and - _ . without blanks"))
        #expect(try program.run(handle, environment: french).errors.contains("des lettres, des chiffres"))
        #expect(try program.run("expert", "add", "ben", "--name", "", expecting: 65).errors.contains("can't be empty"))
        let id = ["reply", "", "x"]
        #expect(
            try program.run(id, environment: [:]).errors.contains("no conversation \"\": say an id, or how it begins"))
        #expect(try program.run(id, environment: french).errors.contains("pupitre ls --state all"))
        let file = program.folder.appendingPathComponent("config.toml")
        try Data("zone = \"Mars/Base\"\n".utf8).write(to: file)
        let zone = ["ls", "--config", file.path]
        #expect(try program.run(zone, environment: [:]).errors.contains("such as auto, UTC, Europe/Paris"))
        #expect(try program.run(zone, environment: french).errors.contains("par exemple auto, UTC"))
    }

    @Test(
        "a mistyped command is named, and the one that was meant",
        arguments: [
            (["lss"], "Unknown command \"lss\". Did you mean ls?"),
            (["--database", "x.db", "shwo", "1"], "Unknown command \"shwo\". Did you mean show?"),
            (["help", "replay"], "Unknown command \"replay\". Did you mean reply?"),
            (["help", "foo"], "Unknown command \"foo\". `pupitre help` lists them."),
            (["expert", "ad", "zoe"], "Unknown command \"expert ad\". Did you mean expert add?"),
        ])
    func mistyped(arguments: [String], message: String) throws {
        let program = try Program()
        let outcome = try program.run(arguments, environment: [:])
        #expect(outcome.status == 64)
        #expect(outcome.errors == "pupitre: \(message)\n")
        let french = try program.run(["lss"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.errors == "pupitre: Commande inconnue «\u{A0}lss\u{A0}». Vouliez-vous dire ls\u{A0}?\n")
    }

    @Test("help is for every command, and what isn't a command's name is left to it")
    func help() throws {
        let program = try Program.withMaya()
        try program.run("tag", "add", "billing/vat")
        #expect(try program.run("tag", "--mission", "site").output.contains("billing/vat"))
        #expect(try program.run("help", "expert", "add").output.contains("--capacity"))
        #expect(try program.run("help").output.hasPrefix("OVERVIEW: A desk"))
        #expect(try program.run("--generate-completion-script", "bash").output.contains("snooze"))
        let french = try program.run(["help"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.output.hasPrefix("APERÇU\u{A0}: Un pupitre"))
    }

    @Test("--at is in the help of the commands that take it, and refused by the others, wherever it stands")
    func ahead() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        for command in ["desk", "ls", "show", "why", "stats"] {
            #expect(try program.run("help", command).output.contains("--at"))
        }
        let others = [["reply", id, "x"], ["expert", "list"], ["doctor"], ["demo"], ["verify"], ["receive"]]
        for command in others {
            #expect(!(try program.run(["help"] + command.prefix(1), environment: [:]).output.contains("--at")))
            for arguments in [["--at", "3h"] + command, command + ["--at=3h"]] {
                let outcome = try program.run(arguments, environment: [:])
                #expect(outcome.status == 64)
                #expect(outcome.errors.contains("--at only looks ahead"))
            }
        }
        #expect(try program.run("--at", "3h", "ls").output == program.run("ls", "--at", "3h").output)
    }
}
