import Glibc

/// What a server answered.
package struct HTTPAnswer: Sendable {
    package let status: Int
    /// By name in small letters; of several the last.
    package let headers: [String: String]
    package var body: [UInt8]

    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// One connection to a server on this machine, close to the bytes: tests send what no well-behaved client would.
///
/// It blocks, with a deadline on every wait.
package final class HTTPClient {
    private let descriptor: Int32
    private var received: [UInt8] = []
    private var isOver = false

    package init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw HTTPFailure("can't connect to port \(port): errno \(errno)") }
    }

    deinit { close(descriptor) }

    // MARK: Out

    package func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw HTTPFailure("can't send: errno \(errno)") }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a whole request. Its length is told unless the headers tell another.
    package func send(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) throws {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1"]
        lines += headers.map { "\($0.0): \($0.1)" }
        if let body { lines.append("Content-Length: \(body.count)") }
        try send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? []))
    }

    /// Goes without a word, as a machine that loses its power does: no FIN, no RST. Needs root.
    package func vanish() -> Bool {
        var repair: Int32 = 1
        return setsockopt(descriptor, Int32(IPPROTO_TCP), 19, &repair, socklen_t(MemoryLayout<Int32>.size)) == 0
    }

    // MARK: In

    /// Asks and waits for the answer.
    package func ask(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil, seconds: Int = 10
    ) throws -> HTTPAnswer {
        try send(method, path, headers: headers, body: body)
        return try answer(seconds: seconds)
    }

    /// The next answer, whole.
    package func answer(seconds: Int = 10) throws -> HTTPAnswer {
        let deadline = Deadline(seconds: seconds)
        var answer = try head(deadline)
        if let length = answer.headers["content-length"].flatMap({ Int($0) }) {
            answer.body = try take(length, deadline)
        } else if answer.headers["transfer-encoding"] == "chunked" {
            while let chunk = try chunk(deadline) { answer.body += chunk }
        }
        return answer
    }

    /// The beginning of an answer whose body is read bit by bit.
    package func head(seconds: Int = 10) throws -> HTTPAnswer { try head(Deadline(seconds: seconds)) }

    private func head(_ deadline: Deadline) throws -> HTTPAnswer {
        let status = try line(deadline).split(separator: " ")
        guard status.count > 1, let code = Int(status[1]) else { throw HTTPFailure("no answer: \(status)") }
        var headers: [String: String] = [:]
        while true {
            let line = try line(deadline)
            guard let colon = line.firstIndex(of: ":") else { break }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return HTTPAnswer(status: code, headers: headers, body: [])
    }

    /// The next piece of a chunked body; nil at its end.
    package func chunk(_ deadline: Deadline) throws -> [UInt8]? {
        guard let length = Int(try line(deadline), radix: 16) else { throw HTTPFailure("no chunk") }
        let bytes = try take(length, deadline)
        _ = try line(deadline)
        return length == 0 ? nil : bytes
    }

    /// Whether the server closes within that time. What it still says is dropped.
    package func closes(within seconds: Int) -> Bool {
        let deadline = Deadline(seconds: seconds)
        while !isOver {
            guard (try? receive(deadline)) != nil else { return isOver }
        }
        return true
    }

    private func line(_ deadline: Deadline) throws -> String {
        while true {
            if let end = received.firstIndex(of: 10) {
                let line = received[..<end]
                received.removeFirst(end + 1)
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            try receive(deadline)
        }
    }

    private func take(_ count: Int, _ deadline: Deadline) throws -> [UInt8] {
        while received.count < count { try receive(deadline) }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    private func receive(_ deadline: Deadline) throws {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard !isOver, poll(&entry, 1, deadline.milliseconds) > 0 else {
            throw HTTPFailure(isOver ? "the server closed" : "waited in vain")
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else {
            isOver = true
            throw HTTPFailure("the server closed")
        }
        received += buffer.prefix(count)
    }
}

package struct HTTPFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
