/// What an expert's desk shows: read in one transaction, drawn as it is. Its size is bounded whatever the history.
package struct DeskSnapshot: Sendable, Equatable {
    package var expert: Expert
    /// Open conversations: slots in use.
    package var load: Int
    package var sections: [Section: DeskSection]
    /// How many experts are of this expert's groups, the expert included: 1 means alone. (6.8)
    package var colleagues: Int

    /// False while only the first rows were read: for the first frame.
    package var isWhole: Bool
    /// Another desk of the expert is open: closing this one leaves everything as it is. (6.10)
    package var isOpenElsewhere = false

    package init(
        expert: Expert, load: Int, sections: [Section: DeskSection], colleagues: Int, isWhole: Bool = true
    ) {
        self.expert = expert
        self.load = load
        self.sections = sections
        self.colleagues = colleagues
        self.isWhole = isWhole
    }

    package subscript(_ section: Section) -> DeskSection { sections[section] ?? DeskSection() }

    /// Everything listed, in the order of the screen.
    package var rows: [DeskRow] { Section.allCases.flatMap { self[$0].rows } }

    /// What to show where nothing is shown.
    package var first: (row: DeskRow, section: Section)? {
        for section in [Section.needsReply, .waitingForVisitor, .endedByVisitor, .queue, .snoozed] {
            if let row = self[section].rows.first { return (row, section) }
        }
        return nil
    }
}

/// The parts of the list, in their order on the screen.
package enum Section: String, Sendable, CaseIterable, Codable {
    /// The visitor waits for me, longest wait first.
    case needsReply
    /// I wait for the visitor, longest silence first.
    case waitingForVisitor
    /// Ended by the visitor and not yet taken note of, oldest first.
    case endedByVisitor
    /// Mine, by wake time.
    case snoozed
    /// My groups' queues, in the order they are served.
    case queue
}

package struct DeskSection: Sendable, Equatable {
    /// The first `limit` conversations.
    package var rows: [DeskRow]
    /// How many there are in all, counted up to `countLimit`.
    package var count: Int

    package static let limit = 100
    package static let countLimit = 1000

    package init(rows: [DeskRow] = [], count: Int = 0) {
        self.rows = rows
        self.count = count
    }
}

/// One line of the list.
package struct DeskRow: Sendable, Equatable {
    package let id: ConversationID
    package var phase: Phase
    package var visitorName: String
    package var missionHandle: String
    package var groupHandle: String
    package var presence: Presence
    package var waitingSince: Instant?
    package var waitingCount: Int
    /// When the expert last wrote, or, if never, when it came to be where it is.
    package var quietSince: Instant
    package var woken: Woken?
    package var hasDraft: Bool
    /// When the owner clock runs out, while it runs. (6.5)
    package var ownerDeadline: Instant?
    /// The visitor's messages are refused.
    package var isBlocked: Bool

    package init(
        id: ConversationID, phase: Phase, visitorName: String, missionHandle: String, groupHandle: String,
        presence: Presence, waitingSince: Instant?, waitingCount: Int, quietSince: Instant, woken: Woken?,
        hasDraft: Bool, ownerDeadline: Instant?, isBlocked: Bool = false
    ) {
        self.id = id
        self.phase = phase
        self.visitorName = visitorName
        self.missionHandle = missionHandle
        self.groupHandle = groupHandle
        self.presence = presence
        self.waitingSince = waitingSince
        self.waitingCount = waitingCount
        self.quietSince = quietSince
        self.woken = woken
        self.hasDraft = hasDraft
        self.ownerDeadline = ownerDeadline
        self.isBlocked = isBlocked
    }

    /// A colleague gave it to this desk, or was away for too long, and the expert hasn't written since.
    package var isFreshlyGiven: Bool {
        guard case .open(let holding) = phase, quietSince <= holding.since else { return false }
        return switch holding.reason {
        case .transferred, .inherited: true
        case .routed, .taken, .woken, .undone: false
        }
    }

    /// A snooze ended without the expert having written since: shown until they do.
    package var freshlyWoken: Woken? {
        guard case .open = phase, let woken, quietSince <= woken.at else { return nil }
        return woken
    }
}
