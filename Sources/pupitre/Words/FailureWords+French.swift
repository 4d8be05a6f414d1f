import DeskConfig
import DeskStore
import DeskUI

extension FailureWords {
    static let french = FailureWords(
        unknownCommand: { name, near in
            "Commande inconnue « \(name) ». "
                + (near.map { "Vouliez-vous dire \($0) ?" } ?? "« pupitre help » les liste.")
        },
        atOnlyReads: "--at ne fait que regarder devant : avec le pupitre, ls, show, why et stats.",
        noExpertYet: "Personne n’est encore à ce pupitre : lancez « pupitre », ou « pupitre expert add NOM ».",
        whichExpert: { known, config in
            "Quel pupitre ? Précisez --expert, parmi : \(known.joined(separator: ", ")) ; "
                + "ou une fois pour toutes : expert = \"\(known[0])\" dans \(config)."
        },
        unknownExpert: { handle, config, known in
            "Il n’y a pas d’expert \(handle)\(config.map { ", que nomme expert dans \($0)" } ?? "")"
                + (known.isEmpty
                    ? " : personne n’est encore à ce pupitre. « pupitre expert add NOM » ajoute le premier."
                    : ". Il y a : \(known.joined(separator: ", ")).")
        },
        whichMission: { "Quelle mission ? Précisez --mission, parmi : \($0.joined(separator: ", "))." },
        noMissionYet:
            "Il n’y a pas encore de mission : lancez « pupitre », ou « pupitre mission add NOM --group GROUPE ».",
        tagRequired: { paths in
            "Cette mission veut une qualification : --tag CHEMIN, ou --other TEXTE si aucune ne convient. "
                + (paths.isEmpty ? "Il n’y en a pas encore." : "Qualifications : \(paths.joined(separator: ", ")).")
        },
        unknownTag: { path, near in
            "Il n’y a pas de qualification \(path)." + (near.map { " Vouliez-vous dire \($0) ?" } ?? "")
                + " « pupitre tag list » les liste, « pupitre tag add \(path) » l’ajoute."
        },
        emptyText: "Le texte est vide.", textHasNUL: "Le texte contient un caractère NUL, qui n’est pas du texte.",
        textNotUTF8: "Le texte n’est pas en UTF-8.",
        textTooLong: "Le texte dépasse 64 Kio : envoyez-le en plusieurs fois.",
        cannotRead: { "Impossible de lire \($0) : \($1)." }, cannotWrite: { "Impossible d’écrire \($0) : \($1)." },
        fileExists: { "\($0) existe déjà : choisissez un autre nom, ou précisez --force." },
        forOrUntil: "Précisez la durée (--for 3h) ou l’instant (--until \"demain 9h\"), l’un des deux.",
        toOrGroup: "Précisez à qui : --to EXPERT ou --to-group GROUPE, l’un des deux.",
        nothingToSet: "Rien à régler : « --help » dit ce qui peut l’être.",
        badSpeed: "La vitesse est un nombre positif, ou max.",
        badSwitch: { "\($0) n’est ni on ni off." },
        linesFailed: { $0 < 2 ? "\($0) ligne a échoué." : "\($0) lignes ont échoué." },
        notATerminal: "Le pupitre a besoin d’un terminal. « pupitre --help » liste les commandes pour les scripts.",
        demoIsItsOwn: "La démo a sa propre base et son propre expert : sans --database ni --expert.",

        screen: Words.french.errors,
        heldBy: { "Elle est tenue par \($0), qui peut la transférer." },
        tagArchived: { "La qualification \($0) est archivée : choisissez-en une autre." },
        tagOfAnotherMission: { "La qualification \($0) est d’une autre mission." },

        newerVersion: { "\($0) vient d’une version plus récente de pupitre : installez-la. Rien n’a été changé." },
        notADatabase: {
            "\($0) n’est pas une base de pupitre. Rien n’y a été changé : choisissez-en une par --database."
        },
        damaged: { path, detail in
            "\(path) est abîmé (\(detail)). Rien n’a été changé : rétablissez une copie (pupitre backup en fait), "
                + "ou sauvez ce qui se lit avec « sqlite3 FICHIER .recover »."
        },
        readOnly: {
            "\($0) ne peut être écrit : voyez à qui sont le fichier et son dossier (ls -l), ou choisissez-en un autre."
        },
        diskFull: {
            "Plus de place pour \($0) : le disque est plein (df -h), ou la taille des fichiers est limitée (ulimit -f). "
                + "Rien n’est perdu ni à moitié fait : faites de la place et recommencez."
        },
        busy: { "\($0) est occupé par un autre programme : réessayez dans un instant." },
        cannotOpen: { "Impossible d’ouvrir \($0) : \($1)." },
        failed: { "Impossible de lire ou d’écrire \($0) : \($1)." },
        notFound: { "Il n’y a pas \("aeé".contains(name($0).prefix(1)) ? "d’" : "de ")\(name($0)) \($1)." },
        ambiguous: { kind, prefix, ids in
            "\(prefix) est le début de plusieurs : \(ids.joined(separator: ", "))."
        },
        invalid: { "« \($1) » ne convient pas (\(name($0)))." }, taken: { "\($1) existe déjà (\(name($0)))." },
        archived: { "\($1) est archivé (\(name($0)))." },
        notEmpty: "Il y a déjà des experts.", cancelled: "Arrêté.",

        configUnreadable: { "Impossible de lire les réglages de \($0) : \($1)." },
        configNotText: { "Les réglages de \($0) ne sont pas du texte UTF-8." },
        configSyntax: { "Réglages, ligne \($0), colonne \($1) : \($2)" },
        configUnknownKey: { key, near in
            "il n’y a pas de réglage \(key)." + (near.map { " Vouliez-vous dire \($0) ?" } ?? "")
        },
        configWrongType: { key, expected in
            switch expected {
            case .text: "\(key) doit être un texte entre guillemets."
            case .integer: "\(key) doit être un nombre entier."
            case .boolean: "\(key) doit être true ou false."
            case .table: "\(key) doit être une table : [\(key)]."
            case .textOrList: "\(key) doit être un texte entre guillemets, ou une liste de textes."
            }
        },
        configNotAllowed: { "\($0) ne peut être « \($1) » : choisissez parmi \($2.joined(separator: ", "))." },
        configOutOfRange: { "\($0) ne peut être \($1) : de \($2.lowerBound) à \($2.upperBound)." },
        configNotADuration: { "\($0) doit être une durée comme « 5m », et non « \($1) »." },
        configLine: { "Réglages, ligne \($0) : " },
        zoneUnknown: { "Il n’y a pas de fuseau \($0) (le paquet tzdata est-il là ?). Voyez TZ et le réglage zone." },
        zoneDamaged: { "Le fichier du fuseau \($0) est illisible : réinstallez le paquet tzdata." },
        outputFailed: { "Impossible d’écrire la sortie : \($0)." })

    private static func name(_ kind: StoreError.Kind) -> String {
        switch kind {
        case .conversation: "conversation"
        case .message: "message"
        case .expert: "expert"
        case .group: "groupe"
        case .mission: "mission"
        case .tag: "qualification"
        case .visitor: "visiteur"
        case .canned: "réponse préparée"
        case .member: "membre"
        case .email: "adresse"
        case .capacity: "capacité"
        case .search: "recherche"
        case .origin: "origine"
        case .address: "adresse web"
        case .mail: "courriel"
        }
    }
}
