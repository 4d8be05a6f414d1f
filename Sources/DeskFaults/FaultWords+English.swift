import DeskConfig
import DeskCore
import DeskStore

extension FaultWords {
    package static let english = FaultWords(
        colon: ": ",
        notThere: "there is no such file or folder", noFolder: "a part of its path is not a folder",
        notPermitted: "you may not",
        cannotBeWritten: "what it is on can only be read", isFolder: "it is a folder",
        noSpace: "no room is left (df -h)",
        mayNotGrow: "it may not grow further (ulimit -f)", tooManyFiles: "too many files are open (ulimit -n)",
        deviceFails: "the disk fails", linksInCircle: "its links go round in a circle",
        nameTooLong: "its name is too long",
        newerVersion: { "\($0) was written by a newer version of pupitre: install that one. Nothing was changed." },
        notADatabase: { "\($0) is not a database of pupitre. It was left as it is: choose another with --database." },
        damaged: { path, detail in
            "\(path) is damaged (\(detail)). Nothing was changed: restore a backup (pupitre backup makes them), "
                + "or save what can be read with `sqlite3 FILE .recover`."
        },
        differs: { path, count in
            "\(path) is not what its log tells (\(count == 1 ? "1 difference" : "\(count) differences")): something else "
                + "changed it. Nothing was restored: take another backup, or say --force to put it back as it is."
        },
        readOnly: { "\($0) may not be written: check who owns it and its folder (ls -l), or choose another." },
        diskFull: {
            "No room for \($0): the disk is full (df -h), or files may not grow further (ulimit -f). "
                + "Nothing was lost or half done: make room and try again."
        },
        busy: { "\($0) is in use by another program: try again in a moment." },
        cannotOpen: { "Can't open \($0): \($1)." }, failed: { "Can't read or write \($0): \($1)." },
        fileExists: { "\($0) exists already: choose another name, or say --force." },
        ownFile: { "\($0) is the database itself, or belongs to it: choose another file. Nothing was touched." },
        notAFile: { "\($0) is a folder, a pipe, a socket or a device: name a file. Nothing was touched." },
        linked: {
            "\($0) has a second name (a hard link), and a database that is written by two names is damaged: find it "
                + "(find . -samefile \($0)) and remove it. Nothing was touched."
        },
        foreignLog: {
            "\($0)-wal was written for another file than \($0), as after a copy over it. Nothing was touched. To put a "
                + "backup back: pupitre restore BACKUP. To go on with \($0) as it is: mv \($0)-wal \($0)-wal.old"
        },
        replaced: {
            "\($0) was moved, removed or replaced while it was open: this was not stored, nor is anything else. "
                + "Put it back, or close the program and open it again."
        },
        openElsewhere: { path, process in
            "\(path) is open in another program (process \(process)): close the desks and the service that use it first. "
                + "Nothing was touched."
        },
        notFound: { kind, text in
            guard kind == .conversation else {
                return "There is no \(name(kind)) \(text.isEmpty ? "\"\"" : text)."
            }
            return "There is no conversation \(text.isEmpty ? "\"\"" : text): say an id, or how it begins; "
                + "`pupitre ls --state all` lists them."
        },
        ambiguous: { kind, prefix, ids in
            "\(prefix) is the beginning of several: \(ids.joined(separator: ", "))."
        },
        invalid: { kind, text in
            if isHandled(kind), text.isEmpty { return "A name can't be empty." }
            return "“\(text)” can't be \(article(kind))" + (rule(kind).map { ": \($0)." } ?? ".")
        },
        taken: { "There is \(article($0)) \($1) already." },
        archived: { kind, name in
            "The \(Self.name(kind)) \(name) is archived"
                + (isHandled(kind) ? ": `pupitre \(kind.rawValue) archive \(name) --undo` puts it back into use." : ".")
        },
        inUse: { kind, name, users in
            "The \(Self.name(kind)) \(name) is in use by \(users.joined(separator: ", ")): give it another first "
                + "(`pupitre mission set \(users[0]) --group GROUP`), or archive it (`pupitre mission archive \(users[0])`)."
        },
        notEmpty: "There are experts already.", cancelled: "Stopped.",

        configUnreadable: { "Can't read the settings in \($0): \($1)." },
        configTooLong: { "The settings in \($0) are longer than 1 MiB: this is no config.toml." },
        configNotText: { "The settings in \($0) are no UTF-8 text: line \($1). Save the file as UTF-8." },
        configHasNUL: {
            "The settings in \($0) hold a NUL byte on line \($1), which no text does: take it out, or write the file anew."
        },
        configNotAValue: { key, value in
            "\(key): \(value) is no value. A text stands in straight quotes: \(key.split(separator: ".").last ?? "") = \"\(value)\"."
        },
        configNoValue: { "\($0) has no value: write one behind the =, or take the line out." },
        configSetTwice: { "\($0) was set on line \($1) already: keep one of them." },
        configUnclosed: { "a \($0) is missing at the end." },
        configStrangeBlank: "a blank here is no plain space: type it anew.",
        configSyntax: {
            "Settings, line \($0): what stands at column \($1) can't be read. A line is key = value, [table], or a # comment; "
                + "a text is in quotes, a list in [ ]."
        },
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
        configInvalid: { "\($0) can't be \"\($1)\": write one such as \($2.joined(separator: ", "))." },
        configOutOfRange: { "\($0) can't be \($1): from \($2.lowerBound) to \($2.upperBound)." },
        configNotADuration: { "\($0) must be a duration such as \"5m\", not \"\($1)\"." },
        configLine: { "Settings, line \($0): " },
        configOutOfOrder: { key, value, other, hour, isLate in
            "\(key) can't be \"\(value)\": the hours follow one another through the day, and \(other) is \(hour). Write "
                + (isLate ? "\(hour) or an earlier one" : "\(hour) or a later one") + ", or set \(other) too."
        },
        configSameAddress: {
            "\($0) can't be \"\($2)\": \($1) takes that port already. Give one of them another port; \($0) = \"\" does without."
        },
        configNeeds: { "\($0) is of no use without \($1): set both, or neither." })

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

    /// What can be one.
    private static func rule(_ kind: StoreError.Kind) -> String? {
        switch kind {
        case .expert, .group, .mission, .canned:
            "its handle is of letters, digits and - _ . without blanks, 60 at most, not - first"
        case .capacity: "it is a number from \(Expert.capacities.lowerBound) to \(Expert.capacities.upperBound)"
        case .tag: "it is one level or two, such as delivery or delivery/late, each of 60 characters at most"
        case .origin: "it begins with https:// or http:// and ends with the host, such as https://shop.example"
        case .address: "it begins with https:// or http://, such as https://shop.example/help"
        case .email: "it is written name@example.org"
        case .search: "it needs a letter or a digit"
        case .variable:
            "in braces there may be {visitor}, {expert}, {mission}, {page} or {attribute.NAME}, nothing else"
        case .reason: "it is a few words, \(Block.longestReason) bytes at most"
        case .conversation, .message, .visitor, .member, .mail, .block: nil
        }
    }

    private static func article(_ kind: StoreError.Kind) -> String {
        let name = name(kind)
        return ("aeiou".contains(name.first ?? "x") ? "an " : "a ") + name
    }
}
