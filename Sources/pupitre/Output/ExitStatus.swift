/// Why the program ends, as sysexits.h numbers it.
enum ExitStatus: Int32 {
    case usage = 64
    /// The input is wrong, or a rule of the desk refuses it.
    case data = 65
    /// No such file, conversation, expert ...
    case noInput = 66
    case unavailable = 69
    case software = 70
    case cannotCreate = 73
    case inputOutput = 74
    /// Try again.
    case temporary = 75
    case noPermission = 77
    case config = 78
}

/// What ends a command: a sentence that says what to do, and the exit status.
struct Failure: Error {
    let status: ExitStatus
    let message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }
}
