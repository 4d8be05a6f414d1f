/// The argument parser speaks English only: its set phrases, put into the user's language.
struct ParsingWords: Sendable {
    let phrases: [(english: String, ours: String)]

    func translate(_ text: String) -> String {
        phrases.reduce(text) { $0.replacing($1.english, with: $1.ours) }
    }

    static let english = ParsingWords(phrases: [(" SUBCOMMANDS:", ":")])
    static let french = ParsingWords(phrases: [
        ("OVERVIEW: ", "APERÇU : "), ("USAGE: ", "UTILISATION : "), ("ARGUMENTS:", "ARGUMENTS :"),
        ("OPTIONS:", "OPTIONS :"),
        (" SUBCOMMANDS:", " :"), ("SUBCOMMANDS:", "COMMANDES :"), ("(default)", "(défaut) "), ("Help: ", "Aide : "),
        ("Show the version.", "Montrer la version."), ("Show help information.", "Montrer cette aide."),
        ("Error: Unknown option '", "Erreur : option inconnue '"),
        ("Error: Missing expected argument '", "Erreur : il manque l’argument '"),
        ("Error: Missing value for '", "Erreur : il manque la valeur de '"),
        ("Error: Unexpected argument '", "Erreur : argument inattendu '"),
        (" unexpected arguments: ", " arguments inattendus : "),
        ("Error: The value '", "Erreur : la valeur '"), ("' is invalid for '", "' ne convient pas pour '"),
        ("Error: Missing one of: ", "Erreur : il faut l’un de : "), ("Error: ", "Erreur : "),
        ("Usage: ", "Utilisation : "), ("(default: ", "(par défaut : "), ("(values: ", "(valeurs : "),
        ("' or '", "' ou '"), ("' and '", "' et '"),
        ("Did you mean '", "Vouliez-vous dire '"), ("<subcommand>", "<commande>"),
        ("Please provide one of", "Donnez l’un de"),
        ("  See '", "  Voir '"), ("' for more information.", "' pour en savoir plus."),
        ("for detailed help.", "pour l’aide détaillée."),
    ])
}
