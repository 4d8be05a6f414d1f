import CPty
import Foundation

/// A program that runs beside the tests and says what it does in a file. It holds a pipe from the tests as its standard
/// input and ends when that does, so that it never outlives them, however they end.
package final class Attendant {
    private let process = Process()
    private let leash = Pipe()
    private let journal: URL

    /// - Parameters:
    ///   - program: one that ends by itself when its standard input does.
    ///   - journal: where all that it says is kept; of several starts, one after the other.
    package init(_ program: String, _ arguments: [String], environment: [String: String]? = nil, journal: URL) throws {
        self.journal = journal
        if !FileManager.default.fileExists(atPath: journal.path) { try Data().write(to: journal) }
        let output = try FileHandle(forWritingTo: journal)
        try output.seekToEnd()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        if let environment { process.environment = environment }
        process.standardInput = leash
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// One that doesn't look at its standard input: a shell watches over it and over all that it starts.
    package convenience init(
        watched program: String, _ arguments: [String], environment: [String: String]? = nil, journal: URL
    ) throws {
        let script = #"setsid "$@" </dev/null & cat >/dev/null; kill -KILL -$! 2>/dev/null"#
        try self.init("/bin/sh", ["-c", script, "sh", program] + arguments, environment: environment, journal: journal)
    }

    deinit {
        try? leash.fileHandleForWriting.close()
        waitForExit()
    }

    /// All that it has said.
    package var said: String { (try? Data(contentsOf: journal)).map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// Waits until something can be read out of what it said.
    @discardableResult
    package func wait<Value>(_ what: String, seconds: Int = Deadline.patience, for read: (String) throws -> Value?)
        throws -> Value
    {
        let deadline = Deadline(seconds: seconds)
        repeat {
            if let value = try read(said) { return value }
            guard process.isRunning else { break }
        } while deadline.pause()
        throw AttendantFailure(
            "\(process.executableURL?.lastPathComponent ?? ""): waited for \(what); it said:\n\(said)")
    }

    /// Ends it as a crash or a machine without power does.
    package func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Nobody is waited for forever.
    private func waitForExit() {
        let deadline = Deadline(seconds: 10)
        while process.isRunning {
            guard deadline.pause(milliseconds: 10) else { return kill() }
        }
    }
}

package struct AttendantFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
