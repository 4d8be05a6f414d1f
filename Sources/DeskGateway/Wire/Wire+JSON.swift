import DeskCore
import DeskJSON
import DeskStore

extension Message {
    /// As a visitor gets it: what they may know of it, and nothing else.
    func json(expertName: String?, conversation: ConversationID? = nil) -> JSON {
        var members: [(key: String, value: JSON)] = [
            ("id", .text(id.description)), ("from", .text(author.wireName)), ("text", .text(text)),
            ("at", .text(at.iso8601)),
        ]
        if let expertName, author.expert != nil { members.append(("expert", .text(expertName))) }
        if let conversation { members.append(("conversation", .text(conversation.description))) }
        return .object(members)
    }
}

extension Author {
    fileprivate var wireName: String {
        switch self {
        case .visitor: "visitor"
        case .expert: "expert"
        case .desk: "desk"
        }
    }
}

extension Conversation {
    /// A visitor is not told of a snooze, nor of the survey while the end can be undone. (desk.md 4.6)
    func json(expertName: String?, surveyIsOffered: Bool) -> JSON {
        let state: JSON
        var endedBy: JSON = .null
        switch phase {
        case .queued: state = "waiting"
        case .open, .snoozed: state = "open"
        case .ended(let ending):
            state = "ended"
            endedBy = ending.by == .visitor ? "visitor" : "expert"
        }
        var survey: JSON = surveyIsOffered ? "offered" : "none"
        if case .answered = self.survey { survey = "answered" }
        return [
            "id": .text(id.description), "state": state, "expert": expertName.map { ["name": .text($0)] } ?? .null,
            "endedBy": endedBy, "unseen": .integer(Int64(unseen)), "survey": survey,
        ]
    }
}

extension Inbox {
    /// - Parameters:
    ///   - only: the one conversation that the session sees.
    ///   - token: of a session that was just opened.
    func json(staffing: Staffing, only: ConversationID?, isBlocked: Bool, token: Token?) -> JSON {
        var members: [(key: String, value: JSON)] = []
        if let token { members.append(("token", .text(token.text))) }
        members.append(
            (
                "mission",
                [
                    "id": .text(mission.handle), "name": .text(mission.name),
                    "asynchronous": .bool(mission.asynchronous), "closed": false,
                ]
            ))
        members.append(("experts", .text(staffing.rawValue)))
        var person: [(key: String, value: JSON)] = []
        if let name = visitor.name { person.append(("name", .text(name))) }
        person.append(("language", .text(visitor.language.rawValue)))
        person.append(("email", .bool(visitor.email != nil)))
        members.append(("visitor", .object(person)))
        members.append(
            (
                "conversation",
                conversation?.json(expertName: expertName, surveyIsOffered: surveyIsOffered) ?? .null
            ))
        members.append(("messages", .list(messages.map { $0.json(expertName: name(of: $0)) })))
        members.append(("hasOlder", .bool(hasOlder)))
        members.append(("cursor", .text(Cursors.text(place))))
        members.append(("only", only.map { .text($0.description) } ?? .null))
        members.append(("blocked", .bool(isBlocked)))
        return .object(members)
    }

    private func name(of message: Message) -> String? { message.author.expert.flatMap { expertNames[$0] } }
}
