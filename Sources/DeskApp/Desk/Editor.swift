import DeskTerminal
import FoundationEssentials

/// The person's own editor on a text: $VISUAL, $EDITOR, else nano or vi.
enum Editor {
    /// There is none of that name.
    struct Unusable: Error {}
    /// It was left in its way of saying that nothing is to be changed (`:cq`), or failed.
    struct LeftUnsaved: Error {}

    /// The text as the editor left it. The file is private and removed; a failed editor changes nothing.
    static func edit(_ text: String, on terminal: Terminal) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("pupitre-\(ProcessInfo.processInfo.globallyUniqueString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("message.txt")
        try Data(text.utf8).write(to: file)
        switch try terminal.run(command + [file.path]) {
        case 0: break
        // What shells answer for a program that isn't there, or is none.
        case 126, 127: throw Unusable()
        default: throw LeftUnsaved()
        }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    private static var command: [String] {
        let environment = ProcessInfo.processInfo.environment
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
        return (named ?? "nano").split(separator: " ").map(String.init)
    }
}
