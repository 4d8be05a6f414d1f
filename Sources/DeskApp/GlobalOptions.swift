import ArgumentParser

/// What every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Speech.help.database, valueName: Speech.help.file))
    var database: String?

    @Option(name: .long, help: ArgumentHelp(Speech.help.config, valueName: Speech.help.file))
    var config: String?

    @Option(name: .long, help: ArgumentHelp(Speech.help.expert, valueName: "handle"))
    var expert: String?
}

/// What the commands take besides that can look ahead: the reading ones, and the desk.
struct AheadOption: ParsableArguments {
    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp(Speech.help.at, valueName: Speech.help.when))
    var at: String?
}
