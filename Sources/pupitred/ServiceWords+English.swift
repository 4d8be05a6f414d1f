import DeskCore
import DeskFaults

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
        faults: .of(.english))
}
