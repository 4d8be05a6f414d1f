import DeskFaults
import Glibc

/// What a command reads: a file, or standard input for `-`.
enum InputFile {
    static func open(_ path: String) throws -> Int32 {
        if path == "-" { return STDIN_FILENO }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = FailureWords.reason(errno)
            throw Failure(.noInput, Speech.words.failures.cannotRead(Console.safe(path), reason))
        }
        return descriptor
    }

    /// All of standard input as one message's text: one newline at its end is the pipe's, not the author's.
    static func message() throws -> String {
        let words = Speech.words.failures
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while bytes.count <= LineReader.longest {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            bytes += chunk[..<count]
        }
        guard bytes.count <= LineReader.longest else { throw Failure(.data, words.textTooLong) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure(.data, words.textNotUTF8) }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
