import DeskCore
import DeskJSON
import DeskStore
import DeskTesting
import Foundation

extension Part {
    /// The database, or a file beside it, is removed, moved, replaced or given to somebody else while a program has it open:
    /// what is acknowledged after that is in the file that bears the name.
    static let takenAway = Part(name: "taken-away", share: 1) { trial in
        for deed in Deed.allCases {
            let place = try Place()
            _ = try place.furnish()
            let receiver = try Receiver(place)
            var ledger = Ledger()
            for number in 0..<3 { try receiver.write("before \(number).", into: &ledger) }
            try deed.perform(on: place)
            for number in 0..<3 { try receiver.write("after \(number).", into: &ledger) }
            receiver.kill()
            // Where the file itself is gone, only what was promised afterwards counts.
            if deed.takesTheFile { ledger.forget { $0.hasPrefix("before") } }
            if ledger.count > 0 || !deed.takesTheFile {
                do { try ledger.check(place.database) } catch { throw Violation("\(deed.rawValue): \(error)") }
            }
            trial.count("files taken away")
        }
    }
}

private enum Deed: String, CaseIterable {
    case removeFile = "rm desk.db"
    case moveFile = "mv desk.db away"
    case replaceFile = "another database moved over desk.db"
    case removeShared = "rm desk.db-shm"
    case removeLog = "rm desk.db-wal"
    case protectFile = "chmod 444 desk.db"

    /// What was acknowledged before is gone by hand: with the file, or with the log that had it.
    var takesTheFile: Bool { [.removeFile, .moveFile, .replaceFile, .removeLog].contains(self) }

    func perform(on place: Place) throws {
        let path = place.database
        let files = FileManager.default
        switch self {
        case .removeFile: try files.removeItem(atPath: path)
        case .moveFile: try files.moveItem(atPath: path, toPath: path + ".away")
        case .replaceFile:
            let other = try Place()
            _ = try other.furnish()
            rename(other.database, path)
        case .removeShared: try files.removeItem(atPath: path + "-shm")
        case .removeLog: try files.removeItem(atPath: path + "-wal")
        case .protectFile: chmod(path, 0o444)
        }
    }
}

/// A `receive` that is spoken to line by line.
private final class Receiver {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var pending: [UInt8] = []

    init(_ place: Place) throws {
        process.executableURL = URL(fileURLWithPath: Pty.product("pupitre"))
        process.arguments = ["--database", place.database, "receive", "--mission", "site"]
        process.environment = place.environment
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        _ = try ask(["op": "arrive", "visitor": "eve"])
    }

    deinit { kill() }

    func write(_ text: String, into ledger: inout Ledger) throws {
        let answer = try ask(["op": "write", "visitor": "eve", "text": .text(text)])
        guard answer["ok"] == .bool(true), let id = answer["conversation"]?.text.flatMap({ ConversationID($0) }) else {
            return
        }
        ledger.sent(text, in: id)
    }

    func kill() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// - Returns: null when it has ended, which it may.
    private func ask(_ line: JSON) throws -> JSON {
        guard (try? input.fileHandleForWriting.write(contentsOf: Data((line.line + "\n").utf8))) != nil else {
            return .null
        }
        let descriptor = output.fileHandleForReading.fileDescriptor
        let deadline = Deadline(seconds: Deadline.patience)
        while true {
            if let end = pending.firstIndex(of: 10) {
                defer { pending.removeFirst(end + 1) }
                return try JSON.read(Array(pending[..<end]))
            }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, deadline.milliseconds) > 0 else { throw Violation("receive doesn't answer") }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { return .null }
            pending += buffer.prefix(count)
        }
    }
}
