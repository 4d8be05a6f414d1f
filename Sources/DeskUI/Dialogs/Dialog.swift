import DeskCore

/// A question in the middle of the screen that takes all keys until it is answered.
package enum Dialog: Equatable, Sendable {
    case name(NameDialog)
    case paste(ConfirmPaste)
    case parts(PartsDialog)
    case note(NoteDialog)
    case block(BlockDialog)
    case snooze(SnoozeDialog)
    case end(EndDialog)
    case farewell(FarewellDialog)
    case transfer(TransferDialog)
    case leave(LeaveDialog)
    case why(WhyDialog)
    case help(HelpDialog)
    case canned(CannedDialog)

    /// What a key in a dialog comes to.
    enum Answer: Equatable {
        case stay
        case cancel
        /// Done with; the last effect decides whether the dialog comes back. These conversations leave the screen.
        case act([Effect], leaving: [ConversationID] = [])
        case replace(Dialog)
        case paste(String)
        /// Into the message of this conversation.
        case insert(CannedReply.Filled, into: ConversationID)
        /// One text as several messages.
        case send([String], to: ConversationID)
        case leave(LeaveDialog.Choice)
        case undo
        case quit
    }

    /// What a dialog may want to know when a key comes.
    struct Context {
        let words: Words
        let times: TimeReading
        let now: Instant
        let desk: DeskSnapshot?
        /// A fresh id, for what the dialog may store.
        let messageID: MessageID
    }

    mutating func take(_ key: Key, in context: Context) -> Answer {
        if key == .escape || key == .control("c") { return isFirstRun ? .quit : .cancel }
        error = nil
        func ask<D>(_ dialog: D, _ wrap: (D) -> Dialog, _ body: (inout D) -> Answer) -> Answer {
            var dialog = dialog
            let answer = body(&dialog)
            self = wrap(dialog)
            return answer
        }
        switch self {
        case .name(let dialog): return ask(dialog, Dialog.name) { $0.take(key, in: context) }
        case .paste(let dialog): return key == .enter ? .paste(dialog.text) : .stay
        case .parts(let dialog): return key == .enter ? .send(dialog.parts, to: dialog.conversation) : .stay
        case .note(let dialog): return ask(dialog, Dialog.note) { $0.take(key, in: context) }
        case .block(let dialog): return ask(dialog, Dialog.block) { $0.take(key, in: context) }
        case .snooze(let dialog): return ask(dialog, Dialog.snooze) { $0.take(key, in: context) }
        case .end(let dialog): return ask(dialog, Dialog.end) { $0.take(key, in: context) }
        case .farewell(let dialog): return ask(dialog, Dialog.farewell) { $0.take(key, in: context) }
        case .transfer(let dialog): return ask(dialog, Dialog.transfer) { $0.take(key, in: context) }
        case .leave(let dialog): return ask(dialog, Dialog.leave) { $0.take(key, in: context) }
        case .why: return key == .enter ? .cancel : .stay
        case .help(let dialog): return ask(dialog, Dialog.help) { $0.take(key) }
        case .canned(let dialog): return ask(dialog, Dialog.canned) { $0.take(key) }
        }
    }

    var isFirstRun: Bool { if case .name = self { true } else { false } }

    /// What the store or the rules said about the last try.
    var error: String? {
        get {
            switch self {
            case .name(let dialog): dialog.error
            case .note(let dialog): dialog.error
            case .block(let dialog): dialog.error
            case .snooze(let dialog): dialog.error
            case .end(let dialog): dialog.error
            case .transfer(let dialog): dialog.error
            case .leave(let dialog): dialog.error
            case .farewell(let dialog): dialog.error
            case .paste, .parts, .why, .help, .canned: nil
            }
        }
        set {
            switch self {
            case .name(var dialog):
                dialog.error = newValue
                self = .name(dialog)
            case .note(var dialog):
                dialog.error = newValue
                self = .note(dialog)
            case .block(var dialog):
                dialog.error = newValue
                self = .block(dialog)
            case .snooze(var dialog):
                dialog.error = newValue
                self = .snooze(dialog)
            case .end(var dialog):
                dialog.error = newValue
                self = .end(dialog)
            case .transfer(var dialog):
                dialog.error = newValue
                self = .transfer(dialog)
            case .leave(var dialog):
                dialog.error = newValue
                self = .leave(dialog)
            case .farewell(var dialog):
                dialog.error = newValue
                self = .farewell(dialog)
            case .paste, .parts, .why, .help, .canned: break
            }
        }
    }
}
