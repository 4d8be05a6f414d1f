import DeskCore
import DeskJSON
import DeskStore

extension JSON {
    /// All that `show` knows.
    static func of(_ view: ConversationView, at now: Instant, _ names: JSONNames) -> JSON {
        let conversation = view.conversation
        let head: JSON = [
            "at": .of(now), "id": .of(conversation.id), "mission": .text(view.mission.handle),
            "group": .text(view.groupHandle),
            "visitor": of(view.visitor, at: now).adding(["blocked": view.block.map { .of($0, names) } ?? .null]),
        ]
        let rest: JSON = [
            "started_at": .of(conversation.startedAt), "previous": .of(conversation.previous),
            "waiting_since": .of(conversation.waitingSince), "waiting_count": .of(conversation.waitingCount),
            "first_reply_at": .of(conversation.firstReplyAt), "unseen": .of(conversation.unseen),
            "snoozes": .of(conversation.snoozes), "woken": .of(conversation.woken),
            "tags": .of(view.tags.map(\.path)), "survey": .of(conversation.survey, comment: view.surveyComment),
            "mail": .of(view.mail),
            "owner_deadline": .of(view.ownerDeadline), "draft": .text(view.draft),
            "messages": .list(view.messages.map { .of($0, names) }), "has_older": .of(view.hasOlder),
            "log": .list(view.log.map { .of($0, names) }),
            "past": .list(
                view.past.map {
                    [
                        "id": .of($0.id), "started_at": .of($0.startedAt), "tags": .of($0.tags), "score": .of($0.score),
                        "comment": .of($0.comment),
                    ]
                }),
        ]
        return head.adding(of(conversation.phase, names)).adding(rest)
    }

    static func of(_ visitor: Visitor, at now: Instant) -> JSON {
        let person: JSON = [
            "key": .text(visitor.key), "name": .of(visitor.name), "email": .of(visitor.email),
            "language": .text(visitor.language.rawValue),
        ]
        return person.adding(of(visitor.presence, at: now))
    }

    static func of(_ why: Why, id: ConversationID, at now: Instant, _ names: JSONNames) -> JSON {
        let head: JSON = ["at": .of(now), "id": .of(id), "group": names.group(why.group)]
        return head.adding(of(why.phase, names)).adding([
            "woken": .of(why.woken), "blocked": why.block.map { .of($0, names) } ?? .null,
            "next": .list(why.next.map { of($0, names) }),
        ])
    }

    private static func of(_ next: Why.Next, _ names: JSONNames) -> JSON {
        switch next {
        case .waitsForSlot(let available): ["what": "waits_for_slot", "available": .of(available)]
        case .waitsForExpert: ["what": "waits_for_expert"]
        case .wakes(let at, let to): ["what": "wakes", "at": .of(at), "expert": names.expert(to)]
        case .inherited(let at, let by): ["what": "reassigned", "at": .of(at), "expert": names.expert(by)]
        case .surveyOffered(let at): ["what": "survey_offered", "at": .of(at)]
        case .mailDue(let at): ["what": "mail_due", "at": .of(at)]
        case .answerDue(let since): ["what": "answer_due", "since": .of(since)]
        case .visitorsTurn: ["what": "visitors_turn"]
        case .final: ["what": "final"]
        }
    }

    /// What a visitor finds: what they have not seen, and where things are.
    static func of(_ inbox: Inbox) -> JSON {
        let unseen = inbox.messages.filter { $0.author != .visitor && $0.progress != .seen }
        return [
            "conversation": .of(inbox.conversation?.id), "state": .of(inbox.conversation?.phase.code),
            "expert": .of(inbox.expertName), "unseen": .of(inbox.unseen), "survey": .of(inbox.surveyIsOffered),
            "messages": .list(
                unseen.map { ["id": .of($0.id), "at": .of($0.at), "text": .text($0.text)] }),
        ]
    }
}
