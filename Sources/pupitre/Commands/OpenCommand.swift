import ArgumentParser

/// The desk itself: what happens without a command.
struct OpenCommand: DeskCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "desk", abstract: Speech.help.desk)
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: CommandContext) throws { try runDesk(context) }
}
