import DeskCore

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
    let you: String
    let note: String
    let transferComment: String
    let endNote: String
    let otherTag: String
    let noSurveyReason: String
    let surveyComment: String
    let stored: String
    let delivered: String
    let seen: String
    let older: String
    let draft: String
    let erased: String
    let previous: String
    let survey: @Sendable (Survey) -> String?
    let mail: @Sendable (MailState, _ clock: (Instant) -> String) -> String
    let nothing: String

    // Spans: whole minutes, hours, days.
    let seconds: @Sendable (Int) -> String
    let minutes: @Sendable (Int) -> String
    let hours: @Sendable (Int, Int) -> String
    let days: @Sendable (Int, Int) -> String

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

    /// "6m", "2h58", "3d 4h": rounded down.
    func span(_ span: Duration) -> String {
        let seconds = Int(max(0, span.inMilliseconds) / 1_000)
        return switch seconds {
        case ..<60: self.seconds(seconds)
        case ..<3_600: minutes(seconds / 60)
        case ..<86_400: hours(seconds / 3_600, seconds / 60 % 60)
        default: days(seconds / 86_400, seconds / 3_600 % 24)
        }
    }
}

/// An instant as a clock of the expert's zone shows it: "2026-11-21 14:32 CET".
func clock(_ instant: Instant, in zone: Zone) -> String {
    let wall = zone.wallClock(at: instant)
    return wall.time.date.iso8601 + " " + twoDigits(wall.hour) + ":" + twoDigits(wall.minute) + " " + wall.abbreviation
}

private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
