import DeskCore

extension Store {
    /// What the expert's desk shows: at most `limit` conversations a section, and the first `rows` in all.
    ///
    /// - Parameter counting: up to how many of a section are told apart from more.
    package func desk(
        of expert: ExpertID, limit: Int = DeskSection.limit, rows: Int = .max, counting: Int = DeskSection.countLimit
    ) throws(StoreError) -> DeskSnapshot {
        try read { transaction in
            var snapshot = try transaction.desk(of: expert, limit: limit, rows: rows, counting: counting)
            snapshot.isOpenElsewhere = try !transaction.leases(of: expert, besides: desk).isEmpty
            return snapshot
        }
    }
}

extension Transaction {
    package func desk(
        of expert: ExpertID, limit: Int = DeskSection.limit, rows: Int = .max, counting: Int = DeskSection.countLimit
    ) throws -> DeskSnapshot {
        let expert = try self.expert(expert)
        let names = try Names(self)
        let groups = try groups(of: expert.id)
        var sections: [Section: DeskSection] = [:]
        var room = rows
        for section in Section.allCases {
            let part = try read(
                section, of: expert, groups: groups, names: names, limit: min(limit, room), counting: counting)
            room -= part.rows.count
            sections[section] = part
        }
        let load = [Section.needsReply, .waitingForVisitor].compactMap { sections[$0]?.count }.reduce(0, +)
        return DeskSnapshot(
            expert: expert, load: load, sections: sections, colleagues: try colleagueCount(of: expert.id),
            isWhole: room > 0)
    }

    private func read(
        _ section: Section, of expert: Expert, groups: [GroupID], names: Names, limit: Int, counting: Int
    ) throws -> DeskSection {
        let owners: [any Stored] = section == .queue ? groups : [expert.id]
        var rows: [DeskRow] = []
        var count = 0
        for owner in owners {
            let part = section.part
            let found = try database.all(
                """
                SELECT \(DeskRow.columns), \(DeskRow.draftColumn) FROM conversation c JOIN visitor v ON v.id = c.visitor
                WHERE \(part.condition) ORDER BY \(part.order) LIMIT ?3
                """, [owner, expert.id, limit]
            ) { try DeskRow(&$0, names: names, owner: expert, at: now) }
            rows += found
            count += found.count < limit ? found.count : try self.count(section, of: owner, counting)
        }
        if owners.count > 1 { rows = Array(rows.sorted(by: Self.servedBefore).prefix(limit)) }
        return DeskSection(rows: rows, count: min(count, counting))
    }

    private func count(_ section: Section, of owner: any Stored, _ counting: Int) throws -> Int {
        try database.first(
            "SELECT count(*) FROM (SELECT 1 FROM conversation c WHERE \(section.part.condition) LIMIT ?2)",
            [owner, counting]
        ) { try $0.next() } ?? 0
    }

    private static func servedBefore(_ left: DeskRow, _ right: DeskRow) -> Bool {
        guard case .queued(let first) = left.phase, case .queued(let second) = right.phase else { return false }
        if first.front != second.front { return first.front }
        return (first.since, left.id) < (second.since, right.id)
    }

    func groups(of expert: ExpertID) throws -> [GroupID] {
        try database.all("SELECT \"group\" FROM membership WHERE expert = ? ORDER BY 1", [expert]) { try $0.next() }
    }

    private func colleagueCount(of expert: ExpertID) throws -> Int {
        try database.first(
            """
            SELECT count(DISTINCT theirs.expert) FROM membership mine JOIN membership theirs USING ("group")
            JOIN expert e ON e.id = theirs.expert
            WHERE mine.expert = ?1 AND (e.archived = 0 OR e.id = ?1)
            """, [expert]
        ) { try $0.next() } ?? 0
    }
}

extension Section {
    /// Which conversations of ?1, and in which order: each is one partial index.
    fileprivate var part: (condition: String, order: String) {
        switch self {
        case .needsReply:
            ("c.phase = 'open' AND c.holder = ?1 AND c.waiting_since IS NOT NULL", "c.waiting_since")
        case .waitingForVisitor:
            ("c.phase = 'open' AND c.holder = ?1 AND c.waiting_since IS NULL", "coalesce(c.last_expert_at, c.since)")
        case .endedByVisitor: ("c.phase = 'ended' AND c.unread = 1 AND c.holder = ?1", "c.since")
        case .snoozed: ("c.phase = 'snoozed' AND c.holder = ?1", "c.until")
        case .queue: ("c.phase = 'queued' AND c.\"group\" = ?1", "c.front DESC, c.since, c.id")
        }
    }
}

/// The handles of missions and groups: few, and in every row.
struct Names {
    let missions: [MissionID: String]
    let groups: [GroupID: String]

    init(_ transaction: Transaction) throws {
        missions = Dictionary(
            uniqueKeysWithValues: try transaction.database.all("SELECT id, handle FROM mission") {
                (try $0.next(), try $0.next())
            })
        groups = Dictionary(
            uniqueKeysWithValues: try transaction.database.all("SELECT id, handle FROM \"group\"") {
                (try $0.next(), try $0.next())
            })
    }
}

extension DeskRow {
    /// From `conversation c JOIN visitor v`.
    static let columns =
        "c.id, c.mission, c.\"group\", c.visitor, v.name, "
        + Presence.columns.map { "v." + $0 + ", " }.joined()
        + (Phase.columns + Woken.columns).map { "c." + $0 }.joined(separator: ", ")
        + ", c.waiting_since, c.waiting_count, c.last_expert_at"
        + ", EXISTS (SELECT 1 FROM block b WHERE b.visitor = c.visitor)"

    /// Whether expert ?2 is writing something there.
    static let draftColumn = "EXISTS (SELECT 1 FROM draft d WHERE d.conversation = c.id AND d.expert = ?2)"

    init(_ columns: inout Columns, names: Names, owner: Expert?, at now: Instant) throws {
        let id: ConversationID = try columns.next()
        let mission: MissionID = try columns.next()
        let group: GroupID = try columns.next()
        let visitor: VisitorID = try columns.next()
        let visitorName: String? = try columns.optional()
        let presence = try Presence(&columns)
        let phase = try Phase(&columns)
        let woken = try Woken(&columns)
        let waitingSince: Instant? = try columns.optional()
        let waitingCount: Int = try columns.next()
        let lastExpertAt: Instant? = try columns.optional()
        let isBlocked: Bool = try columns.next()
        var deadline: Instant?
        if case .open(let holding) = phase, let owner, owner.id == holding.expert {
            deadline = OwnerClock.deadline(openSince: holding.since, expert: owner, at: now)
        }
        self.init(
            id: id, phase: phase, visitorName: Visitor.displayName(visitorName, id: visitor),
            missionHandle: names.missions[mission] ?? "", groupHandle: names.groups[group] ?? "", presence: presence,
            waitingSince: waitingSince, waitingCount: waitingCount, quietSince: lastExpertAt ?? phase.since,
            woken: woken, hasDraft: try columns.next(), ownerDeadline: deadline, isBlocked: isBlocked)
    }
}

extension Phase {
    /// When it came to be where it is.
    var since: Instant {
        switch self {
        case .queued(let queued): queued.since
        case .open(let holding): holding.since
        case .snoozed(let snooze): snooze.since
        case .ended(let ending): ending.at
        }
    }
}
