import DeskConfig
import DeskCore
import DeskGateway
import DeskMail
import DeskStore
import Glibc

/// What ends the service: a sentence that says what to do, and a status as sysexits.h numbers it.
struct Failure {
    let sentence: String
    let status: Int32

    init(_ error: any Error, _ words: ServiceWords) {
        switch error {
        case let error as UsageError: (sentence, status) = (words.usage(error), EX_USAGE)
        case let error as SettingsError: (sentence, status) = (words.settings(error), EX_CONFIG)
        case let error as StoreError: (sentence, status) = (words.store(error), Self.status(of: error))
        case is Sendmail.Misconfigured: (sentence, status) = (words.mailWrong, EX_CONFIG)
        case let error as ListenError:
            sentence = words.listen(error.endpoint.description, error.code)
            status = error.code == EACCES ? EX_NOPERM : EX_UNAVAILABLE
        default: (sentence, status) = ("\(error)", EX_SOFTWARE)
        }
    }

    private static func status(of error: StoreError) -> Int32 {
        switch error {
        case .newerVersion, .notADatabase, .damaged: EX_DATAERR
        case .readOnly: EX_NOPERM
        case .diskFull, .failed: EX_IOERR
        case .busy: EX_TEMPFAIL
        case .cannotOpen: EX_CANTCREAT
        default: EX_SOFTWARE
        }
    }
}

private let EX_USAGE: Int32 = 64
private let EX_DATAERR: Int32 = 65
private let EX_UNAVAILABLE: Int32 = 69
private let EX_SOFTWARE: Int32 = 70
private let EX_CANTCREAT: Int32 = 73
private let EX_IOERR: Int32 = 74
private let EX_TEMPFAIL: Int32 = 75
private let EX_NOPERM: Int32 = 77
private let EX_CONFIG: Int32 = 78
