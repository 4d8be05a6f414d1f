import DeskHTTP
import DeskCore
import DeskJSON
import Foundation

/// Chromium's driver, as a server on loopback that is spoken to by WebDriver: https://www.w3.org/TR/webdriver2/
final class Driver {
    private let process: Attendant
    private let port: Int
    private let folder: URL

    private static let program = "/usr/bin/chromedriver"

    init() throws {
        guard FileManager.default.isExecutableFile(atPath: Self.program) else {
            throw WebDriverFailure(
                "the browser's tests need Chromium: scripts/packages test, or apt-get install chromium chromium-driver")
        }
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pupitre-browser-\(Self.newName())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        process = try Attendant(
            watched: Self.program, ["--port=0"], journal: folder.appendingPathComponent("chromedriver.log"))
        port = try process.wait("chromedriver's port") { said in
            guard let match = said.firstMatch(of: /started successfully on port (\d+)/) else { return nil }
            return Int(match.1)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func newName() -> String { String(World.live.random(), radix: 36) }

    /// A folder that goes away with the driver.
    func newFolder() throws -> URL {
        let new = folder.appendingPathComponent(Self.newName())
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        return new
    }

    /// Asks for something and waits for it.
    /// - Returns: the answer's `value`.
    func ask(_ method: String, _ path: String, _ body: JSON = [:]) throws -> JSON {
        let bytes = method == "POST" ? Array(body.line.utf8) : nil
        let headers = bytes == nil ? [] : [("Content-Type", "application/json")]
        let answer = try HTTPClient(port: port).ask(method, path, headers: headers, body: bytes, seconds: 90)
        let value = try JSON.read(answer.body)["value"] ?? .null
        if answer.status != 200 {
            let message = value["message"]?.text ?? answer.text
            throw WebDriverFailure("\(method) \(path): \(message.prefix { $0 != "\n" })")
        }
        return value
    }
}

package struct WebDriverFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
