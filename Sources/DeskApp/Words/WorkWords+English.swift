import DeskUI

extension WorkWords {
    static let english = WorkWords(
        replied: { "Written to \($0)." }, noted: { "Noted in \($0)." }, endedNow: { "Ended \($0)." },
        snoozedUntil: { "Snoozed \($0) until \($1), \($2) from now." },
        returnsToYou: "It then returns to you.", goesToGroup: { "It then goes to group \($0)." },
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
        erasedBefore: "This visitor was erased already: there was nothing more to erase.",
        erasedSince: { "This visitor was erased already; erased now: \(counted($0, "more text", "more texts"))." },
        eraseTakesDigits: {
            "Erasing can't be taken back: give at least the first \($0) digits of the conversation's id, as `pupitre ls` "
                + "shows them, or the visitor's key."
        },
        leftOneDesk: "Another desk of yours is open: your status is as before, and conversations stay there.",
        erasedLater: {
            "Another program is reading: until it is done, the old words can still be found in \($0). An open desk or the "
                + "service then removes them by itself; `pupitre doctor` says whether it is done."
        },
        backedUp: { "Copied to \($0)." },
        restored: { path, conversations, messages, kept in
            "Restored \(path): \(counted(conversations, "conversation", "conversations")), "
                + "\(counted(messages, "message", "messages"))."
                + (kept.map { " What was there before is kept as \($0)." } ?? "")
        },
        interrupted: "Stopped; nothing is half done.",

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

        shopIsAt: { "The shop with your desk's chat: \($0)/\nIn French: \($0)/fr\nEnter opens the desk." },
        shopPath: "/", you: "You",
        demoEnded: { "The demo is over; nothing of it was kept. `\($0)` opens your own desk." },
        serviceStopped:
            "The service for visitors has stopped with the desk: no page reaches it until it is started again.",
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
            terminal: "terminal", zone: "zone",
            fine: "All is well. Whether the log and the tables agree is what `pupitre verify` checks.",
            problems: { $0 == 1 ? "1 thing to do." : "\($0) things to do." },
            configMissing: { "\($0) (not there: the defaults hold)" },
            expert: "expert", experts: "experts",
            withoutGroup: { experts, group in
                "in no group, so nothing comes: \(experts.joined(separator: ", ")); "
                    + (group.map { "pupitre group set \($0) --add \(experts[0])" }
                        ?? "pupitre group add GROUP --member \(experts[0])")
            },
            mail: "mail", mebibytes: "MiB",
            noMailCommand: {
                "\(counted($0, "mail waits", "mails wait")), and these settings send none: set command and from in [mail], "
                    + "or ask no addresses: pupitre mission set MISSION --mail off"
            },
            noMailProgram: {
                "mail.command: there is no program \($0) that can be run, so no mail goes out: install it, or name another"
            },
            mailReadsRecipients:
                "mail.command can't be that: a program and its arguments, without -t, since the recipient is put behind them",
            mailWithoutCommand: {
                "mail.from is \($0), and mail.command is empty: no mail goes out. Set command too, or take from out"
            },
            databaseIs: { "\($0), schema \($2), SQLite \($1)" },
            databaseMissing: { "\($0) (not there yet: `pupitre` makes it)" },
            tooOpen: { path, mode, command in
                "\(path) has mode \(mode), so others can read visitors' words: \(command)"
            },
            tooClosed: { path, mode, command in
                "\(path) has mode \(mode), so the group that shares its folder can't work on it: \(command)"
            },
            wrongMode: { "\($0) has mode \($1), so nothing can be stored for everyone who works here: \($2)" },
            wrongOwner: { "\($0) belongs to somebody else, so nothing can be stored: \($1)" },
            layout: "layout",
            layoutDiffers: { parts, path in
                "\(path) lacks, or has changed: \(parts.joined(separator: ", ")). Restore a backup: pupitre restore BACKUP"
            },
            layoutMends: { parts, path, command in
                "\(path) lacks, or has changed: \(parts.joined(separator: ", ")). No words are lost by that, and it can be made "
                    + "anew: \(command)"
            },
            unsaved: "not stored",
            unsavedFiles: {
                "what was typed at a desk that had to end is in \($0.joined(separator: ", ")): read it, send what is still to be "
                    + "said, then remove it"
            },
            twins: "names",
            twinNames: {
                "these look like others, and got a number: \($0.joined(separator: ", ")); rename or archive them with "
                    + "`pupitre tag`, `expert`, `group`, `mission` or `canned`"
            },
            erasing: "erasing",
            stillErasing: {
                "since \($1) words that were erased can still be found in \($0), for a program goes on reading: "
                    + "close it (fuser -v \($0)); an open desk or the service then finishes it"
            },
            forOwnerAlone: "for its owner alone", forItsGroup: "for its owner and group", intact: "intact",
            notIntact: {
                "\($0): restore a backup (pupitre restore BACKUP), or save what can be read: "
                    + "sqlite3 \($1) .recover > words.sql"
            },
            unlocked: "free",
            locked: { "another program holds \($0): fuser -v \($0) says which. Wait for it, or end it." },
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
            lowSpace: { "\($0) left for \($1): make room, or messages can't be stored (du -xh / | sort -h)." }))
}
