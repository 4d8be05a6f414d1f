extension ServiceWords {
    static let english = ServiceWords(
        help: """
            The service for visitors: the widget's address, the waker and the mail outbox, on the desks' database.

            Usage: pupitred [--database FILE] [--config FILE] [--site] [--with-parent]

              --database FILE  The database, rather than the config's or ~/.local/share/pupitre/desk.db.
              --config FILE    The settings, rather than ~/.config/pupitre/config.toml.
              --site           Serve the demo's shop too.
              --with-parent    Stop when standard input ends.
              --version        Show the version.
              -h, --help       Show this.

            It stops by SIGTERM: pages are told to come back, and nothing half done is left.
            """,
        unknownArgument: { "There is no argument \($0): pupitred --help lists them." },
        noValue: { "\($0) needs a value." },
        portTaken: { "\($0) is taken by another program: stop it, or set another address under [gateway]." },
        portForbidden: { "\($0) may not be listened on by this user: choose a port from 1024 on." },
        mailWrong:
            "mail.command can't be that: a program and its arguments, without -t, since the recipient is put behind them.",
        cannotListen: { "Can't listen on \($0): \($1)." },
        newerVersion: { "\($0) was written by a newer version of pupitre: install that one. Nothing was changed." },
        notADatabase: { "\($0) is not a database of pupitre. It was left as it is: choose another with --database." },
        damaged: { "\($0) is damaged (\($1)). Nothing was changed: restore a backup." },
        readOnly: { "\($0) may not be written: check who owns it and its folder (ls -l), or choose another." },
        diskFull: { "The disk with \($0) is full. Nothing was lost or half done: make room and try again." },
        busy: { "\($0) is in use by another program: try again in a moment." },
        cannotOpen: { "Can't open \($0): \($1)." }, cannotRead: { "Can't read the settings in \($0): \($1)." },
        configNotText: { "The settings in \($0) are no UTF-8 text." }, configLine: { "Settings, line \($0): " },
        unknownKey: { key, near in "there is no setting \(key)." + (near.map { " Did you mean \($0)?" } ?? "") },
        wrongValue: { key, examples in
            "\(key) can't be that" + (examples.isEmpty ? "." : ", but such as \(examples.joined(separator: ", ")).")
        })
}
