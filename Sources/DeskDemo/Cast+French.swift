import DeskCore

/// Who comes to the shop when its expert speaks French: the same tempers, and one visitor who writes English.
extension Cast {
    /// Quick, and within two seconds of the start.
    static let lucie = Role(
        key: "lucie", name: "Lucie Garnier", language: .french, entrance: .milliseconds(300), temper: .quick,
        scenes: [
            Scene(
                page: "/fr/commandes/4417",
                opening: ["Bonjour ! J’ai reçu mes tirages aujourd’hui et deux ont un coin plié :("],
                hints: [
                    Hint("numéro", "numero", "commande", "référence", answer: "C’est la commande 4417."),
                    Hint(
                        "photo", "image", "envoy",
                        answer: "Je viens de les déposer sur la page de la commande. Vous les voyez ?"),
                    Hint("adresse", "livr", answer: "Même adresse, s’il vous plaît. Deuxième étage, sonnette Garnier."),
                    Hint("lesquels", "quels", answer: "Les deux 20x30 : le lac et le chien."),
                ],
                flow: [
                    .say("Vous pouvez les refaire ? C’est un cadeau pour dimanche."),
                    .say("Dimanche c’est l’anniversaire de mon père, donc samedi au plus tard."),
                    .say("Parfait, merci beaucoup !"),
                    .silence,
                ],
                impatience: ["Il y a quelqu’un ?", "Je voudrais juste savoir si vous pouvez les refaire."],
                verdict: Verdict(score: 5, comment: "Rapide et aimable.")),
            Scene(
                page: "/fr/livres",
                opening: ["Rebonjour, c’est Lucie. Vous faites aussi des livres photo ?"],
                hints: [Hint("page", "combien", answer: "Une quarantaine de pages, en carré si possible.")],
                flow: [.say("Et c’est long à fabriquer ?"), .say("Très bien, j’en prépare un ce soir. Au revoir !")],
                impatience: ["Allô ?"], verdict: Verdict(score: 5)),
        ])

    /// Leaves when answered, and comes back.
    static let manon = Role(
        key: "manon", name: "Manon Leblanc", language: .french, entrance: .seconds(9), temper: .even,
        scenes: [
            Scene(
                page: "/fr/pellicules",
                opening: ["Développez-vous encore le 120, en noir et blanc ?"],
                hints: [
                    Hint("combien", "pellicules", answer: "Six. L’une a dix ans, c’est gênant ?"),
                    Hint("pouss", "iso", "sensibilité", answer: "Exposées à 400, à développer à 400."),
                ],
                flow: [
                    .leave(seconds: 35, thenSay: "Pardon, j’étais dans le train. Je peux les déposer jeudi ?"),
                    .say("Avant midi, alors. Il faut un rendez-vous ?"),
                    .say("Formidable. À jeudi."),
                ],
                impatience: ["Rien ne presse, mais y a-t-il quelqu’un ?"],
                verdict: Verdict(score: 4, comment: "On m’a répondu pendant mon absence, j’ai tout retrouvé."))
        ])

    /// Writes English.
    static let emma = Role(
        key: "emma", name: "Emma Clarke", language: .english, entrance: .seconds(22), temper: .even,
        scenes: [
            Scene(
                page: "/en/orders",
                opening: ["Hello, my order should have come on Tuesday and there is still nothing."],
                hints: [
                    Hint("number", "order", "commande", "numéro", answer: "It's 4388, two enlargements and a frame."),
                    Hint("address", "adresse", "code", answer: "12 rue des Lilas, third floor. The door code is 47B."),
                    Hint("français", "french", "english", "anglais", answer: "In English, if you can, thank you!"),
                ],
                flow: [
                    .say("Can you see where the parcel is?"),
                    .say("I see. And if I'm out, where will they leave it?"),
                    .say("Very good, thank you for your help!"),
                    .silence,
                ],
                impatience: ["Is anybody there?", "I'd just like to know where my parcel is."],
                verdict: Verdict(score: 4, comment: "Clear, thanks."))
        ])

    /// Has to look something up, and writes when the conversation is snoozed.
    static let idrissa = Role(
        key: "idrissa", name: "Idrissa Koné", language: .french, entrance: .seconds(38), temper: .even,
        scenes: [
            Scene(
                page: "/fr/reparation",
                opening: [
                    "Bonjour. L’obturateur de l’appareil acheté chez vous en mai se bloque.",
                    "Il est à la maison, je peux chercher le numéro de série si vous me laissez un moment.",
                ],
                hints: [
                    Hint("garantie", "facture", "ticket", answer: "J’ai la facture, oui. Elle dit 12 mois."),
                    Hint("modèle", "quel appareil", answer: "Le petit télémétrique, le chromé."),
                ],
                flow: [
                    .say("D’accord, je cherche le numéro. Un instant, s’il vous plaît."),
                    .say("Bien. Je vous l’apporte cette semaine."),
                    .say("Merci de votre aide."),
                    .silence,
                ],
                impatience: ["Toujours là. Prenez votre temps."],
                afterthought: Afterthought(seconds: 12...18, text: "Trouvé ! Le numéro de série est RF-20931."),
                verdict: Verdict(score: 5, comment: "Personne ne m’a pressé."))
        ])
}
