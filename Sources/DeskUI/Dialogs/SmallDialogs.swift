import DeskCore
import DeskDrawing

/// The first run: who sits at this desk.
package struct NameDialog: Equatable, Sendable {
    private(set) var name = EditableText()
    var error: String?

    package init() {}

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        guard key == .enter else {
            _ = name.take(key, isSingleLine: true)
            return .stay
        }
        let words = name.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isBlank else {
            error = context.words.dialogs.nameMissing
            return .stay
        }
        return .act([.createExpert(name: words)])
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.dialogs
        var sheet = Sheet(words.welcomeTitle, width: 54, in: model)
        sheet.add(words.welcome)
        sheet.add()
        sheet.addField(words.yourName, name, isFocused: true)
        sheet.add(error: error)
        sheet.add()
        sheet.add(words.welcomeKeys, Style(.quiet))
        return sheet
    }
}

/// A paste that is long enough to be a mistake.
package struct ConfirmPaste: Equatable, Sendable {
    let text: String

    static func isLong(_ text: String) -> Bool {
        text.utf8.count > 4_000 && text.count > 4_000 || lineCount(of: text) > 20
    }

    private static func lineCount(of text: String) -> Int {
        text.utf8.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.dialogs
        var sheet = Sheet(words.pasteTitle, width: 56, in: model)
        sheet.add(words.paste(Self.lineCount(of: text), text.count))
        sheet.add()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(4) {
            sheet.add([Span(String(line.prefix(80)), Style(.quiet))])
        }
        sheet.add()
        sheet.add(words.pasteKeys, .bold)
        return sheet
    }
}

/// A word among experts, about one conversation.
package struct NoteDialog: Equatable, Sendable {
    let conversation: ConversationID
    let visitorName: String
    private(set) var text = EditableText()
    var error: String?

    /// - Parameter text: what was typed before, in a dialog that was left.
    init(conversation: ConversationID, visitorName: String, text: String = "") {
        self.conversation = conversation
        self.visitorName = visitorName
        self.text = EditableText(text)
    }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .enter where text.isBlank: return .stay
        case .enter where text.text.utf8.count > Message.limit:
            error = context.words.errors.refusal(.messageTooLong)
        case .enter: return .act([.note(conversation, Outgoing(id: context.messageID, text: text.text))])
        case .newLine, .altEnter: text.insert("\n")
        default: _ = text.take(key)
        }
        return .stay
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.dialogs
        var sheet = Sheet(words.noteTitle(visitorName), width: 60, in: model)
        sheet.add(words.noteHint, Style(.quiet))
        sheet.addText(text, isFocused: true)
        sheet.add(error: error)
        sheet.add(words.saveKeys, Style(.quiet))
        return sheet
    }
}

/// Why a conversation is where it is, and what comes next. (desk.md 8)
package struct WhyDialog: Equatable, Sendable {
    let conversation: ConversationID
    let visitorName: String
    var report: WhyReport?

    init(conversation: ConversationID, visitorName: String) {
        self.conversation = conversation
        self.visitorName = visitorName
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words
        var sheet = Sheet(words.dialogs.whyTitle(visitorName), width: 60, in: model)
        guard let report else {
            sheet.add(words.list.reading)
            return sheet
        }
        let sentences = WhySentences(
            report: report, words: words, zone: model.zone, me: model.desk?.expert.id, now: model.now)
        sheet.add(sentences.state)
        if let woken = sentences.woken { sheet.add(woken) }
        if let blocked = sentences.blocked { sheet.add(blocked) }
        for next in sentences.next {
            sheet.add()
            sheet.add(next)
        }
        sheet.add()
        sheet.add(words.dialogs.closeKeys, Style(.quiet))
        return sheet
    }
}
