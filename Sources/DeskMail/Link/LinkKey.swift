import DeskCore
import DeskSecrets
import DeskStore

/// The key that signs the links of mails. It is made once and kept in the database, so that every process knows it.
///
/// A token is the subject (8 bytes) and the end (8 bytes, milliseconds), then their HMAC-SHA256 together with the purpose,
/// which isn't in the token: a link for one purpose is no link for another. 64 letters of base 64.
package struct LinkKey: Sendable {
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package init(keptIn store: Store) throws(StoreError) {
        bytes = try store.secret(named: "links") { Secrets.random(count: Secrets.digestLength) }
    }

    /// Resumes one conversation, in any browser, until then or the conversation's end.
    package func resume(_ conversation: ConversationID, until: Instant) -> String {
        token(.resume, subject: conversation.number, until: until)
    }

    /// Stops the mails to one visitor. It never ends: a mail may be read after years, and must be stoppable then.
    package func unsubscribe(_ visitor: VisitorID) -> String {
        token(.unsubscribe, subject: visitor.number, until: .max)
    }

    /// Whether the conversation has ended meanwhile isn't known here: ask the store.
    package func conversation(of token: String, at now: Instant) throws(LinkError) -> ConversationID {
        ConversationID(try subject(of: token, for: .resume, at: now))
    }

    package func visitor(of token: String) throws(LinkError) -> VisitorID {
        VisitorID(try subject(of: token, for: .unsubscribe, at: .min))
    }

    /// An id for a mail that is the same each time the same mail is composed, and tells nobody how many there were.
    func messageID(of mail: MailID) -> String {
        Base64URL.encode(Array(Secrets.hmac(key: bytes, signed(.message, mail.number.bigEndianBytes)).prefix(16)))
    }

    private enum Purpose: String { case resume, unsubscribe, message }

    private func signed(_ purpose: Purpose, _ payload: [UInt8]) -> [UInt8] {
        Array(purpose.rawValue.utf8) + [0] + payload
    }

    private func token(_ purpose: Purpose, subject: Int64, until: Instant) -> String {
        let payload = subject.bigEndianBytes + until.milliseconds.bigEndianBytes
        return Base64URL.encode(payload + Secrets.hmac(key: bytes, signed(purpose, payload)))
    }

    /// The signature is judged before the end, so that `expired` is said of our own links only.
    private func subject(of token: String, for purpose: Purpose, at now: Instant) throws(LinkError) -> Int64 {
        guard let sealed = Base64URL.decode(token), sealed.count == 16 + Secrets.digestLength else { throw .invalid }
        let payload = Array(sealed.prefix(16))
        guard Secrets.equal(Array(sealed.dropFirst(16)), Secrets.hmac(key: bytes, signed(purpose, payload))) else {
            throw .invalid
        }
        guard now.milliseconds < Int64(bigEndian: payload.suffix(8)) else { throw .expired }
        return Int64(bigEndian: payload.prefix(8))
    }
}

package enum LinkError: Error, Equatable {
    /// Not signed by us for this purpose: cut, mistyped or forged.
    case invalid
    case expired
}

extension Instant {
    fileprivate static let max = Instant(milliseconds: .max)
    fileprivate static let min = Instant(milliseconds: .min)
}

extension Int64 {
    fileprivate var bigEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) } }

    fileprivate init(bigEndian bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}
