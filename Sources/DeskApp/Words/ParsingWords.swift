/// The argument parser speaks English only: its set phrases, put into the user's language.
struct ParsingWords: Sendable {
    let phrases: [(english: String, ours: String)]

    func translate(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { translate(line: String($0)) }
            .joined(separator: "\n")
    }

    private func translate(line: String) -> String {
        guard let (left, gap, right) = Self.columns(of: line) else { return inOurWords(line) }
        let ours = inOurWords(left)
        // What is explained at the right stays in its column.
        let room = max(2, left.count + gap - ours.count)
        return ours + String(repeating: " ", count: room) + inOurWords(right)
    }

    private func inOurWords(_ text: String) -> String {
        phrases.reduce(text) { $0.replacing($1.english, with: $1.ours) }
    }

    /// A line of help that has two: an option and what it does, with how many blanks between; nil for any other.
    private static func columns(of line: String) -> (left: String, gap: Int, right: String)? {
        guard line.hasPrefix("  "), let first = line.dropFirst(2).first, first != " " else { return nil }
        guard let blanks = line.dropFirst(2).firstRange(of: "  ") else { return nil }
        let rest = line[blanks.lowerBound...]
        let gap = rest.prefix { $0 == " " }.count
        let right = rest.dropFirst(gap)
        return right.isEmpty ? nil : (String(line[..<blanks.lowerBound]), gap, String(right))
    }

    static let english = ParsingWords(phrases: [(" SUBCOMMANDS:", ":")])
    static let french = ParsingWords(phrases: [
        ("OVERVIEW: ", "APERÇU\u{A0}: "), ("USAGE: ", "UTILISATION\u{A0}: "), ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
        ("OPTIONS:", "OPTIONS\u{A0}:"),
        (" SUBCOMMANDS:", "\u{A0}:"), ("SUBCOMMANDS:", "COMMANDES\u{A0}:"), ("(default)", "(défaut) "),
        ("Help: ", "Aide\u{A0}: "),
        ("Show the version.", "Montrer la version."), ("Show help information.", "Montrer cette aide."),
        ("Error: The option '", "Erreur\u{A0}: l’option '"),
        ("Error: Unknown option '", "Erreur\u{A0}: option inconnue '"),
        ("Error: Missing expected argument '", "Erreur\u{A0}: il manque l’argument '"),
        ("Error: Missing value for '", "Erreur\u{A0}: il manque la valeur de '"),
        ("Error: Unexpected argument '", "Erreur\u{A0}: argument inattendu '"),
        (" unexpected arguments: ", " arguments inattendus\u{A0}: "),
        ("Error: The value '", "Erreur\u{A0}: la valeur '"), ("' is invalid for '", "' ne convient pas pour '"),
        ("Error: Missing one of: ", "Erreur\u{A0}: il faut l’un de\u{A0}: "), ("Error: ", "Erreur\u{A0}: "),
        ("Usage: ", "Utilisation\u{A0}: "), ("(default: ", "(par défaut\u{A0}: "), ("(values: ", "(valeurs\u{A0}: "),
        ("' or '", "' ou '"), ("' and '", "' et '"),
        ("Did you mean '", "Vouliez-vous dire '"), ("<subcommand>", "<commande>"),
        ("Please provide one of", "Donnez l’un de"),
        ("  See '", "  Voir '"), ("' for more information.", "' pour en savoir plus."),
        ("for detailed help.", "pour l’aide détaillée."),
        ("' does not take any value, but '", "' ne prend pas de valeur, mais a reçu '"), ("' was specified.", "'."),
        ("Value to be set with ", "La valeur de "), (" had already been set with ", " est déjà donnée par "),
        ("flag '", "l’option '"), ("' or '", "' ou '"), ("' and '", "' et '"), ("' is invalid.", "' ne convient pas."),
        ("Missing required subcommand.", "Il manque une commande."), ("Invalid option: ", "Option inconnue\u{A0}: "),
        ("'?", "'\u{A0}?"), ("<state>", "<état>"), ("<other>", "<autre>"), ("<limit>", "<nombre>"),
        ("<no-survey>", "<raison>"), ("<by>", "<par>"), ("<speed>", "<vitesse>"), ("<handle>", "<nom>"),
        ("<new-handle>", "<nouveau-nom>"), ("<name>", "<nom>"), ("<capacity>", "<nombre>"), ("<path>", "<chemin>"),
        ("<group>", "<groupe>"), ("<language>", "<langue>"), ("<value>", "<valeur>"), ("<status>", "<disponibilité>"),
        ("<tag-policy>", "<règle>"), ("<message>", "<texte>"), ("<member>", "<expert>"), ("<origin>", "<adresse>"),
    ])
}
