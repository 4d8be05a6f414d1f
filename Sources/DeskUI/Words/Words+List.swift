import DeskCore

extension Words {
    /// The first and the last line of the screen.
    package struct Status: Sendable {
        /// The columns and rows that it takes.
        package let tooSmall: @Sendable (Int, Int) -> String
        /// The instant that is looked ahead to.
        package let preview: @Sendable (String) -> String
        package let available: String
        package let unavailable: String
        package let busy: String
        /// In the place of the status: nothing can be stored.
        package let notStoring: String
        package let reply: @Sendable (Int) -> String
        package let snoozed: @Sendable (Int) -> String
        package let queued: @Sendable (Int) -> String
        /// What the leader leads to.
        package let actions: String
    }

    package struct List: Sendable {
        package let reading: String
        package let empty: String
        /// After somebody was here.
        package let emptyAgain: String
        /// The key that becomes available.
        package let emptyUnavailable: @Sendable (String) -> String
        package let heading: @Sendable (Section) -> String
        package let more: @Sendable (Int) -> String
        package let away: @Sendable (String) -> String
        package let wakesIn: @Sendable (String) -> String
        /// The visitor; after the sign `B`.
        package let blocked: String
    }
}

extension Words.Status {
    static let english = Words.Status(
        tooSmall: { "window too small: \($0)x\($1) at least. Until then no key but letters does anything." },
        preview: { "PREVIEW \($0)" }, available: "available", unavailable: "unavailable",
        busy: "busy", notStoring: "CAN'T STORE",
        reply: { "\($0) reply" }, snoozed: { "\($0) snoozed" }, queued: { "\($0) queued" }, actions: "actions")

    static let french = Words.Status(
        tooSmall: { "fenêtre trop petite\u{A0}: \($0)x\($1) au moins. D’ici là, les touches ne font qu’écrire." },
        preview: { "APERÇU \($0)" }, available: "disponible",
        unavailable: "indisponible", busy: "complet", notStoring: "RIEN N’EST ENREGISTRÉ",
        reply: { "\($0) à répondre" }, snoozed: { "\($0) en pause" }, queued: { "file\u{A0}: \($0)" },
        actions: "actions")
}

extension Words.List {
    static let english = Words.List(
        reading: "reading...",
        empty: "Nobody is here yet. Conversations appear by themselves.",
        emptyAgain: "Nobody is here now. Conversations appear by themselves.",
        emptyUnavailable: { "You are unavailable: nothing new comes to you. \($0) makes you available." },
        heading: { section in
            switch section {
            case .needsReply: "NEEDS REPLY"
            case .waitingForVisitor: "WAITING FOR VISITOR"
            case .endedByVisitor: "ENDED BY VISITOR"
            case .snoozed: "SNOOZED"
            case .queue: "QUEUE"
            }
        },
        more: { "... \($0) more" },
        away: { "away \($0)" },
        wakesIn: { "in \($0)" }, blocked: "blocked")

    static let french = Words.List(
        reading: "lecture...",
        empty: "Personne pour l’instant. Les conversations arrivent d’elles-mêmes.",
        emptyAgain: "Plus personne. Les conversations arrivent d’elles-mêmes.",
        emptyUnavailable: {
            "Vous êtes indisponible\u{A0}: rien de nouveau ne vous parvient. \($0) vous rend disponible."
        },
        heading: { section in
            switch section {
            case .needsReply: "À RÉPONDRE"
            case .waitingForVisitor: "EN ATTENTE DU VISITEUR"
            case .endedByVisitor: "CLOSE PAR LE VISITEUR"
            case .snoozed: "EN PAUSE"
            case .queue: "FILE D’ATTENTE"
            }
        },
        more: { "... encore \($0)" },
        away: { "hors ligne \($0)" },
        wakesIn: { "dans \($0)" }, blocked: "blocage")
}
