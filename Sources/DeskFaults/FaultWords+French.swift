import DeskConfig
import DeskCore
import DeskStore

extension FaultWords {
    package static let french = FaultWords(
        colon: "\u{A0}: ",
        notThere: "aucun fichier ni dossier n’a ce nom", noFolder: "une partie du chemin n’est pas un dossier",
        notPermitted: "vous n’en avez pas le droit", cannotBeWritten: "le support ne permet que la lecture",
        isFolder: "c’est un dossier", noSpace: "il n’y a plus de place (df -h)",
        mayNotGrow: "sa taille est limitée (ulimit -f)", tooManyFiles: "trop de fichiers sont ouverts (ulimit -n)",
        deviceFails: "le disque est défaillant", linksInCircle: "ses liens tournent en rond",
        nameTooLong: "son nom est trop long",
        newerVersion: { "\($0) vient d’une version plus récente de pupitre\u{A0}: installez-la. Rien n’a été changé." },
        notADatabase: {
            "\($0) n’est pas une base de pupitre. Rien n’y a été changé\u{A0}: choisissez-en une par --database."
        },
        damaged: { path, detail in
            "\(path) est abîmé (\(detail)). Rien n’a été changé\u{A0}: rétablissez une copie (pupitre backup en fait), "
                + "ou sauvez ce qui se lit avec «\u{A0}sqlite3 FICHIER .recover\u{A0}»."
        },
        differs: { path, count in
            "\(path) n’est pas ce que dit son journal (\(count == 1 ? "1 différence" : "\(count) différences"))\u{A0}: autre chose "
                + "l’a modifié. Rien n’a été rétabli\u{A0}: prenez une autre copie, ou précisez --force pour la rétablir telle quelle."
        },
        readOnly: {
            "\($0) ne peut être écrit\u{A0}: voyez à qui sont le fichier et son dossier (ls -l), ou choisissez-en un autre."
        },
        diskFull: {
            "Plus de place pour \($0)\u{A0}: le disque est plein (df -h), ou la taille des fichiers est limitée (ulimit -f). "
                + "Rien n’est perdu ni à moitié fait\u{A0}: faites de la place et recommencez."
        },
        busy: { "\($0) est occupé par un autre programme\u{A0}: réessayez dans un instant." },
        cannotOpen: { "Impossible d’ouvrir \($0)\u{A0}: \($1)." },
        failed: { "Impossible de lire ou d’écrire \($0)\u{A0}: \($1)." },
        fileExists: { "\($0) existe déjà\u{A0}: choisissez un autre nom, ou précisez --force." },
        ownFile: {
            "\($0) est la base elle-même, ou en fait partie\u{A0}: choisissez un autre fichier. Rien n’a été touché."
        },
        notAFile: {
            "\($0) est un dossier, un tube, une socket ou un périphérique\u{A0}: nommez un fichier. Rien n’a été touché."
        },
        linked: {
            "\($0) a un second nom (un lien physique), et une base écrite sous deux noms s’abîme\u{A0}: trouvez-le "
                + "(find . -samefile \($0)) et supprimez-le. Rien n’a été touché."
        },
        foreignLog: {
            "\($0)-wal a été écrit pour un autre fichier que \($0), comme après une copie par-dessus. Rien n’a été touché. "
                + "Pour rétablir une copie\u{A0}: pupitre restore COPIE. Pour continuer avec \($0) tel quel\u{A0}: "
                + "mv \($0)-wal \($0)-wal.old"
        },
        replaced: {
            "\($0) a été déplacé, supprimé ou remplacé pendant qu’il servait\u{A0}: ceci n’a pas été enregistré, et plus rien "
                + "ne l’est. Remettez-le en place, ou fermez le programme et rouvrez-le."
        },
        openElsewhere: { path, process in
            "\(path) est ouvert par un autre programme (processus \(process))\u{A0}: fermez d’abord les pupitres et le service "
                + "qui s’en servent. Rien n’a été touché."
        },
        notFound: { kind, text in
            guard kind == .conversation else {
                return "Il n’y a pas \("aeé".contains(name(kind).prefix(1)) ? "d’" : "de ")\(name(kind)) "
                    + "\(text.isEmpty ? "«\u{A0}»" : text)."
            }
            return
                "Il n’y a pas de conversation \(text.isEmpty ? "«\u{A0}»" : text)\u{A0}: donnez un identifiant, ou son début\u{A0}; "
                + "«\u{A0}pupitre ls --state all\u{A0}» les liste."
        },
        ambiguous: { kind, prefix, ids in
            "\(prefix) est le début de plusieurs\u{A0}: \(ids.joined(separator: ", "))."
        },
        invalid: { kind, text in
            if isHandled(kind), text.isEmpty { return "Un nom ne peut être vide." }
            return "«\u{A0}\(text)\u{A0}» ne convient pas (\(name(kind)))"
                + (rule(kind).map { "\u{A0}: \($0)." } ?? ".")
        },
        taken: { "\($1) existe déjà (\(name($0)))." },
        archived: { kind, name in
            "\(name) est archivé (\(Self.name(kind)))"
                + (isHandled(kind)
                    ? "\u{A0}: «\u{A0}pupitre \(kind.rawValue) archive \(name) --undo\u{A0}» le remet en service."
                    : ".")
        },
        inUse: { kind, name, users in
            "\(name) (\(Self.name(kind))) sert à \(users.joined(separator: ", "))\u{A0}: donnez-lui-en un autre d’abord "
                + "(«\u{A0}pupitre mission set \(users[0]) --group GROUPE\u{A0}»), ou archivez-la "
                + "(«\u{A0}pupitre mission archive \(users[0])\u{A0}»)."
        },
        notEmpty: "Il y a déjà des experts.", cancelled: "Arrêté.",

        configUnreadable: { "Impossible de lire les réglages de \($0)\u{A0}: \($1)." },
        configTooLong: { "Les réglages de \($0) dépassent 1 Mio\u{A0}: ce n’est pas un config.toml." },
        configNotText: {
            "Les réglages de \($0) ne sont pas du texte UTF-8\u{A0}: ligne \($1). Enregistrez le fichier en UTF-8."
        },
        configHasNUL: {
            "Les réglages de \($0) contiennent un octet nul à la ligne \($1), ce qu’aucun texte n’a\u{A0}: ôtez-le, ou récrivez "
                + "le fichier."
        },
        configNotAValue: { key, value in
            "\(key)\u{A0}: \(value) n’est pas une valeur. Un texte se met entre guillemets droits\u{A0}: "
                + "\(key.split(separator: ".").last ?? "") = \"\(value)\"."
        },
        configNoValue: { "\($0) n’a pas de valeur\u{A0}: écrivez-en une après le =, ou ôtez la ligne." },
        configSetTwice: { "\($0) est déjà réglé à la ligne \($1)\u{A0}: gardez l’une des deux." },
        configUnclosed: { "il manque un \($0) à la fin." },
        configStrangeBlank: "une espace n’est pas ordinaire ici\u{A0}: retapez-la.",
        configSyntax: {
            "Réglages, ligne \($0)\u{A0}: ce qui est à la colonne \($1) ne se lit pas. Une ligne est clé = valeur, [table], ou "
                + "un # commentaire\u{A0}; un texte est entre guillemets droits, une liste entre [ ]."
        },
        configUnknownKey: { key, near in
            "il n’y a pas de réglage \(key)." + (near.map { " Vouliez-vous dire \($0)\u{A0}?" } ?? "")
        },
        configWrongType: { key, expected in
            switch expected {
            case .text: "\(key) doit être un texte entre guillemets."
            case .integer: "\(key) doit être un nombre entier."
            case .boolean: "\(key) doit être true ou false."
            case .table: "\(key) doit être une table\u{A0}: [\(key)]."
            case .textOrList: "\(key) doit être un texte entre guillemets, ou une liste de textes."
            }
        },
        configNotAllowed: {
            "\($0) ne peut être «\u{A0}\($1)\u{A0}»\u{A0}: choisissez parmi \($2.joined(separator: ", "))."
        },
        configInvalid: {
            "\($0) ne peut être «\u{A0}\($1)\u{A0}»\u{A0}: écrivez par exemple \($2.joined(separator: ", "))."
        },
        configOutOfRange: { "\($0) ne peut être \($1)\u{A0}: de \($2.lowerBound) à \($2.upperBound)." },
        configNotADuration: { "\($0) doit être une durée comme «\u{A0}5m\u{A0}», et non «\u{A0}\($1)\u{A0}»." },
        configLine: { "Réglages, ligne \($0)\u{A0}: " },
        configOutOfOrder: { key, value, other, hour, isLate in
            "\(key) ne peut être «\u{A0}\(value)\u{A0}»\u{A0}: les heures se suivent au fil du jour, et \(other) est à \(hour). "
                + "Écrivez \(hour) ou " + (isLate ? "plus tôt" : "plus tard") + ", ou réglez aussi \(other)."
        },
        configSameAddress: {
            "\($0) ne peut être «\u{A0}\($2)\u{A0}»\u{A0}: \($1) prend déjà ce port. Donnez un autre port à l’un des deux\u{A0}; "
                + "\($0) = \"\" s’en passe."
        },
        configNeeds: { "\($0) ne sert à rien sans \($1)\u{A0}: réglez les deux, ou aucun." })

    /// What can be one.
    private static func rule(_ kind: StoreError.Kind) -> String? {
        switch kind {
        case .expert, .group, .mission, .canned:
            "des lettres, des chiffres et - _ . sans espace, 60 au plus, sans - au début"
        case .capacity: "un nombre de \(Expert.capacities.lowerBound) à \(Expert.capacities.upperBound)"
        case .tag: "un niveau ou deux, comme livraison ou livraison/retard, chacun de 60 caractères au plus"
        case .origin: "https:// ou http:// puis l’hôte, comme https://boutique.example"
        case .address: "https:// ou http:// au début, comme https://boutique.example/aide"
        case .email: "sous la forme nom@example.org"
        case .search: "il y faut une lettre ou un chiffre"
        case .variable: "entre accolades, rien d’autre que {visitor}, {expert}, {mission}, {page} ou {attribute.NOM}"
        case .reason: "quelques mots, \(Block.longestReason) octets au plus"
        case .conversation, .message, .visitor, .member, .mail, .block: nil
        }
    }

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
        case .variable: "variable"
        case .origin: "origine"
        case .address: "adresse web"
        case .mail: "courriel"
        case .block: "blocage"
        case .reason: "raison"
        }
    }
}
