import DeskCore
import DeskFaults
import DeskUI

extension FailureWords {
    static let french = FailureWords(
        unknownCommand: { name, near in
            "Commande inconnue «\u{A0}\(name)\u{A0}». "
                + (near.map { "Vouliez-vous dire \($0)\u{A0}?" } ?? "«\u{A0}pupitre help\u{A0}» les liste.")
        },
        atOnlyReads: "--at ne fait que regarder devant\u{A0}: avec le pupitre, ls, show, why et stats.",
        helpStandsAlone: {
            "Rien n’a été fait\u{A0}: \($0) va seul derrière le nom d’une commande. Si c’est un texte, écrivez-le après --."
        },
        unknownOption: {
            "Option inconnue \($0). Vouliez-vous dire \($1)\u{A0}? Si c’est un texte, écrivez-le après --."
        },
        emptyPath: { "\($0) ne nomme aucun fichier\u{A0}: sa valeur est vide." },
        badLimit: { "--limit attend un nombre de \($0.lowerBound) à \($0.upperBound)." },
        noDatabase: {
            "Il n’y a pas de base \($0)\u{A0}: vérifiez le chemin. «\u{A0}pupitre\u{A0}» crée la base habituelle, "
                + "«\u{A0}pupitre --database \($0)\u{A0}» en crée une là."
        },
        noBackup: {
            "Il n’y a pas de copie \($0)\u{A0}: vérifiez le chemin. «\u{A0}pupitre backup FICHIER\u{A0}» en fait une."
        },
        noExpertYet:
            "Personne n’est encore à ce pupitre\u{A0}: lancez «\u{A0}pupitre\u{A0}», ou «\u{A0}pupitre expert add NOM\u{A0}».",
        whichExpert: { known, config in
            "Quel pupitre\u{A0}? Précisez --expert, parmi\u{A0}: \(known.joined(separator: ", "))\u{A0}; "
                + "ou une fois pour toutes\u{A0}: expert = \"\(known[0])\" dans \(config)."
        },
        unknownExpert: { handle, config, known in
            "Il n’y a pas d’expert \(handle)\(config.map { ", que nomme expert dans \($0)" } ?? "")"
                + (known.isEmpty
                    ? "\u{A0}: personne n’est encore à ce pupitre. «\u{A0}pupitre expert add NOM\u{A0}» ajoute le premier."
                    : ". Il y a\u{A0}: \(known.joined(separator: ", ")).")
        },
        whichMission: { "Quelle mission\u{A0}? Précisez --mission, parmi\u{A0}: \($0.joined(separator: ", "))." },
        noMissionYet:
            "Il n’y a pas encore de mission\u{A0}: lancez «\u{A0}pupitre\u{A0}», ou «\u{A0}pupitre mission add NOM --group GROUPE\u{A0}».",
        tagRequired: { paths in
            "Cette mission veut une qualification\u{A0}: --tag CHEMIN, ou --other TEXTE si aucune ne convient. "
                + (paths.isEmpty
                    ? "Il n’y en a pas encore." : "Qualifications\u{A0}: \(paths.joined(separator: ", ")).")
        },
        unknownTag: { path, near, mission in
            "Il n’y a pas de qualification \(path)." + (near.map { " Vouliez-vous dire \($0)\u{A0}?" } ?? "")
                + " «\u{A0}pupitre tag list\u{A0}» les liste, "
                + "«\u{A0}pupitre tag add \(path)\(mission.map { " --mission " + $0 } ?? "")\u{A0}» l’ajoute."
        },
        argumentsNotUTF8:
            "Les arguments ne sont pas en UTF-8\u{A0}: réglez le terminal, ou donnez le texte sur l’entrée standard.",
        textOrCanned: "Dites quoi écrire\u{A0}: un texte, ou --canned NOM, l’un des deux.",
        unfilled: { variables in
            "Pas envoyé\u{A0}: rien n’est connu à mettre pour \(variables.joined(separator: ", ")). Écrivez le texte."
                + (variables.contains("{visitor}")
                    ? " Un site nomme ses visiteurs par data-name, un script par \"name\"." : "")
        },
        emptyText: "Le texte est vide.", textHasNUL: "Le texte contient un caractère NUL, qui n’est pas du texte.",
        textNotUTF8: "Le texte n’est pas en UTF-8.",
        textTooLong: "Le texte dépasse 64 Kio\u{A0}: envoyez-le en plusieurs fois.",
        cannotRead: { "Impossible de lire \($0)\u{A0}: \($1)." },
        isADevice: "c’est un périphérique, pas un fichier de lignes",
        endlessLine: "une ligne dépasse 64 Mio sans finir", cannotWrite: { "Impossible d’écrire \($0)\u{A0}: \($1)." },
        forOrUntil: "Précisez la durée (--for 3h) ou l’instant (--until \"demain 9h\"), l’un des deux.",
        timeWanted: { wanted in
            switch wanted {
            case .patience: "Écrivez une durée comme 30s, 5m, 1h30."
            case .snooze: "Écrivez une durée comme 45m, 3h, 2h30\u{A0}; un instant va avec --until."
            case .past: "Écrivez depuis combien de temps, par exemple 30j, 2sem, 12h, ou une date comme 2026-11-01."
            }
        },
        cannotReadTime: { "«\u{A0}\($0)\u{A0}» est illisible." },
        strayArgument: { stray in
            switch stray {
            case .colleague(let name): "À qui\u{A0}? Cela suit une option\u{A0}: --to \(name), ou --to-group \(name)."
            case .time(let time): "La durée ou l’échéance suit une option\u{A0}: --for \(time), ou --until \(time)."
            case .tag(let path): "Une qualification suit une option\u{A0}: --tag \(path)."
            case .reason: "La raison suit une option, entre guillemets\u{A0}: --reason \"…\"."
            case .text: "Un texte de plusieurs mots se met entre guillemets droits\u{A0}: \"…\"."
            }
        },
        toOrGroup: "Précisez à qui\u{A0}: --to EXPERT ou --to-group GROUPE, l’un des deux.",
        notInGroup: {
            "\($0) n’est pas du groupe de cette conversation\u{A0}: «\u{A0}pupitre group set \($1) --add \($0)\u{A0}»."
        },
        languageAlone:
            "--language dit de quelle phrase il s’agit\u{A0}: elle va avec --closing-question ou --closing-message.",
        nothingToSet: "Rien à régler\u{A0}: «\u{A0}--help\u{A0}» dit ce qui peut l’être.",
        badSpeed: "La vitesse est un nombre positif, ou max.",
        badSwitch: { "\($0) n’est ni on ni off." },
        linesFailed: { $0 < 2 ? "\($0) ligne a échoué." : "\($0) lignes ont échoué." },
        notATerminal:
            "Le pupitre a besoin d’un terminal. «\u{A0}pupitre --help\u{A0}» liste les commandes pour les scripts.",
        demoIsItsOwn: "La démo a sa propre base et son propre expert\u{A0}: sans --database ni --expert.",
        noServiceProgram: { "Le service des visiteurs n’est pas à \($0)\u{A0}: `make service` le construit." },
        serviceFailed: { "Le service des visiteurs n’a pas démarré\u{A0}: \($0) (son journal\u{A0}: \($1))" },
        typedIsIn: {
            "Ce qui était écrit n’a pas pu être enregistré. Le texte est dans \($0), lisible par vous seul."
        },
        typedIsThis: "Ce qui était écrit n’a pu être enregistré nulle part. Le voici\u{A0}:",

        screen: Words.french.errors,
        heldBy: { "Elle est tenue par \($0), qui peut la transférer." },
        tagArchived: { "La qualification \($0) est archivée\u{A0}: choisissez-en une autre." },
        tagOfAnotherMission: { "La qualification \($0) est d’une autre mission." },
        whichAction: {
            $0.map { "Vouliez-vous dire \($0)\u{A0}?" } ?? "«\u{A0}man pupitre-config\u{A0}» liste les actions."
        },

        faults: .of(.french),

        zoneUnknown: {
            "Il n’y a pas de fuseau \($0) (le paquet tzdata est-il là\u{A0}?). Voyez TZ et le réglage zone."
        },
        zoneDamaged: { "Le fichier du fuseau \($0) est illisible\u{A0}: réinstallez le paquet tzdata." },
        outputFailed: { "Impossible d’écrire la sortie\u{A0}: \($0)." })
}
