import DeskCore

extension Words {
    package struct Snooze: Sendable {
        package let title: @Sendable (String) -> String
        package let changeTitle: @Sendable (String) -> String
        let choice: @Sendable (SnoozeDialog.Choice) -> String
        package let customHint: String
        package let keep: String
        /// How keep is reached and ticked; how, once it has the focus.
        package let tabSpace: String
        package let spaceChanges: String
        /// At what time of this day, to which group; nil: to me.
        package let returnsToday: @Sendable (String, String?) -> String
        /// When, to which group; nil: to me.
        package let returns: @Sendable (String, String?) -> String
        package let advice: @Sendable (SnoozeAdvice, String) -> String
        /// The visitor is writing at this moment.
        package let writing: @Sendable (String) -> String
        package let note: @Sendable (WhenExpression.Note) -> String
        package let hint: @Sendable (WhenExpression.Hint) -> String
        /// What a time that was written has come to mean meanwhile.
        package let leapt: @Sendable (String) -> String
        package let keys: String
        package let wakeKeys: String
    }

    package struct Transfer: Sendable {
        package let title: @Sendable (String) -> String
        package let several: @Sendable (Int) -> String
        package let to: String
        package let hint: String
        package let nobody: String
        package let comment: String
        package let queueOf: @Sendable (String) -> String
        package let unavailable: @Sendable (String) -> String
        package let toGroup: @Sendable (String) -> String
        package let toAbsent: @Sendable (String) -> String
        package let toBusy: @Sendable (String) -> String
        package let keys: String
        /// The conversation has gone: the comment can still be kept.
        package let goneKeys: String
    }
}

extension Words.Snooze {
    static let english = Words.Snooze(
        title: { "Snooze \($0)" }, changeTitle: { "Change the snooze of \($0)" },
        choice: { choice in
            switch choice {
            case .threeHours: "3 hours"
            case .day: "24 hours"
            case .custom: "custom"
            case .wake: "wake now"
            }
        },
        customHint: "45m, 2h30, tomorrow 9, mon 14:30",
        keep: "keep: it returns to me", tabSpace: "Tab, Space", spaceChanges: "Space changes it",
        returnsToday: { "At \($0) it returns to \($1.map { "group \($0)" } ?? "me")." },
        returns: { "On \($0) it returns to \($1.map { "group \($0)" } ?? "me")." },
        advice: { advice, name in
            switch advice {
            case .overADay: "Over 24 h: \(name) may wait too long."
            case .longWhileOnline: "\(name) is online now and may be waiting."
            case .shortWhileAway: "\(name) is away: a short snooze may be too short."
            case .keptByUnavailable: "You are unavailable: without keep a colleague gets it."
            }
        },
        writing: { "\($0) is writing: that will end the snooze." },
        note: { note in
            switch note {
            case .movedForwardByGap(let from, let to):
                "\(wall(from)) doesn't exist that day (the clocks change): \(wall(to))"
            case .ambiguousFallBackFirst: "that hour comes twice: the first"
            }
        },
        hint: { hint in
            switch hint {
            case .notAWait(let hours, let minutes):
                "for a wait of \(wait(hours, minutes)), write: in \(hours)h\(minutes == 0 ? "" : two(minutes))"
            case .notAnHour(let hour, let minute): "for the hour of the day, write: at \(hour):\(two(minute))"
            case .afternoon(let hour, let minute): "for the night, write: \(two(hour)):\(two(minute))"
            case .nextWeek(let date):
                "of next week; for the one before, write: \(Words.Time.english.name(date.weekday))"
            case .tomorrowAfterMidnight(let date, _):
                "tomorrow is \(Words.Time.english.shortDay(date)); for the coming morning, write: today 9"
            case .weeks(let weeks): counted(weeks, "week", "weeks") + ", as it is said; else write it in hours"
            case .hasBegun: "that part of the day has begun: its end"
            case .isOver: "that part of the day is over: the next"
            }
        },
        leapt: { "It means \($0) by now: Enter again." },
        keys: "Enter snooze    Esc cancel", wakeKeys: "Enter wake    Esc cancel")

    static let french = Words.Snooze(
        title: { "Pause\u{A0}: \($0)" }, changeTitle: { "Modifier la pause\u{A0}: \($0)" },
        choice: { choice in
            switch choice {
            case .threeHours: "3 heures"
            case .day: "24 heures"
            case .custom: "autre"
            case .wake: "réveiller maintenant"
            }
        },
        customHint: "45m, 2h30, demain 9h, lun 14h30",
        keep: "conserver\u{A0}: retour à mon pupitre", tabSpace: "Tab, Espace", spaceChanges: "Espace modifie",
        returnsToday: { "À \($0), la conversation \($1.map { "va au groupe \($0)" } ?? "me revient")." },
        returns: { "Le \($0), la conversation \($1.map { "va au groupe \($0)" } ?? "me revient")." },
        advice: { advice, name in
            switch advice {
            case .overADay: "Plus de 24 h\u{A0}: l’attente peut sembler longue à \(name)."
            case .longWhileOnline: "\(name) est en ligne et attend peut-être."
            case .shortWhileAway: "\(name) n’est pas là\u{A0}: une pause courte risque de ne pas suffire."
            case .keptByUnavailable:
                "Vous êtes indisponible\u{A0}: sans conserver, la conversation va à quelqu’un d’autre."
            }
        },
        writing: { "\($0) écrit\u{A0}: cela mettra fin à la pause." },
        note: { note in
            switch note {
            case .movedForwardByGap(let from, let to):
                "\(wall(from)) n’existe pas ce jour-là (changement d’heure)\u{A0}: \(wall(to))"
            case .ambiguousFallBackFirst: "cette heure vient deux fois\u{A0}: la première"
            }
        },
        hint: { hint in
            switch hint {
            case .notAWait(let hours, let minutes):
                "pour attendre \(wait(hours, minutes)), écrivez\u{A0}: dans \(hours)h\(minutes == 0 ? "" : two(minutes))"
            case .notAnHour(let hour, let minute):
                "pour l’heure du jour, écrivez\u{A0}: à \(hour)h\(minute == 0 ? "" : two(minute))"
            case .afternoon(let hour, let minute): "pour la nuit, écrivez\u{A0}: \(two(hour)):\(two(minute))"
            case .nextWeek(let date):
                "de la semaine prochaine\u{A0}; pour celui d’avant, écrivez\u{A0}: \(Words.Time.french.name(date.weekday))"
            case .tomorrowAfterMidnight(let date, _):
                "demain, c’est \(Words.Time.french.shortDay(date))\u{A0}; pour ce matin, écrivez\u{A0}: aujourd’hui 9h"
            case .weeks(let weeks): compte(weeks, "semaine", "semaines") + ", comme on dit\u{A0}; sinon, en heures"
            case .hasBegun: "ce moment du jour a commencé\u{A0}: sa fin"
            case .isOver: "ce moment du jour est passé\u{A0}: le suivant"
            }
        },
        leapt: { "C’est à présent \($0)\u{A0}: encore Entrée." },
        keys: "Entrée pause    Échap annuler", wakeKeys: "Entrée réveiller    Échap annuler")

    /// What a command says of how a time was read, in sentences.
    package func told(of time: WhenExpression.Resolved) -> [String] {
        [time.note.map(note), time.hint.map(hint)].compactMap { $0 }.map {
            $0.prefix(1).uppercased() + $0.dropFirst() + "."
        }
    }

    private static func wall(_ time: WallTime) -> String { "\(time.hour):\(two(time.minute))" }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    /// `15 h`, `15 h 30 min`.
    private static func wait(_ hours: Int, _ minutes: Int) -> String {
        "\(hours)\u{A0}h" + (minutes == 0 ? "" : " \(minutes)\u{A0}min")
    }
}

extension Words.Transfer {
    static let english = Words.Transfer(
        title: { "Transfer \($0) to" }, several: { "\($0) conversations" }, to: "To", hint: "type a few letters",
        nobody: "Nobody of that name.", comment: "Comment", queueOf: { "queue of group \($0)" },
        unavailable: { "unavailable \($0)" },
        toGroup: { "To the queue of group \($0): whoever is free gets it." },
        toAbsent: { "\($0) is unavailable: after 24 h it passes to another colleague." },
        toBusy: { "\($0)'s desk is full: it goes there anyway." },
        keys: "Up Down choose    Tab comment    Enter transfer    Esc cancel",
        goneKeys: "Enter keeps the comment as a note    Esc cancel")

    static let french = Words.Transfer(
        title: { "Transférer \($0)" }, several: { "\($0) conversations" }, to: "À",
        hint: "quelques lettres suffisent",
        nobody: "Personne de ce nom.", comment: "Commentaire", queueOf: { "file d’attente du groupe \($0)" },
        unavailable: { "indisponible \($0)" },
        toGroup: { "Dans la file du groupe \($0)\u{A0}: la conversation ira au premier libre." },
        toAbsent: { "\($0) est indisponible\u{A0}: après 24 h la conversation passe à un autre collègue." },
        toBusy: { "Le pupitre de \($0) est complet\u{A0}: la conversation y va quand même." },
        keys: "Haut, Bas  Tab commentaire  Entrée transférer  Échap annuler",
        goneKeys: "Entrée garde le commentaire en note    Échap annuler")
}
