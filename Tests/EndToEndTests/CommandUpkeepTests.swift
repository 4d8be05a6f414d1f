import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Commands that look after the house")
struct CommandUpkeepTests {
    @Test("a backup is a database of its own, private, and overwrites nothing unless told to")
    func backup() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        let copy = program.folder.appendingPathComponent("copy.db").path
        try program.run("backup", copy)
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try program.run(["show", id, "--database", copy], environment: [:]).status == 0)
        #expect(try program.run("backup", copy, expecting: 73).errors.contains("--force"))
        try program.run("backup", copy, "--force")
        let files = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        #expect(files.filter { $0.hasPrefix("copy.db") && $0.contains("new") || $0.hasSuffix(".part") }.isEmpty)
    }

    @Test("a backup that was tampered with isn't restored without --force; one that isn't there is told as such")
    func restoreUnsound() throws {
        let program = try Program.withMaya()
        try program.write("Hello")
        let copy = program.folder.appendingPathComponent("copy.db").path
        try program.run("backup", copy)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
        let range = try #require(bytes.range(of: Data("Hello".utf8)))
        try bytes.replacing(range, with: Data("Hullo".utf8)).write(to: URL(fileURLWithPath: copy))
        let refused = try program.run("restore", copy, expecting: 65)
        #expect(refused.errors.contains("--force") && refused.output.contains("message"), "\(refused)")
        #expect(try program.run("verify").status == 0)
        try program.run("restore", copy, "--force")
        try program.run("verify", expecting: 65)
        let missing = try program.run("restore", copy + "x", expecting: 66)
        #expect(missing.errors.contains("no backup at") && !missing.errors.contains("makes the usual"))
        let french = try program.run(["restore", copy + "x"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.errors.contains("Il n’y a pas de copie"))
    }

    @Test("a backup onto the database itself is refused with and without --force, while it is in use")
    func backupOntoItself() throws {
        let office = try Office("maya")
        let (program, id) = (office.program, try office.visitor("Ana", writes: "Hello"))
        let link = program.folder.appendingPathComponent("link.db").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program.database)
        for file in [program.database, link, program.database + "-wal"] {
            for flags in [[], ["--force"]] {
                let refused = try program.run(["backup", file] + flags, environment: [:])
                #expect(refused.status == 65)
                #expect(refused.errors.contains("\(file) is the database itself") && refused.output.isEmpty)
            }
        }
        let french = try program.run(["backup", link, "--force"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.errors.contains("est la base elle-même"))
        try program.run("reply", id.description, "Still here")
        #expect(try office.view(id).messages.last?.text == "Still here")
        try office.expectVerified()
    }

    @Test("erase empties what a visitor wrote, and the log still agrees")
    func erase() throws {
        let program = try Program.withMaya()
        let id = try program.write("My secret")
        try program.run("reply", id, "Dear secret")
        let said = try program.run("erase", "--mission", "site", id).output
        #expect(said.contains("2 texts in 1 conversation;"))
        #expect(try !program.run("show", id).output.contains("secret"))
        #expect(try program.run("show", id).output.contains("(erased)"))
        #expect(try program.run("search", "secret").output == "Nothing.\n")
        #expect(try program.run("verify").output.contains("agree"))
        #expect(try program.run("erase", "--mission", "site", id).output.contains("erased already"))
        let why = try program.run("why", id).output
        #expect(why.contains("ended when its visitor was erased") && !why.contains("Ended by"), "\(why)")
        let shown = try program.json("show", id) as? [String: Any]
        #expect((shown?["conversation"] as? [String: Any] ?? shown)?["ended_by"] as? String == "desk")
        #expect(try program.run("erase", "nobody", expecting: 66).errors.contains("nobody"))
    }

    @Test("doctor says what is wrong, and stays calm about what isn't there yet")
    func doctor() throws {
        let program = try Program()
        #expect(try program.run("doctor").output.contains("All is well"))
        try program.run("expert", "add", "maya")
        let report = try program.json("doctor") as? [String: Any]
        #expect(report?["ok"] as? Bool == true)
        let file = program.folder.appendingPathComponent("bad.toml")
        try Data("capacity = \"4\"\n".utf8).write(to: file)
        let sick = try program.run("doctor", "--config", file.path, expecting: 78)
        #expect(sick.output.contains("line 1") && sick.output.contains("capacity"))
        let lost = try program.run(["doctor"], environment: ["TZ": "Mars/Olympus"])
        #expect(lost.status == 78)
        #expect(lost.output.contains("Mars/Olympus"))
    }

    @Test("doctor tells of mails that nothing sends, unless a mail command is set")
    func unsentMail() throws {
        let clock = TestClock(World.live.now() - .hours(1))
        let office = try Office("maya", clock: clock)
        let id = try office.visitor("Ana", writes: "Hello")
        try office.store.leaveEmail(office.view(id).visitor.id, "ana@example.org")
        try office.store.take(id, by: office.expert("maya"))
        try office.store.reply(to: id, "Good evening", by: office.expert("maya"))
        clock.advance(by: .minutes(30))
        try office.store.runOnce()
        #expect(try office.program.run("doctor", expecting: 78).output.contains("1 mail waits"))
        let file = office.program.folder.appendingPathComponent("mail.toml")
        try Data("[mail]\ncommand = [\"true\"]\nfrom = \"desk@example.org\"\n".utf8).write(to: file)
        #expect(try office.program.run("doctor", "--config", file.path).output.contains("All is well"))
    }

    @Test("doctor finds a mail command that can't be run, and one that is missing")
    func mailCommand() throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("mail.toml")
        for (command, words) in [
            ("[\"no-such-sendmail\"]", "no program no-such-sendmail"), ("[\"/no/such/sendmail\"]", "/no/such/sendmail"),
            ("[\"/tmp\"]", "no program /tmp"), ("[\"true\", \"-t\"]", "without -t"), ("\"\"", "mail.command is empty"),
        ] {
            try Data("[mail]\ncommand = \(command)\nfrom = \"desk@example.org\"\n".utf8).write(to: file)
            let sick = try program.run("doctor", "--config", file.path, expecting: 78)
            #expect(sick.output.contains("!!  mail") && sick.output.contains(words), "\(sick.output)")
            let french = try program.run(["doctor", "--config", file.path], environment: ["LC_ALL": "fr_FR.UTF-8"])
            #expect(french.output.contains("!!  courriel"))
        }
    }

    @Test("what is wrong in the settings is told with its reason, and the file")
    func reasons() throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("wrong.toml")
        for (text, words) in [
            ("[times]\nlunchtime = \"8:00\"", "times.first_thing is 9:00. Write 9:00 or a later one"),
            ("[gateway]\nlisten = \"127.0.0.1:8751\"", "gateway.listen takes that port already"),
            ("expert = \"\"", "expert can't be"), ("a = 1\0", "NUL byte on line 1"),
            ("[keys]\nsnoze = \"F7\"", "snoze"),
        ] {
            try Data(text.utf8).write(to: file)
            let said = try program.run("doctor", "--config", file.path, expecting: 78).output
            #expect(said.contains(words) && said.contains(file.path), "\(said)")
        }
        #expect(try program.run("ls", "--expert", "", expecting: 66).errors.contains("no expert \"\""))
    }

    @Test(
        "keys that keep the desk from opening are found by doctor, in the same words",
        arguments: [
            ("snoze = \"F7\"", "Did you mean snooze?"), ("fly-away = \"F7\"", "man pupitre-config"),
            ("snooze = \"F99\"", "F99"), ("snooze = \"F8\"", "belongs to end"),
            ("snooze = \"Ctrl-Q\"", "can't be bound"),
        ])
    func keys(line: String, words: String) throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("keys.toml")
        try Data("[keys]\n\(line)\n".utf8).write(to: file)
        let sick = try program.run("doctor", "--config", file.path, expecting: 78)
        #expect(sick.output.contains("!!  settings") && sick.output.contains(words), "\(sick.output)")
        let desk = try program.desk(arguments: ["--config", file.path], columns: 300)
        #expect(try desk.waitForExit() == .exited(78))
        #expect(desk.screen.text.contains(words), "\(desk.screen.text)")
        let french = try program.run(["doctor", "--config", file.path], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.status == 78 && french.output.contains("!!  réglages"))
    }

    @Test("a config error names its line and its key, with exit status 78")
    func config() throws {
        let program = try Program.withMaya()
        let file = program.folder.appendingPathComponent("config.toml")
        try Data("# mine\ncapacty = 4\n".utf8).write(to: file)
        let refused = try program.run("ls", "--config", file.path, expecting: 78)
        #expect(refused.errors.contains("line 2") && refused.errors.contains("Did you mean capacity?"))
        #expect(
            try program.run("ls", "--config", program.folder.path + "/missing.toml", expecting: 78).errors.contains(
                "missing"))
    }

    @Test("what isn't a database is left as it is")
    func notADatabase() throws {
        let program = try Program()
        let file = program.folder.appendingPathComponent("notes.txt")
        let text = String(repeating: "my notes\n", count: 100)
        try Data(text.utf8).write(to: file)
        let outcome = try program.run("ls", "--database", file.path, expecting: 65)
        #expect(outcome.errors.contains("not a database of pupitre"))
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test("global options stand before or after the command, and usage errors exit 64")
    func usage() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        #expect(try program.run("--expert", "maya", "ls", "--mine").output == "Nothing.\n")
        #expect(try program.run("ls", "--mine", "--expert", "maya").output == "Nothing.\n")
        #expect(try program.run("ls", "--bogus", expecting: 64).errors.contains("--bogus"))
        #expect(try program.run("show", expecting: 64).errors.contains("<id>"))
        #expect(try program.run("ls", "--state", "lost", expecting: 64).errors.contains("lost"))
        #expect(try program.run("--version").output.contains("."))
        #expect(try program.run("reply", id, "--", "-1 is a number").status == 0)
    }

    @Test("the desk without a terminal says what to do, and counts as closed", arguments: [[], ["demo"]])
    func noTerminal(arguments: [String]) throws {
        let program = try Program.withMaya()
        let outcome = try program.run(arguments, environment: [:])
        #expect(outcome.status == 69)
        #expect(outcome.errors.contains("terminal"))
        #expect(try program.run("status").output.contains("desk closed"))
    }

    @Test("the demo takes no database and no expert: it has its own")
    func demo() throws {
        let program = try Program.withMaya()
        let demo = try program.desk(arguments: ["demo"])
        try demo.wait("the refusal") { $0.text.contains("leave out --database and --expert") }
        #expect(try demo.waitForExit() == .exited(64))
    }

    @Test("every sentence has its French")
    func french() throws {
        let program = try Program.withMaya()
        let french = ["LC_ALL": "fr_FR.UTF-8"]
        #expect(try program.run(["--help"], environment: french).output.contains("UTILISATION"))
        #expect(try program.run(["ls"], environment: french).output == "Rien.\n")
        #expect(try program.run(["ls", "--bogus"], environment: french).errors.contains("option inconnue"))
        #expect(try program.run(["show", "zz"], environment: french).errors.contains("Il n’y a pas de conversation"))
        let id = try program.write("Bonjour")
        #expect(try program.run(["why", id], environment: french).output.contains("Ensuite\u{A0}:"))
        #expect(try program.run(["wake", id], environment: french).errors.contains("prenez-la"))
        #expect(try program.run(["--help"], environment: ["LC_ALL": "C", "LANG": "fr_FR"]).output.contains("USAGE"))
    }
}

extension Data {
    fileprivate func replacing(_ range: Range<Index>, with bytes: Data) -> Data {
        var data = self
        data.replaceSubrange(range, with: bytes)
        return data
    }
}
