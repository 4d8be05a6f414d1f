/// Where the service for visitors is reached: `http://127.0.0.1:8750`.
struct ServiceAddress: Equatable {
    let host: String
    let port: Int

    /// Why a text is none.
    enum Fault: Error {
        /// It is reached by https from outside only.
        case encrypted
        case malformed
    }

    init(_ text: String) throws(Fault) {
        if text.lowercased().hasPrefix("https:") { throw .encrypted }
        guard text.lowercased().hasPrefix("http://") else { throw .malformed }
        var rest = text.dropFirst(7)
        if rest.hasSuffix("/") { rest.removeLast() }
        guard !rest.isEmpty, rest.allSatisfy({ $0.isASCII && $0 > " " && !"/?#@".contains($0) }) else {
            throw .malformed
        }
        // An IPv6 address has colons of its own, in brackets.
        let isNumeric = rest.hasPrefix("[")
        let end = isNumeric ? rest.firstIndex(of: "]") : rest.firstIndex(of: ":") ?? rest.endIndex
        guard let end else { throw .malformed }
        let host = isNumeric ? rest[..<end].dropFirst() : rest[..<end]
        let port = isNumeric ? rest[end...].dropFirst() : rest[end...]
        guard !host.isEmpty, port.isEmpty || port.hasPrefix(":") else { throw .malformed }
        guard let number = port.isEmpty ? 80 : UInt16(port.dropFirst()) else { throw .malformed }
        self.host = String(host)
        self.port = Int(number)
    }

    /// As the Host header has it.
    var name: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    var text: String { "http://" + name }
}
