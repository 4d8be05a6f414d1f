import DeskTesting
import Foundation
import Testing

@Suite("Torture, in short")
struct ShortTortureTests {
    @Test("nothing acknowledged is lost when desks and services are killed, disks fail and files are damaged")
    func short() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("torture-\(UUID()).txt")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let torture = Process()
        torture.executableURL = URL(fileURLWithPath: Pty.product("torture"))
        torture.arguments = ["--short"]
        torture.standardInput = FileHandle.nullDevice
        torture.standardOutput = try FileHandle(forWritingTo: file)
        torture.standardError = try FileHandle(forWritingTo: file)
        try torture.run()
        torture.waitUntilExit()
        let told = try String(contentsOf: file, encoding: .utf8)
        #expect(torture.terminationStatus == 0, "\(told)")
    }
}
