extension Words {
    package struct Actions: Sendable {
        /// What an action does, in help and in the which-key box.
        package let title: @Sendable (ActionID) -> String
        /// One word, in the footer.
        package let short: @Sendable (ActionID) -> String
    }
}

extension Words.Actions {
    static let english = Words.Actions(title: englishTitle, short: englishShort)
    static let french = Words.Actions(title: frenchTitle, short: frenchShort)

    @Sendable private static func englishTitle(_ id: ActionID) -> String {
        switch id {
        case .send: "send"
        case .newLine: "new line"
        case .nextReply: "next that needs a reply"
        case .previous: "previous conversation"
        case .next: "next conversation"
        case .open: "open, take what is queued"
        case .list: "to the list"
        case .take: "take from the queue"
        case .end: "end and tag"
        case .informAndEnd: "say goodbye and end (snooze over)"
        case .snooze: "snooze, or change the snooze"
        case .snoozeAgain: "snooze again to the same time"
        case .wake: "wake now"
        case .transfer: "transfer"
        case .tags: "tags"
        case .note: "note for experts"
        case .dismiss: "dismiss what its visitor ended"
        case .block: "block or unblock the visitor"
        case .why: "why is this here, what next"
        case .rawText: "raw text, hidden characters"
        case .editor: "write in $EDITOR"
        case .canned: "insert a prepared answer"
        case .undo: "undo"
        case .scrollUp: "older messages"
        case .scrollDown: "newer messages"
        case .status: "available or unavailable"
        case .help: "help"
        case .hideGuide: "hide the guide"
        case .redraw: "redraw the screen"
        case .suspend: "suspend"
        case .leave: "leave the desk"
        }
    }

    @Sendable private static func englishShort(_ id: ActionID) -> String {
        switch id {
        case .nextReply: "next"
        case .open: "open"
        case .list: "list"
        case .take: "take"
        case .end: "end"
        case .informAndEnd: "goodbye"
        case .snooze: "snooze"
        case .snoozeAgain: "snooze again"
        case .dismiss: "dismiss"
        case .block: "block"
        default: englishTitle(id)
        }
    }

    @Sendable private static func frenchTitle(_ id: ActionID) -> String {
        switch id {
        case .send: "envoyer"
        case .newLine: "nouvelle ligne"
        case .nextReply: "prochaine réponse attendue"
        case .previous: "conversation précédente"
        case .next: "conversation suivante"
        case .open: "ouvrir, ou prendre dans la file"
        case .list: "vers la liste"
        case .take: "prendre dans la file"
        case .end: "clôturer et qualifier"
        case .informAndEnd: "dire au revoir, clore (pause finie)"
        case .snooze: "mettre en pause, modifier la pause"
        case .snoozeAgain: "remettre en pause, même échéance"
        case .wake: "réveiller maintenant"
        case .transfer: "transférer"
        case .tags: "qualifier"
        case .note: "note entre experts"
        case .dismiss: "ranger (close par le visiteur)"
        case .block: "bloquer, débloquer le visiteur"
        case .why: "pourquoi ici, et ensuite"
        case .rawText: "texte brut, caractères cachés"
        case .editor: "écrire dans $EDITOR"
        case .canned: "insérer une réponse préparée"
        case .undo: "annuler"
        case .scrollUp: "messages plus anciens"
        case .scrollDown: "messages plus récents"
        case .status: "disponible ou indisponible"
        case .help: "aide"
        case .hideGuide: "masquer le guide"
        case .redraw: "redessiner l’écran"
        case .suspend: "suspendre"
        case .leave: "quitter le pupitre"
        }
    }

    @Sendable private static func frenchShort(_ id: ActionID) -> String {
        switch id {
        case .newLine: "à la ligne"
        case .nextReply: "suivante"
        case .open: "ouvrir"
        case .list: "liste"
        case .take: "prendre"
        case .end: "clôturer"
        case .informAndEnd: "au revoir"
        case .snooze: "pause"
        case .snoozeAgain: "remettre"
        case .wake: "réveiller"
        case .dismiss: "ranger"
        case .block: "bloquer"
        default: frenchTitle(id)
        }
    }
}
