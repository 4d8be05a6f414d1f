import CNcurses
import CTerminal
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
    package internal(set) var shown: Frame?
    var title: String?
    var formerStderr: Int32 = -1
    var isOpen = false
    private let logPath: String

    /// Makes sure that there is a terminal, and that ncurses knows it. Nothing is changed on it before `open`.
    package init(_ options: Options = Options()) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        encoding = .fromEnvironment()
        let name = variable("TERM") ?? "unknown"
        let output = desk_output_open()
        if desk_newterm(name, output) != nil {
            unknownName = nil
        } else if desk_newterm("xterm-256color", output) != nil {
            unknownName = name
        } else {
            throw .unknownTerminal(name)
        }
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

    /// Takes the terminal: alternate screen, raw mode, pastes and focus reported.
    package func open() {
        raw()
        noecho()
        nonl()
        intrflush(desk_stdscr(), false)
        keypad(desk_stdscr(), true)
        typeahead(-1)
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

    /// Leaves the desk's modes, and ncurses.
    func giveBack() {
        isOpen = false
        write(Modes.leave)
        endwin()
        desk_crash_arm(0)
        if formerStderr >= 0 { desk_stderr_back(formerStderr) }
        formerStderr = -1
    }

    /// Sends bytes past ncurses, which has nothing unsent between two frames.
    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }
}
