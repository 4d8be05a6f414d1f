/// A host and a port.
package struct Endpoint: Sendable, Equatable, CustomStringConvertible {
    package var host: String
    package var port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// `127.0.0.1:8750`, `[::1]:8750`, `chat.example.org:80`; nil for anything else.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, host.allSatisfy({ $0.isASCII && !$0.isWhitespace && $0 != "/" }) else { return nil }
        self.init(host: String(host), port: Int(port))
    }

    /// Whether one program can't listen on both, as far as the names tell. Port 0 is any free one.
    package func overlaps(_ other: Endpoint) -> Bool {
        guard port == other.port, port != 0 else { return false }
        let hosts = [host, other.host].map { $0 == "localhost" ? "127.0.0.1" : $0.lowercased() }
        return hosts[0] == hosts[1] || hosts.contains { ["0.0.0.0", "::"].contains($0) }
    }

    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
