import DeskCore

/// A conversation that left the desk while a dialog about it was open: what was filled in is saved all the same.
enum Gone: Equatable, Sendable {
    case endedByVisitor(Instant)
    /// Its visitor was erased: nothing can be saved any more.
    case erased
    /// Ended or handed on, at another desk of the same expert or by the owner clock.
    case left

    init?(_ conversation: Conversation, me: ExpertID?) {
        switch conversation.phase {
        case .ended(let ending):
            self =
                switch ending.by {
                case .visitor: .endedByVisitor(ending.at)
                case .desk: .erased
                case .expert: .left
                }
        case .open(let holding) where holding.expert == me: return nil
        case .snoozed(let snooze) where snooze.owner == me: return nil
        case .queued, .open, .snoozed: self = .left
        }
    }

    /// What a refusal says of it, before it has been read again.
    init?(_ problem: Problem) {
        switch problem {
        case .refused(.ended), .refused(.heldBy), .refused(.queued): self = .left
        default: return nil
        }
    }

    /// Where nothing can be saved of what was filled in.
    func bareSentence(in words: Words) -> String {
        switch self {
        case .endedByVisitor: words.errors.refusal(.ended)
        case .erased: words.errors.refusal(.erased)
        case .left: words.end.leftMeanwhile
        }
    }

    func sentence(_ name: String, in model: Model) -> String {
        switch self {
        case .endedByVisitor(let at):
            model.words.end.endedMeanwhile(name, model.words.time.clock(model.zone.wallClock(at: at)))
        case .erased: model.words.errors.refusal(.erased)
        case .left: model.words.end.goneMeanwhile
        }
    }
}

extension Dialog {
    /// The store has refused what it asked for: it may have gone meanwhile.
    mutating func refused(_ problem: Problem) {
        if case .block(var dialog) = self, problem == .refused(.erased) {
            dialog.isErased = true
            self = .block(dialog)
        }
        guard let gone = Gone(problem), !isGone, let id = subject.conversations.first else { return }
        left(gone, id)
    }

    private var isGone: Bool {
        switch self {
        case .end(let dialog): dialog.gone != nil
        case .transfer(let dialog): dialog.gone != nil
        case .snooze(let dialog): dialog.gone != nil
        case .name, .paste, .parts, .block, .note, .farewell, .leave, .why, .help, .canned: false
        }
    }

    /// A conversation has left the desk.
    mutating func left(_ gone: Gone, _ id: ConversationID) {
        switch self {
        case .end(var dialog) where dialog.conversation == id && dialog.purpose == .end:
            dialog.gone = gone
            self = .end(dialog)
        case .transfer(var dialog) where dialog.conversations == [id]:
            dialog.gone = gone
            self = .transfer(dialog)
        case .snooze(var dialog) where dialog.conversation == id:
            dialog.gone = gone
            self = .snooze(dialog)
        case .end, .transfer, .snooze, .name, .paste, .parts, .block, .note, .farewell, .leave, .why, .help, .canned:
            break
        }
    }
}
