import DeskOffice
import DeskTesting
import Foundation
import Testing

/// What a person writes on the command line.
@Suite("Texts on the command line")
struct CommandTextTests {
    private static func texts(of id: String, in program: Program) throws -> [String] {
        try Program.list("messages", of: program.show(id)).compactMap { $0["text"] as? String }
    }

    @Test("a text that begins with a dash is a text, wherever the options stand")
    func dashes() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        try program.run("reply", id, "- thanks")
        try program.run("reply", "--expert", "maya", id, "-h")
        try program.run("note", id, "--fine", "--expert=maya")
        try program.run("reply", id, "--", "--help")
        #expect(try Self.texts(of: id, in: program) == ["Hello", "- thanks", "-h", "--fine", "--help"])
        try program.run("canned", "add", "hi", "- hello")
        try program.run("canned", "set", "hi", "-h")
        #expect(try Program.list("canned", of: program.json("canned", "list")).first?["text"] as? String == "-h")
        try program.run("tag", "add", "-h", "--mission", "site")
        #expect(try program.run("tag", "list").output.contains("-h"))
        #expect(try program.run("search", "-h").output.contains("-h"))
        try program.run("expert", "set", "maya", "--name", "- Maya")
        #expect(try program.run("expert", "list").output.contains("- Maya"))
    }

    @Test("an argument that is no UTF-8 is refused, rather than changed on its way")
    func notUTF8() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        let command = "exec \"$0\" --database \"$1\" reply \"$2\" \"$(printf 'caf\\351')\""
        shell.arguments = ["-c", command, Pty.product("pupitre"), program.database, id]
        shell.environment = Program.plain(program.folder)
        let errors = Pipe()
        shell.standardError = errors
        try shell.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 64 && said.contains("not UTF-8"))
        #expect(try Self.texts(of: id, in: program) == ["Hello"])
    }

    @Test("so is a reason, a note, a comment")
    func values() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        try program.run("group", "add", "photo", "--member", "maya")
        try program.run("take", id)
        try program.run("transfer", id, "--to-group", "photo", "--comment", "- yours")
        try program.run("take", id)
        try program.run("end", id, "--note", "- ok", "--other", "-o", "--no-survey", "-")
        #expect(try Set(Self.texts(of: id, in: program)) == ["Hello", "- yours", "- ok", "-o", "-"])
    }

    @Test("nothing says that it was done when it was not")
    func notDone() throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        #expect(try program.run("reply", id, "--help", expecting: 64).errors.contains("Nothing was done"))
        #expect(try program.run("take", id, "-h", expecting: 64).errors.contains("Nothing was done"))
        #expect(try program.run("end", id, "--note", "--help", expecting: 64).errors.contains("Nothing was done"))
        #expect(try program.run("reply", id, "--exprt", expecting: 64).errors.contains("Did you mean --expert?"))
        #expect(try program.run("end", id, "--note", "--tag", "x", expecting: 64).errors.contains("--note"))
        #expect(
            try program.run("tag", "--mission", "site", "add", "-h", expecting: 64).errors.contains("Nothing was done"))
        #expect(try program.show(id)["state"] as? String == "queued")
        for help in [["reply", "--help"], ["reply", "-h"], ["search", "--help"], ["erase", "-h"], ["tag", "-h"]] {
            #expect(try program.run(help, environment: [:]).output.hasPrefix("OVERVIEW"))
        }
    }

    @Test(
        "what shows nothing is refused as empty, from either side",
        arguments: ["\u{200B}", " \u{2060}\u{FEFF}\t", "\u{2800}"])
    func blank(text: String) throws {
        let program = try Program.withMaya()
        let id = try program.write("Hello")
        for command in ["reply", "note"] {
            #expect(try program.run(command, id, text, expecting: 65).errors.contains("empty"))
        }
        try program.run("canned", "add", "x", text, expecting: 65)
        try program.run("end", id, "--no-survey", text, expecting: 64)
        try program.run("mission", "set", "site", "--closing-question", text, expecting: 65)
        try program.run("mission", "set", "site", "--closing-message", text, "--language", "fr", expecting: 65)
        try program.run("expert", "set", "maya", "--name", text, expecting: 65)
        try program.run("tag", "add", "a/" + text, expecting: 65)
        try program.run("expert", "add", "\u{3164}", expecting: 65)
        let line = #"{"op":"write","visitor":"ana","text":"\#(text)"}"#.replacing("\t", with: "\\t")
        #expect(try program.run("receive", input: line + "\n", expecting: 65).output.contains("empty_text"))
        try program.run("take", id)
        try program.run("end", id, "--note", text)
        #expect(try Self.texts(of: id, in: program) == ["Hello"])
    }

    @Test("a prepared answer goes out with its variables filled, and not at all where one can't be")
    func canned() throws {
        let program = try Program.withMaya()
        for text in ["{nope} {", "Hi {visitor", "{}"] {
            let refused = try program.run("canned", "add", "x", text, expecting: 65).errors
            #expect(refused.contains("can't be a variable") && refused.contains("{attribute.NAME}"))
        }
        try program.run("canned", "add", "hello", "Hi {visitor}, {expert} of {mission} here.")
        try program.run("canned", "add", "order", "Order {attribute.order} on {page}?")
        #expect(try program.run("canned", "set", "hello", "{nope}", expecting: 65).errors.contains("{nope}"))
        let id = try program.write("Hello", name: "Ana")
        try program.run("reply", id, "--canned", "hello")
        #expect(try Self.texts(of: id, in: program).last == "Hi Ana, Maya of Site here.")
        let refused = try program.run("reply", id, "--canned", "order", expecting: 65).errors
        #expect(refused.contains("{attribute.order}, {page}") && refused.hasPrefix("pupitre: Not sent"))
        try program.run("reply", id, "--canned", "none", expecting: 66)
        try program.run("reply", id, "--canned", "hello", "and a text", expecting: 64)
        try program.run("reply", id, expecting: 64)
        #expect(try Self.texts(of: id, in: program).count == 2)
    }

    @Test("the arguments are main's, also where something before it has moved the environment")
    func movedEnvironment() throws {
        let program = try Program.withMaya()
        let source = program.folder.appendingPathComponent("mover.c")
        let library = program.folder.appendingPathComponent("mover.so")
        try Data(
            """
            #include <stdlib.h>
            __attribute__((constructor)) static void move(void) { for (int i = 0; i < 3; i++) setenv("MOVED", "1", 1); }
            """.utf8
        ).write(to: source)
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments = ["clang", "-shared", "-fPIC", "-o", library.path, source.path]
        try compiler.run()
        compiler.waitUntilExit()
        try #require(compiler.terminationStatus == 0)
        let moved = try program.run(["expert", "list"], environment: ["LD_PRELOAD": library.path])
        #expect(moved.output.contains("maya") && moved.status == 0, "\(moved.errors)")
    }

    @Test("an option that names no file says so, and a long name is not read out to its end")
    func empty() throws {
        let program = try Program.withMaya()
        for command in [["ls", "--database", ""], ["ls", "--config", ""], ["backup", ""]] {
            let outcome = try program.run(command, environment: [:])
            #expect(outcome.status == 64 && outcome.errors.contains("names no file"), "\(command)")
        }
        let long = try program.run("expert", "add", String(repeating: "a", count: 70_000), expecting: 65)
        #expect(long.errors.utf8.count < 1_000)
        let french = try program.run(["ls", "--state", "x"], environment: ["LC_ALL": "fr_FR.UTF-8"]).errors
        #expect(french.contains("'ended' ou 'all'"))
    }

    @Test("what was removed is said to be, and who is archived is said how to come back")
    func said() throws {
        let program = try Program.withMaya()
        try program.run("canned", "add", "hi", "Hello")
        #expect(try program.run("canned", "remove", "hi").output == "Removed hi.\n")
        try program.run("expert", "add", "ben")
        try program.run("expert", "archive", "ben")
        let again = ["expert", "add", "ben"]
        #expect(try program.run(again, environment: [:]).errors.contains("`pupitre expert archive ben --undo`"))
        let french = try program.run(again, environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.status == 65 && french.errors.contains("«\u{A0}pupitre expert archive ben --undo\u{A0}»"))
    }
}
