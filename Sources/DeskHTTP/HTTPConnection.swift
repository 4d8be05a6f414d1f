import Glibc

/// How many milliseconds may still be waited; asked before each wait.
package typealias Remaining = () -> Int32

/// One connection to a server that speaks HTTP/1.1 without encryption, for one request after another. It blocks.
package final class HTTPConnection {
    /// Readable when more has come, or when the server has closed.
    package let descriptor: Int32
    private var received: [UInt8] = []
    package private(set) var isOver = false

    /// Seconds for connecting, and for the server to take what is sent.
    private static let patience = 10

    /// - Parameter window: bytes that may wait here unread, as the kernel rounds them up; nil for its default.
    package init(host: String, port: Int, window: Int32? = nil) throws(HTTPFailure) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &list)
        guard code == 0 else { throw .unreachable(String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(list) }
        var reason = ""
        var next = list
        while let address = next?.pointee {
            if let connected = Self.connect(to: address, window) {
                descriptor = connected
                return
            }
            reason = String(cString: strerror(errno))
            next = address.ai_next
        }
        throw .unreachable(reason)
    }

    deinit { close(descriptor) }

    private static func connect(to address: addrinfo, _ window: Int32?) -> Int32? {
        let descriptor = socket(address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        // It bounds connecting, too. (socket(7))
        var patience = timeval(tv_sec: Self.patience, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        if var window { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size)) }
        // A request is sent whole: there is nothing to wait for.
        var isPrompt: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isPrompt, socklen_t(MemoryLayout<Int32>.size))
        if Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 { return descriptor }
        let reason = errno
        close(descriptor)
        errno = reason
        return nil
    }

    // MARK: Out

    package func send(_ bytes: [UInt8]) throws(HTTPFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw .closed }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a whole request. Its length is told unless the headers tell another.
    package func send(
        _ method: String, _ path: String, host: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) throws(HTTPFailure) {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)"]
        lines += headers.map { "\($0.0): \($0.1)" }
        if let body { lines.append("Content-Length: \(body.count)") }
        try send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? []))
    }

    // MARK: In

    /// The next answer, whole.
    package func answer(_ remaining: Remaining) throws(HTTPFailure) -> HTTPAnswer {
        var answer = try head(remaining)
        if let length = answer.headers["content-length"].flatMap({ Int($0) }) {
            answer.body = try take(length, remaining)
        } else if answer.headers["transfer-encoding"] == "chunked" {
            while let chunk = try chunk(remaining) { answer.body += chunk }
        }
        return answer
    }

    /// The beginning of an answer whose body is read bit by bit.
    package func head(_ remaining: Remaining) throws(HTTPFailure) -> HTTPAnswer {
        let status = try line(remaining).split(separator: " ")
        guard status.count > 1, let code = Int(status[1]) else { throw .malformed }
        var headers: [String: String] = [:]
        while true {
            let line = try line(remaining)
            guard let colon = line.firstIndex(of: ":") else { break }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return HTTPAnswer(status: code, headers: headers)
    }

    /// The next piece of a chunked body; nil at its end.
    package func chunk(_ remaining: Remaining) throws(HTTPFailure) -> [UInt8]? {
        while true {
            if let chunk = try wholeChunk() { return chunk.isEmpty ? nil : chunk }
            try receive(remaining)
        }
    }

    /// What has come of a chunked body, without waiting for more.
    /// - Throws: `HTTPFailure.closed` at its end.
    package func chunksAtHand() throws(HTTPFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            if let chunk = try wholeChunk() {
                guard !chunk.isEmpty else { throw .closed }
                bytes += chunk
            } else {
                do { try receive { 0 } } catch .silent { return bytes } catch { if bytes.isEmpty { throw error } }
                if isOver { return bytes }
            }
        }
    }

    /// Takes the next chunk if all of it has come; an empty one ends the body.
    private func wholeChunk() throws(HTTPFailure) -> [UInt8]? {
        guard let end = received.firstIndex(of: 10) else { return nil }
        let digits = String(decoding: received[..<end].filter { $0 != 13 }, as: UTF8.self)
        guard let length = Int(digits, radix: 16), length >= 0, length < 1 << 30 else { throw .malformed }
        guard received.count >= end + 1 + length + 2 else { return nil }
        defer { received.removeFirst(end + 1 + length + 2) }
        return Array(received[(end + 1)..<(end + 1 + length)])
    }

    private func line(_ remaining: Remaining) throws(HTTPFailure) -> String {
        while true {
            if let end = received.firstIndex(of: 10) {
                let line = received[..<end]
                received.removeFirst(end + 1)
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            try receive(remaining)
        }
    }

    private func take(_ count: Int, _ remaining: Remaining) throws(HTTPFailure) -> [UInt8] {
        while received.count < count { try receive(remaining) }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    /// Waits for more and keeps it.
    package func receive(_ remaining: Remaining) throws(HTTPFailure) {
        if isOver { throw .closed }
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, remaining()) > 0 else { throw .silent }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else {
            isOver = true
            throw .closed
        }
        received += buffer.prefix(count)
    }
}
