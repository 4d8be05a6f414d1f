import DeskCore
import DeskUI

extension ListWords {
    static let french = ListWords(
        id: "ID", state: "ÉTAT", visitor: "VISITEUR", mission: "MISSION", group: "GROUPE", expert: "EXPERT",
        wait: "ATTENTE", endedAt: "CLÔTURÉE", from: "DE", theVisitor: "visiteur", name: "NOM", status: "DISPONIBILITÉ",
        load: "CHARGE", groups: "GROUPES", members: "MEMBRES",
        tags: "QUALIFICATIONS", policy: "À LA CLÔTURE", websites: "SITES", text: "TEXTE", path: "CHEMIN", at: "QUAND",

        queued: "en file", open: "ouverte", snoozed: "en pause", ended: "clôturée", available: "disponible",
        unavailable: "indisponible", busy: "complet", deskClosed: "pupitre fermé", archived: "archivé",
        online: "en ligne", writing: "écrit",
        away: { "hors ligne \($0)" },
        neverSeen: "jamais en ligne", waited: { $1 > 1 ? "attend \($0) (\($1))" : "attend \($0)" },
        quiet: { "silence \($0)" }, until: { "jusqu’à \($0)" }, ownerClock: { "réattribuée \($0)" },

        note: "note", transferComment: "transfert", endNote: "note de fin", otherTag: "autre sujet",
        noSurveyReason: "sans enquête", surveyComment: "enquête", stored: "enregistré", delivered: "remis", seen: "vu",
        more: { "Il y en a plus que ces \($0)\u{A0}: --limit en montre davantage." },
        older: "Il y a des messages plus anciens\u{A0}: --limit en montre plus.", draft: "brouillon",
        erased: "(effacé)",
        previous: "suit",
        survey: { survey in
            switch survey {
            case .none: nil
            case .declined: "enquête non proposée"
            case .offered: "enquête proposée"
            case .answered(let score, _): "réponse à l’enquête\u{A0}: \(score) sur 5"
            }
        },
        mail: { mail, clock in
            switch mail {
            case .waiting(let until): "courriel en attente jusqu’à \(clock(until))"
            case .retrying(let at, let reason):
                "courriel non parti, nouvel essai à \(clock(at))\u{A0}: \(Console.safe(reason))"
            case .sent(let at): "courriel envoyé \(clock(at))"
            case .failed(let reason): "échec du courriel\u{A0}: \(Console.safe(reason))"
            }
        },
        next: "Ensuite\u{A0}:", nothing: "Rien.",

        time: Words.french.time,

        conversations: "conversations", firstReply: "1re réponse", firstReplyP90: "p90", timeToEnd: "durée",
        snoozes: "pauses", answers: "enquêtes", satisfied: "satisfaits", answered: "répondu", total: "tout")
}
