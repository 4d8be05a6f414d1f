import DeskCore
import FoundationEssentials
import Glibc

/// Where a database is that isn't kept, a demo's or a preview's: private, named after its process, gone afterwards.
struct ThrowAwayFolder {
    enum Purpose: String, CaseIterable { case demo, preview }

    private let url: URL

    var database: String { url.appendingPathComponent("desk.db").path }

    /// Makes the folder, and removes those of processes that were killed.
    init(for purpose: Purpose) throws {
        Self.Purpose.allCases.map(Self.prefix).forEach(Self.removeAbandoned)
        let name = "\(Self.prefix(purpose))\(getpid())-" + String(World.live.random(), radix: 36)
        url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    private static func prefix(_ purpose: Purpose) -> String { "pupitre-\(purpose.rawValue)-" }

    /// Other people's folders can't be removed by us, and running processes' are left alone.
    private static func removeAbandoned(_ prefix: String) {
        let parent = FileManager.default.temporaryDirectory
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? [] {
            guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }),
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            try? FileManager.default.removeItem(at: parent.appendingPathComponent(name))
        }
    }
}
