import DeskTerminal
import FoundationEssentials

/// The person's own editor on a text: $VISUAL, $EDITOR, else nano or vi.
enum Editor {
    struct Unusable: Error {}

    /// The text as the editor left it. The file is private and removed; a failed editor changes nothing.
    static func edit(_ text: String, on terminal: Terminal) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("pupitre-\(ProcessInfo.processInfo.globallyUniqueString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("message.txt")
        try Data(text.utf8).write(to: file)
        guard try terminal.run(command + [file.path]) == 0 else { throw Unusable() }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    private static var command: [String] {
        let environment = ProcessInfo.processInfo.environment
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
        return (named ?? "nano").split(separator: " ").map(String.init)
    }
}
