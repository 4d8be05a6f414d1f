import DeskCore

extension Words {
    /// What was done, between the messages.
    package struct Log: Sendable {
        /// Who, until when, then to whom.
        package let snoozed: @Sendable (String, String, String) -> String
        package let woke: @Sendable (Woken.Cause) -> String
        package let transferred: @Sendable (String, String) -> String
        package let taken: @Sendable (String) -> String
        package let opened: @Sendable (String) -> String
        package let inherited: @Sendable (String, String) -> String
        package let toFront: String
        package let tagged: @Sendable (String) -> String
        package let untagged: String
        package let ended: @Sendable (String) -> String
        package let endedByErasing: String
        package let undone: String
        package let mailed: String
        package let blocked: @Sendable (_ who: String) -> String
        package let unblocked: @Sendable (_ who: String) -> String
        package let erased: String
        package let surveyAnswered: @Sendable (Int) -> String
        package let surveyDeclined: String
    }

    /// The third pane.
    package struct Side: Sendable {
        package let visitor: String
        package let conversation: String
        package let notes: String
        package let past: String
        package let speaks: @Sendable (String) -> String
        package let since: @Sendable (String) -> String
        package let mission: @Sendable (String, String) -> String
        /// By whom, since when.
        package let blocked: @Sendable (String, String) -> String
    }
}

extension Words.Log {
    static let english = Words.Log(
        snoozed: { "\($0) snoozed until \($1), then to \($2)" },
        woke: { cause in
            switch cause {
            case .due: "snooze over"
            case .visitor: "the visitor wrote: snooze over"
            case .expert: "woken"
            }
        },
        transferred: { "\($0) transferred to \($1)" }, taken: { "\($0) took it from the queue" },
        opened: { "given to \($0)" }, inherited: { "\($0) away for 24 h: to \($1)" },
        toFront: "to the front of the queue after 24 h", tagged: { "tags: \($0)" }, untagged: "tags removed",
        ended: { "\($0) ended the conversation" },
        endedByErasing: "the visitor was erased: conversation ended", undone: "undone", mailed: "told by mail",
        blocked: { "\($0) blocked the visitor" }, unblocked: { "\($0) unblocked the visitor" },
        erased: "all texts erased",
        surveyAnswered: { "survey: \($0) of 5" }, surveyDeclined: "no survey")

    static let french = Words.Log(
        snoozed: { "\($0)\u{A0}: pause jusqu’à \($1), puis pour \($2)" },
        woke: { cause in
            switch cause {
            case .due: "fin de la pause"
            case .visitor: "le visiteur a écrit\u{A0}: fin de la pause"
            case .expert: "réveillée"
            }
        },
        transferred: { "\($0)\u{A0}: transfert vers \($1)" }, taken: { "\($0)\u{A0}: prise dans la file d’attente" },
        opened: { "attribuée à \($0)" }, inherited: { "\($0)\u{A0}: absence de 24 h, passe à \($1)" },
        toFront: "en tête de la file d’attente après 24 h", tagged: { "qualifiée\u{A0}: \($0)" },
        untagged: "qualification retirée",
        ended: { "\($0)\u{A0}: conversation clôturée" },
        endedByErasing: "visiteur effacé\u{A0}: conversation clôturée", undone: "annulé", mailed: "courriel envoyé",
        blocked: { "\($0)\u{A0}: visiteur bloqué" }, unblocked: { "\($0)\u{A0}: visiteur débloqué" },
        erased: "textes effacés",
        surveyAnswered: { "enquête\u{A0}: \($0) sur 5" }, surveyDeclined: "sans enquête de satisfaction")
}

extension Words.Side {
    static let english = Words.Side(
        visitor: "VISITOR", conversation: "CONVERSATION", notes: "NOTES", past: "PAST CONVERSATIONS",
        speaks: { "speaks \($0)" }, since: { "since \($0)" }, mission: { "\($0), group \($1)" },
        blocked: { "B blocked by \($0) since \($1):" })

    static let french = Words.Side(
        visitor: "VISITEUR", conversation: "CONVERSATION", notes: "NOTES", past: "CONVERSATIONS PASSÉES",
        speaks: { "parle \($0)" }, since: { "depuis \($0)" }, mission: { "\($0), groupe \($1)" },
        blocked: { "B blocage par \($0) depuis \($1)\u{A0}:" })
}
