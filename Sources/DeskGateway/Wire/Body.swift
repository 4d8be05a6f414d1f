import DeskCore
import DeskJSON
import HTTPTypes
import NIOCore

/// The members of a request's JSON object, read one by one. What isn't there, or is of another type, is told by name.
struct Body: Sendable {
    /// Bytes of one request's body.
    static let limit = 64 * 1024
    /// Characters of a visitor's name, counted as Unicode's scalars.
    static let longestName = 80

    private let value: JSON

    init(_ bytes: ByteBufferView) throws {
        do {
            value = try JSON.read(bytes)
        } catch {
            throw error == .notUTF8 ? Problem(.badRequest, "bad_utf8") : Problem(.badRequest, "bad_json")
        }
        guard case .object = value else { throw Problem(.badRequest, "bad_json", detail: "not an object") }
    }

    init(_ value: JSON) { self.value = value }

    func text(_ key: String) throws -> String {
        guard let text = try optionalText(key) else { throw Problem.missing(key) }
        return text
    }

    /// NUL is no text; it is left out, as browsers' forms do.
    func optionalText(_ key: String, longest: Int = .max) throws -> String? {
        guard let member = value[key], !member.isNull else { return nil }
        guard let text = member.text else { throw Problem.missing(key) }
        let clean =
            text.utf8.contains(0) ? String(text.unicodeScalars.filter { $0.value != 0 }.map(Character.init)) : text
        guard clean.unicodeScalars.count > longest else { return clean }
        return String(String.UnicodeScalarView(clean.unicodeScalars.prefix(longest)))
    }

    /// What somebody calls themselves: one line without controls, nil when nothing is left of it.
    func name(_ key: String) throws -> String? {
        guard let text = try optionalText(key) else { return nil }
        var name = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
                // Of several blanks one, and none at the ends.
                let isBlank = scalar.properties.isWhitespace
                if isBlank, let last = name.last, last != " " { name.append(" ") }
            default: name.append(scalar)
            }
            if name.count > Self.longestName { break }
        }
        let bounded = String(name.prefix(Self.longestName)).reversed().drop { $0 == " " }.reversed()
        let said = String(bounded)
        return said.isBlank ? nil : said
    }

    func integer(_ key: String) throws -> Int {
        guard let number = value[key]?.integer, let integer = Int(exactly: number) else { throw Problem.missing(key) }
        return integer
    }

    func messageID(_ key: String) throws -> MessageID {
        guard let id = Self.messageID(try text(key)) else { throw Problem.missing(key) }
        return id
    }

    /// With its dashes, as RFC 9562 spells it.
    static func messageID(_ text: String) -> MessageID? { text.utf8.count == 36 ? MessageID(text) : nil }

    func conversationID(_ key: String) throws -> ConversationID {
        // As the wire spells it, in one way.
        let text = try text(key)
        guard let id = ConversationID(text), id.description == text else { throw Problem.missing(key) }
        return id
    }

    func page(_ key: String) throws -> Page? {
        guard let page = value[key], !page.isNull else { return nil }
        return try Body(page).page()
    }

    func page() throws -> Page {
        Page(url: try text("url"), title: try optionalText("title", longest: 10_000))
    }
}
