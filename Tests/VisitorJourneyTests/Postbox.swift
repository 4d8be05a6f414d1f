import DeskJSON
import DeskTesting
import Foundation

/// Where visitors' mails arrive: a real SMTP server on loopback, and msmtp set up to reach it, as a service's owner would.
final class Postbox {
    private let folder: URL
    private let server: Attendant

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pupitre-post-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        server = try Attendant(
            "/usr/bin/python3", [try Self.script("smtp_server.py"), folder.path],
            journal: folder.appendingPathComponent("server.log"))
        let port = try server.wait("the mail server's port") { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        let lines = ["account default", "host 127.0.0.1", "port \(port)", "tls off", "auth off", ""]
        try Data(lines.joined(separator: "\n").utf8).write(to: account)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var account: URL { folder.appendingPathComponent("msmtprc") }

    private static func script(_ name: String) throws -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../DeskMailTests/\(name)").standardizedFileURL.path
    }

    /// For the service's config.toml.
    var settings: String {
        """
        [mail]
        command = ["msmtp", "-C", "\(account.path)"]
        from = "chat@shop.example"
        """
    }

    /// How many have come.
    var count: Int {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names?.count { $0.hasSuffix(".eml") } ?? 0
    }

    /// The mail that came first, second, … as Python's email package reads it.
    func mail(_ number: Int, seconds: Int = Deadline.patience) throws -> JSON {
        let file = folder.appendingPathComponent("\(number).eml")
        let deadline = Deadline(seconds: seconds)
        while !FileManager.default.fileExists(atPath: file.path) {
            guard deadline.pause() else { throw AttendantFailure("no mail came; the server said:\n\(server.said)") }
        }
        let reader = Process()
        let output = Pipe()
        reader.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        reader.arguments = [try Self.script("read_mail.py")]
        reader.standardInput = try FileHandle(forReadingFrom: file)
        reader.standardOutput = output
        try reader.run()
        let read = output.fileHandleForReading.readDataToEndOfFile()
        reader.waitUntilExit()
        return try JSON.read(read)
    }
}
