import DeskCore
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

/// What people do to the file while programs have it open.
@Suite("The database's file, moved, replaced and put back")
struct DatabaseFileTests {
    @Test("receive acknowledges nothing once the file is another one, and says why")
    func receive() throws {
        let program = try Program.withMaya()
        let pty = try Pty(
            Pty.product("pupitre"), ["--database", program.database, "receive"],
            environment: Program.plain(program.folder), columns: 300)
        try pty.type(#"{"op":"arrive","visitor":"a"}"# + "\n")
        try pty.wait("the arrival") { $0.text.contains(#""ok":true"#) }
        try FileManager.default.moveItem(atPath: program.database, toPath: program.database + ".moved")
        try pty.type(#"{"op":"write","visitor":"a","text":"Hello"}"# + "\n")
        try pty.wait("the refusal") { $0.text.contains(#""code":"replaced""#) }
        #expect(!pty.screen.text.contains(#""new":true"#))
    }

    @Test("the desk says within moments that its file was moved, and keeps what is typed")
    func desk() throws {
        let office = try Office("maya")
        let id = try office.visitor("Ana", writes: "Hello")
        try office.store.take(id, by: office.expert("maya"))
        let desk = try office.program.desk()
        try desk.wait("the conversation") { $0.text.contains("Hello") }
        try FileManager.default.moveItem(
            atPath: office.program.database, toPath: office.program.database + ".moved")
        try desk.wait("what to do, and the status") {
            $0.text.contains("Put desk.db back, or leave and open again: nothing can be stored now.")
                && $0.line(0).contains("CAN'T STORE")
        }
        try desk.type("Still here\r")
        try desk.wait("the text") { $0.text.contains("Still here") }
        try FileManager.default.moveItem(
            atPath: office.program.database + ".moved", toPath: office.program.database)
        #expect(try office.view(id).messages.map(\.text) == ["Hello"])
        try desk.wait("that it works again") {
            !$0.text.contains("Put desk.db back") && $0.line(0).contains("available")
        }
    }

    @Test("a database that another process has open is not replaced; once it is closed it is, and the old one is kept")
    func restore() throws {
        let program = try Program.withMaya()
        let id = try program.write("Before")
        let backup = program.folder.appendingPathComponent("backup.db").path
        try program.run("backup", backup)
        try program.run("reply", id, "After")
        let desk = try program.desk()
        try desk.wait("the desk") { $0.text.contains("Before") }
        let refused = try program.run("restore", backup, expecting: 75)
        #expect(refused.errors.contains("open in another program") && refused.errors.contains("process "))
        desk.signal(SIGHUP)
        _ = try desk.waitForExit()
        let restored = try program.run("restore", backup)
        #expect(restored.output.contains("1 conversation, 1 message"), "\(restored.output)")
        #expect(restored.output.contains("desk.db.before-"))
        #expect(try !program.run("show", id).output.contains("After"))
        #expect(try program.run("restore", program.database, expecting: 65).errors.contains("database itself"))
        #expect(try program.run("restore", "/nowhere.db", expecting: 66).errors.contains("/nowhere.db"))
        let french = try program.run(["restore", backup], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.output.contains("est rétabli"))
    }

    @Test("doctor names a log's wrong mode and the command that mends it, in both languages")
    func doctor() throws {
        let office = try Office("maya")
        let file = office.program.database + "-shm"
        chmod(file, 0o444)
        let report = try office.program.run("doctor", expecting: 78)
        #expect(report.output.contains("chmod 600 \(file)"), "\(report.output)")
        let french = try office.program.run(["doctor"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.output.contains("chmod 600 \(file)"))
    }

    @Test("a pipe as database or as a backup's target is refused at once, and stays one")
    func pipe() throws {
        let program = try Program.withMaya()
        let pipe = program.folder.appendingPathComponent("pipe").path
        #expect(mkfifo(pipe, 0o600) == 0)
        for command in [["ls"], ["doctor"], ["verify"]] {
            let outcome = try program.run(["--database", pipe] + command, environment: [:])
            #expect(outcome.status == (command == ["doctor"] ? 78 : 65))
            #expect((outcome.errors + outcome.output).contains("\(pipe) is a folder, a pipe"))
        }
        #expect(try program.run("backup", pipe, "--force", expecting: 65).errors.contains(pipe))
        var found = stat()
        #expect(lstat(pipe, &found) == 0 && found.st_mode & S_IFMT == S_IFIFO)
    }
}
