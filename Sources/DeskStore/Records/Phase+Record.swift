import DeskCore

extension Phase {
    static let columns = [
        "phase", "since", "holder", "front", "released_by", "reason", "reason_from", "reason_comment", "until", "keep",
        "ended_by", "ended_by_expert", "unread",
    ]

    init(_ columns: inout Columns) throws {
        let word: String = try columns.next()
        let since: Instant = try columns.next()
        let holder: ExpertID? = try columns.optional()
        let front: Bool? = try columns.optional()
        let releasedBy: ExpertID? = try columns.optional()
        let reason = try Holding.Reason(&columns)
        let until: Instant? = try columns.optional()
        let keep: Bool? = try columns.optional()
        let endedBy: String? = try columns.optional()
        let endedByExpert: ExpertID? = try columns.optional()
        let unread: Bool? = try columns.optional()
        switch word {
        case "queued":
            let front = try front.orCorrupt("front of a queued one")
            self = .queued(Queued(since: since, front: front, releasedBy: releasedBy))
        case "open":
            let expert = try holder.orCorrupt("holder of an open one")
            self = .open(Holding(expert: expert, since: since, reason: try reason.orCorrupt("reason of an open one")))
        case "snoozed":
            self = .snoozed(
                Snooze(
                    owner: try holder.orCorrupt("holder of a snoozed one"), since: since,
                    until: try until.orCorrupt("until of a snoozed one"),
                    keep: try keep.orCorrupt("keep of a snoozed one")))
        case "ended":
            let by = try Author(word: endedBy, expert: endedByExpert).orCorrupt("ended_by of an ended one")
            let unread = try unread.orCorrupt("unread of an ended one")
            self = .ended(Ending(at: since, by: by, holder: holder, unread: unread))
        default: throw CorruptRow("phase \(word)")
        }
    }

    /// In the order of `columns`; null is what the phase doesn't have.
    var values: [Value] {
        switch self {
        case .queued(let queued):
            return [
                .text("queued"), queued.since.stored, .null, queued.front.stored, Value(queued.releasedBy), .null,
                .null,
                .null, .null, .null, .null, .null, .null,
            ]
        case .open(let holding):
            let (word, from, comment) = holding.reason.parts
            return [
                .text("open"), holding.since.stored, holding.expert.stored, .null, .null, .text(word), Value(from),
                Value(comment), .null, .null, .null, .null, .null,
            ]
        case .snoozed(let snooze):
            return [
                .text("snoozed"), snooze.since.stored, snooze.owner.stored, .null, .null, .null, .null, .null,
                snooze.until.stored, snooze.keep.stored, .null, .null, .null,
            ]
        case .ended(let ending):
            return [
                .text("ended"), ending.at.stored, Value(ending.holder), .null, .null, .null, .null, .null, .null, .null,
                .text(ending.by.word), Value(ending.by.expert), ending.unread.stored,
            ]
        }
    }
}

extension Optional {
    /// What this program has always written there.
    fileprivate func orCorrupt(_ column: String) throws -> Wrapped {
        guard let self else { throw CorruptRow("\(column) is missing") }
        return self
    }
}

extension Holding.Reason {
    /// Nil where there is none.
    init?(_ columns: inout Columns) throws {
        let word: String? = try columns.optional()
        let from: ExpertID? = try columns.optional()
        let comment: MessageID? = try columns.optional()
        guard let word else { return nil }
        switch (word, from) {
        case ("routed", nil): self = .routed
        case ("taken", nil): self = .taken
        case ("woken", nil): self = .woken
        case ("undone", nil): self = .undone
        case ("transferred", let from?): self = .transferred(from: from, comment: comment)
        case ("inherited", let from?): self = .inherited(from: from)
        default: throw CorruptRow("reason \(word)")
        }
    }

    var parts: (word: String, from: ExpertID?, comment: MessageID?) {
        switch self {
        case .routed: ("routed", nil, nil)
        case .taken: ("taken", nil, nil)
        case .woken: ("woken", nil, nil)
        case .undone: ("undone", nil, nil)
        case .transferred(let from, let comment): ("transferred", from, comment)
        case .inherited(let from): ("inherited", from, nil)
        }
    }
}

extension Woken {
    static let columns = ["woken_at", "woken_cause", "woken_owner", "woken_since", "woken_until", "woken_keep"]

    init?(_ columns: inout Columns) throws {
        guard let at: Instant = try columns.optional() else {
            columns.skip(Woken.columns.count - 1)
            return nil
        }
        self.init(
            at: at, cause: try columns.next(),
            snooze: Snooze(
                owner: try columns.next(), since: try columns.next(), until: try columns.next(),
                keep: try columns.next()))
    }

    static func values(_ woken: Woken?) -> [Value] {
        guard let woken else { return columns.map { _ in .null } }
        let snooze = woken.snooze
        return [
            woken.at.stored, woken.cause.stored, snooze.owner.stored, snooze.since.stored, snooze.until.stored,
            snooze.keep.stored,
        ]
    }
}
