import DeskCore

extension Expert {
    static let columns = "id, handle, name, status, capacity, lease_until, away_since, archived"

    init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(), handle: try columns.next(), name: try columns.next(), status: try columns.next(),
            capacity: try columns.next(), leaseUntil: try columns.optional(), awaySince: try columns.optional(),
            archived: try columns.next())
    }
}

extension Group {
    static let columns = "id, handle, archived"

    init(_ columns: inout Columns) throws {
        self.init(id: try columns.next(), handle: try columns.next(), archived: try columns.next())
    }
}

extension Tag {
    static let columns = "id, mission, path, archived"

    init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(), mission: try columns.next(), path: try columns.next(),
            archived: try columns.next())
    }
}

extension Mission {
    static let columns = """
        id, handle, name, "group", tag_policy, experts_may_add_tags, offers_survey, asynchronous, \
        closing_question_en, closing_question_fr, closing_message_en, closing_message_fr, archived, \
        keeps_queries, home
        """
    /// Its origins come last, as one text with a blank between them.
    static let selection =
        columns + ", (SELECT group_concat(origin, ' ') FROM mission_origin WHERE mission = mission.id)"

    init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(), handle: try columns.next(), name: try columns.next(), group: try columns.next(),
            tagPolicy: try columns.next(), expertsMayAddTags: try columns.next(), offersSurvey: try columns.next(),
            asynchronous: try columns.next(),
            closingQuestion: Phrase(english: try columns.next(), french: try columns.next()),
            closingMessage: Phrase(english: try columns.next(), french: try columns.next()),
            archived: try columns.next())
        keepsQueries = try columns.next()
        home = try columns.optional()
        origins = try columns.optional(String.self)?.split(separator: " ").map(String.init).sorted() ?? []
    }

    /// All but the id, in the order of `columns`. Origins are rows of their own.
    var values: [(any Stored)?] {
        [
            handle, name, group, tagPolicy, expertsMayAddTags, offersSurvey, asynchronous, closingQuestion.english,
            closingQuestion.french, closingMessage.english, closingMessage.french, archived,
            keepsQueries, home,
        ]
    }
}

extension Visitor {
    static let columns = "id, key, name, email, language, " + Presence.columns.joined(separator: ", ")

    init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(), key: try columns.next(), name: try columns.optional(),
            email: try columns.optional(), language: try columns.next(), presence: try Presence(&columns))
    }
}

extension Presence {
    static let columns = ["online_until", "seen_at", "page", "page_title", "typing_until"]

    init(_ columns: inout Columns) throws {
        self.init(
            onlineUntil: try columns.optional(), seenAt: try columns.optional(), page: try columns.optional(),
            pageTitle: try columns.optional(), typingUntil: try columns.optional())
    }

    var values: [(any Stored)?] { [onlineUntil, seenAt, page, pageTitle, typingUntil] }
}
