import DeskCore
import DeskDrawing

/// Keeps out a visitor who misuses the chat, for a reason; or takes what they write again. (rules 2.20)
package struct BlockDialog: Equatable, Sendable {
    let conversation: ConversationID
    let visitorName: String
    /// They were when it was opened: then it unblocks.
    let isBlocked: Bool
    private(set) var reason = EditableText()
    var error: String?

    init(conversation: ConversationID, visitorName: String, isBlocked: Bool) {
        self.conversation = conversation
        self.visitorName = visitorName
        self.isBlocked = isBlocked
    }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        if isBlocked { return key == .enter ? .act([.unblock(conversation)]) : .stay }
        guard key == .enter else {
            _ = reason.take(key, isSingleLine: true)
            return .stay
        }
        guard !reason.isBlank else {
            error = context.words.dialogs.blockReasonMissing
            return .stay
        }
        return .act([.block(conversation, reason: reason.text)])
    }

    func sheet(in model: Model) -> Sheet {
        let words = model.words.dialogs
        var sheet = Sheet(
            isBlocked ? words.unblockTitle(visitorName) : words.blockTitle(visitorName), width: 60, in: model)
        sheet.add(isBlocked ? words.unblockHint : words.blockHint)
        sheet.add()
        if !isBlocked { sheet.addField(words.blockReason, reason, isFocused: true) }
        sheet.add(error: error)
        sheet.add(isBlocked ? words.unblockKeys : words.blockKeys, Style(.quiet))
        return sheet
    }
}
