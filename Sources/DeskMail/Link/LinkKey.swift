import DeskCore
import DeskSecrets
import DeskStore

/// The key that signs the links of mails. It is made once and kept in the database, so that every process knows it.
///
/// A token is the subject (8 bytes) and the end (8 bytes, milliseconds), hidden, then their HMAC-SHA256 together with the
/// purpose, which isn't in the token: a link for one purpose is no link for another. 64 letters of base 64. Hidden, for
/// a subject's number would tell how many there are: with a mask that is made of the key and that HMAC. (rules 9.6)
/// Tokens of the first release, whose subject can be read, are taken too.
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

    /// Stop the mails to one address: 16 bytes each that tell nothing. The store knows what they stand for, and for ever: a
    /// mail may be read after years, and must be stoppable then.
    package struct Stop: Sendable, Equatable {
        /// Of the link in the mail's words. It can take it back, and is in no server's log.
        package let link: [UInt8]
        /// Of the mail program's own button (RFC 8058): in a path, so in servers' logs. All it can do is to stop.
        package let button: [UInt8]
    }

    package func stop(_ address: EmailAddress, mission: String) -> Stop {
        func token(_ purpose: Purpose) -> [UInt8] {
            Array(Secrets.hmac(key: bytes, signed(purpose, address.digest + Array(mission.utf8))).prefix(16))
        }
        return Stop(link: token(.stop), button: token(.stopButton))
    }

    /// Stops the mails to the address of one visitor: what mails carried before, and must still work.
    package func unsubscribe(_ visitor: VisitorID) -> String {
        token(.unsubscribe, subject: visitor.number, until: .max)
    }

    /// Whether the conversation has ended meanwhile isn't known here: ask the store.
    package func conversation(of token: String, at now: Instant) throws(LinkError) -> ConversationID {
        ConversationID(try opened(token, for: .resume, at: now).subject)
    }

    /// What a link of a mail opens, and when it ends by itself.
    package struct Opened: Sendable, Equatable {
        package let conversation: ConversationID
        package let until: Instant
    }

    package func opened(_ token: String, at now: Instant) throws(LinkError) -> Opened {
        let (subject, until) = try opened(token, for: .resume, at: now)
        return Opened(conversation: ConversationID(subject), until: until)
    }

    package func visitor(of token: String) throws(LinkError) -> VisitorID {
        VisitorID(try opened(token, for: .unsubscribe, at: .min).subject)
    }

    /// An id for a mail that is the same each time the same mail is composed, and tells nobody how many there were.
    func messageID(of mail: MailID) -> String {
        Base64URL.encode(Array(Secrets.hmac(key: bytes, signed(.message, mail.number.bigEndianBytes)).prefix(16)))
    }

    private enum Purpose: String { case resume, unsubscribe, message, mask, stop, stopButton }

    private func signed(_ purpose: Purpose, _ payload: [UInt8]) -> [UInt8] {
        Array(purpose.rawValue.utf8) + [0] + payload
    }

    private func token(_ purpose: Purpose, subject: Int64, until: Instant) -> String {
        let payload = subject.bigEndianBytes + until.milliseconds.bigEndianBytes
        let seal = Secrets.hmac(key: bytes, signed(purpose, payload))
        return Base64URL.encode(masked(payload, with: seal) + seal)
    }

    /// Hides what can be read, and shows what is hidden.
    private func masked(_ payload: [UInt8], with seal: [UInt8]) -> [UInt8] {
        zip(payload, Secrets.hmac(key: bytes, signed(.mask, seal))).map { $0 ^ $1 }
    }

    /// The signature is judged before the end, so that `expired` is said of our own links only.
    private func opened(
        _ token: String, for purpose: Purpose, at now: Instant
    ) throws(LinkError) -> (subject: Int64, until: Instant) {
        guard let sealed = Base64URL.decode(token), sealed.count == 16 + Secrets.digestLength else { throw .invalid }
        let (shown, seal) = (Array(sealed.prefix(16)), Array(sealed.dropFirst(16)))
        let payloads = [masked(shown, with: seal), shown]
        let ours = payloads.first { Secrets.equal(seal, Secrets.hmac(key: bytes, signed(purpose, $0))) }
        guard let payload = ours else { throw .invalid }
        let until = Instant(milliseconds: Int64(bigEndian: payload.suffix(8)))
        guard now < until else { throw .expired }
        return (Int64(bigEndian: payload.prefix(8)), until)
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
