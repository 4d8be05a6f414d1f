import DeskCore
import DeskUI

extension ListWords {
    static let english = ListWords(
        id: "ID", state: "STATE", visitor: "VISITOR", mission: "MISSION", group: "GROUP", expert: "EXPERT",
        wait: "WAIT", endedAt: "ENDED", from: "FROM", theVisitor: "visitor", name: "NAME", status: "STATUS",
        load: "LOAD", groups: "GROUPS", members: "MEMBERS",
        tags: "TAGS", policy: "TAG POLICY", websites: "WEBSITES", text: "TEXT", path: "PATH", at: "AT",

        queued: "queued", open: "open", snoozed: "snoozed", ended: "ended", available: "available",
        unavailable: "unavailable", busy: "busy", deskClosed: "desk closed", archived: "archived", online: "online",
        writing: "writing",
        away: { "away \($0)" },
        neverSeen: "never seen", waited: { $1 > 1 ? "waited \($0) (\($1))" : "waited \($0)" }, quiet: { "quiet \($0)" },
        until: { "until \($0)" }, ownerClock: { "reassigned \($0)" },

        note: "note", transferComment: "transfer", endNote: "end note", otherTag: "tag other",
        noSurveyReason: "no survey", surveyComment: "survey", stored: "stored", delivered: "delivered", seen: "seen",
        more: { "There are more than these \($0): --limit shows more." },
        older: "There are older messages: --limit shows more.", draft: "draft", erased: "(erased)", previous: "follows",
        survey: { survey in
            switch survey {
            case .none: nil
            case .declined: "survey not offered"
            case .offered: "survey offered"
            case .answered(let score, _): "survey answered: \(score) of 5"
            }
        },
        mail: { mail, clock in
            switch mail {
            case .waiting(let until): "mail waits until \(clock(until))"
            case .retrying(let at, let reason): "mail not sent, again at \(clock(at)): \(Console.safe(reason))"
            case .sent(let at): "mail sent \(clock(at))"
            case .failed(let reason): "mail failed: \(Console.safe(reason))"
            }
        },
        next: "Next:", nothing: "Nothing.",

        time: Words.english.time,

        conversations: "conversations", firstReply: "first reply", firstReplyP90: "p90", timeToEnd: "time to end",
        snoozes: "snoozes", answers: "surveys", satisfied: "satisfied", answered: "answered", total: "all")
}
