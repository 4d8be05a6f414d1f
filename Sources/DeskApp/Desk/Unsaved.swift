import DeskCore
import DeskFaults
import DeskUI
import FoundationEssentials
import Glibc

/// What a desk that had to end could not store: put into a file beside the database, and told.
struct Unsaved {
    let texts: [UnsavedText]
    /// Why; nil where nobody answered in time, as another program does that holds the database.
    let fault: Problem?

    /// - Returns: what is said, and how the program ends: 74 for a full disk, 77 where nothing may be written, else 75.
    func keep(beside database: String, at now: Instant) -> Failure {
        let name = "unsaved-\(now.milliseconds).txt"
        let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("pupitre-" + name).path
        for path in [database + "." + name, temporary] where write(to: path) {
            return Failure(status, Speech.words.failures.typedIsIn(Console.safe(path)))
        }
        // Nothing can be written anywhere: the terminal is what is left.
        let lines = texts.flatMap { [Console.safe($0.visitorName) + ":"] + Console.safeLines($0.text) }
        return Failure(status, Speech.words.failures.typedIsThis + "\n" + lines.joined(separator: "\n"))
    }

    /// Those that are still there, oldest first.
    static func files(beside database: String) -> [String] {
        let slash = database.lastIndex(of: "/").map { database.index(after: $0) } ?? database.startIndex
        let (folder, start) = (String(database[..<slash]), database[slash...] + ".unsaved-")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.filter { $0.hasPrefix(start) && $0.hasSuffix(".txt") }.sorted().map { folder + $0 }
    }

    private var status: ExitStatus {
        switch fault {
        case .diskFull, .replaced: .inputOutput
        case .readOnly: .noPermission
        default: .temporary
        }
    }

    /// A new file that only its owner can read, on disk when this returns.
    private func write(to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        let blocks = texts.map { "\($0.visitorName) (\($0.conversation))\n\n\($0.text)\n" }
        var rest = Array(blocks.joined(separator: "\n----\n\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                unlink(path)
                return false
            }
        }
        return fsync(file) == 0
    }
}
