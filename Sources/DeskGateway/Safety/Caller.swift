import DeskCore
import HTTPTypes
import NIOCore

/// Who sent a request, as far as can be known.
struct Caller: Sendable {
    /// What limits are counted by. Nil for a peer without an Internet address, such as a Unix socket's.
    let address: InternetAddress?
    /// The way from the browser was encrypted.
    let isSecure: Bool

    /// The peer; or, where that is a trusted proxy, the last hop before the trusted ones. What stands further left in
    /// X-Forwarded-For was written by whoever sent the request, and is not believed.
    init(peer: SocketAddress?, headers: HTTPFields, trusted: [AddressRange]) {
        var address = peer?.ipAddress.flatMap(InternetAddress.init)
        func isTrusted(_ address: InternetAddress?) -> Bool {
            guard let address else { return peer != nil && peer?.ipAddress == nil }
            return trusted.contains { $0.contains(address) }
        }
        guard isTrusted(address) else {
            self.address = address
            isSecure = false
            return
        }
        let hops = headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
        for hop in hops.reversed() {
            guard let earlier = InternetAddress(Self.bare(hop)) else { break }
            address = earlier
            if !isTrusted(earlier) { break }
        }
        self.address = address
        isSecure =
            headers[values: .forwardedProto].last?.split(separator: ",").last
            .map { $0.filter { $0 != " " }.lowercased() == "https" } ?? false
    }

    /// Without blanks, brackets and a port: `[2001:db8::1]:443`, `192.0.2.1:443`.
    private static func bare(_ hop: Substring) -> String {
        let hop = hop.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
        if hop.hasPrefix("[") { return String(hop.dropFirst().prefix { $0 != "]" }) }
        return hop.count(where: { $0 == ":" }) == 1 ? String(hop.prefix { $0 != ":" }) : hop
    }
}
