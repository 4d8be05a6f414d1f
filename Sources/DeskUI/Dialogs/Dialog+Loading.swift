import DeskCore

/// What a dialog asked for has come.
extension Dialog {
    mutating func take(_ colleagues: [Colleague], of id: ConversationID) {
        guard case .transfer(var dialog) = self, dialog.conversations.contains(id) else { return }
        dialog.colleagues = colleagues
        self = .transfer(dialog)
    }

    mutating func take(_ choices: [TagChoice], of mission: MissionID) {
        guard case .end(var dialog) = self, dialog.facts?.mission.id == mission else { return }
        dialog.choices = choices
        self = .end(dialog)
    }

    mutating func take(_ report: WhyReport, of id: ConversationID) {
        guard case .why(var dialog) = self, dialog.conversation == id else { return }
        dialog.report = report
        self = .why(dialog)
    }

    mutating func take(_ replies: [CannedReply]) {
        guard case .canned(var dialog) = self else { return }
        dialog.replies = replies
        self = .canned(dialog)
    }

    /// Whether a key has to wait for what the dialog asked for.
    func mustWait(for key: Key) -> Bool {
        switch self {
        case .end(let dialog): dialog.mustWait(for: key)
        case .transfer(let dialog): dialog.mustWait(for: key)
        case .canned(let dialog): dialog.mustWait(for: key)
        default: false
        }
    }

    func sheet(in model: Model) -> Sheet {
        switch self {
        case .name(let dialog): dialog.sheet(in: model)
        case .paste(let dialog): dialog.sheet(in: model)
        case .parts(let dialog): dialog.sheet(in: model)
        case .note(let dialog): dialog.sheet(in: model)
        case .block(let dialog): dialog.sheet(in: model)
        case .snooze(let dialog): dialog.sheet(in: model)
        case .end(let dialog): dialog.sheet(in: model)
        case .farewell(let dialog): dialog.sheet(in: model)
        case .transfer(let dialog): dialog.sheet(in: model)
        case .leave(let dialog): dialog.sheet(in: model)
        case .why(let dialog): dialog.sheet(in: model)
        case .help(let dialog): dialog.sheet(in: model)
        case .canned(let dialog): dialog.sheet(in: model)
        }
    }
}
