import DeskConfig
import DeskCore
import DeskStore
import DeskUI
import Glibc

/// Each error as one sentence. Texts that came from outside take their display form here.
extension FailureWords {
    func refusal(_ refusal: Refusal, _ names: Names?) -> String {
        switch refusal {
        case .heldBy(let expert): names.map { heldBy($0.expert(expert)) } ?? screen.refusal(refusal)
        case .tagArchived(let tag): names.map { tagArchived($0.tag(tag)) } ?? screen.refusal(refusal)
        case .tagOfAnotherMission(let tag): names.map { tagOfAnotherMission($0.tag(tag)) } ?? screen.refusal(refusal)
        case .emptyMessage: emptyText
        case .messageTooLong: textTooLong
        default: screen.refusal(refusal)
        }
    }

    func store(_ error: StoreError) -> String {
        switch error {
        case .newerVersion(let path): newerVersion(Console.safe(path))
        case .notADatabase(let path): notADatabase(Console.safe(path))
        case .damaged(let path, let detail): damaged(Console.safe(path), detail)
        case .readOnly(let path): readOnly(Console.safe(path))
        case .diskFull(let path): diskFull(Console.safe(path))
        case .busy(let path): busy(Console.safe(path))
        case .cannotOpen(let path, let detail): cannotOpen(Console.safe(path), detail)
        case .failed(let path, let detail): failed(Console.safe(path), detail)
        case .exists(let path): fileExists(Console.safe(path))
        case .refused(let refusal): self.refusal(refusal, nil)
        case .notFound(let kind, let name): notFound(kind, Console.safe(name))
        case .ambiguous(let kind, let prefix, let ids): ambiguous(kind, Console.safe(prefix), ids)
        case .invalid(let kind, let text): invalid(kind, Console.safe(text))
        case .taken(let kind, let name): taken(kind, Console.safe(name))
        case .archived(let kind, let name): archived(kind, Console.safe(name))
        case .notEmpty: notEmpty
        case .cancelled: cancelled
        }
    }

    func settings(_ error: SettingsError) -> String {
        switch error {
        case .unreadable(let path, let code): configUnreadable(Console.safe(path), Self.reason(code))
        case .notText(let path): configNotText(Console.safe(path))
        case .syntax(let line, let column, let detail): configSyntax(line, column, Console.safe(detail))
        case .unknownKey(let key, let line, let near): at(line, configUnknownKey(Console.safe(key), near))
        case .wrongType(let key, let expected, let line): at(line, configWrongType(Console.safe(key), expected))
        case .notAllowed(let key, let value, let allowed, let line):
            at(line, configNotAllowed(key, Console.safe(value), allowed))
        case .outOfRange(let key, let value, let allowed, let line): at(line, configOutOfRange(key, value, allowed))
        case .notADuration(let key, let value, let line): at(line, configNotADuration(key, Console.safe(value)))
        }
    }

    func when(_ error: WhenError) -> String {
        switch error {
        case .unreadable(let part): screen.when(.unreadable(part: Console.safe(part)))
        case .ambiguous(let part): screen.when(.ambiguous(part: Console.safe(part)))
        case .doesNotExist(let part): screen.when(.doesNotExist(part: Console.safe(part)))
        case .empty, .past, .tooFar: screen.when(error)
        }
    }

    func zone(_ error: ZoneError) -> String {
        switch error {
        case .unknown(let name): zoneUnknown(Console.safe(name))
        case .damaged(let name): zoneDamaged(Console.safe(name))
        }
    }

    func input(_ error: InputFault) -> String { cannotRead("-", Self.reason(error.code)) }
    func output(_ error: OutputFault) -> String { outputFailed(Self.reason(error.code)) }

    /// What the machine says of an errno.
    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

    private func at(_ line: Int?, _ sentence: String) -> String {
        line.map { configLine($0) + sentence } ?? sentence
    }
}
