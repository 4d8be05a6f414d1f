import DeskHTTP
import Foundation
import Glibc
import Synchronization

/// Somebody's website on a port of its own: pages by path, with the headers that its owner chose.
package final class Website: Sendable {
    package let port: Int
    private let descriptor: Int32
    private let pages: Mutex<[String: String]>
    private let headers: [(String, String)]

    package var origin: String { "http://127.0.0.1:\(port)" }

    package init(headers: [(String, String)] = [], pages: [String: String] = [:]) throws {
        self.headers = headers
        self.pages = Mutex(pages)
        (descriptor, port) = try Loopback.listen()
        let thread = Thread { [descriptor, weak self] in
            while case let visitor = accept(descriptor, nil, nil), visitor >= 0 {
                self?.answer(visitor)
                close(visitor)
            }
        }
        thread.name = "website"
        thread.start()
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    package subscript(path: String) -> String? {
        get { pages.withLock { $0[path] } }
        set { pages.withLock { $0[path] = newValue } }
    }

    /// One page a connection. Browsers open more connections than they use: those are given up soon.
    private func answer(_ visitor: Int32) {
        var patience = timeval(tv_sec: 0, tv_usec: 300_000)
        setsockopt(visitor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(visitor, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        let words = String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard words.count > 1 else { return }
        let path = String(words[1].prefix { $0 != "?" && $0 != "#" })
        let page = self[path]
        let type = path.hasSuffix(".css") ? "text/css" : "text/html"
        var lines = [
            page == nil ? "HTTP/1.1 404 Not Found" : "HTTP/1.1 200 OK", "Content-Type: \(type); charset=utf-8",
            "Content-Length: \(page?.utf8.count ?? 0)", "Cache-Control: no-cache", "Connection: close",
        ]
        lines += headers.map { "\($0.0): \($0.1)" }
        let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + (page ?? "")).utf8)
        _ = bytes.withUnsafeBytes { send(visitor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }
}

/// This machine's own addresses.
package enum Loopback {
    /// A socket that listens on a port that was free: on this one, or on any.
    static func listen(on port: Int = 0) throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        address.sin_port = UInt16(port).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 64) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else {
            let reason = errno
            close(descriptor)
            throw HTTPFailure.unreachable("can't listen: errno \(reason)")
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// A port that is free now, for a program that is told which to take, perhaps several times. It is below those that the
    /// system gives to connections, and given once only: nobody takes it in between.
    package static func freePort() -> Int {
        nextPort.withLock { next in
            while true {
                next = next < ports.upperBound ? next + 1 : ports.lowerBound
                guard let (descriptor, port) = try? listen(on: next) else { continue }
                close(descriptor)
                return port
            }
        }
    }

    private static let ports = 20_000...31_999
    private static let nextPort = Mutex(ports.lowerBound + Int(getpid()) * 97 % ports.count)
}
