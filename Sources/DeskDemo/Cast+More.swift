import DeskCore

extension Cast {
    /// Writes French.
    static let camille = Role(
        key: "camille", name: "Camille Roux", language: .french, entrance: .seconds(22), temper: .even,
        scenes: [
            Scene(
                page: "/fr/commandes",
                opening: ["Bonjour, ma commande devait arriver mardi et je n’ai toujours rien reçu."],
                hints: [
                    Hint(
                        "numéro", "numero", "commande", "référence", "order", "number",
                        answer: "C’est la 4388, deux agrandissements et un cadre."),
                    Hint(
                        "adresse", "address", "code",
                        answer: "12 rue des Lilas, troisième étage. Il y a un code à la porte : 47B."),
                    Hint("english", "french", "français", answer: "En français si possible, merci !"),
                ],
                flow: [
                    .say("Vous pouvez voir où est le colis ?"),
                    .say("D’accord. Et si je ne suis pas là, il sera déposé où ?"),
                    .say("Très bien, merci beaucoup pour votre aide !"),
                    .silence,
                ],
                impatience: ["Il y a quelqu’un ?", "Je voudrais juste savoir où est mon colis."],
                verdict: Verdict(score: 4, comment: "Réponse claire, merci.")),
            Scene(
                page: "/fr/tirages",
                opening: ["Rebonjour ! Peut-on encore ajouter un tirage à la commande 4388 ?"],
                hints: [Hint("format", "taille", "papier", "size", answer: "Un 13x18 brillant, sans bord.")],
                flow: [.say("Parfait, vous me dites pour le prix ?"), .say("Merci, bonne journée !")],
                impatience: ["Toujours là ?"], verdict: Verdict(score: 5)),
        ])

    /// Pastes whatever is in the clipboard: escape sequences, text that turns around, towers of accents.
    static let hal = Role(
        key: "hal", name: "h\u{202E}al\u{202C} \u{1B}[31mred\u{1B}[0m", entrance: .seconds(135), temper: .quick,
        scenes: [
            Scene(
                page: "/upload/%1B%5B2J",
                opening: [
                    "your upload page shows me this: \u{1B}[31;1mERROR\u{1B}[0m \u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[H",
                    "and the file name is \u{202E}gpj.otohp\u{202C} or sometimes p\u{335}\u{321}\u{34E}h\u{337}\u{30A}"
                        + "\u{33C}o\u{336}\u{30E}\u{359}t\u{334}\u{301}\u{32B}o\u{338}\u{308}\u{349}",
                ],
                hints: [
                    Hint(
                        "browser", "which page", "version",
                        answer: "\u{9B}1;32mthe newest one\u{9B}0m, on a phone 📱👩‍👩‍👧‍👦 with zero\u{200B}width\u{200B}spaces"),
                    Hint(
                        "screenshot", "picture", "log",
                        answer: "here is the log:\r\n\tline 1\r\n\tline 2\u{08}\u{08}\u{08}\u{0B}line 3\n\n\n\n"
                            + String(repeating: "a", count: 300)),
                ],
                flow: [
                    .say("ﷺ ﷽ \u{1B}P+q544e\u{1B}\\ does this look strange to you too?"),
                    .say("ok it works now, I pressed \u{1B}[A three times"),
                    .silence,
                ],
                impatience: ["hel\u{AD}lo\u{2028}hel\u{2066}lo"],
                verdict: Verdict(score: 3, comment: "\u{1B}[5mblink\u{1B}[0m"))
        ])
}
