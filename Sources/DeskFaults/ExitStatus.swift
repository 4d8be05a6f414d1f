import DeskStore

/// Why the program ends, as sysexits.h numbers it.
package enum ExitStatus: Int32 {
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

extension StoreError {
    /// As sysexits.h has it.
    package var exitStatus: ExitStatus {
        switch self {
        case .newerVersion, .notADatabase, .damaged, .differs, .refused, .ambiguous, .invalid, .taken, .archived,
            .notEmpty,
            .inUse, .ownFile, .notAFile, .linked, .foreignLog:
            .data
        case .readOnly: .noPermission
        case .diskFull, .failed, .replaced: .inputOutput
        case .busy, .openElsewhere: .temporary
        case .cannotOpen, .refusedByMachine, .exists: .cannotCreate
        case .notFound: .noInput
        case .cancelled: .temporary
        }
    }
}
