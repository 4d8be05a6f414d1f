extension WhyWords {
    static let french = WhyWords(
        queued: { "Elle attend dans la file du groupe \($0) depuis \($1)." },
        queuedFront: { "Elle attend en tête de la file du groupe \($0) depuis \($1) : son expert était absent 24 h." },
        releasedBy: { "\($0) l’a relâchée : elle est d’abord proposée aux autres." },
        routed: { "Elle est au pupitre de \($0) depuis \($1) : les règles la donnent au moins chargé." },
        taken: { "Elle est au pupitre de \($0) depuis \($1) : prise dans la file." },
        woken: { "Elle est au pupitre de \($0) depuis \($1) : sa pause était finie." },
        transferred: { "Elle est au pupitre de \($0) depuis \($2) : transférée par \($1)." },
        inherited: { "Elle est au pupitre de \($0) depuis \($2) : \($1) était absent 24 h." },
        undone: { "Elle est au pupitre de \($0) depuis \($1) : ce qui était fait a été annulé." },
        snoozed: { "Mise en pause par \($0), \($1)." },
        endedBy: { "Close par \($0), \($1)." }, endedByVisitor: { "Close par le visiteur, \($0)." },
        endedByDesk: { "Close par le pupitre, \($0)." },
        wokenDue: { "La dernière pause était finie, \($0)." },
        wokenByVisitor: { "Le message du visiteur a fini la dernière pause, \($0)." },
        wokenByExpert: { "Son expert a fini la dernière pause, \($0)." },

        next: "Ensuite :",
        waitsForSlot: { available, group in
            available < 2
                ? "Elle va au seul expert disponible du groupe \(group) dès qu’une place se libère."
                : "Elle va au premier des \(available) experts disponibles du groupe \(group) qui a une place."
        },
        waitsForExpert: { "Elle attend qu’un expert du groupe \($0) soit disponible." },
        wakesTo: { "\($1) : elle revient à \($0), ou plus tôt si le visiteur écrit." },
        wakesToGroup: { "\($1) : elle va au groupe \($0), ou plus tôt si le visiteur écrit." },
        inheritedBy: { "\($1) : elle va à \($0), sauf si son expert revient." },
        inheritedByQueue: { "\($1) : elle va en tête de la file du groupe \($0), sauf si son expert revient." },
        surveyOffered: { "\($0) : l’enquête est proposée au visiteur." },
        mailDue: { "\($0) : le visiteur est averti par courriel, s’il est toujours absent." },
        answerDue: { "Le visiteur attend une réponse depuis \($0)." },
        visitorsTurn: "C’est au visiteur.",
        final: "Rien : une clôture est définitive. Un visiteur qui écrit à nouveau ouvre une autre conversation.")
}
