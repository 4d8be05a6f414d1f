import DeskCore
import DeskFaults
import Glibc

/// What the service says to whoever starts it.
struct ServiceWords: Spoken {
    let help: String
    let unknownArgument: @Sendable (String) -> String
    let noValue: @Sendable (String) -> String
    let portTaken: @Sendable (String) -> String
    let portForbidden: @Sendable (String) -> String
    let mailWrong: String
    let cannotListen: @Sendable (_ on: String, _ reason: String) -> String
    let faults: FaultWords

    func usage(_ error: UsageError) -> String {
        switch error {
        case .unknown(let argument): unknownArgument(argument)
        case .noValue(let name): noValue(name)
        }
    }

    func listen(_ endpoint: String, _ code: Int32) -> String {
        switch code {
        case EADDRINUSE: portTaken(endpoint)
        case EACCES: portForbidden(endpoint)
        default: cannotListen(endpoint, faults.reason(code))
        }
    }
}
