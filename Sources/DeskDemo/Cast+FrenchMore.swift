import DeskCore

extension Cast {
    /// Wants somebody who knows: a case for a transfer.
    static let meiInFrench = Role(
        key: "mei", name: "Mei Tanaka 田中", language: .french, entrance: .seconds(70), temper: .even,
        scenes: [
            Scene(
                page: "/fr/tirages-art",
                opening: ["Bonjour, je voudrais un tirage d’un mètre d’un négatif scanné. Il y a quelqu’un du labo ?"],
                hints: [
                    Hint("sam, du", "laborato", answer: "Ah, c’est vous qu’il me faut ! Quel papier prendriez-vous ?"),
                    Hint("papier mat", answer: "Va pour le mat. Il fait 8000 pixels de large, au fait."),
                    Hint("note", "autre chose", answer: "Très bonne idée. Non, c’est tout, merci !"),
                    Hint("transf", "collègue", "passe", answer: "Oui, volontiers, j’attends votre collègue."),
                    Hint("taille", "résolution", "pixel", answer: "8000 sur 6000, au scanner à tambour."),
                ],
                flow: [
                    .say("C’est une question de papier et de netteté. Je préfère quelqu’un qui tire tous les jours."),
                    .say("Vous pouvez demander au labo, s’il vous plaît ?"),
                    .silence,
                ],
                impatience: ["Quelqu’un du labo est là ?"],
                verdict: Verdict(score: 5, comment: "Sam savait exactement ce qu’il fallait."))
        ])

    /// Pastes whatever is in the clipboard, as `hal` does.
    static let halInFrench = Role(
        key: "hal", name: "h\u{202E}al\u{202C} \u{1B}[31mrouge\u{1B}[0m", language: .french, entrance: .seconds(135),
        temper: .quick,
        scenes: [
            Scene(
                page: "/fr/envoi?fichier=%1B%5B2J",
                opening: [
                    "la page d’envoi m’affiche ça : \u{1B}[31;1mERREUR\u{1B}[0m \u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[H",
                    "et le fichier s’appelle \u{202E}gpj.otohp\u{202C}, ou parfois p\u{335}\u{321}\u{34E}h\u{337}\u{30A}"
                        + "\u{33C}o\u{336}\u{30E}\u{359}t\u{334}\u{301}\u{32B}o\u{338}\u{308}\u{349}",
                ],
                hints: [
                    Hint(
                        "navigateur", "quelle page", "version",
                        answer:
                            "\u{9B}1;32mle plus récent\u{9B}0m, sur un téléphone 📱👩‍👩‍👧‍👦 avec des espaces\u{200B}sans\u{200B}largeur"
                    ),
                    Hint(
                        "capture", "image", "journal",
                        answer: "voici le journal :\r\n\tligne 1\r\n\tligne 2\u{08}\u{08}\u{08}\u{0B}ligne 3\n\n\n\n"
                            + String(repeating: "a", count: 300)),
                ],
                flow: [
                    .say("ﷺ ﷽ \u{1B}P+q544e\u{1B}\\ ça vous paraît bizarre aussi ?"),
                    .say("ah ça marche, j’ai appuyé trois fois sur \u{1B}[A"),
                    .silence,
                ],
                impatience: ["al\u{AD}lô\u{2028}al\u{2066}lô"],
                verdict: Verdict(score: 3, comment: "\u{1B}[5mclignote\u{1B}[0m"))
        ])

    /// Slow to write, long to wait.
    static let lucien = Role(
        key: "lucien", name: "Lucien Morel", language: .french, entrance: .seconds(165), temper: .slow,
        scenes: [
            Scene(
                page: "/fr/appareils-occasion",
                opening: [
                    "Madame, Monsieur,",
                    "l’appareil de ma pauvre femme est dans un tiroir depuis 1987. J’aimerais savoir s’il vaut une "
                        + "réparation ou si je dois le donner à un musée. Il a un étui de cuir.",
                ],
                hints: [
                    Hint("marque", "modèle", "écrit", answer: "Il y a « Contessa » devant, je crois."),
                    Hint("pellicule", "dedans", answer: "Il y a une pellicule ! Le 9 paraît dans la petite fenêtre."),
                    Hint(
                        "photo", "image",
                        answer: "Je ne sais pas envoyer une photo. Mon petit-fils, dimanche, peut-être."),
                ],
                flow: [
                    .say("Je vois. Et combien coûterait la réparation, à peu près ?"),
                    .say("C’est moins que je ne craignais. Je passerai avec."),
                    .say("Merci. C’est un plaisir de parler à quelqu’un qui prend le temps."),
                    .silence,
                ],
                impatience: ["J’attends. J’ai du thé."],
                verdict: Verdict(score: 5, comment: "Fort aimable. L. Morel"))
        ])

    /// Says hello and never answers: a case for a snooze, then inform and end.
    static let boInFrench = Role(
        key: "bo", name: "Bo", language: .french, entrance: .seconds(105), temper: .slow,
        scenes: [Scene(page: "/fr", opening: ["bonjour, question sur une commande"])])
}
