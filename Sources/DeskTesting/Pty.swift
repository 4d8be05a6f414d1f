import CPty
import Glibc

/// The real program on a terminal of its own: keys in, screen out. Nothing sleeps: every wait is for a condition, with a
/// deadline, and fails with the screen as it was then.
package final class Pty {
    /// How a program ended.
    package enum Exit: Hashable, Sendable {
        case exited(Int32)
        case killed(Int32)
    }

    package let screen: Screen
    package let process: pid_t
    private let terminal: Int32
    private let watch: Int32
    private var exit: Exit?
    private var isClosed = false

    /// Starts a program.
    /// - Parameters:
    ///   - program: its path; see `Pty.product`.
    ///   - environment: added to a plain one: UTF-8, 256 colours, English, no backtraces.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil,
        columns: Int = 80, rows: Int = 24
    ) throws {
        screen = Screen(columns: columns, rows: rows)
        let variables = Self.plainEnvironment.merging(environment) { $1 }
        let listed = variables.map { "\($0)=\($1)" }.sorted()
        var argv = ([program] + arguments).map { strdup($0) } + [nil]
        var envp = listed.map { strdup($0) } + [nil]
        defer { for string in argv + envp { free(string) } }
        var terminal: Int32 = -1
        process = desk_pty_spawn(program, &argv, &envp, directory, Int32(columns), Int32(rows), &terminal)
        guard process > 0 else { throw PtyFailure("can't start \(program): errno \(errno)", nil) }
        self.terminal = terminal
        watch = desk_pty_watch(process)
    }

    deinit {
        if exit == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        if watch >= 0 { close(watch) }
        close(terminal)
    }

    private static let plainEnvironment: [String: String] = {
        var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
        for name in ["PATH", "HOME", "LLVM_PROFILE_FILE"] {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables.instrumented
    }()

    /// The path of one of the package's own programs: SwiftPM puts them beside the test runner.
    package static func product(_ name: String) -> String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count)
        let runner = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return (runner.lastIndex(of: "/").map { String(runner[...$0]) } ?? "") + name
    }

    /// Writes bytes to the program as the terminal would, reading on meanwhile so that neither side can block the other.
    package func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        let deadline = Deadline(seconds: Deadline.patience)
        while !rest.isEmpty {
            var entry = pollfd(fd: terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&entry, 1, deadline.milliseconds) > 0 else {
                throw PtyFailure("the program doesn't read its keys", screen)
            }
            if Int32(entry.revents) & (POLLIN | POLLHUP) != 0 { read() }
            guard Int32(entry.revents) & POLLOUT != 0 else {
                if isClosed { throw PtyFailure("the program is gone", screen) }
                continue
            }
            let count = rest.prefix(256).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            guard count > 0 else { throw PtyFailure("the program is gone: errno \(errno)", screen) }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes bytes to the program and reads nothing of what it answers, as a terminal whose window hangs.
    package func sendUnread(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        let deadline = Deadline(seconds: Deadline.patience)
        while !rest.isEmpty {
            var entry = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
            guard poll(&entry, 1, deadline.milliseconds) > 0 else {
                throw PtyFailure("the program doesn't read its keys", screen)
            }
            let count = rest.prefix(16).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            guard count > 0 else { throw PtyFailure("the program is gone: errno \(errno)", screen) }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits for the program's end without reading what it says.
    package func waitForExitUnread(seconds: Int = Deadline.patience) throws -> Exit {
        var entry = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, Deadline(seconds: seconds).milliseconds) > 0 else {
            throw PtyFailure("the program doesn't end", screen)
        }
        return try waitForExit()
    }

    /// Waits until the screen is as wanted.
    /// - Throws: `PtyFailure` with the screen, at the deadline or when the program has ended without getting there.
    package func wait(_ what: String, seconds: Int = Deadline.patience, until isThere: (Screen) throws -> Bool) throws {
        let deadline = Deadline(seconds: seconds)
        while try !isThere(screen) {
            guard !isClosed else { throw PtyFailure("the program ended before: \(what)", screen) }
            guard readMore(within: deadline.milliseconds) else {
                throw PtyFailure("waited \(seconds) s for: \(what)", screen)
            }
        }
    }

    package func wait(for text: String, seconds: Int = Deadline.patience) throws {
        try wait("“\(text)”", seconds: seconds) { $0.contains(text) }
    }

    /// Waits until a text is on the screen no more.
    package func wait(forNo text: String, seconds: Int = Deadline.patience) throws {
        try wait("no “\(text)”", seconds: seconds) { !$0.contains(text) }
    }

    package func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        _ = desk_pty_resize(terminal, Int32(columns), Int32(rows))
    }

    /// Whether the terminal gathers lines and echoes them, as a shell expects it.
    package var isCooked: Bool {
        var modes = termios()
        tcgetattr(terminal, &modes)
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return modes.c_lflag & wanted == wanted
    }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Waits until the program was stopped by a signal (SIGSTOP, SIGTSTP).
    /// - Throws: `PtyFailure`, also when it has ended instead.
    package func waitForStop(seconds: Int = Deadline.patience) throws {
        let deadline = Deadline(seconds: seconds)
        var status: Int32 = 0
        while waitpid(process, &status, WUNTRACED | WNOHANG) == 0 {
            guard deadline.milliseconds > 0 else { throw PtyFailure("the program doesn't stop", screen) }
            _ = readMore(within: min(10, deadline.milliseconds))
        }
        guard status & 0xFF == 0x7F else {
            exit = Self.exit(status)
            throw PtyFailure("the program ended before it stopped", screen)
        }
    }

    /// Waits for the program's end, reading all it says before.
    @discardableResult
    package func waitForExit(seconds: Int = Deadline.patience) throws -> Exit {
        if let exit { return exit }
        let deadline = Deadline(seconds: seconds)
        var hasEnded = false
        while !hasEnded {
            var entries = [pollfd(fd: watch, events: Int16(POLLIN), revents: 0)]
            if !isClosed { entries.append(pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)) }
            guard poll(&entries, nfds_t(entries.count), deadline.milliseconds) > 0 else {
                throw PtyFailure("the program doesn't end", screen)
            }
            if entries.count > 1, entries[1].revents != 0 { read() }
            hasEnded = entries[0].revents != 0
        }
        while !isClosed, readMore(within: 0) {}
        var status: Int32 = 0
        waitpid(process, &status, 0)
        let ended = Self.exit(status)
        exit = ended
        return ended
    }

    private static func exit(_ status: Int32) -> Exit {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
    }

    /// - Returns: false when nothing came in time.
    private func readMore(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, milliseconds) > 0 else { return false }
        read()
        return true
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(terminal, &buffer, buffer.count)
        guard count > 0 else {
            isClosed = isClosed || count == 0 || errno != EINTR
            return
        }
        let answer = screen.show(Array(buffer.prefix(count)))
        if !answer.isEmpty { _ = write(terminal, answer, answer.count) }
    }
}
