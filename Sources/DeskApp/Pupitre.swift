import ArgumentParser
import DeskCore

/// The program: the desk, and its commands for scripts and pipes.
struct Pupitre: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pupitre", abstract: Speech.help.pupitre, discussion: Speech.help.discussion,
            version: Version.text,
            subcommands: [OpenCommand.self, DemoCommand.self],
            groupedSubcommands: [
                CommandGroup(name: Speech.help.conversations, subcommands: conversations),
                CommandGroup(name: Speech.help.administration, subcommands: administration),
                CommandGroup(name: Speech.help.visitorsSide, subcommands: visitors),
                CommandGroup(name: Speech.help.upkeep, subcommands: upkeep),
            ],
            defaultSubcommand: OpenCommand.self)
    }

    private static let conversations: [any ParsableCommand.Type] = [
        ListCommand.self, ShowCommand.self, WhyCommand.self, SearchCommand.self, ReplyCommand.self, NoteCommand.self,
        EndCommand.self, SnoozeCommand.self, WakeCommand.self, TransferCommand.self, TakeCommand.self,
        StatusCommand.self,
    ]
    private static let administration: [any ParsableCommand.Type] = [
        ExpertCommand.self, GroupCommand.self, MissionCommand.self, TagCommand.self, CannedCommand.self,
    ]
    private static let visitors: [any ParsableCommand.Type] = [
        ReceiveCommand.self, RehearseCommand.self, SessionCommand.self, BlockCommand.self, UnblockCommand.self,
    ]
    private static let upkeep: [any ParsableCommand.Type] = [
        StatisticsCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
        EraseCommand.self, DoctorCommand.self,
    ]

    @OptionGroup var global: GlobalOptions
    @OptionGroup var ahead: AheadOption
}

enum Version {
    static let text = "0.1.0"
}

/// A command of the desk: it gets the settings, the clock and the words.
protocol DeskCommand: ParsableCommand {
    var global: GlobalOptions { get }
    func run(in context: CommandContext) throws
}

extension DeskCommand {
    func run() throws { try run(in: CommandContext(global)) }
}

/// A command that can show what will be: it takes `--at`.
protocol LookingCommand: DeskCommand {
    var ahead: AheadOption { get }
}

extension LookingCommand {
    func run() throws { try run(in: CommandContext(global, at: ahead.at)) }
}
