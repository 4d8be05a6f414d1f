import DeskCore

/// The message that a silent visitor gets before the conversation is ended: shown, and editable. (desk.md 5.8)
package struct FarewellDialog: Equatable, Sendable {
    let view: ConversationView
    private(set) var text: EditableText

    init(view: ConversationView) {
        self.view = view
        text = EditableText(view.mission.closingMessage[view.visitor.language])
    }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .enter where text.isBlank: return .stay
        case .enter:
            var end = EndDialog(
                conversation: view.conversation.id, visitorName: view.visitor.displayName, farewell: text.text)
            end.take(view)
            return .replace(.end(end))
        case .newLine, .altEnter: text.insert("\n")
        default: _ = text.take(key)
        }
        return .stay
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.end
        var sheet = Sheet(words.farewellTitle(view.visitor.displayName), width: 58, in: model)
        sheet.add(words.farewellHint, Style(.quiet))
        sheet.add()
        sheet.addText(text, isFocused: true)
        sheet.add()
        sheet.add(words.farewellKeys, Style(.quiet))
        return sheet
    }
}

extension Model {
    mutating func openFarewell() {
        guard let view = pane?.view else { return }
        dialogs.append(.farewell(FarewellDialog(view: view)))
    }

    /// What had been filled in before the closing question was asked is there again.
    mutating func openEnd(of id: ConversationID) {
        open(begunEnds.removeValue(forKey: id) ?? EndDialog(conversation: id, visitorName: visitorName(of: id)))
    }

    /// An end that was put off, to ask the closing question first.
    mutating func keepBegun(_ dialog: Dialog, for effects: [Effect]) {
        guard case .end(let end) = dialog, case .ask(let id, _) = effects.last else { return }
        begunEnds[id] = end.begun
    }

    mutating func openTags(of id: ConversationID) {
        open(EndDialog(conversation: id, visitorName: visitorName(of: id), purpose: .tags))
    }

    private mutating func open(_ dialog: EndDialog) {
        var dialog = dialog
        if let view = pane?.view { dialog.take(view) }
        dialogs.append(.end(dialog))
        if let facts = dialog.facts { emit(.loadTags(facts.mission.id)) }
    }

    /// An end dialog that was opened before its conversation had been read.
    mutating func tellDialogs(of view: ConversationView) {
        for index in dialogs.indices {
            guard case .end(var dialog) = dialogs[index], dialog.facts == nil else { continue }
            dialog.take(view)
            guard let facts = dialog.facts else { continue }
            dialogs[index] = .end(dialog)
            emit(.loadTags(facts.mission.id))
        }
    }
}
