import DeskCore
import DeskHTTP
import DeskStore
import DeskTesting
import Foundation
import Testing

@Suite("The service beside the desk")
struct ServingTests {
    @Test("desk --serve is reached by visitors while the desk is open, and not after, even if the desk is killed")
    func beside() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pupitre-serve-\(getpid())-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (database, config) = (folder.path + "/desk.db", folder.path + "/config.toml")
        _ = try Store.open(path: database, world: .live).firstRun(name: "Maya")
        try Data("[gateway]\nlisten = \"127.0.0.1:0\"\nadmin = \"\"\n".utf8).write(to: URL(fileURLWithPath: config))
        for isKilled in [false, true] {
            let desk = try Pty(
                Pty.product("pupitre"), ["--database", database, "--config", config, "desk", "--serve"],
                columns: 100, rows: 30)
            try desk.wait("the desk") { $0.line(0).contains("maya") }
            let log = try String(contentsOfFile: database + ".service.log", encoding: .utf8)
            let port = try #require(log.firstMatch(of: /for=visitors on=127.0.0.1:(\d+)/).flatMap { Int($0.output.1) })
            #expect(try HTTPClient(port: port).ask("GET", "/widget.js").status == 200)
            kill(desk.process, isKilled ? SIGKILL : SIGHUP)
            _ = try desk.waitForExit()
            let deadline = Deadline(seconds: Deadline.patience)
            while (try? HTTPClient(port: port).ask("GET", "/widget.js")) != nil {
                try #require(deadline.milliseconds > 0)
            }
        }
    }
}
