import DeskConfig
import DeskStore
import DeskUI

extension FailureWords {
    static let english = FailureWords(
        unknownCommand: { name, near in
            "Unknown command \"\(name)\". " + (near.map { "Did you mean \($0)?" } ?? "`pupitre help` lists them.")
        },
        atOnlyReads: "--at only looks ahead: it goes with the desk, ls, show, why and stats.",
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
        unknownTag: { path, near in
            "There is no tag \(path)." + (near.map { " Did you mean \($0)?" } ?? "")
                + " `pupitre tag list` lists them, `pupitre tag add \(path)` adds it."
        },
        emptyText: "The text is empty.", textHasNUL: "The text holds a NUL character, which is no text.",
        textNotUTF8: "The text is not UTF-8.", textTooLong: "The text is longer than 64 KiB: send it in parts.",
        cannotRead: { "Can't read \($0): \($1)." }, cannotWrite: { "Can't write \($0): \($1)." },
        fileExists: { "\($0) exists already: choose another name, or say --force." },
        forOrUntil: "Say for how long (--for 3h) or until when (--until \"tomorrow 9\"), one of them.",
        toOrGroup: "Say to whom: --to EXPERT or --to-group GROUP, one of them.",
        nothingToSet: "Nothing to set: `--help` lists what can be.",
        badSpeed: "The speed is a number above 0, or max.",
        badSwitch: { "\($0) is neither on nor off." },
        linesFailed: { $0 == 1 ? "1 line failed." : "\($0) lines failed." },
        notATerminal: "The desk needs a terminal. `pupitre --help` lists the commands for scripts.",
        demoIsItsOwn: "The demo has a database and an expert of its own: leave out --database and --expert.",

        screen: Words.english.errors,
        heldBy: { "It is held by \($0), who can transfer it." },
        tagArchived: { "The tag \($0) is archived: choose another." },
        tagOfAnotherMission: { "The tag \($0) belongs to another mission." },

        newerVersion: { "\($0) was written by a newer version of pupitre: install that one. Nothing was changed." },
        notADatabase: { "\($0) is not a database of pupitre. It was left as it is: choose another with --database." },
        damaged: { path, detail in
            "\(path) is damaged (\(detail)). Nothing was changed: restore a backup (pupitre backup makes them), "
                + "or save what can be read with `sqlite3 FILE .recover`."
        },
        readOnly: { "\($0) may not be written: check who owns it and its folder (ls -l), or choose another." },
        diskFull: {
            "No room for \($0): the disk is full (df -h), or files may not grow further (ulimit -f). "
                + "Nothing was lost or half done: make room and try again."
        },
        busy: { "\($0) is in use by another program: try again in a moment." },
        cannotOpen: { "Can't open \($0): \($1)." }, failed: { "Can't read or write \($0): \($1)." },
        notFound: { "There is no \(name($0)) \($1)." },
        ambiguous: { kind, prefix, ids in
            "\(prefix) is the beginning of several: \(ids.joined(separator: ", "))."
        },
        invalid: { "\"\($1)\" can't be \(article($0))." }, taken: { "There is \(article($0)) \($1) already." },
        archived: { "The \(name($0)) \($1) is archived." },
        notEmpty: "There are experts already.", cancelled: "Stopped.",

        configUnreadable: { "Can't read the settings in \($0): \($1)." },
        configNotText: { "The settings in \($0) are no UTF-8 text." },
        configSyntax: { "Settings, line \($0), column \($1): \($2)" },
        configUnknownKey: { key, near in
            "there is no setting \(key)." + (near.map { " Did you mean \($0)?" } ?? "")
        },
        configWrongType: { key, expected in
            switch expected {
            case .text: "\(key) must be a text in quotes."
            case .integer: "\(key) must be a whole number."
            case .boolean: "\(key) must be true or false."
            case .table: "\(key) must be a table: [\(key)]."
            case .textOrList: "\(key) must be a text in quotes, or a list of them."
            }
        },
        configNotAllowed: { "\($0) can't be \"\($1)\": choose one of \($2.joined(separator: ", "))." },
        configOutOfRange: { "\($0) can't be \($1): from \($2.lowerBound) to \($2.upperBound)." },
        configNotADuration: { "\($0) must be a duration such as \"5m\", not \"\($1)\"." },
        configLine: { "Settings, line \($0): " },
        zoneUnknown: {
            "There is no time zone \($0) (is the package tzdata installed?). Check TZ and the setting zone."
        },
        zoneDamaged: { "The file of the time zone \($0) can't be read: reinstall the package tzdata." },
        outputFailed: { "Can't write the output: \($0)." })

    private static func name(_ kind: StoreError.Kind) -> String {
        switch kind {
        case .canned: "canned reply"
        case .member: "member"
        case .email: "e-mail address"
        case .search: "search"
        case .address: "web address"
        default: kind.rawValue
        }
    }

    private static func article(_ kind: StoreError.Kind) -> String {
        let name = name(kind)
        return ("aeiou".contains(name.first ?? "x") ? "an " : "a ") + name
    }
}
