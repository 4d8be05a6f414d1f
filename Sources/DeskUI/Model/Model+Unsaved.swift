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
        var texts: [(ConversationID, String)] = outgoing.map { ($0.conversation, $0.message.text) }
        if let pane, pane.composer.isDirty { texts.append((pane.id, pane.composer.draft)) }
        for (id, text) in drafts.parked where !(id == pane?.id && pane?.composer.isDirty == true) {
            texts.append((id, text))
        }
        for (id, text) in drafts.given where pending.contains(where: { $0.effect.leaving?.conversation == id }) {
            texts.append((id, text))
        }
        for dialog in dialogs + pending.map(\.dialog) { texts += dialog.typed }
        for (id, text) in begunNotes.sorted(by: { $0.key < $1.key }) { texts.append((id, text)) }
        for (id, text) in begunComments.sorted(by: { $0.key < $1.key }) { texts.append((id, text)) }
        for (_, dialog) in begunEnds.sorted(by: { $0.key < $1.key }) { texts += Dialog.end(dialog).typed }
        return texts.filter { !$0.1.isBlank }.map {
            UnsavedText(conversation: $0.0, visitorName: visitorName(of: $0.0), text: $0.1)
        }
    }

    /// Nothing is kept about a visitor who was erased. (docs/rules.md 2.31)
    mutating func forgetBegun(about id: ConversationID) {
        (begunNotes[id], begunComments[id], begunEnds[id]) = (nil, nil, nil)
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
