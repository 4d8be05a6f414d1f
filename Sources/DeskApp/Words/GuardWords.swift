import DeskUI

/// What the commands say of sessions, of blocking, and of what is forgotten.
struct GuardWords: Sendable {
    // Help.
    let sessions: String
    let sessionList: String
    let sessionRevoke: String
    let sessionResumed: String
    let sessionName: String
    let block: String
    let blockAdd: String
    let blockReason: String
    let blockList: String
    let unblock: String

    // What was done.
    let revoked: @Sendable (_ sessions: Int, _ linksToo: Bool) -> String
    let noSuchSession: @Sendable (String) -> String
    let blocked: @Sendable (_ visitor: String) -> String
    let unblocked: @Sendable (_ visitor: String) -> String
    let notBlocked: @Sendable (_ visitor: String) -> String
    let neverWroteYet: @Sendable (_ visitor: String) -> String

    // Lists.
    let session: String
    let opened: String
    let used: String
    let ends: String
    let sees: String
    let everything: String
    let visitor: String
    let since: String
    let by: String
    let refused: String
    let addresses: String
    let reason: String
    /// A line of `show` and `why`.
    let isBlocked: @Sendable (_ by: String, _ since: String, _ reason: String) -> String

    // Doctor.
    let retention: String
    let silentVisitors: ForgettingWords
    let endedWords: ForgettingWords
}

/// What is said of one kind of thing that can be forgotten.
struct ForgettingWords: Sendable {
    let after: @Sendable (_ days: Int, _ soFar: Int) -> String
    let never: String
}

extension GuardWords {
    static let english = GuardWords(
        sessions: "Look at a visitor's sessions, and take them back.",
        sessionList: "List the sessions of a visitor's browsers.",
        sessionRevoke: "Take a visitor's sessions back, and the links of the mails sent to them until now.",
        sessionResumed: "Only those that a mail's link opened, and the links.",
        sessionName: "Only this one, as the list names it; links go on.",
        block: "Block a visitor, or list who is blocked.",
        blockAdd: "Refuse what a visitor writes from now on.",
        blockReason: "Why, for experts only.",
        blockList: "List who is blocked, and why.",
        unblock: "Take a blocked visitor's messages again.",

        revoked: { count, linksToo in
            "Took back \(counted(count, "session", "sessions"))"
                + (linksToo ? ", and the links of mails sent until now." : ".")
        },
        noSuchSession: { "This visitor has no session \($0): `pupitre session list` names them." },
        blocked: { "Blocked \($0): what they write is refused." },
        unblocked: { "Unblocked \($0)." },
        notBlocked: { "\($0) is not blocked: `pupitre block list` shows who is." },
        neverWroteYet: { "\($0) has written nothing yet: there is nothing to refuse." },

        session: "session", opened: "opened", used: "used", ends: "ends", sees: "sees", everything: "everything",
        visitor: "visitor", since: "since", by: "by", refused: ">refused", addresses: ">addresses", reason: "reason",
        isBlocked: { "blocked by \($0), \($1): \($2)" },

        retention: "forgets",
        silentVisitors: ForgettingWords(
            after: { "visitors who never wrote after \(counted($0, "day", "days")) (\($1) so far)" },
            never: "no visitors"),
        endedWords: ForgettingWords(
            after: { "words of ended conversations after \(counted($0, "day", "days")) (\($1) so far)" },
            never: "no words"))

    static let french = GuardWords(
        sessions: "Voir les sessions d’un visiteur, et les révoquer.",
        sessionList: "Lister les sessions des navigateurs d’un visiteur.",
        sessionRevoke: "Révoquer les sessions d’un visiteur, et les liens des courriels envoyés jusqu’ici.",
        sessionResumed: "Seulement celles ouvertes par le lien d’un courriel, et les liens.",
        sessionName: "Seulement celle-ci, comme la liste la nomme ; les liens restent valables.",
        block: "Bloquer un visiteur, ou lister qui est bloqué.",
        blockAdd: "Refuser désormais ce qu’un visiteur écrit.",
        blockReason: "Pourquoi, pour les experts seulement.",
        blockList: "Lister qui est bloqué, et pourquoi.",
        unblock: "Accepter de nouveau les messages d’un visiteur bloqué.",

        revoked: { count, linksToo in
            "Révocation : \(compte(count, "session", "sessions"))"
                + (linksToo ? ", et les liens des courriels envoyés jusqu’ici." : ".")
        },
        noSuchSession: { "Ce visiteur n’a pas de session \($0) : « pupitre session list » les nomme." },
        blocked: { "Visiteur bloqué : \($0). Ce qu’il écrit est refusé." },
        unblocked: { "Visiteur débloqué : \($0)." },
        notBlocked: { "\($0) n’est pas bloqué : « pupitre block list » montre qui l’est." },
        neverWroteYet: { "\($0) n’a encore rien écrit : il n’y a rien à refuser." },

        session: "session", opened: "ouverte", used: "vue", ends: "finit", sees: "voit", everything: "tout",
        visitor: "visiteur", since: "depuis", by: "par", refused: ">refusés", addresses: ">adresses", reason: "raison",
        isBlocked: { "visiteur bloqué par \($0), \($1) : \($2)" },

        retention: "oublie",
        silentVisitors: ForgettingWords(
            after: { "les visiteurs qui n’ont rien écrit, après \(compte($0, "jour", "jours")) (\($1) jusqu’ici)" },
            never: "jamais un visiteur"),
        endedWords: ForgettingWords(
            after: { "les textes des conversations closes, après \(compte($0, "jour", "jours")) (\($1) jusqu’ici)" },
            never: "jamais les textes des conversations closes"))
}
