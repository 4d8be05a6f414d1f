import DeskCore
import DeskJSON

extension JSON {
    /// An event of the log: its word, and what belongs to it.
    static func of(_ entry: LoggedEvent, _ names: JSONNames) -> JSON {
        let head: JSON = ["at": .of(entry.at)]
        return head.adding(of(entry.event, names))
    }

    private static func of(_ event: Event, _ names: JSONNames) -> JSON {
        switch event {
        case .started(_, _, let group, let previous):
            ["event": "started", "group": names.group(group), "previous": .of(previous)]
        case .written(let message, let author):
            [
                "event": "written", "message": .of(message), "from": names.author(author),
                "expert": names.expert(author.expert),
            ]
        case .noted(let message, let author, let kind):
            [
                "event": "noted", "message": .of(message), "expert": names.expert(author.expert),
                "kind": .text(kind.word),
            ]
        case .delivered(let message): ["event": "delivered", "through": .of(message)]
        case .seen(let message, let left): ["event": "seen", "through": .of(message), "left": .of(left)]
        case .queued(let group, let since, let front, let by):
            [
                "event": "queued", "group": names.group(group), "since": .of(since), "front": .of(front),
                "released_by": names.expert(by),
            ]
        case .opened(let expert, let reason):
            JSON.object([("event", "opened"), ("expert", names.expert(expert))]).adding(of(reason, names))
        case .snoozed(let owner, let until, let keep):
            ["event": "snoozed", "expert": names.expert(owner), "until": .of(until), "keep": .of(keep)]
        case .woke(let cause): ["event": "woke", "cause": .text(cause.rawValue)]
        case .transferred(let by, _, let group):
            ["event": "transferred", "expert": names.expert(by), "group": names.group(group)]
        case .tagged(let tags): ["event": "tagged", "tags": .of(tags.count)]
        case .ended(let by): ["event": "ended", "by": names.author(by), "expert": names.expert(by.expert)]
        case .surveyOffered(let from): ["event": "survey_offered", "from": .of(from)]
        case .surveyDeclined: ["event": "survey_declined"]
        case .surveyAnswered(let score, _): ["event": "survey_answered", "score": .of(score)]
        case .acknowledged: ["event": "acknowledged"]
        case .undone: ["event": "undone"]
        case .mailed: ["event": "mailed"]
        case .blocked(let by): ["event": "blocked", "expert": names.expert(by)]
        case .unblocked(let by): ["event": "unblocked", "expert": names.expert(by)]
        case .erased: ["event": "erased"]
        }
    }
}
