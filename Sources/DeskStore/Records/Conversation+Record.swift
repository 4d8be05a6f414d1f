import DeskCore
import FoundationEssentials

extension Conversation {
    /// What never changes.
    static let fixedColumns = ["id", "visitor", "mission", "previous", "started_at"]
    /// What events change; `values` is in this order.
    static let columns = ["\"group\""] + Phase.columns + Woken.columns + counterColumns + Survey.columns + ["undo"]
    private static let counterColumns = [
        "waiting_since", "waiting_count", "last_visitor_at", "last_expert_at", "first_reply_at", "unseen",
        "untold_since", "last_mail_at", "snoozes",
    ]

    /// Its tags come last, as one text of ids.
    static let selection =
        (fixedColumns + columns).map { "c." + $0 }.joined(separator: ", ") + """
            , (SELECT group_concat(tag) FROM
                (SELECT tag FROM conversation_tag WHERE conversation = c.id ORDER BY position))
            """

    init(_ columns: inout Columns) throws {
        let id: ConversationID = try columns.next()
        let visitor: VisitorID = try columns.next()
        let mission: MissionID = try columns.next()
        let previous: ConversationID? = try columns.optional()
        let startedAt: Instant = try columns.next()
        let group: GroupID = try columns.next()
        self.init(
            id: id, visitor: visitor, mission: mission, previous: previous, group: group,
            phase: try Phase(&columns), startedAt: startedAt)
        woken = try Woken(&columns)
        waitingSince = try columns.optional()
        waitingCount = try columns.next()
        lastVisitorAt = try columns.next()
        lastExpertAt = try columns.optional()
        firstReplyAt = try columns.optional()
        unseen = try columns.next()
        untoldSince = try columns.optional()
        lastMailAt = try columns.optional()
        snoozes = try columns.next()
        survey = try Survey(&columns)
        if let text: String = try columns.optional() {
            undo = try JSONDecoder().decode(Undo.self, from: Data(text.utf8))
        }
        if let list: String = try columns.optional() {
            tags = list.split(separator: ",").compactMap { Int64($0) }.map { TagID($0) }
        }
    }

    var fixedValues: [(any Stored)?] { [id, visitor, mission, previous, startedAt] }

    func values() throws -> [(any Stored)?] {
        [group] + phase.values + Woken.values(woken) + counters + survey.values + [try undoText()]
    }

    /// The columns that hold something else than `before`, and what. Most events leave whole groups of them as they were.
    func changes(since before: Conversation) throws -> [(column: String, value: (any Stored)?)] {
        var changes: [(column: String, value: (any Stored)?)] = []
        func compare(_ columns: [String], _ old: [(any Stored)?], _ new: [(any Stored)?]) {
            for (column, (old, new)) in zip(columns, zip(old, new)) where old?.stored != new?.stored {
                changes.append((column, new))
            }
        }
        if group != before.group { changes.append(("\"group\"", group)) }
        if phase != before.phase { compare(Phase.columns, before.phase.values, phase.values) }
        if woken != before.woken { compare(Woken.columns, Woken.values(before.woken), Woken.values(woken)) }
        compare(Self.counterColumns, before.counters, counters)
        if survey != before.survey { compare(Survey.columns, before.survey.values, survey.values) }
        if undo != before.undo { changes.append(("undo", try undoText())) }
        return changes
    }

    private var counters: [(any Stored)?] {
        [
            waitingSince, waitingCount, lastVisitorAt, lastExpertAt, firstReplyAt, unseen, untoldSince, lastMailAt,
            snoozes,
        ]
    }

    private func undoText() throws -> String? {
        try undo.map { String(decoding: try JSONEncoder.sorted.encode($0), as: UTF8.self) }
    }
}

extension Survey {
    static let columns = ["survey", "survey_at", "survey_score", "survey_reason"]

    init(_ columns: inout Columns) throws {
        let word: String = try columns.next()
        let at: Instant? = try columns.optional()
        let score: Int? = try columns.optional()
        let reason: MessageID? = try columns.optional()
        switch (word, at, score) {
        case ("declined", _, _): self = .declined(reason: reason)
        case ("offered", let from?, _): self = .offered(from: from)
        case ("answered", let at?, let score?): self = .answered(score: score, at: at)
        default: self = .none
        }
    }

    var values: [(any Stored)?] {
        switch self {
        case .none: ["none", nil, nil, nil]
        case .declined(let reason): ["declined", nil, nil, reason]
        case .offered(let from): ["offered", from, nil, nil]
        case .answered(let score, let at): ["answered", at, score, nil]
        }
    }
}

extension JSONEncoder {
    /// One spelling for one value.
    static var sorted: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return encoder
    }
}
