import DeskFaults

/// An argument where a command takes no more of them, and what was probably meant by it.
enum StrayArgument: Equatable {
    case colleague(String)
    case time(String)
    case tag(String)
    case reason
    case text

    /// - Parameters:
    ///   - complaint: the parser's own words.
    ///   - arguments: the whole command line.
    init?(_ complaint: String, _ arguments: [String]) {
        let sign = "Error: Unexpected argument '"
        guard complaint.hasPrefix(sign) else { return nil }
        let quoted = complaint.dropFirst(sign.count)
        // The longest argument that it begins with: it may hold a quotation mark itself.
        let stray = arguments.filter { quoted.hasPrefix($0 + "'") }.max { $0.utf8.count < $1.utf8.count }
        guard let shown = stray.map(Console.safe) else { return nil }
        switch NamedCommand(arguments).type {
        case is TransferCommand.Type: self = .colleague(shown)
        case is SnoozeCommand.Type: self = .time(shown)
        case is EndCommand.Type: self = .tag(shown)
        case is BlockCommand.Add.Type: self = .reason
        case is ReplyCommand.Type, is NoteCommand.Type: self = .text
        default: return nil
        }
    }
}
