import DeskStore
import DeskTesting
import Foundation
import Testing

/// Schemathesis asks the service whatever docs/openapi.json allows, and what it doesn't: always the same, a bounded number
/// of times.
@Suite("The description and the service agree")
struct ContractTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    /// In seconds; some are enough where the machine is free.
    private static let patience = 400

    @Test("all that the description allows is answered as it says, and what it doesn't is refused")
    func agree() throws {
        let python = Self.root.appending(path: ".build-tools/schemathesis/bin/python")
        try #require(
            FileManager.default.isExecutableFile(atPath: python.path),
            "Schemathesis is not there: scripts/packages test installs it, as make test does.")
        let house = try House(
            "limits = { sessions_per_minute = 1000000, requests_per_minute = 1000000, bytes_per_minute = 100000000 }\n")
        let token = try house.newVisitor()
        let report = FileManager.default.temporaryDirectory.appending(path: "contract-\(UUID()).log")
        defer { try? FileManager.default.removeItem(at: report) }
        try Data().write(to: report)
        let process = Process()
        process.executableURL = python
        process.arguments = [
            "-m", "schemathesis.cli", "--config-file", Self.root.appending(path: "scripts/schemathesis.toml").path,
            "run", "http://127.0.0.1:\(house.port)/v1/openapi.json", "--header", "Authorization: Bearer \(token)",
            // A stream has no end.
            "--exclude-operation-id", "stream", "--phases", "examples,coverage,fuzzing", "--max-examples", "10",
            "--generation-deterministic", "--max-time", String(Self.patience - 60), "--request-timeout", "60",
            "--continue-on-failure", "--warnings", "off", "--no-color",
        ]
        process.currentDirectoryURL = FileManager.default.temporaryDirectory
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: report)
        process.standardError = process.standardOutput
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + .seconds(Self.patience)) == .timedOut {
            process.terminate()
            ended.wait()
        }
        let said = try String(contentsOf: report, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(said.suffix(6_000))")
        #expect(said.contains("Tested: 16"), "\(said.suffix(1_000))")
        #expect(try house.store.verify().differences.isEmpty)
    }
}
