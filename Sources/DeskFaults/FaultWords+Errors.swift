import DeskConfig
import DeskCore
import DeskStore
import DeskDrawing
import Glibc

/// Each error as one sentence. Texts that came from outside take their display form here.
extension FaultWords {
    package func store(_ error: StoreError) -> String {
        switch error {
        case .newerVersion(let path): newerVersion(Self.safe(path))
        case .notADatabase(let path): notADatabase(Self.safe(path))
        case .damaged(let path, let detail): damaged(Self.safe(path), detail)
        case .differs(let path, let report): differs(Self.safe(path), report.differences.count)
        case .readOnly(let path): readOnly(Self.safe(path))
        case .diskFull(let path): diskFull(Self.safe(path))
        case .busy(let path): busy(Self.safe(path))
        case .cannotOpen(let path, let detail): cannotOpen(Self.safe(path), detail)
        case .refusedByMachine(let path, let code): cannotOpen(Self.safe(path), reason(code))
        case .failed(let path, let detail): failed(Self.safe(path), detail)
        case .exists(let path): fileExists(Self.safe(path))
        case .ownFile(let path): ownFile(Self.safe(path))
        case .notAFile(let path): notAFile(Self.safe(path))
        case .linked(let path): linked(Self.safe(path))
        case .foreignLog(let path): foreignLog(Self.safe(path))
        case .replaced(let path): replaced(Self.safe(path))
        case .openElsewhere(let path, let process): openElsewhere(Self.safe(path), process)
        // Whoever gives commands says it in the rules' words.
        case .refused(let refusal): "\(refusal)"
        case .notFound(let kind, let name): notFound(kind, Self.safe(name))
        case .ambiguous(let kind, let prefix, let ids): ambiguous(kind, Self.safe(prefix), ids)
        case .invalid(let kind, let text): invalid(kind, Self.safe(text))
        case .taken(let kind, let name): taken(kind, Self.safe(name))
        case .archived(let kind, let name): archived(kind, Self.safe(name))
        case .inUse(let kind, let name, let users): inUse(kind, Self.safe(name), users.map(Self.safe))
        case .notEmpty: notEmpty
        case .cancelled: cancelled
        }
    }

    /// - Parameter path: the file that it is about.
    package func settings(_ error: SettingsError, in path: String) -> String {
        switch error {
        case .unreadable, .tooLong, .notText, .hasNUL: settings(error)
        default: about(path, settings(error))
        }
    }

    /// With the file that it is about.
    package func about(_ path: String, _ sentence: String) -> String { Self.safe(path) + colon + sentence }

    /// What the machine says of an errno, in our own words where it is a common one.
    package func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: notThere
        case ENOTDIR: noFolder
        case EACCES, EPERM: notPermitted
        case EROFS: cannotBeWritten
        case EISDIR: isFolder
        case ENOSPC, EDQUOT: noSpace
        case EFBIG: mayNotGrow
        case EMFILE, ENFILE: tooManyFiles
        case EIO: deviceFails
        case ELOOP: linksInCircle
        case ENAMETOOLONG: nameTooLong
        default: String(cString: strerror(code))
        }
    }

    private func settings(_ error: SettingsError) -> String {
        switch error {
        case .unreadable(let path, let code): configUnreadable(Self.safe(path), reason(code))
        case .tooLong(let path): configTooLong(Self.safe(path))
        case .notText(let path, let line): configNotText(Self.safe(path), line)
        case .hasNUL(let path, let line): configHasNUL(Self.safe(path), line)
        case .syntax(let line, let column): configSyntax(line, column)
        case .notAValue(let key, let value, let line):
            at(line, configNotAValue(Self.safe(key), Self.safe(String(value.prefix(80)))))
        case .noValue(let key, let line): at(line, configNoValue(Self.safe(key)))
        case .setTwice(let key, let line, let first): at(line, configSetTwice(Self.safe(key), first))
        case .unclosed(let sign, let line): at(line, configUnclosed(sign))
        case .strangeBlank(let line): at(line, configStrangeBlank)
        case .unknownKey(let key, let line, let near): at(line, configUnknownKey(Self.safe(key), near))
        case .wrongType(let key, let expected, let line): at(line, configWrongType(Self.safe(key), expected))
        case .notAllowed(let key, let value, let allowed, let line):
            at(line, configNotAllowed(key, Self.safe(value), allowed))
        case .invalid(let key, let value, let examples, let line):
            at(line, configInvalid(key, Self.safe(value), examples))
        case .outOfRange(let key, let value, let allowed, let line): at(line, configOutOfRange(key, value, allowed))
        case .notADuration(let key, let value, let line): at(line, configNotADuration(key, Self.safe(value)))
        case .outOfOrder(let key, let value, let other, let hour, let isLate, let line):
            at(line, configOutOfOrder(key, Self.safe(value), other, hour, isLate))
        case .sameAddress(let key, let other, let address, let line):
            at(line, configSameAddress(key, other, Self.safe(address)))
        case .needs(let key, let other, let line): at(line, configNeeds(key, other))
        }
    }

    package func at(_ line: Int?, _ sentence: String) -> String { (line.map(configLine) ?? "") + sentence }

    /// A stranger's text on one line.
    private static func safe(_ text: String) -> String {
        let shown = DisplayText(String(text.prefix(longest)), lines: .one).text
        return text.count > longest ? shown + "…" : shown
    }

    /// Characters: paths are that long, what is longer isn't read to its end.
    private static let longest = 300
}
