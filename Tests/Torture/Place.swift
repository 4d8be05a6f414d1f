import DeskCore
import DeskStore
import DeskTesting
import Foundation

/// A database of its own, in a folder that goes away with the round.
final class Place {
    let folder: String
    var database: String { folder + "/data/desk.db" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/pupitre-torture-\(getpid())-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A file beside the database's folder.
    func file(_ name: String) -> String { folder + "/" + name }

    func store(_ world: World = .live) throws -> Store { try Store.open(path: database, world: world) }

    // MARK: Who is there

    /// The expert maya and visitors who each wrote once.
    func furnish(_ visitors: [String] = [], world: World = .live) throws -> [ConversationID] {
        let store = try store(world)
        _ = try store.firstRun(name: "Maya", handle: "maya", capacity: 50)
        let site = try store.mission(named: "site")
        let maya = try store.expert(named: "maya").id
        try store.renewLease(of: maya)
        return try visitors.map { name in
            let visitor = try store.arrive(name, on: site.id, name: name)
            return try store.write("Hello from \(name)", by: visitor).conversation
        }
    }

    // MARK: Programs

    /// Nothing of the person's own settings reaches the programs.
    var environment: [String: String] {
        [
            "HOME": folder, "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/share",
            "TZ": "Europe/Paris", "LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8", "TERM": "xterm-256color",
            "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/local/bin:/usr/bin:/bin", "LANGUAGE": "",
            // An editor that leaves the text as it is, and nobody waiting.
            "VISUAL": "", "EDITOR": "true",
        ].instrumented
    }

    func start(_ arguments: [String], input: String = "", environment more: [String: String] = [:]) throws -> Child {
        try Child(
            Pty.product("pupitre"), ["--database", database] + arguments, input: input,
            environment: environment.merging(more) { $1 }, folder: folder)
    }

    /// Runs a command to its end, which must come.
    @discardableResult
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], seconds: Int = Child.patience
    ) throws -> Child.Outcome {
        try start(arguments, input: input, environment: environment).wait(seconds: seconds)
    }

    /// The desk of maya, once it is on the screen.
    func desk(columns: Int = 100, rows: Int = 30, environment more: [String: String] = [:]) throws -> Pty {
        let desk = try Pty(
            Pty.product("pupitre"), ["--database", database, "--expert", "maya"],
            environment: environment.merging(more) { $1 }, columns: columns, rows: rows)
        try desk.wait("the desk") { $0.line(0).contains("maya") }
        return desk
    }
}

/// A command under way, its output kept in files, so that what it said is there whatever became of it.
final class Child {
    struct Outcome {
        /// Nil when a signal ended it.
        let status: Int32?
        let signal: Int32?
        let output: String
        let errors: String
    }

    /// Seconds that a command may take on a machine with much else to do, before it is said to hang.
    static let patience = 300

    private let process = Process()
    private let output: String
    private let errors: String
    private let command: String

    init(
        _ program: String, _ arguments: [String], input: String, environment: [String: String], folder: String
    ) throws {
        let name = folder + "/" + UUID().uuidString
        (output, errors, command) = (name + ".out", name + ".err", arguments.joined(separator: " "))
        try Data(input.utf8).write(to: URL(fileURLWithPath: name + ".in"))
        for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment
        let files = [
            FileHandle(forReadingAtPath: name + ".in"), FileHandle(forWritingAtPath: output),
            FileHandle(forWritingAtPath: errors),
        ]
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        // `Process` never lets go of them: an hour of commands would end without a file left to open.
        defer { for file in files { try? file?.close() } }
        try process.run()
    }

    deinit { if process.isRunning { kill() } }

    var identifier: pid_t { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    /// What it said so far.
    var said: String { Self.text(output) }
    var complained: String { Self.text(errors) }

    func signal(_ number: Int32) { Glibc.kill(process.processIdentifier, number) }

    func kill() {
        signal(SIGKILL)
        process.waitUntilExit()
    }

    func wait(seconds: Int = Child.patience) throws -> Outcome {
        let deadline = Deadline(seconds: seconds)
        while process.isRunning {
            guard deadline.pause(milliseconds: 5) else {
                kill()
                throw Violation("hangs: \(command)\n\(said)\(complained)")
            }
        }
        let isExit = process.terminationReason == .exit
        return Outcome(
            status: isExit ? process.terminationStatus : nil, signal: isExit ? nil : process.terminationStatus,
            output: said, errors: complained)
    }

    private static func text(_ file: String) -> String {
        (FileManager.default.contents(atPath: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
