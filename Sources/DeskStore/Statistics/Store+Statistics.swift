import DeskCore

extension Store {
    /// Counted anew from the conversations of the period; most conversations first, what has no name last.
    package func statistics(_ query: StatisticsQuery) throws(StoreError) -> [StatisticsRow] {
        try read { try $0.statistics(query) }
    }
}

extension Transaction {
    package func statistics(_ query: StatisticsQuery) throws -> [StatisticsRow] {
        let names = try names(for: query.by)
        var buckets: [String?: StatisticsBucket] = [:]
        var counted: (conversation: ConversationID?, names: Set<String?>) = (nil, [])
        let (sql, arguments) = query.statement
        try database.forEach(sql, arguments) { columns in
            let id: ConversationID = try columns.next()
            let key: Int64? = try columns.optional()
            let fact = try StatisticsFact(&columns)
            let name = key.flatMap { names[$0] }
            // Two tags of one topic are one conversation of that topic.
            if counted.conversation != id { counted = (id, []) }
            guard counted.names.insert(name).inserted else { return }
            buckets[name, default: StatisticsBucket(name)].add(fact)
        }
        return buckets.values.map { $0.result() }.sorted(by: Self.precedes)
    }

    private static func precedes(_ left: StatisticsRow, _ right: StatisticsRow) -> Bool {
        guard let leftName = left.name, let rightName = right.name else { return left.name != nil }
        return (right.conversations, leftName) < (left.conversations, rightName)
    }

    /// What the numbers of a grouping are called. Tags of several missions are told apart by the mission's handle.
    private func names(for grouping: StatisticsQuery.Grouping) throws -> [Int64: String] {
        let path = "CASE WHEN (SELECT count(*) FROM mission) > 1 THEN m.handle || ':' || t.path ELSE t.path END"
        let sql: String? =
            switch grouping {
            case .total: nil
            case .tag, .topic: "SELECT t.id, \(path) FROM tag t JOIN mission m ON m.id = t.mission"
            case .expert: "SELECT id, handle FROM expert"
            case .mission: "SELECT id, handle FROM mission"
            }
        guard let sql else { return [:] }
        let all = try database.all(sql) { (try $0.next(Int64.self), try $0.next(String.self)) }
        return Dictionary(
            uniqueKeysWithValues: all.map { id, name in
                (id, grouping == .topic ? String(name.prefix { $0 != "/" }) : name)
            })
    }
}

extension StatisticsFact {
    fileprivate static let columns =
        "c.started_at, c.first_reply_at, CASE c.phase WHEN 'ended' THEN c.since END, c.snoozes, "
        + "c.survey IN ('offered', 'answered'), c.survey_score"

    fileprivate init(_ columns: inout Columns) throws {
        self.init(
            startedAt: try columns.next(), firstReplyAt: try columns.optional(), endedAt: try columns.optional(),
            snoozes: try columns.next(), wasOffered: try columns.next(), score: try columns.optional())
    }
}

extension StatisticsQuery {
    /// Rows of (conversation, key of the grouping or null, fact), those of one conversation together.
    fileprivate var statement: (sql: String, arguments: [(any Stored)?]) {
        var conditions: [String] = []
        var arguments: [(any Stored)?] = []
        func require(_ condition: String, _ argument: (any Stored)?) {
            guard let argument else { return }
            conditions.append(condition)
            arguments.append(argument)
        }
        require("c.started_at >= ?", since)
        require("c.started_at < ?", until)
        require("c.mission = ?", mission)
        require("EXISTS (SELECT 1 FROM participant p WHERE p.conversation = c.id AND p.expert = ?)", expert)
        for tag in tags {
            require("EXISTS (SELECT 1 FROM conversation_tag t WHERE t.conversation = c.id AND t.tag = ?)", tag)
        }
        let (key, join) = grouping
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        return ("SELECT c.id, \(key), \(StatisticsFact.columns) FROM conversation c \(join) \(condition)", arguments)
    }

    private var grouping: (key: String, join: String) {
        switch by {
        case .total: ("NULL", "")
        case .tag, .topic: ("k.tag", "LEFT JOIN conversation_tag k ON k.conversation = c.id")
        case .expert: ("k.expert", "LEFT JOIN participant k ON k.conversation = c.id")
        case .mission: ("c.mission", "")
        }
    }
}
