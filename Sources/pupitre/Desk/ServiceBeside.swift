import DeskCore
import DeskFaults
import Foundation

/// `pupitred`, for someone alone: it runs beside the desk, ends with it, and can't outlive it, for it stops when the
/// pipe that it reads from is closed. The desk itself knows no network.
final class ServiceBeside {
    /// How long it may take to listen.
    private static let patience: Duration = .seconds(30)

    private let process = Process()
    private let rope = Pipe()

    /// Starts it and waits until visitors can reach it. Before the desk blocks any signal, which children inherit.
    init(_ context: CommandContext, site: Bool) throws {
        let path = Self.program
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(.unavailable, Sentences.missing(path))
        }
        let log = context.database + ".service.log"
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["--database", context.database, "--with-parent"]
        if let config = context.global.config { process.arguments? += ["--config", config] }
        if site { process.arguments?.append("--site") }
        process.standardInput = rope
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try Self.open(log)
        do {
            try process.run()
        } catch {
            throw Failure(.unavailable, Sentences.failed("\(error)", log))
        }
        try waitUntilListening(log, context.world)
    }

    deinit { stop() }

    /// Its pages are told to come back; returns once it is gone.
    func stop() {
        try? rope.fileHandleForWriting.close()
        if process.isRunning { process.waitUntilExit() }
    }

    private func waitUntilListening(_ log: String, _ world: World) throws {
        let end = world.now() + Self.patience
        while true {
            let text = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) } ?? ""
            if text.contains("event=listening for=visitors") { return }
            guard process.isRunning, world.now() < end else {
                let last = text.split(separator: "\n").last.map(String.init) ?? ""
                throw Failure(.unavailable, Sentences.failed(Console.safe(last), log))
            }
            usleep(20_000)
        }
    }

    /// The one that was built with this desk.
    private static var program: String {
        let desk = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "pupitre"
        return URL(fileURLWithPath: desk).deletingLastPathComponent().appendingPathComponent("pupitred").path
    }

    /// An empty file that only its owner reads.
    private static func open(_ log: String) throws -> FileHandle {
        let folder = URL(fileURLWithPath: log).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard FileManager.default.createFile(atPath: log, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: log)
        else { throw Failure(.cannotCreate, Sentences.failed(log, log)) }
        return file
    }

    /// What to say when it doesn't start.
    private enum Sentences {
        static func missing(_ path: String) -> String {
            switch Speech.language {
            case .english: "The service for visitors isn't at \(path): build it with `make service`, or install it."
            case .french: "Le service des visiteurs n'est pas à \(path)\u{A0}: `make service` le construit."
            }
        }

        static func failed(_ why: String, _ log: String) -> String {
            switch Speech.language {
            case .english: "The service for visitors did not start: \(why) (its log: \(log))"
            case .french: "Le service des visiteurs n'a pas démarré\u{A0}: \(why) (son journal\u{A0}: \(log))"
            }
        }
    }
}
