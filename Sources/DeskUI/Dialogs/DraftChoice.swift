import DeskCore
import DeskDrawing

/// What becomes of a draft when its conversation leaves the desk: said in the dialog, and chosen there.
package struct DraftChoice: Equatable, Sendable {
    package enum Fate: CaseIterable, Sendable { case keep, send, drop }

    /// What is written to the visitor and not sent.
    let text: String
    private(set) var fate = Fate.keep
    /// It is another text than the one that was there when the dialog opened, or when it was chosen last.
    private(set) var hasChanged = false
    /// Of its first message; chosen once, so that a retry is the same message.
    private var id: MessageID?

    /// nil where there is nothing but blanks.
    init?(_ text: String) {
        guard !text.isBlank else { return nil }
        self.text = text
    }

    /// The draft is another one now: what was chosen for the one before isn't chosen for it.
    static func other(_ text: String) -> DraftChoice? {
        var next = DraftChoice(text)
        next?.hasChanged = true
        return next
    }

    /// Space and the arrows choose.
    /// - Returns: whether the key was one of them.
    mutating func take(_ key: Key) -> Bool {
        let step: Int
        switch key {
        case .character(" "), .right: step = 1
        case .left: step = -1
        default: return false
        }
        hasChanged = false
        let all = Fate.allCases
        let index = all.firstIndex(of: fate) ?? 0
        fate = all[(index + step + all.count) % all.count]
        return true
    }

    /// Why it can't be sent as it is: a variable that nobody has filled. (rules 2.9)
    func obstacle(_ words: Words) -> String? {
        let variables = fate == .send ? CannedReply.variables(in: text) : []
        return variables.isEmpty ? nil : words.canned.unfilled(variables)
    }

    /// - Parameter fresh: an id that nothing has.
    mutating func end(_ fresh: MessageID) -> DraftEnd {
        switch fate {
        case .keep: return DraftEnd()
        case .drop: return DraftEnd(cleared: [text])
        case .send:
            let first = id ?? fresh
            id = first
            let parts = MessageParts.of(text)
            let sent = parts.enumerated().map { index, part in
                Outgoing(id: MessageID(high: first.high, low: first.low &+ UInt64(index)), text: part)
            }
            return DraftEnd(sent: sent, cleared: [text])
        }
    }

    func add(to sheet: inout Sheet, isFocused: Bool, _ model: Model) {
        let words = model.words.end
        if hasChanged { sheet.add(words.draftChanged, Style(.attention, .bold)) }
        let first = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
        sheet.add([Span(words.draft + "  ", .bold), Span(String(first.prefix(200)), Style(.draft))])
        let choices = Fate.allCases.map { fate in
            Span((fate == self.fate ? "(x) " : "( ) ") + words.draftFate(fate) + "  ")
        }
        sheet.add([Span("  ")] + choices, right: [Span(words.space, Style(.quiet))], isFocused: isFocused)
    }
}

extension Dialog {
    /// It asks what becomes of this visitor's draft.
    func chooses(draftOf id: ConversationID) -> Bool {
        switch self {
        case .end(let dialog): dialog.conversation == id && dialog.purpose == .end
        case .transfer(let dialog): dialog.conversations == [id]
        case .name, .paste, .parts, .note, .block, .snooze, .farewell, .leave, .why, .help, .canned: false
        }
    }

    var draft: DraftChoice? {
        switch self {
        case .end(let dialog): dialog.draft
        case .transfer(let dialog): dialog.draft
        case .name, .paste, .parts, .note, .block, .snooze, .farewell, .leave, .why, .help, .canned: nil
        }
    }

    mutating func note(draft text: String, isNews: Bool) {
        if case .end(var dialog) = self {
            dialog.note(draft: text, isNews: isNews)
            self = .end(dialog)
        } else if case .transfer(var dialog) = self {
            dialog.note(draft: text, isNews: isNews)
            self = .transfer(dialog)
        }
    }
}
