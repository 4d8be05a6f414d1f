import DeskCore
import DeskFaults
import DeskUI

extension FailureWords {
    static let english = FailureWords(
        unknownCommand: { name, near in
            "Unknown command \"\(name)\". " + (near.map { "Did you mean \($0)?" } ?? "`pupitre help` lists them.")
        },
        atOnlyReads: "--at only looks ahead: it goes with the desk, ls, show, why and stats.",
        helpStandsAlone: {
            "Nothing was done: \($0) stands alone behind a command's name. Where it is a text, write it behind --."
        },
        unknownOption: { "Unknown option \($0). Did you mean \($1)? Where it is a text, write it behind --." },
        emptyPath: { "\($0) names no file: its value is empty." },
        badLimit: { "--limit takes a number from \($0.lowerBound) to \($0.upperBound)." },
        noDatabase: {
            "There is no database at \($0): check the path. `pupitre` makes the usual one, "
                + "`pupitre --database \($0)` one there."
        },
        noBackup: { "There is no backup at \($0): check the path. `pupitre backup FILE` makes one." },
        noExpertYet: "Nobody is at this desk yet: run `pupitre`, or `pupitre expert add HANDLE`.",
        whichExpert: { known, config in
            "Whose desk? Say --expert with one of: \(known.joined(separator: ", ")); "
                + "or set it once for all: expert = \"\(known[0])\" in \(config)."
        },
        unknownExpert: { handle, config, known in
            "There is no expert \(handle)\(config.map { ", whom expert in \($0) names" } ?? "")"
                + (known.isEmpty
                    ? ": nobody is at this desk yet. `pupitre expert add HANDLE` adds the first."
                    : ". There are: \(known.joined(separator: ", ")).")
        },
        whichMission: { "Which mission? Say --mission with one of: \($0.joined(separator: ", "))." },
        noMissionYet: "There is no mission yet: run `pupitre`, or `pupitre mission add HANDLE --group GROUP`.",
        tagRequired: { paths in
            "This mission wants a tag: --tag PATH, or --other TEXT where none fits. "
                + (paths.isEmpty ? "There are no tags yet." : "The tags: \(paths.joined(separator: ", ")).")
        },
        unknownTag: { path, near, mission in
            "There is no tag \(path)." + (near.map { " Did you mean \($0)?" } ?? "")
                + " `pupitre tag list` lists them, `pupitre tag add \(path)\(mission.map { " --mission " + $0 } ?? "")` "
                + "adds it."
        },
        argumentsNotUTF8: "The arguments are not UTF-8: set the terminal to it, or give the text on standard input.",
        textOrCanned: "Say what to write: a text, or --canned NAME, one of them.",
        unfilled: { variables in
            "Not sent: nothing is known to put for \(variables.joined(separator: ", ")). Write the text yourself."
                + (variables.contains("{visitor}")
                    ? " A website names its visitors with data-name, a script with \"name\"." : "")
        },
        emptyText: "The text is empty.", textHasNUL: "The text holds a NUL character, which is no text.",
        textNotUTF8: "The text is not UTF-8.", textTooLong: "The text is longer than 64 KiB: send it in parts.",
        cannotRead: { "Can't read \($0): \($1)." }, isADevice: "it is a device, not a file of lines",
        endlessLine: "a line goes on for more than 64 MiB", cannotWrite: { "Can't write \($0): \($1)." },
        forOrUntil: "Say for how long (--for 3h) or until when (--until \"tomorrow 9\"), one of them.",
        timeWanted: { wanted in
            switch wanted {
            case .patience: "Write a duration such as 30s, 5m, 1h30."
            case .snooze: "Write a duration such as 45m, 3h, 2h30; an instant goes with --until."
            case .past: "Write how long ago it began, such as 30d, 2w, 12h, or a date such as 2026-11-01."
            }
        },
        cannotReadTime: { "Can't read “\($0)”." },
        strayArgument: { stray in
            switch stray {
            case .colleague(let name): "Whom it goes to stands behind an option: --to \(name), or --to-group \(name)."
            case .time(let time): "How long, or until when, stands behind an option: --for \(time), or --until \(time)."
            case .tag(let path): "A tag stands behind an option: --tag \(path)."
            case .reason: "The reason stands behind an option, in quotes: --reason \"…\"."
            case .text: "A text of several words stands in quotes: \"…\"."
            }
        },
        toOrGroup: "Say to whom: --to EXPERT or --to-group GROUP, one of them.",
        notInGroup: { "\($0) is not in this conversation's group: `pupitre group set \($1) --add \($0)`." },
        languageAlone:
            "--language says which --closing-question or --closing-message is meant: it goes with one of them.",
        nothingToSet: "Nothing to set: `--help` lists what can be.",
        badSpeed: "The speed is a number above 0, or max.",
        badSwitch: { "\($0) is neither on nor off." },
        linesFailed: { $0 == 1 ? "1 line failed." : "\($0) lines failed." },
        notATerminal: "The desk needs a terminal. `pupitre --help` lists the commands for scripts.",
        demoIsItsOwn: "The demo has a database and an expert of its own: leave out --database and --expert.",
        noServiceProgram: { "The service for visitors isn't at \($0): build it with `make service`, or install it." },
        serviceFailed: { "The service for visitors did not start: \($0) (its log: \($1))" },
        typedIsIn: { "What you had typed could not be stored. It is in \($0), which nobody else can read." },
        typedIsThis: "What you had typed could not be stored anywhere. This is it:",

        screen: Words.english.errors,
        heldBy: { "It is held by \($0), who can transfer it." },
        tagArchived: { "The tag \($0) is archived: choose another." },
        tagOfAnotherMission: { "The tag \($0) belongs to another mission." },
        whichAction: { $0.map { "Did you mean \($0)?" } ?? "`man pupitre-config` lists the actions." },

        faults: .of(.english),

        zoneUnknown: {
            "There is no time zone \($0) (is the package tzdata installed?). Check TZ and the setting zone."
        },
        zoneDamaged: { "The file of the time zone \($0) can't be read: reinstall the package tzdata." },
        outputFailed: { "Can't write the output: \($0)." })
}
