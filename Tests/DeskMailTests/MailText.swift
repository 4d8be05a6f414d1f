import Foundation

/// A mail as somebody else reads it: Python's email package, which Debian's python3 has.
struct MailText: Decodable {
    let headers: [[String]]
    let from: [[String]]
    let to: [[String]]
    let subject: String
    let date: String
    let type: String
    let text: String
    let html: String
    /// What the parser found wrong.
    let defects: [String]

    init(parsing bytes: Data) throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "read_mail.py")
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        reader.arguments = [script.path]
        let (input, output) = (Pipe(), Pipe())
        reader.standardInput = input
        reader.standardOutput = output
        try reader.run()
        // The script reads all before it writes: neither waits for the other.
        try input.fileHandleForWriting.write(contentsOf: bytes)
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        reader.waitUntilExit()
        self = try JSONDecoder().decode(MailText.self, from: answer)
    }

    subscript(_ header: String) -> [String] { headers.filter { $0[0] == header }.map { $0[1] } }
}
