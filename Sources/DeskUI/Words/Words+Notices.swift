import DeskCore

extension Words {
    /// What was done, or can't be, in the last line.
    package struct Notices: Sendable {
        package let unboundKey: @Sendable (String) -> String
        /// Why an action can't be done to what is shown.
        let lacking: @Sendable (Action.Need) -> String
        package let howToLeave: @Sendable (String) -> String
        package let nothingToWrite: String
        /// Letters were typed ahead in the list.
        package let notTaken: String
        /// A key that would have acted was pressed before anybody can have seen on whom.
        package let notDone: String
        /// A colleague gave the conversation of this visitor to this desk.
        package let cameToYou: @Sendable (String) -> String
        package let preview: String
        package let nobodyWaits: String
        package let nobodyElseWaits: String
        package let stillLoading: String
        package let pasteCut: String
        package let snoozePassed: String
        package let undone: String
        package let noted: String
        package let tagged: String
        package let blocked: @Sendable (String) -> String
        package let unblocked: @Sendable (String) -> String
        package let status: @Sendable (Expert.Status) -> String
        /// How many are open, of how many.
        package let availableButFull: @Sendable (Int, Int) -> String
        /// Which action, on how many, whose, the key, seconds left.
        package let undoable: @Sendable (Undo.Action, Int, String, String, Int) -> String
        package let notSent: @Sendable (String) -> String
        /// A dialog was left with something filled in.
        package let kept: String
        /// The key that drops it.
        package let draftUnsent: @Sendable (String) -> String
        /// Whose conversation has left the desk.
        package let draftKept: @Sendable (String) -> String
        package let sentElsewhere: String
        /// Something else than a key changed what Enter would have sent.
        package let textChanged: String
    }

    /// The first minute at the desk; each with the keys it speaks of.
    package struct Guide: Sendable {
        /// Which of how many.
        package let step: @Sendable (Int, Int) -> String
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
        lacking: { need in
            switch need {
            case .nothing, .conversation: "No conversation is shown."
            case .live: "Nothing can be written here."
            case .mine: "Not on your desk: only what is open or snoozed there."
            case .queued: "This one isn't in the queue."
            case .snoozed: "This one isn't snoozed."
            case .woken: "No snooze of this one was cut short."
            case .silent: "Only when a snooze has run its full time and the visitor has written nothing."
            case .endedByVisitor: "Only what its visitor has ended."
            case .taggable: "Not on your desk: only what is open, snoozed or ended there."
            case .undo: "Nothing to undo."
            case .guide: "No guide is shown."
            }
        },
        howToLeave: { "\($0) leaves the desk." },
        nothingToWrite: "Nothing can be written here. Esc goes to the list.",
        notTaken: "Not written, nothing done: letters act here after a pause.",
        notDone: "Nothing done: keys act again after a pause.",
        cameToYou: { "\($0) came to you from a colleague." },
        preview: "This is a preview: nothing can be changed.",
        nobodyWaits: "Nobody waits for a reply.", nobodyElseWaits: "Nobody else waits for a reply.",
        stillLoading: "The draft is still being read: once more.",
        pasteCut: "The paste is longer than 1 MB: its end is missing.",
        snoozePassed: "That time has passed: choose another.",
        undone: "Undone.", noted: "Note stored.", tagged: "Tags stored.",
        blocked: { "Blocked: \($0). What they write is refused." },
        unblocked: { "Unblocked: \($0). What they write is taken again." },
        status: { $0 == .available ? "You are available." : "You are unavailable: nothing new comes to you." },
        availableButFull: { "You are available; your desk is full (\($0)/\($1)), so nothing new comes." },
        undoable: { action, count, names, key, seconds in
            let done =
                switch action {
                case .end: "Ended"
                case .snooze: "Snoozed"
                case .transfer: "Transferred"
                case .take: "Taken"
                }
            let undoes = "\(key) undoes" + (count == 1 ? "" : " all") + ", \(seconds) s"
            return count == 1 ? "\(done): \(names). \(undoes)" : "\(done) (\(count), \(undoes)): \(names)"
        },
        notSent: { "The message to \($0) was not sent; it is in the draft." },
        kept: "What was filled in is there when you open it again.",
        draftUnsent: { "There is a draft that was not sent: \($0) again drops it." },
        draftKept: { "Your draft to \($0) was not sent; it is kept." },
        sentElsewhere: "Another desk of yours has sent the beginning of this: it is taken out here.",
        textChanged: "Not sent: the text has just changed. Look, then Enter again.")

    static let french = Words.Notices(
        unboundKey: { "Aucune action sur \($0)." },
        lacking: { need in
            switch need {
            case .nothing, .conversation: "Aucune conversation n’est affichée."
            case .live: "Rien ne peut être écrit ici."
            case .mine: "Pas à votre pupitre\u{A0}: seulement ce qui y est ouvert ou en pause."
            case .queued: "Celle-ci n’est pas dans la file d’attente."
            case .snoozed: "Celle-ci n’est pas en pause."
            case .woken: "Aucune pause de celle-ci n’a été écourtée."
            case .silent: "Seulement après une pause allée à son terme sans un mot du visiteur."
            case .endedByVisitor: "Seulement ce que le visiteur a clôturé."
            case .taggable: "Pas à votre pupitre\u{A0}: seulement ce qui y est ouvert, en pause ou clôturé."
            case .undo: "Rien à annuler."
            case .guide: "Aucun guide n’est affiché."
            }
        },
        howToLeave: { "\($0) quitte le pupitre." },
        nothingToWrite: "Rien ne peut être écrit ici. Échap va à la liste.",
        notTaken: "Rien d’écrit, rien de fait\u{A0}: les lettres agissent après une pause.",
        notDone: "Rien de fait\u{A0}: les touches agissent de nouveau après une pause.",
        cameToYou: { "\($0)\u{A0}: conversation reçue d’un collègue." },
        preview: "Ceci est un aperçu\u{A0}: rien ne peut y être changé.",
        nobodyWaits: "Personne n’attend de réponse.", nobodyElseWaits: "Personne d’autre n’attend de réponse.",
        stillLoading: "Le brouillon est en cours de lecture\u{A0}: encore une fois.",
        pasteCut: "Le collage dépasse 1 Mo\u{A0}: la fin manque.",
        snoozePassed: "Cette échéance est passée\u{A0}: choisissez-en une autre.",
        undone: "Annulé.", noted: "Note enregistrée.", tagged: "Qualification enregistrée.",
        blocked: { "Blocage de \($0)\u{A0}: ses messages sont refusés." },
        unblocked: { "Fin du blocage de \($0)\u{A0}: ses messages sont de nouveau pris." },
        status: {
            $0 == .available ? "Vous êtes disponible." : "Vous êtes indisponible\u{A0}: rien de nouveau ne vous arrive."
        },
        availableButFull: {
            "Vous êtes disponible\u{A0}; votre pupitre est complet (\($0)/\($1)), rien de nouveau n’arrive."
        },
        undoable: { action, count, names, key, seconds in
            let done =
                switch action {
                case .end: count == 1 ? "Clôturée" : "Clôturées"
                case .snooze: "En pause"
                case .transfer: count == 1 ? "Transférée" : "Transférées"
                case .take: count == 1 ? "Prise" : "Prises"
                }
            let undoes = "\(key) annule" + (count == 1 ? "" : " tout") + ", \(seconds) s"
            return count == 1
                ? "\(done)\u{A0}: \(names). \(undoes)" : "\(done) (\(count), \(undoes))\u{A0}: \(names)"
        },
        notSent: { "Le message à \($0) n’est pas parti\u{A0}; il est dans le brouillon." },
        kept: "Ce qui était rempli sera là à la prochaine ouverture.",
        draftUnsent: { "Un brouillon n’est pas parti\u{A0}: \($0) encore une fois le jette." },
        draftKept: { "Votre brouillon à \($0) n’est pas parti\u{A0}; il est gardé." },
        sentElsewhere: "Un autre de vos pupitres en a envoyé le début\u{A0}: il est retiré ici.",
        textChanged: "Pas envoyé\u{A0}: le texte vient de changer. Relisez, puis encore Entrée.")
}

extension Words.Guide {
    static let english = Words.Guide(
        step: { "Step \($0) of \($1):" },
        answer: { "A visitor waits for you. Type an answer (Enter first, if no letters appear); \($0) sends it." },
        move: { "\($0) goes to the next who waits for a reply. Try it." },
        snooze: { "Waiting for something? \($0) snoozes: 3, then 10s, then Enter. It comes back by itself." },
        end: { "All said? \($0) ends: letters find a tag, Enter ticks it, Enter twice ends." },
        done: { "That is the whole job. \($0) shows every key, \($1) leaves. This goes by itself." },
        hide: { "\($0) hides this" })

    static let french = Words.Guide(
        step: { "Étape \($0) sur \($1)\u{A0}:" },
        answer: {
            "Un visiteur attend. Écrivez une réponse (Entrée d’abord, si rien ne s’affiche)\u{A0}; \($0) l’envoie."
        },
        move: { "\($0) va à la suivante qui attend une réponse. Essayez." },
        snooze: {
            "Rien à faire encore\u{A0}? \($0) met en pause\u{A0}: 3, 10s, Entrée. Le retour est automatique."
        },
        end: {
            "Tout est dit\u{A0}? \($0)\u{A0}: quelques lettres, Entrée coche, deux fois Entrée clôt."
        },
        done: { "Et voilà, c’est tout. \($0) montre toutes les touches, \($1) quitte. Ceci s’efface seul." },
        hide: { "\($0) masque ceci" })
}
