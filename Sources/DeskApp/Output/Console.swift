import DeskDrawing
import DeskUI
import Glibc

/// Standard output and error. What strangers wrote goes out in its display form, whatever stands at the other end.
enum Console {
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal on standard output; 80 when it can't be told.
    static var columns: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// A stranger's text on one line.
    static func safe(_ text: String) -> String { DisplayText(text, lines: .one).text }

    /// A stranger's text on as many lines as it has.
    static func safeLines(_ text: String) -> [String] {
        DisplayText(text).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    static func print(_ text: String) throws { try write(text + "\n", to: STDOUT_FILENO) }

    /// To standard error, where nothing can be done about a failure.
    static func complain(_ text: String) { try? write(text + "\n", to: STDERR_FILENO) }

    /// Writes all of it, at once and unbuffered.
    static func write(_ text: String, to descriptor: Int32) throws {
        var text = text
        try text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw OutputFault(code: errno) }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
        }
    }
}

/// Standard output can't be written: a full disk, a closed pipe.
struct OutputFault: Error {
    let code: Int32
}
