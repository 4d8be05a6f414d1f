import DeskCore
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("Rehearsals through the service")
struct RehearsalTests {
    private static let talk = """
        {"id":"d1","started_at":1700000000,"expert":"w-1","visitor":"u-1","outcome":"ended",\
        "survey":[{"question":"Good?","answer":true}],"turns":[{"at":0,"from":"visitor","text":"I need a flight"},\
        {"at":20,"from":"expert","text":"Where to?"},{"at":40,"from":"visitor","text":"Oslo"},\
        {"at":60,"from":"expert","text":"Done."}]}

        """
    private static let hasty = """
        {"id":"d2","started_at":1700000010,"expert":"w-1","visitor":"u-2","outcome":"visitor_left",\
        "survey":[],"turns":[{"at":0,"from":"visitor","text":"Somebody used my card"},\
        {"at":5,"from":"visitor","text":"Hello?"},{"at":30,"from":"expert","text":"I have blocked it."}]}

        """

    /// The program, under way.
    private final class Pupitre {
        private let process = Process()
        private let output = Pipe()
        private let errors = Pipe()

        init(_ arguments: [String], dialogues: String = "") throws {
            let input = Pipe()
            process.executableURL = URL(fileURLWithPath: Pty.product("pupitre"))
            process.arguments = arguments
            process.environment =
                ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"].instrumented
            process.standardInput = input
            process.standardOutput = output
            process.standardError = errors
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: Data(dialogues.utf8))
            try input.fileHandleForWriting.close()
        }

        func finish() -> (status: Int32, output: String, errors: String) {
            let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, said, complained)
        }
    }

    private func rehearse(_ dialogues: String, at house: House, _ more: String...) throws -> Pupitre {
        try Pupitre(
            ["rehearse", "-", "--speed", "max", "--gateway", "http://127.0.0.1:\(house.port)/"] + more,
            dialogues: dialogues)
    }

    private func act(_ house: House, _ command: String, _ more: String...) throws {
        let outcome = try Pupitre(["--database", house.store.path, command] + more).finish()
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// What the visitors wrote, by conversation.
    private func written(_ house: House) throws -> [ConversationID: [String]] {
        let rows = try house.store.desk(of: house.maya, limit: 500).rows
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let messages = try house.store.view(of: row.id, for: house.maya, limit: 100).messages
                return (row.id, messages.filter { $0.author == .visitor && $0.kind == .spoken }.map(\.text))
            })
    }

    @Test("a visitor waits for the desk's answer, also over a restart of the service, goes on, and judges at the end")
    func live() throws {
        let house = try House()
        let rehearsal = try rehearse(Self.talk, at: house)
        try house.wait("the first line") { try written(house).values.contains(["I need a flight"]) }
        let id = try #require(try written(house).keys.first)
        house.kill()
        try house.start()
        try act(house, "reply", id.description, "Where to?")
        try house.wait("the second line") { try written(house)[id] == ["I need a flight", "Oslo"] }
        #expect(try house.store.view(of: id, for: house.maya).visitor.name == "d1")
        #expect(try house.store.view(of: id, for: house.maya).visitor.presence.isOnline(at: house.store.world.now()))
        try act(house, "end", id.description)
        let outcome = rehearsal.finish()
        #expect(outcome.status == 0 && outcome.output.contains("1 dialogue, 2 messages"), "\(outcome)")
        let survey = try house.store.conversation(id).survey
        guard case .answered(let score, _) = survey else {
            Issue.record("\(survey)")
            return
        }
        #expect(score == 5)
        #expect(try house.store.verify().differences.isEmpty)
    }

    @Test("without waiting, all is said once, however often it is rehearsed")
    func noWaiting() throws {
        let house = try House()
        let outcome = try rehearse(Self.talk + Self.hasty, at: house, "--no-wait").finish()
        #expect(outcome.status == 0 && outcome.output.contains("2 dialogues, 4 messages"), "\(outcome)")
        let said = [["I need a flight", "Oslo"], ["Somebody used my card", "Hello?"]]
        #expect(Set(try written(house).values) == Set(said))
        let again = try rehearse(Self.talk + Self.hasty, at: house, "--no-wait").finish()
        #expect(again.status == 0 && again.output.contains("2 dialogues, 0 messages"), "\(again)")
        #expect(try written(house).count == 2)
    }

    @Test("who is let on no faster waits, is told so, and says everything in the end")
    func limits() throws {
        let house = try House()
        let turns = (0..<22).map { "{\"at\":\($0),\"from\":\"visitor\",\"text\":\"line \($0)\"}" }
        let dialogue = """
            {"id":"d3","started_at":1,"expert":"w","visitor":"u","outcome":"visitor_left","survey":[],\
            "turns":[\(turns.joined(separator: ","))]}

            """
        let outcome = try rehearse(dialogue, at: house, "--no-wait").finish()
        #expect(outcome.status == 0 && outcome.output.contains("1 dialogue, 22 messages"), "\(outcome)")
        #expect(outcome.errors.contains("lets on only so many"))
        #expect(try written(house).values.first == (0..<22).map { "line \($0)" })
    }

    @Test("what can't be is refused with what to do")
    func refusals() throws {
        let house = try House()
        func refused(_ status: Int32, _ more: String...) throws -> String {
            let outcome = try Pupitre(["rehearse", "-"] + more, dialogues: Self.talk).finish()
            #expect(outcome.status == status, "\(outcome)")
            return outcome.errors
        }
        let here = "http://127.0.0.1:\(house.port)"
        #expect(try refused(64, "--gateway", "https://chat.example").contains("the service's own address"))
        for bad in ["chat.example", "http://", "http://a:b", "http://a/v1", "http://u@a", "http://[::1"] {
            #expect(try refused(64, "--gateway", bad).contains("http://127.0.0.1:8750"))
        }
        #expect(try refused(64, "--gateway", here, "--with-answers").contains("--with-answers"))
        #expect(try refused(66, "--gateway", here, "--mission", "nope").contains("no mission nope"))
        #expect(try refused(69, "--gateway", "http://127.0.0.1:1").contains("http://127.0.0.1:1"))
        #expect(try refused(69, "--gateway", "http://127.0.0.1:\(house.adminPort)").contains("405"))
    }
}
