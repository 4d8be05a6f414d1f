import DeskTesting
import Foundation
import Testing

/// The real program on a database of its own, in a folder that goes away with the test.
package final class Program {
    package let folder: URL
    package var database: String { folder.appendingPathComponent("data/desk.db").path }

    package init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pupitre-test-\(getpid())-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    package struct Outcome {
        package let status: Int32
        package let output: String
        package let errors: String

        package init(status: Int32, output: String, errors: String) {
            (self.status, self.output, self.errors) = (status, output, errors)
        }
    }

    /// Runs a command to its end.
    @discardableResult
    package func run(_ arguments: String..., input: String = "", expecting status: Int32? = 0) throws -> Outcome {
        let process = try start(arguments, input: input)
        let outcome = try process.wait()
        if let status {
            #expect(outcome.status == status, "\(arguments.joined(separator: " ")): \(outcome.errors)")
        }
        return outcome
    }

    /// Starts a command that goes on beside the test.
    package func start(_ arguments: [String], input: String = "") throws -> Running {
        try Running(arguments: ["--database", database] + arguments, input: input, folder: folder)
    }

    /// The desk of an expert on a terminal of its own.
    package func desk(
        of expert: String? = nil, arguments: [String] = [], columns: Int = 100, rows: Int = 30,
        environment: [String: String] = [:]
    ) throws -> Pty {
        var arguments = ["--database", database] + arguments
        if let expert { arguments += ["--expert", expert] }
        return try Pty(
            Pty.product("pupitre"), arguments, environment: Self.plain(folder).merging(environment) { $1 },
            columns: columns, rows: rows)
    }

    /// Sends visitors' lines: `["op": "write", …]`.
    @discardableResult
    package func visitors(_ lines: [String: String]...) throws -> [[String: Any]] {
        let input = try lines.map { line in
            String(decoding: try JSONSerialization.data(withJSONObject: line, options: .sortedKeys), as: UTF8.self)
        }
        let outcome = try run("receive", input: input.joined(separator: "\n") + "\n")
        return try outcome.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    package func json(_ arguments: String...) throws -> Any {
        let process = try start(arguments + ["--json"])
        let outcome = try process.wait()
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }

    /// Nothing of the person's own settings reaches the tests.
    package static func plain(_ folder: URL) -> [String: String] {
        [
            "HOME": folder.path, "XDG_CONFIG_HOME": folder.path + "/config", "XDG_DATA_HOME": folder.path + "/share",
            "TZ": "Europe/Paris", "LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8", "TERM": "xterm-256color",
            "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/local/bin:/usr/bin:/bin", "LANGUAGE": "",
        ].instrumented
    }
}

/// A command under way, its output kept in files so that no pipe can fill up.
package final class Running {
    private let process = Process()
    private let output: URL
    private let errors: URL

    package init(arguments: [String], input: String, folder: URL) throws {
        let name = UUID().uuidString
        output = folder.appendingPathComponent(name + ".out")
        errors = folder.appendingPathComponent(name + ".err")
        let source = folder.appendingPathComponent(name + ".in")
        try Data(input.utf8).write(to: source)
        try Data().write(to: output)
        try Data().write(to: errors)
        process.executableURL = URL(fileURLWithPath: Pty.product("pupitre"))
        process.arguments = arguments
        process.environment = Program.plain(folder)
        process.standardInput = try FileHandle(forReadingFrom: source)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    package func wait() throws -> Program.Outcome {
        process.waitUntilExit()
        return Program.Outcome(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    package func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
