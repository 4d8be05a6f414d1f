import DeskOffice
import Foundation
import Testing

@Suite("Rehearsals of recorded dialogues")
struct CommandRehearseTests {
    private static let dialogues = """
        {"id":"d1","started_at":1700000000,"expert":"w-1","visitor":"u-1","topic":"plane/book","outcome":"ended",\
        "survey":[{"question":"Good?","answer":true}],"turns":[{"at":0,"from":"visitor","text":"I need a flight"},\
        {"at":20,"from":"expert","text":"Where to?"},{"at":40,"from":"visitor","text":"Oslo"},\
        {"at":60,"from":"expert","text":"Done."}]}
        {"id":"d2","started_at":1700000010,"expert":"w-1","visitor":"u-2","topic":"bank/fraud","outcome":"visitor_left",\
        "survey":[],"turns":[{"at":0,"from":"visitor","text":"Somebody used my card"},\
        {"at":5,"from":"visitor","text":"Hello?"},{"at":30,"from":"expert","text":"I have blocked it."}]}

        """

    private func file(_ text: String, in program: Program) throws -> String {
        let file = program.folder.appendingPathComponent("dialogues.jsonl")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    @Test("with answers a whole history is stored at its own times, once however often it is run")
    func history() throws {
        let program = try Program()
        let file = try file(Self.dialogues, in: program)
        #expect(try program.run("rehearse", file, "--with-answers").output.contains("2 dialogues, 7 messages"))
        #expect(try program.run("rehearse", file, "--with-answers").output.contains("2 dialogues, 0 messages"))
        let all = try Program.list("conversations", of: program.json("ls", "--state", "all"))
        #expect(all.count == 2)
        #expect(all.allSatisfy { $0["state"] as? String == "ended" })
        #expect(all.contains { $0["started_at"] as? String == "2023-11-14T22:13:20.000Z" })
        #expect(Set(all.compactMap { ($0["tags"] as? [String])?.first }) == ["plane/book", "bank/fraud"])
        let rows = try Program.list("rows", of: program.json("stats", "--by", "tag"))
        #expect(rows.first { $0["name"] as? String == "plane/book" }?["satisfied"] as? Int == 1)
        try program.run("verify")
    }

    @Test("without waiting, visitors say all they have to say and go")
    func noWaiting() throws {
        let program = try Program.withMaya()
        let file = try file(Self.dialogues, in: program)
        let outcome = try program.run("rehearse", file, "--speed", "max", "--no-wait")
        #expect(outcome.output.contains("2 dialogues, 4 messages"))
        let all = try Program.list("conversations", of: program.json("ls"))
        #expect(all.map { $0["state"] as? String } == ["queued", "queued"])
    }

    @Test("a live visitor waits for the desk's answer, goes on, and judges at the end")
    func live() throws {
        let program = try Program.withMaya()
        let file = try file(Self.dialogues, in: program)
        let rehearsal = try CommandPipe(program, ["rehearse", file, "--speed", "max", "--limit", "1"])
        let id = try wait { try Program.list("conversations", of: program.json("ls")).first?["id"] as? String }
        #expect(try texts(id, program) == ["I need a flight"])
        try program.run("reply", id, "Where to?")
        try wait { try texts(id, program).last == "Oslo" ? true : nil }
        try program.run("end", id)
        let outcome = try rehearsal.finish()
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("1 dialogue, 2 messages"))
        #expect((try program.show(id)["survey"] as? [String: Any])?["score"] as? Int == 5)
    }

    @Test("bad lines are named and skipped, with exit status 65")
    func badLines() throws {
        let program = try Program()
        let file = try file(
            "nonsense\n" + Self.dialogues + #"{"id":"d3","started_at":1,"expert":"w","visitor":"u","turns":[]}"# + "\n",
            in: program)
        let outcome = try program.run("rehearse", file, "--with-answers", expecting: 65)
        #expect(outcome.errors.contains("line 1 skipped") && outcome.errors.contains("line 4 skipped"))
        #expect(outcome.output.contains("2 dialogues"))
        #expect(try program.run("rehearse", program.folder.path + "/missing", expecting: 66).errors.contains("missing"))
        #expect(try program.run("rehearse", file, "--speed", "-1", expecting: 64).errors.contains("speed"))
    }

    private func texts(_ id: String, _ program: Program) throws -> [String] {
        try Program.list("messages", of: program.show(id)).filter { $0["from"] as? String == "visitor" }
            .compactMap { $0["text"] as? String }
    }

    /// Asks again until there is an answer, for ten seconds.
    @discardableResult
    private func wait<Value>(_ body: () throws -> Value?) throws -> Value {
        let end = ContinuousClock.now.advanced(by: .seconds(10))
        while ContinuousClock.now < end {
            if let value = try body() { return value }
        }
        throw CocoaError(.fileReadUnknown)
    }
}
