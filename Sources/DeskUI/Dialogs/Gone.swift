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
        guard let gone = Gone(problem) else { return }
        if case .end(var dialog) = self {
            dialog.gone = dialog.gone ?? gone
            self = .end(dialog)
        } else if case .transfer(var dialog) = self {
            dialog.gone = dialog.gone ?? gone
            self = .transfer(dialog)
        }
    }
}
