import DeskCore
import DeskFaults
import FoundationEssentials
import Glibc

/// `pupitred`, for someone alone: it runs beside the desk, ends with it, and can't outlive it, for it stops when the
/// pipe that it reads from is closed. The desk itself knows no network.
final class ServiceBeside {
    /// How long it may take to listen.
    private static let patience: Duration = .seconds(30)

    private var child: pid_t = 0
    /// The end of the pipe that the service holds on to.
    private var rope: Int32 = -1

    /// Starts it and waits until visitors can reach it. Before the desk blocks any signal, which children inherit.
    init(_ context: CommandContext, site: Bool) throws {
        let path = Self.program
        guard access(path, X_OK) == 0 else { throw Failure(.unavailable, Speech.words.failures.noServiceProgram(path)) }
        let log = context.database + ".service.log"
        var arguments = [path, "--database", context.database, "--with-parent"]
        if let config = context.global.config { arguments += ["--config", config] }
        if site { arguments.append("--site") }
        let errors = try Self.open(log)
        defer { close(errors) }
        try start(arguments, errors: errors, log: log)
        try waitUntilListening(log, context.world)
    }

    deinit { stop() }

    /// Its pages are told to come back; returns once it is gone.
    func stop() {
        guard rope >= 0 else { return }
        close(rope)
        rope = -1
        if isRunning { waitpid(child, nil, 0) }
    }

    private func start(_ arguments: [String], errors: Int32, log: String) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw Failure(.unavailable, Speech.words.failures.serviceFailed(Self.refusal(errno), log))
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        rope = ends[1]
        defer { close(ends[0]) }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, ends[0], STDIN_FILENO)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO)
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let code = posix_spawn(&child, arguments[0], &files, nil, &words, environ)
        if code != 0 { throw Failure(.unavailable, Speech.words.failures.serviceFailed(Self.refusal(code), log)) }
    }

    /// Asked until it is false: then its process is gone for good.
    private var isRunning: Bool { child > 0 && waitpid(child, nil, WNOHANG) == 0 }

    private static func refusal(_ code: Int32) -> String { Speech.words.failures.faults.reason(code) }

    private func waitUntilListening(_ log: String, _ world: World) throws {
        let end = world.now() + Self.patience
        while true {
            let text = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) } ?? ""
            if text.contains("event=listening for=visitors") { return }
            guard isRunning, world.now() < end else {
                let last = text.split(separator: "\n").last.map(String.init) ?? ""
                throw Failure(.unavailable, Speech.words.failures.serviceFailed(Console.safe(last), log))
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
    private static func open(_ log: String) throws -> Int32 {
        let folder = URL(fileURLWithPath: log).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = Glibc.open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0, fchmod(file, 0o600) == 0 else {
            throw Failure(.cannotCreate, Speech.words.failures.serviceFailed(log, log))
        }
        return file
    }
}
