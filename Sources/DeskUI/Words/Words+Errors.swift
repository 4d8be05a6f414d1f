import DeskCore

extension Words {
    /// What went wrong, and what to do about it.
    package struct Errors: Sendable {
        package let refusal: @Sendable (Refusal) -> String
        package let when: @Sendable (WhenError) -> String
        package let keyMap: @Sendable (KeyMapError) -> String
        package let reasonMissing: String
        let diskFull: String
        let readOnly: String
        let busy: String
        let cannotStore: CannotStore
        let damaged: String
        /// The name of the file that isn't there any more.
        let replaced: @Sendable (String) -> String
        let missing: String
        let noEditor: String
        let editorLeft: String
        let draftElsewhere: String
        let noShell: String

        package func problem(_ problem: Problem) -> String {
            switch problem {
            case .refused(let refusal): self.refusal(refusal)
            case .diskFull: diskFull
            case .readOnly: readOnly
            case .busy: busy
            case .damaged: damaged
            case .replaced(let file): replaced(file)
            case .missing: missing
            case .noEditor: noEditor
            case .editorLeft: editorLeft
            case .draftElsewhere: draftElsewhere
            case .noShell: noShell
            case .other(let text): text
            }
        }

        /// What went wrong where nobody asked for anything: what was typed before may well be stored.
        package func trouble(_ problem: Problem) -> String {
            switch problem {
            case .diskFull: cannotStore.diskFull
            case .readOnly: cannotStore.readOnly
            case .busy: cannotStore.busy
            case .refused, .damaged, .replaced, .missing, .noEditor, .editorLeft, .draftElsewhere, .noShell, .other:
                self.problem(problem)
            }
        }

        /// Nothing can be stored from now on.
        struct CannotStore: Sendable {
            let diskFull: String
            let readOnly: String
            let busy: String
        }
    }
}

extension Words.Errors {
    static let english = Words.Errors(
        refusal: englishRefusal, when: englishWhen, keyMap: englishKeyMap,
        reasonMissing: "Say why no survey is offered.",
        diskFull: "Disk full: nothing was stored, your text is still here. Free space and retry.",
        readOnly: "The database can't be written: nothing was stored. Check the file's permissions.",
        busy: "The database is busy: nothing was stored. Try again.",
        cannotStore: CannotStore(
            diskFull: "Disk full: nothing more can be stored, your text stays here. Free some space.",
            readOnly: "The database can't be written: nothing more is stored. Check its permissions.",
            busy: "Another program holds the database: nothing is stored until it lets go."),
        damaged: "The database is damaged. Leave the desk and run: pupitre doctor",
        replaced: { "Put \($0) back, or leave and open again: nothing can be stored now." },
        missing: "That isn't there any more.",
        noEditor: "No editor: set EDITOR, for example EDITOR=nano.",
        editorLeft: "The editor was left without saving: the draft is as it was.",
        draftElsewhere: "Another desk of yours wrote here too: both texts are in the draft.",
        noShell: "No shell to come back from: this window runs the desk alone.")

    @Sendable private static func englishRefusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .ended: "This conversation has ended."
        case .notEnded: "This conversation has not ended."
        case .heldBy: "A colleague has this conversation."
        case .queued: "It is in the queue: take it first."
        case .notQueued: "It is no longer in the queue."
        case .notSnoozed: "It is not snoozed."
        case .alreadyYours: "It is yours already."
        case .past: "That time has passed: choose a later one."
        case .tagRequired: "This mission wants a tag: choose one, or fill in Other."
        case .tagArchived: "That tag is archived: choose another."
        case .tagOfAnotherMission: "That tag belongs to another mission."
        case .nothingToUndo: "Nothing to undo."
        case .tooLateToUndo: "Too late to undo: the 5 seconds are over."
        case .scoreOutOfRange: "A score is a number from 1 to 5."
        case .surveyNotOffered: "No survey is offered for this conversation."
        case .surveyAnswered: "The survey has been answered."
        case .openConversations(let count):
            "Still \(counted(count, "open conversation", "open conversations")): snooze, transfer or end them first."
        case .emptyMessage: "The message is empty."
        case .messageTooLong: "The message is too long: at most 64 kB. Send it in parts."
        case .messageIDTaken: "This message's id is taken by another message."
        case .blocked: "This visitor is blocked: what they write is not taken."
        case .mailStopped: "The owner of this address stopped the mails."
        case .erased: "This visitor was erased on request: nothing more is kept about them."
        }
    }

    @Sendable private static func englishWhen(_ error: WhenError) -> String {
        switch error {
        case .empty: "When? For example 45m, tomorrow 9, mon 14:30."
        case .unreadable(let part): "Can't read “\(part)”. For example 45m, tomorrow 9, mon 14:30."
        case .misspelt(let part, let meant): "“\(part)”: did you mean “\(meant)”?"
        case .ambiguous(let part, let readings):
            "“\(part)” can be \(Words.Time.english.readings(readings, or: " or ")): write one of them."
        case .doesNotExist(let part): "There is no such date: “\(part)”."
        case .weekdayDisagrees(let date, let weekday):
            "\(Words.Time.english.day(date)) is no \(Words.Time.english.name(weekday)): write the one that you mean."
        case .namesNoDay(let part): "“\(part)” names no day that is left: write one, such as fri, mon 9, end of month."
        case .past: "That time has passed: choose a later one."
        case .tooFar: "Too far ahead: a year at most."
        }
    }

    @Sendable private static func englishKeyMap(_ error: KeyMapError) -> String {
        switch error {
        case .unknownAction(let name): "no action is called “\(name)”"
        case .unknownKey(let text, let action):
            "\(action.rawValue): no key is called “\(text)”, write x, F7, Ctrl-N, Alt-A or Ctrl-X x"
        case .reserved(let text, let action): "\(action.rawValue): \(text) can't be bound"
        case .taken(let text, let by, let action):
            "\(action.rawValue): \(text) belongs to \(by.rawValue): choose another, or give \(by.rawValue) another"
        case .misplaced(let text, let action):
            "\(action.rawValue): \(text) types in the composer; use Ctrl, Alt or F keys"
        case .unreachable(let action): "\(action.rawValue) must have a key"
        }
    }
}

extension Words.Errors {
    static let french = Words.Errors(
        refusal: frenchRefusal, when: frenchWhen, keyMap: frenchKeyMap,
        reasonMissing: "Dites pourquoi l’enquête n’est pas proposée.",
        diskFull: "Disque plein\u{A0}: rien n’est enregistré, le texte reste ici. Libérez de la place.",
        readOnly: "La base est en lecture seule\u{A0}: rien n’est enregistré. Vérifiez les droits du fichier.",
        busy: "La base est occupée\u{A0}: rien n’est enregistré. Réessayez.",
        cannotStore: CannotStore(
            diskFull: "Disque plein\u{A0}: plus rien ne s’enregistre, le texte reste. Libérez de la place.",
            readOnly: "Base en lecture seule\u{A0}: plus rien ne s’enregistre. Vérifiez les droits.",
            busy: "Un autre programme tient la base\u{A0}: rien ne s’enregistre tant qu’il la garde."),
        damaged: "La base est endommagée. Quittez et lancez\u{A0}: pupitre doctor",
        replaced: { "Remettez \($0), ou quittez et rouvrez\u{A0}: rien ne s’enregistre." },
        missing: "Cela n’existe plus.",
        noEditor: "Pas d’éditeur\u{A0}: définissez EDITOR, par exemple EDITOR=nano.",
        editorLeft: "L’éditeur a été quitté sans enregistrer\u{A0}: le brouillon n’a pas changé.",
        draftElsewhere: "Un autre de vos pupitres a écrit ici aussi\u{A0}: les deux textes sont dans le brouillon.",
        noShell: "Pas de shell d’où revenir\u{A0}: cette fenêtre n’a que le pupitre.")

    @Sendable private static func frenchRefusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .ended: "Cette conversation est clôturée."
        case .notEnded: "Cette conversation n’est pas clôturée."
        case .heldBy: "Un collègue a cette conversation."
        case .queued: "Elle est dans la file d’attente\u{A0}: prenez-la d’abord."
        case .notQueued: "Elle n’est plus dans la file d’attente."
        case .notSnoozed: "Elle n’est pas en pause."
        case .alreadyYours: "Elle est déjà à vous."
        case .past: "Cette échéance est passée\u{A0}: choisissez plus tard."
        case .tagRequired: "Cette mission veut une qualification\u{A0}: choisissez-en une, ou remplissez Autre."
        case .tagArchived: "Cette qualification est archivée\u{A0}: choisissez-en une autre."
        case .tagOfAnotherMission: "Cette qualification est d’une autre mission."
        case .nothingToUndo: "Rien à annuler."
        case .tooLateToUndo: "Trop tard pour annuler\u{A0}: les 5 secondes sont passées."
        case .scoreOutOfRange: "Une note va de 1 à 5."
        case .surveyNotOffered: "Aucune enquête n’est proposée pour cette conversation."
        case .surveyAnswered: "L’enquête a déjà sa réponse."
        case .openConversations(let count):
            "Encore \(compte(count, "conversation ouverte", "conversations ouvertes"))\u{A0}: pause, transfert ou clôture d’abord."
        case .emptyMessage: "Le message est vide."
        case .messageTooLong: "Le message est trop long\u{A0}: 64 Ko au plus. Envoyez-le en plusieurs fois."
        case .messageIDTaken: "L’identifiant de ce message est celui d’un autre."
        case .blocked: "Ce visiteur est bloqué\u{A0}: ses messages ne sont pas pris."
        case .mailStopped: "À cette adresse, les e-mails ont été refusés par leur destinataire."
        case .erased: "Ce visiteur a été effacé à sa demande\u{A0}: plus rien n’est gardé à son sujet."
        }
    }

    @Sendable private static func frenchWhen(_ error: WhenError) -> String {
        switch error {
        case .empty: "Quand\u{A0}? Par exemple 45m, demain 9h, lun 14h30."
        case .unreadable(let part): "«\u{A0}\(part)\u{A0}» est illisible. Par exemple 45m, demain 9h, lun 14h30."
        case .misspelt(let part, let meant):
            "«\u{A0}\(part)\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}\(meant)\u{A0}»\u{A0}?"
        case .ambiguous(let part, let readings):
            "«\u{A0}\(part)\u{A0}» peut être \(Words.Time.french.readings(readings, or: " ou "))\u{A0}: écrivez l’un des deux."
        case .weekdayDisagrees(let date, let weekday):
            "\(Words.Time.french.day(date)) n’est pas un \(Words.Time.french.name(weekday))\u{A0}: écrivez celui qui convient."
        case .doesNotExist(let part): "Cette date n’existe pas\u{A0}: «\u{A0}\(part)\u{A0}»."
        case .namesNoDay(let part):
            "«\u{A0}\(part)\u{A0}» ne dit aucun jour qui reste\u{A0}: écrivez-en un, par exemple ven, lun 9h, fin du mois."
        case .past: "Cette échéance est passée\u{A0}: choisissez plus tard."
        case .tooFar: "Trop loin\u{A0}: un an au plus."
        }
    }

    @Sendable private static func frenchKeyMap(_ error: KeyMapError) -> String {
        switch error {
        case .unknownAction(let name): "aucune action ne s’appelle «\u{A0}\(name)\u{A0}»"
        case .unknownKey(let text, let action):
            "\(action.rawValue)\u{A0}: aucune touche «\u{A0}\(text)\u{A0}», écrivez x, F7, Ctrl-N, Alt-A ou Ctrl-X x"
        case .reserved(let text, let action): "\(action.rawValue)\u{A0}: \(text) ne peut pas servir"
        case .taken(let text, let by, let action):
            "\(action.rawValue)\u{A0}: \(text) appartient à \(by.rawValue)\u{A0}: prenez-en une autre, ou donnez-en une autre à \(by.rawValue)"
        case .misplaced(let text, let action):
            "\(action.rawValue)\u{A0}: \(text) s’écrit dans le message\u{A0}; prenez Ctrl, Alt ou F"
        case .unreachable(let action): "\(action.rawValue) doit avoir une touche"
        }
    }
}
