import ArgumentParser
import DeskCore
import DeskStore

struct EraseCommand: DeskCommand, TextCommand {
    static let beginsWithText = false
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "erase", abstract: Speech.help.erase)
    }

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp(Speech.help.eraseMission, valueName: "handle")) var mission: String?
    @Argument(help: ArgumentHelp(Speech.help.eraseVisitor, valueName: Speech.help.eraseWho)) var visitor: String

    func run(in context: CommandContext) throws {
        try context.withStore { store in
            let mission = try context.mission(mission, in: store)
            let erased = try store.erase(store.visitor(keyOrConversation: visitor, on: mission.id))
            let isNothing = erased.wasErased && erased.messages == 0
            try Console.print(
                isNothing
                    ? context.words.work.erasedBefore
                    : context.words.work.erased(erased.conversations, erased.messages))
            if !erased.isGone {
                try Console.print(context.words.work.erasedLater(Console.safe(context.database + "-wal")))
            }
        }
    }
}
