import DeskCore
import DeskUI

/// The headings and words of what the reading commands print.
struct ListWords: Sendable {
    // Headings.
    let id: String
    let state: String
    let visitor: String
    let mission: String
    let group: String
    let expert: String
    let wait: String
    /// Instead of the wait, of ended ones.
    let endedAt: String
    /// Who wrote.
    let from: String
    let theVisitor: String
    let name: String
    let status: String
    let load: String
    let groups: String
    let members: String
    let tags: String
    let policy: String
    let websites: String
    let text: String
    let path: String
    let at: String

    // States.
    let queued: String
    let open: String
    let snoozed: String
    let ended: String
    let available: String
    let unavailable: String
    let busy: String
    /// After "available", of whoever isn't at their desk.
    let deskClosed: String
    let archived: String
    let online: String
    let writing: String
    let away: @Sendable (String) -> String
    let neverSeen: String
    let waited: @Sendable (String, Int) -> String
    let quiet: @Sendable (String) -> String
    let until: @Sendable (String) -> String
    let ownerClock: @Sendable (String) -> String

    // The parts of a conversation.
    let note: String
    let transferComment: String
    let endNote: String
    let otherTag: String
    let noSurveyReason: String
    let surveyComment: String
    let stored: String
    let delivered: String
    let seen: String
    /// Behind a list that was cut.
    let more: @Sendable (_ shown: Int) -> String
    let older: String
    let draft: String
    let erased: String
    let previous: String
    let survey: @Sendable (Survey) -> String?
    let mail: @Sendable (MailState, _ clock: (Instant) -> String) -> String
    let next: String
    let nothing: String

    let time: Words.Time

    // Statistics.
    let conversations: String
    let firstReply: String
    let firstReplyP90: String
    let timeToEnd: String
    let snoozes: String
    let answers: String
    let satisfied: String
    let answered: String
    let total: String

    /// Whether an expert is given conversations, and if not, why.
    func availability(of expert: Expert, load: Int, at now: Instant) -> String {
        if expert.archived { return archived }
        if expert.status == .unavailable { return unavailable }
        let word = load >= expert.capacity ? busy : available
        return expert.isAvailable(at: now) ? word : "\(word), \(deskClosed)"
    }

    func kind(_ kind: Message.Kind) -> String? {
        switch kind {
        case .spoken: nil
        case .note: note
        case .transferComment: transferComment
        case .endNote: endNote
        case .otherTag: otherTag
        case .noSurveyReason: noSurveyReason
        case .surveyComment: surveyComment
        }
    }

    func progress(_ progress: Message.Progress) -> String {
        switch progress {
        case .stored: stored
        case .delivered: delivered
        case .seen: seen
        }
    }

    /// As the screen's sentences have it: "30 s", "2 h 30 min". What is to come is never said shorter than it is.
    func span(_ span: Duration) -> String { time.long(max(.zero, span)) }

    /// What has passed, in whole minutes as the desk's list has it: "3 min" until the fourth is over.
    func elapsed(_ span: Duration) -> String { self.span(Self.whole(span, rule: .down)) }

    /// What was measured, to the nearest second, or minute from a minute on.
    func measured(_ span: Duration) -> String {
        let seconds = Self.whole(span, of: .seconds(1), rule: .toNearestOrAwayFromZero)
        return self.span(Self.whole(seconds, rule: .toNearestOrAwayFromZero))
    }

    /// In whole units; less than a minute stays as it is where these are minutes.
    private static func whole(
        _ span: Duration, of unit: Duration = .minutes(1), rule: FloatingPointRoundingRule
    ) -> Duration {
        guard span >= unit else { return span }
        return unit * Int((span / unit).rounded(rule))
    }
}

/// An instant as a clock of the expert's zone shows it: "2026-11-21 14:32 CET".
func clock(_ instant: Instant, in zone: Zone) -> String { zone.written(instant) }
