import DeskCore

extension Words {
    package struct Dialogs: Sendable {
        package let welcomeTitle: String
        package let welcome: String
        package let yourName: String
        package let nameMissing: String
        package let welcomeKeys: String
        package let pasteTitle: String
        /// Lines, characters.
        package let paste: @Sendable (Int, Int) -> String
        package let pasteKeys: String
        package let partsTitle: String
        /// How many messages.
        package let parts: @Sendable (Int) -> String
        package let partsKeys: String
        package let noteTitle: @Sendable (String) -> String
        package let noteHint: String
        package let saveKeys: String
        package let blockTitle: @Sendable (String) -> String
        package let blockHint: String
        package let blockReason: String
        package let blockReasonMissing: String
        package let blockKeys: String
        package let unblockTitle: @Sendable (String) -> String
        package let unblockHint: String
        package let unblockKeys: String
        package let whyTitle: @Sendable (String) -> String
        package let closeKeys: String
        package let helpTitle: String
        package let helpIntro: String
        package let helpWriting: String
        package let helpInList: String
        /// Where, which keys.
        package let helpKeys: @Sendable (String, String) -> String
        package let helpEditing: String
        package let helpEditingKeys: [String]
        /// What the desk doesn't do itself.
        package let helpCommands: String
        package let helpSigns: String
        /// With the signs for online and away.
        package let helpSignLines: @Sendable (String, String) -> [String]
    }
}

extension Words.Dialogs {
    static let english = Words.Dialogs(
        welcomeTitle: "Welcome to Pupitre",
        welcome: "This desk is new. Visitors will see the name that you give here; it can be changed later.",
        yourName: "Your name", nameMissing: "Type a name first: visitors see it.",
        welcomeKeys: "Enter opens the desk, Esc leaves",
        pasteTitle: "A long paste",
        paste: {
            "\(counted($0, "line", "lines")), \(counted($1, "character", "characters")). Put it into the message?"
        },
        pasteKeys: "Enter paste          Esc cancel",
        partsTitle: "A long message",
        parts: { "One message holds 64 kB at most. This one can be sent as \($0), one after the other." },
        partsKeys: "Enter send them      Esc back to the text",
        noteTitle: { "Note about \($0)" }, noteHint: "For experts only: no visitor ever sees it.",
        saveKeys: "Enter save    ^J new line    Esc cancel",
        blockTitle: { "Block \($0)" },
        blockHint: "What they write from now on is refused, and they are told so. The reason is for experts only.",
        blockReason: "Reason", blockReasonMissing: "Type a reason first: a few words, for your colleagues.",
        blockKeys: "Enter block    Esc cancel",
        unblockTitle: { "Unblock \($0)" }, unblockHint: "What they write is taken again.",
        unblockKeys: "Enter unblock    Esc cancel",
        whyTitle: { "Why is \($0) here?" }, closeKeys: "Esc close",
        helpTitle: "Help", helpIntro: "Up and Down scroll, Esc closes. ^X waits for a second key.",
        helpWriting: "writing", helpInList: "in the list",
        helpKeys: { "\($0): \($1)" },
        helpEditing: "WRITING",
        helpEditingKeys: [
            "^A ^E start, end of line    ^B ^F character    Alt-B Alt-F word",
            "^W Alt-D erase a word    ^U ^K erase to start, end    ^Y put back",
            "^D ^H erase a character    ^T swap two    Up Down lines sent before",
        ],
        helpCommands: "In a shell: `pupitre search WORDS` finds messages, `pupitre stats` counts.",
        helpSigns: "SIGNS",
        helpSignLines: { online, away in
            [
                "\(online) online  \(away) away   ! needs a reply  ~ waits for the visitor  z snoozed",
                "Z snooze over   d draft   x ended   B blocked", "!24 passes to a colleague or the queue after 24 h",
            ]
        })

    static let french = Words.Dialogs(
        welcomeTitle: "Bienvenue au pupitre",
        welcome: "Ce pupitre est neuf. Les visiteurs verront le nom donné ici\u{A0}; il pourra être changé.",
        yourName: "Votre nom", nameMissing: "Il faut un nom\u{A0}: les visiteurs le voient.",
        welcomeKeys: "Entrée ouvre le pupitre, Échap quitte",
        pasteTitle: "Un long collage",
        paste: {
            "\(compte($0, "ligne", "lignes")), \(compte($1, "caractère", "caractères")). L’insérer dans le message\u{A0}?"
        },
        pasteKeys: "Entrée coller        Échap annuler",
        partsTitle: "Un long message",
        parts: { "Un message fait 64 Ko au plus. Celui-ci peut partir en \($0), l’un après l’autre." },
        partsKeys: "Entrée envoyer       Échap revenir au texte",
        noteTitle: { "Note sur \($0)" }, noteHint: "Entre experts\u{A0}: aucun visiteur ne la voit.",
        saveKeys: "Entrée enregistrer    ^J à la ligne    Échap annuler",
        blockTitle: { "Bloquer \($0)" },
        blockHint: "Ses messages seront refusés, et la page le lui dira. La raison reste entre experts.",
        blockReason: "Raison", blockReasonMissing: "Il faut une raison\u{A0}: quelques mots, pour vos collègues.",
        blockKeys: "Entrée bloquer    Échap annuler",
        unblockTitle: { "Débloquer \($0)" }, unblockHint: "Ses messages seront de nouveau pris.",
        unblockKeys: "Entrée débloquer    Échap annuler",
        whyTitle: { "Pourquoi \($0) est ici" }, closeKeys: "Échap ferme",
        helpTitle: "Aide", helpIntro: "Haut et Bas défilent, Échap ferme. ^X attend une seconde touche.",
        helpWriting: "en écrivant", helpInList: "dans la liste",
        helpKeys: { "\($0)\u{A0}: \($1)" },
        helpEditing: "ÉCRIRE",
        helpEditingKeys: [
            "^A ^E début, fin de ligne    ^B ^F caractère    Alt-B Alt-F mot",
            "^W Alt-D effacer un mot    ^U ^K effacer avant, après    ^Y remettre",
            "^D ^H effacer un caractère    ^T en échanger deux    Haut Bas envoyés",
        ],
        helpCommands:
            "Dans un shell\u{A0}: «\u{A0}pupitre search MOTS\u{A0}» cherche, «\u{A0}pupitre stats\u{A0}» compte.",
        helpSigns: "SIGNES",
        helpSignLines: { online, away in
            [
                "\(online) en ligne  \(away) hors ligne   ! à répondre  ~ au visiteur  z en pause",
                "Z pause finie   d brouillon   x clôturée   B blocage",
                "!24 passe à un collègue ou à la file après 24 h",
            ]
        })
}
