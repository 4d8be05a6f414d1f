import DeskFaults
import Glibc

/// What a command reads: a file, or standard input for `-`.
enum InputFile {
    /// - Throws: for what isn't there, a folder, or a device that no lines come from.
    static func open(_ path: String) throws -> Int32 {
        let words = Speech.words.failures
        let descriptor = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
        func refuse(_ reason: String) -> Failure { Failure(.noInput, words.cannotRead(Console.safe(path), reason)) }
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else { throw refuse(words.faults.reason(errno)) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw refuse(words.faults.reason(EISDIR))
        case S_IFBLK: throw refuse(words.isADevice)
        case S_IFCHR where isatty(descriptor) != 1 && !isNull(status): throw refuse(words.isADevice)
        default: return descriptor
        }
    }

    /// /dev/null, an empty file to whoever reads it.
    private static func isNull(_ status: stat) -> Bool {
        var null = stat()
        return stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
    }

    /// All of standard input as one message's text: one newline at its end is the pipe's, not the author's.
    static func message() throws -> String {
        let words = Speech.words.failures
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while bytes.count <= LineReader.longest {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFault(code: errno) }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        guard bytes.count <= LineReader.longest else { throw Failure(.data, words.textTooLong) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure(.data, words.textNotUTF8) }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
