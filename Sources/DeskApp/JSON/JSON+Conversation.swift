import DeskCore
import DeskJSON

/// What names stand in for numbers in JSON.
struct JSONNames {
    /// Handles, where the caller has them; else the names that visitors see.
    let experts: [ExpertID: String]
    let groups: [GroupID: String]

    func expert(_ id: ExpertID?) -> JSON { .of(id.flatMap { experts[$0] ?? "#\($0)" }) }
    func group(_ id: GroupID) -> JSON { .of(groups[id] ?? "#\(id)") }
    func author(_ author: Author) -> JSON {
        switch author {
        case .visitor: "visitor"
        case .expert: "expert"
        case .desk: "desk"
        }
    }
}

/// A conversation's state, part by part; docs/commands.md describes them.
extension JSON {
    static func of(_ presence: Presence, at now: Instant) -> JSON {
        [
            "online": .of(presence.isOnline(at: now)), "away_since": .of(presence.awaySince(at: now)),
            "page": .of(presence.page), "page_title": .of(presence.pageTitle),
            "typing": .of(presence.isTyping(at: now)),
        ]
    }

    /// The state's own members.
    static func of(_ phase: Phase, _ names: JSONNames) -> JSON {
        switch phase {
        case .queued(let queued):
            [
                "state": "queued", "since": .of(queued.since), "front": .of(queued.front),
                "released_by": names.expert(queued.releasedBy),
            ]
        case .open(let holding):
            JSON.object([
                ("state", "open"), ("since", .of(holding.since)), ("expert", names.expert(holding.expert)),
            ]).adding(of(holding.reason, names))
        case .snoozed(let snooze):
            [
                "state": "snoozed", "since": .of(snooze.since), "expert": names.expert(snooze.owner),
                "until": .of(snooze.until), "keep": .of(snooze.keep),
            ]
        case .ended(let ending):
            [
                "state": "ended", "since": .of(ending.at), "expert": names.expert(ending.holder),
                "ended_by": names.author(ending.by), "unread": .of(ending.unread),
            ]
        }
    }

    static func of(_ reason: Holding.Reason, _ names: JSONNames) -> JSON {
        switch reason {
        case .routed: ["reason": "routed"]
        case .taken: ["reason": "taken"]
        case .woken: ["reason": "woken"]
        case .transferred(let from, let comment):
            ["reason": "transferred", "from": names.expert(from), "comment": .of(comment?.description)]
        case .inherited(let from): ["reason": "inherited", "from": names.expert(from)]
        case .undone: ["reason": "undone"]
        }
    }

    static func of(_ woken: Woken?) -> JSON {
        woken.map {
            ["at": .of($0.at), "cause": .text($0.cause.rawValue), "snoozed_until": .of($0.snooze.until)]
        } ?? .null
    }

    static func of(_ survey: Survey, comment: String?) -> JSON {
        switch survey {
        case .none: ["state": "none"]
        case .declined: ["state": "declined"]
        case .offered(let from): ["state": "offered", "from": .of(from)]
        case .answered(let score, let at):
            ["state": "answered", "score": .of(score), "at": .of(at), "comment": .of(comment)]
        }
    }

    static func of(_ mail: MailState?) -> JSON {
        switch mail {
        case nil: .null
        case .waiting(let until): ["state": "waiting", "until": .of(until)]
        case .retrying(let at, let reason): ["state": "waiting", "until": .of(at), "reason": .text(reason)]
        case .sent(let at): ["state": "sent", "at": .of(at)]
        case .failed(let reason): ["state": "failed", "reason": .text(reason)]
        }
    }

    static func of(_ message: Message, _ names: JSONNames) -> JSON {
        [
            "id": .of(message.id), "at": .of(message.at), "from": names.author(message.author),
            "expert": names.expert(message.author.expert), "kind": .text(message.kind.word),
            "text": .text(message.text), "progress": .of(message.progress?.rawValue),
        ]
    }
}

extension Message.Kind {
    /// As JSON has it.
    var word: String {
        switch self {
        case .spoken: "spoken"
        case .note: "note"
        case .transferComment: "transfer_comment"
        case .endNote: "end_note"
        case .otherTag: "other_tag"
        case .noSurveyReason: "no_survey_reason"
        case .surveyComment: "survey_comment"
        }
    }
}
