import DeskSecrets

/// What a browser proves with who it is: a session's id and its secret. The database keeps the secret's hash only.
struct Token: Sendable {
    static let idLength = 16
    static let secretLength = 32

    let id: [UInt8]
    private let secret: [UInt8]

    /// A new one, which nobody can guess.
    init() {
        id = Secrets.random(count: Self.idLength)
        secret = Secrets.random(count: Self.secretLength)
    }

    /// Nil when it isn't one.
    init?(_ text: String) {
        guard text.utf8.count == 64, let bytes = Base64URL.decode(text), bytes.count == 48 else { return nil }
        id = Array(bytes[..<Self.idLength])
        secret = Array(bytes[Self.idLength...])
    }

    var text: String { Base64URL.encode(id + secret) }
    var hash: [UInt8] { Secrets.sha256(secret) }

    func matches(_ hash: [UInt8]) -> Bool { Secrets.equal(self.hash, hash) }
}
