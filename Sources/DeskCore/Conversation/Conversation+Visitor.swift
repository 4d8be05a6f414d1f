/// What a visitor can do.
extension Conversation {
    /// A visitor's message is always taken, and wakes a snoozed conversation. (2.1, 5.2)
    func visitorWrites(_ message: MessageID, at now: Instant) throws(Refusal) -> [Event] {
        let written = Event.written(message: message, author: .visitor)
        switch phase {
        case .ended: throw .ended
        case .queued, .open: return [written]
        case .snoozed(let snooze): return [written, .woke(cause: .visitor)] + returning(from: snooze, at: now)
        }
    }

    /// A visitor may end; the survey is theirs at once, since they cannot undo. Ending twice is ending once. (4.5)
    func visitorEnds(_ survey: Command.SurveyChoice, at now: Instant) -> [Event] {
        if case .ended = phase { return [] }
        switch survey {
        case .offer: return [.ended(by: .visitor), .surveyOffered(from: now)]
        case .decline(let reason): return [.ended(by: .visitor), .surveyDeclined(reason: reason)]
        }
    }

    /// Nobody ended it: its visitor is no more. (1.5)
    func erase() -> [Event] {
        if case .ended = phase { return [] }
        return [.ended(by: .desk), .surveyDeclined(reason: nil)]
    }

    /// One answer, from the moment the survey is offered. The same answer again changes nothing. (4.4)
    func answerSurvey(_ score: Int, comment: MessageID?, at now: Instant) throws(Refusal) -> [Event] {
        guard case .ended = phase else { throw .notEnded }
        guard Survey.scores.contains(score) else { throw .scoreOutOfRange }
        switch survey {
        case .none, .declined: throw .surveyNotOffered
        case .offered(let from) where from > now: throw .surveyNotOffered
        case .offered: return [.surveyAnswered(score: score, comment: comment)]
        case .answered(score, _): return []
        case .answered: throw .surveyAnswered
        }
    }
}
