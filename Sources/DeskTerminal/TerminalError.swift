/// Why the desk can't be shown.
package enum TerminalError: Error, Hashable, Sendable {
    /// Standard input or output is no terminal: a pipe, a file, a service.
    case notATerminal
    /// TERM is not set: nothing says what the terminal understands.
    case noType
    /// It can't put text anywhere on the screen, or speaks none of the sequences that the desk needs.
    case cannotShow(String)
    /// terminfo knows neither this name nor xterm-256color.
    case unknownTerminal(String)
    /// The system refused a descriptor, with this errno.
    case refused(errno: Int32)
}
