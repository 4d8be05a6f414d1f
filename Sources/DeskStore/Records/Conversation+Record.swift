import DeskCore
import FoundationEssentials

extension Conversation {
    /// What never changes.
    static let fixedColumns = ["id", "visitor", "mission", "previous", "started_at"]
    /// What events change; `values` is in this order.
    static let columns = ["\"group\""] + Phase.columns + Woken.columns + plainColumns + Survey.columns + ["undo"]
    /// One value each; `plainValues` is in this order.
    private static let plainColumns = [
        "waiting_since", "waiting_count", "last_visitor_at", "last_expert_at", "first_reply_at", "unseen",
        "untold_since", "last_mail_at", "snoozes",
    ]

    /// Its tags come last, as one text of ids.
    static let selection = selection(with: columns)

    /// The same without what can be taken back, for when that is over: to read it takes as long as all the rest.
    static let selectionWithoutUndo = selection(with: columns.dropLast() + [])

    private static func selection(with columns: [String]) -> String {
        let undo = columns.last == "undo" ? "" : ", NULL"
        return (fixedColumns + columns).map { "c." + $0 }.joined(separator: ", ") + undo + """
            , (SELECT group_concat(tag) FROM
                (SELECT tag FROM conversation_tag WHERE conversation = c.id ORDER BY position))
            """
    }

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
            tags = try list.split(separator: ",").map { number in
                guard let id = Int64(number) else { throw CorruptRow("tag \(number)") }
                return TagID(id)
            }
        }
    }

    var fixedValues: [Value] { [id.stored, visitor.stored, mission.stored, Value(previous), startedAt.stored] }

    func values() throws -> [Value] {
        [group.stored] + phase.values + Woken.values(woken) + plainValues + survey.values + [Value(try undoText())]
    }

    /// The columns that hold something else than `before`, and what. Most events leave whole groups of them as they were.
    func changes(since before: Conversation) throws -> Changed {
        var changes = Changed()
        if group != before.group { changes.add("\"group\"", group.stored) }
        if phase != before.phase { changes.compare(Phase.columns, before.phase.values, phase.values) }
        if woken != before.woken {
            changes.compare(Woken.columns, Woken.values(before.woken), Woken.values(woken))
        }
        changes.compare(Self.plainColumns, before.plainValues, plainValues)
        if survey != before.survey { changes.compare(Survey.columns, before.survey.values, survey.values) }
        if undo != before.undo { changes.add("undo", Value(try undoText())) }
        return changes
    }

    /// Columns that are to be written, and what.
    struct Changed: Sendable {
        private(set) var columns: [String] = []
        private(set) var values: [Value] = []

        mutating func add(_ column: String, _ value: Value) {
            columns.append(column)
            values.append(value)
        }

        fileprivate mutating func compare(_ columns: [String], _ old: [Value], _ new: [Value]) {
            for index in columns.indices where old[index] != new[index] { add(columns[index], new[index]) }
        }
    }

    private var plainValues: [Value] {
        [
            Value(waitingSince), waitingCount.stored, lastVisitorAt.stored, Value(lastExpertAt), Value(firstReplyAt),
            unseen.stored, Value(untoldSince), Value(lastMailAt), snoozes.stored,
        ]
    }

    func undoText() throws -> String? {
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
        case ("declined", nil, nil): self = .declined(reason: reason)
        case ("offered", let from?, nil): self = .offered(from: from)
        case ("answered", let at?, let score?): self = .answered(score: score, at: at)
        case ("none", nil, nil): self = .none
        default: throw CorruptRow("survey \(word)")
        }
    }

    var values: [Value] {
        switch self {
        case .none: [.text("none"), .null, .null, .null]
        case .declined(let reason): [.text("declined"), .null, .null, Value(reason)]
        case .offered(let from): [.text("offered"), from.stored, .null, .null]
        case .answered(let score, let at): [.text("answered"), at.stored, score.stored, .null]
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
