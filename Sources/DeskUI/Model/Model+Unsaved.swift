import DeskCore

/// What was typed about one visitor and is stored nowhere.
package struct UnsavedText: Equatable, Sendable {
    package let conversation: ConversationID
    package let visitorName: String
    package let text: String
}

extension Model {
    /// All that would be lost if the program ended now: messages and drafts that could not be stored, and what stands in
    /// the dialogs that are open.
    package var unsaved: [UnsavedText] {
        var texts: [(ConversationID, String)] = outgoing.map { ($0.conversation, $0.message.text) }
        if let pane, pane.composer.isDirty { texts.append((pane.id, pane.composer.draft)) }
        for (id, text) in parkedDrafts where !(id == pane?.id && pane?.composer.isDirty == true) {
            texts.append((id, text))
        }
        for (id, text) in droppedDrafts where pending.contains(where: { $0.effect.leaving?.conversation == id }) {
            texts.append((id, text))
        }
        for dialog in dialogs + pending.map(\.dialog) { texts += dialog.typed }
        return texts.filter { !$0.1.isBlank }.map {
            UnsavedText(conversation: $0.0, visitorName: visitorName(of: $0.0), text: $0.1)
        }
    }
}

extension Dialog {
    /// The texts that somebody wrote in it.
    fileprivate var typed: [(ConversationID, String)] {
        switch self {
        case .note(let dialog): [(dialog.conversation, dialog.text.text)]
        case .block(let dialog): [(dialog.conversation, dialog.reason.text)]
        case .end(let dialog):
            [dialog.farewell?.text ?? "", dialog.other.text, dialog.note.text, dialog.reason.text]
                .map { (dialog.conversation, $0) }
        case .transfer(let dialog): dialog.conversations.prefix(1).map { ($0, dialog.comment.text) }
        case .farewell(let dialog): dialog.isEdited ? [(dialog.view.conversation.id, dialog.text.text)] : []
        case .name, .paste, .parts, .snooze, .leave, .why, .help, .canned: []
        }
    }
}
