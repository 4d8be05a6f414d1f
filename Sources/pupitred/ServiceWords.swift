import DeskConfig
import DeskCore
import DeskStore
import Glibc

/// What the service says to whoever starts it.
struct ServiceWords: Sendable {
    let help: String
    let unknownArgument: @Sendable (String) -> String
    let noValue: @Sendable (String) -> String
    let portTaken: @Sendable (String) -> String
    let portForbidden: @Sendable (String) -> String
    let mailWrong: String
    let cannotListen: @Sendable (_ on: String, _ reason: String) -> String
    let newerVersion: @Sendable (String) -> String
    let notADatabase: @Sendable (String) -> String
    let damaged: @Sendable (_ path: String, _ detail: String) -> String
    let readOnly: @Sendable (String) -> String
    let diskFull: @Sendable (String) -> String
    let busy: @Sendable (String) -> String
    let cannotOpen: @Sendable (_ path: String, _ detail: String) -> String
    let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
    let configNotText: @Sendable (String) -> String
    let configLine: @Sendable (Int) -> String
    let unknownKey: @Sendable (_ key: String, _ near: String?) -> String
    /// A key whose value is none that it can have; `pupitre doctor` says more.
    let wrongValue: @Sendable (_ key: String, _ examples: [String]) -> String

    static func of(_ language: Language) -> ServiceWords { language == .french ? .french : .english }

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
        default: cannotListen(endpoint, String(cString: strerror(code)))
        }
    }

    func store(_ error: StoreError) -> String {
        switch error {
        case .newerVersion(let path): newerVersion(path)
        case .notADatabase(let path): notADatabase(path)
        case .damaged(let path, let detail): damaged(path, detail)
        case .readOnly(let path): readOnly(path)
        case .diskFull(let path): diskFull(path)
        case .busy(let path): busy(path)
        case .cannotOpen(let path, let detail), .failed(let path, let detail): cannotOpen(path, detail)
        default: "\(error)"
        }
    }

    func settings(_ error: SettingsError) -> String {
        switch error {
        case .unreadable(let path, let code): cannotRead(path, String(cString: strerror(code)))
        case .notText(let path): configNotText(path)
        case .syntax(let line, _, let detail): configLine(line) + detail
        case .unknownKey(let key, let line, let near): at(line, unknownKey(key, near))
        case .wrongType(let key, _, let line): at(line, wrongValue(key, []))
        case .notAllowed(let key, _, let allowed, let line): at(line, wrongValue(key, allowed))
        case .outOfRange(let key, _, let range, let line):
            at(line, wrongValue(key, ["\(range.lowerBound) ... \(range.upperBound)"]))
        case .notADuration(let key, _, let line): at(line, wrongValue(key, ["5m"]))
        }
    }

    private func at(_ line: Int?, _ sentence: String) -> String { (line.map(configLine) ?? "") + sentence }
}
