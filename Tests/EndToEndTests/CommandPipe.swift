import DeskOffice
import DeskTesting
import Foundation

/// A command whose input and output are pipes, for conversations that go back and forth.
final class CommandPipe {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private var pending = Data()

    init(_ program: Program, _ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = URL(fileURLWithPath: Pty.product("pupitre"))
        process.arguments = ["--database", program.database] + arguments
        process.environment = Program.plain(program.folder).merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    func send(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

    /// The next line of output, which must come while the pipe stays open.
    func line() throws -> String {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending = Data(pending[(end + 1)...]) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { throw CocoaError(.fileReadUnknown) }
            pending += more
        }
    }

    /// Closes the input and waits for the end.
    func finish() throws -> Program.Outcome {
        try input.fileHandleForWriting.close()
        let rest = pending + output.fileHandleForReading.readDataToEndOfFile()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program.Outcome(
            status: process.terminationStatus, output: String(decoding: rest, as: UTF8.self),
            errors: String(decoding: said, as: UTF8.self))
    }
}

extension Program {
    /// The first expert, maya, with whom come the group desk and the mission site.
    static func withMaya() throws -> Program {
        let program = try Program()
        try program.run("expert", "add", "maya", "--name", "Maya")
        return program
    }

    /// Runs a command in another language or with another environment.
    func run(_ arguments: [String], environment: [String: String]) throws -> Outcome {
        try CommandPipe(self, arguments, environment: environment).finish()
    }

    /// A visitor writes; the conversation's id.
    @discardableResult
    func write(_ text: String, by visitor: String = "ana", name: String? = nil) throws -> String {
        var arrival = ["op": "arrive", "visitor": visitor]
        arrival["name"] = name
        let answers = try visitors(arrival, ["op": "write", "visitor": visitor, "text": text])
        return try Self.text("conversation", of: answers.last)
    }

    static func text(_ key: String, of object: Any?) throws -> String {
        guard let text = (object as? [String: Any])?[key] as? String else { throw CocoaError(.coderReadCorrupt) }
        return text
    }

    static func list(_ key: String, of object: Any?) throws -> [[String: Any]] {
        guard let list = (object as? [String: Any])?[key] as? [[String: Any]] else {
            throw CocoaError(.coderReadCorrupt)
        }
        return list
    }

    /// A conversation as `show --json` has it.
    func show(_ id: String) throws -> [String: Any] {
        try json("show", id) as? [String: Any] ?? [:]
    }
}
