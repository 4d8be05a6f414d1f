import DeskCore
import DeskFaults

extension ServiceWords {
    static let french = ServiceWords(
        help: """
            Le service des visiteurs\u{A0}: l’adresse du widget, le réveil et l’envoi des e-mails, sur la base des pupitres.

            Usage\u{A0}: pupitred [--database FICHIER] [--config FICHIER] [--site] [--with-parent]

              --database FICHIER  La base, plutôt que celle des réglages ou ~/.local/share/pupitre/desk.db.
              --config FICHIER    Les réglages, plutôt que ~/.config/pupitre/config.toml.
              --site              Sert aussi la boutique de démonstration.
              --with-parent       S’arrête à la fin de l’entrée standard.
              --version           Affiche la version.
              -h, --help          Affiche ceci.

            SIGTERM l’arrête\u{A0}: les pages sont priées de revenir, et rien ne reste à moitié fait.
            """,
        unknownArgument: { "L’argument \($0) n’existe pas\u{A0}: pupitred --help les donne tous." },
        noValue: { "Il manque la valeur de \($0)." },
        portTaken: { "\($0) est pris par un autre programme\u{A0}: arrêtez-le, ou changez d’adresse sous [gateway]." },
        portForbidden: { "Cet utilisateur ne peut pas écouter sur \($0)\u{A0}: choisissez un port à partir de 1024." },
        mailWrong:
            "mail.command ne convient pas\u{A0}: un programme et ses arguments, sans -t, car le destinataire les suit.",
        cannotListen: { "Impossible d’écouter sur \($0)\u{A0}: \($1)." },
        faults: .of(.french))
}
