extension Words {
    package struct End: Sendable {
        package let title: @Sendable (String) -> String
        package let tagsTitle: @Sendable (String) -> String
        package let tags: String
        package let tagsRequired: String
        package let tagsHint: String
        package let newTag: @Sendable (String) -> String
        package let moreTags: @Sendable (Int) -> String
        package let noTags: String
        /// The mission has none at all.
        package let noTagsYet: String
        package let other: String
        package let note: String
        package let survey: String
        package let space: String
        package let reason: String
        /// The visitor, how long ago they wrote.
        package let unanswered: @Sendable (String, String) -> String
        package let notAsked: String
        package let ask: String
        package let confirm: String
        package let save: String
        package let cancel: String
        package let farewellTitle: @Sendable (String) -> String
        package let farewellHint: String
        package let farewellKeys: String
        package let farewellFirst: String
        /// What the visitor has been written and not been sent, and what becomes of it.
        package let draft: String
        package let draftFate: @Sendable (DraftChoice.Fate) -> String
        /// Another desk has written in it meanwhile.
        package let draftChanged: String
        /// The visitor was first: what was filled in is saved all the same. Who, when.
        package let endedMeanwhile: @Sendable (String, String) -> String
        /// It left this desk meanwhile.
        package let goneMeanwhile: String
        /// The same, where nothing can be saved.
        package let leftMeanwhile: String
        /// A closing message can't be sent any more.
        package let farewellUnsent: String
        /// The field that is too long.
        package let tooLong: @Sendable (String) -> String
    }

    package struct Leave: Sendable {
        package let title: String
        package let intro: @Sendable (Int) -> String
        package let until: String
        /// A time as it would be typed.
        package let defaultUntil: String
        /// How many would be ended, and how many of them have no answer yet.
        package let endAll: @Sendable (Int, Int) -> String
        /// Ends that need tags.
        package let endEach: String
        /// How many drafts of theirs were never sent, and whose.
        package let drafts: @Sendable (Int, String) -> String
        /// A row's draft.
        package let draft: String
        /// The key that leaves all the same.
        package let again: @Sendable (String) -> String
        /// What the time that was written has come to mean meanwhile.
        package let leapt: @Sendable (String) -> String
        /// Nothing is left: the desk closes in so many seconds; the key that takes the last step back.
        package let closing: @Sendable (Int, String) -> String
        package let keys: [String]
    }
}

extension Words.End {
    static let english = Words.End(
        title: { "End conversation with \($0)" }, tagsTitle: { "Tags of \($0)" },
        tags: "Tags", tagsRequired: "Tags (required)", tagsHint: "a few letters, Enter toggles",
        newTag: { "new tag: \($0)" }, moreTags: { "... \($0) more" }, noTags: "no tag fits",
        noTagsYet: "There are no tags yet: `pupitre tag add PATH` adds one.",
        other: "Other", note: "Note", survey: "offer the survey", space: "Space",
        reason: "Why no survey", unanswered: { "\($0) wrote last, \($1) ago: not answered yet." },
        notAsked: "The closing question has not been asked yet.", ask: "Ask it first",
        confirm: "End", save: "Save", cancel: "Cancel",
        farewellTitle: { "Say goodbye to \($0)" },
        farewellHint: "The visitor gets this message when you confirm the end in the next step.",
        farewellKeys: "Enter goes on    ^J new line    Esc cancel", farewellFirst: "This is sent first:",
        draft: "Draft",
        draftFate: { fate in
            switch fate {
            case .keep: "keep it"
            case .send: "send it"
            case .drop: "drop it"
            }
        },
        draftChanged: "The draft has just changed: it is kept unless you choose anew.",
        endedMeanwhile: { "\($0) has ended it at \($1). What you fill in here is saved." },
        goneMeanwhile: "It has left your desk meanwhile. What you fill in here is saved.",
        leftMeanwhile: "It has left your desk meanwhile.",
        farewellUnsent: "Not sent, it came too late:",
        tooLong: { "\($0): 64 kB at most. Shorten it." })

    static let french = Words.End(
        title: { "Clôturer\u{A0}: \($0)" }, tagsTitle: { "Qualifier\u{A0}: \($0)" },
        tags: "Qualification", tagsRequired: "Qualification (obligatoire)",
        tagsHint: "quelques lettres, Entrée coche",
        newTag: { "nouvelle qualification\u{A0}: \($0)" }, moreTags: { "... encore \($0)" },
        noTags: "aucune qualification ne convient",
        noTagsYet: "Aucune encore\u{A0}: «\u{A0}pupitre tag add CHEMIN\u{A0}» en ajoute une.",
        other: "Autre", note: "Note", survey: "proposer l’enquête de satisfaction", space: "Espace",
        reason: "Pourquoi sans enquête",
        unanswered: { "\($0) a écrit il y a \($1)\u{A0}: pas encore de réponse." },
        notAsked: "La question de clôture n’a pas encore été posée.",
        ask: "La poser d’abord",
        confirm: "Clôturer", save: "Enregistrer", cancel: "Annuler",
        farewellTitle: { "Dire au revoir à \($0)" },
        farewellHint: "Le visiteur reçoit ce message quand vous confirmez la clôture à l’étape suivante.",
        farewellKeys: "Entrée continue    ^J à la ligne    Échap annuler", farewellFirst: "Envoyé d’abord\u{A0}:",
        draft: "Brouillon",
        draftFate: { fate in
            switch fate {
            case .keep: "garder"
            case .send: "envoyer"
            case .drop: "jeter"
            }
        },
        draftChanged: "Le brouillon vient de changer\u{A0}: il est gardé, sauf nouveau choix.",
        endedMeanwhile: { "\($0) y a mis fin à \($1). Ce que vous remplissez ici est enregistré." },
        goneMeanwhile: "La conversation a quitté votre pupitre entre-temps. Ce que vous remplissez ici est enregistré.",
        leftMeanwhile: "La conversation a quitté votre pupitre entre-temps.",
        farewellUnsent: "Pas envoyé, c’est trop tard\u{A0}:",
        tooLong: { "\($0)\u{A0}: 64 Ko au plus. Raccourcissez." })
}

extension Words.Leave {
    static let english = Words.Leave(
        title: "Leave the desk",
        intro: {
            "You still have \(counted($0, "open conversation", "open conversations")). Nothing new comes now; when none is left the desk closes."
        },
        until: "Snooze until", defaultUntil: "tomorrow 9",
        endAll: { all, unanswered in
            "E again ends all \(all)." + (unanswered > 0 ? " Not answered yet: \(unanswered)." : "")
        },
        endEach: "Their mission wants tags: e ends them one by one.",
        drafts: { "\(counted($0, "draft stays", "drafts stay")) unsent: \($1)." }, draft: "draft",
        again: { "\($0) again leaves." }, leapt: { "It means \($0) by now." },
        closing: { "Nothing is left. The desk closes in \($0) s: \($1) undoes, Enter closes now, Esc stays." },
        keys: [
            "s snooze, keep    r snooze, release    t transfer    e end",
            "capital letters: all of them    Tab time    Esc stay",
        ])

    static let french = Words.Leave(
        title: "Quitter le pupitre",
        intro: {
            "Il reste \(compte($0, "conversation ouverte", "conversations ouvertes")). Plus rien n’arrive\u{A0}; le pupitre se ferme après la dernière."
        },
        until: "Pause jusqu’à", defaultUntil: "demain 9h",
        endAll: { all, unanswered in
            "E encore une fois clôture les \(all)."
                + (unanswered > 0 ? " Pas encore de réponse\u{A0}: \(unanswered)." : "")
        },
        endEach: "Leur mission veut une qualification\u{A0}: e les clôture une à une.",
        drafts: { "\(compte($0, "brouillon ne partira pas", "brouillons ne partiront pas"))\u{A0}: \($1)." },
        draft: "brouillon", again: { "\($0) encore une fois quitte." }, leapt: { "C’est à présent \($0)." },
        closing: {
            "Il ne reste rien. Le pupitre se ferme dans \($0) s\u{A0}: \($1) annule, Entrée ferme tout de suite, Échap rester."
        },
        keys: [
            "s pause, conserver  r pause, remettre au groupe  t transférer",
            "e clôturer  en majuscule\u{A0}: toutes  Tab heure  Échap rester",
        ])
}
