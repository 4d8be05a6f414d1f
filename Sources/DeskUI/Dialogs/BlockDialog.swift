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
    /// They were erased: nothing more is written about them. (rules 2.31)
    var isErased: Bool

    init(conversation: ConversationID, visitorName: String, isBlocked: Bool, isErased: Bool = false) {
        self.conversation = conversation
        self.visitorName = visitorName
        self.isBlocked = isBlocked
        self.isErased = isErased
    }

    private var canBlock: Bool { !isBlocked && !isErased }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        if isBlocked { return key == .enter ? .act([.unblock(conversation)]) : .stay }
        if isErased { return .stay }
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
        if isErased { sheet.add(model.words.errors.refusal(.erased), Style(.attention, .bold)) }
        if canBlock || isBlocked { sheet.add(isBlocked ? words.unblockHint : words.blockHint) }
        sheet.add()
        if canBlock { sheet.addField(words.blockReason, reason, isFocused: true) }
        if !isErased { sheet.add(error: error) }
        sheet.add(isBlocked ? words.unblockKeys : canBlock ? words.blockKeys : words.closeKeys, Style(.quiet))
        return sheet
    }
}
