import DeskCore

/// What is counted, and by what. (desk.md 7)
package struct StatisticsQuery: Sendable, Equatable {
    /// `topic` is a tag's first level. By expert, a conversation counts for each who wrote in it.
    package enum Grouping: String, Sendable, CaseIterable { case total, tag, topic, expert, mission }

    package var by: Grouping
    /// Conversations that began since then, and before.
    package var since: Instant?
    package var until: Instant?
    package var mission: MissionID?
    package var expert: ExpertID?
    /// Only those with all of these tags.
    package var tags: [TagID]

    package init(
        by: Grouping = .total, since: Instant? = nil, until: Instant? = nil, mission: MissionID? = nil,
        expert: ExpertID? = nil, tags: [TagID] = []
    ) {
        self.by = by
        self.since = since
        self.until = until
        self.mission = mission
        self.expert = expert
        self.tags = tags
    }
}

/// One line of the statistics.
package struct StatisticsRow: Sendable, Equatable {
    /// A tag's path, a handle; nil for the total, and for what has no tag or no answer.
    package var name: String?
    package var conversations = 0
    package var firstReplyMedian: Duration?
    package var firstReplyP90: Duration?
    package var timeToEndMedian: Duration?
    package var snoozes = 0
    package var surveysOffered = 0
    package var surveyAnswers = 0
    /// Answers of 4 and 5.
    package var satisfied = 0

    /// The share of 4 and 5 among the answers.
    package var satisfaction: Double? { surveyAnswers > 0 ? Double(satisfied) / Double(surveyAnswers) : nil }
    /// The share of answers among the surveys offered.
    package var answerRate: Double? { surveysOffered > 0 ? Double(surveyAnswers) / Double(surveysOffered) : nil }
}

/// One conversation as the statistics see it.
struct StatisticsFact {
    let startedAt: Instant
    let firstReplyAt: Instant?
    let endedAt: Instant?
    let snoozes: Int
    let wasOffered: Bool
    let score: Int?
}

/// Gathers facts of one line.
struct StatisticsBucket {
    private var row: StatisticsRow
    private var firstReplies: [Duration] = []
    private var timesToEnd: [Duration] = []

    init(_ name: String?) { row = StatisticsRow(name: name) }

    mutating func add(_ fact: StatisticsFact) {
        row.conversations += 1
        row.snoozes += fact.snoozes
        if let at = fact.firstReplyAt { firstReplies.append(at - fact.startedAt) }
        if let at = fact.endedAt { timesToEnd.append(at - fact.startedAt) }
        if fact.wasOffered { row.surveysOffered += 1 }
        if let score = fact.score {
            row.surveyAnswers += 1
            if score >= 4 { row.satisfied += 1 }
        }
    }

    func result() -> StatisticsRow {
        var row = row
        let sorted = firstReplies.sorted()
        row.firstReplyMedian = Self.quantile(sorted, 0.5)
        row.firstReplyP90 = Self.quantile(sorted, 0.9)
        row.timeToEndMedian = Self.quantile(timesToEnd.sorted(), 0.5)
        return row
    }

    /// The smallest value that at least this share of all doesn't exceed (nearest rank).
    private static func quantile(_ sorted: [Duration], _ share: Double) -> Duration? {
        guard !sorted.isEmpty else { return nil }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[max(1, rank) - 1]
    }
}
