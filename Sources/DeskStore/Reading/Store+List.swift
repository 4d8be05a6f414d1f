import DeskCore

/// Which conversations a list shows, and in which order.
package struct ListFilter: Sendable, Equatable {
    /// `all` is newest first, `ended` last ended first; the others as on a desk.
    package enum State: String, Sendable, CaseIterable { case queued, open, snoozed, ended, all }

    package var state: State
    /// On whose desk, or snoozed or ended by whom.
    package var holder: ExpertID?
    package var mission: MissionID?

    package init(_ state: State = .all, holder: ExpertID? = nil, mission: MissionID? = nil) {
        self.state = state
        self.holder = holder
        self.mission = mission
    }
}

/// A conversation as one line of a list.
package struct ConversationSummary: Sendable, Equatable {
    package var row: DeskRow
    package var startedAt: Instant
    package var holder: ExpertID?
    package var holderHandle: String?
    /// Paths.
    package var tags: [String]
    /// Where a list goes on after this one.
    package var position: ListPosition
}

/// A place in a list; opaque to all but the store.
package struct ListPosition: Sendable, Equatable {
    let key: Int64
    let id: ConversationID
}

extension Store {
    /// A page of the list, from after `position`.
    package func list(_ filter: ListFilter, after position: ListPosition? = nil, limit: Int = 200)
        throws(StoreError) -> [ConversationSummary]
    {
        try read { try $0.list(filter, after: position, limit: limit) }
    }

    /// The conversation whose id starts with these digits.
    ///
    /// - Throws: `notFound`, `ambiguous`.
    package func resolve(_ prefix: String) throws(StoreError) -> ConversationID {
        try read { transaction in
            guard let range = ConversationID.range(ofPrefix: prefix) else {
                throw StoreError.notFound(.conversation, prefix)
            }
            let found = try transaction.database.all(
                "SELECT id FROM conversation WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 6",
                [range.lowerBound, range.upperBound]
            ) { try $0.next(ConversationID.self) }
            guard let first = found.first else { throw StoreError.notFound(.conversation, prefix) }
            guard found.count == 1 else {
                throw StoreError.ambiguous(.conversation, prefix, candidates: found.map(\.description))
            }
            return first
        }
    }
}

extension Transaction {
    package func list(_ filter: ListFilter, after position: ListPosition? = nil, limit: Int = 200) throws
        -> [ConversationSummary]
    {
        let part = filter.state.part
        let direction = part.isDescending ? "DESC" : ""
        let names = try Names(self)
        let experts = try database.all("SELECT \(Expert.columns) FROM expert") { try Expert(&$0) }
        let byID = Dictionary(uniqueKeysWithValues: experts.map { ($0.id, $0) })
        let rows = try database.all(
            """
            SELECT \(part.key), c.holder, c.started_at, \(DeskRow.columns), 0
            FROM conversation c JOIN visitor v ON v.id = c.visitor
            WHERE \(part.condition) AND (?1 IS NULL OR c.holder = ?1) AND (?2 IS NULL OR c.mission = ?2)
                AND (\(part.key), c.id) \(part.isDescending ? "<" : ">") (?3, ?4)
            ORDER BY \(part.key) \(direction), c.id \(direction) LIMIT ?5
            """,
            [
                filter.holder, filter.mission, position?.key ?? (part.isDescending ? .max : .min),
                position?.id.number ?? (part.isDescending ? .max : .min), limit,
            ]
        ) { columns in
            let key: Int64 = try columns.next()
            let holder: ExpertID? = try columns.optional()
            let startedAt: Instant = try columns.next()
            let row = try DeskRow(&columns, names: names, owner: holder.flatMap { byID[$0] }, at: now)
            return ConversationSummary(
                row: row, startedAt: startedAt, holder: holder, holderHandle: holder.flatMap { byID[$0]?.handle },
                tags: [], position: ListPosition(key: key, id: row.id))
        }
        return try rows.map { summary in
            var summary = summary
            summary.tags = try tagPaths(of: summary.row.id)
            return summary
        }
    }
}

extension ListFilter.State {
    fileprivate var part: (condition: String, key: String, isDescending: Bool) {
        switch self {
        case .queued: ("c.phase = 'queued'", "c.since", false)
        case .open: ("c.phase = 'open'", "c.since", false)
        case .snoozed: ("c.phase = 'snoozed'", "c.until", false)
        case .ended: ("c.phase = 'ended'", "c.since", true)
        case .all: ("1", "c.started_at", true)
        }
    }
}
