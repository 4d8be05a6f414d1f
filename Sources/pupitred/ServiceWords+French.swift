extension ServiceWords {
    static let french = ServiceWords(
        help: """
            Le service des visiteurs\u{A0}: l'adresse du widget, le réveil et l'envoi des e-mails, sur la base des pupitres.

            Usage\u{A0}: pupitred [--database FICHIER] [--config FICHIER] [--site] [--with-parent]

              --database FICHIER  La base, plutôt que celle des réglages ou ~/.local/share/pupitre/desk.db.
              --config FICHIER    Les réglages, plutôt que ~/.config/pupitre/config.toml.
              --site              Sert aussi la boutique de démonstration.
              --with-parent       S'arrête à la fin de l'entrée standard.
              --version           Affiche la version.
              -h, --help          Affiche ceci.

            SIGTERM l'arrête\u{A0}: les pages sont priées de revenir, et rien ne reste à moitié fait.
            """,
        unknownArgument: { "L'argument \($0) n'existe pas\u{A0}: pupitred --help les donne tous." },
        noValue: { "Il manque la valeur de \($0)." },
        portTaken: { "\($0) est pris par un autre programme\u{A0}: arrêtez-le, ou changez d'adresse sous [gateway]." },
        portForbidden: { "Cet utilisateur ne peut pas écouter sur \($0)\u{A0}: choisissez un port à partir de 1024." },
        mailWrong:
            "mail.command ne convient pas\u{A0}: un programme et ses arguments, sans -t, car le destinataire les suit.",
        cannotListen: { "Impossible d'écouter sur \($0)\u{A0}: \($1)." },
        newerVersion: { "\($0) vient d'une version plus récente de pupitre\u{A0}: installez-la. Rien n'a été changé." },
        notADatabase: {
            "\($0) n'est pas une base de pupitre. Le fichier n'a pas été touché\u{A0}: choisissez-en un autre avec --database."
        },
        damaged: { "\($0) est endommagé (\($1)). Rien n'a été changé\u{A0}: restaurez une sauvegarde." },
        readOnly: {
            "\($0) ne peut pas être écrit\u{A0}: vérifiez les droits (ls -l), ou choisissez un autre fichier."
        },
        diskFull: { "Le disque de \($0) est plein. Rien n'est perdu ni à moitié fait\u{A0}: faites de la place." },
        busy: { "\($0) est occupé par un autre programme\u{A0}: réessayez dans un instant." },
        cannotOpen: { "Impossible d'ouvrir \($0)\u{A0}: \($1)." },
        cannotRead: { "Impossible de lire les réglages de \($0)\u{A0}: \($1)." },
        configNotText: { "Les réglages de \($0) ne sont pas du texte en UTF-8." },
        configLine: { "Réglages, ligne \($0)\u{A0}: " },
        unknownKey: { key, near in
            "le réglage \(key) n'existe pas." + (near.map { " Vouliez-vous \($0)\u{202F}?" } ?? "")
        },
        wrongValue: { key, examples in
            "\(key) ne peut pas valoir cela"
                + (examples.isEmpty ? "." : ", mais par exemple \(examples.joined(separator: ", ")).")
        })
}
