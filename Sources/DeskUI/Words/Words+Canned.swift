extension Words {
    /// The prepared answers.
    package struct Canned: Sendable {
        package let title: String
        package let find: String
        package let hint: String
        package let none: String
        /// Variables, in their braces.
        package let unfilled: @Sendable ([String]) -> String
        package let keys: String
    }
}

extension Words.Canned {
    static let english = Words.Canned(
        title: "Prepared answers", find: "Find", hint: "type a few letters",
        none: "None yet: `pupitre canned add NAME TEXT` prepares one.",
        unfilled: {
            "\($0.joined(separator: ", ")): nothing is known to put there. Replace it, or take it out, before you send."
        },
        keys: "Enter insert    Up Down choose    Esc cancel")

    static let french = Words.Canned(
        title: "Réponses préparées", find: "Chercher", hint: "quelques lettres suffisent",
        none: "Aucune encore\u{A0}: «\u{A0}pupitre canned add NOM TEXTE\u{A0}» en prépare une.",
        unfilled: {
            "\($0.joined(separator: ", "))\u{A0}: rien n’est connu à y mettre. Remplacez-le, ou ôtez-le, avant d’envoyer."
        },
        keys: "Entrée insérer    Haut Bas choisir    Échap annuler")
}
