/// Why the desk can't be shown.
package enum TerminalError: Error, Hashable, Sendable {
    /// Standard input or output is no terminal: a pipe, a file, a service.
    case notATerminal
    /// terminfo knows neither this name nor xterm-256color.
    case unknownTerminal(String)
    /// The system refused a descriptor, with this errno.
    case refused(errno: Int32)
}
