import DeskCore

/// A mail that tells an absent visitor of answers, as a value. (desk.md 2.6)
///
/// What the visitor typed is not in it, their name neither: whoever left the address may not be its owner, and could have
/// us write to a stranger in words of their choice.
package struct Letter: Sendable, Equatable {
    /// Something an expert wrote.
    package struct Answer: Sendable, Equatable {
        /// Nil when nobody's name is known.
        package var expert: String?
        package var text: String

        package init(expert: String?, text: String) {
            self.expert = expert
            self.text = text
        }
    }

    /// The part of the Message-ID before the at sign: the same for the same mail, so that receivers can drop a repeated one.
    package var id: String
    /// Those of the mails before it in the same conversation, oldest first.
    package var references: [String] = []
    package var language: Language
    package var mission: String
    /// Plain addresses, without names.
    package var from: String
    package var to: String
    package var answers: [Answer]
    /// The address that resumes the conversation.
    package var resume: String
    package var validDays: Int
    /// For a person to follow.
    package var unsubscribe: String
    /// For a mail program's own button, which sends no fragment. (RFC 8058)
    package var unsubscribeButton: String
    package var date: Instant

    /// How many messages are told of; the newest are left out, for they are read on the site.
    static let answerLimit = 10
    /// UTF-8 bytes of one message.
    static let textLimit = 4_000

    /// The whole mail, RFC 5322 and MIME: ASCII with CRLF.
    package var mime: String {
        headers + part("text/plain", QuotedPrintable.encode(text)) + part("text/html", QuotedPrintable.encode(html))
            + "--\(Self.boundary)--\r\n"
    }

    /// Can't be in a part: quoted-printable has no `=_`.
    private static let boundary = "=_pupitre"

    private var headers: String {
        var fields =
            Header.field("From", Header.mailbox(name: missionName, address: from)) + Header.field("To", "<\(to)>")
            + Header.field("Subject", Header.text(words.subject(author ?? missionName)))
            + Header.field("Date", Header.date(date)) + Header.field("Message-ID", "<\(id)@\(domain)>")
            + thread + Header.field("Auto-Submitted", "auto-generated")
            + Header.field("List-Unsubscribe", "<\(unsubscribeButton)>")
        // RFC 8058 is for https only.
        if unsubscribeButton.hasPrefix("https://") {
            fields += Header.field("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        }
        return fields + Header.field("Content-Language", language.rawValue) + Header.field("MIME-Version", "1.0")
            + Header.field("Content-Type", "multipart/alternative; boundary=\"\(Self.boundary)\"") + "\r\n"
    }

    /// So that mail programs show the mails of one conversation together. (RFC 5322, 3.6.4)
    private var thread: String {
        guard let last = references.last else { return "" }
        return Header.field("In-Reply-To", "<\(last)@\(domain)>")
            + Header.field("References", references.map { "<\($0)@\(domain)>" }.joined(separator: "\r\n "))
    }

    private func part(_ type: String, _ body: String) -> String {
        "--\(Self.boundary)\r\n" + Header.field("Content-Type", "\(type); charset=utf-8")
            + Header.field("Content-Transfer-Encoding", "quoted-printable") + "\r\n" + body
    }
}

extension Letter {
    var words: LetterWords { .of(language) }
    var missionName: String { Self.name(mission) ?? domain }
    private var domain: String { from.split(separator: "@").last.map(String.init) ?? "localhost" }

    /// Nil when nothing is left that can be read.
    private static func name(_ text: String?) -> String? {
        let line = Plain.line(text ?? "", limit: 80)
        return line.isEmpty ? nil : line
    }

    /// The one who answered; nil when there were several, or nobody's name is known.
    var author: String? {
        let names = Set(answers.map { Self.name($0.expert) })
        return names.count == 1 ? names.first ?? nil : nil
    }

    /// The first sentence.
    var opening: String { author.map { words.answered($0, missionName) } ?? words.manyAnswered(missionName) }

    /// The messages as they are shown: clean, cut, the oldest first.
    var shown: [Answer] {
        answers.prefix(Self.answerLimit).map { answer in
            let whole = Plain.block(answer.text)
            let start = Plain.prefix(of: whole, limit: Self.textLimit)
            return Answer(
                expert: Self.name(answer.expert),
                text: start.utf8.count < whole.utf8.count ? "\(start)\n\(words.cut)" : whole)
        }
    }

    /// Says how many messages are left out; nil when none is.
    var rest: String? {
        let count = answers.count - Self.answerLimit
        return count > 0 ? words.more(count) : nil
    }
}
