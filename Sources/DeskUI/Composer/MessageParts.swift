import DeskCore
import DeskDrawing

/// A text that is too long for one message, as several. (rules 2.11)
package enum MessageParts {
    /// In order, each within the limit: cut at the last line's end or blank of its second half, else anywhere between two
    /// characters. Blanks at the cuts are left out, nothing else.
    package static func of(_ text: String, limit: Int = Message.limit) -> [String] {
        var parts: [String] = []
        var rest = text[...]
        while rest.utf8.count > limit {
            let cut = cut(in: rest, limit: limit)
            parts.append(Model.trimmed(String(rest[..<cut])))
            rest = rest[cut...]
        }
        parts.append(Model.trimmed(String(rest)))
        return parts.filter { !$0.isEmpty }
    }

    private static func cut(in text: Substring, limit: Int) -> String.Index {
        let half = text.utf8.index(text.startIndex, offsetBy: limit / 2)
        var (cut, line, blank): (String.Index?, String.Index?, String.Index?)
        var index = text.startIndex
        var count = 0
        while index < text.endIndex {
            let character = text[index]
            count += character.utf8.count
            if count > limit { break }
            let next = text.index(after: index)
            if next > half, character.isNewline { line = next }
            if next > half, character.isWhitespace { blank = next }
            (cut, index) = (next, next)
        }
        return line ?? blank ?? cut ?? scalarCut(in: text, limit: limit)
    }

    /// One character that is longer than a message, with thousands of marks on it.
    private static func scalarCut(in text: Substring, limit: Int) -> String.Index {
        var index = text.startIndex
        var count = 0
        for scalar in text.unicodeScalars {
            count += UTF8.width(scalar)
            if count > limit { break }
            index = text.unicodeScalars.index(after: index)
        }
        return index
    }
}

/// A message that is too long for one: offered as several.
package struct PartsDialog: Equatable, Sendable {
    let conversation: ConversationID
    let parts: [String]

    init(conversation: ConversationID, text: String) {
        self.conversation = conversation
        parts = MessageParts.of(text)
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.dialogs
        var sheet = Sheet(words.partsTitle, width: 58, in: model)
        sheet.add(words.parts(parts.count))
        sheet.add()
        for (index, part) in parts.enumerated().prefix(6) {
            let first = part.split(whereSeparator: \.isNewline).first.map(String.init) ?? part
            sheet.add([Span("\(index + 1)  ", .bold), Span(String(first.prefix(80)), Style(.quiet))])
        }
        sheet.add()
        sheet.add(words.partsKeys, .bold)
        return sheet
    }
}
