import DeskCore

extension Words {
    /// A conversation's pane.
    package struct Chat: Sendable {
        package let you: String
        /// Where something comes back to whoever reads.
        package let youAsTarget: String
        package let colleague: String
        /// The author of what rules and timers do.
        package let desk: String
        package let group: @Sendable (String) -> String
        package let none: String
        /// Where the first visitors come from.
        package let firstVisitors: [String]
        /// The same where a shop is served, at this address.
        package let shop: @Sendable (String) -> String
        package let reading: String

        package let online: String
        package let writing: String
        package let away: @Sendable (String) -> String
        package let neverSeen: String
        package let waited: @Sendable (String) -> String
        package let endedAt: @Sendable (String) -> String
        package let snoozedFor: @Sendable (String) -> String
        /// To whom, nil for the queue; when.
        package let ownerClock: @Sendable (String?, String) -> String
        package let snoozeOver: @Sendable (String) -> String
        package let wroteDuringSnooze: String
        package let wokenByYou: String
        package let mailWaiting: @Sendable (String) -> String
        package let mailSent: @Sendable (String) -> String
        package let mailRetried: @Sendable (_ at: String, _ reason: String) -> String
        package let mailFailed: @Sendable (String) -> String

        package let newSince: @Sendable (String) -> String
        package let older: String
        package let moreBelow: @Sendable (String) -> String
        /// Before a text that no visitor sees; nil for what was spoken.
        package let kind: @Sendable (Message.Kind) -> String?
        package let progress: @Sendable (Message.Progress) -> String
        package let hidden: @Sendable (Int, String) -> String

        package let to: @Sendable (String) -> String
        package let sending: String
        package let sendingTakes: String
        /// The key that takes it, from the list.
        package let openingTakes: @Sendable (String) -> String
        package let sendingWakes: String
        /// The key that leads to it, from the list.
        package let openingWrites: @Sendable (String) -> String
        package let draft: String
        /// In the place of a text that was erased on request.
        package let erased: String
        package let draftSaved: @Sendable (String) -> String
        /// What was written in a conversation in which nothing can be written any more.
        package let draftKept: @Sendable (String) -> String
        /// The key that brings what was not sent in this visitor's conversation before.
        package let pastDraft: @Sendable (String) -> String
        package let ended: String
        package let endedByErasing: String
        package let endedByVisitor: @Sendable (String, String) -> String
        package let elsewhere: @Sendable (String) -> String
        /// Typed ahead and not taken: who is shown now, the key that begins to write.
        package let notTaken: @Sendable (String, String) -> String
        /// The same where nothing was typed.
        package let entering: @Sendable (String, String) -> String
    }
}

extension Words.Chat {
    static let english = Words.Chat(
        you: "You", youAsTarget: "you", colleague: "a colleague", desk: "desk", group: { "group \($0)" },
        none: "No conversation open. Nobody waits for you.",
        firstVisitors: [
            "To see it at work: pupitre demo", "To let visitors in: pupitre receive (see docs/commands.md)",
        ],
        shop: { "Write to yourself from the shop: \($0)" }, reading: "reading...",
        online: "online", writing: "writing...", away: { "away \($0)" }, neverSeen: "away", waited: { "waited \($0)" },
        endedAt: { "ended \($0)" }, snoozedFor: { "snoozed, \($0) left" },
        ownerClock: { "!24 passes to \($0 ?? "the queue") in \($1)" },
        snoozeOver: { "snooze over \($0)" }, wroteDuringSnooze: "wrote during the snooze", wokenByYou: "woken by you",
        mailWaiting: { "mail due \($0)" }, mailSent: { "mail sent \($0)" },
        mailRetried: { "mail not sent, again at \($0): \($1)" }, mailFailed: { "mail failed: \($0)" },
        newSince: { "new since \($0)" }, older: "... there is more above", moreBelow: { "more below: \($0)" },
        kind: { kind in
            switch kind {
            case .spoken: nil
            case .note: "note: "
            case .transferComment: "on the transfer: "
            case .endNote: "end note: "
            case .otherTag: "other: "
            case .noSurveyReason: "no survey: "
            case .surveyComment: "survey: "
            }
        },
        progress: { progress in
            switch progress {
            case .stored: "stored"
            case .delivered: "delivered"
            case .seen: "seen"
            }
        },
        hidden: { "[" + counted($0, "hidden character", "hidden characters") + ": \($1)]" },
        to: { "To: \($0)" }, sending: "sending...", sendingTakes: "in the queue: sending takes it",
        openingTakes: { "in the queue: \($0) takes it" }, sendingWakes: "snoozed: sending wakes it",
        openingWrites: { "\($0) to write" }, draft: "draft",
        erased: "(erased)",
        draftSaved: { "draft saved \($0)" },
        draftKept: { "Your draft is kept, not sent: \($0)" }, pastDraft: { "\($0): last time’s unsent draft" },
        ended: "This conversation has ended.",
        endedByErasing: "The visitor was erased on request. The conversation has ended.",
        endedByVisitor: { "The visitor ended it. \($0) tags, \($1) dismisses." },
        elsewhere: { "It is with \($0) now." },
        notTaken: { "Not written. \($1) writes to \($0)." }, entering: { "\($1) writes to \($0)." })

    static let french = Words.Chat(
        you: "Vous", youAsTarget: "vous", colleague: "un collègue", desk: "pupitre", group: { "le groupe \($0)" },
        none: "Aucune conversation ouverte. Personne ne vous attend.",
        firstVisitors: [
            "Pour voir le pupitre à l’œuvre\u{A0}: pupitre demo",
            "Pour faire entrer des visiteurs\u{A0}: pupitre receive (voir docs/commands.md)",
        ],
        shop: { "Écrivez-vous depuis la boutique\u{A0}: \($0)" }, reading: "lecture...",
        online: "en ligne", writing: "écrit...", away: { "hors ligne \($0)" }, neverSeen: "hors ligne",
        waited: { "attend \($0)" },
        endedAt: { "clôturée \($0)" }, snoozedFor: { "en pause, reste \($0)" },
        ownerClock: { "!24 ira à \($0 ?? "la file") dans \($1) sans vous" },
        snoozeOver: { "pause finie \($0)" }, wroteDuringSnooze: "a écrit pendant la pause",
        wokenByYou: "réveillée par vous",
        mailWaiting: { "courriel prévu \($0)" }, mailSent: { "courriel envoyé \($0)" },
        mailRetried: { "courriel non parti, nouvel essai à \($0)\u{A0}: \($1)" },
        mailFailed: { "échec du courriel\u{A0}: \($0)" },
        newSince: { "nouveau depuis \($0)" }, older: "... suite plus haut",
        moreBelow: { "suite plus bas\u{A0}: \($0)" },
        kind: { kind in
            switch kind {
            case .spoken: nil
            case .note: "note\u{A0}: "
            case .transferComment: "au transfert\u{A0}: "
            case .endNote: "note de clôture\u{A0}: "
            case .otherTag: "autre\u{A0}: "
            case .noSurveyReason: "sans enquête\u{A0}: "
            case .surveyComment: "enquête\u{A0}: "
            }
        },
        progress: { progress in
            switch progress {
            case .stored: "enregistré"
            case .delivered: "remis"
            case .seen: "vu"
            }
        },
        hidden: { "[" + compte($0, "caractère caché", "caractères cachés") + "\u{A0}: \($1)]" },
        to: { "À\u{A0}: \($0)" }, sending: "envoi...", sendingTakes: "en file d’attente\u{A0}: envoyer la prend",
        openingTakes: { "en file\u{A0}: \($0) la prend" },
        sendingWakes: "en pause\u{A0}: envoyer la réveille",
        openingWrites: { "\($0) pour écrire" },
        draft: "brouillon", erased: "(effacé)",
        draftSaved: { "brouillon enregistré \($0)" },
        draftKept: { "Votre brouillon est gardé, pas envoyé\u{A0}: \($0)" },
        pastDraft: { "\($0)\u{A0}: le brouillon de la dernière fois" },
        ended: "Cette conversation est clôturée.",
        endedByErasing: "Le visiteur a été effacé à sa demande. La conversation est clôturée.",
        endedByVisitor: { "Clôturée par le visiteur. \($0) qualifie, \($1) range." },
        elsewhere: { "Elle est chez \($0) maintenant." },
        notTaken: { "Rien d’écrit. \($1)\u{A0}: écrire à \($0)." }, entering: { "\($1)\u{A0}: écrire à \($0)." })
}
