import ArgumentParser

/// The desk itself: what happens without a command.
struct OpenCommand: LookingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "desk", abstract: Speech.help.desk)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption

    func run(in context: CommandContext) throws { try runDesk(context) }
}
