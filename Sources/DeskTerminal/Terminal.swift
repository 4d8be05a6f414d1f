import CNcurses
import CTerminal
import DeskDrawing
import DeskUI
import Glibc

/// The terminal the desk is shown on: keys in, frames out, and it is always given back as it was found.
///
/// There is one, it belongs to the main thread, and nothing else writes to standard output while it is open.
package final class Terminal {
    package struct Options: Sendable {
        package var theme: Theme
        /// nil: what the locale can show.
        package var glyphs: Glyphs?
        /// How long to wait after an ESC for the rest of a sequence; more on bad lines.
        package var escapeDelayMilliseconds: Int
        /// Where stderr goes while the terminal is open, when it is the terminal.
        package var logPath: String

        package init(
            theme: Theme = .auto, glyphs: Glyphs? = nil, escapeDelayMilliseconds: Int = 25,
            logPath: String = "/dev/null"
        ) {
            self.theme = theme
            self.glyphs = glyphs
            self.escapeDelayMilliseconds = escapeDelayMilliseconds
            self.logPath = logPath
        }
    }

    /// Readable when keys wait.
    package let descriptor: Int32 = STDIN_FILENO
    package let glyphs: Glyphs
    /// The unknown name in TERM, in whose place xterm-256color is used: to be told to the person.
    package let unknownName: String?
    package var size: Size { Size(columns: Int(desk_columns()), rows: Int(desk_lines())) }

    let encoding: Encoding
    let escapeDelay: Int
    var palette: Palette
    var parser: KeyParser
    /// What the terminal shows; nil when that is not known.
    var shown: Frame?
    var title: String?
    var formerStderr: Int32 = -1
    var isOpen = false
    /// The line's modes as they were found, and as the desk needs them.
    private var shellModes: termios
    var deskModes = termios()
    private let logPath: String

    /// Makes sure that there is a terminal, and that ncurses knows it. Nothing is changed on it before `open`.
    package init(_ options: Options = Options()) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        encoding = .fromEnvironment()
        guard let name = variable("TERM") else { throw .noType }
        // Before ncurses, which changes them at once.
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        shellModes = modes
        let output = desk_output_open()
        if desk_newterm(name, output) != nil {
            unknownName = nil
        } else if Self.generic.contains(name) || desk_is_hardcopy(name) != 0 {
            throw .cannotShow(name)
        } else if desk_newterm("xterm-256color", output) != nil {
            unknownName = name
        } else {
            throw .unknownTerminal(name)
        }
        guard Self.canAddress else { throw .cannotShow(name) }
        glyphs = options.glyphs ?? encoding.glyphs
        escapeDelay = options.escapeDelayMilliseconds
        logPath = options.logPath
        palette = Palette(
            theme: options.theme.resolved(variable("COLORFGBG")), usesColour: variable("NO_COLOR") == nil)
        parser = KeyParser(known: Self.knownSequences())
    }

    deinit {
        close()
    }

    /// What systems say where they don't know what the terminal is.
    private static let generic: Set<String> = ["unknown", "dumb", "network", "dialup", "generic", "switch", "ethernet"]

    /// Whether the cursor can be put anywhere, the screen cleared, and by sequences of the kind that keys and modes are
    /// made of here: ECMA-48's, which a VT52 or a printing terminal doesn't speak.
    private static var canAddress: Bool {
        (["cup", "clear"] as [String]).allSatisfy { name in
            desk_key_sequence(name).map { String(cString: $0).contains("\u{1B}[") } ?? false
        }
    }

    /// Takes the terminal: alternate screen, raw mode, pastes and focus reported.
    package func open() {
        raw()
        noecho()
        nonl()
        intrflush(desk_stdscr(), false)
        keypad(desk_stdscr(), true)
        typeahead(-1)
        tcgetattr(STDIN_FILENO, &deskModes)
        take()
    }

    /// Gives the terminal back; harmless when that was done.
    package func close() {
        guard isOpen else { return }
        giveBack()
    }

    /// Enters the desk's modes on a terminal that ncurses holds.
    func take() {
        isOpen = true
        if isatty(STDERR_FILENO) == 1 { formerStderr = desk_stderr_to(logPath) }
        desk_crash_arm(1)
        write(Modes.enter)
        if let title { write(Modes.title(title)) }
        clear()
        refresh()
        shown = nil
    }

    /// Leaves the desk's modes, and ncurses. A terminal that nobody reads is left as it is after a moment.
    func giveBack() {
        isOpen = false
        write(Modes.leave)
        if desk_output_drain(Self.patience) != 0 {
            endwin()
        } else {
            tcflush(STDOUT_FILENO, TCOFLUSH)
            write(Modes.crash)
        }
        tcsetattr(STDIN_FILENO, TCSANOW, &shellModes)
        desk_crash_arm(0)
        if formerStderr >= 0 { desk_stderr_back(formerStderr) }
        formerStderr = -1
    }

    /// How long a terminal may take for the last that it is sent, in milliseconds.
    private static let patience: Int32 = 1_000

    /// The terminal hasn't taken all that it was sent: nothing is drawn until it has, so that nothing piles up.
    package var isBehind: Bool { desk_output_flush() != 0 }
    /// Writable when a terminal that is behind takes more.
    package var output: Int32 { desk_output_descriptor() }

    /// Sends bytes past ncurses, which has nothing unsent between two frames. Never waits for who reads them.
    func write(_ text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { desk_output_write($0.baseAddress, $0.count) }
        }
    }
}
