import DeskCore

extension Words {
    /// Why a conversation is where it is, and what comes next.
    package struct Why: Sendable {
        package let visitor: String
        /// The group, since when.
        package let queued: @Sendable (String, String) -> String
        package let queuedInFront: @Sendable (String, String) -> String
        /// Whose desk, since when, how it came there.
        package let open: @Sendable (String, String, String) -> String
        /// The same, on the desk of whoever reads.
        package let openMine: @Sendable (String, String) -> String
        package let snoozed: @Sendable (String, String) -> String
        package let ended: @Sendable (String, String) -> String
        package let endedByErasing: @Sendable (String) -> String
        /// By whom, since when, why.
        package let blocked: @Sendable (String, String, String) -> String
        package let woken: @Sendable (Woken.Cause, String) -> String
        package let routed: String
        package let taken: String
        package let wokenReason: String
        package let transferred: @Sendable (String) -> String
        package let inheritedReason: @Sendable (String) -> String
        package let undone: String
        package let waitsForSlot: @Sendable (Int) -> String
        package let waitsForExpert: @Sendable (String) -> String
        package let wakes: @Sendable (String, String) -> String
        package let inherited: @Sendable (String, String?) -> String
        package let surveyOffered: @Sendable (String) -> String
        package let mailDue: @Sendable (String) -> String
        package let answerDue: @Sendable (String) -> String
        package let visitorsTurn: String
        package let final: String
    }
}

extension Words.Why {
    static let english = Words.Why(
        visitor: "the visitor",
        queued: { "In the queue of group \($0) since \($1)." },
        queuedInFront: { "At the front of the queue of group \($0) since \($1)." },
        open: { "On the desk of \($0) since \($1): \($2)." },
        openMine: { "On your desk since \($0): \($1)." },
        snoozed: { "Snoozed by \($0), \($1)." },
        ended: { "Ended by \($0), \($1)." },
        endedByErasing: { "It ended when its visitor was erased, \($0)." },
        blocked: { "The visitor is blocked by \($0) since \($1), and what they write is refused: \($2)" },
        woken: { cause, when in
            switch cause {
            case .due: "Its snooze was over: \(when)."
            case .visitor: "The visitor wrote during the snooze: \(when)."
            case .expert: "Its snooze was ended by hand: \(when)."
            }
        },
        routed: "the queue gave it, to the free desk with the least to do", taken: "taken from the queue",
        wokenReason: "its snooze was over", transferred: { "transferred by \($0)" },
        inheritedReason: { "\($0) was away for 24 h" }, undone: "undone",
        waitsForSlot: {
            "It waits for a free slot: \(counted($0, "expert available, busy", "experts available, all busy"))."
        },
        waitsForExpert: { "It waits until somebody of group \($0) is available." },
        wakes: { "It returns to \($1) \($0), or as soon as the visitor writes." },
        inherited: { "It passes to \($1 ?? "the front of the queue") \($0), unless its expert is back by then." },
        surveyOffered: { "The survey is offered \($0)." },
        mailDue: { "The visitor is told by mail \($0), if still away." },
        answerDue: { "The visitor has waited for an answer since \($0)." },
        visitorsTurn: "It is the visitor's turn.", final: "Nothing more: ended is ended.")

    static let french = Words.Why(
        visitor: "le visiteur",
        queued: { "Dans la file d’attente du groupe \($0) depuis \($1)." },
        queuedInFront: { "En tête de la file d’attente du groupe \($0) depuis \($1)." },
        open: { "Au pupitre de \($0) depuis \($1)\u{A0}: \($2)." },
        openMine: { "À votre pupitre depuis \($0)\u{A0}: \($1)." },
        snoozed: { "Mise en pause par \($0), \($1)." },
        ended: { "Clôturée par \($0), \($1)." },
        endedByErasing: { "Clôturée quand son visiteur a été effacé, \($0)." },
        blocked: { "Visiteur bloqué par \($0) depuis \($1), ses messages sont refusés\u{A0}: \($2)" },
        woken: { cause, when in
            switch cause {
            case .due: "La pause était finie\u{A0}: \(when)."
            case .visitor: "Le visiteur a écrit pendant la pause\u{A0}: \(when)."
            case .expert: "La pause a été levée à la main\u{A0}: \(when)."
            }
        },
        routed: "attribuée par la file au pupitre libre le moins chargé", taken: "prise dans la file",
        wokenReason: "la pause était finie", transferred: { "transférée par \($0)" },
        inheritedReason: { "absence de \($0) pendant 24 h" }, undone: "annulation",
        waitsForSlot: {
            "Elle attend une place\u{A0}: \(compte($0, "expert disponible, complet", "experts disponibles, tous complets"))."
        },
        waitsForExpert: { "Elle attend que quelqu’un du groupe \($0) soit disponible." },
        wakes: { "Retour\u{A0}: \($0), pour \($1), ou dès que le visiteur écrit." },
        inherited: { "Échéance\u{A0}: \($0), pour \($1 ?? "la tête de la file"), sauf retour d’ici là." },
        surveyOffered: { "Enquête proposée\u{A0}: \($0)." },
        mailDue: { "Courriel au visiteur, s’il est encore hors ligne\u{A0}: \($0)." },
        answerDue: { "Le visiteur attend une réponse depuis \($0)." },
        visitorsTurn: "Au visiteur de répondre.", final: "Plus rien\u{A0}: clos, c’est clos.")
}
