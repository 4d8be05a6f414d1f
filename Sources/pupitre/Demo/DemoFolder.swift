import DeskCore
import Foundation
import Glibc

/// Where a demo's database is while it runs: private, named after its process, gone afterwards.
struct DemoFolder {
    private static let prefix = "pupitre-demo-"
    private let url: URL

    var database: String { url.appendingPathComponent("desk.db").path }

    /// Makes the folder, and removes those of demos that were killed.
    init() throws {
        Self.removeAbandoned()
        let name = "\(Self.prefix)\(getpid())-" + String(World.live.random(), radix: 36)
        url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    /// Other people's folders can't be removed by us, and running demos' are left alone.
    private static func removeAbandoned() {
        let parent = FileManager.default.temporaryDirectory
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? [] {
            guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }),
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            try? FileManager.default.removeItem(at: parent.appendingPathComponent(name))
        }
    }
}
