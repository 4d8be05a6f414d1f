import DeskTesting
import Foundation

/// A connection that is spoken to byte by byte, from an address of the loopback's one's choice.
final class RawLine {
    private var descriptor: Int32

    /// Nil when nobody lets it connect.
    init?(port: Int, from address: String = "127.0.0.1") {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        func place(_ address: String, _ port: Int) -> sockaddr_in {
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_port = in_port_t(port).bigEndian
            inet_pton(AF_INET, address, &place.sin_addr)
            return place
        }
        func call(
            _ place: sockaddr_in, _ body: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
        ) -> Bool {
            withUnsafePointer(to: place) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    body(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
        }
        guard call(place(address, 0), bind), call(place("127.0.0.1", port), connect) else {
            close()
            return nil
        }
    }

    deinit { close() }

    func close() {
        if descriptor >= 0 { Foundation.close(descriptor) }
        descriptor = -1
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// What comes until the other side ends the connection.
    func rest() -> String { text { _ in false } }

    /// What comes until these words are in it.
    func text(until words: String) -> String { text { $0.contains(words) } }

    private func text(until isEnough: (String) -> Bool) -> String {
        let deadline = Deadline(seconds: Deadline.patience)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while deadline.milliseconds > 0, !isEnough(String(decoding: bytes, as: UTF8.self)) {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, deadline.milliseconds) > 0 else { break }
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
