import DeskUI

extension WorkWords {
    static let french = WorkWords(
        replied: { "Écrit à \($0)." }, noted: { "Noté dans \($0)." }, endedNow: { "\($0) est clôturée." },
        snoozedUntil: { "\($0) est en pause jusqu’à \($1), dans \($2)." },
        returnsToYou: "Elle vous revient ensuite.", goesToGroup: { "Elle va ensuite au groupe \($0)." },
        takenFirst: "Elle était en file d’attente\u{A0}: prise d’abord.", wokenNow: { "\($0) n’est plus en pause." },
        transferredTo: { "\($0) est confiée à \($1)." },
        colleagueAway: { "\($0) est indisponible\u{A0}: si cela dure, elle est réattribuée, \($1)." },
        colleagueFull: { "Le pupitre de \($0) est plein." },
        takenNow: { "\($0) est à vous." },
        statusIs: { "\($0)\u{A0}: \($1), \($2) sur \($3) ouvertes." },
        deskIsClosed: {
            "Seul un pupitre ouvert reçoit des conversations\u{A0}: lancez «\u{A0}pupitre\($0.map { " --expert " + $0 } ?? "")\u{A0}»."
        },
        added: { "Ajouté\u{A0}: \($0)." },
        inNoGroup: { expert, groups in
            "Encore dans aucun groupe, donc rien n’arrive\u{A0}: "
                + (groups.isEmpty
                    ? "«\u{A0}pupitre group add GROUPE --member \(expert)\u{A0}» en crée un."
                    : "«\u{A0}pupitre group set \(groups[0]) --add \(expert)\u{A0}»"
                        + (groups.count == 1 ? "." : "\u{A0}; les groupes\u{A0}: \(groups.joined(separator: ", "))."))
        },
        changed: { "Changé\u{A0}: \($0)." }, removed: { "Supprimé\u{A0}: \($0)." },
        archived: { "Archivé\u{A0}: \($0)." }, backInUse: { "De nouveau en service\u{A0}: \($0)." },
        stillHolds: {
            compte($0, "conversation ouverte reste", "conversations ouvertes restent")
                + " au pupitre jusqu’à 24 h\u{A0}: transférez ce qui ne peut attendre\u{A0}; «\u{A0}pupitre why ID\u{A0}» dit l’échéance."
        },
        deskStillOpen: "Le pupitre est encore ouvert\u{A0}: rien de nouveau n’y arrive.",

        checked: "Vérifié",
        verified: { "Le journal et les tables s’accordent\u{A0}: \(compte($0, "conversation", "conversations"))." },
        differs: { "\(compte($0, "différence", "différences")) dans \(compte($1, "conversation", "conversations"))." },
        copied: "Copié",
        erased: {
            "Effacé pour de bon\u{A0}: \(compte($1, "texte", "textes")) dans "
                + "\(compte($0, "conversation", "conversations"))\u{A0}; et le nom, la clé, l’adresse et la page."
        },
        erasedBefore: "Ce visiteur était déjà effacé\u{A0}: il n’y avait plus rien à effacer.",
        erasedSince: {
            "Ce visiteur était déjà effacé\u{A0}; vient de l’être\u{A0}: \(compte($0, "texte de plus", "textes de plus"))."
        },
        eraseTakesDigits: {
            "Effacer est définitif\u{A0}: donnez au moins les \($0) premiers chiffres de l’identifiant de la conversation, comme "
                + "«\u{A0}pupitre ls\u{A0}» les montre, ou la clé du visiteur."
        },
        leftOneDesk:
            "Un autre de vos pupitres est ouvert\u{A0}: votre statut ne change pas, et les conversations y restent.",
        erasedLater: {
            "Un autre programme lit\u{A0}: jusqu’à ce qu’il ait fini, les anciens mots se trouvent encore dans \($0). Un pupitre "
                + "ouvert ou le service les retire ensuite de lui-même\u{A0}; «\u{A0}pupitre doctor\u{A0}» dit si c’est fait."
        },
        backedUp: { "Copié vers \($0)." },
        restored: { path, conversations, messages, kept in
            "\(path) est rétabli\u{A0}: \(compte(conversations, "conversation", "conversations")), "
                + "\(compte(messages, "message", "messages"))."
                + (kept.map { " Ce qui était là avant est gardé sous \($0)." } ?? "")
        },
        interrupted: "Arrêté\u{A0}; rien n’est à moitié fait.",

        rehearsed: "Rejoué",
        rehearsal: { dialogues, messages, skipped in
            "\(compte(dialogues, "dialogue", "dialogues")), \(compte(messages, "message", "messages"))."
                + (skipped > 0 ? " \(compte(skipped, "ligne sautée", "lignes sautées"))." : "")
        },
        badDialogue: { "ligne \($0) sautée\u{A0}: \($1)" },
        dialogueFaults: DialogueFaultWords(
            notJSON: "ce n’est pas un objet JSON en UTF-8.", field: { "\($0) manque ou n’est pas du bon genre." },
            order: "les temps des tours reculent.",
            textTooLong: "un texte dépasse 64 Kio, est vide, ou contient un NUL.",
            empty: "il n’y a aucun tour du visiteur."),
        wire: .french,

        shopIsAt: {
            "La boutique, avec le chat de votre pupitre\u{A0}: \($0)/fr\n"
                + "En anglais\u{A0}: \($0)/\nEntrée ouvre le pupitre."
        },
        shopPath: "/fr", you: "Vous",
        demoEnded: { "La démonstration est finie, rien n’en reste. «\u{A0}\($0)\u{A0}» ouvre votre propre pupitre." },
        serviceStopped:
            "Le service des visiteurs s’est arrêté avec le pupitre\u{A0}: les pages ne l’atteignent plus jusqu’à la prochaine fois.",
        receive: ReceiveWords(
            tooLong: "La ligne dépasse 1 Mio.", notUTF8: "La ligne n’est pas en UTF-8.",
            notJSON: {
                $0.map { "Ce n’est pas du JSON\u{A0}: inattendu à l’octet \($0)." } ?? "Le JSON s’arrête trop tôt."
            },
            tooDeep: "Le JSON est trop imbriqué.", notAnObject: "La ligne n’est pas un objet JSON.",
            unknownOp: { "Op inconnue\u{A0}: l’une de \($0)." }, missing: { "Le champ \($0) manque." },
            badField: { "Le champ \($0) n’est pas du bon genre." }, unknownField: { "Il n’y a pas de champ \($0)." },
            unknownVisitor: "Ce visiteur n’est pas arrivé.", leftOut: "Il a été laissé de côté."),
        doctor: DoctorWords(
            program: "programme", system: "système", config: "réglages", database: "base", file: "fichier",
            integrity: "intégrité", lock: "verrou", space: "place", counts: "contient", language: "langue",
            terminal: "terminal", zone: "fuseau",
            fine:
                "Tout va bien. Reste à comparer le journal et les tables\u{A0}: «\u{A0}pupitre verify\u{A0}» le fait.",
            problems: { $0 < 2 ? "\($0) chose à faire." : "\($0) choses à faire." },
            configMissing: { "\($0) (absent\u{A0}: les réglages par défaut valent)" },
            expert: "expert", experts: "experts",
            withoutGroup: { experts, group in
                "dans aucun groupe, donc rien n’arrive\u{A0}: \(experts.joined(separator: ", "))\u{A0}; "
                    + (group.map { "pupitre group set \($0) --add \(experts[0])" }
                        ?? "pupitre group add GROUPE --member \(experts[0])")
            },
            mail: "courriel", mebibytes: "Mio",
            noMailCommand: {
                "\(compte($0, "courriel attend", "courriels attendent")), et ces réglages n’en envoient pas\u{A0}: réglez command et from de [mail], "
                    + "ou ne demandez plus d’adresses\u{A0}: pupitre mission set MISSION --mail off"
            },
            noMailProgram: {
                "mail.command\u{A0}: il n’y a pas de programme \($0) qui puisse être lancé, et aucun courriel ne part\u{A0}: "
                    + "installez-le, ou nommez-en un autre"
            },
            mailReadsRecipients:
                "mail.command ne convient pas\u{A0}: un programme et ses arguments, sans -t, car le destinataire les suit",
            mailWithoutCommand: {
                "mail.from est \($0), et mail.command est vide\u{A0}: aucun courriel ne part. Réglez aussi command, ou ôtez from"
            },
            databaseIs: { "\($0), schéma \($2), SQLite \($1)" },
            databaseMissing: { "\($0) (pas encore là\u{A0}: «\u{A0}pupitre\u{A0}» la crée)" },
            tooOpen: { path, mode, command in
                "\(path) a le mode \(mode), d’autres peuvent lire les visiteurs\u{A0}: \(command)"
            },
            tooClosed: { path, mode, command in
                "\(path) a le mode \(mode), le groupe qui partage son dossier ne peut pas s’en servir\u{A0}: \(command)"
            },
            wrongMode: {
                "\($0) a le mode \($1), rien ne peut être enregistré pour tous ceux qui travaillent ici\u{A0}: \($2)"
            },
            wrongOwner: { "\($0) est à quelqu’un d’autre, rien ne peut être enregistré\u{A0}: \($1)" },
            layout: "structure",
            layoutDiffers: { parts, path in
                "il manque à \(path), ou a changé\u{A0}: \(parts.joined(separator: ", ")). Rétablissez une copie\u{A0}: "
                    + "pupitre restore COPIE"
            },
            layoutMends: { parts, path, command in
                "il manque à \(path), ou a changé\u{A0}: \(parts.joined(separator: ", ")). Aucun texte n’en est perdu, et cela se "
                    + "refait\u{A0}: \(command)"
            },
            unsaved: "non enregistré",
            unsavedFiles: {
                "ce qui était écrit à un bureau qui a dû se fermer est dans \($0.joined(separator: ", "))\u{A0}: lisez-le, envoyez "
                    + "ce qui est encore à dire, puis supprimez-le"
            },
            twins: "noms",
            twinNames: {
                "ceux-ci ressemblent à d’autres et ont reçu un numéro\u{A0}: \($0.joined(separator: ", "))\u{A0}; renommez-les ou "
                    + "archivez-les par «\u{A0}pupitre tag\u{A0}», «\u{A0}expert\u{A0}», «\u{A0}group\u{A0}», «\u{A0}mission\u{A0}» ou «\u{A0}canned\u{A0}»"
            },
            erasing: "effacement",
            stillErasing: {
                "depuis \($1), des mots effacés se trouvent encore dans \($0), car un programme continue de lire\u{A0}: "
                    + "fermez-le (fuser -v \($0))\u{A0}; un pupitre ouvert ou le service finit alors le travail"
            },
            forOwnerAlone: "à son propriétaire seul", forItsGroup: "à son propriétaire et son groupe",
            intact: "intacte",
            notIntact: {
                "\($0)\u{A0}: rétablissez une copie (pupitre restore COPIE), ou sauvez ce qui se lit\u{A0}: "
                    + "sqlite3 \($1) .recover > mots.sql"
            },
            unlocked: "libre",
            locked: { "un autre programme tient \($0)\u{A0}: fuser -v \($0) dit lequel. Attendez-le, ou arrêtez-le." },
            holds: { conversations, messages, experts in
                compte(conversations, "conversation", "conversations") + ", "
                    + compte(messages, "message", "messages") + ", " + compte(experts, "expert", "experts")
            },
            fileSizes: { "\($0), journal \($1)" }, languageIs: { "\($0) (\($1))" },
            codesetNotUTF8: {
                "le codage de la locale est \($0), donc dessin en ASCII\u{A0}: export LC_CTYPE=C.UTF-8, et unset LC_ALL."
            },
            terminalUnset: "TERM n’est pas défini\u{A0}: le pupitre ne peut dessiner. Lancez-le dans un terminal.",
            terminalUnknown: { "TERM=\($0) est inconnu\u{A0}: installez ncurses-term, ou posez TERM=xterm-256color." },
            notATerminal: "pas de terminal ici\u{A0}: les commandes fonctionnent, le pupitre en a besoin",
            lowSpace: {
                "il reste \($0) pour \($1)\u{A0}: faites de la place, sinon les messages ne pourront être gardés "
                    + "(du -xh / | sort -h)."
            }))
}
