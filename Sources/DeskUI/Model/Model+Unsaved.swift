import DeskCore

/// What was typed about one visitor and is stored nowhere.
package struct UnsavedText: Equatable, Sendable {
    package let conversation: ConversationID
    package let visitorName: String
    package let text: String
}

extension Model {
    /// All that would be lost if the program ended now: messages and drafts that could not be stored, what stands in the
    /// dialogs that are open, and what those that were left keep for the next time.
    package var unsaved: [UnsavedText] {
        var texts: [(ConversationID, String)] = orders.messages.map { ($0.conversation, $0.message.text) }
        if let pane, pane.composer.isDirty { texts.append((pane.id, pane.composer.draft)) }
        for (id, text) in drafts.parked where !(id == pane?.id && pane?.composer.isDirty == true) {
            texts.append((id, text))
        }
        for (id, text) in drafts.given where orders.dialogs.contains(where: { $0.effect.leaving?.conversation == id }) {
            texts.append((id, text))
        }
        for dialog in dialogs + orders.dialogs.map(\.dialog) { texts += dialog.typed }
        texts += begun.texts
        return texts.filter { !$0.1.isBlank }.map {
            UnsavedText(conversation: $0.0, visitorName: visitorName(of: $0.0), text: $0.1)
        }
    }

    /// Nothing is kept about a visitor who was erased. (docs/rules.md 2.31)
    mutating func forgetBegun(about id: ConversationID) { begun.forget(id) }
}

extension Dialog {
    /// The texts that somebody wrote in it.
    var typed: [(ConversationID, String)] {
        switch self {
        case .note(let dialog): [(dialog.conversation, dialog.text.text)]
        case .block(let dialog): dialog.isErased ? [] : [(dialog.conversation, dialog.reason.text)]
        case .end(let dialog):
            [dialog.farewell?.text ?? "", dialog.other.text, dialog.note.text, dialog.reason.text]
                .map { (dialog.conversation, $0) }
        case .transfer(let dialog): dialog.conversations.prefix(1).map { ($0, dialog.comment.text) }
        case .farewell(let dialog): dialog.isEdited ? [(dialog.view.conversation.id, dialog.text.text)] : []
        case .name, .paste, .parts, .snooze, .leave, .why, .help, .canned: []
        }
    }
}
