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
        if dialog.purpose == .end { dialog.note(draft: draft(of: dialog.conversation)) }
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
            if case .end(var dialog) = dialogs[index], dialog.conversation == id {
                let wasUnread = dialog.facts == nil
                dialog.take(view)
                dialogs[index] = .end(dialog)
                if wasUnread, let facts = dialog.facts { emit(.loadTags(facts.mission.id)) }
            } else if case .block(var dialog) = dialogs[index], dialog.conversation == id {
                dialog.isErased = view.visitor.isErased
                dialogs[index] = .block(dialog)
            }
            if let gone { dialogs[index].left(gone, id) }
        }
    }

    /// A draft has become another one by something else than a key: what was chosen for it in a dialog was chosen for what
    /// it said then, and keys wait until what it says now can have been seen. (docs/rules.md 2.15, 2.29)
    /// - Parameter wasHere: it had been read before.
    mutating func tellDialogsOfDraft(wasHere: Bool) {
        guard let pane else { return }
        for index in dialogs.indices where dialogs[index].chooses(draftOf: pane.id) {
            let known = dialogs[index].draft?.text
            let text = pane.composer.draft.isBlank ? nil : pane.composer.draft
            if text == known { continue }
            let isNews = known != nil || wasHere
            dialogs[index].note(draft: text ?? "", isNews: isNews)
            guard isNews, index == dialogs.count - 1 else { continue }
            dialogs.heldKeys = []
            attention.lose(at: now)
        }
    }
}
