import DeskUI

extension WorkWords {
    static let english = WorkWords(
        replied: { "Written to \($0)." }, noted: { "Noted in \($0)." }, endedNow: { "Ended \($0)." },
        snoozedUntil: { "Snoozed \($0) until \($1), \($2) from now." },
        returnsToYou: "It then returns to you.", goesToGroup: { "It then goes to group \($0)." },
        movedForward: "The clocks skip the time that was asked for: it was moved forward.",
        takenFirst: "It was in the queue: taken first.", wokenNow: { "Woke \($0)." },
        transferredTo: { "Transferred \($0) to \($1)." },
        colleagueAway: { "\($0) is unavailable: if that stays so, it is reassigned on \($1)." },
        colleagueFull: { "\($0)'s desk is full." },
        takenNow: { "Took \($0)." },
        statusIs: { "\($0): \($1), \($2) of \($3) open." },
        deskIsClosed: {
            "Conversations are given to an open desk only: run `pupitre\($0.map { " --expert " + $0 } ?? "")`."
        },
        added: { "Added \($0)." },
        inNoGroup: { expert, groups in
            "In no group yet, so nothing comes: "
                + (groups.isEmpty
                    ? "`pupitre group add GROUP --member \(expert)` makes one."
                    : "`pupitre group set \(groups[0]) --add \(expert)`"
                        + (groups.count == 1 ? "." : "; the groups: \(groups.joined(separator: ", "))."))
        },
        changed: { "Changed \($0)." }, removed: { "Removed \($0)." }, archived: { "Archived \($0)." },
        backInUse: { "\($0) is back in use." },
        stillHolds: {
            counted($0, "open conversation stays", "open conversations stay")
                + " on the desk for 24 h, then goes to a colleague: transfer what can't wait (`pupitre transfer`)."
        },
        deskStillOpen: "The desk is still open: nothing new comes to it.",

        checked: "Checked",
        verified: { "The log and the tables agree: \(counted($0, "conversation", "conversations"))." },
        differs: { "\(counted($0, "difference", "differences")) in \(counted($1, "conversation", "conversations"))." },
        copied: "Copied",
        erased: {
            "Erased for good: \(counted($1, "text", "texts")) in \(counted($0, "conversation", "conversations")); and "
                + "the visitor's name, key, address and page."
        },
        backedUp: { "Copied to \($0)." }, interrupted: "Stopped; nothing is half done.",

        rehearsed: "Rehearsed",
        rehearsal: { dialogues, messages, skipped in
            "\(counted(dialogues, "dialogue", "dialogues")), \(counted(messages, "message", "messages"))."
                + (skipped > 0 ? " \(counted(skipped, "line", "lines")) skipped." : "")
        },
        badDialogue: { "line \($0) skipped: \($1)" },
        dialogueFaults: DialogueFaultWords(
            notJSON: "not a JSON object in UTF-8.", field: { "\($0) is missing or of the wrong kind." },
            order: "the turns' times go backwards.",
            textTooLong: "a text is longer than 64 KiB, empty, or holds a NUL.",
            empty: "there is no turn of the visitor."),
        wire: .english,

        demoEnded: "The demo is over; nothing of it was kept. `pupitre` opens your own desk.",
        receive: ReceiveWords(
            tooLong: "The line is longer than 1 MiB.", notUTF8: "The line is not UTF-8.",
            notJSON: { $0.map { "Not JSON: unexpected at byte \($0)." } ?? "Not JSON: it ends too early." },
            tooDeep: "The JSON is nested too deep.", notAnObject: "The line is not a JSON object.",
            unknownOp: { "Unknown op: one of \($0)." }, missing: { "The field \($0) is missing." },
            badField: { "The field \($0) is not of its kind." }, unknownField: { "There is no field \($0)." },
            unknownVisitor: "This visitor has not arrived.", leftOut: "It was left out."),
        doctor: DoctorWords(
            program: "program", system: "system", config: "settings", database: "database", file: "file",
            integrity: "integrity", lock: "lock", space: "space", counts: "holds", language: "language",
            terminal: "terminal", zone: "zone", fine: "All is well.",
            problems: { $0 == 1 ? "1 thing to do." : "\($0) things to do." },
            configMissing: { "\($0) (not there: the defaults hold)" },
            expert: "expert", experts: "experts",
            withoutGroup: { experts, group in
                "in no group, so nothing comes: \(experts.joined(separator: ", ")); "
                    + (group.map { "pupitre group set \($0) --add \(experts[0])" }
                        ?? "pupitre group add GROUP --member \(experts[0])")
            },
            mail: "mail",
            noMailCommand: {
                "\(counted($0, "mail waits", "mails wait")), and these settings send none: set command and from in [mail], "
                    + "or ask no addresses: pupitre mission set MISSION --mail off"
            },
            databaseIs: { "\($0), schema \($2), SQLite \($1)" },
            databaseMissing: { "\($0) (not there yet: `pupitre` makes it)" },
            tooOpen: { path, mode, command in
                "\(path) has mode \(mode), so others can read visitors' words: \(command)"
            },
            tooClosed: { path, mode, command in
                "\(path) has mode \(mode), so the group that shares its folder can't work on it: \(command)"
            },
            forOwnerAlone: "for its owner alone", forItsGroup: "for its owner and group", intact: "intact",
            notIntact: { "\($0): restore a backup, or run `sqlite3 FILE .recover`." },
            unlocked: "free", locked: "another program holds it: if none runs, wait, or restart the machine.",
            holds: { conversations, messages, experts in
                counted(conversations, "conversation", "conversations") + ", "
                    + counted(messages, "message", "messages") + ", " + counted(experts, "expert", "experts")
            },
            fileSizes: { "\($0), log \($1)" }, languageIs: { "\($0) (\($1))" },
            codesetNotUTF8: {
                "the locale's codeset is \($0), so the desk draws in ASCII: export LC_CTYPE=C.UTF-8, and unset LC_ALL."
            },
            terminalUnset: "TERM is not set: the desk can't draw. Start it in a terminal.",
            terminalUnknown: { "no description of TERM=\($0): install ncurses-term, or set TERM=xterm-256color." },
            notATerminal: "no terminal here: commands work, the desk needs one",
            lowSpace: { "\($0) left: make room, or messages can't be stored." }))
}
