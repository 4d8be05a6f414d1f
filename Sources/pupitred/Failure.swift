import DeskConfig
import DeskCore
import DeskFaults
import DeskGateway
import DeskMail
import DeskStore
import Glibc

/// What ends the service: a sentence that says what to do, and why in a number.
struct Failure {
    let sentence: String
    let status: ExitStatus

    /// - Parameter config: the path of the settings.
    init(_ error: any Error, _ words: ServiceWords, config: String) {
        switch error {
        case let error as UsageError: (sentence, status) = (words.usage(error), .usage)
        case let error as SettingsError: (sentence, status) = (words.faults.settings(error, in: config), .config)
        case let error as StoreError: (sentence, status) = (words.faults.store(error), error.exitStatus)
        case is Sendmail.Misconfigured: (sentence, status) = (words.mailWrong, .config)
        case let error as ListenError:
            sentence = words.listen(error.endpoint.description, error.code)
            status = error.code == EACCES ? .noPermission : .unavailable
        default: (sentence, status) = ("\(error)", .software)
        }
    }
}
