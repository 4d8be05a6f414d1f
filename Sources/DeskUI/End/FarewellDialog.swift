import DeskCore
import DeskDrawing

/// The message that a silent visitor gets before the conversation is ended: shown, and editable. (desk.md 5.8)
package struct FarewellDialog: Equatable, Sendable {
    let view: ConversationView
    private(set) var text: EditableText
    var error: String?

    init(view: ConversationView) {
        self.view = view
        text = EditableText(view.mission.closingMessage[view.visitor.language])
    }

    /// The mission's own message isn't lost with the dialog.
    var isEdited: Bool { text.text != view.mission.closingMessage[view.visitor.language] }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .enter where text.isBlank: return .stay
        case .enter where text.text.utf8.count > Message.limit: error = context.words.errors.refusal(.messageTooLong)
        case .enter:
            var end = EndDialog(
                conversation: view.conversation.id, visitorName: view.visitor.displayName,
                farewell: Outgoing(id: context.messageID, text: text.text))
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
        sheet.add(error: error)
        sheet.add()
        sheet.add(words.farewellKeys, Style(.quiet))
        return sheet
    }
}

extension Model {
    mutating func openFarewell() {
        guard let view = pane?.view else { return }
        dialogs.open(.farewell(FarewellDialog(view: view)))
    }

    /// What had been filled in before the closing question was asked, or the dialog was left, is there again.
    mutating func openEnd(of id: ConversationID) {
        open(begun.ends.removeValue(forKey: id) ?? EndDialog(conversation: id, visitorName: visitorName(of: id)))
    }

    /// An end that was put off, to ask the closing question first.
    mutating func keepBegun(_ dialog: Dialog, for effects: [Effect]) {
        guard case .end(let end) = dialog, case .ask(let id, _) = effects.last else { return }
        begun.ends[id] = end.begun
    }

    mutating func openTags(of id: ConversationID) {
        open(EndDialog(conversation: id, visitorName: visitorName(of: id), purpose: .tags))
    }

    private mutating func open(_ dialog: EndDialog) {
        // What is chosen for the draft is done to the one on disk.
        saveDraft(isLeaving: true)
        var dialog = dialog
        if let view = pane?.view { dialog.take(view) }
        if dialog.purpose == .end { dialog.note(draft: draft(of: dialog.conversation), gone: nil) }
        dialogs.open(.end(dialog))
        if let facts = dialog.facts { emit(.loadTags(facts.mission.id)) }
    }

    /// What is written to a visitor and not sent, as far as it is known here.
    func draft(of id: ConversationID) -> String {
        pane?.id == id ? pane?.composer.draft ?? "" : drafts[id].parked ?? ""
    }

    /// An end dialog that was opened before its conversation had been read; any whose conversation has left the desk.
    mutating func tellDialogs(of view: ConversationView) {
        let id = view.conversation.id
        let gone = Gone(view.conversation, me: desk?.expert.id)
        for index in dialogs.indices {
            switch dialogs[index] {
            case .end(var dialog) where dialog.conversation == id:
                let wasUnread = dialog.facts == nil
                dialog.take(view)
                if dialog.purpose == .end { dialog.note(draft: draft(of: id), gone: gone) }
                dialogs[index] = .end(dialog)
                if wasUnread, let facts = dialog.facts { emit(.loadTags(facts.mission.id)) }
            case .transfer(var dialog) where dialog.conversations == [id]:
                dialog.note(draft: draft(of: id), gone: gone)
                dialogs[index] = .transfer(dialog)
            case .block(var dialog) where dialog.conversation == id:
                dialog.isErased = view.visitor.isErased
                dialogs[index] = .block(dialog)
            case .end, .transfer, .name, .paste, .parts, .block, .snooze, .note, .farewell, .leave, .why, .help,
                .canned:
                continue
            }
        }
    }
}
