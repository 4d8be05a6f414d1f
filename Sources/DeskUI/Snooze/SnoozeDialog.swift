import DeskCore

/// Put aside until when, and to whom it returns. (desk.md 5)
package struct SnoozeDialog: Equatable, Sendable {
    enum Choice: Int, CaseIterable { case threeHours, day, custom, wake }
    enum Field { case choice, keep }

    let conversation: ConversationID
    let visitorName: String
    let groupHandle: String
    let isVisitorOnline: Bool
    /// It is snoozed already: its terms are changed, or it is woken.
    let isChange: Bool
    private(set) var choice = Choice.threeHours
    private(set) var field = Field.choice
    private(set) var custom = EditableText()
    /// The digits that picked a choice: they become text when more follows, as in `20m` or `3h`.
    private var picked = ""
    private(set) var keep: Bool
    /// What the choice comes to, as it is shown.
    var reading: ReadTime
    var error: String?
    /// It has left the desk while the dialog was open: there is nothing to snooze any more.
    var gone: Gone?

    init(
        conversation: ConversationID, visitorName: String, groupHandle: String, isVisitorOnline: Bool,
        changing snooze: Snooze? = nil, by times: TimeReading, at now: Instant
    ) {
        self.conversation = conversation
        self.visitorName = visitorName
        self.groupHandle = groupHandle
        self.isVisitorOnline = isVisitorOnline
        isChange = snooze != nil
        keep = snooze?.keep ?? true
        reading = ReadTime(Self.threeHours, by: times, at: now)
    }

    mutating func take(_ key: Key, in context: Dialog.Context) -> Dialog.Answer {
        switch key {
        case .enter: return gone == nil ? confirm(in: context) : .cancel
        case .tab, .backTab: field = field == .choice ? .keep : .choice
        case .up, .down:
            picked = ""
            move(key == .down ? 1 : -1)
        case .character(" ") where field == .keep: keep.toggle()
        case .character(let digit) where choice != .custom || field == .keep:
            field = .choice
            if let number = digit.wholeNumberValue, let choice = Choice(rawValue: number - 1), choices.contains(choice)
            {
                self.choice = choice
                picked.append(digit)
            } else {
                choice = .custom
                custom.replace(with: picked)
                _ = custom.take(key, isSingleLine: true)
            }
        default:
            if case .paste = key { (choice, field) = (.custom, .choice) }
            guard choice == .custom, field == .choice else { break }
            if custom.isEmpty, key.continuesNumber { custom.replace(with: picked) }
            picked = ""
            _ = custom.take(key, isSingleLine: true)
        }
        return .stay
    }

    var choices: [Choice] { isChange ? Choice.allCases : [.threeHours, .day, .custom] }

    private mutating func move(_ distance: Int) {
        let last = choices.count - 1
        let current = field == .keep ? last + 1 : choice.rawValue
        let next = min(max(0, current + distance), last + 1)
        field = next > last ? .keep : .choice
        if let picked = Choice(rawValue: next), next <= last { choice = picked }
    }

    private mutating func confirm(in context: Dialog.Context) -> Dialog.Answer {
        if choice == .wake { return .act([.wake(conversation)]) }
        switch reading.result {
        case .success(let resolved):
            let effect = Effect.snooze(conversation, until: resolved.until, keep: keep)
            return .act([effect], leaving: isChange ? [] : [conversation])
        case .failure(let problem):
            error = context.words.errors.when(problem)
            return .stay
        }
    }

    /// The choice in words.
    var wording: String {
        switch choice {
        case .threeHours: Self.threeHours
        case .day, .wake: "24h"
        case .custom: custom.text
        }
    }

    private static let threeHours = "3h"
}

extension Key {
    /// `3` picks the third choice and what follows is its text, but `30m`, `3h` and `3:15` begin with it.
    fileprivate var continuesNumber: Bool {
        guard case .character(let character) = self else { return false }
        return "0h:".contains(character)
    }
}
