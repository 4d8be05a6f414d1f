import Glibc

/// Lines of a file, a pipe or a terminal, each bounded, without waiting longer than asked.
struct LineReader {
    /// Bytes; what is longer is passed over and told of.
    static let longest = 1024 * 1024
    /// Bytes after which what goes on without a newline is given up: it is no file of lines.
    static let endless = 64 * longest

    enum Input: Equatable {
        /// Without its newline.
        case line([UInt8])
        case tooLong
        /// Nothing came in time, or a signal did.
        case idle
        case end
    }

    private let descriptor: Int32
    /// What the input is called where it can't be read.
    private let name: String
    private var buffer: [UInt8] = []
    /// Up to here the buffer holds no newline.
    private var searched = 0
    private var isSkipping = false
    private var skipped = 0
    private var isAtEnd = false

    init(descriptor: Int32, name: String = "-") {
        self.descriptor = descriptor
        self.name = name
    }

    /// - Parameter milliseconds: how long to wait; negative for as long as it takes.
    mutating func next(waiting milliseconds: Int32 = -1) throws -> Input {
        while true {
            if let found = try takeLine() { return found }
            if isAtEnd { return takeRest() }
            guard try isReadable(waiting: milliseconds) else { return .idle }
            try fill()
        }
    }

    private mutating func takeLine() throws -> Input? {
        guard let newline = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = buffer.count
            if isSkipping || buffer.count > Self.longest {
                isSkipping = true
                skipped += buffer.count
                if skipped > Self.endless { throw InputFault(code: nil, name: name) }
                buffer.removeAll(keepingCapacity: true)
                searched = 0
            }
            return nil
        }
        var line = Array(buffer[..<newline])
        buffer.removeSubrange(...newline)
        (searched, skipped) = (0, 0)
        if isSkipping || line.count > Self.longest {
            isSkipping = false
            return .tooLong
        }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return .line(line)
    }

    /// A last line without a newline.
    private mutating func takeRest() -> Input {
        defer {
            buffer = []
            searched = 0
            isSkipping = false
        }
        if isSkipping { return .tooLong }
        return buffer.isEmpty ? .end : .line(buffer)
    }

    private func isReadable(waiting milliseconds: Int32) throws -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let count = poll(&wanted, 1, milliseconds)
        if count < 0, errno != EINTR { throw InputFault(code: errno, name: name) }
        return count > 0
    }

    private mutating func fill() throws {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count >= 0 else { throw InputFault(code: errno, name: name) }
        if count == 0 { isAtEnd = true } else { buffer += chunk[..<count] }
    }
}

/// The input can't be read.
struct InputFault: Error {
    /// errno's; nil for a line that doesn't end.
    let code: Int32?
    var name = "-"
}
