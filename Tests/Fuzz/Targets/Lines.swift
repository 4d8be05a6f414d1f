import DeskCore
import DeskJSON
import Foundation
@testable import DeskStore
@testable import DeskApp

/// The lines of `receive`: cut as they are read, done and answered by what does it there, on a database in memory.
enum Lines {
    /// What only a fault of the program would answer.
    private static let impossible: Set = [
        "failed", "damaged", "not_a_database", "cannot_open", "busy", "read_only", "disk_full", "replaced", "cancelled",
    ]
    /// So many inputs, then another database: what grows with it isn't what is tried.
    private static let patience = 2_000

    private struct Place {
        let store: Store
        let site: MissionID
        var receptions: [Reception]
        var inputs = 0

        init() throws {
            store = try Store.inMemory(world: .live)
            let maya = try store.firstRun(name: "Maya", handle: "maya")
            try store.renewLease(of: maya.id)
            let mission = try store.mission(named: "site")
            site = mission.id
            receptions = [CommandWords.english, .french].map { [store] words in
                Reception(store: store, mission: mission, words: words)
            }
        }
    }

    @MainActor private static var place: Place?

    static func test(_ bytes: [UInt8]) {
        MainActor.assumeIsolated {
            do { try receive(bytes) } catch { preconditionFailure("\(error)") }
        }
    }

    @MainActor private static func receive(_ bytes: [UInt8]) throws {
        var here = try place ?? Place()
        here.inputs += 1
        let file = NamelessFile(bytes)
        var reader = LineReader(descriptor: file.descriptor)
        let language = here.inputs % here.receptions.count
        var number = 0
        reading: while true {
            let input = try reader.next()
            switch input {
            case .end: break reading
            case .idle: preconditionFailure("a file that waits")
            case .line, .tooLong: break
            }
            number += 1
            let answer = here.receptions[language].answer(input, line: number)
            guard case .line(let line) = input else { continue }
            check(answer, to: line, number)
            try compare(answer, line, here)
        }
        let wanted =
            bytes.count { $0 == UInt8(ascii: "\n") } + (bytes.isEmpty || bytes.last == UInt8(ascii: "\n") ? 0 : 1)
        precondition(number == wanted, "\(wanted) lines are read as \(number)")
        if here.inputs >= patience {
            let found = try here.store.verify().differences
            precondition(found.isEmpty, "the log tells otherwise: \(found)")
            place = nil
        } else {
            place = here
        }
    }

    /// One answer on one line, harmless, that says what is wrong where something is, and isn't much longer than what was asked.
    private static func check(_ answer: JSON, to line: [UInt8], _ number: Int) {
        let text = answer.line
        precondition(Shown.isHarmless(text), "a control in an answer")
        // Each sign may be six in an escape, and its member be named in a warning and in its sentence.
        precondition(text.utf8.count <= 4_000 + 40 * line.count, "\(text.utf8.count) bytes answer \(line.count)")
        let again = try? JSON.read(Array(text.utf8))
        precondition(again?.line == text, "an answer that reads otherwise")
        precondition(answer["line"] == .integer(Int64(number)), "an answer to another line")
        guard answer["ok"] != .bool(true) else { return }
        precondition(answer["ok"] == .bool(false), "neither done nor refused")
        guard let code = answer["code"]?.text, let message = answer["message"]?.text else {
            preconditionFailure("a refusal without a code or words: \(text)")
        }
        precondition(!impossible.contains(code), "refused with \(code): \(message)")
        Shown.check(sentence: message)
    }

    /// What was taken of a message is what was written, byte by byte.
    private static func compare(_ answer: JSON, _ line: [UInt8], _ here: Place) throws {
        guard answer["ok"] == .bool(true), answer["op"]?.text == "write", answer["new"] == .bool(true),
            let id = answer["id"]?.text, let request = try? JSON.read(line), let text = request["text"]?.text
        else { return }
        let stored = try here.store.read { transaction in
            try transaction.database.first("SELECT text FROM message WHERE id = ?", [MessageID(id)]) {
                try $0.next(String.self)
            }
        }
        precondition(stored.map { Array($0.utf8) } == Array(text.utf8), "another text is kept")
    }
}
