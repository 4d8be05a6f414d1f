import DeskCore

extension Words {
    /// What was done, or can't be, in the last line.
    package struct Notices: Sendable {
        package let unboundKey: @Sendable (String) -> String
        package let doesNotApply: @Sendable (String) -> String
        package let howToLeave: @Sendable (String) -> String
        package let nothingToWrite: String
        package let preview: String
        package let nobodyWaits: String
        package let nobodyElseWaits: String
        package let stillLoading: String
        package let snoozePassed: String
        package let undone: String
        package let noted: String
        package let tagged: String
        package let status: @Sendable (Expert.Status) -> String
        /// Which action, whose conversation, the key, seconds left.
        package let undoable: @Sendable (Undo.Action, String, String, Int) -> String
        package let notSent: @Sendable (String) -> String
    }

    /// The first minute at the desk; each with the keys it speaks of.
    package struct Guide: Sendable {
        package let answer: @Sendable (String) -> String
        package let move: @Sendable (String) -> String
        package let snooze: @Sendable (String) -> String
        package let end: @Sendable (String) -> String
        package let done: @Sendable (String, String) -> String
        package let hide: @Sendable (String) -> String
    }
}

extension Words.Notices {
    static let english = Words.Notices(
        unboundKey: { "Nothing is on \($0)." },
        doesNotApply: { "Not here, not now: \($0)." },
        howToLeave: { "\($0) leaves the desk." },
        nothingToWrite: "Nothing can be written here. Esc goes to the list.",
        preview: "This is a preview: nothing can be changed.",
        nobodyWaits: "Nobody waits for a reply.", nobodyElseWaits: "Nobody else waits for a reply.",
        stillLoading: "The draft is still being read: once more.",
        snoozePassed: "That time has passed: choose another.",
        undone: "Undone.", noted: "Note stored.", tagged: "Tags stored.",
        status: { $0 == .available ? "You are available." : "You are unavailable: nothing new comes to you." },
        undoable: { action, name, key, seconds in
            let done =
                switch action {
                case .end: "Ended"
                case .snooze: "Snoozed"
                case .transfer: "Transferred"
                }
            return "\(done): \(name). \(key) undoes, \(seconds) s"
        },
        notSent: { "The message to \($0) was not sent; it is in the draft." })

    static let french = Words.Notices(
        unboundKey: { "Aucune action sur \($0)." },
        doesNotApply: { "Sans objet ici\u{A0}: \($0)." },
        howToLeave: { "\($0) quitte le pupitre." },
        nothingToWrite: "Rien ne peut être écrit ici. Échap va à la liste.",
        preview: "Ceci est un aperçu\u{A0}: rien ne peut y être changé.",
        nobodyWaits: "Personne n’attend de réponse.", nobodyElseWaits: "Personne d’autre n’attend de réponse.",
        stillLoading: "Le brouillon est en cours de lecture\u{A0}: encore une fois.",
        snoozePassed: "Cette échéance est passée\u{A0}: choisissez-en une autre.",
        undone: "Annulé.", noted: "Note enregistrée.", tagged: "Qualification enregistrée.",
        status: {
            $0 == .available ? "Vous êtes disponible." : "Vous êtes indisponible\u{A0}: rien de nouveau ne vous arrive."
        },
        undoable: { action, name, key, seconds in
            let done =
                switch action {
                case .end: "Close"
                case .snooze: "En pause"
                case .transfer: "Transférée"
                }
            return "\(done)\u{A0}: \(name). \(key) annule, \(seconds) s"
        },
        notSent: { "Le message à \($0) n’est pas parti\u{A0}; il est dans le brouillon." })
}

extension Words.Guide {
    static let english = Words.Guide(
        answer: { "A visitor waits for you. Type an answer; \($0) sends it." },
        move: { "\($0) goes to whoever has waited longest. Try it." },
        snooze: { "Waiting for something? \($0) snoozes: 3, then 10s, then Enter. It comes back by itself." },
        end: { "All said? \($0) ends: a few letters find a tag, Enter toggles it, Enter twice ends." },
        done: { "That is the whole job. \($0) shows every key, \($1) leaves." },
        hide: { "\($0) hides this" })

    static let french = Words.Guide(
        answer: { "Un visiteur vous attend. Écrivez une réponse\u{A0}; \($0) l’envoie." },
        move: { "\($0) va à qui attend depuis le plus longtemps. Essayez." },
        snooze: {
            "Rien à faire pour l’instant\u{A0}? \($0)\u{A0}: pause. 3, puis 10s, puis Entrée. Elle revient seule."
        },
        end: {
            "Tout est dit\u{A0}? \($0) clôture\u{A0}: des lettres trouvent l’étiquette, Entrée coche, Entrée deux fois clôture."
        },
        done: { "Voilà tout le métier. \($0) montre toutes les touches, \($1) quitte." },
        hide: { "\($0) masque ceci" })
}
