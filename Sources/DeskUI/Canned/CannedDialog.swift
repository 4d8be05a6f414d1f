import DeskCore
import DeskDrawing

/// Which prepared answer goes into the message. (desk.md 2.9)
package struct CannedDialog: Equatable, Sendable {
    private static let shown = 6
    private static let previewed = 6

    let conversation: ConversationID
    private let values: [CannedReply.Variable: String]
    /// nil until they have been read.
    var replies: [CannedReply]?
    private(set) var filter = EditableText()
    private(set) var highlighted = 0

    init(conversation: ConversationID, values: [CannedReply.Variable: String]) {
        self.conversation = conversation
        self.values = values.mapValues(DisplayText.outgoing)
    }

    var found: [CannedReply] {
        Fuzzy.filter(replies ?? [], by: filter.text) { $0.name + " " + $0.text }
    }

    private var current: Int { max(0, min(highlighted, found.count - 1)) }

    private var chosen: CannedReply.Filled? {
        let found = found
        return found.indices.contains(current) ? CannedReply.filled(found[current].text, with: values) : nil
    }

    /// Whether a key can't mean yet what it will once the answers have been read.
    func mustWait(for key: Key) -> Bool { replies == nil && [.enter, .up, .down].contains(key) }

    mutating func take(_ key: Key) -> Dialog.Answer {
        switch key {
        case .enter: return chosen.map { .insert($0, into: conversation) } ?? .stay
        case .up: highlighted = max(0, current - 1)
        case .down: highlighted = current + 1
        default: if filter.take(key, isSingleLine: true) { highlighted = 0 }
        }
        return .stay
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.canned
        var sheet = Sheet(words.title, width: 66, in: model)
        sheet.addField(words.find, filter, isFocused: true, hint: words.hint)
        let found = found
        let first = min(max(0, current - Self.shown + 1), max(0, found.count - Self.shown))
        for index in found.indices.dropFirst(first).prefix(Self.shown) {
            let isCurrent = index == current
            let name = Span((isCurrent ? "> " : "  ") + found[index].name + "  ", isCurrent ? .bold : .plain)
            let line = found[index].text.split(whereSeparator: \.isNewline).first.map { String($0.prefix(80)) } ?? ""
            sheet.add([name, Span(line, Style(.quiet))])
        }
        if replies == nil { sheet.add(model.words.list.reading, Style(.quiet)) }
        if replies?.isEmpty ?? false { sheet.add(words.none, Style(.quiet)) }
        if let chosen {
            sheet.add()
            for line in wrapped(String(chosen.text.prefix(1_000)), width: sheet.width).prefix(Self.previewed) {
                sheet.add([Span(line)])
            }
            if !chosen.unfilled.isEmpty { sheet.add(words.unfilled(Self.braced(chosen)), Style(.attention)) }
        }
        sheet.add()
        sheet.add(words.keys, Style(.quiet))
        return sheet
    }

    static func braced(_ filled: CannedReply.Filled) -> [String] { filled.unfilled.map { "{\($0)}" } }
}

extension Model {
    mutating func openCanned(for id: ConversationID) {
        guard let view = pane?.view, let expert = desk?.expert else { return say(words.notices.stillLoading) }
        let values = CannedReply.Variable.values(visitor: view.visitor, mission: view.mission, expert: expert.name)
        dialogs.open(.canned(CannedDialog(conversation: id, values: values)))
        emit(.loadCanned)
    }

    /// At the cursor; what could not be filled stays marked in its braces, and keeps the message from being sent.
    mutating func insert(_ filled: CannedReply.Filled, into id: ConversationID) {
        guard pane?.id == id, canWrite else { return say(words.errors.problem(.missing), .failure) }
        go(to: .composer)
        pane?.composer.insert(DisplayText.outgoing(filled.text))
        if !filled.unfilled.isEmpty { say(words.canned.unfilled(CannedDialog.braced(filled))) }
    }
}
