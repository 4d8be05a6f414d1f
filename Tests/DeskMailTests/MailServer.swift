import Foundation

/// A real SMTP server on loopback, and msmtp set up for it. Ends with the test.
final class MailServer {
    let scratch: Scratch
    private let process = Process()
    /// The server ends when this is closed, as it is when the tests crash.
    private let leash = Pipe()

    init(_ scratch: Scratch) throws {
        self.scratch = scratch
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "smtp_server.py")
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [script.path, scratch.folder.path]
        process.standardInput = leash
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = UInt16(said.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw NotStarted(said: said)
        }
        try """
        account default
        host 127.0.0.1
        port \(port)
        tls off
        auth off

        """.write(toFile: scratch.path("msmtprc"), atomically: true, encoding: .utf8)
    }

    deinit {
        // It was born with the signals blocked that this thread blocks; this one nobody can.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    var command: [String] { ["msmtp", "-C", scratch.path("msmtprc")] }

    struct NotStarted: Error { let said: String }
}
