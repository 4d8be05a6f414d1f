import DeskCore
import DeskJSON
import DeskOffice
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Commands that keep out, take back and forget")
struct CommandGuardTests {
    private func json(_ program: Program, _ arguments: String...) throws -> JSON {
        try JSON.read(Array(try program.run(arguments + ["--json"], environment: [:]).output.utf8))
    }

    @Test("block, block list and unblock: by key or conversation, with a reason that may begin with a dash")
    func block() throws {
        let program = try Program.withMaya()
        let id = try program.write("Buy now")
        let key = try #require(try json(program, "show", id)["visitor"]?["key"]?.text)
        #expect(
            try program.run("block", id, "--reason", "- spam").output == "Blocked \(id): what they write is refused.\n")
        #expect(try program.run("block", "list").output.contains("- spam"))
        let line = try #require(try json(program, "block", "list")["blocked"]?.list?.first)
        #expect(line["reason"]?.text == "- spam" && line["conversation"]?.text == id && line["refused"]?.integer == 0)
        let visitor = try json(program, "show", id)["visitor"]
        #expect(visitor?["blocked"]?["expert"]?.text == "maya")
        #expect(try program.run("show", id).output.contains("blocked by Maya"))
        let shown = try json(program, "show", id)["log"]?.list?.compactMap { $0["event"]?.text }
        #expect(shown?.contains("blocked") == true)
        let refused = try program.run(
            "receive", "--mission", "site", input: #"{"op":"write","visitor":"\#(key)","text":"Buy"}"# + "\n",
            expecting: nil)
        #expect(refused.output.contains(#""code":"blocked""#))
        #expect(try json(program, "block", "list")["blocked"]?.list?.first?["refused"]?.integer == 1)
        #expect(try program.run("verify").output.contains("agree"))
        #expect(try program.run("unblock", key).output == "Unblocked \(key).\n")
        #expect(try program.run("unblock", id, expecting: 66).errors.contains("is not blocked"))
        #expect(try program.run("block", id, expecting: 64).errors.contains("--reason"))
        #expect(try program.run("block", id, "--reason", " ", expecting: 65).errors.contains("reason"))
        try program.run("block", "add", id, "--reason", "again")
        let french = try program.run(["unblock", id], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(french.output == "Visiteur débloqué\u{A0}: \(id).\n")
    }

    @Test("the beginning of a conversation's id will do, as everywhere; the mission is needed for a key only")
    func prefixes() throws {
        let program = try Program.withMaya()
        let id = try program.write("Buy now")
        let start = String(id.prefix(4))
        #expect(
            try program.run("block", start, "--reason", "spam").output
                == "Blocked \(start): what they write is refused.\n")
        #expect(try program.run("session", "list", start).output == "Nothing.\n")
        try program.run("mission", "add", "other", "--group", "desk")
        try program.run("unblock", start)
        #expect(try program.run("block", "nobody", "--reason", "x", expecting: 64).errors.contains("--mission"))
        let short = try program.run("erase", start, expecting: 64).errors
        #expect(short.contains("first 8 digits"))
        try program.run("erase", String(id.prefix(8)))
    }

    @Test("an erased visitor isn't blocked; a block of before is listed without its reason")
    func blockedAndErased() throws {
        let program = try Program.withMaya()
        let id = try program.write("Buy now")
        try program.run("block", id, "--reason", "sells watches")
        #expect(try program.run("erase", id).output.contains("Erased for good"))
        let listed = try program.run("block", "list").output
        #expect(listed.contains("(erased)") && !listed.contains("watches"))
        #expect(try program.run("show", id).output.contains("(erased)"))
        for command in [["block", id, "--reason", "again"], ["note", id, "again"]] {
            let refused = try program.run(command, environment: [:])
            #expect(refused.status == 65 && refused.errors.contains("nothing more is kept about them"))
        }
        #expect(try program.run("erase", id).output.contains("erased already: there was nothing more"))
        #expect(try program.run("verify").output.contains("agree"))
    }

    @Test("session list and revoke")
    func sessions() throws {
        let office = try Office("maya")
        let (program, id) = (office.program, try office.visitor("Ana", writes: "Hello"))
        let ana = try office.view(id).visitor.id
        #expect(try program.run("session", "list", id.description).output == "Nothing.\n")
        for byte in UInt8(1)...2 {
            try office.store.openSession(
                id: [UInt8](repeating: byte, count: 16), hash: [UInt8](repeating: 0, count: 32), visitor: ana,
                resumed: byte == 1
                    ? nil : ResumedSession(conversation: id, expiresAt: office.store.world.now() + .days(7)))
        }
        let listed = try json(program, "session", "list", id.description)["sessions"]?.list ?? []
        #expect(Set(listed.compactMap { $0["session"]?.text }) == ["01010101", "02020202"])
        #expect(try program.run("session", "list", id.description).output.contains(id.short))
        let wrong = try program.run("session", "revoke", id.description, "--session", "99", expecting: 66)
        #expect(wrong.errors.contains("no session 99"))
        #expect(try program.run("session", "revoke", id.description, "--resumed").output.contains("1 session,"))
        #expect(try program.run("session", "revoke", id.description).output.contains("1 session,"))
        #expect(try office.store.sessions(of: ana).isEmpty)
    }

    @Test("doctor and status tell what is forgotten, and how much was")
    func forgets() throws {
        let program = try Program.withMaya()
        #expect(
            try program.run("doctor").output.contains("visitors who never wrote after 30 days (0 so far), no words"))
        let file = program.folder.appendingPathComponent("config.toml")
        try Data("[retention]\nnever_wrote_days = 0\nended_words_days = 365\n".utf8).write(to: file)
        let said = try program.run("doctor", "--config", file.path).output
        #expect(said.contains("no visitors, words of ended conversations after 365 days (0 so far)"))
        #expect(try json(program, "status")["forgotten"]?["visitors"]?.integer == 0)
    }
}
